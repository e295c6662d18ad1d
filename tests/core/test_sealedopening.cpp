#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_sealedopening {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// What opens, at which commit and for whom; and what does not.
class TestSealedOpening : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void itOpensAsItWasAfterAnyCommit();
    void aReaderCannotWrite();
    void aNewFileTakesNoOthersPlace();
    void anotherKeyOpensNothing();
    void whatIsNoneOfOursIsSaid_data();
    void whatIsNoneOfOursIsSaid();
    void aNewerFormatIsReadOrRefused();

private:
    QString path(const QString &name = u"clinic.malar"_s) const { return m_folder->filePath(name); }
    Kind refusal(const QString &file)
    {
        const auto log = Log::open(m_ops, file, testCipher(), Log::Access::ReadOnly);
        return log ? Kind::Unconfirmed : log.error().kind; // which opening never says
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
};

void TestSealedOpening::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealedOpening::itOpensAsItWasAfterAnyCommit()
{
    const auto log = createLog(m_ops, path());
    const auto after = someCommits(*log, 9);

    for (quint64 sequence = 1; sequence <= after.size(); ++sequence) {
        const auto then = Log::open(m_ops, path(), testCipher(), Log::Access::ReadWrite, sequence);
        QVERIFY(then);
        QVERIFY(holds(**then, after[sequence - 1]));
        QCOMPARE((*then)->access(), Log::Access::ReadOnly);
        QVERIFY((*then)->look());
        QCOMPARE((*then)->last().sequence, sequence);
    }
    const auto none = Log::open(m_ops, path(), testCipher(), Log::Access::ReadOnly, 10);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Kind::NotFound);
}

void TestSealedOpening::aReaderCannotWrite()
{
    someCommits(*createLog(m_ops, path()), 2);
    const QByteArray before = bytesIn(path());
    const auto log = openLog(m_ops, path(), Log::Access::ReadOnly);

    QVERIFY(!log->write(1, pageOf(1, 5)));
    QCOMPARE(log->failure().kind, Kind::ReadOnly);
    QVERIFY(!log->truncate(0));
    log->drop();
    QVERIFY(log->commit());

    QCOMPARE(bytesIn(path()), before);
}

void TestSealedOpening::aNewFileTakesNoOthersPlace()
{
    putBytes(path(u"there"_s), "something");
    putBytes(path(u"empty"_s), {});

    const auto there = Log::create(m_ops, path(u"there"_s), sealed::Header::fresh(), testCipher());
    const auto empty = Log::create(m_ops, path(u"empty"_s), sealed::Header::fresh(), testCipher());

    QVERIFY(!there);
    QCOMPARE(there.error().kind, Kind::Exists);
    QCOMPARE(bytesIn(path(u"there"_s)), QByteArray("something"));
    QVERIFY(empty);
}

void TestSealedOpening::anotherKeyOpensNothing()
{
    someCommits(*createLog(m_ops, path()), 2);
    sealed::Block<32> key = testKey();
    key[31] ^= std::byte(1);

    const auto log = Log::open(m_ops, path(), sealed::Cipher(key), Log::Access::ReadWrite);

    QVERIFY(!log);
    QCOMPARE(log.error().kind, Kind::Damaged);
}

void TestSealedOpening::whatIsNoneOfOursIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("empty") << QByteArray() << int(Kind::Foreign);
    QTest::newRow("text") << QByteArray("a letter") << int(Kind::Foreign);
    QTest::newRow("zeros") << QByteArray(20'000, '\0') << int(Kind::Foreign);
    QTest::newRow("SQLite") << QByteArray("SQLite format 3") + QByteArray(9000, '\0') << int(Kind::Foreign);
    QTest::newRow("cut within the header")
        << QByteArray("MalarSR\1") + QByteArray(100, 'x') << int(Kind::Damaged);
    QTest::newRow("only a name") << QByteArray("MalarSR\1") + QByteArray(9000, 'x') << int(Kind::Damaged);
    QTest::newRow("a later format") << QByteArray("MalarSR\2") + QByteArray(9000, 'x')
                                    << int(Kind::NewerSchema);
}

void TestSealedOpening::whatIsNoneOfOursIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    putBytes(path(), bytes);

    QCOMPARE(int(refusal(path())), kind);

    QCOMPARE(bytesIn(path()), bytes);
    QCOMPARE(refusal(path(u"nothing"_s)), Kind::NotFound);
    QCOMPARE(refusal(m_folder->path()), Kind::File); // a folder
}

void TestSealedOpening::aNewerFormatIsReadOrRefused()
{
    sealed::Header header = sealed::Header::fresh();
    header.minorVersion = sealed::format::minorVersion + 1;
    QVERIFY(Log::create(m_ops, path(), header, testCipher()));

    const auto log = openLog(m_ops, path());

    QCOMPARE(log->access(), Log::Access::ReadOnly);
}

MALAR_TEST(TestSealedOpening)

} // namespace test_sealedopening
#include "test_sealedopening.moc"
