#pragma once

#include <QDateTime>

namespace malar {

/// A commit of a sealed registry, to which it can be looked back.
struct Moment {
    quint64 commit = 0; // its sequence in the registry's life
    QDateTime at;       // UTC
    bool operator==(const Moment &) const = default;
};

} // namespace malar
