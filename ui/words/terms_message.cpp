#include "core/domain/datecheck.h"
#include "ui/words/terms.h"

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

/// Of a file and its place, whatever was to become of it.
QString ofFile(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NoRight:
        return at(
            Message::tr("You may not read or write there. Nothing was changed; ask for the right to, or "
                        "choose another place."),
            error.place);
    case Error::Kind::NoLocks:
        return at(Message::tr("The disk there cannot lock files, so two windows could overwrite each other. "
                              "Nothing was changed; choose another place."),
                  error.place);
    case Error::Kind::NameTooLong:
        return at(
            Message::tr("The name is too long for that place. Nothing was changed; choose a shorter one."),
            error.place);
    case Error::Kind::Exists:
        return at(
            Message::tr("Something of that name is there already. It was not touched; choose another name."),
            error.place);
    case Error::Kind::DiskFault:
        return at(
            Message::tr("The disk, or the connection to it, reported a fault. Nothing that was saved before "
                        "is lost; check the disk and how much of it you may use, and try again."),
            error.place);
    case Error::Kind::Unconfirmed:
        return at(
            Message::tr("It was saved, but the disk did not confirm that it would outlast a power failure. "
                        "Check the disk, and save again."),
            error.place);
    default:
        return {};
    }
}

/// Of a registry that is not as it was left, or that somebody else has.
QString ofRegistry(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Held:
        return Message::tr(
            "The registry is open in another window or on another computer. Nothing was saved; "
            "close it there and try again.");
    case Error::Kind::OldSchema:
        return Message::tr(
            "This registry was written by an older version of Malar and must be brought up to "
            "date before it is read. It was not touched; open it once in the window, where it may "
            "be written.");
    case Error::Kind::Moved:
        return Message::tr(
            "The file of the registry was moved, renamed or deleted while it was open. Nothing was "
            "saved; put it back in its place and save again.");
    case Error::Kind::Replaced:
        return Message::tr(
            "The file of the registry was replaced or changed from outside while it was open. "
            "Nothing was saved, so that nothing there is overwritten; open the registry again.");
    case Error::Kind::Interrupted:
        return Message::tr(
            "A save was interrupted by a crash, and what it left half done must be undone before "
            "the registry is read. It was not touched; open it once in the window, where it may "
            "be written.");
    case Error::Kind::Leftover:
        return at(
            Message::tr("A crash left this file beside a former registry of the same name, and it would "
                        "damage the new one. Nothing was made; move it to where that registry is now, or "
                        "choose another name."),
            error.place);
    case Error::Kind::Altered:
        return at(
            Message::tr("This registry holds tables, views or triggers that are not of Malar's making, so it "
                        "was not read. It was not touched; open a backup of it."),
            error.place);
    default:
        return {};
    }
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
    case Error::Kind::Contradiction:
        return Message::tr("An adverse event was told at that visit, so it cannot say that there was none. "
                           "Nothing was saved; "
                           "answer “some”, or remove the event first.");
    case Error::Kind::NoPhotographConsent:
        return Message::tr("The patient who would get the photographs has given no consent to photographs. "
                           "Nothing was moved; "
                           "record the consent first, or leave the photographs where they are.");
    case Error::Kind::NoCourse:
        return Message::tr("No index treatment runs on the day of an infusion that would go along. Nothing "
                           "was moved; record "
                           "the treatment first, or leave the infusion where it is.");
    case Error::Kind::SecondInfusion:
        return Message::tr("There is an infusion on that day already, and another would go along. Nothing "
                           "was moved; leave the "
                           "infusion where it is, or correct one of the two first.");
    case Error::Kind::Locked:
        return Message::tr(
            "Another program is using the registry at this moment. Nothing is lost; try again.");
    case Error::Kind::ReadOnly:
        return Message::tr(
            "The registry was opened for reading only. Nothing was saved; open it again to make changes.");
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
    default:
        break;
    }
    const QString sentence = ofFile(error);
    return sentence.isEmpty() ? ofRegistry(error) : sentence;
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
