#include "core/analysis/chronicle.h"

#include <algorithm>
#include <tuple>

namespace malar {
namespace {

using Kind = ChronicleEntry::Kind;
using Entries = std::vector<ChronicleEntry>;

PartialDate full(QDate day) { return {day.year(), day.month(), day.day()}; }

void addVisits(Entries &entries, std::span<const VisitLine> lines)
{
    for (const VisitLine &line : lines)
        if (line.visit.state != VisitState::EnteredInError)
            entries.push_back({line.visit.state == VisitState::Draft ? Kind::Draft : Kind::Visit,
                               full(line.visit.date), line});
}

void addCourseEntries(Entries &entries, const Course &course)
{
    Course alone = course;
    alone.infusions.clear();
    entries.push_back({Kind::TreatmentStart, full(course.start), alone});
    if (course.stop)
        entries.push_back({Kind::TreatmentStop, full(*course.stop), alone});
    for (std::size_t i = 0; i < course.infusions.size(); ++i)
        entries.push_back(
            {Kind::Infusion, full(course.infusions[i].date),
             ChronicleEntry::Dose{alone, course.infusions[i], departures(course, i), daysLate(course, i)}});
}

void addTreatment(Entries &entries, const Treatment &treatment)
{
    if (treatment.from || !treatment.to)
        entries.push_back({Kind::TreatmentStart, treatment.from, ChronicleEntry::Step{treatment}});
    if (treatment.to)
        entries.push_back({Kind::TreatmentStop, treatment.to, ChronicleEntry::Step{treatment}});
    for (std::size_t i = 0; i < treatment.doses.size(); ++i)
        if (treatment.doses[i].from && treatment.doses[i].from != treatment.from)
            entries.push_back(
                {Kind::DoseChange, treatment.doses[i].from, ChronicleEntry::Step{treatment, i}});
}

void addEvent(Entries &entries, const AdverseEvent &event)
{
    entries.push_back({Kind::EventStart, event.onset ? event.onset : full(event.reported), event});
    if (event.end)
        entries.push_back({Kind::EventEnd, event.end, event});
}

void addConsent(Entries &entries, const Consent &consent)
{
    entries.push_back({Kind::Consent, full(consent.date), consent});
    if (consent.withdrawn)
        entries.push_back({Kind::Withdrawal, full(*consent.withdrawn), consent});
}

/// One entry for each day, with everything of that day.
template <class T> void addByDay(Entries &entries, Kind kind, const std::vector<T> &all)
{
    for (auto first = all.begin(); first != all.end();) {
        const auto next =
            std::find_if(first, all.end(), [&](const T &each) { return each.date != first->date; });
        entries.push_back({kind, full(first->date), std::vector<T>(first, next)});
        first = next;
    }
}

auto newestFirst(const ChronicleEntry &entry)
{
    const qint64 day = entry.date ? entry.date->earliest().toJulianDay() : 0;
    return std::tuple(!entry.date, -day, entry.kind);
}

} // namespace

std::vector<ChronicleEntry> chronicle(const PatientRecord &record, std::span<const VisitLine> lines)
{
    Entries entries;
    addVisits(entries, lines);
    for (const Course &course : record.courses)
        addCourseEntries(entries, course);
    for (const Treatment &treatment : record.treatments)
        addTreatment(entries, treatment);
    for (const AdverseEvent &event : record.adverseEvents)
        addEvent(entries, event);
    for (const Consent &consent : record.consents)
        addConsent(entries, consent);
    addByDay(entries, Kind::Biomarkers, record.biomarkers);
    addByDay(entries, Kind::Photographs, record.photographs);
    std::ranges::stable_sort(entries, {}, newestFirst);
    return entries;
}

} // namespace malar
