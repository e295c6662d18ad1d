#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include "core/store/sealed/rewrite.h"

#include <QTemporaryDir>

namespace test_sealedchanged {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// Other programs at the same file, or others' files at its place, are noticed before anything is written.
class TestSealedChanged : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void nothingIsWrittenToAFileThatWasChanged_data();
    void nothingIsWrittenToAFileThatWasChanged();
    void whatWentAheadStaysWhereTheFileWasChangedMeanwhile();
    void aSecondWriterIsRefused();

private:
    QString path(const QString &name = u"clinic.malar"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
};

void TestSealedChanged::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

namespace {

void replaceBy(const QString &path, const QByteArray &bytes)
{
    putBytes(path + u".new"_s, bytes);
    QFile::remove(path);
    QFile::rename(path + u".new"_s, path);
}

} // namespace

void TestSealedChanged::nothingIsWrittenToAFileThatWasChanged_data()
{
    using Act = std::function<void(const QString &, const QByteArray &earlier)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Kind kind, const Act &act) {
        QTest::newRow(name) << act << int(kind);
    };

    row("removed", Kind::Moved, [](const QString &path, const QByteArray &) { QFile::remove(path); });
    row("moved", Kind::Moved,
        [](const QString &path, const QByteArray &) { QFile::rename(path, path + u'x'); });
    row("the same bytes in a new file", Kind::Replaced,
        [](const QString &path, const QByteArray &) { replaceBy(path, bytesIn(path)); });
    row("an earlier state in a new file", Kind::Replaced,
        [](const QString &path, const QByteArray &earlier) { replaceBy(path, earlier); });
    row("an earlier state written over it", Kind::Replaced,
        [](const QString &path, const QByteArray &earlier) { putBytes(path, earlier); });
    row("another file of the same size written over it", Kind::Replaced,
        [](const QString &path, const QByteArray &) {
            const auto size = bytesIn(path).size();
            QFile::rename(path, path + u".kept"_s);
            QuickOps ops;
            someCommits(*createLog(ops, path + u".other"_s), 4);
            QFile::rename(path + u".kept"_s, path);
            const QByteArray other = bytesIn(path + u".other"_s);
            QFile::remove(path + u".other"_s);
            putBytes(path, (other + QByteArray(size, 'x')).left(size));
        });
    row("another last commit of the same size", Kind::Replaced,
        [](const QString &path, const QByteArray &earlier) {
            const auto size = bytesIn(path).size();
            putBytes(path, earlier);
            QuickOps ops;
            someCommits(*openLog(ops, path), 1, 4);
            putBytes(path, (bytesIn(path) + QByteArray(size, 'x')).left(size));
        });
    row("another header", Kind::Replaced, [](const QString &path, const QByteArray &) {
        QByteArray bytes = bytesIn(path);
        bytes[60] = static_cast<char>(bytes[60] + 1);
        putBytes(path, bytes);
    });
    row("grown", Kind::Replaced,
        [](const QString &path, const QByteArray &) { putBytes(path, bytesIn(path) + "more"); });
    row("cut", Kind::Replaced,
        [](const QString &path, const QByteArray &) { putBytes(path, bytesIn(path).chopped(64)); });
    row("emptied", Kind::Replaced, [](const QString &path, const QByteArray &) { putBytes(path, {}); });
    row("rewritten", Kind::Replaced, [](const QString &path, const QByteArray &) {
        QuickOps ops;
        const auto other = openLog(ops, path);
        QVERIFY(sealed::rewrite(*other, ops, other->header().renewed(), testCipher()));
    });
}

void TestSealedChanged::nothingIsWrittenToAFileThatWasChanged()
{
    using Act = std::function<void(const QString &, const QByteArray &)>;
    QFETCH(Act, act);
    QFETCH(int, kind);
    const auto log = createLog(m_ops, path());
    someCommits(*log, 3);
    const QByteArray earlier = bytesIn(path());
    someCommits(*log, 2, 2);
    act(path(), earlier);
    const QByteArray changed = bytesIn(path());
    const QByteArray moved = bytesIn(path() + u'x');

    for (int times = 0; times < 2; ++times) {
        QVERIFY(log->write(1, pageOf(1, 9)));
        QVERIFY(!log->commit());
        QCOMPARE(int(log->failure().kind), kind);
    }

    QCOMPARE(bytesIn(path()), changed);
    QCOMPARE(bytesIn(path() + u'x'), moved);
}

void TestSealedChanged::whatWentAheadStaysWhereTheFileWasChangedMeanwhile()
{
    const auto log = createLog(m_ops, path());
    someCommits(*log, 3);
    log->hold(1);
    for (quint32 number = 1; number < 5; ++number)
        QVERIFY(log->write(number, pageOf(number, 9)));
    replaceBy(path(), "something else");

    QVERIFY(!log->commit());

    QCOMPARE(log->failure().kind, Kind::Replaced);
    QCOMPARE(bytesIn(path()), QByteArray("something else"));
}

void TestSealedChanged::aSecondWriterIsRefused()
{
    Database now = someCommits(*createLog(m_ops, path()), 3).back();
    const auto first = openLog(m_ops, path());
    const auto second = openLog(m_ops, path());
    QVERIFY(now.put(*first, 1, 5) && first->commit());

    QVERIFY(second->write(1, pageOf(1, 6)));
    QVERIFY(!second->commit());

    QCOMPARE(second->failure().kind, Kind::Replaced);
    QVERIFY(now.put(*first, 2, 7) && first->commit());
    QVERIFY(holds(*openLog(m_ops, path()), now));
}

MALAR_TEST(TestSealedChanged)

} // namespace test_sealedchanged
#include "test_sealedchanged.moc"
