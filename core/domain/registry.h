#pragma once

#include <QDateTime>
#include <QString>

namespace malar {

/// What a registry says of itself.
struct Registry {
    QString id;
    QString name;
    bool synthetic = false; // training data: marked as such on every page and print
    QDateTime created;      // UTC

    bool operator==(const Registry &) const = default;
};

} // namespace malar
