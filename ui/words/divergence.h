#pragma once

#include "ui/words/historywords.h"

namespace malar {

/// A field that at least one of two has changed since both had the same before them.
struct Divergence {
    QString field;
    QString base;
    QString theirs;
    QString yours;
    bool isContested() const { return theirs != yours && theirs != base && yours != base; }
    bool operator==(const Divergence &) const = default;
};

/// From what each has changed; theirs first.
std::vector<Divergence> divergences(const std::vector<FieldChange> &theirs,
                                    const std::vector<FieldChange> &yours);

} // namespace malar
