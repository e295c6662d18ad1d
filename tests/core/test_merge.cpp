#include "core/exchange/merge.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_merge {

using namespace malar;
using namespace malar::exchange;
using namespace Qt::Literals::StringLiterals;
using Problem = MergeProblem::Kind;

namespace {

const QDate zero(2025, 1, 14);
const QDate today(2026, 11, 25);

/// A registry of one patient with two visits.
Study studyOf(const QString &code = u"A-001"_s)
{
    PatientFile file{test::patientOnDrug(code, zero), {}};
    file.visits = {test::clearVisit(file.record, zero), test::clearVisit(file.record, zero.addDays(28))};
    return {{u"ours"_s, u"Ours"_s, false, {}}, {}, {file}};
}

Delivery delivery(const Study &study)
{
    return {{u"theirs"_s, u"Theirs"_s, {}, {}, {3, {}}, {}, true}, study};
}

MergePlan planned(const Study &ours, const Study &theirs, const Study &base)
{
    return planMerge(ours, delivery(theirs), baseOf(base), today);
}

PatientFile &only(Study &study) { return study.files.front(); }
Visit &firstVisit(Study &study) { return only(study).visits.front(); }
void score(Visit &visit, int level) { visit.form.set({Sign::Erythema, Region::Ears}, level); }

/// The one patient as they become.
PatientFile after(const MergePlan &plan, const Decisions &decisions = {})
{
    return plan.patients.empty() ? PatientFile() : decided(plan, plan.patients.front(), decisions);
}
Decisions all(const MergePlan &plan, MergeSide side)
{
    Decisions decisions;
    for (const MergeUnit &unit : plan.conflicts)
        decisions[unit] = side;
    return decisions;
}
std::vector<Problem> kinds(const MergePlan &plan)
{
    std::vector<Problem> all;
    for (const MergeProblem &problem : plan.problems)
        all.push_back(problem.kind);
    return all;
}

/// Ours and theirs changed by a number: 0 as it was.
using Change = std::function<void(PatientFile &, int)>;
struct Unit {
    const char *name;
    Change change;
};
const std::vector<Unit> units{
    {"a field", [](PatientFile &f, int n) { f.record.patient.phototype = n == 0 ? 3 : 3 + n; }},
    {"subtypes",
     [](PatientFile &f, int n) {
         f.record.patient.subtypes = {n == 0 ? Subtype::Discoid : n == 1 ? Subtype::Mucosal : Subtype::Tumid};
     }},
    {"a consent", [](PatientFile &f, int n) { f.record.consents.front().version = QString::number(n); }},
    {"a course", [](PatientFile &f, int n) { f.record.courses.front().doseMg = 300 + n; }},
    {"an infusion",
     [](PatientFile &f, int n) { f.record.courses.front().infusions[1].lot = QString::number(n); }},
    {"a treatment",
     [](PatientFile &f, int n) { f.record.treatments.front().stopReason = static_cast<StopReason>(n); }},
    {"a visit", [](PatientFile &f, int n) { score(f.visits.front(), n); }},
};

} // namespace

/// Of each unit: what changed on one side is taken, what changed on both is asked about.
class TestMerge : public test::Test {
    Q_OBJECT

private slots:
    void eachUnitByTheFourRules_data();
    void eachUnitByTheFourRules();
    void aConflictIsWhatSomebodyDecides();
    void withoutABaseADifferenceIsAConflict();
    void whatIsNewOnBothSidesStays();
    void whatTheyTookOutGoesUnlessItWasChangedHere();
    void whatWasTakenOutHereStaysOut();
    void visitsAreTakenWholeAsAmendments();
    void aSignatureIsNoDifference();
    void aVisitThatMovedFollows();
    void partsUnderOtherIdsAreFoundByWhatTheySay();
    void visitsUnderOtherIdsAreFoundByTheirDay();
    void aWithdrawalTravelsAlone();
    void afterAWithdrawalHereNothingComes();
    void whatWouldBreakARuleIsRefused();
    void anotherCentresCodeIsAnotherPatient();
    void photographsStayWithoutThem();
    void settingsAreToldAndNeverMerged();
    void aDeliveryIsForItsRegistryAndNewerThanTheLast();
    void whatWasSentIsRememberedWithoutIdentity();
};

void TestMerge::eachUnitByTheFourRules_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("theirs");
    QTest::addColumn<int>("expected"); // -1: a conflict
    for (std::size_t i = 0; i < units.size(); ++i)
        for (const auto &[ours, theirs, expected] :
             {std::tuple{0, 0, 0}, {1, 0, 1}, {0, 1, 1}, {1, 1, 1}, {1, 2, -1}})
            QTest::addRow("%s %d %d", units[i].name, ours, theirs)
                << static_cast<int>(i) << ours << theirs << expected;
}

void TestMerge::eachUnitByTheFourRules()
{
    QFETCH(int, index);
    QFETCH(int, ours);
    QFETCH(int, theirs);
    QFETCH(int, expected);
    const Unit &unit = units[static_cast<std::size_t>(index)];
    Study base = studyOf();
    unit.change(only(base), 0);
    Study here = base;
    Study there = base;
    Study wanted = base;
    unit.change(only(here), ours);
    unit.change(only(there), theirs);
    unit.change(only(wanted), std::max(expected, ours));

    const MergePlan plan = planned(here, there, base);

    QCOMPARE(plan.conflicts.size(), expected < 0 ? 1U : 0U);
    const bool isTaken = ours == 0 && theirs == 1;
    QCOMPARE(plan.changes.size(), isTaken ? 1U : 0U);
    if (!isTaken && expected >= 0) {
        QVERIFY(plan.patients.empty());
        return;
    }
    PatientFile now = after(plan);
    for (Visit &visit : now.visits)
        visit.state = VisitState::Complete;
    QCOMPARE(now.record.patient, only(wanted).record.patient);
    QCOMPARE(now.record.courses, only(wanted).record.courses);
    QCOMPARE(now.record.treatments, only(wanted).record.treatments);
    QCOMPARE(now.record.consents, only(wanted).record.consents);
    QVERIFY(std::ranges::is_permutation(now.visits, only(wanted).visits));
}

void TestMerge::aConflictIsWhatSomebodyDecides()
{
    for (const Unit &unit : units) {
        Study base = studyOf();
        unit.change(only(base), 0);
        Study here = base;
        Study there = base;
        unit.change(only(here), 1);
        unit.change(only(there), 2);
        const MergePlan plan = planned(here, there, base);

        QCOMPARE(plan.conflicts.size(), 1U);
        QVERIFY(plan.isAccepted());
        std::vector<MergeProblem> problems;
        QVERIFY(decided(plan, all(plan, MergeSide::Ours), problems).empty());
        const auto changed = decided(plan, all(plan, MergeSide::Theirs), problems);
        QCOMPARE(changed.size(), 1U);
        QVERIFY(problems.empty());
        PatientFile wanted = only(here);
        unit.change(wanted, 2);
        QCOMPARE(changed.front().record.courses, wanted.record.courses);
        QCOMPARE(changed.front().record.patient, wanted.record.patient);
    }
}

void TestMerge::withoutABaseADifferenceIsAConflict()
{
    const Study here = studyOf();
    Study there = here;
    score(firstVisit(there), 2);
    only(there).record.patient.sex = Sex::Male;
    only(there).record.patient.smoking = Smoking::Never; // not stated here

    const MergePlan plan = planMerge(here, delivery(there), {}, today);

    QCOMPARE(plan.conflicts.size(), 2U);
    QCOMPARE(plan.changes.size(), 1U);
    QVERIFY(plan.changes.front().unit.field == "smoking");
    QCOMPARE(plan.changes.front().kind, MergeKind::Added);
}

void TestMerge::whatIsNewOnBothSidesStays()
{
    const Study base = studyOf();
    Study here = base;
    Study there = base;
    const auto add = [](Study &study, int days, const QString &term) {
        only(study).visits.push_back(test::clearVisit(only(study).record, zero.addDays(days)));
        AdverseEvent event;
        event.id = makeId<AdverseEventTag>();
        event.term = term;
        event.reported = zero.addDays(days);
        only(study).record.adverseEvents.push_back(event);
        only(study).record.courses.front().infusions.push_back(
            {makeId<InfusionTag>(), zero.addDays(300 + days), InfusionState::Given, 300, {}});
    };
    add(here, 56, u"fever"_s);
    add(there, 84, u"cough"_s);
    only(there).record.biomarkers = {{zero, u"CD56dim"_s, u"NKG2A"_s, 40, u"%"_s}};

    const MergePlan plan = planned(here, there, base);

    QVERIFY(plan.conflicts.empty());
    const PatientFile now = after(plan);
    QCOMPARE(now.visits.size(), 4U);
    QCOMPARE(now.record.adverseEvents.size(), 2U);
    QCOMPARE(now.record.courses.front().infusions.size(), 12U);
    QCOMPARE(now.record.biomarkers.size(), 1U);
    QCOMPARE(plan.counts.newVisits, 1U);
    QCOMPARE(plan.counts.otherChanges, 3U);
}

void TestMerge::whatTheyTookOutGoesUnlessItWasChangedHere()
{
    const Study base = studyOf();
    Study there = base;
    only(there).record.treatments.erase(only(there).record.treatments.begin());
    only(there).record.courses.front().infusions.pop_back();
    Study here = base;

    MergePlan plan = planned(here, there, base);
    QCOMPARE(after(plan).record.treatments, only(there).record.treatments);
    QCOMPARE(after(plan).record.courses, only(there).record.courses);
    QVERIFY(std::ranges::all_of(plan.changes,
                                [](const MergeChange &change) { return change.kind == MergeKind::Removed; }));

    only(here).record.treatments.front().response = TreatmentResponse::Partial;
    plan = planned(here, there, base);
    QCOMPARE(plan.conflicts.size(), 1U);
    QVERIFY(plan.conflicts.front().field == "treatments");
    QCOMPARE(after(plan, all(plan, MergeSide::Theirs)).record.treatments, only(there).record.treatments);
}

void TestMerge::whatWasTakenOutHereStaysOut()
{
    const Study base = studyOf();
    Study here = base;
    only(here).record.treatments.clear();

    QVERIFY(planned(here, base, base).isNothing());

    Study there = base;
    only(there).record.treatments.front().response = TreatmentResponse::Partial;
    const MergePlan plan = planned(here, there, base);
    QCOMPARE(plan.conflicts.size(), 1U);
    QCOMPARE(after(plan, all(plan, MergeSide::Theirs)).record.treatments.size(), 1U);
}

void TestMerge::visitsAreTakenWholeAsAmendments()
{
    const Study base = studyOf();
    Study there = base;
    Visit &changed = firstVisit(there);
    score(changed, 2);
    changed.note = u"seen again"_s;
    Study here = base;
    firstVisit(here).state = VisitState::Signed;

    MergePlan plan = planned(here, there, base);

    Visit expected = changed;
    expected.state = VisitState::Amended;
    QCOMPARE(std::ranges::count(after(plan).visits, expected), 1);

    changed.state = VisitState::EnteredInError;
    plan = planned(here, there, base);
    QCOMPARE(std::ranges::count(after(plan).visits, changed), 1);

    changed.state = VisitState::Draft; // theirs was no more than that
    plan = planned(here, there, {});
    QVERIFY(plan.patients.empty());
    QCOMPARE(kinds(plan), std::vector{Problem::DraftOfComplete});
}

void TestMerge::aSignatureIsNoDifference()
{
    const Study base = studyOf();
    Study there = base;
    firstVisit(there).state = VisitState::Signed;

    QVERIFY(planned(base, there, {}).patients.empty());

    const MergePlan plan = planned({base.registry, {}, {}}, there, {});
    QVERIFY(std::ranges::none_of(after(plan).visits, [](const Visit &visit) {
        return visit.state == VisitState::Signed; // nobody's signature came along
    }));
}

void TestMerge::aVisitThatMovedFollows()
{
    Study base = studyOf();
    base.files.push_back(studyOf(u"A-002"_s).files.front());
    base.files.back().visits.clear();
    Study there = base;
    Visit moved = there.files.front().visits.back();
    there.files.front().visits.pop_back();
    moved.patient = there.files.back().record.patient.id;
    there.files.back().visits = {moved};

    const MergePlan plan = planned(base, there, base);

    QVERIFY(plan.conflicts.empty());
    QVERIFY(plan.problems.empty());
    QCOMPARE(plan.patients.size(), 1U);
    QCOMPARE(after(plan).visits.front().patient, moved.patient);
    QCOMPARE(after(plan).visits.front().id, moved.id);
}

namespace {

/// As a folder is read: under ids of its own.
Study renamed(Study study)
{
    for (PatientFile &file : study.files) {
        PatientRecord &record = file.record;
        record.patient.id = makeId<PatientTag>();
        std::map<VisitId, VisitId> ids;
        for (Visit &visit : file.visits) {
            visit.patient = record.patient.id;
            visit.id = ids[visit.id] = makeId<VisitTag>();
        }
        for (Consent &consent : record.consents)
            consent.id = makeId<ConsentTag>();
        for (Course &course : record.courses) {
            course.id = makeId<CourseTag>();
            for (Infusion &infusion : course.infusions)
                infusion.id = makeId<InfusionTag>();
        }
        for (Treatment &treatment : record.treatments)
            treatment.id = makeId<TreatmentTag>();
        for (AdverseEvent &event : record.adverseEvents) {
            event.id = makeId<AdverseEventTag>();
            if (event.visit)
                event.visit = ids.at(*event.visit);
        }
    }
    return study;
}

} // namespace

void TestMerge::partsUnderOtherIdsAreFoundByWhatTheySay()
{
    Study base = studyOf();
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = u"fever"_s;
    event.reported = zero;
    event.visit = firstVisit(base).id;
    only(base).record.adverseEvents = {event};

    QVERIFY(planMerge(base, delivery(renamed(base)), {}, today).patients.empty());

    Study there = base;
    only(there).record.adverseEvents.front().grade = 2;
    only(there).record.courses.front().infusions[3].lot = u"L7"_s;
    const MergePlan plan = planned(base, renamed(there), base);
    QVERIFY(plan.conflicts.empty());
    QCOMPARE(after(plan).record.adverseEvents, only(there).record.adverseEvents);
    QCOMPARE(after(plan).record.courses, only(there).record.courses);
    // And what is kept as theirs is under our ids, so that the next delivery finds it.
    QCOMPARE(plan.sent.at(only(base).record.patient.id).record.courses, only(there).record.courses);
}

void TestMerge::visitsUnderOtherIdsAreFoundByTheirDay()
{
    Study here = studyOf();
    Study there = renamed(here);
    score(firstVisit(there), 3);

    const MergePlan plan = planned(here, there, here);

    QCOMPARE(plan.changes.size(), 1U);
    QCOMPARE(plan.changes.front().unit.visit, std::optional(only(here).visits.front().id));
    QCOMPARE(plan.counts.changedVisits, 1U);
}

void TestMerge::aWithdrawalTravelsAlone()
{
    const Study base = studyOf();
    Study there = base;
    PatientFile &left = only(there);
    left.record.consents.front().withdrawn = zero.addDays(40);
    left.visits.clear(); // nothing else is sent
    PatientRecord bare;
    bare.patient.id = left.record.patient.id;
    bare.patient.code = left.record.patient.code;
    bare.consents = left.record.consents;
    left.record = bare;
    Study here = base;
    only(here).record.consents.front().version = u"changed here"_s;

    const MergePlan plan = planned(here, there, base);

    QVERIFY(plan.conflicts.empty());
    PatientFile expected = only(here);
    expected.record.consents.front().withdrawn = zero.addDays(40);
    QCOMPARE(after(plan).record.consents, expected.record.consents);
    QCOMPARE(after(plan).record.patient, expected.record.patient);
    QCOMPARE(after(plan).visits, expected.visits);
    QCOMPARE(plan.counts.withdrawn, 1U);
    // Nobody becomes known by leaving.
    const MergePlan unknown = planned({here.registry, {}, {}}, there, {});
    QVERIFY(unknown.isNothing());
    QCOMPARE(unknown.counts.unknownWithdrawn, 1U);
}

void TestMerge::afterAWithdrawalHereNothingComes()
{
    const Study base = studyOf();
    Study here = base;
    only(here).record.consents.front().withdrawn = zero.addDays(40);
    Study there = base;
    score(firstVisit(there), 3);
    only(there).record.patient.sex = Sex::Male;

    const MergePlan plan = planned(here, there, base);

    QVERIFY(plan.patients.empty());
    QCOMPARE(kinds(plan), std::vector{Problem::WithdrawnHere});
}

void TestMerge::whatWouldBreakARuleIsRefused()
{
    const Study base = studyOf();
    const auto refused = [&](auto change) {
        Study there = base;
        change(only(there));
        const MergePlan plan = planned(base, there, base);
        return !plan.isAccepted();
    };

    QVERIFY(!refused([](PatientFile &) {}));
    QVERIFY(refused([](PatientFile &f) { f.record.patient.birthYear = 2025; })); // after the onset
    QVERIFY(refused([](PatientFile &f) { f.visits.front().date = today.addDays(1); }));
    QVERIFY(refused([](PatientFile &f) { f.visits.front().date = f.visits.back().date; }));
    QVERIFY(refused([](PatientFile &f) {
        f.visits.front().form.set({Sign::Erythema, Region::Ears}, std::nullopt);
    }));
    QVERIFY(refused([](PatientFile &f) {
        AdverseEvent event;
        event.id = makeId<AdverseEventTag>();
        event.term = u"fever"_s;
        event.reported = f.visits.front().date;
        event.visit = f.visits.front().id;
        f.record.adverseEvents = {event};
        f.visits.front().adverseEvents = AdverseEvents::None;
    }));
}

void TestMerge::anotherCentresCodeIsAnotherPatient()
{
    const Study here = studyOf();
    Study there = renamed(here);
    only(there).record.patient.centre = u"Centre B"_s;

    const MergePlan plan = planned(here, there, {});

    QCOMPARE(kinds(plan), std::vector{Problem::CodeTaken});
    QVERIFY(!plan.isAccepted());
}

void TestMerge::photographsStayWithoutThem()
{
    Study base = studyOf();
    PatientRecord &record = only(base).record;
    record.consents.front().scopes = {true, true, true};
    record.photographs = {{makeId<PhotographTag>(), zero, Region::Ears, {}, {}, 10, 10}};
    Study there = base;
    only(there).record.photographs.clear();

    Delivery without = delivery(there);
    without.from.photographs = false;
    QVERIFY(planMerge(base, without, baseOf(base), today).isNothing());
    QCOMPARE(kinds(planned(base, there, base)), std::vector{Problem::PhotographGone});

    only(there).record.photographs = {{makeId<PhotographTag>(), zero, Region::Hands, {}, {}, 10, 10}};
    QCOMPARE(after(planned(base, there, {})).record.photographs.size(), 2U);
    Study unwilling = base;
    only(unwilling).record.consents.front().scopes = {true, true, false};
    only(there).record.consents = only(unwilling).record.consents;
    const MergePlan plan = planned(unwilling, there, {});
    QVERIFY(plan.patients.empty());
    QCOMPARE(kinds(plan), std::vector{Problem::NoPhotographConsent});
}

void TestMerge::settingsAreToldAndNeverMerged()
{
    const Study here = studyOf();
    Study there = here;
    there.settings.scales = {test::itch()};

    const MergePlan plan = planned(here, there, here);

    QCOMPARE(kinds(plan), std::vector{Problem::SettingDiffers});
    QCOMPARE(plan.problems.front().detail, u"scales"_s);
    QVERIFY(plan.isNothing());
}

void TestMerge::aDeliveryIsForItsRegistryAndNewerThanTheLast()
{
    const Study here = studyOf();
    Delivery theirs = delivery(here);
    const auto why = [&](const KnownSource &known, bool accept = false) {
        const auto found = fault(here.registry, theirs, known, accept);
        return found ? std::optional(found->kind) : std::nullopt;
    };

    QCOMPARE(why({}), std::optional(Problem::OtherRegistry));
    QCOMPARE(why({}, true), std::nullopt);
    QCOMPARE(why({true, 3}), std::nullopt);
    QCOMPARE(why({true, 4}), std::optional(Problem::Older));
    theirs.from.registry = here.registry.id;
    QCOMPARE(why({}), std::nullopt);
    theirs.study.registry.synthetic = true;
    QCOMPARE(why({true, 0}, true), std::optional(Problem::OtherKindOfData));
}

void TestMerge::whatWasSentIsRememberedWithoutIdentity()
{
    Study there = studyOf();
    only(there).record.identity = Identity{u"Villaverde"_s, u"1"_s, {}, {}};

    const MergePlan plan = planned({there.registry, {}, {}}, there, {});

    QVERIFY(!plan.sent.begin()->second.record.identity);
    QCOMPARE(after(plan).record.identity, only(there).record.identity); // of a new one
    QVERIFY(planned(there, there, there).isNothing());
}

MALAR_TEST(TestMerge)

} // namespace test_merge
#include "test_merge.moc"
