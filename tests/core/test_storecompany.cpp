#include "core/store/store.h"

#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

#include <algorithm>
#include <set>

namespace test_storecompany {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::Kind;
using test::kindOf;

namespace {

const QDate zero(2025, 1, 14);

AdverseEvent told(QDate day)
{
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = u"Headache"_s;
    event.reported = day;
    return event;
}

Consent photographConsent()
{
    return {makeId<ConsentTag>(), zero.addDays(-400), u"1"_s, {}, std::nullopt, {true, true, true}};
}

/// On the drug, with infusions on day 0 and 28 and consent to photographs.
PatientRecord patient(const QString &code)
{
    PatientRecord record = test::patientOnDrug(code, zero);
    record.courses.front().infusions.resize(2);
    record.consents = {photographConsent()};
    return record;
}

} // namespace

/// What was told and recorded at a visit goes with it, and nothing points at nothing.
class TestStoreCompany : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void anEventGoesWithTheVisitOfItsDay();
    void anEventCorrectedToAnotherDayGoesWithThatVisit();
    void anEventOfAnotherPatientsVisitIsRefused();
    void aVisitOfAnotherDayTakesEverythingAlong();
    void anInfusionThatCannotBeOnTheNewDayStays();
    void aVisitOfAnotherPatientTakesEverythingAlong();
    void whatIsNotChosenStaysAndIsOfNoVisit();
    void photographsGoOnlyWhereTheyAreConsentedTo();
    void anInfusionGoesOnlyIntoACourseThatRuns();
    void nothingGoesPastTheConsentOfTheNewDay();
    void whatLacksConsentOnTheNewDayStays();
    void whatIsNotOfTheVisitDoesNotMoveWithIt();
    void noneIsRefusedBesideAnEventOfTheVisit();
    void anEventIsRefusedBesideNone();
    void anEventAndTheAnswerAreSavedAsOne();
    void aMarkTakenBackBringsTheVisitAsItWas();
    void aMarkIsNotTakenBackBesideAnotherVisitOfTheDay();
    void afterAnyMovesNothingPointsAtNothing();

private:
    PatientRecord stored(const PatientRecord &record) const { return *m_store->record(record.patient.id); }
    Photograph addPhotograph(const Visit &) const;

    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
    PatientRecord m_other;
    Visit m_visit; // on day 28, with an event, an infusion and a photograph
    AdverseEvent m_event;
    Photograph m_photograph;
};

void TestStoreCompany::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, test::training);
    m_patient = patient(u"HUMV-003"_s);
    m_other = patient(u"HUMV-004"_s);
    m_other.courses.front().infusions.resize(1);
    QVERIFY(m_store->save(m_patient));
    QVERIFY(m_store->save(m_other));
    m_visit = test::clearVisit(m_patient, zero.addDays(28));
    m_visit.adverseEvents = AdverseEvents::Some;
    QVERIFY(m_store->save(m_visit));
    m_event = told(m_visit.date);
    m_patient.adverseEvents = {m_event};
    QVERIFY(m_store->save(m_patient));
    m_event.visit = m_visit.id;
    m_photograph = addPhotograph(m_visit);
}

Photograph TestStoreCompany::addPhotograph(const Visit &visit) const
{
    Photograph added{makeId<PhotographTag>(), visit.date, Region::Ears, visit.id, {}, 24, 18};
    if (!m_store->add(visit.patient, added, {QByteArrayLiteral("image"), QByteArrayLiteral("small")}))
        qFatal("no photograph to test with");
    return added;
}

void TestStoreCompany::anEventGoesWithTheVisitOfItsDay()
{
    QCOMPARE(stored(m_patient).adverseEvents, std::vector{m_event});

    PatientRecord before = m_other; // told before the visit was saved
    before.adverseEvents = {told(zero.addDays(60))};
    QVERIFY(m_store->save(before));
    QVERIFY(!stored(m_other).adverseEvents.front().visit);
    Visit visit = test::clearVisit(m_other, zero.addDays(60));
    visit.adverseEvents = AdverseEvents::Some;
    QVERIFY(m_store->save(visit));

    QCOMPARE(stored(m_other).adverseEvents.front().visit, visit.id);
}

void TestStoreCompany::anEventCorrectedToAnotherDayGoesWithThatVisit()
{
    Visit later = test::clearVisit(m_patient, zero.addDays(56));
    later.adverseEvents = AdverseEvents::Some;
    QVERIFY(m_store->save(later));
    PatientRecord record = stored(m_patient);
    record.adverseEvents.front().reported = later.date;
    QVERIFY(m_store->save(record));
    QCOMPARE(stored(m_patient).adverseEvents.front().visit, later.id);

    record = stored(m_patient);
    record.adverseEvents.front().reported = later.date.addDays(1);
    QVERIFY(m_store->save(record));

    QVERIFY(!stored(m_patient).adverseEvents.front().visit);
}

void TestStoreCompany::anEventOfAnotherPatientsVisitIsRefused()
{
    PatientRecord record = stored(m_other);
    record.adverseEvents = {told(m_visit.date)};
    record.adverseEvents.front().visit = m_visit.id;

    QCOMPARE(kindOf(m_store->save(record)), Kind::Invalid);

    QVERIFY(stored(m_other).adverseEvents.empty());
}

void TestStoreCompany::aVisitOfAnotherDayTakesEverythingAlong()
{
    m_visit.date = zero.addDays(30);

    QVERIFY(m_store->save(m_visit, u"the wrong day"_s));

    const PatientRecord record = stored(m_patient);
    QCOMPARE(record.adverseEvents.front().reported, m_visit.date);
    QCOMPARE(record.adverseEvents.front().visit, m_visit.id);
    QCOMPARE(record.photographs.front().date, m_visit.date);
    QCOMPARE(record.photographs.front().visit, m_visit.id);
    QCOMPARE(record.courses.front().infusions[0].date, zero);
    QCOMPARE(record.courses.front().infusions[1].date, m_visit.date);
    QCOMPARE(m_store->history(m_patient.patient.id)->front().reason, u"the wrong day"_s);
}

void TestStoreCompany::anInfusionThatCannotBeOnTheNewDayStays()
{
    m_visit.date = zero.addDays(-3); // the course has not begun

    QVERIFY(m_store->save(m_visit, u"the wrong day"_s));

    const PatientRecord record = stored(m_patient);
    QCOMPARE(record.courses.front().infusions[1].date, zero.addDays(28));
    QCOMPARE(record.adverseEvents.front().reported, m_visit.date);
}

void TestStoreCompany::aVisitOfAnotherPatientTakesEverythingAlong()
{
    m_visit.patient = m_other.patient.id;

    QVERIFY(m_store->save(m_visit, u"wrong chart"_s));

    const PatientRecord left = stored(m_patient);
    QVERIFY(left.adverseEvents.empty() && left.photographs.empty());
    QCOMPARE(left.courses.front().infusions.size(), 1U);
    const PatientRecord got = stored(m_other);
    QCOMPARE(got.adverseEvents, std::vector{m_event});
    QCOMPARE(got.photographs, std::vector{m_photograph});
    QCOMPARE(got.courses.front().infusions.size(), 2U);
    QCOMPARE(got.courses.front().infusions[1].date, m_visit.date);
    for (const PatientRecord &each : {m_patient, m_other})
        QCOMPARE(m_store->history(each.patient.id)->front().reason, u"wrong chart"_s);
}

void TestStoreCompany::whatIsNotChosenStaysAndIsOfNoVisit()
{
    Visit moved = m_visit;
    moved.patient = m_other.patient.id;
    VisitCompany nothing;
    nothing.answer = false;

    QVERIFY(m_store->move(moved, nothing, u"wrong chart"_s));

    const PatientRecord left = stored(m_patient);
    QCOMPARE(left.adverseEvents.size(), 1U);
    QVERIFY(!left.adverseEvents.front().visit);
    QCOMPARE(left.photographs.size(), 1U);
    QVERIFY(!left.photographs.front().visit);
    QCOMPARE(left.courses.front().infusions.size(), 2U);
    QVERIFY(stored(m_other).adverseEvents.empty());
    QCOMPARE(m_store->visit(moved.id)->adverseEvents, AdverseEvents::NotAsked);
    QCOMPARE(m_store->visit(moved.id)->patient, m_other.patient.id);
}

void TestStoreCompany::photographsGoOnlyWhereTheyAreConsentedTo()
{
    PatientRecord without = stored(m_other);
    without.consents.front().scopes = {true, true, false};
    QVERIFY(m_store->save(without));
    Visit moved = m_visit;
    moved.patient = m_other.patient.id;
    const PatientRecord before = stored(m_patient);

    QCOMPARE(kindOf(m_store->move(moved, companyOf(before, totals(m_visit)), u"wrong chart"_s)),
             Kind::NoPhotographConsent);

    QVERIFY(stored(m_patient) == before); // nothing moved at all
    QCOMPARE(m_store->visit(m_visit.id)->patient, m_patient.patient.id);
    VisitCompany others = companyOf(before, totals(m_visit));
    others.photographs.clear();
    QVERIFY(m_store->move(moved, others, u"wrong chart"_s));
    QCOMPARE(stored(m_patient).photographs.size(), 1U);
}

void TestStoreCompany::anInfusionGoesOnlyIntoACourseThatRuns()
{
    Visit moved = m_visit;
    moved.patient = m_other.patient.id;
    PatientRecord target = stored(m_other);
    target.courses.front().infusions.push_back(
        {makeId<InfusionTag>(), m_visit.date, InfusionState::Given, 300, {}, {}});
    QVERIFY(m_store->save(target));
    const VisitCompany all = companyOf(stored(m_patient), totals(m_visit));
    QCOMPARE(all.infusions.size(), 1U);
    QCOMPARE(kindOf(m_store->move(moved, all, u"why"_s)), Kind::SecondInfusion);

    target.courses.clear();
    QVERIFY(m_store->save(target));

    QCOMPARE(kindOf(m_store->move(moved, all, u"why"_s)), Kind::NoCourse);
    QCOMPARE(m_store->visit(m_visit.id)->patient, m_patient.patient.id);
}

void TestStoreCompany::nothingGoesPastTheConsentOfTheNewDay()
{
    PatientRecord record = stored(m_patient);
    record.consents.front().withdrawn = zero.addDays(30);
    QVERIFY(m_store->save(record));
    const VisitCompany all = companyOf(stored(m_patient), totals(m_visit));
    const PatientRecord before = stored(m_patient);
    Visit later = m_visit;
    later.date = zero.addDays(32);
    VisitCompany infusions = all;
    infusions.photographs.clear();
    QCOMPARE(kindOf(m_store->move(later, infusions, u"the wrong day"_s)), Kind::AfterWithdrawal);
    VisitCompany photographs = all;
    photographs.infusions.clear();
    QCOMPARE(kindOf(m_store->move(later, photographs, u"the wrong day"_s)), Kind::NoPhotographConsent);
    QVERIFY(stored(m_patient) == before);

    Visit earlier = m_visit;
    earlier.date = zero.addDays(27);
    QVERIFY(m_store->move(earlier, infusions, u"the wrong day"_s));
    QCOMPARE(stored(m_patient).courses.front().infusions[1].date, earlier.date);
}

void TestStoreCompany::whatLacksConsentOnTheNewDayStays()
{
    PatientRecord record = stored(m_patient);
    record.consents.front().withdrawn = zero.addDays(30);
    QVERIFY(m_store->save(record));
    m_visit.date = zero.addDays(32);

    QVERIFY(m_store->save(m_visit, u"the wrong day"_s));

    record = stored(m_patient);
    QCOMPARE(record.courses.front().infusions[1].date, zero.addDays(28));
    QCOMPARE(record.photographs.front().date, zero.addDays(28));
    QCOMPARE(record.adverseEvents.front().reported, m_visit.date);
}

void TestStoreCompany::whatIsNotOfTheVisitDoesNotMoveWithIt()
{
    Visit second = test::clearVisit(m_patient, zero.addDays(56));
    QVERIFY(m_store->save(second));
    second.patient = m_other.patient.id;
    VisitCompany others;
    others.events = {m_event.id};
    QCOMPARE(kindOf(m_store->move(second, others, u"why"_s)), Kind::Invalid);
    others.events.clear();
    others.photographs = {m_photograph.id};
    QCOMPARE(kindOf(m_store->move(second, others, u"why"_s)), Kind::Invalid);
    others.photographs.clear();
    others.infusions = {m_other.courses.front().infusions.front().id};

    QCOMPARE(kindOf(m_store->move(second, others, u"why"_s)), Kind::Invalid);

    QCOMPARE(m_store->visit(second.id)->patient, m_patient.patient.id);
}

void TestStoreCompany::noneIsRefusedBesideAnEventOfTheVisit()
{
    Visit none = m_visit;
    none.adverseEvents = AdverseEvents::None;
    QCOMPARE(kindOf(m_store->save(none)), Kind::Contradiction);
    QCOMPARE(m_store->visit(m_visit.id)->adverseEvents, AdverseEvents::Some);

    PatientFile file{patient(u"HUMV-005"_s), {}};
    file.visits = {test::clearVisit(file.record, zero)}; // "none"
    file.record.adverseEvents = {told(zero)};
    file.record.adverseEvents.front().visit = file.visits.front().id;

    QCOMPARE(kindOf(m_store->import(std::span(&file, 1))), Kind::Contradiction);
    QCOMPARE(m_store->records()->size(), 2U);
}

void TestStoreCompany::anEventIsRefusedBesideNone()
{
    const Visit none = test::clearVisit(m_other, zero.addDays(28));
    QVERIFY(m_store->save(none));
    PatientRecord record = stored(m_other);
    record.adverseEvents = {told(none.date)};

    QCOMPARE(kindOf(m_store->save(record)), Kind::Contradiction);

    QVERIFY(stored(m_other).adverseEvents.empty());
}

void TestStoreCompany::anEventAndTheAnswerAreSavedAsOne()
{
    const Visit none = test::clearVisit(m_other, zero.addDays(28));
    QVERIFY(m_store->save(none));
    QVERIFY(m_store->park(none));
    PatientRecord record = stored(m_other);
    record.adverseEvents = {told(none.date)};
    const std::array visits{none.id};

    QVERIFY(m_store->save(record, visits, u"told later"_s));

    QCOMPARE(stored(m_other).adverseEvents.front().visit, none.id);
    QCOMPARE(m_store->visit(none.id)->adverseEvents, AdverseEvents::Some);
    QCOMPARE(m_store->visit(none.id)->state, VisitState::Amended);
    QCOMPARE(m_store->history(none.id)->front().reason, u"told later"_s);
    QCOMPARE(m_store->parked()->size(), 1U);
    record.adverseEvents.front().term.clear(); // the table refuses it: neither is saved
    const Visit second = test::clearVisit(m_other, zero.addDays(60));
    QVERIFY(m_store->save(second));
    const std::array both{second.id};
    QVERIFY(!m_store->save(record, both, u"told later"_s));
    QCOMPARE(m_store->visit(second.id)->adverseEvents, AdverseEvents::None);
}

void TestStoreCompany::aMarkTakenBackBringsTheVisitAsItWas()
{
    Visit wrong = m_visit;
    wrong.state = VisitState::EnteredInError;
    QVERIFY(m_store->save(wrong, u"doubled"_s));
    QVERIFY(!stored(m_patient).adverseEvents.front().visit); // at a visit in error nothing was told

    QVERIFY(m_store->takeBack(wrong.id, u"it was not"_s));

    QVERIFY(*m_store->visit(m_visit.id) == m_visit);
    QCOMPARE(stored(m_patient).adverseEvents.front().visit, m_visit.id);
    const HistoryEntry entry = m_store->history(m_visit.id)->front();
    QCOMPARE(entry.action, u"take_back"_s);
    QCOMPARE(entry.reason, u"it was not"_s);
    QCOMPARE(kindOf(m_store->takeBack(m_visit.id, u"again"_s)), Kind::NotFound);
}

void TestStoreCompany::aMarkIsNotTakenBackBesideAnotherVisitOfTheDay()
{
    Visit wrong = m_visit;
    wrong.state = VisitState::EnteredInError;
    QVERIFY(m_store->save(wrong, u"doubled"_s));
    Visit right = test::clearVisit(m_patient, m_visit.date);
    right.adverseEvents = AdverseEvents::Some;
    QVERIFY(m_store->save(right));
    QCOMPARE(stored(m_patient).adverseEvents.front().visit, right.id);

    QCOMPARE(kindOf(m_store->takeBack(wrong.id, u"it was not"_s)), Kind::SameDay);

    QCOMPARE(m_store->visit(wrong.id)->state, VisitState::EnteredInError);
    QCOMPARE(stored(m_patient).adverseEvents.front().visit, right.id);
}

namespace {

/// Every link leads to a visit of the same patient, an event's to one of its own day that counts for
/// something.
void verifyLinks(const std::vector<PatientRecord> &records)
{
    for (const PatientRecord &record : records) {
        const auto visit = [&record](const VisitId &id) {
            return std::ranges::find(record.visits, id, &VisitTotals::id);
        };
        for (const Photograph &photograph : record.photographs)
            QVERIFY(!photograph.visit || visit(*photograph.visit) != record.visits.end());
        for (const AdverseEvent &event : record.adverseEvents) {
            if (!event.visit)
                continue;
            const auto at = visit(*event.visit);
            QVERIFY(at != record.visits.end());
            QCOMPARE(at->date, event.reported);
            QVERIFY(at->state != VisitState::EnteredInError && at->adverseEvents != AdverseEvents::None);
        }
        for (const Course &course : record.courses) {
            std::set<QDate> days;
            for (const Infusion &infusion : course.infusions)
                QVERIFY(days.insert(infusion.date).second && infusion.date >= course.start);
        }
    }
}

std::array<std::size_t, 3> count(const std::vector<PatientRecord> &records)
{
    std::array<std::size_t, 3> all{};
    for (const PatientRecord &record : records) {
        all[0] += record.adverseEvents.size();
        all[1] += record.photographs.size();
        for (const Course &course : record.courses)
            all[2] += course.infusions.size();
    }
    return all;
}

} // namespace

void TestStoreCompany::afterAnyMovesNothingPointsAtNothing()
{
    std::mt19937 random(20261129);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    PatientRecord third = patient(u"HUMV-006"_s);
    third.consents.front().scopes = {true, true, false};
    QVERIFY(m_store->save(third));
    std::vector<PatientId> patients{m_patient.patient.id, m_other.patient.id, third.patient.id};
    std::vector<VisitId> visits{m_visit.id};
    for (int i = 0; i < 6; ++i) {
        Visit visit = test::clearVisit(i % 2 ? m_patient : m_other, zero.addDays(3 + i));
        visit.adverseEvents = AdverseEvents::Some;
        QVERIFY(m_store->save(visit));
        PatientRecord record = *m_store->record(visit.patient);
        record.adverseEvents.push_back(told(visit.date));
        QVERIFY(m_store->save(record));
        addPhotograph(visit);
        visits.push_back(visit.id);
    }
    const auto before = count(*m_store->records());
    int done = 0;

    for (int i = 0; i < 400; ++i) {
        Visit visit = *m_store->visit(visits[static_cast<std::size_t>(below(7))]);
        const PatientRecord owner = *m_store->record(visit.patient);
        VisitCompany along = companyOf(owner, totals(visit));
        if (below(2))
            along.photographs.clear();
        if (below(3) == 0)
            along.events.clear();
        if (below(2))
            along.infusions.clear();
        along.answer = below(3) > 0;
        if (below(2))
            visit.patient = patients[static_cast<std::size_t>(below(3))];
        if (below(2))
            visit.date = zero.addDays(below(40) - 5);
        visit.adverseEvents = static_cast<AdverseEvents>(below(3));
        if (below(8) == 0)
            visit.state = VisitState::EnteredInError;
        else if (visit.state == VisitState::EnteredInError)
            visit.state = VisitState::Complete;
        const Result<Done> moved = below(3) ? m_store->move(visit, along, u"moved"_s) : m_store->save(visit);
        done += static_cast<bool>(moved);
        const auto records = *m_store->records();
        verifyLinks(records);
        QVERIFY(count(records) == before);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(done > 100, qPrintable(QString::number(done)));
}

MALAR_TEST(TestStoreCompany)

} // namespace test_storecompany
#include "test_storecompany.moc"
