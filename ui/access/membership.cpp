#include "ui/access/membership.h"

#include "ui/parts/longtask.h"
#include "ui/words/memberwords.h"
#include "ui/words/tr.h"

#include <QWidget>

#include <algorithm>

namespace malar {
namespace {

int usersOf(const Store &store)
{
    const Result<std::vector<Member>> members = store.members();
    return members ? static_cast<int>(std::ranges::count_if(*members, &Member::hasKeys)) : 0;
}

} // namespace

Result<Done> Membership::write(QWidget &dialog, const Change &what) const
{
    Result<Done> done{Done{}};
    LongTask task(dialog.windowTitle(), Words::tr("The registry is being written anew."), &dialog);
    task.runHere(
        [&](const LongTask::GoOn &goOn) { done = change([&](Store &open) { return what(open, goOn); }); });
    return done;
}

QString Membership::whyNot() const
{
    if (store.access() == Store::Access::ReadOnly)
        return Words::tr("The registry can only be read here, so its users stay as they are.");
    return terms::whyNot(store.role(), Right::Manage);
}

int Membership::users() const { return usersOf(store); }

QString signedInWords(const Store &store)
{
    if (!store.isSealed())
        return {};
    if (store.member().isNull())
        return Words::tr("by the recovery key");
    return usersOf(store) < 2 ? store.userName()
                              //: Who is signed in, and their role
                              : Words::tr("%1, %2").arg(store.userName(), terms::label(store.role()));
}

} // namespace malar
