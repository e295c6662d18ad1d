#include "ui/patients/chroniclewords.h"

#include "ui/figures/coursewords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/infusionwords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::chroniclewords {
namespace {

using Kind = ChronicleEntry::Kind;

QString sentence(const QStringList &parts, const QString &between = u", "_s)
{
    QStringList said;
    for (const QString &part : parts)
        if (!part.isEmpty())
            said << part;
    return said.join(between);
}

QString total(Axis axis, std::optional<int> points, const std::optional<Change> &change)
{
    const QString now = u"%1 %2"_s.arg(terms::label(axis), terms::number(points));
    return change ? Words::tr("%1, %2 since baseline").arg(now, terms::change(*change)) : now;
}

QString words(const VisitLine &line, Kind)
{
    return sentence({line.planned ? terms::plannedTime(*line.planned) : QString(),
                     total(Axis::Activity, line.totals.activity, line.activity),
                     total(Axis::Damage, line.totals.damage, line.damage),
                     line.visit.totalsOnly ? terms::totalsOnly() : QString(),
                     line.visit.state == VisitState::Complete ? QString() : terms::label(line.visit.state)},
                    u"; "_s);
}

QString words(const ChronicleEntry::Dose &dose, Kind)
{
    const QString drug = terms::drugName(dose.course.drug, dose.course.otherName);
    QStringList parts{drug};
    if (dose.infusion.state == InfusionState::Given)
        parts[0] =
            Words::tr("%1 %2 mg", "drug and dose").arg(drug, coursewords::amount(dose.infusion.doseMg));
    for (const Departure departure : dose.departures)
        if (departure == Departure::Late)
            parts << Words::tr("%n day(s) late", nullptr, dose.daysLate);
        else if (departure != Departure::Missed) // its kind says so
            parts << insteadWords(dose.infusion.doseMg, dose.course.doseMg);
    parts << dose.infusion.note;
    if (!dose.infusion.lot.isEmpty())
        parts << Words::tr("lot %1").arg(dose.infusion.lot);
    return sentence(parts);
}

QString words(const Course &course, Kind kind)
{
    const QString drug = terms::drugName(course.drug, course.otherName);
    if (kind == Kind::TreatmentStop)
        return sentence({Words::tr("%1 (index treatment)").arg(drug), course.stopReason});
    return sentence({Words::tr("%1 (index treatment)").arg(drug),
                     Words::tr("%1 mg every %n day(s)", nullptr, course.intervalDays)
                         .arg(coursewords::amount(course.doseMg)),
                     course.route});
}

QString doseWords(const Treatment &treatment, std::size_t step)
{
    const double amount = treatment.doses[step].amount;
    return amount == 0 ? Words::tr("paused")
                       : u"%1 %2"_s.arg(coursewords::amount(amount), terms::label(treatment.unit));
}

QString words(const ChronicleEntry::Step &step, Kind kind)
{
    const Treatment &treatment = step.treatment;
    const QString drug = u"%1 (%2)"_s.arg(terms::drugName(treatment.drug, treatment.otherName),
                                          terms::insideSentence(terms::label(treatment.kind)));
    if (kind == Kind::TreatmentStop)
        return sentence({drug, treatment.stopReason == StopReason::NotStated
                                   ? QString()
                                   : terms::label(treatment.stopReason)});
    if (step.step) {
        const QString now = doseWords(treatment, *step.step);
        return sentence(
            {drug, *step.step == 0 ? now : u"%1 → %2"_s.arg(doseWords(treatment, *step.step - 1), now)});
    }
    return sentence({drug, treatment.doses.empty() ? QString() : doseWords(treatment, 0)});
}

QString words(const AdverseEvent &event, Kind kind)
{
    if (kind == Kind::EventEnd)
        return sentence(
            {event.term, event.outcome == EventOutcome::Unknown ? QString() : terms::label(event.outcome)});
    return sentence(
        {event.term,
         event.grade ? Words::tr("grade %1").arg(terms::grade(*event.grade)) : Words::tr("not graded"),
         event.serious == Answer::Yes ? Words::tr("serious") : QString(),
         event.isOpen() ? Words::tr("still open") : QString(),
         event.onset ? QString() : Words::tr("onset not known, told on that day")});
}

QString words(const Consent &consent, Kind)
{
    QStringList parts;
    if (!consent.version.isEmpty())
        parts << Words::tr("version %1").arg(consent.version);
    for (std::size_t i = 0; i < consent.scopes.size(); ++i)
        if (consent.scopes[i])
            parts << terms::label(static_cast<ConsentScope>(i));
    if (parts.size() < 2)
        parts << consent.scope;
    return sentence(parts);
}

QString measuredWords(const std::vector<Biomarker> &measured, const Panels &panels)
{
    QStringList names;
    for (const Biomarker &each : measured)
        if (const QString name = markerName(panels, each.marker); !names.contains(name))
            names << name;
    return Words::tr("%n value(s): %1", nullptr, static_cast<int>(measured.size())).arg(names.join(u", "_s));
}

QString words(const std::vector<Photograph> &taken, Kind)
{
    QStringList regions;
    for (const Photograph &each : taken) {
        const QString region =
            each.region == Region::None ? Words::tr("whole body") : terms::label(each.region);
        if (!regions.contains(region))
            regions << region;
    }
    return Words::tr("%n photograph(s): %1", nullptr, static_cast<int>(taken.size()))
        .arg(terms::insideSentence(regions.join(u", "_s)));
}

} // namespace

Group groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Visit:
    case Kind::Draft:
        return Group::Visits;
    case Kind::Infusion:
        return Group::Infusions;
    case Kind::TreatmentStart:
    case Kind::DoseChange:
    case Kind::TreatmentStop:
        return Group::Treatments;
    case Kind::EventStart:
    case Kind::EventEnd:
        return Group::Events;
    case Kind::Consent:
    case Kind::Withdrawal:
        return Group::Consents;
    case Kind::Biomarkers:
        return Group::Biomarkers;
    case Kind::Photographs:
        return Group::Photographs;
    }
    return Group::All;
}

QString label(Group group)
{
    const std::array<QString, groupCount> labels{
        Words::tr("All"),        Words::tr("Visits"),          Words::tr("Infusions"),
        Words::tr("Treatments"), fieldLabel("adverse_events"), Words::tr("Consent"),
        Words::tr("Biomarkers"), Words::tr("Photographs")};
    return labels[static_cast<std::size_t>(group)];
}

QString date(const ChronicleEntry &entry)
{
    return entry.date ? terms::date(*entry.date) : Words::tr("date not known");
}

QString kind(const ChronicleEntry &entry)
{
    switch (entry.kind) {
    case Kind::Visit:
        return Words::tr("Visit");
    case Kind::Draft:
        return Words::tr("Draft of a visit");
    case Kind::Infusion: {
        const auto &dose = std::get<ChronicleEntry::Dose>(entry.what);
        return dose.infusion.state == InfusionState::Given ? Words::tr("Infusion")
                                                           : Words::tr("Infusion missed");
    }
    case Kind::TreatmentStart:
        return Words::tr("Treatment begun");
    case Kind::DoseChange:
        return Words::tr("Dose changed");
    case Kind::TreatmentStop:
        return Words::tr("Treatment stopped");
    case Kind::EventStart:
        return Words::tr("Adverse event");
    case Kind::EventEnd:
        return Words::tr("Adverse event over");
    case Kind::Consent:
        return Words::tr("Consent given");
    case Kind::Withdrawal:
        return Words::tr("Consent withdrawn");
    case Kind::Biomarkers:
        return Words::tr("Biomarkers measured");
    case Kind::Photographs:
        return Words::tr("Photographed");
    }
    return {};
}

QString what(const ChronicleEntry &entry, const Panels &panels)
{
    if (const auto *measured = std::get_if<std::vector<Biomarker>>(&entry.what))
        return measuredWords(*measured, panels);
    return std::visit(
        [&entry](const auto &what) -> QString {
            if constexpr (std::is_same_v<decltype(what), const std::vector<Biomarker> &>)
                return {};
            else
                return words(what, entry.kind);
        },
        entry.what);
}

} // namespace malar::chroniclewords
