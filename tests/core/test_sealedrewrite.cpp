#include "core/store/sealed/rewrite.h"

#include "tests/support/powerloss.h"
#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

#include "core/files/part.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// A rewritten file holds what the old one held and nothing older, and is there as a whole or not at all.
class TestSealedRewrite : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void theSameDatabaseStandsInANewFile();
    void sequenceAndChainGoOn();
    void whatIsOlderCannotBeReadAnyMore();
    void anotherKeyTakesOver();
    void theOldLogWritesNoMore();
    void aFileThatWasChangedIsNotReplaced();
    void aFileThatIsChangedMeanwhileIsNotReplaced();
    void whoeverEndsItKeepsTheOldOne();
    void aDamagedPageIsNotCopied();
    void anEmptyLogIsRewrittenToo();
    void aCallThatFailsLeavesTheOldFile();
    void aPowerLossLeavesTheOldFileOrTheNew();

private:
    QString path(const QString &name = u"clinic.malar"_s) const { return m_folder->filePath(name); }
    Result<LogPtr> rewritten(Log &log, sealed::FileOps &ops)
    {
        return sealed::rewrite(log, ops, log.header().renewed(), testCipher());
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
};

void TestSealedRewrite::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealedRewrite::theSameDatabaseStandsInANewFile()
{
    const auto log = createLog(m_ops, path());
    Database now = someCommits(*log, 12).back();
    QVERIFY(log->writtenPages() > log->livePages());

    const auto fresh = rewritten(*log, m_ops);

    QVERIFY(fresh);
    QVERIFY(holds(**fresh, now));
    QCOMPARE((*fresh)->writtenPages(), (*fresh)->livePages());
    QCOMPARE((*fresh)->livePages(), log->livePages());
    QVERIFY((*fresh)->header().id != log->header().id);
    QCOMPARE((*fresh)->header().salt, log->header().salt);
    QCOMPARE((*fresh)->path(), path());
    QCOMPARE(names(), QStringList{u"clinic.malar"_s});
    QVERIFY(now.put(**fresh, 3, 60) && (*fresh)->commit());
    QVERIFY(holds(*openLog(m_ops, path()), now));
}

void TestSealedRewrite::sequenceAndChainGoOn()
{
    const auto log = createLog(m_ops, path());
    someCommits(*log, 5);

    const auto fresh = rewritten(*log, m_ops);
    QVERIFY(fresh);

    QCOMPARE((*fresh)->last().sequence, 6U);
    const auto file = sealed::File::open(m_ops, path(), 0);
    QVERIFY(file);
    const auto part = sealed::findPart(*file, testCipher(), (*fresh)->header().id, sealed::format::headerSize,
                                       static_cast<quint64>(QFileInfo(path()).size()));
    QVERIFY(part && *part);
    QVERIFY((*part)->head.isBase);
    QVERIFY((*part)->head.before == log->last().tag);
    // Only the first commit of a file can be one.
    QVERIFY((*fresh)->write(1, pageOf(1, 61)) && (*fresh)->commit());
    QCOMPARE(openLog(m_ops, path())->last().sequence, 7U);
}

void TestSealedRewrite::whatIsOlderCannotBeReadAnyMore()
{
    const auto log = createLog(m_ops, path());
    QVERIFY(log->write(1, pageOf(1, 1)) && log->write(2, pageOf(2, 1)) && log->commit());
    QVERIFY(log->write(2, pageOf(2, 2)) && log->commit());

    QVERIFY(rewritten(*log, m_ops));

    QCOMPARE(bytesIn(path()).size(), qsizetype(8192 + (88 + 8 + 16 + 2 * 4112 + 63) / 64 * 64));
}

void TestSealedRewrite::anotherKeyTakesOver()
{
    const auto log = createLog(m_ops, path());
    const Database now = someCommits(*log, 5).back();
    sealed::Block<32> key = testKey();
    key[7] = std::byte(77);

    const auto fresh = sealed::rewrite(*log, m_ops, log->header().renewed(), sealed::Cipher(key));

    QVERIFY(fresh);
    QVERIFY(holds(**fresh, now));
    QVERIFY(!Log::open(m_ops, path(), testCipher(), Log::Access::ReadOnly));
    QVERIFY(Log::open(m_ops, path(), sealed::Cipher(key), Log::Access::ReadOnly));
}

void TestSealedRewrite::theOldLogWritesNoMore()
{
    const auto log = createLog(m_ops, path());
    const Database now = someCommits(*log, 5).back();
    QVERIFY(rewritten(*log, m_ops));

    QVERIFY(log->write(1, pageOf(1, 70)));
    QVERIFY(!log->commit());

    QCOMPARE(log->failure().kind, Kind::Replaced);
    QVERIFY(holds(*openLog(m_ops, path()), now));
}

void TestSealedRewrite::aFileThatWasChangedIsNotReplaced()
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

void TestSealedRewrite::aFileThatIsChangedMeanwhileIsNotReplaced()
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

void TestSealedRewrite::whoeverEndsItKeepsTheOldOne()
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

void TestSealedRewrite::aDamagedPageIsNotCopied()
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

void TestSealedRewrite::anEmptyLogIsRewrittenToo()
{
    const auto log = createLog(m_ops, path());

    auto fresh = rewritten(*log, m_ops);
    QVERIFY(fresh);
    QCOMPARE((*fresh)->pages(), 0U);
    QVERIFY((*fresh)->write(1, pageOf(1, 1)) && (*fresh)->commit());

    QVERIFY(holds(*openLog(m_ops, path()), Database{1, {{1, 1}}}));
}

void TestSealedRewrite::aCallThatFailsLeavesTheOldFile()
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

void TestSealedRewrite::aPowerLossLeavesTheOldFileOrTheNew()
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

MALAR_TEST(TestSealedRewrite)
#include "test_sealedrewrite.moc"
