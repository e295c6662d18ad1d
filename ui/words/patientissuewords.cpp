#include "ui/words/patientissuewords.h"

#include "core/domain/onelinetext.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace malar {
namespace {

struct Doubt {
    Q_DECLARE_TR_FUNCTIONS(malar::PatientDialog)
};

/// What the date is of.
QString partName(RecordPart part)
{
    switch (part) {
    case RecordPart::Person:
        return Doubt::tr("Patient");
    case RecordPart::Identity:
        return Doubt::tr("Identity");
    case RecordPart::Consent:
        return Doubt::tr("Consent");
    case RecordPart::Course:
        return Doubt::tr("Index treatment");
    case RecordPart::Treatment:
        return Doubt::tr("Other treatment");
    case RecordPart::Event:
        return Doubt::tr("Adverse event");
    case RecordPart::Biomarker:
        return Doubt::tr("Biomarkers");
    case RecordPart::Photograph:
        return Doubt::tr("Photograph");
    }
    return {};
}

} // namespace

QString issueWords(const PatientIssue &issue, std::span<const PatientRecord> others)
{
    using Kind = PatientIssue::Kind;
    const auto found = std::ranges::find(others, issue.other, [](const auto &r) { return r.patient.id; });
    const QString other = found == others.end() ? QString() : found->patient.code;
    const QString day = issue.date ? terms::date(*issue.date) : QString();
    switch (issue.kind) {
    case Kind::NoCode:
        return Doubt::tr("The patient has no study code. Type one; it is all that is needed.");
    case Kind::CodeTaken:
        return Doubt::tr(
            "Another patient already has this study code. Choose another one, or open the patient "
            "who has it.");
    case Kind::TextTooLong:
        return Doubt::tr("A text is longer than %1 letters. Shorten it.").arg(longest::line);
    case Kind::DateBeforeBirth:
        return Doubt::tr(
                   "%1: the date %2 is before the patient's birth. Correct it, or the date or year of birth.")
            .arg(partName(issue.part), day);
    case Kind::DateLongAgo:
        return Doubt::tr("%1: the date %2 is more than %3 years ago.")
            .arg(partName(issue.part), day, QString::number(longAgoYears));
    case Kind::StartFarAhead:
        return Doubt::tr("%1: the start on %2 is more than a year from today.")
            .arg(partName(issue.part), day);
    case Kind::DoseTooLarge:
        return Doubt::tr("A dose has more than nine digits. Correct it.");
    case Kind::DosesOutOfOrder:
        return Doubt::tr("The doses of a treatment are not in the order of their days. Correct the days.");
    case Kind::BirthYearImplausible:
        return Doubt::tr(
                   "The birth year cannot be right: it lies in the future, or makes the patient older than "
                   "%1. Type all four digits.")
            .arg(oldestAge);
    case Kind::BirthDateOfAnotherYear:
        return Doubt::tr("The birth date %1 does not lie in the birth year. Correct one of them.").arg(day);
    case Kind::OnsetBeforeBirth:
        return Doubt::tr("The disease began before the birth year. Correct one of them.");
    case Kind::OnsetInFuture:
        return Doubt::tr("The disease onset lies in the future. Correct the date.");
    case Kind::FollowUpInFuture:
        return Doubt::tr("The last follow-up, %1, lies in the future. Correct the date.").arg(day);
    case Kind::ConsentInFuture:
        return Doubt::tr("The consent of %1 lies in the future. Correct the date.").arg(day);
    case Kind::DoseNotPositive:
        return Doubt::tr("The dose of the index treatment must be more than 0 mg. Correct it.");
    case Kind::InfusionWithoutDose:
        return Doubt::tr(
                   "The infusion of %1 has no dose of more than 0 mg. Correct it, or mark it as missed.")
            .arg(day);
    case Kind::IntervalNotPositive:
        return Doubt::tr("The interval must be at least one day. Correct it.");
    case Kind::StopBeforeStart:
        return Doubt::tr("The treatment stops on %1, before it starts. Correct one of the dates.").arg(day);
    case Kind::InfusionBeforeStart:
        return Doubt::tr(
                   "The infusion of %1 lies before the start. Correct the start, or remove the infusion.")
            .arg(day);
    case Kind::InfusionAfterStop:
        return Doubt::tr("The infusion of %1 lies after the stop. Correct the stop, or remove the infusion.")
            .arg(day);
    case Kind::InfusionTwice:
        return Doubt::tr("There are two infusions on %1. Remove one of them.").arg(day);
    case Kind::InfusionInFuture:
        return Doubt::tr("The infusion of %1 lies in the future. Remove it until it was given.").arg(day);
    case Kind::OtherDrugUnnamed:
        return Doubt::tr("The other drug has no name. Type its name.");
    case Kind::HospitalNumberTaken:
        return Doubt::tr("%1 already has this hospital number. Open that patient, or correct the "
                         "number.")
            .arg(other);
    case Kind::PhototypeOutOfRange:
        return Doubt::tr("The phototype must be I to VI. Correct it.");
    case Kind::WithdrawnBeforeGiven:
        return Doubt::tr("The consent was withdrawn on %1, before it was given. Correct one of the dates.")
            .arg(day);
    case Kind::WithdrawnInFuture:
        return Doubt::tr("The withdrawal of %1 lies in the future. Correct the date.").arg(day);
    case Kind::TreatmentEndsBeforeStart:
        return Doubt::tr("A treatment ends before it begins. Correct one of the dates.");
    case Kind::NegativeDose:
        return Doubt::tr("A dose cannot be less than 0. Correct it.");
    case Kind::EventUnnamed:
        return Doubt::tr("An adverse event of %1 has no name. Type what it was, or remove it.").arg(day);
    case Kind::EventGradeOutOfRange:
        return Doubt::tr("The CTCAE grade of an adverse event of %1 must be 1 to 5. Correct it.").arg(day);
    case Kind::EventEndsBeforeOnset:
        return Doubt::tr("An adverse event of %1 ends before it begins. Correct one of the dates.").arg(day);
    case Kind::EventInFuture:
        return Doubt::tr("An adverse event of %1 lies in the future. Correct the date.").arg(day);
    case Kind::BiomarkerInFuture:
        return Doubt::tr("The biomarkers of %1 lie in the future. Correct the date.").arg(day);
    case Kind::ConsentAfterFirstDose:
        return Doubt::tr("The consent is later than the first dose on %1.").arg(day);
    case Kind::NoConsent:
        return Doubt::tr("Treated since %1, and no consent to the treatment is recorded.").arg(day);
    case Kind::InfusionAfterWithdrawal:
        return Doubt::tr("An infusion was given on %1, after the consent was withdrawn.").arg(day);
    case Kind::SamePerson:
        return Doubt::tr("%1 has the same name and birth year. Saving shows the two side by side.")
            .arg(other);
    case Kind::NumberAlike:
        return Doubt::tr("The hospital number of %1 looks like this one. Saving shows the two side by side.")
            .arg(other);
    case Kind::CodeAlike:
        return Doubt::tr("The study code %1 looks like this one. Saving shows the two side by side.")
            .arg(other);
    }
    return {};
}

} // namespace malar
