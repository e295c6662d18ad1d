#include "core/analysis/courseparts.h"
#include "core/analysis/drugexposure.h"
#include "ui/figures/coursewords.h"
#include "ui/sheets/patientparts.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QStringList stopLines(const PatientRecord &record)
{
    QStringList lines;
    for (const Course &course : record.courses)
        if (course.stop && !course.stopReason.isEmpty())
            lines << SheetWords::tr("Index treatment stopped on %1: %2")
                         .arg(terms::date(*course.stop), course.stopReason);
    return lines;
}

/// "Infusion of 28 Jan 2025 missed: fever" for those whose reason was told.
QStringList missedLines(const PatientRecord &record)
{
    QStringList lines;
    for (const Course &course : record.courses)
        for (const Infusion &infusion : course.infusions)
            if (infusion.state == InfusionState::Missed && !infusion.note.isEmpty())
                lines << SheetWords::tr("Infusion of %1 missed: %2")
                             .arg(terms::date(infusion.date), infusion.note);
    return lines;
}

QString infusionLine(const Exposure &sum)
{
    QStringList given{SheetWords::tr("%n infusion(s) given", nullptr, sum.given)};
    if (sum.late > 0)
        given << SheetWords::tr("%n late", nullptr, sum.late);
    if (sum.reduced > 0)
        given << SheetWords::tr("%n reduced", nullptr, sum.reduced);
    if (sum.raised > 0)
        given << SheetWords::tr("%n raised", nullptr, sum.raised);
    given << SheetWords::tr("%n missed", nullptr, sum.missed);
    if (sum.unrecorded > 0)
        given << SheetWords::tr("%n due and not recorded", nullptr, sum.unrecorded);
    return given.join(u", "_s);
}

QString doseLine(const Exposure &sum)
{
    const QString dose = SheetWords::tr("Cumulative dose %1 mg").arg(coursewords::amount(sum.doseMg));
    return sum.planned == 0
               ? dose
               : SheetWords::tr("%1; adherence %2").arg(dose, numbers::share(sum.given, sum.planned, 0));
}

/// "hydroxychloroquine (2019 to 2021, no effect)"
QString previousWords(const Treatment &treatment)
{
    QStringList facts;
    if (treatment.from && treatment.to)
        facts << SheetWords::tr("%1 to %2").arg(terms::date(*treatment.from), terms::date(*treatment.to));
    else if (treatment.from)
        facts << SheetWords::tr("since %1, end not known").arg(terms::date(*treatment.from));
    else if (treatment.to)
        facts << SheetWords::tr("until %1").arg(terms::date(*treatment.to));
    if (treatment.stopReason != StopReason::NotStated)
        facts << terms::label(treatment.stopReason);
    const QString drug = terms::drugName(treatment.drug, treatment.otherName);
    return facts.isEmpty() ? drug : u"%1 (%2)"_s.arg(drug, facts.join(u", "_s));
}

QString previousLine(const PatientRecord &record)
{
    QStringList all;
    for (const Treatment &treatment : record.treatments)
        if (treatment.kind == TreatmentKind::Previous)
            all << previousWords(treatment);
    return all.isEmpty() ? SheetWords::tr("No previous treatment is recorded.")
                         : SheetWords::tr("Previous: %1").arg(all.join(u", "_s));
}

QString eventLine(const AdverseEvent &event)
{
    QStringList facts{event.onset ? terms::date(*event.onset)
                                  : SheetWords::tr("told %1").arg(terms::date(event.reported))};
    if (event.end)
        facts[0] = SheetWords::tr("%1 to %2").arg(facts[0], terms::date(*event.end));
    facts << (event.grade ? SheetWords::tr("grade %1").arg(terms::grade(*event.grade))
                          : SheetWords::tr("not graded"));
    if (event.serious == Answer::Yes)
        facts << SheetWords::tr("serious");
    if (event.relation != EventRelation::NotStated)
        facts << SheetWords::tr("relation %1").arg(terms::label(event.relation));
    if (event.action != EventAction::NotStated && event.action != EventAction::None)
        facts << terms::label(event.action);
    facts << (event.isOpen() ? SheetWords::tr("still open") : terms::label(event.outcome));
    return u"%1: %2"_s.arg(event.term, facts.join(u", "_s));
}

/// What was asked, and how often. "None reported" is only said where it was asked.
QStringList askedLines(const PatientRecord &record)
{
    std::array<int, keysOf<AdverseEvents>.size()> answers{};
    int visits = 0;
    for (const VisitTotals &visit : record.visits)
        if (counts(visit.state)) {
            ++visits;
            ++answers[static_cast<std::size_t>(visit.adverseEvents)];
        }
    const int notAsked = answers[static_cast<std::size_t>(AdverseEvents::NotAsked)];
    const int some = answers[static_cast<std::size_t>(AdverseEvents::Some)];
    if (visits == 0)
        return {SheetWords::tr("No visit yet at which adverse events were asked for.")};
    const bool nothing = record.adverseEvents.empty() && some == 0;
    if (notAsked == visits)
        return {SheetWords::tr("Adverse events were asked for at none of %n visit(s).", nullptr, visits)};
    QStringList lines;
    if (some > 0)
        lines << SheetWords::tr("Reported at %1 of %n visit(s).", nullptr, visits).arg(some);
    if (some > 0 && record.adverseEvents.empty())
        lines << SheetWords::tr("No details are recorded.");
    if (nothing)
        lines << (notAsked == 0 ? SheetWords::tr("None reported at any of %n visit(s).", nullptr, visits)
                                : SheetWords::tr("None reported at the %n visit(s) where it was asked.",
                                                 nullptr, visits - notAsked));
    if (notAsked > 0)
        lines << SheetWords::tr("Not asked at %n visit(s).", nullptr, notAsked);
    return lines;
}

/// Up to the last day on which something is known, as in the cohort's table: who is no longer followed has
/// not missed what nobody gave.
QStringList exposureLines(const PatientRecord &record, QDate today)
{
    const PlacedPatient placed{&record, dayZero(record.courses), {}};
    const Exposure given = exposure(record.courses, std::min(today, *exposureEnd(placed)));
    return {infusionLine(given), doseLine(given)};
}

QString consentLine(const Consent &consent)
{
    QStringList facts;
    if (!consent.version.isEmpty())
        facts << SheetWords::tr("version %1").arg(consent.version);
    for (std::size_t i = 0; i < consent.scopes.size(); ++i)
        if (consent.scopes[i])
            facts << terms::label(static_cast<ConsentScope>(i));
    if (!consent.scope.isEmpty())
        facts << consent.scope;
    if (consent.withdrawn)
        facts << SheetWords::tr("withdrawn %1").arg(terms::date(*consent.withdrawn));
    const QString day = terms::date(consent.date);
    return SheetWords::tr("Consent %1")
        .arg(facts.isEmpty() ? day : u"%1: %2"_s.arg(day, facts.join(u", "_s)));
}

bool isRunning(const Course &course, QDate today)
{
    return course.start <= today && (!course.stop || *course.stop > today);
}

} // namespace

QStringList patientparts::treatmentLines(const PatientReport &report)
{
    const PatientRecord &record = report.sheet.record;
    const QDate today = report.sheet.now.date();
    QStringList lines;
    bool concomitant = false;
    for (const Plot::Bar &bar : courseparts::bars(record)) {
        if (bar.role == Plot::Bar::Role::Previous)
            continue;
        lines << coursewords::bar(bar);
        concomitant = concomitant || bar.role == Plot::Bar::Role::Concomitant;
    }
    if (record.courses.empty())
        lines.prepend(SheetWords::tr("No index treatment yet."));
    else
        lines << stopLines(record) << exposureLines(record, today) << missedLines(record);
    if (std::ranges::any_of(record.courses,
                            [today](const Course &course) { return isRunning(course, today); }))
        lines << (isCombination(record.treatments, today)
                      ? SheetWords::tr("In combination with a concomitant treatment")
                      : SheetWords::tr("In monotherapy at present"));
    lines << previousLine(record);
    return lines;
}

QStringList patientparts::safetyLines(const PatientReport &report)
{
    const PatientRecord &record = report.sheet.record;
    QStringList lines = askedLines(record);
    for (const bool open : {true, false}) // open ones first
        for (const AdverseEvent &event : record.adverseEvents)
            if (event.isOpen() == open)
                lines << eventLine(event);
    for (const Consent &consent : record.consents)
        lines << consentLine(consent);
    if (record.consents.empty())
        lines << SheetWords::tr("No consent is recorded.");
    return lines;
}

} // namespace malar
