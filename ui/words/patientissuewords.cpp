#include "ui/words/patientissuewords.h"

#include "core/domain/onelinetext.h"
#include "ui/words/ofenum.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace malar {
namespace {

using Defect = exchange::Refusal::Reason;
using IssueKind = PatientIssue::Kind;

/// What is said in the dialog, where %1 is the day that it is about or the code of the other patient. Then
/// the reason that a file has for it, and what is said of its row, which tells no day, where that is not the
/// same.
struct IssueSentence {
    IssueKind kind;
    const char *typed;
    std::optional<Defect> reason = {};
    const char *read = nullptr;
};

struct Issues {
    Q_DECLARE_TR_FUNCTIONS(malar::PatientDialog)

public:
    static constexpr IssueSentence all[]{
        {IssueKind::NoCode, QT_TR_NOOP("The patient has no study code. Type one; it is all that is needed.")},
        {IssueKind::CodeTaken, QT_TR_NOOP("Another patient already has this study code. Choose "
                                          "another one, or open the patient who has it.")},
        {IssueKind::DoseTooLarge, QT_TR_NOOP("A dose has more than nine digits. Correct it.")},
        {IssueKind::DosesOutOfOrder,
         QT_TR_NOOP("The doses of a treatment are not in the order of their days. Correct the days."),
         Defect::DosesOutOfOrder,
         QT_TR_NOOP("The doses of a treatment are not in the order of their days. "
                    "Correct the numbers or the days.")},
        {IssueKind::BirthDateOfAnotherYear,
         QT_TR_NOOP("The birth date %1 does not lie in the birth year. Correct one of them."),
         Defect::BirthDateOfAnotherYear,
         QT_TR_NOOP("The date of birth is not in the year of birth. Correct one of them.")},
        {IssueKind::OnsetBeforeBirth,
         QT_TR_NOOP("The disease began before the birth year. Correct one of them.")},
        {IssueKind::OnsetInFuture, QT_TR_NOOP("The disease onset lies in the future. Correct the date.")},
        {IssueKind::FollowUpInFuture,
         QT_TR_NOOP("The last follow-up, %1, lies in the future. Correct the date.")},
        {IssueKind::ConsentInFuture, QT_TR_NOOP("The consent of %1 lies in the future. Correct the date.")},
        {IssueKind::DoseNotPositive,
         QT_TR_NOOP("The dose of the index treatment must be more than 0 mg. Correct it.")},
        {IssueKind::InfusionWithoutDose,
         QT_TR_NOOP("The infusion of %1 has no dose of more than 0 mg. Correct it, or mark it as missed."),
         Defect::DoseNotPositive,
         QT_TR_NOOP("A dose that was given is more than 0. Correct it, or record the infusion as missed.")},
        {IssueKind::IntervalNotPositive, QT_TR_NOOP("The interval must be at least one day. Correct it.")},
        {IssueKind::StopBeforeStart,
         QT_TR_NOOP("The treatment stops on %1, before it starts. Correct one of the dates.")},
        {IssueKind::InfusionBeforeStart,
         QT_TR_NOOP("The infusion of %1 lies before the start. Correct the start, or remove the infusion."),
         Defect::InfusionBeforeStart,
         QT_TR_NOOP("The infusion is before the start of its course. Correct one of them.")},
        {IssueKind::InfusionAfterStop,
         QT_TR_NOOP("The infusion of %1 lies after the stop. Correct the stop, or remove the infusion."),
         Defect::InfusionAfterStop,
         QT_TR_NOOP("The infusion is after the stop of its course. Correct one of them.")},
        {IssueKind::InfusionTwice, QT_TR_NOOP("There are two infusions on %1. Remove one of them.")},
        {IssueKind::InfusionInFuture,
         QT_TR_NOOP("The infusion of %1 lies in the future. Remove it until it was given.")},
        {IssueKind::OtherDrugUnnamed, QT_TR_NOOP("The other drug has no name. Type its name."),
         Defect::OtherDrugUnnamed},
        {IssueKind::HospitalNumberTaken,
         QT_TR_NOOP("%1 already has this hospital number. Open that patient, or correct the number."),
         Defect::HospitalNumberTaken,
         QT_TR_NOOP(
             "Another patient has this hospital number. It may be the same person; correct one of them.")},
        {IssueKind::PhototypeOutOfRange, QT_TR_NOOP("The phototype must be I to VI. Correct it.")},
        {IssueKind::WithdrawnBeforeGiven,
         QT_TR_NOOP("The consent was withdrawn on %1, before it was given. Correct one of the dates.")},
        {IssueKind::WithdrawnInFuture,
         QT_TR_NOOP("The withdrawal of %1 lies in the future. Correct the date.")},
        {IssueKind::TreatmentEndsBeforeStart,
         QT_TR_NOOP("A treatment ends before it begins. Correct one of the dates.")},
        {IssueKind::NegativeDose, QT_TR_NOOP("A dose cannot be less than 0. Correct it.")},
        {IssueKind::EventUnnamed,
         QT_TR_NOOP("An adverse event of %1 has no name. Type what it was, or remove it.")},
        {IssueKind::EventGradeOutOfRange,
         QT_TR_NOOP("The CTCAE grade of an adverse event of %1 must be 1 to 5. Correct it.")},
        {IssueKind::EventEndsBeforeOnset,
         QT_TR_NOOP("An adverse event of %1 ends before it begins. Correct one of the dates.")},
        {IssueKind::EventInFuture,
         QT_TR_NOOP("An adverse event of %1 lies in the future. Correct the date.")},
        {IssueKind::BiomarkerInFuture,
         QT_TR_NOOP("The biomarkers of %1 lie in the future. Correct the date.")},
        {IssueKind::ConsentAfterFirstDose, QT_TR_NOOP("The consent is later than the first dose on %1."),
         Defect::ConsentAfterFirstDose, QT_TR_NOOP("The consent is later than the first dose.")},
        {IssueKind::NoConsent, QT_TR_NOOP("Treated since %1, and no consent to the treatment is recorded."),
         Defect::NoConsent, QT_TR_NOOP("The patient was treated, and no consent is recorded.")},
        {IssueKind::InfusionAfterWithdrawal,
         QT_TR_NOOP("An infusion was given on %1, after the consent was withdrawn."),
         Defect::InfusionAfterWithdrawal, QT_TR_NOOP("The infusion was given after consent was withdrawn.")},
        {IssueKind::SamePerson,
         QT_TR_NOOP("%1 has the same name and birth year. Saving shows the two side by side."),
         Defect::SamePerson,
         QT_TR_NOOP("Another patient has the same name and year of birth, or a similar "
                    "name and the same date of birth.")},
        {IssueKind::NumberAlike,
         QT_TR_NOOP("The hospital number of %1 looks like this one. Saving shows the two side by side."),
         Defect::NumberAlike, QT_TR_NOOP("Another patient has a hospital number that looks like this one.")},
        {IssueKind::CodeAlike,
         QT_TR_NOOP("The study code %1 looks like this one. Saving shows the two side by side."),
         Defect::CodeAlike,
         QT_TR_NOOP("This study code looks like %1, which is another patient's. Write it in the same way if "
                    "it is the same patient; else give it another code.")},
    };
};
// The others say more than one thing.
static_assert(std::size(Issues::all) + 5 == static_cast<std::size_t>(IssueKind::CodeAlike) + 1);

QString about(const char *sentence, const QString &what)
{
    const QString text = Issues::tr(sentence);
    return text.contains(u"%1") ? text.arg(what) : text;
}

/// What the date is of.
QString partName(RecordPart part)
{
    return terms::at(part, {Issues::tr("Patient"), Issues::tr("Identity"), Issues::tr("Consent"),
                            Issues::tr("Index treatment"), Issues::tr("Other treatment"),
                            Issues::tr("Adverse event"), Issues::tr("Biomarkers"), Issues::tr("Photograph")});
}

} // namespace

QString issueWords(const PatientIssue &issue, std::span<const PatientRecord> others)
{
    const QString day = issue.date ? terms::date(*issue.date) : QString();
    switch (issue.kind) {
    case IssueKind::TextTooLong:
        return Issues::tr("A text is longer than %1 letters. Shorten it.").arg(longest::line);
    case IssueKind::DateBeforeBirth:
        return Issues::tr(
                   "%1: the date %2 is before the patient's birth. Correct it, or the date or year of birth.")
            .arg(partName(issue.part), day);
    case IssueKind::DateLongAgo:
        return Issues::tr("%1: the date %2 is more than %3 years ago.")
            .arg(partName(issue.part), day, QString::number(longAgoYears));
    case IssueKind::StartFarAhead:
        return Issues::tr("%1: the start on %2 is more than a year from today.")
            .arg(partName(issue.part), day);
    case IssueKind::BirthYearImplausible:
        return Issues::tr(
                   "The birth year cannot be right: it lies in the future, or makes the patient older than "
                   "%1. Type all four digits.")
            .arg(oldestAge);
    default:
        break;
    }
    const auto other = std::ranges::find(others, issue.other, [](const auto &r) { return r.patient.id; });
    return about(std::ranges::find(Issues::all, issue.kind, &IssueSentence::kind)->typed,
                 other == others.end() ? day : other->patient.code);
}

std::optional<QString> issueOfRow(Defect reason, const QString &hint)
{
    const auto found = std::ranges::find(Issues::all, reason, &IssueSentence::reason);
    if (found == std::end(Issues::all))
        return std::nullopt;
    return about(found->read ? found->read : found->typed, hint);
}

} // namespace malar
