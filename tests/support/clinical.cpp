#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

QDate day(int number) { return clinicalDayZero.addDays(number); }

Infusion given(int number, double doseMg = 300)
{
    return {makeId<InfusionTag>(), day(number), InfusionState::Given, doseMg, {}, {}};
}

Course course(int start, std::vector<Infusion> infusions)
{
    Course course;
    course.id = makeId<CourseTag>();
    course.start = day(start);
    course.infusions = std::move(infusions);
    return course;
}

void stop(Course &course, int number, const QString &reason)
{
    course.stop = day(number);
    course.stopReason = reason;
}

Treatment concomitant(Drug drug)
{
    return {makeId<TreatmentTag>(), TreatmentKind::Concomitant, drug, {}, {}, {}};
}

AdverseEvent event(const QString &term, std::optional<int> grade, Answer serious, EventRelation relation)
{
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = term;
    event.grade = grade;
    event.serious = serious;
    event.relation = relation;
    event.reported = day(30);
    return event;
}

PatientRecord late()
{
    PatientRecord record = scored(u"P1"_s, {{0, 20, 5}, {30, 8, 5}});
    record.patient.lastFollowUp = day(130);
    record.patient.phototype = 3;
    record.patient.smoking = Smoking::Current;
    record.patient.serology = {Answer::Yes, Answer::No, Answer::Unknown, Answer::Unknown};
    record.courses = {course(0, {given(0), given(28), given(66, 150)})};
    Infusion missed = given(94);
    missed.state = InfusionState::Missed;
    record.courses[0].infusions.push_back(missed);
    record.treatments.push_back(concomitant(Drug::OralGlucocorticoids)); // the dose is not stated
    record.visits[0].adverseEvents = AdverseEvents::None;
    record.visits[1].adverseEvents = AdverseEvents::Some;
    AdverseEvent first = event(u"Headache"_s, 1, Answer::No, EventRelation::Possible);
    first.action = EventAction::None;
    first.outcome = EventOutcome::Recovered;
    first.onset = partialDateFromText(u"2025-01-19"_s);
    first.end = partialDateFromText(u"2025-01-20"_s);
    AdverseEvent second = event(u"headache "_s, 2, Answer::Unknown, EventRelation::Unlikely);
    second.outcome = EventOutcome::NotRecovered;
    record.adverseEvents = {first, second};
    return record;
}

PatientRecord changed()
{
    PatientRecord record = scored(u"P2"_s, {{0, 12, 2}, {45, 9, 2, VisitState::Draft}});
    record.patient.lastFollowUp = day(70);
    record.visits[1].adverseEvents = AdverseEvents::Some; // of a draft
    record.courses = {course(0, {given(0), given(28)}), course(60, {given(60, 200), given(67, 200)})};
    stop(record.courses[0], 40, u"No effect"_s);
    record.courses[1].drug = Drug::Belimumab;
    record.courses[1].doseMg = 200;
    record.courses[1].route = u"SC"_s;
    record.courses[1].intervalDays = 7;
    AdverseEvent zoster = event(u"Herpes zoster"_s, 3, Answer::Yes, EventRelation::Probable);
    zoster.action = EventAction::Stopped;
    zoster.outcome = EventOutcome::Recovered;
    zoster.onset = partialDateFromText(u"2025-02"_s);
    AdverseEvent sepsis = event(u"Sepsis"_s, 5, Answer::Yes, EventRelation::Unrelated);
    sepsis.outcome = EventOutcome::Fatal;
    record.adverseEvents = {zoster, sepsis};
    return record;
}

PatientRecord again()
{
    PatientRecord record = scored(u"P3"_s, {{0, 15, 4}});
    record.patient.lastFollowUp = day(100);
    record.patient.serology[0] = Answer::No;
    record.visits[0].adverseEvents = AdverseEvents::None;
    record.courses = {course(0, {given(0)}), course(100, {given(100)})};
    stop(record.courses[0], 20, u" no  EFFECT "_s);
    stop(record.courses[1], 110, u"no effect"_s);
    Treatment prednisone = concomitant(Drug::OralGlucocorticoids);
    prednisone.doses = {{partialDateFromText(u"2024-12"_s), 12.5}, {partialDateFromText(u"2025-02"_s), 5}};
    record.treatments.push_back(prednisone);
    AdverseEvent zoster = event(u"Herpes  zoster"_s, {}, Answer::Unknown, EventRelation::NotStated);
    zoster.onset = partialDateFromText(u"2025-01"_s); // before or after day 0
    AdverseEvent before = event(u"Nausea"_s, 1, Answer::No, EventRelation::Unrelated);
    before.onset = partialDateFromText(u"2024-12"_s);
    record.adverseEvents = {zoster, before};
    return record;
}

PatientRecord untreated()
{
    PatientRecord record = scored(u"P4"_s, {});
    record.courses.clear();
    record.adverseEvents = {event(u"Fever"_s, 1, Answer::No, EventRelation::Unrelated)};
    return record;
}

} // namespace

std::vector<PatientRecord> clinicalRecords() { return {late(), changed(), again(), untreated()}; }

} // namespace malar::test
