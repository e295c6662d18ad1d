#include "tests/support/longcourse.h"

#include "tests/support/fixtures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

constexpr int visits = 60;
constexpr int infusions = 100;

PartialDate full(QDate day) { return {day.year(), day.month(), day.day()}; }

void addInfusions(Course &course)
{
    course.infusions.clear();
    QDate day = course.start;
    for (int i = 0; i < infusions; ++i) {
        const bool missed = i % 12 == 7;
        const bool late = i % 17 == 5;
        const bool reduced = i % 25 == 10;
        day = i == 0 ? day : day.addDays(course.intervalDays + (late ? 12 : 0));
        course.infusions.push_back({makeId<InfusionTag>(), day,
                                    missed ? InfusionState::Missed : InfusionState::Given,
                                    missed    ? 0.0
                                    : reduced ? 150.0
                                              : course.doseMg,
                                    missed ? u"infection"_s : QString(), u"LOT-%1"_s.arg(i / 10)});
    }
}

Treatment treated(TreatmentKind kind, Drug drug) { return {makeId<TreatmentTag>(), kind, drug, {}, {}, {}}; }

std::vector<Treatment> treatmentsOf(QDate zero)
{
    Treatment steroid = treated(TreatmentKind::Concomitant, Drug::OralGlucocorticoids);
    steroid.from = full(zero.addDays(-200));
    steroid.doses = {{{}, 20},
                     {full(zero.addDays(60)), 10},
                     {full(zero.addDays(400)), 5},
                     {full(zero.addDays(900)), 0},
                     {full(zero.addDays(1300)), 15},
                     {full(zero.addDays(1500)), 7.5}};
    Treatment antimalarial = treated(TreatmentKind::Concomitant, Drug::Hydroxychloroquine);
    antimalarial.from = PartialDate{zero.year() - 4, {}, {}};
    antimalarial.doses = {{{}, 400}, {PartialDate{zero.year() + 3, 5, {}}, 200}};
    Treatment methotrexate = treated(TreatmentKind::Concomitant, Drug::Methotrexate);
    methotrexate.unit = DoseUnit::MgPerWeek;
    methotrexate.from = PartialDate{zero.year() + 1, 9, {}};
    methotrexate.to = PartialDate{zero.year() + 2, {}, {}};
    methotrexate.doses = {{{}, 15}};
    Treatment cream = treated(TreatmentKind::Concomitant, Drug::TopicalGlucocorticoids);
    Treatment belimumab = treated(TreatmentKind::Previous, Drug::Belimumab);
    belimumab.from = PartialDate{zero.year() - 1, 2, {}};
    belimumab.to = full(zero.addDays(-8));
    belimumab.stopReason = StopReason::Ineffective;
    Treatment thalidomide = treated(TreatmentKind::Previous, Drug::Thalidomide);
    thalidomide.from = PartialDate{zero.year() - 6, {}, {}};
    thalidomide.to = PartialDate{zero.year() - 5, {}, {}};
    Treatment dapsone = treated(TreatmentKind::Previous, Drug::Dapsone);
    return {belimumab, thalidomide, dapsone, steroid, antimalarial, methotrexate, cream};
}

std::vector<AdverseEvent> eventsOf(QDate zero)
{
    std::vector<AdverseEvent> events;
    const auto add = [&](int day, const QString &term, std::optional<int> grade, bool open) {
        AdverseEvent event;
        event.id = makeId<AdverseEventTag>();
        event.term = term;
        event.grade = grade;
        event.onset = full(zero.addDays(day));
        event.reported = zero.addDays(day + 10);
        if (!open) {
            event.end = full(zero.addDays(day + 25));
            event.outcome = EventOutcome::Recovered;
        }
        events.push_back(event);
    };
    add(30, u"Herpes zoster"_s, 2, false);
    add(45, u"Headache"_s, 1, false);
    add(300, u"Bronchitis"_s, 2, false);
    add(310, u"Infusion reaction"_s, 3, false);
    add(1200, u"Pneumonia"_s, 4, false);
    add(2500, u"Fatigue"_s, {}, true);
    add(2600, u"Nasopharyngitis"_s, 1, true);
    events[4].serious = Answer::Yes;
    events[1].onset = PartialDate{zero.year(), 2, {}};
    return events;
}

} // namespace

PatientFile longCourse(const QString &code, QDate zero)
{
    PatientFile file{patientOnDrug(code, zero), {}};
    addInfusions(file.record.courses.front());
    file.record.treatments = treatmentsOf(zero);
    file.record.adverseEvents = eventsOf(zero);
    std::mt19937 random(20180115);
    Assessment form = clearForm();
    for (int i = 0; i < visits; ++i) {
        Visit visit = clearVisit(file.record, zero.addDays(i * 47));
        visit.assessor = u"Dr A"_s;
        visit.form = form;
        for (const Region region :
             {Region::Face, Region::NoseMalar, Region::Chest, Region::Arms, Region::Hands})
            visit.form.set({Sign::Erythema, region}, std::clamp(3 - i / 4 + int(random() % 2), 0, 3));
        visit.form.set({Sign::Dyspigmentation, Region::Face}, 1);
        visit.form.set({Sign::DyspigmentationDuration, Region::None}, 1);
        if (i % 20 == 9)
            visit.adverseEvents = AdverseEvents::NotAsked;
        if (i % 20 == 2)
            visit.adverseEvents = AdverseEvents::Some;
        file.visits.push_back(visit);
    }
    file.visits.back().state = VisitState::Draft;
    file.record.patient.lastFollowUp = file.visits.back().date;
    return file;
}

} // namespace malar::test
