#include "tests/app/program.h"

#include "core/store/store.h"
#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QFileInfo>

namespace test_mergecommands {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate zero(2025, 1, 14);

} // namespace

/// A centre's registry and the one that everything comes together in, by the command line.
class TestMergeCommands : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aDeliveryIsMergedAndTwiceIsNothing();
    void aDryRunListsAndWritesNothing();
    void whatChangedHereAndThereIsDecided();
    void anotherRegistryIsAskedForOnce();
    void anOlderDeliveryIsRefused();
    void aCutDeliveryIsRefused();
    void aWithdrawalTravelsWithoutTheData();
    void aFolderOfKnownPatientsIsMerged();
    void aCopyIsMerged();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void nobodyOfACentreIsSaid();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    test::Answer english(const QStringList &arguments) const
    {
        return run(arguments + QStringList{u"--lang"_s, u"en"_s});
    }
    test::Answer deliver(const QString &name, const QStringList &more = {}) const
    {
        return english(QStringList{u"deliver"_s, file(u"centre.malar"_s), u"-o"_s, file(name),
                                   u"--passphrase-out"_s, file(name + u".words"_s)} +
                       more);
    }
    test::Answer merge(const QString &name, const QStringList &more = {}) const
    {
        return english(QStringList{u"merge"_s, file(u"hub.malar"_s), file(name), u"--from-passphrase-file"_s,
                                   file(name + u".words"_s)} +
                       more);
    }
    std::unique_ptr<Store> open(const QString &name) const
    {
        auto store = Store::open(file(name));
        return store ? *std::move(store) : nullptr;
    }
    /// Somebody's work in one of the registries.
    void change(const QString &name, const std::function<void(PatientRecord &)> &how) const
    {
        const auto store = open(name);
        PatientRecord record = *store->record(m_file.record.patient.id);
        how(record);
        QVERIFY(store->save(record));
    }
    Patient patientIn(const QString &name) const
    {
        return open(name)->record(m_file.record.patient.id)->patient;
    }
    int rowsIn(const QString &name) const { return open(name)->revision()->sequence; }

    std::unique_ptr<QTemporaryDir> m_folder;
    PatientFile m_file;
};

void TestMergeCommands::init()
{
    Test::init();
    qunsetenv("MALAR_PASSPHRASE_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = {patientOnDrug(u"A-001"_s, zero), {}};
    m_file.record.identity = Identity{u"Villaverde"_s, u"1"_s, {}, {}};
    m_file.visits = {clearVisit(m_file.record, zero), clearVisit(m_file.record, zero.addDays(28))};
    const auto centre = Store::create(file(u"centre.malar"_s), Registry{{}, u"Centre"_s, true, {}});
    QVERIFY(centre && (*centre)->import(std::vector{m_file}));
    QVERIFY(Store::create(file(u"hub.malar"_s), Registry{{}, u"Hub"_s, true, {}}));
}

void TestMergeCommands::aDeliveryIsMergedAndTwiceIsNothing()
{
    const test::Answer sent = deliver(u"one.malar"_s, {u"--centre"_s, u"Centre A"_s});
    QCOMPARE(sent.exit, 0);
    QVERIFY2(sent.output.contains("1 patient and 2 visits"), sent.output);
    const test::Answer first = merge(u"one.malar"_s, {u"--other-registry"_s});
    QCOMPARE(first.exit, 0);
    QVERIFY2(first.output.contains("New patients: 1. New visits: 2."), first.output);
    const int rows = rowsIn(u"hub.malar"_s);

    const test::Answer again = merge(u"one.malar"_s);

    QCOMPARE(again.exit, 0);
    QVERIFY2(again.output.contains("New patients: 0. New visits: 0."), again.output);
    QCOMPARE(rowsIn(u"hub.malar"_s), rows);
    const auto hub = open(u"hub.malar"_s);
    QVERIFY(!hub->records()->front().identity);
    QCOMPARE(*hub->visits(m_file.record.patient.id), m_file.visits);
    QVERIFY(QFileInfo(file(u"one.malar.words"_s)).permissions() ==
            (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

void TestMergeCommands::aDryRunListsAndWritesNothing()
{
    deliver(u"one.malar"_s);
    QCOMPARE(merge(u"one.malar"_s, {u"--other-registry"_s}).exit, 0);
    change(u"centre.malar"_s, [](PatientRecord &record) { record.patient.smoking = Smoking::Former; });
    deliver(u"two.malar"_s);
    const int rows = rowsIn(u"hub.malar"_s);

    const test::Answer dry = merge(u"two.malar"_s, {u"--dry-run"_s});

    QCOMPARE(dry.exit, 0);
    QVERIFY2(dry.output.contains("A-001, Record, "), dry.output);
    QVERIFY2(dry.output.contains("Nothing was written."), dry.output);
    QCOMPARE(rowsIn(u"hub.malar"_s), rows);
    const test::Answer real = merge(u"two.malar"_s);
    QCOMPARE(real.output, QByteArray(dry.output).replace("Nothing was written. ", ""));
    QCOMPARE(patientIn(u"hub.malar"_s).smoking, Smoking::Former);
}

void TestMergeCommands::whatChangedHereAndThereIsDecided()
{
    deliver(u"one.malar"_s);
    QCOMPARE(merge(u"one.malar"_s, {u"--other-registry"_s}).exit, 0);
    change(u"centre.malar"_s, [](PatientRecord &record) { record.patient.smoking = Smoking::Former; });
    change(u"hub.malar"_s, [](PatientRecord &record) { record.patient.smoking = Smoking::Never; });
    deliver(u"two.malar"_s);
    const int rows = rowsIn(u"hub.malar"_s);

    const test::Answer open = merge(u"two.malar"_s);
    QCOMPARE(open.exit, 1);
    QVERIFY2(open.output.contains("Changed here and there"), open.output);
    QVERIFY2(open.messages.contains("--conflicts"), open.messages);
    QCOMPARE(rowsIn(u"hub.malar"_s), rows);

    QCOMPARE(merge(u"two.malar"_s, {u"--conflicts"_s, u"ours"_s}).exit, 0);
    QCOMPARE(patientIn(u"hub.malar"_s).smoking, Smoking::Never);
    // It is not asked again.
    QCOMPARE(merge(u"two.malar"_s).exit, 0);

    change(u"centre.malar"_s, [](PatientRecord &record) { record.patient.smoking = Smoking::Current; });
    deliver(u"three.malar"_s);
    QCOMPARE(merge(u"three.malar"_s, {u"--conflicts"_s, u"theirs"_s}).exit, 0);
    QCOMPARE(patientIn(u"hub.malar"_s).smoking, Smoking::Current);
    const auto entry = this->open(u"hub.malar"_s)->history(m_file.record.patient.id)->front();
    QCOMPARE(entry.action, u"merge"_s);
    QVERIFY2(entry.reason.contains(u"1 taken from there"), qPrintable(entry.reason));
}

void TestMergeCommands::anotherRegistryIsAskedForOnce()
{
    deliver(u"one.malar"_s);

    const test::Answer refused = merge(u"one.malar"_s);

    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.messages.contains("another registry"), refused.messages);
    QVERIFY(open(u"hub.malar"_s)->records()->empty());
    QCOMPARE(merge(u"one.malar"_s, {u"--other-registry"_s}).exit, 0);
    QCOMPARE(merge(u"one.malar"_s).exit, 0);
}

void TestMergeCommands::anOlderDeliveryIsRefused()
{
    deliver(u"one.malar"_s);
    change(u"centre.malar"_s, [](PatientRecord &record) { record.patient.smoking = Smoking::Former; });
    deliver(u"two.malar"_s);
    QCOMPARE(merge(u"two.malar"_s, {u"--other-registry"_s}).exit, 0);

    const test::Answer older = merge(u"one.malar"_s);

    QCOMPARE(older.exit, 1);
    QVERIFY2(older.messages.contains("older"), older.messages);
    QCOMPARE(patientIn(u"hub.malar"_s).smoking, Smoking::Former);
}

void TestMergeCommands::aCutDeliveryIsRefused()
{
    deliver(u"one.malar"_s);
    QFile cut(file(u"one.malar"_s));
    QVERIFY(cut.resize(cut.size() / 2));

    const test::Answer refused = merge(u"one.malar"_s, {u"--other-registry"_s});

    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.messages.contains("one.malar"), refused.messages);
    QVERIFY(open(u"hub.malar"_s)->records()->empty());
}

void TestMergeCommands::aWithdrawalTravelsWithoutTheData()
{
    deliver(u"one.malar"_s);
    QCOMPARE(merge(u"one.malar"_s, {u"--other-registry"_s}).exit, 0);
    change(u"centre.malar"_s, [](PatientRecord &record) {
        record.patient.smoking = Smoking::Former;
        record.consents.front().withdrawn = zero.addDays(60);
    });
    const test::Answer sent = deliver(u"two.malar"_s);
    QVERIFY2(sent.output.contains("0 patients"), sent.output);

    const test::Answer merged = merge(u"two.malar"_s);

    QCOMPARE(merged.exit, 0);
    QVERIFY2(merged.output.contains("Withdrawals: 1."), merged.output);
    const PatientRecord record = *open(u"hub.malar"_s)->record(m_file.record.patient.id);
    QCOMPARE(withdrawal(record.consents), std::optional(zero.addDays(60)));
    QCOMPARE(record.patient.smoking, Smoking::Unknown);
    QCOMPARE(record.visits.size(), 2U);
}

void TestMergeCommands::aFolderOfKnownPatientsIsMerged()
{
    const auto exported = [this](const QString &name) {
        return english({u"export"_s, file(u"centre.malar"_s), u"-o"_s, file(name)});
    };
    QCOMPARE(exported(u"one"_s).exit, 0);
    QCOMPARE(english({u"import"_s, file(u"hub.malar"_s), file(u"one"_s)}).exit, 0);
    {
        const auto centre = open(u"centre.malar"_s);
        QVERIFY(centre->save(clearVisit(m_file.record, zero.addDays(56))));
        PatientRecord record = *centre->record(m_file.record.patient.id);
        record.courses.front().infusions[2].lot = u"L7"_s;
        QVERIFY(centre->save(record));
    }
    QCOMPARE(exported(u"two"_s).exit, 0);

    const test::Answer merged = english({u"merge"_s, file(u"hub.malar"_s), file(u"two"_s),
                                         u"--other-registry"_s, u"--conflicts"_s, u"theirs"_s});

    QCOMPARE(merged.exit, 0);
    QVERIFY2(merged.output.contains("New visits: 1."), merged.output);
    const PatientRecord record = open(u"hub.malar"_s)->records()->front();
    QCOMPARE(record.visits.size(), 3U);
    QCOMPARE(record.courses.front().infusions.size(), 10U);
    QCOMPARE(record.courses.front().infusions[2].lot, u"L7"_s);
    const int rows = rowsIn(u"hub.malar"_s);
    QCOMPARE(english({u"merge"_s, file(u"hub.malar"_s), file(u"two"_s)}).exit, 0);
    QCOMPARE(rowsIn(u"hub.malar"_s), rows);
}

void TestMergeCommands::aCopyIsMerged()
{
    QVERIFY(QFile::copy(file(u"centre.malar"_s), file(u"copy.malar"_s)));
    change(u"copy.malar"_s, [](PatientRecord &record) { record.patient.smoking = Smoking::Former; });
    change(u"centre.malar"_s, [](PatientRecord &record) { record.patient.phototype = 2; });

    const QStringList command{u"merge"_s, file(u"centre.malar"_s), file(u"copy.malar"_s)};
    QCOMPARE(english(command).exit, 0);

    QCOMPARE(patientIn(u"centre.malar"_s).smoking, Smoking::Former);
    QCOMPARE(patientIn(u"centre.malar"_s).phototype, std::optional(2));
    const int rows = rowsIn(u"centre.malar"_s);
    QCOMPARE(english(command).exit, 0);
    QCOMPARE(rowsIn(u"centre.malar"_s), rows);
    const test::Answer other = english({u"merge"_s, file(u"centre.malar"_s), file(u"hub.malar"_s)});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.messages.contains("malar deliver"), other.messages);
}

void TestMergeCommands::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no delivery") << QStringList{u"merge"_s, u"r.malar"_s};
    QTest::newRow("no side") << QStringList{u"merge"_s, u"r.malar"_s, u"d"_s, u"--conflicts"_s, u"mine"_s};
    QTest::newRow("no file") << QStringList{u"deliver"_s, u"r.malar"_s, u"--passphrase-out"_s, u"w"_s};
    QTest::newRow("no words") << QStringList{u"deliver"_s, u"r.malar"_s, u"-o"_s, u"d.malar"_s};
}

void TestMergeCommands::wrongUseIsSaid()
{
    QFETCH(QStringList, arguments);
    const test::Answer answer = english(arguments);
    QCOMPARE(answer.exit, 2);
    QVERIFY(answer.messages.contains("--help"));
}

void TestMergeCommands::nobodyOfACentreIsSaid()
{
    const test::Answer answer = deliver(u"one.malar"_s, {u"--centre"_s, u"Elsewhere"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(!QFileInfo::exists(file(u"one.malar"_s)));
    QVERIFY(!QFileInfo::exists(file(u"one.malar.words"_s)));
}

MALAR_TEST(TestMergeCommands)

} // namespace test_mergecommands
#include "test_mergecommands.moc"
