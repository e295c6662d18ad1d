#pragma once

#include "core/result.h"

/// Files that hold patients' rows: for their owner's eyes from the first byte, and durable before they are
/// called written. Errors keep the cause that the system gave.
namespace malar::files {

/// What errno means; its text is the detail.
Error fault(int code, const QString &path);

/// The same, of that file.
inline Error at(const QString &path, Error error)
{
    error.place = path;
    return error;
}

/// The file that the name leads to, also where a link leads to nothing yet.
QString resolved(const QString &path);

/// Whether the name, with so many letters more behind it, is one that the file system takes.
bool nameFits(const QString &path, qsizetype more);

/// Brings a file, or the names in a folder, to the disk.
Result<Done> sync(const QString &path);

/// A new file with these bytes, on the disk. Error Exists where one of that name is there.
Result<Done> write(const QString &path, const QByteArray &bytes);

/// Why the bytes of a file do not come from the disk; none where all of them do.
std::optional<Error> whyNotRead(const QString &path);

/// Why no file of that name can be made and filled; none where it can. Nothing is left of the trial.
std::optional<Error> whyNotMade(const QString &path);

} // namespace malar::files
