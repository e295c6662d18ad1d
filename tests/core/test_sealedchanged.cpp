#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include "core/store/sealed/rewrite.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using Kind = Error::Kind;

/// Other programs at the same file: those that should not be there are noticed, those that may read see what
/// is committed.
class TestSealedChanged : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void nothingIsWrittenToAFileThatWasChanged_data();
    void nothingIsWrittenToAFileThatWasChanged();
    void whatWentAheadStaysWhereTheFileWasChangedMeanwhile();
    void aSecondWriterIsRefused();
    void aReaderSeesEachCommit();
    void aReaderPassesOverWhatIsNotFinished();
    void aReaderFollowsARewrite();
    void aReaderIsToldThatTheKeyChanged();
    void aReaderKeepsAFileThatLostItsName();
    void anotherProcessReadsWhileOneWrites();

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

void TestSealedChanged::aReaderSeesEachCommit()
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

void TestSealedChanged::aReaderPassesOverWhatIsNotFinished()
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

void TestSealedChanged::aReaderFollowsARewrite()
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

void TestSealedChanged::aReaderIsToldThatTheKeyChanged()
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

void TestSealedChanged::aReaderKeepsAFileThatLostItsName()
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
void TestSealedChanged::anotherProcessReadsWhileOneWrites()
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

MALAR_TEST(TestSealedChanged)
#include "test_sealedchanged.moc"
