#include "core/store/sealed/mirror.h"

#include "tests/support/powerloss.h"
#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

namespace test_sealedmirrorfault {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Log;
using sealed::Mirrored;
using Kind = Error::Kind;

/// A second place that fails: what lay there lies there still, and the file was only read.
class TestSealedMirrorFault : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFolderThatIsNotThereIsSaid();
    void nothingIsBegunWhereThatIsNotWanted();
    void aFolderThatMayNotBeWrittenIsSaid();
    void aFileThatMayNotBeWrittenIsSaid();
    void whatTheDiskChangedIsNoMirror();
    void aDiskThatIsFullTakesNothingAway();
    void aCallThatFailsTakesNothingAway_data();
    void aCallThatFailsTakesNothingAway();
    void aPowerLossTakesNothingAway_data();
    void aPowerLossTakesNothingAway();

private:
    QString source() const { return m_folder->filePath(u"clinic.malar"_s); }
    QString place() const { return m_folder->filePath(u"second"_s); }
    QStringList names() const { return QDir(place()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString only() const { return place() + u'/' + names().value(0); }
    Result<Mirrored> mirrored(sealed::FileOps &ops)
    {
        return sealed::mirror(ops, testCipher(), {source(), place()});
    }
    void goOn(int commits)
    {
        const auto log = openLog(m_ops, source());
        for (int i = 0; i < commits; ++i, ++m_version)
            QVERIFY(m_now.put(*log, 1 + i % 5, m_version) && m_now.put(*log, 9, m_version) && log->commit());
    }
    /// A mirror of something else than what comes next, by the row of a test.
    void prepare();
    /// The last commit of all that lies in a folder, each of it whole.
    quint64 lastIn(const QString &folder);

    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
    Database m_now;
    quint64 m_version = 100;
};

namespace {

constexpr uid_t nobody = 65534;

bool saysNobody(const std::function<bool()> &body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isBound = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
        _exit(isBound && body() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool isError(const Result<Mirrored> &made, Kind kind, const QString &place)
{
    return !made && made.error().kind == kind && made.error().place == place;
}

/// What was before the mirror that is tried.
void situations()
{
    QTest::addColumn<QByteArray>("before");
    for (const char *before : {"nothing", "behind", "rewritten", "diverged"})
        QTest::newRow(before) << QByteArray(before);
}

} // namespace

void TestSealedMirrorFault::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkdir(place()));
    m_now = someCommits(*createLog(m_ops, source()), 3).back();
}

void TestSealedMirrorFault::cleanup() { ::chmod(qPrintable(place()), 0700); }

void TestSealedMirrorFault::prepare()
{
    QFETCH(QByteArray, before);
    const QByteArray fork = bytesIn(source());
    const Database then = m_now;
    if (before != "nothing") {
        goOn(1);
        QVERIFY(mirrored(m_ops));
    }
    if (before == "rewritten") {
        const auto log = openLog(m_ops, source());
        QVERIFY(sealed::rewrite(*log, m_ops, log->header().renewed(), testCipher()));
    }
    if (before == "diverged") {
        putBytes(source(), fork);
        m_now = then;
    }
    goOn(2);
}

quint64 TestSealedMirrorFault::lastIn(const QString &folder)
{
    quint64 last = 0;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        const QString path = folder + u'/' + name;
        if (QFileInfo(path).size() <= qint64(sealed::format::headerSize))
            continue;
        const auto log = Log::open(m_ops, path, testCipher(), Log::Access::ReadOnly);
        if (!log || !(*log)->verify())
            return 0;
        last = std::max(last, (*log)->last().sequence);
    }
    return last;
}

void TestSealedMirrorFault::aFolderThatIsNotThereIsSaid()
{
    const QString gone = m_folder->filePath(u"gone"_s);

    QVERIFY(isError(sealed::mirror(m_ops, testCipher(), {source(), gone}), Kind::NotFound, gone));

    QVERIFY(!QFile::exists(gone));
}

/// As where a disk should be mounted, and is not.
void TestSealedMirrorFault::nothingIsBegunWhereThatIsNotWanted()
{
    QVERIFY(
        isError(sealed::mirror(m_ops, testCipher(), {source(), place(), false}), Kind::NotFound, place()));
    QCOMPARE(names(), QStringList());

    QVERIFY(mirrored(m_ops));
    goOn(1);
    QVERIFY(sealed::mirror(m_ops, testCipher(), {source(), place(), false}));
}

void TestSealedMirrorFault::aFolderThatMayNotBeWrittenIsSaid()
{
    ::chmod(qPrintable(m_folder->path()), 0755);
    ::chmod(qPrintable(source()), 0644);
    ::chmod(qPrintable(place()), 0555);
    const QString path = place() + u'/' + QFileInfo(mirrored(m_ops)->path).fileName();
    QVERIFY(QFile::remove(path));

    QVERIFY(saysNobody([&] { return isError(mirrored(m_ops), Kind::NoRight, path); }));

    QCOMPARE(names(), QStringList());
}

void TestSealedMirrorFault::aFileThatMayNotBeWrittenIsSaid()
{
    ::chmod(qPrintable(m_folder->path()), 0755);
    ::chmod(qPrintable(source()), 0644);
    ::chmod(qPrintable(place()), 0777);
    QVERIFY(mirrored(m_ops));
    ::chmod(qPrintable(only()), 0444);
    const QByteArray before = bytesIn(only());
    goOn(1);

    QVERIFY(saysNobody([&] { return isError(mirrored(m_ops), Kind::NoRight, only()); }));

    QCOMPARE(bytesIn(only()), before);
}

namespace {

/// Says that it wrote, and has written something else.
class LyingOps final : public QuickOps {
public:
    ssize_t write(int file, std::span<const std::byte> from, off_t at) override
    {
        std::vector<std::byte> bytes(from.begin(), from.end());
        if (bytes.size() > 1000 && at >= off_t(sealed::format::headerSize))
            bytes[1000] ^= std::byte(1);
        return QuickOps::write(file, bytes, at);
    }
};

} // namespace

void TestSealedMirrorFault::whatTheDiskChangedIsNoMirror()
{
    QVERIFY(mirrored(m_ops));
    const QByteArray before = bytesIn(only());
    goOn(3);
    LyingOps ops;

    QVERIFY(isError(mirrored(ops), Kind::DiskFault, only()));

    QCOMPARE(bytesIn(only()), before);
    QVERIFY(mirrored(m_ops));
}

namespace {

/// Has room for so many bytes.
class FullOps final : public QuickOps {
public:
    explicit FullOps(std::size_t room) : m_room(room) {}
    ssize_t write(int file, std::span<const std::byte> from, off_t at) override
    {
        const std::size_t many = std::min(m_room, from.size());
        m_room -= many;
        errno = ENOSPC;
        return many == 0 ? -1 : QuickOps::write(file, from.first(many), at);
    }

private:
    std::size_t m_room;
};

} // namespace

void TestSealedMirrorFault::aDiskThatIsFullTakesNothingAway()
{
    QVERIFY(mirrored(m_ops));
    const QByteArray before = bytesIn(only());
    goOn(3);
    int refused = 0;
    for (std::size_t room = 0;; room += 700) {
        FullOps ops(room);
        const auto made = mirrored(ops);
        if (made)
            break;
        ++refused;
        QVERIFY(isError(made, Kind::DiskFull, only()));
        QCOMPARE(bytesIn(only()), before);
    }

    QVERIFY(refused > 10);
    QVERIFY(holds(*openLog(m_ops, only(), Log::Access::ReadOnly), m_now));
}

void TestSealedMirrorFault::aCallThatFailsTakesNothingAway_data() { situations(); }

void TestSealedMirrorFault::aCallThatFailsTakesNothingAway()
{
    prepare();
    const quint64 former = lastIn(place());
    const Disk before = Disk::of(place());
    const QByteArray file = bytesIn(source());
    for (const bool forGood : {false, true})
        for (const auto when : {FailingOps::When::Before, FailingOps::When::HalfWay}) {
            bool isDone = false;
            for (int failAt = 1; !isDone; ++failAt) {
                QDir(place()).removeRecursively();
                QVERIFY(QDir().mkdir(place()));
                before.putInto(place());
                FailingOps ops;
                ops.failAt = failAt;
                ops.when = when;
                ops.forGood = forGood;
                const auto made = mirrored(ops);
                isDone = ops.calls < failAt;

                QVERIFY(made || !made.error().place.isEmpty());
                QCOMPARE(bytesIn(source()), file);
                QVERIFY(lastIn(place()) >= former);
                QVERIFY(former == 0 || lastIn(place()) > 0);
                const auto next = mirrored(m_ops);
                QVERIFY(next);
                QVERIFY(next->former != Mirrored::Former::Damaged);
                QVERIFY(holds(*openLog(m_ops, next->path, Log::Access::ReadOnly), m_now));
                QVERIFY(names().size() <= 2);
            }
        }
}

void TestSealedMirrorFault::aPowerLossTakesNothingAway_data() { situations(); }

void TestSealedMirrorFault::aPowerLossTakesNothingAway()
{
    prepare();
    const quint64 former = lastIn(place());
    const Disk before = Disk::of(place());
    RecordingOps ops;
    const auto made = mirrored(ops);
    QVERIFY(made);
    const quint64 last = made->last.sequence;
    std::mt19937 random(7);
    for (std::size_t moment = 0; moment <= ops.calls.size(); ++moment)
        for (const Unflushed how : everyUnflushed)
            for (const bool namesKept : {true, false}) {
                QDir(place()).removeRecursively();
                QVERIFY(QDir().mkdir(place()));
                afterPowerLoss(before, ops.calls, moment, how, namesKept, random).putInto(place());
                QVERIFY(lastIn(place()) >= former);
                QVERIFY(moment < ops.calls.size() || lastIn(place()) >= last);
                const auto next = mirrored(m_ops);
                QVERIFY(next);
                QVERIFY(next->former != Mirrored::Former::Damaged);
                QVERIFY(holds(*openLog(m_ops, next->path, Log::Access::ReadOnly), m_now));
            }
}

MALAR_TEST(TestSealedMirrorFault)

} // namespace test_sealedmirrorfault
#include "test_sealedmirrorfault.moc"
