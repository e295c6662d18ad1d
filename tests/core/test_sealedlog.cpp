#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_sealedlog {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;

/// Pages in, pages out, and the last commit whatever happens in between.
class TestSealedLog : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void whatWasCommittedIsThereAgain();
    void anyOrderOfWorkEndsAsItShould();
    void aCommitIsFlushedOnce();
    void nothingToCommitIsNoCommit();
    void aCommitMayBeLargerThanWhatIsHeld();
    void whatIsDroppedLeavesNothingBehind();
    void whatIsWrittenBackAfterADropIsNoChange();
    void whatIsCutOffIsZerosWhenItGrowsAgain();
    void aPageThatWasNeverWrittenIsZeros();

private:
    QString path(const QString &name = u"clinic.malar"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    CountingOps m_ops;
};

void TestSealedLog::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealedLog::whatWasCommittedIsThereAgain()
{
    Database now;
    {
        const auto log = createLog(m_ops, path());
        now.put(*log, 1, 1);
        now.put(*log, 2, 1);
        QVERIFY(log->commit());
        QVERIFY(log->write(2, pageOf(2, 2)));
    }

    const auto log = openLog(m_ops, path());

    QVERIFY(holds(*log, now));
    QCOMPARE(log->last().sequence, 1U);
    QVERIFY(log->isMarked());
    struct stat state {};
    QCOMPARE(::stat(qPrintable(path()), &state), 0);
    QCOMPARE(state.st_mode & 0777, 0600U);
}

/// Against a map, which knows nothing of files.
void TestSealedLog::anyOrderOfWorkEndsAsItShould()
{
    for (int seed = 0; seed < rounds(8, 400); ++seed) {
        const QString file = path(QString::number(seed));
        std::mt19937 random(static_cast<unsigned>(seed));
        auto log = createLog(m_ops, file);
        Database committed;
        Database now;
        for (int step = 0; step < 120; ++step) {
            log->hold(1 + static_cast<quint32>(random() % 8));
            const auto what = random() % 16;
            if (what < 10)
                now.put(*log, 1 + static_cast<quint32>(random() % 40), random());
            else if (what == 10)
                now.truncate(*log, static_cast<quint32>(random() % 40));
            else if (what < 13)
                QVERIFY(log->commit());
            else if (what == 13)
                log->drop();
            else
                log = openLog(m_ops, file);
            if (what >= 13)
                now = committed;
            else if (what > 10)
                committed = now;
            QVERIFY2(holds(*log, now), qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
        }
    }
}

void TestSealedLog::aCommitIsFlushedOnce()
{
    const auto log = createLog(m_ops, path());
    someCommits(*log, 1);
    m_ops.flushes = m_ops.writes = 0;
    m_ops.bytes = 0;
    for (quint32 number = 1; number <= 10; ++number)
        QVERIFY(log->write(number, pageOf(number, 2)));

    QVERIFY(log->commit());

    QCOMPARE(m_ops.flushes, 1);
    QCOMPARE(m_ops.writes, 2); // the part and the mark
    QCOMPARE(m_ops.bytes, quint64((88 + 40 + 16 + 10 * 4112 + 63) / 64 * 64 + 64));
}

void TestSealedLog::nothingToCommitIsNoCommit()
{
    const auto log = createLog(m_ops, path());
    someCommits(*log, 2);
    const QByteArray before = bytesIn(path());

    QVERIFY(log->commit());

    QCOMPARE(log->last().sequence, 2U);
    QCOMPARE(bytesIn(path()), before);
}

/// 64 MiB and a page.
void TestSealedLog::aCommitMayBeLargerThanWhatIsHeld()
{
    constexpr quint32 many = sealed::format::mostPagesInPart + 1;
    sealed::Page page{};
    const auto log = createLog(m_ops, path());
    for (quint32 number = 1; number <= many; ++number) {
        page[number % page.size()] = std::byte(number);
        QVERIFY(log->write(number, page));
    }
    QVERIFY(log->commit());

    const auto again = openLog(m_ops, path());

    QCOMPARE(again->pages(), many);
    QCOMPARE(again->livePages(), quint64(many));
    sealed::Page last;
    QVERIFY(again->read(many, last));
    QVERIFY(last == page);
    QVERIFY(again->verify());
}

void TestSealedLog::whatIsDroppedLeavesNothingBehind()
{
    const auto log = createLog(m_ops, path());
    const Database before = someCommits(*log, 3).back();
    const QByteArray bytes = bytesIn(path());
    log->hold(2);
    for (quint32 number = 1; number <= 30; ++number)
        QVERIFY(log->write(number, pageOf(number, 99)));
    QVERIFY(bytesIn(path()).size() > bytes.size());

    log->drop();

    QCOMPARE(bytesIn(path()), bytes);
    QVERIFY(holds(*log, before));
}

void TestSealedLog::whatIsWrittenBackAfterADropIsNoChange()
{
    const auto log = createLog(m_ops, path());
    Database now = someCommits(*log, 3).back();
    const QByteArray bytes = bytesIn(path());
    QVERIFY(log->write(1, pageOf(1, 98)));
    log->drop();
    sealed::Page stands;
    QVERIFY(log->read(1, stands) && log->write(1, stands) && log->truncate(now.pages));
    QVERIFY(log->commit());
    QCOMPARE(bytesIn(path()), bytes);

    now.put(*log, 1, 99);
    QVERIFY(log->commit());

    QVERIFY(holds(*openLog(m_ops, path()), now));
}

void TestSealedLog::whatIsCutOffIsZerosWhenItGrowsAgain()
{
    const auto log = createLog(m_ops, path());
    log->hold(2);
    Database now;
    for (quint32 number = 1; number <= 9; ++number)
        now.put(*log, number, 1);
    QVERIFY(log->commit());
    for (quint32 number = 1; number <= 7; ++number) // some of these go ahead of their commit
        now.put(*log, number, 2);
    now.truncate(*log, 3);
    now.put(*log, 9, 3);
    QVERIFY(holds(*log, now));

    QVERIFY(log->commit());

    QVERIFY(holds(*log, now));
    QVERIFY(holds(*openLog(m_ops, path()), now));
}

void TestSealedLog::aPageThatWasNeverWrittenIsZeros()
{
    const auto log = createLog(m_ops, path());
    Database now;
    now.put(*log, 5, 1);
    QVERIFY(log->truncate(700'000'000)); // more than memory would hold a list of
    QVERIFY(log->commit());

    const auto again = openLog(m_ops, path());

    QCOMPARE(again->pages(), 700'000'000U);
    sealed::Page page = pageOf(1, 1);
    QVERIFY(again->read(699'999'999, page));
    QVERIFY(page == sealed::Page{});
    QVERIFY(again->read(5, page));
    QVERIFY(page == pageOf(5, 1));
}

MALAR_TEST(TestSealedLog)

} // namespace test_sealedlog
#include "test_sealedlog.moc"
