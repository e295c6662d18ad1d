#include "core/store/sealed/bytes.h"

#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_sealednonsense {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using namespace malar::sealed;

namespace {

using Numbers = QList<quint32>;

struct MadeHead {
    quint64 sequence;
    quint32 pages;
    quint32 flags;
    quint32 databasePages;
};

QByteArray bytesOf(Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// A part behind the last one, by hand: its pages are zeros, which nobody has sealed.
QByteArray madePart(const Log &log, const MadeHead &made, const Numbers &numbers)
{
    const Cipher cipher = testCipher();
    const FileId id = log.header().id;
    const Nonce nonce{randomBlock<16>()};
    std::vector<std::byte> part(format::partSize(static_cast<quint32>(numbers.size())));
    Writer(part).bytes(written(nonce));

    Block<48> head{};
    Writer(head).number(made.sequence).number(made.pages).number(made.flags).number(made.databasePages);
    Writer(std::span(head).subspan(32)).bytes(log.last().tag);
    Block<24> aboutHead{};
    Writer(aboutHead).bytes(id).number(log.last().end);
    cipher.seal(std::span(part).subspan(24, 64), head, nonce, aboutHead);

    std::vector<std::byte> directory(4 * static_cast<std::size_t>(numbers.size()));
    Writer writer(directory);
    for (const quint32 number : numbers)
        writer.number(number);
    Block<32> aboutDirectory{};
    Writer(aboutDirectory).bytes(id).bytes(Bytes(part).subspan(72, 16));
    cipher.seal(std::span(part).subspan(88, directory.size() + 16), directory, {nonce.prefix, 1},
                aboutDirectory);
    return bytesOf(part);
}

} // namespace

/// A file that somebody sends, who has its key and means no good.
class TestSealedNonsense : public test::Test {
    Q_OBJECT

private slots:
    void nonsenseUnderTheKeyIsRefused_data();
    void nonsenseUnderTheKeyIsRefused();
};

void TestSealedNonsense::nonsenseUnderTheKeyIsRefused_data()
{
    QTest::addColumn<MadeHead>("head");
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<bool>("isDamage"); // else what a crash may leave
    const auto row = [](const char *name, quint64 sequence, quint32 pages, quint32 flags,
                        quint32 databasePages, const Numbers &numbers, bool isDamage) {
        QTest::newRow(name) << MadeHead{sequence, pages, flags, databasePages} << numbers << isDamage;
    };
    row("too many pages", 9, 16385, 1, 5, {}, true);
    row("all pages there can be", 9, ~quint32(0), 1, 5, {}, true);
    row("more than the file has", 9, 16384, 1, 5, {}, false);
    row("page 0", 9, 2, 1, 5, {0, 1}, true);
    row("the same page twice", 9, 2, 1, 5, {3, 3}, true);
    row("not in order", 9, 2, 1, 5, {4, 3}, true);
    row("behind the end of the database", 9, 2, 1, 5, {3, 6}, true);
    row("an older commit", 8, 2, 1, 5, {1, 2}, false);
    row("a later commit", 10, 2, 1, 5, {1, 2}, false);
    row("a base in the middle", 9, 2, 3, 5, {1, 2}, false);
    row("a commit without an end", 9, 2, 0, 5, {1, 2}, false);
    row("a page that is none", 9, 2, 1, 5, {1, 2}, false);
    row("a page far away", 9, 2, 1, ~quint32(0), {1, ~quint32(0)}, false);
}

void TestSealedNonsense::nonsenseUnderTheKeyIsRefused()
{
    QFETCH(MadeHead, head);
    QFETCH(Numbers, numbers);
    QFETCH(bool, isDamage);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QuickOps ops;
    const auto log = createLog(ops, path);
    const Database now = someCommits(*log, 8).back();
    putBytes(path, bytesIn(path) + madePart(*log, head, numbers));

    const auto opened = Log::open(ops, path, testCipher(), Log::Access::ReadWrite);

    QCOMPARE(bool(opened), !isDamage);
    if (isDamage)
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    else
        QVERIFY(holds(**opened, now) && (*opened)->verify());
}

MALAR_TEST(TestSealedNonsense)

} // namespace test_sealednonsense
#include "test_sealednonsense.moc"
