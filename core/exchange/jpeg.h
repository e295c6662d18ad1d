#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace malar::exchange {

/// The size of an image that is a JPEG as the program writes it: its tables and the picture, but no
/// camera's notes, no place, no comment. Nothing for any other bytes; the picture is not decoded.
std::optional<QSize> jpegSize(const QByteArray &);

} // namespace malar::exchange
