#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

namespace test_storepatient {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// Patients, on a registry in memory that has one: what goes in comes out, and nothing goes in that breaks a
/// rule.
class TestStorePatient : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void aRecordComesBackAsItWasSaved();
    void aSavedRecordReplacesItsParts();
    void aRecordWithoutIdentityLeavesTheStoredOne();
    void recordsAreOrderedByCode();
    void aCodeThatDiffersOnlyInCaseOrSpacesIsTaken();
    void aRefusedPatientLeavesTheRegistryAsItWas_data();
    void aRefusedPatientLeavesTheRegistryAsItWas();
    void centresComeOnceEach();

private:
    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
};

void TestStorePatient::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, training);
    m_patient = test::patientOnDrug(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_patient));
}

void TestStorePatient::aRecordComesBackAsItWasSaved()
{
    PatientRecord full = m_patient;
    full.patient.subtypes = {Subtype::Subacute, Subtype::Discoid, Subtype::Other};
    full.patient.systemicLupus = Answer::Yes;
    full.patient.diseaseOnset = PartialDate{2019, {}, {}};
    full.patient.birthYear = std::nullopt;
    full.identity = {u"María Peña"_s, u"0012/A"_s, QDate(1979, 2, 28), u"+34 600"_s};
    full.consents.push_back(
        {makeId<ConsentTag>(), QDate(2025, 3, 1), u"2"_s, u"photographs"_s, QDate(2025, 4, 1)});
    full.courses.front().stop = QDate(2025, 12, 1);
    full.courses.front().stopReason = u"pregnancy"_s;
    full.courses.front().infusions[3].state = InfusionState::Missed;
    full.courses.front().infusions[3].note = u"cold"_s;
    full.treatments.push_back({makeId<TreatmentTag>(), TreatmentKind::Concomitant, Drug::Other, u"zinc"_s,
                               PartialDate{2024, 5, {}}, PartialDate{2024, 5, 7}});

    QVERIFY(m_store->save(full));

    QVERIFY(*m_store->record(full.patient.id) == full);
    QCOMPARE(m_store->records()->size(), 1U);
    QVERIFY(m_store->records()->front() == full);
}

void TestStorePatient::aSavedRecordReplacesItsParts()
{
    PatientRecord fewer = m_patient;
    fewer.treatments.pop_back();
    fewer.consents.clear();
    fewer.patient.subtypes = {};
    fewer.courses.front().infusions.resize(2);

    QVERIFY(m_store->save(fewer));

    QVERIFY(*m_store->record(fewer.patient.id) == fewer);
}

void TestStorePatient::aRecordWithoutIdentityLeavesTheStoredOne()
{
    PatientRecord known = m_patient;
    known.identity = Identity{u"María Peña"_s, {}, {}, {}};
    QVERIFY(m_store->save(known));

    QVERIFY(m_store->save(m_patient)); // as one that does not see identities would
    QCOMPARE(m_store->record(m_patient.patient.id)->identity->name, u"María Peña"_s);

    known.identity = Identity{};
    QVERIFY(m_store->save(known));
    QVERIFY(!m_store->record(m_patient.patient.id)->identity);
}

void TestStorePatient::recordsAreOrderedByCode()
{
    QVERIFY(m_store->save(test::patientOnDrug(u"humv-001"_s)));
    QVERIFY(m_store->save(test::patientOnDrug(u"HUMV-002"_s)));

    const auto records = *m_store->records();

    QCOMPARE(records[0].patient.code, u"humv-001"_s);
    QCOMPARE(records[1].patient.code, u"HUMV-002"_s);
    QCOMPARE(records[2].patient.code, u"HUMV-003"_s);
}

void TestStorePatient::aCodeThatDiffersOnlyInCaseOrSpacesIsTaken()
{
    QCOMPARE(kindOf(m_store->save(test::patientOnDrug(u" humv-003 "_s))), Kind::DuplicateCode);
    QVERIFY(m_store->save(test::patientOnDrug(u"ÑU-1"_s)));
    QCOMPARE(kindOf(m_store->save(test::patientOnDrug(u"ñu-1"_s))), Kind::DuplicateCode);
}

void TestStorePatient::aRefusedPatientLeavesTheRegistryAsItWas_data()
{
    QTest::addColumn<PatientRecord>("record");

    PatientRecord record = test::patientOnDrug(u" "_s);
    QTest::newRow("no code") << record;
    record = test::patientOnDrug(u"A"_s);
    record.courses.front().doseMg = 0;
    QTest::newRow("no dose") << record;
    record = test::patientOnDrug(u"A"_s);
    record.courses.front().stop = record.courses.front().start.addDays(-1);
    QTest::newRow("stopped before the start") << record;
    record = test::patientOnDrug(u"A"_s);
    record.courses.front().infusions.back().date = {};
    QTest::newRow("an infusion without a date, after others were written") << record;
    record = test::patientOnDrug(u"A"_s);
    record.consents.front().withdrawn = record.consents.front().date.addDays(-1);
    QTest::newRow("withdrawn before given") << record;
    record = test::patientOnDrug(u"A"_s);
    record.patient.id = {};
    QTest::newRow("no id") << record;
}

void TestStorePatient::aRefusedPatientLeavesTheRegistryAsItWas()
{
    QFETCH(PatientRecord, record);

    QCOMPARE(kindOf(m_store->save(record)), Kind::Invalid);

    QCOMPARE(m_store->records()->size(), 1U);
    QVERIFY(m_store->records()->front() == m_patient);
    QVERIFY(m_store->save(test::patientOnDrug(u"B"_s))); // and the next save is not in anyone's way
}

void TestStorePatient::centresComeOnceEach()
{
    for (const QString &centre : {u"Centre B"_s, u"Centre A"_s, u""_s}) {
        PatientRecord record = test::patientOnDrug(u"C-"_s + centre);
        record.patient.centre = centre;
        QVERIFY(m_store->save(record));
    }

    QCOMPARE(*m_store->centres(), (QStringList{u"Centre A"_s, u"Centre B"_s}));
}

MALAR_TEST(TestStorePatient)

} // namespace test_storepatient
#include "test_storepatient.moc"
