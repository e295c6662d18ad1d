#include "core/store/store.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace {

const Registry training{{}, u"Training"_s, true, {}};

template <class T> Kind kindOf(const Result<T> &result)
{
    return result ? Kind::Storage : result.error().kind;
}

} // namespace

/// What goes in comes out, and nothing goes in that breaks a rule: on a registry in memory with one patient.
class TestStore : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aNewRegistrySaysWhatItIs();
    void aRenamedRegistryKeepsItsId();
    void aRecordComesBackAsItWasSaved();
    void aSavedRecordReplacesItsParts();
    void aRecordWithoutIdentityLeavesTheStoredOne();
    void recordsAreOrderedByCode();
    void aCodeThatDiffersOnlyInCaseOrSpacesIsTaken();
    void aRefusedPatientLeavesTheRegistryAsItWas_data();
    void aRefusedPatientLeavesTheRegistryAsItWas();
    void anUnknownPatientOrVisitIsNotFound();
    void aVisitComesBackAsItWasSaved();
    void totalsInTheListAreThoseOfTheForm();
    void aVisitThatCountsNeedsEveryAnswer();
    void aVisitThatCountsHasNoAnswerThatNobodyLookedAt();
    void aVisitThatCountsDoesNotBecomeADraft();
    void aSecondVisitOnADayIsRefused();
    void aVisitEnteredInErrorFreesItsDay();
    void aVisitOfNoPatientIsRefused();
    void aMovedVisitIsWithTheOtherPatient();
    void savingDropsTheParkedCopy();
    void aParkedVisitNeedsNoAnswerAndNoDate();
    void aDiscardedParkedVisitIsGone();
    void assessorsComeTheLatestFirst();
    void centresComeOnceEach();
    void theScheduleIsTheDefaultUntilOneIsSaved();
    void aSettingIsEmptyUntilItIsSaved();
    void anImportIsAllOrNothing();
    void aGeneratedCohortComesBackAsItWas();

private:
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
};

void TestStore::init()
{
    Test::init();
    auto made = Store::inMemory(training);
    QVERIFY(made);
    m_store = std::move(*made);
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

void TestStore::aRecordComesBackAsItWasSaved()
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

void TestStore::aSavedRecordReplacesItsParts()
{
    PatientRecord fewer = m_patient;
    fewer.treatments.pop_back();
    fewer.consents.clear();
    fewer.patient.subtypes = {};
    fewer.courses.front().infusions.resize(2);

    QVERIFY(m_store->save(fewer));

    QVERIFY(*m_store->record(fewer.patient.id) == fewer);
}

void TestStore::aRecordWithoutIdentityLeavesTheStoredOne()
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

void TestStore::recordsAreOrderedByCode()
{
    QVERIFY(m_store->save(test::patientOnDrug(u"humv-001"_s)));
    QVERIFY(m_store->save(test::patientOnDrug(u"HUMV-002"_s)));

    const auto records = *m_store->records();

    QCOMPARE(records[0].patient.code, u"humv-001"_s);
    QCOMPARE(records[1].patient.code, u"HUMV-002"_s);
    QCOMPARE(records[2].patient.code, u"HUMV-003"_s);
}

void TestStore::aCodeThatDiffersOnlyInCaseOrSpacesIsTaken()
{
    QCOMPARE(kindOf(m_store->save(test::patientOnDrug(u" humv-003 "_s))), Kind::DuplicateCode);
    QVERIFY(m_store->save(test::patientOnDrug(u"ÑU-1"_s)));
    QCOMPARE(kindOf(m_store->save(test::patientOnDrug(u"ñu-1"_s))), Kind::DuplicateCode);
}

void TestStore::aRefusedPatientLeavesTheRegistryAsItWas_data()
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

void TestStore::aRefusedPatientLeavesTheRegistryAsItWas()
{
    QFETCH(PatientRecord, record);

    QCOMPARE(kindOf(m_store->save(record)), Kind::Invalid);

    QCOMPARE(m_store->records()->size(), 1U);
    QVERIFY(m_store->records()->front() == m_patient);
    QVERIFY(m_store->save(test::patientOnDrug(u"B"_s))); // and the next save is not in anyone's way
}

void TestStore::anUnknownPatientOrVisitIsNotFound()
{
    QCOMPARE(kindOf(m_store->record(makeId<PatientTag>())), Kind::NotFound);
    QCOMPARE(kindOf(m_store->visit(makeId<VisitTag>())), Kind::NotFound);
    QVERIFY(m_store->visits(makeId<PatientTag>())->empty());
}

void TestStore::aVisitComesBackAsItWasSaved()
{
    std::mt19937 random(7);
    std::vector<Visit> saved;
    for (int i = 0; i < 100; ++i) {
        saved.push_back(test::randomVisit(random, m_patient.patient.id, QDate(2025, 1, 1).addDays(i)));
        QVERIFY(m_store->save(saved.back()));
        QVERIFY(*m_store->visit(saved.back().id) == saved.back());
    }
    QVERIFY(*m_store->visits(m_patient.patient.id) == saved);

    saved.front().marks.clear();
    saved.front().note = u"changed"_s;
    QVERIFY(m_store->save(saved.front()));
    QVERIFY(*m_store->visit(saved.front().id) == saved.front());
}

void TestStore::totalsInTheListAreThoseOfTheForm()
{
    std::mt19937 random(11);
    std::vector<VisitTotals> expected;
    for (int i = 0; i < 50; ++i) {
        const Visit visit = test::randomVisit(random, m_patient.patient.id, QDate(2025, 1, 1).addDays(i));
        QVERIFY(m_store->save(visit));
        expected.push_back(totals(visit));
    }

    QVERIFY(m_store->record(m_patient.patient.id)->visits == expected);
}

void TestStore::aVisitThatCountsNeedsEveryAnswer()
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    visit.form.set({Sign::Erythema, Region::Hands}, std::nullopt);
    QCOMPARE(kindOf(m_store->save(visit)), Kind::Invalid);
    QVERIFY(m_store->visits(m_patient.patient.id)->empty());

    visit.state = VisitState::Draft;
    QVERIFY(m_store->save(visit));
    QVERIFY(!m_store->record(m_patient.patient.id)->visits.front().activity);

    // An open duration matters only beside dyspigmentation.
    visit.state = VisitState::Complete;
    visit.form = test::clearForm();
    visit.form.set({Sign::DyspigmentationDuration, Region::None}, std::nullopt);
    QVERIFY(m_store->save(visit));
}

void TestStore::aVisitThatCountsHasNoAnswerThatNobodyLookedAt()
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    visit.marks[3] = {Origin::Copied, {}};
    QCOMPARE(kindOf(m_store->save(visit)), Kind::Invalid);

    visit.state = VisitState::Draft;
    QVERIFY(m_store->save(visit));
}

void TestStore::aVisitThatCountsDoesNotBecomeADraft()
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(visit));

    visit.state = VisitState::Draft;

    QCOMPARE(kindOf(m_store->save(visit)), Kind::Invalid);
    QCOMPARE(m_store->visit(visit.id)->state, VisitState::Complete);
}

void TestStore::aSecondVisitOnADayIsRefused()
{
    const Visit first = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(first));

    QCOMPARE(kindOf(m_store->save(test::clearVisit(m_patient, first.date))), Kind::SameDay);

    Visit other = test::clearVisit(m_patient, first.date.addDays(1));
    QVERIFY(m_store->save(other));
    other.date = first.date;
    QCOMPARE(kindOf(m_store->save(other)), Kind::SameDay);
    QCOMPARE(m_store->visit(other.id)->date, first.date.addDays(1));
}

void TestStore::aVisitEnteredInErrorFreesItsDay()
{
    Visit wrong = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(wrong));
    wrong.state = VisitState::EnteredInError;
    QVERIFY(m_store->save(wrong, u"another patient's"_s));

    QVERIFY(m_store->save(test::clearVisit(m_patient, wrong.date)));
    QCOMPARE(m_store->record(m_patient.patient.id)->visits.size(), 2U);

    wrong.state = VisitState::Complete;
    QCOMPARE(kindOf(m_store->save(wrong)), Kind::SameDay);
}

void TestStore::aVisitOfNoPatientIsRefused()
{
    QCOMPARE(kindOf(m_store->save(test::clearVisit(test::patientOnDrug(u"X"_s), QDate(2025, 2, 1)))),
             Kind::NotFound);
}

void TestStore::aMovedVisitIsWithTheOtherPatient()
{
    const PatientRecord other = test::patientOnDrug(u"HUMV-004"_s);
    QVERIFY(m_store->save(other));
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(visit));

    visit.patient = other.patient.id;
    QVERIFY(m_store->save(visit, u"wrong chart"_s));

    QVERIFY(m_store->visits(m_patient.patient.id)->empty());
    QVERIFY(*m_store->visits(other.patient.id) == std::vector{visit});
}

void TestStore::savingDropsTheParkedCopy()
{
    const Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    const Visit other = test::clearVisit(m_patient, QDate(2025, 2, 2));
    QVERIFY(m_store->park(visit));
    QVERIFY(m_store->park(other));

    QVERIFY(m_store->save(visit));

    QCOMPARE(m_store->parked()->size(), 1U);
    QVERIFY(m_store->parked()->front().visit == other);
}

void TestStore::aParkedVisitNeedsNoAnswerAndNoDate()
{
    Visit bare;
    bare.id = makeId<VisitTag>();
    bare.patient = m_patient.patient.id;
    QVERIFY(m_store->park(bare));
    bare.form.set({Sign::Erythema, Region::Ears}, 2);
    bare.marks[1] = {Origin::Copied, u"?"_s};
    QVERIFY(m_store->park(bare));

    const auto parked = *m_store->parked();

    QCOMPARE(parked.size(), 1U);
    QVERIFY(parked.front().visit == bare);
    QVERIFY(std::abs(parked.front().when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(m_store->visits(m_patient.patient.id)->empty());
}

void TestStore::aDiscardedParkedVisitIsGone()
{
    const Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->park(visit));

    QVERIFY(m_store->discardParked(visit.id));

    QVERIFY(m_store->parked()->empty());
}

void TestStore::assessorsComeTheLatestFirst()
{
    int day = 0;
    for (const QString &name : {u"Dr A"_s, u"Dr B"_s, u""_s, u"Dr A"_s, u"Dr C"_s, u"Dr A"_s}) {
        Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1).addDays(day++));
        visit.assessor = name;
        QVERIFY(m_store->save(visit));
    }

    QCOMPARE(*m_store->assessors(), (QStringList{u"Dr A"_s, u"Dr C"_s, u"Dr B"_s}));
}

void TestStore::centresComeOnceEach()
{
    for (const QString &centre : {u"Centre B"_s, u"Centre A"_s, u""_s}) {
        PatientRecord record = test::patientOnDrug(u"C-"_s + centre);
        record.patient.centre = centre;
        QVERIFY(m_store->save(record));
    }

    QCOMPARE(*m_store->centres(), (QStringList{u"Centre A"_s, u"Centre B"_s}));
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
#include "test_store.moc"
