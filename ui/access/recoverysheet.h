#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

class QPrinter;

namespace malar {

/// A recovery key on paper, or as a file for another place than the registry's.
struct RecoverySheet {
    QString registry; // its name
    QString key;      // as it is shown
    QDate day;
};

bool print(QPrinter &, const RecoverySheet &);
/// As a text. Errors as of writeFiles().
Result<Done> write(const QString &path, const RecoverySheet &);

} // namespace malar
