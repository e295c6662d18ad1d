#include "core/analysis/chronicle.h"

#include "tests/support/fixtures.h"
#include "tests/support/longcourse.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_chronicle {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = ChronicleEntry::Kind;

namespace {

const QDate zero(2025, 1, 14);

PatientRecord bare()
{
    PatientRecord record = test::patientOnDrug(u"P1"_s, zero);
    record.courses.clear();
    record.treatments.clear();
    record.consents.clear();
    return record;
}

std::vector<Kind> kindsOf(const std::vector<ChronicleEntry> &entries)
{
    std::vector<Kind> kinds;
    for (const ChronicleEntry &entry : entries)
        kinds.push_back(entry.kind);
    return kinds;
}

AdverseEvent headache(std::optional<PartialDate> onset, std::optional<PartialDate> end)
{
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = u"Headache"_s;
    event.onset = onset;
    event.end = end;
    event.reported = zero.addDays(30);
    return event;
}

Treatment steroid()
{
    Treatment treatment{
        makeId<TreatmentTag>(), TreatmentKind::Concomitant, Drug::OralGlucocorticoids, {}, {}, {}};
    treatment.from = PartialDate{2024, 6, {}};
    return treatment;
}

} // namespace

/// The timeline of a patient as a list.
class TestChronicle : public test::Test {
    Q_OBJECT

private slots:
    void everyKindIsThere_data();
    void everyKindIsThere();
    void theLatestStandsFirstAndWhatHasNoDateLast();
    void onOneDayTheKindsKeepTheirOrder();
    void aVisitInErrorIsLeftOut();
    void aFirstDoseIsNoChange();
    void whatWasMeasuredOnOneDayIsOneEntry();
    void anInfusionCarriesHowItDeparted();
    void aLongCourseIsComplete();
};

void TestChronicle::everyKindIsThere_data()
{
    QTest::addColumn<PatientRecord>("record");
    QTest::addColumn<std::vector<Kind>>("kinds");
    const auto add = [](const char *name, auto change, const std::vector<Kind> &kinds) {
        PatientRecord record = bare();
        change(record);
        QTest::newRow(name) << record << kinds;
    };

    add("nothing", [](PatientRecord &) {}, {});
    add("an index treatment with an infusion",
        [](PatientRecord &r) {
            r.courses = {test::patientOnDrug(u"P1"_s, zero).courses.front()};
            r.courses[0].infusions.resize(1);
        },
        {Kind::Infusion, Kind::TreatmentStart});
    add("an index treatment that was stopped",
        [](PatientRecord &r) {
            r.courses = {test::patientOnDrug(u"P1"_s, zero).courses.front()};
            r.courses[0].infusions.clear();
            r.courses[0].stop = zero.addDays(60);
        },
        {Kind::TreatmentStop, Kind::TreatmentStart});
    add("a treatment", [](PatientRecord &r) { r.treatments = {steroid()}; }, {Kind::TreatmentStart});
    add("a treatment that changed and ended",
        [](PatientRecord &r) {
            r.treatments = {steroid()};
            r.treatments[0].doses = {{{}, 20}, {PartialDate{2025, 2, {}}, 10}};
            r.treatments[0].to = PartialDate{2025, 5, {}};
        },
        {Kind::TreatmentStop, Kind::DoseChange, Kind::TreatmentStart});
    add("a treatment of which only the end is known",
        [](PatientRecord &r) {
            r.treatments = {steroid()};
            r.treatments[0].from = {};
            r.treatments[0].to = PartialDate{2025, 5, {}};
        },
        {Kind::TreatmentStop});
    add("an event", [](PatientRecord &r) { r.adverseEvents = {headache({}, {})}; }, {Kind::EventStart});
    add("an event that is over",
        [](PatientRecord &r) {
            r.adverseEvents = {headache(PartialDate{2025, 1, 20}, PartialDate{2025, 2, {}})};
        },
        {Kind::EventEnd, Kind::EventStart});
    add("consent and its withdrawal",
        [](PatientRecord &r) {
            r.consents = {{makeId<ConsentTag>(), zero, {}, {}, zero.addDays(9)}};
        },
        {Kind::Withdrawal, Kind::Consent});
    add("biomarkers",
        [](PatientRecord &r) {
            r.biomarkers = {{zero, {}, u"PD1"_s, 12, u"%"_s}};
        },
        {Kind::Biomarkers});
    add("a photograph",
        [](PatientRecord &r) {
            r.photographs = {{makeId<PhotographTag>(), zero, Region::Face, {}, {}, 10, 10}};
        },
        {Kind::Photographs});
}

void TestChronicle::everyKindIsThere()
{
    QFETCH(PatientRecord, record);
    QFETCH(std::vector<Kind>, kinds);

    QVERIFY(kindsOf(chronicle(record, {})) == kinds);
}

void TestChronicle::theLatestStandsFirstAndWhatHasNoDateLast()
{
    PatientRecord record = bare();
    record.treatments = {steroid(), steroid(), steroid()};
    record.treatments[0].from = {};
    record.treatments[1].from = PartialDate{2023, {}, {}};
    record.treatments[2].from = PartialDate{2023, 2, {}};

    const auto entries = chronicle(record, {});

    QCOMPARE(entries[0].date, (PartialDate{2023, 2, {}}));
    QCOMPARE(entries[1].date, (PartialDate{2023, {}, {}}));
    QVERIFY(!entries[2].date);
}

void TestChronicle::onOneDayTheKindsKeepTheirOrder()
{
    PatientRecord record = test::patientOnDrug(u"P1"_s, zero);
    record.treatments.clear();
    record.consents[0].date = zero;
    record.courses[0].infusions.resize(1);
    const std::vector<Visit> visits{test::clearVisit(record, zero)};
    record.visits = {totals(visits[0])};

    const auto entries = chronicle(record, visitLines(record, visits, {}, SeveritySet::Klein2011));

    QVERIFY(kindsOf(entries) ==
            (std::vector<Kind>{Kind::Visit, Kind::Infusion, Kind::TreatmentStart, Kind::Consent}));
}

void TestChronicle::aVisitInErrorIsLeftOut()
{
    const PatientRecord record = bare();
    std::vector<Visit> visits{test::clearVisit(record, zero), test::clearVisit(record, zero.addDays(1)),
                              test::clearVisit(record, zero.addDays(2))};
    visits[0].state = VisitState::EnteredInError;
    visits[1].state = VisitState::Draft;

    const auto entries = chronicle(record, visitLines(record, visits, {}, SeveritySet::Klein2011));

    QVERIFY(kindsOf(entries) == (std::vector<Kind>{Kind::Visit, Kind::Draft}));
}

void TestChronicle::aFirstDoseIsNoChange()
{
    PatientRecord record = bare();
    record.treatments = {steroid()};
    record.treatments[0].doses = {{record.treatments[0].from, 20}};

    QVERIFY(kindsOf(chronicle(record, {})) == (std::vector<Kind>{Kind::TreatmentStart}));
}

void TestChronicle::whatWasMeasuredOnOneDayIsOneEntry()
{
    PatientRecord record = bare();
    record.biomarkers = {{zero, u"CD56dim"_s, u"PD1"_s, 12, u"%"_s},
                         {zero, u"CD56dim"_s, u"TIM3"_s, 9, u"%"_s},
                         {zero.addDays(91), u"CD56dim"_s, u"PD1"_s, 7, u"%"_s}};

    const auto entries = chronicle(record, {});

    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(std::get<std::vector<Biomarker>>(entries[1].what).size(), std::size_t{2});
}

void TestChronicle::anInfusionCarriesHowItDeparted()
{
    PatientRecord record = test::patientOnDrug(u"P1"_s, zero);
    record.courses[0].infusions.resize(2);
    record.courses[0].infusions[1].date = zero.addDays(40); // planned on day 28
    record.courses[0].infusions[1].doseMg = 150;

    const auto entries = chronicle(record, {});

    const auto &dose = std::get<ChronicleEntry::Dose>(entries[0].what);
    QCOMPARE(dose.daysLate, 12);
    QVERIFY(dose.departures == (std::vector<Departure>{Departure::Late, Departure::Reduced}));
    QVERIFY(dose.course.infusions.empty());
}

// 60 visits, 100 infusions, 7 events of which 5 are over, one consent; 7 treatments and a course: 8 starts
// (of thalidomide and belimumab also the end, and of methotrexate), 5 + 1 changes of dose.
void TestChronicle::aLongCourseIsComplete()
{
    const PatientFile file = test::longCourse();
    PatientRecord record = file.record;
    for (const Visit &visit : file.visits)
        record.visits.push_back(totals(visit));

    const auto entries = chronicle(record, visitLines(record, file.visits, {}, SeveritySet::Klein2011));

    const auto count = [&](Kind kind) { return std::ranges::count(entries, kind, &ChronicleEntry::kind); };
    QCOMPARE(count(Kind::Visit) + count(Kind::Draft), 60);
    QCOMPARE(count(Kind::Infusion), 100);
    QCOMPARE(count(Kind::EventStart), 7);
    QCOMPARE(count(Kind::EventEnd), 5);
    QCOMPARE(count(Kind::TreatmentStart), 8);
    QCOMPARE(count(Kind::TreatmentStop), 3);
    QCOMPARE(count(Kind::DoseChange), 6);
    QVERIFY(!entries.back().date);
}

MALAR_TEST(TestChronicle)

} // namespace test_chronicle
#include "test_chronicle.moc"
