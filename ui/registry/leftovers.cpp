#include "ui/registry/leftovers.h"

#include "core/store/leftovers.h"
#include "ui/words/tr.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {
QString sweptBeside(const QString &target)
{
    const QStringList removed = sweepLeftovers(target);
    if (removed.isEmpty())
        return {};
    QStringList names;
    for (const QString &path : removed)
        names << QFileInfo(path).fileName();
    return Words::tr("A run that was cut short had left something here, and it was removed: %1.")
        .arg(names.join(u", "_s));
}

} // namespace malar
