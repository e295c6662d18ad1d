#include "core/domain/datecheck.h"
#include "ui/terms.h"

namespace malar::terms {
namespace {

struct Message {
    Q_DECLARE_TR_FUNCTIONS(Message)
};

/// The sentence with the place that it names; without one the sentence as it is.
QString at(const QString &sentence, const QString &place)
{
    return place.isEmpty() ? sentence : Message::tr("%1 (%2)").arg(sentence, place);
}

} // namespace

QString message(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return at(
            Message::tr("There is nothing of that name there. Check the name and the place, and try again."),
            error.place);
    case Error::Kind::Invalid:
        return at(Message::tr("A value is not allowed there. Nothing was saved; correct it and save again."),
                  error.place);
    case Error::Kind::DuplicateCode:
        return Message::tr(
            "Another patient already has this study code. Nothing was saved; choose another code, or "
            "open the patient who has it.");
    case Error::Kind::SameDay:
        return Message::tr(
            "The patient already has a visit on that day. Nothing was saved; open that visit, or "
            "correct the date.");
    case Error::Kind::Locked:
        return Message::tr(
            "Another program is using the registry at this moment. Nothing is lost; try again.");
    case Error::Kind::ReadOnly:
        return Message::tr(
            "The registry is open for reading only. Nothing was saved; close the other window, or ask "
            "for write access to the file, and open it again.");
    case Error::Kind::Foreign:
        return at(Message::tr("This file is not a Malar registry. It was not touched; choose another file."),
                  error.place);
    case Error::Kind::Damaged:
        return at(
            Message::tr(
                "This registry is damaged and cannot be read. It was not touched; open a backup of it."),
            error.place);
    case Error::Kind::NewerSchema:
        return at(
            Message::tr("This registry was written by a newer version of Malar. It was not touched; update "
                        "Malar to open it."),
            error.place);
    case Error::Kind::DiskFull:
        return Message::tr(
            "The disk is full, so nothing was saved. Nothing that was saved before is lost. Free some "
            "space and save again.");
    case Error::Kind::Storage:
        return Message::tr(
            "The registry could not be read or written. Nothing that was saved before is lost. Try "
            "again; if it happens again, copy the file and ask for help.");
    case Error::Kind::File:
        return at(Message::tr(
                      "The file cannot be read or written there. Nothing was changed; choose another place."),
                  error.place);
    case Error::Kind::NotEmpty:
        return at(
            Message::tr("The folder holds something already. Nothing was written; choose an empty folder, or "
                        "the name of a new one."),
            error.place);
    case Error::Kind::Cancelled:
        return Message::tr("It was cancelled. Nothing was changed.");
    }
    return {};
}

QString message(const Issue &issue)
{
    const QString item = issue.item ? label(*issue.item) : QString();
    switch (issue.kind) {
    case Issue::Kind::MissingAnswer:
        return Message::tr("%1: no answer yet").arg(item);
    case Issue::Kind::NotReviewed:
        return Message::tr("%1: copied from the last visit, not reviewed yet").arg(item);
    case Issue::Kind::NoDate:
        return Message::tr("The visit has no date. Enter the day of the assessment.");
    case Issue::Kind::FutureDate:
        return Message::tr("The date is in the future. Correct the day of the assessment.");
    case Issue::Kind::BeforeBirth:
        return Message::tr(
            "The date is before the patient's birth. Correct the date, or the birth date in the "
            "patient's record.");
    case Issue::Kind::SameDay:
        return Message::tr(
            "The patient already has a visit on that day. Open that visit, or correct the date.");
    case Issue::Kind::ConsentWithdrawn:
        return Message::tr("The patient has withdrawn consent: nothing is entered from that day on. Correct "
                           "the date, or the consent in the patient's record.");
    case Issue::Kind::NoteTooLong:
        return Message::tr("The note or the assessor's name is too long to be kept. Shorten it.");
    case Issue::Kind::LongAgo:
        return Message::tr("The date is more than %1 years ago.").arg(longAgoYears);
    case Issue::Kind::LargeChange:
        return Message::tr("CLASI-A is more than %1 points away from the last visit.").arg(largeChange);
    case Issue::Kind::OutsideWindow:
        return Message::tr("The date lies outside every planned window: the visit counts as unscheduled.");
    case Issue::Kind::ScalpScarringFell:
        return Message::tr("Scarring of the scalp is less than at the last visit.");
    }
    return {};
}

} // namespace malar::terms
