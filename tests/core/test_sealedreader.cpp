#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include "core/store/sealed/rewrite.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace test_sealedreader {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// Who reads while another writes sees what is committed, each commit as a whole.
class TestSealedReader : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void aReaderSeesEachCommit();
    void aReaderPassesOverWhatIsNotFinished();
    void aReaderGivesUpWhatWasTakenBack_data();
    void aReaderGivesUpWhatWasTakenBack();
    void aReaderFollowsARewrite();
    void aReaderIsToldThatTheKeyChanged();
    void aReaderKeepsAFileThatLostItsName();
    void anotherProcessReadsWhileOneWrites();

private:
    QString path() const { return m_folder->filePath(u"clinic.malar"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
};

void TestSealedReader::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealedReader::aReaderSeesEachCommit()
{
    const auto writer = createLog(m_ops, path());
    const auto reader = openLog(m_ops, path(), Log::Access::ReadOnly);
    Database now;
    for (quint64 i = 0; i < 20; ++i) {
        const Database before = now;
        QVERIFY(now.put(*writer, 1 + quint32(i % 4), i));
        if (i % 7 == 6)
            QVERIFY(now.truncate(*writer, 2));
        QVERIFY(reader->look() && holds(*reader, before));
        QVERIFY(writer->commit());

        QVERIFY(holds(*reader, before)); // as long as it does not look
        QVERIFY(reader->look() && holds(*reader, now));
    }
}

void TestSealedReader::aReaderPassesOverWhatIsNotFinished()
{
    const auto writer = createLog(m_ops, path());
    Database now = someCommits(*writer, 2).back();
    const auto reader = openLog(m_ops, path(), Log::Access::ReadOnly);
    const Database before = now;
    writer->hold(1);
    for (quint32 number = 1; number < 6; ++number)
        QVERIFY(now.put(*writer, number, 9));
    QVERIFY(reader->look() && holds(*reader, before));
    QVERIFY(holds(*openLog(m_ops, path(), Log::Access::ReadOnly), before));

    QVERIFY(writer->commit());

    QVERIFY(reader->look() && holds(*reader, now));
}

namespace {

/// Fails to flush, and has somebody look before.
class LookedAtOps final : public QuickOps {
public:
    std::function<void()> look; // none any more once it has failed

    int flush(int file) override
    {
        if (!look)
            return QuickOps::flush(file);
        std::exchange(look, nullptr)();
        errno = EIO;
        return -1;
    }
};

} // namespace

void TestSealedReader::aReaderGivesUpWhatWasTakenBack_data()
{
    QTest::addColumn<int>("commitsAfter");
    QTest::newRow("the file has become shorter") << 0;
    QTest::newRow("another commit lies there") << 1;
    QTest::newRow("others follow it") << 3;
}

/// A commit that a reader has seen whole, and that could not be flushed.
void TestSealedReader::aReaderGivesUpWhatWasTakenBack()
{
    QFETCH(int, commitsAfter);
    Database now = someCommits(*createLog(m_ops, path()), 3).back();
    LookedAtOps ops;
    const auto writer = openLog(ops, path());
    const auto reader = openLog(m_ops, path(), Log::Access::ReadOnly);
    Database taken = now;
    QVERIFY(taken.put(*writer, 1, 90));
    bool hasSeen = false;
    ops.look = [&] { hasSeen = reader->look() && holds(*reader, taken); };
    QVERIFY(!writer->commit());
    QVERIFY(hasSeen);
    for (int i = 0; i < commitsAfter; ++i)
        QVERIFY(now.put(*writer, 2, 91 + quint64(i)) && writer->commit());

    QVERIFY(reader->look());

    QVERIFY(holds(*reader, now));
}

void TestSealedReader::aReaderFollowsARewrite()
{
    auto writer = createLog(m_ops, path());
    Database now = someCommits(*writer, 6).back();
    const auto reader = openLog(m_ops, path(), Log::Access::ReadOnly);
    writer = *sealed::rewrite(*writer, m_ops, writer->header().renewed(), testCipher());
    QVERIFY(holds(*reader, now));
    QVERIFY(now.put(*writer, 1, 50) && writer->commit());

    QVERIFY(reader->look());

    QVERIFY(holds(*reader, now));
    QCOMPARE(reader->last().sequence, 8U); // six, the rewrite, one
}

void TestSealedReader::aReaderIsToldThatTheKeyChanged()
{
    auto writer = createLog(m_ops, path());
    const Database now = someCommits(*writer, 3).back();
    const auto reader = openLog(m_ops, path(), Log::Access::ReadOnly);
    sealed::Block<32> key = testKey();
    key[0] = std::byte(99);
    QVERIFY(sealed::rewrite(*writer, m_ops, writer->header().renewed(), sealed::Cipher(key)));

    QVERIFY(!reader->look());

    QCOMPARE(reader->failure().kind, Kind::Replaced);
    QVERIFY(holds(*reader, now)); // of before
}

void TestSealedReader::aReaderKeepsAFileThatLostItsName()
{
    const Database now = someCommits(*createLog(m_ops, path()), 3).back();
    const auto reader = openLog(m_ops, path(), Log::Access::ReadOnly);
    QFile::remove(path());

    QVERIFY(reader->look());

    QVERIFY(holds(*reader, now));
}

namespace {

constexpr quint32 together = 5; // pages that every commit writes

/// Until it is killed.
[[noreturn]] void writeOn(const QString &path)
{
    QuickOps ops;
    const auto log = openLog(ops, path);
    for (quint64 version = 1;; ++version) {
        for (quint32 number = 1; number <= together; ++number)
            if (!log->write(number, pageOf(number, version)))
                _exit(1);
        if (!log->commit())
            _exit(1);
    }
}

/// The version that all pages have; none where they differ.
std::optional<quint64> versionIn(Log &log, quint64 least)
{
    Database all{together};
    for (quint64 version = least; version <= log.last().sequence; ++version) {
        for (quint32 number = 1; number <= together; ++number)
            all.versions[number] = version;
        if (holds(log, all))
            return version;
    }
    return std::nullopt;
}

} // namespace

/// The version is the commit's own number, so that what a reader sees can be told to be one commit.
void TestSealedReader::anotherProcessReadsWhileOneWrites()
{
    createLog(m_ops, path());
    const pid_t writer = ::fork();
    if (writer == 0)
        writeOn(path());
    const auto reader = openLog(m_ops, path(), Log::Access::ReadOnly);
    QElapsedTimer time;
    time.start();
    int reads = 0;
    int bad = 0;
    quint64 seen = 0;
    while (time.elapsed() < rounds(1000, 20'000) || seen < 3) {
        const bool looked = reader->look();
        const quint64 sequence = reader->last().sequence;
        bad += !looked || sequence < seen || (sequence > 0 && versionIn(*reader, sequence) != sequence);
        seen = sequence;
        ++reads;
    }
    ::kill(writer, SIGKILL);
    ::waitpid(writer, nullptr, 0);

    QCOMPARE(bad, 0);
    QVERIFY(reads > 3);
    QVERIFY(holds(*reader, Database{}) == (seen == 0));
}

MALAR_TEST(TestSealedReader)

} // namespace test_sealedreader
#include "test_sealedreader.moc"
