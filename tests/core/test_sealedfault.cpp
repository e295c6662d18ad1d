#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <functional>

#include <fcntl.h>
#include <unistd.h>

namespace test_sealedfault {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// A disk that fails: each call of all once, before it does anything and half-way, and the disk that is full.
class TestSealedFault : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void aCallThatFailsTakesNothingAway_data();
    void aCallThatFailsTakesNothingAway();
    void aFullDiskIsSaidAndGoesOnOnceThereIsRoom();
    void whatCouldNotBeCutOffIsCutOffLater();
    void aMarkThatCannotBeWrittenUndoesNoCommit();
    void aFileThatCannotBeMadeLeavesNone();
    void aReaderThatFailsReadsOnLater();
    void theSystemIsAskedIndeed();

private:
    QString path() const { return m_folder->filePath(u"clinic.malar"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops; // that does not fail
};

void TestSealedFault::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealedFault::aCallThatFailsTakesNothingAway_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before") << int(FailingOps::When::Before);
    QTest::newRow("half-way") << int(FailingOps::When::HalfWay);
}

namespace {

using Change = std::function<bool(Log &, Database &)>;

/// A commit of one page, one that goes ahead in part, one that is dropped, one that cuts off.
std::vector<Change> changes()
{
    return {
        [](Log &log, Database &next) { return next.put(log, 1, 11); },
        [](Log &log, Database &next) {
            for (quint32 number = 2; number < 9; ++number)
                if (!next.put(log, number, 12))
                    return false;
            return true;
        },
        [](Log &log, Database &) {
            for (quint32 number = 1; number < 6; ++number)
                if (!log.write(number, pageOf(number, 13)))
                    return false;
            log.drop();
            return true;
        },
        [](Log &log, Database &next) { return next.truncate(log, 3) && next.put(log, 6, 14); },
    };
}

/// What came of work on a disk that fails once.
struct Worked {
    bool isSound = true; // at each moment the log held what it should
    int refused = 0;
    Database after;
};

Worked work(FailingOps &ops, const QString &path, const Database &before)
{
    Worked worked{true, 0, before};
    auto log = Log::open(ops, path, testCipher(), Log::Access::ReadWrite);
    if (!log) {
        ++worked.refused;
        return worked;
    }
    (*log)->hold(2);
    for (const Change &change : changes()) {
        Database next = worked.after;
        if (change(**log, next) && (*log)->commit())
            worked.after = next;
        else
            ++worked.refused;
        worked.isSound = worked.isSound && ops.undisturbed([&] { return holds(**log, worked.after); });
    }
    return worked;
}

} // namespace

void TestSealedFault::aCallThatFailsTakesNothingAway()
{
    QFETCH(int, when);
    const Database before = someCommits(*createLog(m_ops, path()), 4).back();
    const QByteArray file = bytesIn(path());

    int refused = 0;
    bool isOver = false;
    for (int failAt = 1; !isOver; ++failAt) {
        putBytes(path(), file);
        FailingOps ops;
        ops.failAt = failAt;
        ops.when = static_cast<FailingOps::When>(when);
        const Worked worked = work(ops, path(), before);
        isOver = ops.calls < failAt;
        refused += worked.refused;

        QVERIFY2(worked.isSound, qPrintable(u"call %1"_s.arg(failAt)));
        QVERIFY2(worked.refused <= 1, qPrintable(u"call %1"_s.arg(failAt)));
        const auto again = openLog(m_ops, path());
        QVERIFY2(holds(*again, worked.after), qPrintable(u"call %1"_s.arg(failAt)));
        QVERIFY(again->write(1, pageOf(1, 15)) && again->commit());
    }
    QVERIFY(refused > 20);
}

void TestSealedFault::aFullDiskIsSaidAndGoesOnOnceThereIsRoom()
{
    FailingOps ops;
    Database now = someCommits(*createLog(m_ops, path()), 3).back();
    const QByteArray file = bytesIn(path());
    const auto log = openLog(ops, path());
    for (const int room : {3, 4, 5, 6, 7, 8}) { // calls before it is full
        ops.failAt = ops.calls + room;
        ops.when = FailingOps::When::HalfWay;
        ops.code = ENOSPC;
        ops.forGood = true;
        Database next = now;
        QVERIFY(next.put(*log, 2, quint64(room)));
        if (log->commit())
            now = next;
        else
            QCOMPARE(log->failure().kind, Kind::DiskFull);
        ops.failAt = 0;
        QVERIFY(holds(*log, now));

        QVERIFY(now.put(*log, 1, quint64(room)));
        QVERIFY(log->commit());
    }

    QVERIFY(holds(*openLog(m_ops, path()), now));
    QVERIFY(bytesIn(path()).startsWith(file.left(128)));
}

namespace {

/// Which calls fail is chosen by the test.
class ChosenOps final : public QuickOps {
public:
    std::size_t failingSize = 0; // of writes; 1 for all
    bool failsToResize = false;

    ssize_t write(int file, std::span<const std::byte> from, off_t at) override
    {
        if (failingSize == 0 || (failingSize > 1 && from.size() != failingSize))
            return QuickOps::write(file, from, at);
        QuickOps::write(file, from.first(from.size() / 2), at);
        errno = EIO;
        return -1;
    }
    int resize(int file, off_t size) override
    {
        errno = EIO;
        return failsToResize ? -1 : QuickOps::resize(file, size);
    }
};

} // namespace

/// The write fails half-way, and so does cutting off what it left.
void TestSealedFault::whatCouldNotBeCutOffIsCutOffLater()
{
    ChosenOps ops;
    Database now = someCommits(*createLog(m_ops, path()), 3).back();
    const auto size = bytesIn(path()).size();
    const auto log = openLog(ops, path());
    ops.failingSize = 1;
    ops.failsToResize = true;
    QVERIFY(log->write(1, pageOf(1, 50)));
    QVERIFY(!log->commit());
    QCOMPARE(log->failure().kind, Kind::DiskFault);
    QVERIFY(bytesIn(path()).size() > size);
    ops.failingSize = 0;
    ops.failsToResize = false;

    QVERIFY(now.put(*log, 2, 51));
    QVERIFY(log->commit());

    QVERIFY(holds(*openLog(m_ops, path()), now));
}

void TestSealedFault::aMarkThatCannotBeWrittenUndoesNoCommit()
{
    ChosenOps ops;
    Database now = someCommits(*createLog(m_ops, path()), 3).back();
    {
        const auto log = openLog(ops, path());
        ops.failingSize = sealed::format::markSize;
        QVERIFY(now.put(*log, 2, 51));
        QVERIFY(log->commit());
    }

    QVERIFY(holds(*openLog(m_ops, path()), now)); // which also marks it
    putBytes(path(), bytesIn(path()).chopped(1));

    const auto cut = Log::open(m_ops, path(), testCipher(), Log::Access::ReadWrite);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, Kind::Damaged);
}

void TestSealedFault::aFileThatCannotBeMadeLeavesNone()
{
    for (const auto when : {FailingOps::When::Before, FailingOps::When::HalfWay}) {
        bool isMade = false;
        for (int failAt = 1; !isMade; ++failAt) {
            FailingOps ops;
            ops.failAt = failAt;
            ops.when = when;
            isMade = bool(Log::create(ops, path(), sealed::Header::fresh(), testCipher()));
            // One that was whole and could not be read back stays; an empty one can be taken again.
            if (!isMade && !bytesIn(path()).isEmpty())
                QCOMPARE(openLog(m_ops, path())->pages(), 0U);
            QFile::remove(path());
        }
    }
}

void TestSealedFault::aReaderThatFailsReadsOnLater()
{
    const auto writer = createLog(m_ops, path());
    Database now = someCommits(*writer, 3).back();
    FailingOps ops;
    const auto reader = openLog(ops, path(), Log::Access::ReadOnly);
    bool isOver = false;
    for (int more = 1; !isOver; ++more) {
        QVERIFY(now.put(*writer, 1, quint64(more)));
        QVERIFY(writer->commit());
        ops.failAt = ops.calls + more;
        const int before = ops.calls;
        isOver = reader->look() && ops.calls < before + more;
        ops.failAt = 0;

        QVERIFY(reader->look());
        QVERIFY(holds(*reader, now));
    }
}

/// Not by those that stand in for it here: of a pipe there is nothing to flush, and it says so.
void TestSealedFault::theSystemIsAskedIndeed()
{
    sealed::FileOps ops;
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(ops.flush(ends[1]), -1);
    QCOMPARE(errno, EINVAL);
    QCOMPARE(ops.flushFolder("/nowhere"), -1);
    QCOMPARE(errno, ENOENT);
    for (const int end : ends)
        ops.close(end);

    const int file = ops.open(QFile::encodeName(path()), O_RDWR | O_CREAT);
    QVERIFY(file >= 0);
    QVERIFY(::fcntl(file, F_GETFD) & FD_CLOEXEC);
    QCOMPARE(ops.flush(file), 0);
    ops.close(file);
}

MALAR_TEST(TestSealedFault)

} // namespace test_sealedfault
#include "test_sealedfault.moc"
