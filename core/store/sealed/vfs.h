#pragma once

#include "core/store/sealed/log.h"

/// The file system that SQLite sees: logs that are mounted, and nothing else.
namespace malar::sealed::vfs {

inline constexpr auto name = "malar-sealed";

/// Registers the file system where that was not done yet. The log can be opened once, by this name, until it
/// is unmounted.
QByteArray mount(Log &);
/// Another file of the same content, while nothing of it is locked.
void remount(const QByteArray &path, Log &);
void unmount(const QByteArray &path);

} // namespace malar::sealed::vfs
