#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

namespace test_store {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// The registry as a whole, in memory with one patient: its name, its settings, what is not there, imports.
class TestStore : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void aNewRegistrySaysWhatItIs();
    void aRenamedRegistryKeepsItsId();
    void anUnknownPatientOrVisitIsNotFound();
    void theScheduleIsTheDefaultUntilOneIsSaved();
    void aSettingIsEmptyUntilItIsSaved();
    void anImportIsAllOrNothing();
    void aGeneratedCohortComesBackAsItWas();

private:
    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
};

void TestStore::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, training);
    m_patient = test::patientOnDrug(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_patient));
}

void TestStore::aNewRegistrySaysWhatItIs()
{
    const Registry registry = *m_store->registry();

    QCOMPARE(registry.name, u"Training"_s);
    QVERIFY(registry.synthetic);
    QVERIFY(!registry.id.isEmpty());
    QVERIFY(registry.created.isValid());
    QCOMPARE(registry.created.timeSpec(), Qt::UTC);
}

void TestStore::aRenamedRegistryKeepsItsId()
{
    const Registry before = *m_store->registry();

    QVERIFY(m_store->rename(u"Peña's clinic"_s));

    QCOMPARE(m_store->registry()->name, u"Peña's clinic"_s);
    QCOMPARE(m_store->registry()->id, before.id);
}

void TestStore::anUnknownPatientOrVisitIsNotFound()
{
    QCOMPARE(kindOf(m_store->record(makeId<PatientTag>())), Kind::NotFound);
    QCOMPARE(kindOf(m_store->visit(makeId<VisitTag>())), Kind::NotFound);
    QVERIFY(m_store->visits(makeId<PatientTag>())->empty());
}

void TestStore::theScheduleIsTheDefaultUntilOneIsSaved()
{
    QVERIFY(*m_store->schedule() == Schedule{});

    const Schedule own{-14, 7, {{2, 60, 10, 20}, {12, 365, 60, 60}}};
    QVERIFY(m_store->save(own));

    QVERIFY(*m_store->schedule() == own);
}

void TestStore::aSettingIsEmptyUntilItIsSaved()
{
    QVERIFY(m_store->setting(u"plan"_s)->isEmpty());

    const QJsonObject plan{{u"zeros"_s, u"pratt"_s}, {u"decimals"_s, 1}};
    QVERIFY(m_store->saveSetting(u"plan"_s, plan));

    QCOMPARE(*m_store->setting(u"plan"_s), plan);
    QVERIFY(m_store->setting(u"other"_s)->isEmpty());
}

void TestStore::anImportIsAllOrNothing()
{
    std::vector<PatientFile> cohort = test::generatedCohort(5, 3);
    cohort.back().visits.back().form.set({Sign::Erythema, Region::Ears}, std::nullopt);
    QCOMPARE(kindOf(m_store->import(cohort)), Kind::Invalid);
    QCOMPARE(m_store->records()->size(), 1U);

    cohort = test::generatedCohort(5, 3);
    cohort.back().record.patient.code = u"humv-003"_s;
    QCOMPARE(kindOf(m_store->import(cohort)), Kind::DuplicateCode);
    QCOMPARE(m_store->records()->size(), 1U);

    cohort = test::generatedCohort(5, 3);
    cohort[2].visits[1].date = cohort[2].visits[0].date;
    QCOMPARE(kindOf(m_store->import(cohort)), Kind::SameDay);
    QCOMPARE(m_store->records()->size(), 1U);

    QVERIFY(m_store->import(test::generatedCohort(5, 3)));
    cohort = {{test::patientOnDrug(u"NEW"_s), {}}};
    cohort.front().record.patient.id = m_patient.patient.id; // an import does not overwrite
    QCOMPARE(kindOf(m_store->import(cohort)), Kind::Invalid);
}

void TestStore::aGeneratedCohortComesBackAsItWas()
{
    const std::vector<PatientFile> cohort = test::generatedCohort(20, 4);

    QVERIFY(m_store->import(cohort));

    const auto records = *m_store->records();
    QCOMPARE(records.size(), cohort.size() + 1);
    for (std::size_t i = 0; i < cohort.size(); ++i) {
        PatientRecord expected = cohort[i].record;
        for (const Visit &visit : cohort[i].visits)
            expected.visits.push_back(totals(visit));
        QVERIFY(records[i] == expected); // GEN- comes before HUMV-
        QVERIFY(*m_store->visits(expected.patient.id) == cohort[i].visits);
    }
}

MALAR_TEST(TestStore)

} // namespace test_store
#include "test_store.moc"
