#include "ui/words/messages.h"

#include "core/domain/datecheck.h"
#include "ui/words/formterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace malar::terms {
namespace {

struct ErrorSentence {
    Error::Kind kind;
    const char *text;
    bool named = false; // the place behind it, where there is one
};

struct Message {
    Q_DECLARE_TR_FUNCTIONS(Message)

public:
    static constexpr ErrorSentence all[]{
        {Error::Kind::NoRight,
         QT_TR_NOOP("You may not read or write there. Nothing was changed; ask for the right to, or choose "
                    "another place."),
         true},
        {Error::Kind::NoLocks,
         QT_TR_NOOP("The disk there cannot lock files, so two windows could overwrite each other. Nothing "
                    "was changed; choose another place."),
         true},
        {Error::Kind::NameTooLong,
         QT_TR_NOOP("The name is too long for that place. Nothing was changed; choose a shorter one."), true},
        {Error::Kind::Exists,
         QT_TR_NOOP("Something of that name is there already. It was not touched; choose another name."),
         true},
        {Error::Kind::DiskFault,
         QT_TR_NOOP("The disk, or the connection to it, reported a fault. Nothing that was saved before is "
                    "lost; check the disk and how much of it you may use, and try again."),
         true},
        {Error::Kind::Unconfirmed,
         QT_TR_NOOP("It was saved, but the disk did not confirm that it would outlast a power failure. Check "
                    "the disk, and save again."),
         true},
        {Error::Kind::NotAllowed,
         QT_TR_NOOP("You do not have the right to do this in this registry. Nothing was changed; ask "
                    "whoever manages the registry.")},
        {Error::Kind::LastManager,
         QT_TR_NOOP("Then nobody could manage the registry any more. Nothing was changed; make somebody "
                    "else an administrator first.")},
        {Error::Kind::NameTaken, QT_TR_NOOP("Somebody else signs in with this name. Nothing was changed; "
                                            "choose another one.")},
        {Error::Kind::NoRecovery,
         QT_TR_NOOP("This registry was sealed by an earlier version of Malar, which did not write down where "
                    "its recovery key is kept. Nothing was changed; make a new recovery key first.")},
        {Error::Kind::Conflict,
         QT_TR_NOOP("Somebody else has saved this since you opened it. Nothing was overwritten; compare both "
                    "and save again.")},
        {Error::Kind::Signed,
         QT_TR_NOOP("This visit is signed. It was not changed; amend it, or mark it as entered in error, and "
                    "give a reason.")},
        {Error::Kind::Held, QT_TR_NOOP("The registry is open in another window or on another computer. "
                                       "Nothing was saved; close it there and try again.")},
        {Error::Kind::OldSchema,
         QT_TR_NOOP(
             "This registry was written by an older version of Malar and must be brought up to date before "
             "it is read. It was not touched; open it once in the window, where it may be written.")},
        {Error::Kind::Moved, QT_TR_NOOP("The file of the registry was moved, renamed or deleted while it was "
                                        "open. Nothing was saved; put it back in its place and save again.")},
        {Error::Kind::Replaced,
         QT_TR_NOOP("The file of the registry was replaced or changed from outside while it was open. "
                    "Nothing was saved, so that nothing there is overwritten; open the registry again.")},
        {Error::Kind::Interrupted,
         QT_TR_NOOP(
             "A save was interrupted by a crash, and what it left half done must be undone before the "
             "registry is read. It was not touched; open it once in the window, where it may be written.")},
        {Error::Kind::Leftover,
         QT_TR_NOOP(
             "A crash left this file beside a former registry of the same name, and it would damage the new "
             "one. Nothing was made; move it to where that registry is now, or choose another name."),
         true},
        {Error::Kind::Altered,
         QT_TR_NOOP("This registry holds tables, views or triggers that are not of Malar's making, so it was "
                    "not read. It was not touched; open a backup of it."),
         true},
        {Error::Kind::NotFound,
         QT_TR_NOOP("There is nothing of that name there. Check the name and the place, and try again."),
         true},
        {Error::Kind::Invalid,
         QT_TR_NOOP("A value is not allowed there. Nothing was saved; correct it and save again."), true},
        {Error::Kind::DuplicateCode,
         QT_TR_NOOP("Another patient already has this study code. Nothing was saved; choose another code, or "
                    "open the patient who has it.")},
        {Error::Kind::SameDay, QT_TR_NOOP("The patient already has a visit on that day. Nothing was saved; "
                                          "open that visit, or correct the date.")},
        {Error::Kind::Contradiction,
         QT_TR_NOOP("An adverse event was told at that visit, so it cannot say that there was none. Nothing "
                    "was saved; answer “some”, or remove the event first.")},
        {Error::Kind::NoPhotographConsent,
         QT_TR_NOOP("The patient whose it would be has given no consent to photographs for the day of one of "
                    "them, or withdrew it. Nothing was saved; record the consent first, or leave the "
                    "photographs where they are.")},
        {Error::Kind::NoCourse,
         QT_TR_NOOP("No index treatment runs on the day of an infusion that would go along. Nothing was "
                    "moved; record the treatment first, or leave the infusion where it is.")},
        {Error::Kind::AfterWithdrawal,
         QT_TR_NOOP(
             "Consent to the treatment was withdrawn before the new day of an infusion that would go "
             "along. Nothing was moved; leave the infusion where it is, or correct the consent first.")},
        {Error::Kind::SecondInfusion,
         QT_TR_NOOP("There is an infusion on that day already, and another would go along. Nothing was "
                    "moved; leave the infusion where it is, or correct one of the two first.")},
        {Error::Kind::Locked,
         QT_TR_NOOP("Another program is using the registry at this moment. Nothing is lost; try again.")},
        {Error::Kind::ReadOnly,
         QT_TR_NOOP(
             "The registry was opened for reading only. Nothing was saved; open it again to make changes.")},
        {Error::Kind::Foreign,
         QT_TR_NOOP("This file is not a Malar registry. It was not touched; choose another file."), true},
        {Error::Kind::Damaged,
         QT_TR_NOOP("This registry is damaged and cannot be read. It was not touched; open a backup of it."),
         true},
        {Error::Kind::WrongKey,
         QT_TR_NOOP(
             "The name or the passphrase is wrong. Nothing was opened; check both, and whether Caps Lock "
             "is on, and try again."),
         true},
        {Error::Kind::NewerSchema,
         QT_TR_NOOP("This registry was written by a newer version of Malar. It was not touched; update Malar "
                    "to open it."),
         true},
        {Error::Kind::DiskFull, QT_TR_NOOP("The disk is full, so nothing was saved. Nothing that was saved "
                                           "before is lost. Free some space and save again.")},
        {Error::Kind::Storage,
         QT_TR_NOOP("The registry could not be read or written. Nothing that was saved before is lost. Try "
                    "again; if it happens again, copy the file and ask for help.")},
        {Error::Kind::File,
         QT_TR_NOOP("The file cannot be read or written there. Nothing was changed; choose another place."),
         true},
        {Error::Kind::NotEmpty,
         QT_TR_NOOP("The folder holds something already. Nothing was written; choose an empty folder, or the "
                    "name of a new one."),
         true},
        {Error::Kind::Unreachable,
         QT_TR_NOOP("No server answers there, or the line to it is cut. Nothing was changed there; check the "
                    "address and the network, and try again.")},
        {Error::Kind::Untrusted,
         QT_TR_NOOP("The certificate of the server is not one that this computer trusts, or it is another "
                    "server's. No passphrase was sent; ask whoever administers the server.")},
        {Error::Kind::Cancelled, QT_TR_NOOP("It was cancelled. Nothing was changed.")},
    };
};
static_assert(std::size(Message::all) == static_cast<std::size_t>(Error::Kind::Untrusted) + 1);

} // namespace

QString message(const Error &error)
{
    const ErrorSentence &found = *std::ranges::find(Message::all, error.kind, &ErrorSentence::kind);
    const QString text = Message::tr(found.text);
    return found.named && !error.place.isEmpty() ? Message::tr("%1 (%2)").arg(text, error.place) : text;
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
