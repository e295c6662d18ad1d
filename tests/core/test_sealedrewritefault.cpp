#include "core/store/sealed/rewrite.h"

#include "tests/support/powerloss.h"
#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

#include "core/files/part.h"

#include <QDir>
#include <QTemporaryDir>

namespace test_sealedrewritefault {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// A rewritten file is there as a whole or not at all: else the old one stays, and can be written.
class TestSealedRewriteFault : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void aFileThatWasChangedIsNotReplaced();
    void aFileThatIsChangedMeanwhileIsNotReplaced();
    void whoeverEndsItKeepsTheOldOne();
    void aDamagedPageIsNotCopied();
    void whatTheDiskChangedTakesNoPlace();
    void aCallThatFailsLeavesTheOldFile();
    void aPowerLossLeavesTheOldFileOrTheNew();

private:
    QString path() const { return m_folder->filePath(u"clinic.malar"_s); }
    Result<LogPtr> rewritten(Log &log, sealed::FileOps &ops)
    {
        return sealed::rewrite(log, ops, log.header().renewed(), testCipher());
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
};

void TestSealedRewriteFault::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealedRewriteFault::aFileThatWasChangedIsNotReplaced()
{
    const auto log = createLog(m_ops, path());
    someCommits(*log, 5);
    const auto other = openLog(m_ops, path());
    QVERIFY(other->write(1, pageOf(1, 71)) && other->commit());
    const QByteArray before = bytesIn(path());

    const auto refused = rewritten(*log, m_ops);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Replaced);
    QCOMPARE(bytesIn(path()), before);
    QCOMPARE(names().size(), 1);
}

void TestSealedRewriteFault::aFileThatIsChangedMeanwhileIsNotReplaced()
{
    const auto log = createLog(m_ops, path());
    Database now = someCommits(*log, 5).back();
    const auto other = openLog(m_ops, path());
    const auto saveMeanwhile = [&](quint64 done, quint64) {
        return done > 1 || (now.put(*other, 1, 71) && other->commit());
    };

    const auto refused = sealed::rewrite(*log, m_ops, log->header().renewed(), testCipher(), saveMeanwhile);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Replaced);
    QVERIFY(holds(*openLog(m_ops, path()), now));
    QCOMPARE(names().size(), 1);
}

void TestSealedRewriteFault::whoeverEndsItKeepsTheOldOne()
{
    const auto log = createLog(m_ops, path());
    const Database now = someCommits(*log, 5).back();
    const QByteArray before = bytesIn(path());
    quint64 last = 0;

    const auto ended =
        sealed::rewrite(*log, m_ops, log->header().renewed(), testCipher(), [&](quint64 done, quint64 of) {
            last = done;
            return done < of / 2;
        });

    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Kind::Cancelled);
    QCOMPARE(last, log->livePages() / 2);
    QCOMPARE(bytesIn(path()), before);
    QCOMPARE(names().size(), 1);
    QVERIFY(holds(*log, now));
}

void TestSealedRewriteFault::aDamagedPageIsNotCopied()
{
    QVERIFY(createLog(m_ops, path()));
    {
        const auto log = openLog(m_ops, path());
        QVERIFY(log->write(1, pageOf(1, 1)) && log->commit());
        QVERIFY(log->write(2, pageOf(2, 1)) && log->commit());
    }
    QByteArray bytes = bytesIn(path());
    bytes[8192 + 1000] = static_cast<char>(~bytes[8192 + 1000]);
    putBytes(path(), bytes);
    const auto log = openLog(m_ops, path());

    const auto refused = rewritten(*log, m_ops);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Damaged);
    QCOMPARE(bytesIn(path()), bytes);
    QCOMPARE(names().size(), 1);
}

namespace {

/// Says that it wrote a large one, and has written another.
class LyingOps final : public QuickOps {
public:
    ssize_t write(int file, std::span<const std::byte> from, off_t at) override
    {
        std::vector<std::byte> bytes(from.begin(), from.end());
        if (bytes.size() > sealed::format::headerSize)
            bytes[bytes.size() / 2] ^= std::byte(1);
        return QuickOps::write(file, bytes, at);
    }
};

} // namespace

void TestSealedRewriteFault::whatTheDiskChangedTakesNoPlace()
{
    const auto log = createLog(m_ops, path());
    const Database now = someCommits(*log, 5).back();
    LyingOps ops;

    const auto refused = rewritten(*log, ops);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Damaged);
    QVERIFY(holds(*openLog(m_ops, path()), now));
    QCOMPARE(names().size(), 1);
}

void TestSealedRewriteFault::aCallThatFailsLeavesTheOldFile()
{
    Database now = someCommits(*createLog(m_ops, path()), 5).back();
    const QByteArray before = bytesIn(path());
    for (const auto when : {FailingOps::When::Before, FailingOps::When::HalfWay}) {
        bool isDone = false;
        for (int failAt = 1; !isDone; ++failAt) {
            putBytes(path(), before);
            FailingOps ops;
            const auto log = openLog(ops, path());
            ops.failAt = ops.calls + failAt;
            ops.when = when;
            const auto fresh = rewritten(*log, ops);
            ops.failAt = 0;
            isDone = bool(fresh);
            // Where the name is there and may not last, the new file stands there.
            const bool isUnconfirmed = !fresh && fresh.error().kind == Kind::Unconfirmed;

            QCOMPARE(names().size(), 1);
            QCOMPARE(bytesIn(path()) == before, !isDone && !isUnconfirmed);
            QVERIFY(holds(*openLog(m_ops, path()), now));
            if (!isDone && !isUnconfirmed)
                QVERIFY(log->write(1, pageOf(1, 72)) && log->commit());
        }
    }
}

void TestSealedRewriteFault::aPowerLossLeavesTheOldFileOrTheNew()
{
    Database now = someCommits(*createLog(m_ops, path()), 5).back();
    RecordingOps ops;
    const Disk before = Disk::of(m_folder->path());
    const auto log = openLog(ops, path());
    const auto fresh = rewritten(*log, ops);
    QVERIFY(fresh);
    const std::size_t rewrittenAt = ops.calls.size();
    const Database atFirst = now;
    QVERIFY(now.put(**fresh, 1, 73) && (*fresh)->commit());

    std::mt19937 random(6);
    for (std::size_t moment = 0; moment <= ops.calls.size(); ++moment)
        for (const Unflushed how : everyUnflushed)
            for (const bool namesKept : {true, false}) {
                const QTemporaryDir folder;
                afterPowerLoss(before, ops.calls, moment, how, namesKept, random).putInto(folder.path());
                const QString file = folder.filePath(u"clinic.malar"_s);
                const auto there = Log::open(m_ops, file, testCipher(), Log::Access::ReadOnly);
                QVERIFY(there);
                const quint64 sequence = (*there)->last().sequence;
                QVERIFY(sequence >= (moment >= rewrittenAt ? 6U : 5U));
                QVERIFY(moment < ops.calls.size() || sequence == 7);
                QVERIFY(holds(**there, sequence == 7 ? now : atFirst));
                if (moment == rewrittenAt) { // the mark is there too
                    putBytes(file, bytesIn(file).chopped(1));
                    QVERIFY(!Log::open(m_ops, file, testCipher(), Log::Access::ReadOnly));
                }
                files::sweep(file);
                QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"clinic.malar"_s});
            }
}

MALAR_TEST(TestSealedRewriteFault)

} // namespace test_sealedrewritefault
#include "test_sealedrewritefault.moc"
