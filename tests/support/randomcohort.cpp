#include "tests/support/randomcohort.h"

#include "core/stats/settings.h"
#include "tests/support/fixtures.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

/// Draws that are the same with every standard library.
class Dice {
public:
    explicit Dice(std::mt19937 &random) : m_random(random) {}

    int from(int low, int high) { return low + static_cast<int>(m_random() % unsigned(high - low + 1)); }
    bool chance(int percent) { return from(1, 100) <= percent; }
    template <class Enum> Enum any(std::size_t count) { return static_cast<Enum>(from(0, int(count) - 1)); }
    template <class Range> auto of(const Range &range)
    {
        return range[std::size_t(from(0, int(std::size(range)) - 1))];
    }

private:
    std::mt19937 &m_random;
};

const QDate day0(2024, 3, 1);

std::optional<PartialDate> partial(Dice &dice, QDate day)
{
    switch (dice.from(0, 4)) {
    case 0:
        return std::nullopt;
    case 1:
        return PartialDate{day.year(), {}, {}};
    case 2:
        return PartialDate{day.year(), day.month(), {}};
    default:
        return PartialDate{day.year(), day.month(), day.day()};
    }
}

void addPerson(Dice &dice, PatientRecord &record, int number)
{
    Patient &patient = record.patient;
    patient.id = makeId<PatientTag>();
    patient.code = u"R%1"_s.arg(number, 3, 10, QLatin1Char('0'));
    patient.centre = dice.of(std::array{u""_s, u"Norte"_s, u"Sur; \"B\""_s, u"Málaga"_s});
    patient.sex = dice.any<Sex>(keysOf<Sex>.size());
    if (dice.chance(80))
        patient.birthYear = dice.from(1930, 2010);
    for (const int subtype : {2, 5, 8})
        if (dice.chance(40))
            patient.subtypes.push_back(static_cast<Subtype>(subtype));
    patient.systemicLupus = dice.any<Answer>(keysOf<Answer>.size());
    patient.diseaseOnset = partial(dice, day0.addDays(dice.from(-6000, 200)));
    if (dice.chance(50))
        patient.lastFollowUp = day0.addDays(dice.from(-20, 500));
    if (dice.chance(6))
        patient.enteredInErrorReason = u"twice"_s;
    if (dice.chance(60))
        patient.phototype = dice.from(1, 6);
    patient.smoking = dice.any<Smoking>(keysOf<Smoking>.size());
    for (Answer &answer : patient.serology)
        answer = dice.any<Answer>(keysOf<Answer>.size());
    if (dice.chance(50))
        record.consents = {{makeId<ConsentTag>(), day0, u"1"_s, {}, {}}};
    if (!record.consents.empty() && dice.chance(15))
        record.consents.front().withdrawn = day0.addDays(100);
}

void addInfusions(Dice &dice, Course &course)
{
    QDate day = course.start.addDays(dice.from(0, 5));
    for (int i = dice.from(0, 9); i > 0; --i) {
        Infusion infusion{makeId<InfusionTag>(), day, InfusionState::Given, course.doseMg, {}, {}};
        if (dice.chance(15))
            infusion.state = InfusionState::Missed;
        if (dice.chance(15))
            infusion.doseMg = dice.of(std::array{150.0, 299.999, 12.5});
        course.infusions.push_back(infusion);
        day = day.addDays(std::max(1, course.intervalDays + dice.from(-3, 12)));
    }
}

void addCourses(Dice &dice, PatientRecord &record)
{
    QDate start = day0.addDays(dice.from(-30, 30));
    for (int i = dice.of(std::array{0, 1, 1, 1, 1, 2, 2, 3}); i > 0; --i) {
        Course course;
        course.id = makeId<CourseTag>();
        course.drug = dice.of(std::array{Drug::Anifrolumab, Drug::Anifrolumab, Drug::Belimumab, Drug::Other});
        if (course.drug == Drug::Other)
            course.otherName = dice.of(std::array{u"=study \"X\""_s, u"=Study  \"x\""_s, u"belimumab"_s});
        course.doseMg = dice.of(std::array{300.0, 200.125, 1000.0});
        course.route = dice.of(std::array{u"IV"_s, u""_s, u"SC, slow"_s, u"iv "_s});
        course.intervalDays = dice.of(std::array{28, 28, 7, 0});
        course.start = start;
        if (dice.chance(40))
            course.stop = start.addDays(dice.from(0, 400));
        if (course.stop || dice.chance(10))
            course.stopReason = dice.of(std::array{u""_s, u"No effect"_s, u"no  EFFECT "_s, u"Cost"_s});
        addInfusions(dice, course);
        record.courses.push_back(course);
        start = start.addDays(dice.from(0, 150));
    }
}

void addTreatments(Dice &dice, PatientRecord &record)
{
    for (int i = dice.from(0, 5); i > 0; --i) {
        Treatment treatment{makeId<TreatmentTag>(), TreatmentKind::Previous, Drug::Other, {}, {}, {}};
        treatment.kind = dice.any<TreatmentKind>(keysOf<TreatmentKind>.size());
        treatment.drug = dice.of(std::array{Drug::OralGlucocorticoids, Drug::OralGlucocorticoids,
                                            Drug::Methotrexate, Drug::TopicalGlucocorticoids, Drug::Other});
        if (treatment.drug == Drug::Other)
            treatment.otherName = dice.of(std::array{u"zinc; \\ x"_s, u"Zinc;  \\ X"_s, u"-aloe"_s, u"NA"_s,
                                                     u"methotrexate"_s, u"Oral glucocorticoids"_s});
        treatment.from = partial(dice, day0.addDays(dice.from(-900, 60)));
        treatment.to = partial(dice, day0.addDays(dice.from(-100, 300)));
        treatment.unit = dice.any<DoseUnit>(keysOf<DoseUnit>.size());
        QDate step = day0.addDays(-400);
        for (int doses = dice.from(0, 3); doses > 0; --doses) {
            step = step.addDays(dice.from(30, 300));
            treatment.doses.push_back({partial(dice, step), dice.of(std::array{0.0, 5.0, 12.5, 0.0125})});
        }
        record.treatments.push_back(treatment);
    }
}

/// Some asked only now and then, one turned on the way.
void addScales(Dice &dice, VisitTotals &visit)
{
    Scale turned = itch();
    turned.direction = ScaleDirection::HigherIsBetter;
    std::swap(turned.lowAnchor, turned.highAnchor);
    for (const auto &[scale, percent] : {std::pair(physicianGlobal(), 70), {itch(), 90}, {turned, 30}})
        if (dice.chance(percent))
            visit.scales[scale.key] = {scale, dice.from(0, scale.highest)};
}

void addVisits(Dice &dice, PatientRecord &record)
{
    const bool asksScales = dice.chance(60);
    const int fall = dice.from(0, 3);
    int activity = dice.from(0, 40);
    for (int day = dice.from(-40, 5); day < 420 && dice.chance(90); day += dice.from(5, 70)) {
        VisitTotals visit;
        visit.id = makeId<VisitTag>();
        visit.date = day0.addDays(day);
        visit.state = dice.of(std::array{VisitState::Complete, VisitState::Complete, VisitState::Complete,
                                         VisitState::Signed, VisitState::Amended, VisitState::Draft,
                                         VisitState::EnteredInError});
        if (dice.chance(95))
            visit.activity = activity;
        if (dice.chance(90))
            visit.damage = dice.from(0, 12);
        visit.totalsOnly = visit.activity && visit.damage && dice.chance(20);
        visit.adverseEvents = dice.any<AdverseEvents>(3);
        if (asksScales)
            addScales(dice, visit);
        record.visits.push_back(visit);
        activity = std::clamp(activity + dice.from(-6 * fall, 5), 0, 70);
    }
}

void addEvents(Dice &dice, PatientRecord &record)
{
    for (int i = dice.from(0, 3); i > 0; --i) {
        AdverseEvent event;
        event.id = makeId<AdverseEventTag>();
        event.term = dice.of(std::array{u"Headache"_s, u"headache "_s, u"Herpes, \"zoster\""_s, u"+Fever"_s});
        if (dice.chance(70))
            event.grade = dice.from(1, 5);
        event.serious = dice.any<Answer>(keysOf<Answer>.size());
        event.relation = dice.any<EventRelation>(keysOf<EventRelation>.size());
        event.action = dice.any<EventAction>(keysOf<EventAction>.size());
        event.outcome = dice.any<EventOutcome>(keysOf<EventOutcome>.size());
        event.reported = day0.addDays(dice.from(-60, 450));
        event.onset = partial(dice, event.reported.addDays(dice.from(-90, 0)));
        if (dice.chance(40))
            event.end = partial(dice, event.reported.addDays(20));
        record.adverseEvents.push_back(event);
    }
}

void addBiomarkers(Dice &dice, PatientRecord &record)
{
    for (int i = dice.from(0, 4); i > 0; --i)
        record.biomarkers.push_back(
            {day0.addDays(dice.from(-30, 300)), dice.of(std::array{u""_s, u"CD56dim"_s}), u"PD1"_s,
             dice.from(-20000, 90000) / 1000.0, dice.of(std::array{u"% positive"_s, u"MFI, x"_s}),
             dice.chance(25) ? dice.any<Limit>(keysOf<Limit>.size()) : Limit::None});
}

} // namespace

std::vector<PatientRecord> randomRecords(std::mt19937 &random, int patients)
{
    Dice dice(random);
    std::vector<PatientRecord> records(std::size_t(dice.from(0, patients)));
    for (std::size_t i = 0; i < records.size(); ++i) {
        addPerson(dice, records[i], int(i));
        addCourses(dice, records[i]);
        addTreatments(dice, records[i]);
        addVisits(dice, records[i]);
        addEvents(dice, records[i]);
        addBiomarkers(dice, records[i]);
    }
    return records;
}

AnalysisPlan randomPlan(std::mt19937 &random)
{
    Dice dice(random);
    Schedule schedule;
    if (dice.chance(30))
        schedule.months = {{1, 30, 15, 20}, {2, 60, 20, 15}, {3, 90, 30, 30}};
    if (dice.chance(10))
        schedule.months = {{4, 120, 60, 60}};
    AnalysisPlan plan = *planFromPreset(QString::fromUtf8(dice.of(stats::presets).key), schedule);
    plan.missing = dice.any<MissingRule>(keysOf<MissingRule>.size());
    plan.lastVisit = dice.chance(50);
    if (dice.chance(50))
        return plan;
    plan.preset.clear();
    plan.test.alternative = dice.any<stats::Alternative>(3);
    plan.test.quantileType = static_cast<stats::QuantileType>(dice.from(1, 9));
    plan.test.confidence = dice.of(std::array{0.9, 0.95, 0.99});
    plan.severitySet = dice.any<SeveritySet>(2);
    plan.multiplicity = dice.any<Multiplicity>(keysOf<Multiplicity>.size());
    plan.family = dice.any<Family>(keysOf<Family>.size());
    plan.estimate = dice.any<Estimate>(keysOf<Estimate>.size());
    plan.effectSize = dice.any<EffectSize>(keysOf<EffectSize>.size());
    plan.rateInterval = dice.any<RateInterval>(keysOf<RateInterval>.size());
    plan.survivalInterval = dice.any<stats::SurvivalInterval>(3);
    if (dice.chance(20))
        plan.responders.clear();
    return plan;
}

CohortFilter randomFilter(std::mt19937 &random, const AnalysisPlan &plan)
{
    Dice dice(random);
    CohortFilter filter;
    if (dice.chance(15))
        filter.sex = Sex::Female;
    if (dice.chance(15))
        filter.activityFrom = 5;
    if (dice.chance(15))
        filter.completeAt = {plan.schedule.months.front().month};
    if (dice.chance(10))
        filter.regimen = Regimen::Monotherapy;
    return filter;
}

} // namespace malar::test
