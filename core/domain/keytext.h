#pragma once

#include <QString>

#include <string_view>

namespace malar {

/// A key of a file as Qt's strings: keys are ASCII.
inline QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}
inline QByteArray keyBytes(std::string_view key) { return {key.data(), static_cast<qsizetype>(key.size())}; }

} // namespace malar
