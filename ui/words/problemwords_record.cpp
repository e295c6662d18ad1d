#include "ui/words/problemwords.h"

#include <QCoreApplication>

namespace malar {
namespace {

using exchange::Problem;
using Defect = exchange::Refusal::Reason;

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

} // namespace

QString recordSentence(const Problem &problem)
{
    switch (problem.what.reason) {
    case Defect::RepeatedRow:
        return Rows::tr("A row above says the same. Remove one of the two.");
    case Defect::RepeatedPatient:
        return Rows::tr("A patient above has the same study code. Give each patient one row.");
    case Defect::CodeAlike:
        return Rows::tr(
                   "This study code looks like %1, which is another patient's. Write it in the same way if "
                   "it is the same patient; else give it another code.")
            .arg(problem.hint);
    case Defect::LongAgo:
        return Rows::tr(
            "The date is more than 120 years ago. Correct it; if it is meant, tick “Take dates of "
            "long ago or far ahead” (in a command: --accept-dates).");
    case Defect::FarAhead:
        return Rows::tr(
            "The start is more than a year ahead. Correct it; if it is meant, tick “Take dates of "
            "long ago or far ahead” (in a command: --accept-dates).");
    case Defect::DosesOutOfOrder:
        return Rows::tr("The doses of a treatment are not in the order of their days. Correct the numbers or "
                        "the days.");
    case Defect::RepeatedVisit:
        return Rows::tr(
            "The patient has another visit on that day. Keep one of the two, or correct the date.");
    case Defect::NoneBesideEvent:
        return Rows::tr(
            "The visit says that there was no adverse event, and one was told at it. Correct one of "
            "the two.");
    case Defect::PatientDiffers:
        return Rows::tr("The registry has a patient of this study code with other data. Remove the patient "
                        "here and bring "
                        "new visits as a table of visits (CSV); or change the code if it is someone else.");
    case Defect::HospitalNumberTaken:
        return Rows::tr(
            "Another patient has this hospital number. It may be the same person; correct one of them.");
    case Defect::UnknownPatient:
        return Rows::tr(
            "No patient of this study code is in patients.csv. Add the patient, or correct the code.");
    case Defect::UnknownVisit:
        return Rows::tr("The patient has no visit on that day. Correct the date, or remove the row.");
    case Defect::UnknownCourse:
        return Rows::tr("The patient has no course of this number. Correct it, or add the course.");
    case Defect::UnknownTreatment:
        return Rows::tr("The patient has no treatment of this number. Correct it, or add the treatment.");
    case Defect::OpenAnswer:
        return Rows::tr(
            "The visit is complete, but this answer is missing. Add it, or make the visit a draft.");
    case Defect::NotReviewed:
        return Rows::tr(
            "The visit is complete, but this answer was copied and not reviewed. Make the visit a draft.");
    case Defect::InFuture:
        return problem.hint.isEmpty()
                   ? Rows::tr("The date is in the future. Correct it.")
                   : Rows::tr(
                         "The date is in the future. Correct it, or the clock of this computer, which says "
                         "%1.")
                         .arg(problem.hint);
    case Defect::BeforeBirth:
        return Rows::tr("The date is before the patient's birth. Correct it, or the year of birth.");
    case Defect::BirthDateOfAnotherYear:
        return Rows::tr("The date of birth is not in the year of birth. Correct one of them.");
    case Defect::EndsBeforeStart:
        return Rows::tr("The end is before the start. Correct one of them.");
    case Defect::InfusionBeforeStart:
        return Rows::tr("The infusion is before the start of its course. Correct one of them.");
    case Defect::InfusionAfterStop:
        return Rows::tr("The infusion is after the stop of its course. Correct one of them.");
    case Defect::DoseNotPositive:
        return Rows::tr(
            "A dose that was given is more than 0. Correct it, or record the infusion as missed.");
    case Defect::OtherDrugUnnamed:
        return Rows::tr("The drug is another one, but has no name. Name it.");
    case Defect::NotAccepted:
        return Rows::tr(
            "The rows of this patient do not fit together. Check treatments, visits and consents.");
    case Defect::OtherKindOfData:
        return Rows::tr("One of the two is training data, the other is of patients. They are not mixed; "
                        "import into another registry.");
    case Defect::ConsentWithdrawn:
        return Rows::tr("The patient has withdrawn consent: nothing is entered from that day on.");
    default:
        return {};
    }
}

QString remarkSentence(const Problem &problem)
{
    switch (problem.what.reason) {
    case Defect::ConsentAfterFirstDose:
        return Rows::tr("The consent is later than the first dose.");
    case Defect::NoConsent:
        return Rows::tr("The patient was treated, and no consent is recorded.");
    case Defect::InfusionAfterWithdrawal:
        return Rows::tr("The infusion was given after consent was withdrawn.");
    case Defect::DateAccepted:
        return Rows::tr(
            "The date is more than 120 years ago or more than a year ahead, and is taken as it is.");
    case Defect::TextTidied:
        return Rows::tr("The text has line breaks, or signs that nobody sees. It is taken without them.");
    case Defect::CodesAlike:
        return Rows::tr("This study code looks like %1 above. They are taken as two patients.")
            .arg(problem.hint);
    case Defect::NameAlike:
        return Rows::tr(
                   "The name looks like %1. They are taken as two; write it in the same way if it is the "
                   "same.")
            .arg(problem.hint);
    case Defect::NumberAlike:
        return Rows::tr("Another patient has a hospital number that looks like this one.");
    case Defect::SeveralExtents:
        return Rows::tr("Discoid is said in more than one extent, and the form takes one. It is taken as it "
                        "is.");
    case Defect::Link:
        return Rows::tr("This is a link. What it leads to is taken.");
    case Defect::SumOfNothing:
        return Rows::tr("The line names no file of the folder. Something may not have been copied.");
    case Defect::SamePerson:
        return Rows::tr("Another patient has the same name and year of birth, or a similar name and the same "
                        "date of birth.");
    default:
        return {};
    }
}

} // namespace malar
