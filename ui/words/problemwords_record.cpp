#include "ui/words/problemwords.h"

#include <QCoreApplication>

namespace malar {
namespace {

using exchange::Problem;
using Reason = exchange::Refusal::Reason;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

} // namespace

QString recordSentence(const Problem &problem)
{
    switch (problem.what.reason) {
    case Reason::RepeatedRow:
        return Text::tr("A row above says the same. Remove one of the two.");
    case Reason::RepeatedPatient:
        return Text::tr("A patient above has the same study code. Give each patient one row.");
    case Reason::CodeAlike:
        return Text::tr(
                   "This study code looks like %1, which is another patient's. Write it in the same way if "
                   "it is the same patient; else give it another code.")
            .arg(problem.hint);
    case Reason::LongAgo:
        return Text::tr(
            "The date is more than 120 years ago. Correct it; if it is meant, tick “Take dates of "
            "long ago or far ahead” (in a command: --accept-dates).");
    case Reason::FarAhead:
        return Text::tr(
            "The start is more than a year ahead. Correct it; if it is meant, tick “Take dates of "
            "long ago or far ahead” (in a command: --accept-dates).");
    case Reason::DosesOutOfOrder:
        return Text::tr("The doses of a treatment are not in the order of their days. Correct the numbers or "
                        "the days.");
    case Reason::RepeatedVisit:
        return Text::tr(
            "The patient has another visit on that day. Keep one of the two, or correct the date.");
    case Reason::NoneBesideEvent:
        return Text::tr(
            "The visit says that there was no adverse event, and one was told at it. Correct one of "
            "the two.");
    case Reason::PatientDiffers:
        return Text::tr("The registry has a patient of this study code with other data. Remove the patient "
                        "here and bring "
                        "new visits as a table of visits (CSV); or change the code if it is someone else.");
    case Reason::HospitalNumberTaken:
        return Text::tr(
            "Another patient has this hospital number. It may be the same person; correct one of them.");
    case Reason::UnknownPatient:
        return Text::tr(
            "No patient of this study code is in patients.csv. Add the patient, or correct the code.");
    case Reason::UnknownVisit:
        return Text::tr("The patient has no visit on that day. Correct the date, or remove the row.");
    case Reason::UnknownCourse:
        return Text::tr("The patient has no course of this number. Correct it, or add the course.");
    case Reason::UnknownTreatment:
        return Text::tr("The patient has no treatment of this number. Correct it, or add the treatment.");
    case Reason::OpenAnswer:
        return Text::tr(
            "The visit is complete, but this answer is missing. Add it, or make the visit a draft.");
    case Reason::NotReviewed:
        return Text::tr(
            "The visit is complete, but this answer was copied and not reviewed. Make the visit a draft.");
    case Reason::InFuture:
        return problem.hint.isEmpty()
                   ? Text::tr("The date is in the future. Correct it.")
                   : Text::tr(
                         "The date is in the future. Correct it, or the clock of this computer, which says "
                         "%1.")
                         .arg(problem.hint);
    case Reason::BeforeBirth:
        return Text::tr("The date is before the patient's birth. Correct it, or the year of birth.");
    case Reason::BirthDateOfAnotherYear:
        return Text::tr("The date of birth is not in the year of birth. Correct one of them.");
    case Reason::EndsBeforeStart:
        return Text::tr("The end is before the start. Correct one of them.");
    case Reason::InfusionBeforeStart:
        return Text::tr("The infusion is before the start of its course. Correct one of them.");
    case Reason::InfusionAfterStop:
        return Text::tr("The infusion is after the stop of its course. Correct one of them.");
    case Reason::DoseNotPositive:
        return Text::tr(
            "A dose that was given is more than 0. Correct it, or record the infusion as missed.");
    case Reason::OtherDrugUnnamed:
        return Text::tr("The drug is another one, but has no name. Name it.");
    case Reason::NotAccepted:
        return Text::tr(
            "The rows of this patient do not fit together. Check treatments, visits and consents.");
    case Reason::OtherKindOfData:
        return Text::tr("One of the two is training data, the other is of patients. They are not mixed; "
                        "import into another registry.");
    case Reason::ConsentWithdrawn:
        return Text::tr("The patient has withdrawn consent: nothing is entered from that day on.");
    default:
        return {};
    }
}

QString remarkSentence(const Problem &problem)
{
    switch (problem.what.reason) {
    case Reason::ConsentAfterFirstDose:
        return Text::tr("The consent is later than the first dose.");
    case Reason::NoConsent:
        return Text::tr("The patient was treated, and no consent is recorded.");
    case Reason::InfusionAfterWithdrawal:
        return Text::tr("The infusion was given after consent was withdrawn.");
    case Reason::DateAccepted:
        return Text::tr(
            "The date is more than 120 years ago or more than a year ahead, and is taken as it is.");
    case Reason::TextTidied:
        return Text::tr("The text has line breaks, or signs that nobody sees. It is taken without them.");
    case Reason::CodesAlike:
        return Text::tr("This study code looks like %1 above. They are taken as two patients.")
            .arg(problem.hint);
    case Reason::NameAlike:
        return Text::tr(
                   "The name looks like %1. They are taken as two; write it in the same way if it is the "
                   "same.")
            .arg(problem.hint);
    case Reason::NumberAlike:
        return Text::tr("Another patient has a hospital number that looks like this one.");
    case Reason::SeveralExtents:
        return Text::tr("Discoid is said in more than one extent, and the form takes one. It is taken as it "
                        "is.");
    case Reason::Link:
        return Text::tr("This is a link. What it leads to is taken.");
    case Reason::SumOfNothing:
        return Text::tr("The line names no file of the folder. Something may not have been copied.");
    case Reason::SamePerson:
        return Text::tr("Another patient has the same name and year of birth, or a similar name and the same "
                        "date of birth.");
    default:
        return {};
    }
}

} // namespace malar
