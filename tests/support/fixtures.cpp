#include "tests/support/fixtures.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

/// The same numbers with every standard library, which std::uniform_int_distribution does not promise.
int below(std::mt19937 &random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

bool happens(std::mt19937 &random, double probability)
{
    return below(random, 1'000'000) < probability * 1'000'000;
}

int anyLevel(std::mt19937 &random, Item item)
{
    const auto allowed = spec(item.sign).allowed;
    return allowed[static_cast<std::size_t>(below(random, static_cast<int>(allowed.size())))];
}

/// About a third of the regions affected.
Assessment affectedForm(std::mt19937 &random)
{
    Assessment form = clearForm();
    for (const Region region : regions) {
        if (!happens(random, 0.35))
            continue;
        for (const Sign sign : {Sign::Erythema, Sign::Scale, Sign::Dyspigmentation, Sign::Scarring})
            if (exists({sign, region}))
                form.set({sign, region}, anyLevel(random, {sign, region}));
    }
    for (const Sign sign : {Sign::Alopecia, Sign::ScalpScarring, Sign::DyspigmentationDuration})
        if (happens(random, 0.3))
            form.set({sign, Region::None}, anyLevel(random, {sign, Region::None}));
    return form;
}

/// Three months later: most of the activity is a level lower, some of the dyspigmentation is gone, scars
/// stay.
Assessment later(std::mt19937 &random, Assessment form)
{
    for (const Item item : items) {
        const int value = form.at(item).value_or(0);
        const bool activity = spec(item.sign).axis == Axis::Activity;
        if (value > 0 && activity && happens(random, 0.5))
            form.set(item, value - 1);
        if (value > 0 && item.sign == Sign::Dyspigmentation && happens(random, 0.2))
            form.set(item, 0);
    }
    return form;
}

int studyDay(int visit)
{
    constexpr std::array<int, 4> first{0, 30, 91, 183};
    return visit < 4 ? first[static_cast<std::size_t>(visit)] : 183 + 91 * (visit - 3);
}

PatientFile generatedPatient(std::mt19937 &random, int number, int visitsEach)
{
    const QDate start = QDate(2020, 1, 1).addDays(below(random, 1500));
    PatientFile file{patientOnDrug(u"GEN-%1"_s.arg(number, 5, 10, QLatin1Char('0')), start), {}};
    Patient &patient = file.record.patient;
    patient.centre = u"Centre %1"_s.arg(QChar(u'A' + below(random, 5)));
    patient.sex = happens(random, 0.8) ? Sex::Female : Sex::Male;
    patient.birthYear = 1940 + below(random, 60);
    if (happens(random, 0.3))
        patient.subtypes = {Subtype::Subacute};
    file.record.identity = {u"Person %1"_s.arg(number), u"H%1"_s.arg(1'000'000 + number), {}, {}};

    Assessment form = affectedForm(random);
    for (int i = 0; i < visitsEach; ++i) {
        Visit visit =
            clearVisit(file.record, start.addDays(studyDay(i) + (i > 0 ? below(random, 15) - 7 : 0)));
        visit.form = form;
        visit.assessor = u"Dr %1"_s.arg(QChar(u'A' + below(random, 8)));
        patient.lastFollowUp = visit.date;
        file.visits.push_back(visit);
        form = later(random, form);
    }
    return file;
}

} // namespace

Assessment clearForm()
{
    Assessment form;
    for (const Item item : items)
        form.set(item, 0);
    return form;
}

Assessment randomForm(std::mt19937 &random, double open)
{
    Assessment form;
    for (const Item item : items)
        if (!happens(random, open))
            form.set(item, anyLevel(random, item));
    return form;
}

PatientRecord patientOnDrug(const QString &code, QDate dayZero)
{
    PatientRecord record;
    record.patient = {makeId<PatientTag>(),
                      code,
                      u"Centre A"_s,
                      Sex::Female,
                      1979,
                      {Subtype::Discoid},
                      Answer::No,
                      PartialDate{dayZero.year() - 3, dayZero.month(), {}},
                      dayZero.addDays(183),
                      {}};
    record.consents = {{makeId<ConsentTag>(), dayZero.addDays(-14), u"1"_s, u"off-label use"_s, {}}};

    Course course;
    course.id = makeId<CourseTag>();
    course.start = dayZero;
    for (int i = 0; i < 10; ++i)
        course.infusions.push_back(
            {makeId<InfusionTag>(), dayZero.addDays(28 * i), InfusionState::Given, course.doseMg, {}});
    record.courses = {course};

    const auto treatment = [](TreatmentKind kind, Drug drug) {
        return Treatment{makeId<TreatmentTag>(), kind, drug, {}, {}, {}};
    };
    record.treatments = {treatment(TreatmentKind::Previous, Drug::TopicalGlucocorticoids),
                         treatment(TreatmentKind::Previous, Drug::Hydroxychloroquine),
                         treatment(TreatmentKind::Concomitant, Drug::Hydroxychloroquine)};
    return record;
}

namespace {

const QString hardText = u"=1+1, \"quoted\"; 'ñ' 皮膚\nsecond line"_s;

Course secondCourse(QDate start)
{
    Course course;
    course.id = makeId<CourseTag>();
    course.drug = Drug::Other;
    course.otherName = u"litifilimab"_s;
    course.doseMg = 450.5;
    course.route = u"SC"_s;
    course.intervalDays = 14;
    course.start = start;
    course.stop = start.addDays(60);
    course.stopReason = u"patient's wish"_s;
    return course;
}

std::vector<AdverseEvent> events(QDate day)
{
    AdverseEvent closed{makeId<AdverseEventTag>(),
                        u"herpes zoster"_s,
                        2,
                        Answer::No,
                        EventRelation::Possible,
                        EventAction::DoseDelayed,
                        EventOutcome::Recovered,
                        PartialDate{day.year(), day.month(), {}},
                        PartialDate{day.year(), day.month(), day.day()},
                        day,
                        hardText};
    AdverseEvent open;
    open.id = makeId<AdverseEventTag>();
    open.term = u"cefalea"_s;
    open.reported = day.addDays(28);
    return {closed, open};
}

} // namespace

PatientRecord wholeRecord(const QString &code, QDate dayZero)
{
    PatientRecord record = patientOnDrug(code, dayZero);
    Patient &patient = record.patient;
    patient.subtypes = {Subtype::Discoid, Subtype::Mucosal};
    patient.phototype = 3;
    patient.smoking = Smoking::Former;
    patient.serology = {Answer::Yes, Answer::No, Answer::Unknown, Answer::Yes};
    record.identity = Identity{u"Peña, María"_s, u"HC 0012"_s, QDate(1979, 5, 4), hardText};
    record.consents.front().scopes = {true, true, false};
    record.consents.push_back({makeId<ConsentTag>(),
                               dayZero.addDays(20),
                               u"2"_s,
                               hardText,
                               dayZero.addDays(90),
                               {false, false, true}});
    std::vector<Infusion> &infusions = record.courses.front().infusions;
    infusions[2] = {infusions[2].id, infusions[2].date, InfusionState::Missed, 0, u"fever"_s, {}};
    infusions[4].doseMg = 150.25;
    infusions[4].lot = u"AB1234"_s;
    record.courses.push_back(secondCourse(dayZero.addDays(400)));
    record.treatments[1].stopReason = StopReason::Ineffective;
    record.treatments[1].response = TreatmentResponse::Partial;
    record.treatments[1].from = PartialDate{2019, {}, {}};
    record.treatments[1].to = PartialDate{2019, 11, {}};
    Treatment steroid{
        makeId<TreatmentTag>(), TreatmentKind::Concomitant, Drug::OralGlucocorticoids, {}, {}, {}};
    steroid.doses = {{{}, 20}, {PartialDate{2025, 3, {}}, 7.5}, {PartialDate{2025, 4, 2}, 0}};
    record.treatments.push_back(steroid);
    record.adverseEvents = events(dayZero.addDays(28));
    record.biomarkers = {{dayZero, u"CD56bright"_s, u"TIM3"_s, 12.25, u"% positive"_s},
                         {dayZero, u"CD56bright"_s, u"NKG2A"_s, 77.1, u"% positive"_s, Limit::Above},
                         {dayZero.addDays(28), {}, u"IFN_score"_s, -0.5, u"log2"_s}};
    return record;
}

Visit clearVisit(const PatientRecord &record, QDate date)
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.patient = record.patient.id;
    visit.date = date;
    visit.state = VisitState::Complete;
    visit.form = clearForm();
    visit.adverseEvents = AdverseEvents::None;
    return visit;
}

Visit randomVisit(std::mt19937 &random, const PatientId &patient, QDate date)
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.patient = patient;
    visit.date = date;
    visit.state = static_cast<VisitState>(below(random, static_cast<int>(keysOf<VisitState>.size())));
    visit.adverseEvents =
        static_cast<AdverseEvents>(below(random, static_cast<int>(keysOf<AdverseEvents>.size())));
    visit.assessor = happens(random, 0.5) ? u"Dra. Peña"_s : QString();
    visit.note = happens(random, 0.5) ? u"itch \"worse\"; 'quoted', ñ, 皮膚\nsecond line"_s : QString();
    visit.form = randomForm(random, counts(visit.state) ? 0 : 0.3);
    for (std::size_t i = 0; i < itemCount; ++i) {
        if (!happens(random, 0.1))
            continue;
        const Origin origin = happens(random, 0.5) && !counts(visit.state) ? Origin::Copied : Origin::Filled;
        visit.marks[i] = {origin, happens(random, 0.5) ? u"seen by two"_s : QString()};
    }
    for (const Scale &scale : {physicianGlobal(), itch()})
        if (happens(random, 0.4))
            visit.scales[scale.key] = {scale, below(random, scale.highest + 1)};
    return visit;
}

Scale physicianGlobal()
{
    return {physicianGlobalKey,     u"Physician global"_s,
            Scale::ofPhysician,     ScaleDirection::HigherIsWorse,
            u"no active disease"_s, u"severe"_s};
}

Scale itch()
{
    return {u"itch"_s,        u"Itch"_s,
            Scale::ofPatient, ScaleDirection::HigherIsWorse,
            u"no itch"_s,     u"worst itch imaginable"_s};
}

std::vector<PatientFile> generatedCohort(int patients, int visitsEach, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<PatientFile> cohort;
    for (int i = 0; i < patients; ++i)
        cohort.push_back(generatedPatient(random, i + 1, visitsEach));
    return cohort;
}

} // namespace malar::test
