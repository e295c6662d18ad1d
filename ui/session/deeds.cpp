#include "ui/session/deeds.h"

#include "ui/session/settings.h"
#include "ui/words/historywords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar {

bool areDeedsNoted(const Store &store)
{
    return store.access() == Store::Access::ReadWrite && (store.isSealed() || store.path().isEmpty());
}

Result<Done> note(Store &store, const Deed &deed) { return areDeedsNoted(store) ? store.note(deed) : Done{}; }

Result<Head> noteOutput(Store &store, const Deed &deed)
{
    if (const Result<Done> noted = note(store, deed); !noted)
        return noted.error();
    return printedHead(store);
}

void noteLogin(Store &store, Settings &settings)
{
    if (!areDeedsNoted(store))
        return;
    const int failures = settings.failedUnlocks(store.path());
    if (failures > 0 && !store.note(deeds::failedLogins(failures)))
        return;
    const bool byRecoveryKey = store.isSealed() && store.member().isNull();
    if (store.note(deeds::login(byRecoveryKey)))
        settings.setFailedUnlocks(store.path(), 0);
}

Head printedHead(const Store &store)
{
    const Result<Head> head = store.isSealed() ? store.head() : Head{};
    return head ? *head : Head{};
}

QString olderNotice(const Store &store, const Settings &settings)
{
    const Result<Registry> registry = store.registry();
    const std::optional<SeenHead> seen =
        store.isSealed() && registry ? settings.seenHead(registry->id) : std::nullopt;
    const Result<Head> then = seen ? store.head(seen->head.sequence) : Head{};
    if (!seen || !then || *then == seen->head)
        return {};
    const QDateTime when = seen->when.toLocalTime();
    return Words::tr("This registry is older than what this computer saw on %1, %2 (%3), or has another "
                     "history since: it may be a copy from before. Ask whoever manages it before you "
                     "enter anything.")
        .arg(terms::date(when.date()), QLocale().toString(when.time(), QLocale::ShortFormat),
             headWords(seen->head));
}

void rememberHead(const Store &store, Settings &settings)
{
    if (olderNotice(store, settings).isEmpty())
        acceptHead(store, settings);
}

void acceptHead(const Store &store, Settings &settings)
{
    const Result<Registry> registry = store.registry();
    const Head head = printedHead(store);
    if (registry && !head.digits.isEmpty())
        settings.setSeenHead(registry->id, {head, QDateTime::currentDateTimeUtc()});
}

} // namespace malar
