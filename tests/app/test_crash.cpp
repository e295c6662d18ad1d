#include "tests/app/program.h"

#include "core/store/store.h"
#include "tests/support/fixtures.h"
#include "tests/support/images.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cerrno>

namespace test_crash {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file that a test needs cannot be written");
}

} // namespace

/// What a crash, another machine or a disk left, as whoever runs a command meets it.
class TestCrash : public Test {
    Q_OBJECT

private slots:
    void aSaveThatACrashCutShortIsUndoneByWhoeverReads();
    void anotherMachinesLockIsNamed();
    void aSideFileOfAFormerRegistryIsNamed();
    void whatACrashLeftIsRemovedAndNamed();
    void aFileOfAFolderThatCannotBeReadIsNoMissingOne();
    void aPhotographThatCannotBeReadIsNamedAsSuch();

private:
    /// A folder with one photograph, which the program wrote.
    QString withPhotograph();
    /// The program on a disk whose reading of the folder fails at that moment; 0: never.
    struct OnBadDisk {
        test::Answer answer;
        int reads = 0;
    };
    OnBadDisk importOnBadDisk(const QStringList &arguments, const QString &under, int at);

    QTemporaryDir m_place;
    int m_next = 0;

    QString fresh() { return m_place.filePath(u"f%1"_s.arg(++m_next)); }
    QString demo()
    {
        const QString folder = fresh();
        if (run({u"export"_s, u"--demo"_s, u"-o"_s, folder, u"--lang"_s, u"en"_s}).exit != 0)
            qFatal("no export");
        return folder;
    }
    QString registryOf(const QString &folder)
    {
        const QString registry = fresh();
        const bool isMade = bool(Store::create(registry, {{}, u"Plain"_s, true, {}}));
        if (!isMade || import({registry, folder}).exit != 0)
            qFatal("no registry");
        return registry;
    }
    test::Answer import(const QStringList &arguments)
    {
        return run(QStringList{u"import"_s, u"--lang"_s, u"en"_s} + arguments);
    }
};

void TestCrash::aSaveThatACrashCutShortIsUndoneByWhoeverReads()
{
    const QString folder = demo();
    const QString registry = registryOf(folder);
    // https://www.sqlite.org/fileformat.html, "The Rollback Journal": a header, and no page to put back.
    const QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(504, '\0');
    const QList<QStringList> commands{{u"export"_s, registry, u"-o"_s, fresh()},
                                      {u"report"_s, registry, u"-o"_s, fresh() + u".html"_s},
                                      {u"import"_s, u"--dry-run"_s, registry, folder}};

    for (const QStringList &command : commands) {
        put(registry + u"-journal"_s, journal);
        const test::Answer answer = run(command);
        QCOMPARE(answer.messages, QByteArray());
        QCOMPARE(answer.exit, 0);
        QVERIFY(!QFile::exists(registry + u"-journal"_s));
    }
}

void TestCrash::anotherMachinesLockIsNamed()
{
    const QString folder = demo();
    const QString registry = registryOf(folder);
    put(registry + u".lock"_s, "4711\nmalar\nward-3\n8f14e45f\nc4ca4238\n");

    const test::Answer answer = import({registry, folder});

    QCOMPARE(answer.exit, 3);
    QVERIFY(answer.messages.contains("Open on ward-3 ("));
    QVERIFY(QFile::exists(registry + u".lock"_s));
    QCOMPARE(import({u"--dry-run"_s, registry, folder}).exit, 0);
}

void TestCrash::aSideFileOfAFormerRegistryIsNamed()
{
    const QString folder = demo();
    const QString registry = fresh();
    put(registry + u"-journal"_s, "of a former registry");

    const test::Answer answer = import(QStringList{u"--new"_s, registry, folder} + founding(m_place.path()));

    QCOMPARE(answer.exit, 3);
    QVERIFY(answer.messages.contains(registry.toUtf8() + "-journal"));
    QVERIFY(!QFile::exists(registry));
}

void TestCrash::whatACrashLeftIsRemovedAndNamed()
{
    const QString folder = demo();
    const QString registry = fresh();
    const QString part = registry + u".part-0190a0b0-1111-7222-8333-444455556666"_s;
    put(part, "patients");

    const test::Answer answer = import(QStringList{registry, folder} + founding(m_place.path()));

    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.messages.startsWith("Note: " + part.toUtf8()));
    QVERIFY(!QFile::exists(part));
}

void TestCrash::aFileOfAFolderThatCannotBeReadIsNoMissingOne()
{
    const QString folder = demo();
    const QString patients = folder + u"/patients.csv"_s;
    QVERIFY(QFile::remove(patients) && QFile::link(patients, patients)); // a link that leads to itself

    const test::Answer answer = import(QStringList{fresh(), folder} + founding(m_place.path()));

    QCOMPARE(answer.exit, 3);
    QVERIFY(answer.messages.contains("cannot be read"));
}

QString TestCrash::withPhotograph()
{
    const QString registry = fresh();
    const QString folder = fresh();
    const auto store = Store::create(registry, {{}, u"Clinic"_s, true, {}});
    PatientRecord record = patientOnDrug(u"A-1"_s);
    record.consents.front().scopes = {true, true, true};
    const QByteArray image = encoded(skin({32, 16}, 0.5), "jpeg");
    const Photograph photograph{
        makeId<PhotographTag>(), record.consents.front().date, Region::Face, {}, {}, 32, 16};
    if (!store || !(*store)->save(record) || !(*store)->add(record.patient.id, photograph, {image, image}) ||
        run({u"export"_s, registry, u"--with-photographs"_s, u"-o"_s, folder}).exit != 0)
        qFatal("no photograph to test with");
    return folder;
}

TestCrash::OnBadDisk TestCrash::importOnBadDisk(const QStringList &arguments, const QString &under, int at)
{
    const QString counted = fresh();
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"LD_PRELOAD"_s, QStringLiteral(MALAR_FAULT));
    all.insert(u"FAULT_UNDER"_s, under);
    all.insert(u"FAULT_CALLS"_s, u"r"_s);
    all.insert(u"FAULT_AT"_s, QString::number(at));
    all.insert(u"FAULT_ERRNO"_s, QString::number(EIO));
    all.insert(u"FAULT_COUNT"_s, counted);
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(MALAR_BINARY), QStringList{u"import"_s, u"--lang"_s, u"en"_s} + arguments);
    process.waitForFinished(60'000);
    QFile count(counted);
    const bool known = count.open(QIODevice::ReadOnly);
    return {{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()},
            known ? count.readAll().toInt() : 0};
}

// It is read twice: when the folder is looked at, and when it is taken.
void TestCrash::aPhotographThatCannotBeReadIsNamedAsSuch()
{
    const QString folder = withPhotograph();
    const QString images = folder + u"/photographs/"_s;
    const OnBadDisk whole =
        importOnBadDisk(QStringList{fresh(), folder} + founding(m_place.path()), images, 0);
    QCOMPARE(whole.answer.exit, 0);
    QVERIFY2(whole.reads >= 2, qPrintable(QString::number(whole.reads)));

    QByteArray first;
    QByteArray last;
    for (int at = 1; at <= whole.reads; ++at) {
        const QString registry = fresh();
        const test::Answer answer =
            importOnBadDisk(QStringList{registry, folder} + founding(m_place.path()), images, at).answer;
        if (answer.exit == 0) // the read that finds the end: everything was read before
            continue;
        QCOMPARE(answer.exit, 3);
        QVERIFY2(!answer.messages.contains("allowed"), answer.messages.constData());
        QVERIFY(!QFile::exists(registry));
        (at == 1 ? first : last) = answer.messages;
    }
    QVERIFY2(first.contains("photographs.csv, row 2, column photograph_file: The file cannot be read."),
             first.constData());
    QVERIFY2(last.contains("The disk, or the connection to it, reported a fault.") && last.contains(".jpg"),
             last.constData());
}

MALAR_TEST(TestCrash)

} // namespace test_crash
#include "test_crash.moc"
