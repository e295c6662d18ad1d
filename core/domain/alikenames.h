#pragma once

#include "core/domain/biomarker.h"

#include <optional>

namespace malar {

/// A marker's key or a subset's name, so that two of one key look the same: as codeKey(), but "CD4+" is not
/// "CD4-".
QString likenessKey(const QString &);

/// Two markers, or two subsets of a panel, that are one to who reads them, as they are written.
struct AlikeNames {
    QString one;
    QString other;
    bool isSame; // they differ only in case
    bool operator==(const AlikeNames &) const = default;
};
/// The first two that differ only in case, else that look alike.
std::optional<AlikeNames> alikeNames(const Panels &);

} // namespace malar
