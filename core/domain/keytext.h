#pragma once

#include "core/keys.h"

#include <QString>

#include <algorithm>

namespace malar {

/// A key of a file as Qt's strings: keys are ASCII.
inline QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}
template <Keyed Enum> std::optional<Enum> fromKey(QStringView name)
{
    const auto found = std::ranges::find_if(keysOf<Enum>, [name](std::string_view key) {
        return name == QLatin1StringView(key.data(), static_cast<qsizetype>(key.size()));
    });
    if (found == keysOf<Enum>.end())
        return std::nullopt;
    return static_cast<Enum>(found - keysOf<Enum>.begin());
}
inline QByteArray keyBytes(std::string_view key) { return {key.data(), static_cast<qsizetype>(key.size())}; }

} // namespace malar
