#include "ui/session/bringback.h"

#include "core/store/restoring.h"
#include "ui/session/backupwords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QFileInfo>

namespace malar {
namespace {

BroughtBack failed(const Error &error, const Opener &opener)
{
    return {error, opener, Words::tr("The registry was not brought back. %1").arg(terms::message(error))};
}

} // namespace

BroughtBack bringBack(const QString &path, const Opener &opener, const QString &copy, quint64 commit,
                      const Progress &progress)
{
    auto restoring = Restoring::make({copy, opener, commit, path, opener, progress});
    if (!restoring)
        return failed(restoring.error(), opener);
    const auto kept = restoring->putInPlace();
    if (!kept && kept.error().kind != Error::Kind::Unconfirmed)
        return failed(kept.error(), opener);
    const QString told =
        kept ? Words::tr("This is the registry as it was on %1. What stood here before is kept as %2.")
                   .arg(backupwords::moment(restoring->glance().moment.at), QFileInfo(*kept).fileName())
             : terms::message(kept.error());
    const QString users =
        restoring->hasFormerUsers()
            ? Words::tr(
                  "Who could open it then can open it again, with the passphrases of then: remove those "
                  "who may not.")
            : QString();
    return {kept, restoring->opener(), (told + u' ' + users).trimmed()};
}

} // namespace malar
