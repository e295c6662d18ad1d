#include "core/store/sealed/mirror.h"

#include "core/files/lockedfile.h"
#include "core/store/sealed/commits.h"
#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

#include <thread>

namespace test_sealedmirror {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using sealed::Mirrored;
using Former = sealed::Mirrored::Former;
using Kind = Error::Kind;

/// A second file grows with the first, and what it was is never lost.
class TestSealedMirror : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void itHoldsEachCommit();
    void onlyWhatIsNewIsWritten();
    void aTailThatWasNotFinishedIsCutOff();
    void aCommitInTheMakingIsLeftOut();
    void ofARewrittenFileAnotherIsBegun();
    void ofAFileThatWentAnotherWayAnotherIsBegun();
    void ofAShorterFileAnotherIsBegun();
    void ofAnotherKeyAnotherIsBegun();
    void aDamagedOneIsKept_data();
    void aDamagedOneIsKept();
    void whatWasCopiedBeforeIsReadWhereThatIsAsked();
    void whatNoMarkVouchesForIsReadAgain();
    void aDamagedFileIsNotMirrored_data();
    void aDamagedFileIsNotMirrored();
    void itIsNotItsOwnMirror();
    void onlyOneIsAtIt();
    void itCanBeEnded();
    void itIsMadeWhileTheFileIsWritten();
    void theCommitsOfAFileAreListed();

private:
    QString source() const { return m_folder->filePath(u"clinic.malar"_s); }
    QString place() const { return m_folder->filePath(u"second"_s); }
    QStringList names() const { return QDir(place()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString only() const { return place() + u'/' + names().value(0); }
    Result<Mirrored> mirrored() { return sealed::mirror(m_ops, testCipher(), {source(), place()}); }
    void goOn(int commits, unsigned seed = 7)
    {
        const auto log = openLog(m_ops, source());
        for (const Database &each : grown(*log, commits, seed))
            m_after.push_back(each);
    }
    /// From the last state on.
    std::vector<Database> grown(Log &log, int commits, unsigned seed) const
    {
        std::mt19937 random(seed);
        std::vector<Database> after;
        Database now = m_after.back();
        for (int i = 0; i < commits; ++i) {
            for (int j = 0; j < 3; ++j)
                now.put(log, 1 + static_cast<quint32>(random() % 24), random());
            if (!log.commit())
                qFatal("a commit that a test needs failed");
            after.push_back(now);
        }
        return after;
    }
    /// Whether a file shows each state, from its first commit on.
    bool showsAll(const QString &path, std::size_t from = 0)
    {
        for (std::size_t i = from; i < m_after.size(); ++i) {
            const auto log = Log::open(m_ops, path, testCipher(), Log::Access::ReadOnly, i + 1);
            if (!log || !holds(**log, m_after[i]))
                return false;
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
    std::vector<Database> m_after; // each commit
};

void TestSealedMirror::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkdir(place()));
    m_after = someCommits(*createLog(m_ops, source()), 6);
}

void TestSealedMirror::itHoldsEachCommit()
{
    const auto first = mirrored();

    QVERIFY(first);
    QCOMPARE(first->former, Former::None);
    QCOMPARE(first->path, only());
    QCOMPARE(first->last.sequence, 6U);
    QVERIFY(showsAll(only()));
    QCOMPARE(bytesIn(only()).first(128), bytesIn(source()).first(128));
    QCOMPARE(bytesIn(only()).mid(256), bytesIn(source()).mid(256)); // all but the marks
    QVERIFY(openLog(m_ops, only(), Log::Access::ReadOnly)->isMarked());
    QCOMPARE(QFileInfo(only()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestSealedMirror::onlyWhatIsNewIsWritten()
{
    QVERIFY(mirrored());
    const qint64 before = QFileInfo(source()).size();
    goOn(4);
    const auto fresh = static_cast<quint64>(QFileInfo(source()).size() - before);
    CountingOps ops;

    const auto next = sealed::mirror(ops, testCipher(), {source(), place()});

    QVERIFY(next);
    QCOMPARE(next->former, Former::Continued);
    QCOMPARE(next->bytes, fresh);
    QVERIFY(ops.bytes <= fresh + 88 + 64); // a head twice, and a mark
    QCOMPARE(ops.flushes, 2);
    QVERIFY(showsAll(only()));

    CountingOps idle;
    QCOMPARE(sealed::mirror(idle, testCipher(), {source(), place()})->bytes, 0U);
    QCOMPARE(idle.writes, 0);
}

void TestSealedMirror::aTailThatWasNotFinishedIsCutOff()
{
    QVERIFY(mirrored());
    putBytes(only(), bytesIn(only()) + QByteArray(5000, 'x'));
    goOn(1);

    QCOMPARE(mirrored()->former, Former::Continued);

    QCOMPARE(bytesIn(only()).mid(256), bytesIn(source()).mid(256));
}

void TestSealedMirror::aCommitInTheMakingIsLeftOut()
{
    const auto log = openLog(m_ops, source());
    log->hold(1);
    for (quint32 number = 1; number < 6; ++number)
        QVERIFY(log->write(number, pageOf(number, 99)));

    QCOMPARE(mirrored()->last.sequence, 6U);

    QVERIFY(QFileInfo(only()).size() < QFileInfo(source()).size());
    QVERIFY(showsAll(only()));
}

void TestSealedMirror::ofARewrittenFileAnotherIsBegun()
{
    QVERIFY(mirrored());
    const QByteArray before = bytesIn(only());
    {
        const auto log = openLog(m_ops, source());
        QVERIFY(sealed::rewrite(*log, m_ops, log->header().renewed(), testCipher()));
    }
    m_after.push_back(m_after.back());

    const auto next = mirrored();

    QCOMPARE(next->former, Former::Rewritten);
    QCOMPARE(names().size(), 2);
    QCOMPARE(bytesIn(next->kept), before);
    QVERIFY(showsAll(next->path, 6));
    QCOMPARE(mirrored()->former, Former::Continued);
}

void TestSealedMirror::ofAFileThatWentAnotherWayAnotherIsBegun()
{
    const QByteArray fork = bytesIn(source());
    goOn(3, 1);
    QVERIFY(mirrored());
    const QByteArray before = bytesIn(only());
    putBytes(source(), fork);
    m_after.resize(6);
    goOn(4, 2);

    const auto next = mirrored();

    QCOMPARE(next->former, Former::Diverged);
    QCOMPARE(bytesIn(next->kept), before);
    QVERIFY(showsAll(next->path));
}

void TestSealedMirror::ofAShorterFileAnotherIsBegun()
{
    const QByteArray older = bytesIn(source());
    goOn(3);
    QVERIFY(mirrored());
    const QByteArray before = bytesIn(only());
    putBytes(source(), older);

    const auto next = mirrored();

    QCOMPARE(next->former, Former::Diverged);
    QCOMPARE(bytesIn(next->kept), before);
    QVERIFY(showsAll(next->kept));
}

void TestSealedMirror::ofAnotherKeyAnotherIsBegun()
{
    QVERIFY(mirrored());
    const QByteArray before = bytesIn(only());
    sealed::Block<32> key = testKey();
    key[0] = std::byte(99);
    const sealed::Cipher other(key);
    {
        const auto log = openLog(m_ops, source());
        QVERIFY(sealed::rewrite(*log, m_ops, log->header().renewed(), other));
    }

    const auto next = sealed::mirror(m_ops, other, {source(), place()});

    QCOMPARE(next->former, Former::Rewritten);
    QCOMPARE(bytesIn(next->kept), before);
    QVERIFY(Log::open(m_ops, next->path, other, Log::Access::ReadOnly));
}

void TestSealedMirror::aDamagedOneIsKept_data()
{
    QTest::addColumn<int>("from"); // behind the end where it is negative
    QTest::addColumn<int>("cut");
    QTest::newRow("magic") << 3 << 0;
    QTest::newRow("header") << 300 << 0;
    QTest::newRow("first head") << 8200 << 0;
    QTest::newRow("last commit") << -1000 << 0;
    QTest::newRow("cut") << 0 << 1;
    QTest::newRow("cut in the middle") << 0 << 20'000;
}

void TestSealedMirror::aDamagedOneIsKept()
{
    QFETCH(int, from);
    QFETCH(int, cut);
    QVERIFY(mirrored());
    QByteArray bytes = bytesIn(only());
    bytes.chop(cut);
    if (from != 0) {
        const qsizetype at = from < 0 ? bytes.size() + from : from;
        bytes[at] = static_cast<char>(~bytes[at]);
    }
    putBytes(only(), bytes);

    const auto next = mirrored();

    QVERIFY(next);
    QCOMPARE(next->former, Former::Damaged);
    QCOMPARE(bytesIn(next->kept), bytes);
    QVERIFY(showsAll(next->path));
}

void TestSealedMirror::whatWasCopiedBeforeIsReadWhereThatIsAsked()
{
    QVERIFY(mirrored());
    goOn(1);
    QVERIFY(mirrored());
    QByteArray bytes = bytesIn(only());
    bytes[8192 + 1000] = static_cast<char>(~bytes[8192 + 1000]); // a page of the first commit
    putBytes(only(), bytes);

    QCOMPARE(mirrored()->former, Former::Continued);
    sealed::Mirroring how{source(), place()};
    how.isThorough = true;
    const auto next = sealed::mirror(m_ops, testCipher(), how);

    QCOMPARE(next->former, Former::Damaged);
    QCOMPARE(bytesIn(next->kept), bytes);
    QVERIFY(showsAll(next->path));
    QCOMPARE(sealed::mirror(m_ops, testCipher(), how)->former, Former::Continued);
}

/// The power failed after the commits were written, and before they were read back.
void TestSealedMirror::whatNoMarkVouchesForIsReadAgain()
{
    QVERIFY(mirrored());
    const QByteArray marks = bytesIn(only()).mid(128, 128);
    goOn(3);
    QVERIFY(mirrored());
    QByteArray bytes = bytesIn(only());
    bytes.replace(128, 128, marks);
    const auto inOldest = qsizetype((*sealed::commitsOf(m_ops, source(), testCipher()))[5].end) + 1000;
    putBytes(only(), bytes);
    QCOMPARE(mirrored()->former, Former::Continued);

    bytes[inOldest] = static_cast<char>(~bytes[inOldest]);
    putBytes(only(), bytes);
    QCOMPARE(mirrored()->former, Former::Damaged);
}

void TestSealedMirror::aDamagedFileIsNotMirrored_data()
{
    QTest::addColumn<int>("commit"); // counted from the last
    QTest::newRow("in its last commit") << 0;
    QTest::newRow("in one before") << 1;
}

void TestSealedMirror::aDamagedFileIsNotMirrored()
{
    QFETCH(int, commit);
    QVERIFY(mirrored());
    const QByteArray before = bytesIn(only());
    const qint64 from = QFileInfo(source()).size();
    goOn(1, 1);
    const qint64 between = QFileInfo(source()).size();
    goOn(1, 2);
    QByteArray bytes = bytesIn(source());
    const qint64 at = (commit == 0 ? between : from) + 1000;
    bytes[at] = static_cast<char>(~bytes[at]);
    putBytes(source(), bytes);

    const auto refused = mirrored();

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Damaged);
    QCOMPARE(refused.error().place, source());
    QCOMPARE(bytesIn(only()), before);
    QCOMPARE(names().size(), 1);
    QCOMPARE(bytesIn(source()), bytes);
}

void TestSealedMirror::itIsNotItsOwnMirror()
{
    QVERIFY(mirrored());

    const auto refused = sealed::mirror(m_ops, testCipher(), {only(), place()});

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Invalid);
}

void TestSealedMirror::onlyOneIsAtIt()
{
    QVERIFY(mirrored());
    goOn(1);
    {
        const auto lock = files::LockedFile::take(only());
        const auto refused = mirrored();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Held);
        QCOMPARE(refused.error().place, only());
    }
    QVERIFY(mirrored());
}

void TestSealedMirror::itCanBeEnded()
{
    QVERIFY(mirrored());
    const QByteArray before = bytesIn(only());
    goOn(3);
    int left = 0;
    sealed::Mirroring how{source(), place()};
    how.goOn = [&](quint64 done, quint64 all) { return done <= all && left-- > 0; };
    bool isDone = false;
    for (int steps = 0; !isDone; ++steps) {
        left = steps;
        const auto made = sealed::mirror(m_ops, testCipher(), how);
        isDone = bool(made);
        if (!isDone) {
            QCOMPARE(made.error().kind, Kind::Cancelled);
            QCOMPARE(bytesIn(only()), before);
        }
        QVERIFY(steps < 100);
    }
    QVERIFY(showsAll(only()));
}

void TestSealedMirror::itIsMadeWhileTheFileIsWritten()
{
    QVERIFY(mirrored());
    std::vector<Database> after;
    std::thread writer([&] {
        QuickOps ops;
        const auto log = openLog(ops, source());
        after = grown(*log, 300, 3);
    });
    std::vector<quint64> reached;
    for (int i = 0; i < 20; ++i) {
        const auto made = mirrored();
        reached.push_back(made && made->former == Former::Continued ? made->last.sequence : 0);
    }
    writer.join();
    m_after.insert(m_after.end(), after.begin(), after.end());
    QVERIFY(std::ranges::is_sorted(reached) && reached.front() > 0);
    QCOMPARE(mirrored()->last.sequence, 306U);

    QCOMPARE(names().size(), 1);
    QVERIFY(showsAll(only(), 200));
    QCOMPARE(bytesIn(only()).mid(256), bytesIn(source()).mid(256));
}

void TestSealedMirror::theCommitsOfAFileAreListed()
{
    const auto commits = sealed::commitsOf(m_ops, source(), testCipher());

    QVERIFY(commits);
    QCOMPARE(commits->size(), 6U);
    for (std::size_t i = 0; i < commits->size(); ++i) {
        const auto log = Log::open(m_ops, source(), testCipher(), Log::Access::ReadWrite, i + 1);
        QCOMPARE((*commits)[i].sequence, i + 1);
        QCOMPARE((*commits)[i].at, (*log)->last().at);
        QVERIFY((*commits)[i].tag == (*log)->last().tag);
        QCOMPARE((*log)->access(), Log::Access::ReadOnly);
        QVERIFY(!(*log)->write(1, pageOf(1, 1)));
    }
    QCOMPARE(Log::open(m_ops, source(), testCipher(), Log::Access::ReadOnly, 7).error().kind, Kind::NotFound);
}

MALAR_TEST(TestSealedMirror)

} // namespace test_sealedmirror
#include "test_sealedmirror.moc"
