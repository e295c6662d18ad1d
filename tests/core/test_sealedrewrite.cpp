#include "core/store/sealed/rewrite.h"

#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace test_sealedrewrite {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// A rewritten file holds what the old one held and nothing older.
class TestSealedRewrite : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void theSameDatabaseStandsInANewFile();
    void sequenceAndChainGoOn();
    void whatIsOlderCannotBeReadAnyMore();
    void anotherKeyTakesOver();
    void theOldLogWritesNoMore();
    void aBaseIsNotReadThroughOnOpening();
    void anEmptyLogIsRewrittenToo();

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

/// It may have gigabytes, and was read back before it had its name.
void TestSealedRewrite::aBaseIsNotReadThroughOnOpening()
{
    const auto log = createLog(m_ops, path());
    someCommits(*log, 5);
    QVERIFY(rewritten(*log, m_ops));
    QByteArray bytes = bytesIn(path());
    bytes[bytes.size() - 3000] = static_cast<char>(~bytes[bytes.size() - 3000]);
    putBytes(path(), bytes);

    const auto opened = Log::open(m_ops, path(), testCipher(), Log::Access::ReadOnly);

    QVERIFY(opened);
    QCOMPARE((*opened)->last().sequence, 6U);
    const auto verified = (*opened)->verify();
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, Kind::Damaged);
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

MALAR_TEST(TestSealedRewrite)

} // namespace test_sealedrewrite
#include "test_sealedrewrite.moc"
