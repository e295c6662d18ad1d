#include "ui/session/readonly.h"

#include "core/store/store.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QLocale>
#include <QSysInfo>

namespace malar {
namespace {

bool isElsewhere(const Holder &holder)
{
    return !holder.host.isEmpty() && holder.host != QSysInfo::machineHostName();
}

/// "ward-3 (ana, malar)"
QString who(const Holder &holder)
{
    if (holder.user.isEmpty())
        return Words::tr("%1 (%2)").arg(holder.host, holder.program);
    return Words::tr("%1 (%2, %3)").arg(holder.host, holder.user, holder.program);
}

QString since(const Holder &holder)
{
    const QDateTime local = holder.since.toLocalTime();
    return Words::tr("%1, %2").arg(terms::date(local.date()),
                                   QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString heldReason(const Holder &holder)
{
    if (holder.mayBeGone)
        return Words::
            tr("Open on %1 since %2, so it can only be read here. Close it there; if nobody works with it "
               "there any more, take it over.")
                .arg(who(holder), since(holder));
    if (isElsewhere(holder))
        return Words::tr(
                   "Open on %1 since %2, so it can only be read here. Close it there and open the registry "
                   "again to make changes.")
            .arg(who(holder), since(holder));
    return Words::tr("Open in another window, so it can only be read here. Close the other window and open "
                     "the registry again to make changes.");
}

} // namespace

QString readOnlyReason(const Store &store)
{
    const std::optional<Error> why = store.whyReadOnly();
    if (!why)
        return {};
    if (const auto holder = store.holder())
        return heldReason(*holder);
    switch (why->kind) {
    case Error::Kind::NoRight:
        return Words::tr(
            "The file may not be written, so it can only be read here. Ask for write access to the "
            "file and its folder, and open the registry again to make changes.");
    case Error::Kind::DiskFull:
        return Words::tr(
            "The disk is full, so the registry can only be read here. Free some space and open the "
            "registry again to make changes.");
    case Error::Kind::NoLocks:
        return Words::tr(
            "The disk cannot lock files, so the registry can only be read here: two windows could "
            "overwrite each other. Move it to another disk to make changes.");
    case Error::Kind::NameTooLong:
        return Words::tr(
            "The name is too long for a lock beside the file, so the registry can only be read here. "
            "Give the file a shorter name to make changes.");
    default:
        return Words::tr(
            "No lock can be written beside the file, so the registry can only be read here. Check the "
            "disk and open the registry again to make changes.");
    }
}

bool canBeTakenOver(const Store &store) { return store.holder() && store.holder()->mayBeGone; }

QString takeOverWarning(const Holder &holder)
{
    return Words::tr(
               "The registry has been open on %1 since %2. If somebody works with it there, what the two of "
               "you save may be lost and the registry damaged. Take it over only where you know that nobody "
               "does.")
        .arg(who(holder), since(holder));
}

} // namespace malar
