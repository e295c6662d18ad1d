#pragma once

#include "core/store/keys/credentials.h"

#include <QString>

#include <variant>

namespace malar::app {

/// Why no line could be read.
enum class NoLine : std::uint8_t {
    Unreadable,
    ReadByOthers, // a file that is not its owner's alone
    TooLong,
    NotText // no UTF-8
};
using Line = std::variant<keyring::Secret, NoLine>;

/// The first line, without its end; nothing is read behind it.
Line lineOf(int descriptor);
Line lineOfFile(const QString &path);

/// Whether somebody can be asked.
bool hasTerminal();
/// On standard error, answered without echo.
Line asked(const QString &question);

/// A recovery key as it was written down; none where it is not one.
std::optional<keyring::RecoveryKey> recoveryKeyOf(const keyring::Secret &line);

} // namespace malar::app
