#include "ui/window/past.h"

#include "ui/parts/longtask.h"
#include "ui/session/backupwords.h"
#include "ui/session/bringback.h"
#include "ui/words/terms.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

Result<std::unique_ptr<Store>> today(const QString &path, const Opener &opener)
{
    return Store::open(path, opener, Store::Access::ReadWrite, Store::Proof::Beside);
}

} // namespace

Past::Past(Prompts prompts, Gate::Place place) : m_prompts(std::move(prompts)), m_place(std::move(place)) {}

void Past::look(const Store &store, const QString &copy, quint64 commit)
{
    m_place.take(Store::openAsOf(copy, *store.opener(), commit, store.path()), {});
}

void Past::goBack(const Store &store)
{
    // The window that asks goes, and its store with it.
    m_place.take(today(store.path(), *store.opener()), {});
}

void Past::restore(const Store &store, const QString &copy, quint64 commit)
{
    const Opener opener = *store.opener();
    const auto glance = backup::glance(copy, opener, commit);
    if (!glance)
        return m_place.say(terms::message(glance.error()), {});
    const QString text =
        tr("The registry as it was on %1 takes the place of today's: %2. What is there now is kept beside it "
           "and can be brought back the same way.")
            .arg(backupwords::moment(glance->moment.at), backupwords::glance(*glance));
    if (!m_prompts.confirm(m_place.asking(), {tr("Bring it back"), text, tr("Bring it back"), true}))
        return;
    // Its window goes, and what asked with it.
    QTimer::singleShot(0, this, [this, path = store.path(), opener, copy, commit] {
        restoreNow(path, opener, copy, commit);
    });
}

void Past::restoreNow(const QString &path, const Opener &opener, const QString &copy, quint64 commit)
{
    if (!m_place.clear())
        return;
    std::optional<BroughtBack> back;
    {
        LongTask task(tr("Bringing the registry back"), tr("The registry is being copied and proved."),
                      m_place.asking());
        task.runHere(
            [&](const LongTask::GoOn &goOn) { back.emplace(bringBack(path, opener, copy, commit, goOn)); });
    }
    m_place.take(today(path, back->opener), back->told);
}

} // namespace malar
