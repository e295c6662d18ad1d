#include "core/store/leftovers.h"

#include "core/files/part.h"
#include "core/store/schema.h"

namespace malar {

QStringList sweepLeftovers(const QString &path)
{
    QStringList removed = files::sweep(path);
    for (int version = 1; version < static_cast<int>(schema::migrations().size()); ++version)
        removed += files::sweep(schema::copyPath(path, version));
    return removed;
}

} // namespace malar
