#pragma once

#include "core/result.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace malar {

struct FileToWrite {
    QString path;
    QByteArray content;
    QByteArrayList begins; // one of these begins a file of this kind: no other kind is replaced
};

/// Why the file may not be put there: a device or a pipe would be replaced, or a file of another kind, such
/// as a registry. A new name, an empty file and one of its own kind are fine.
std::optional<Error> unfitTarget(const QString &path, const QByteArrayList &begins = {"%PDF"});

/// The one place where a file is written that goes out. All of them or none: after an error every place holds
/// what it held, and nothing lies beside it. Health data, so each is its owner's alone (0600) from the first
/// byte, whatever stood there. Error File.
Result<Done> writeFiles(const std::vector<FileToWrite> &);

} // namespace malar
