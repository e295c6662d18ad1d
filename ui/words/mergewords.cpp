#include "ui/words/mergewords.h"

#include "ui/words/fieldlabels.h"
#include "ui/words/historywords.h"
#include "ui/words/patientissuewords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::mergewords {
namespace {

using Kind = exchange::MergeProblem::Kind;

QString visitOf(QDate day) { return Words::tr("Visit of %1").arg(terms::date(day)); }

const Visit *find(const std::vector<Visit> &visits, const VisitId &id)
{
    const auto found = std::ranges::find(visits, id, &Visit::id);
    return found == visits.end() ? nullptr : &*found;
}

QString codeOf(const exchange::MergedPatient &patient)
{
    return patient.isNew() ? patient.theirs.record.patient.code : patient.ours.record.patient.code;
}

void add(std::vector<Line> &lines, const QString &patient, const QString &what,
         const std::vector<FieldChange> &fields)
{
    for (const FieldChange &field : fields)
        lines.push_back({patient, what, field.field, field.before, field.after});
}

QString totalsOf(const Visit &visit)
{
    const Scores score = scores(visit.form);
    const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : u"–"_s; };
    return Words::tr("CLASI-A %1, CLASI-D %2, %3")
        .arg(number(score.activity), number(score.damage), terms::label(visit.state));
}

void addVisits(std::vector<Line> &lines, const exchange::MergedPatient &patient)
{
    for (const Visit &now : patient.after.visits) {
        const Visit *was = find(patient.ours.visits, now.id);
        if (!was)
            lines.push_back({codeOf(patient), visitOf(now.date), Words::tr("New visit"), {}, totalsOf(now)});
        else if (*was != now)
            add(lines, codeOf(patient), visitOf(was->date), malar::changes(*was, now));
    }
}

QString settingName(const QString &key)
{
    if (key == u"schedule")
        return Words::tr("Schedule of visits");
    if (key == u"scales")
        return Words::tr("Scales");
    return key == u"centres" ? Words::tr("Centres") : Words::tr("Panels of biomarkers");
}

} // namespace

std::vector<Line> changes(const exchange::MergePlan &plan)
{
    std::vector<Line> lines;
    for (const exchange::MergedPatient &patient : plan.patients) {
        if (patient.isNew())
            lines.push_back({codeOf(patient),
                             Words::tr("Record"),
                             Words::tr("New patient"),
                             {},
                             patient.after.record.patient.centre});
        else
            add(lines, codeOf(patient), Words::tr("Record"),
                malar::changes(patient.ours.record, patient.after.record));
        addVisits(lines, patient);
    }
    return lines;
}

std::vector<Line> conflict(const exchange::MergePlan &plan, const exchange::MergeUnit &unit)
{
    std::vector<Line> lines;
    const exchange::MergedPatient *patient = plan.find(unit.patient);
    if (!patient)
        return lines;
    const PatientFile taken = exchange::decided(plan, *patient, {{unit, exchange::MergeSide::Theirs}});
    if (unit.visit) {
        const Visit *ours = find(patient->ours.visits, *unit.visit);
        const Visit *theirs = find(taken.visits, *unit.visit);
        if (ours && theirs)
            add(lines, codeOf(*patient), visitOf(ours->date), malar::changes(*ours, *theirs));
    } else {
        add(lines, codeOf(*patient), Words::tr("Record"),
            malar::changes(patient->after.record, taken.record));
    }
    if (lines.empty()) // nothing of it has a word of its own
        lines.push_back({codeOf(*patient), Words::tr("Record"), fieldLabel(unit.field), {}, {}});
    return lines;
}

QString place(const exchange::MergeProblem &problem)
{
    if (problem.code.isEmpty())
        return {};
    //: %1 the code of a patient, %2 a day
    return problem.day.isValid() ? Words::tr("%1, %2").arg(problem.code, terms::date(problem.day))
                                 : problem.code;
}

QString sentence(const exchange::MergeProblem &problem)
{
    if (problem.record)
        return issueWords(*problem.record, {});
    if (problem.visit)
        return terms::message(*problem.visit);
    switch (problem.kind) {
    case Kind::OtherKindOfData:
        return Words::tr("Training data and patients do not go together: one of the two registries holds "
                         "training data. Choose the right registry.");
    case Kind::OtherRegistry:
        return Words::tr("This is a delivery of another registry, “%1”, from which nothing was taken before. "
                         "If it is of the same study, say so; else choose the right delivery.")
            .arg(problem.detail);
    case Kind::Older:
        return Words::tr("This delivery is older than the one of the same source that was taken last. Choose "
                         "the newest one.");
    case Kind::CodeTaken:
        return Words::tr("Another patient here has this study code. Change one of the two codes.");
    case Kind::SameDay:
        return Words::tr("There would be two visits on this day. Correct one of the dates, here or there.");
    case Kind::NoneBesideEvent:
        return Words::tr("The visit would say that there was no adverse event, and one was told at it. "
                         "Correct one of the two, here or there.");
    case Kind::SettingDiffers:
        return Words::tr("%1: another one than here. Settings are not merged.")
            .arg(settingName(problem.detail));
    case Kind::WithdrawnHere:
        return Words::tr("Consent was withdrawn here: nothing was taken but consents.");
    case Kind::VisitGone:
        return Words::tr("A visit that was sent before is not there any more: marked as entered in error, or "
                         "moved to another day. Here it stays.");
    case Kind::DraftOfComplete:
        return Words::tr("There it is a draft, and here it is complete. Here it stays.");
    case Kind::PhotographGone:
        return Words::tr("A photograph is not there any more. Here it stays.");
    case Kind::NoPhotographConsent:
        return Words::tr("No consent to photographs stands on this day: the photograph is not taken.");
    default:
        return {};
    }
}

QString message(const exchange::MergeProblem &problem)
{
    const QString where = place(problem);
    return where.isEmpty() ? sentence(problem) : u"%1: %2"_s.arg(where, sentence(problem));
}

QString counted(const exchange::MergeCounts &counts)
{
    QString text = Words::tr("New patients: %1. New visits: %2. Changed visits: %3. Other changes: %4.")
                       .arg(counts.newPatients)
                       .arg(counts.newVisits)
                       .arg(counts.changedVisits)
                       .arg(counts.otherChanges);
    if (counts.withdrawn > 0)
        text += u' ' + Words::tr("Withdrawals: %1.").arg(counts.withdrawn);
    return text;
}

QString from(const Sender &from)
{
    QStringList details;
    if (from.head.sequence > 0)
        details << Words::tr("history %1")
                       .arg(from.head.digits.isEmpty() ? QString::number(from.head.sequence)
                                                       : headText(from.head));
    if (from.at.isValid())
        details << terms::date(from.at.toLocalTime().date());
    const QString who = from.branch.isEmpty()
                            ? from.centre.isEmpty()
                                  ? Words::tr("Delivery of “%1”").arg(from.name)
                                  : Words::tr("Delivery of %1 from “%2”").arg(from.centre, from.name)
                            : Words::tr("Another copy of “%1”").arg(from.name);
    return details.isEmpty() ? who : u"%1 (%2)"_s.arg(who, details.join(u", "_s));
}

QString decided(std::size_t ours, std::size_t theirs)
{
    return ours + theirs == 0
               ? QString()
               : Words::tr("Conflicts: %1 kept as here, %2 taken from there.").arg(ours).arg(theirs);
}

QString whyUnopened(const Error &error)
{
    if (error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Altered)
        return Words::tr("This file is damaged and cannot be read; it may have been cut on its way. Nothing "
                         "was merged; ask for it to be sent again.");
    return terms::message(error);
}

} // namespace malar::mergewords
