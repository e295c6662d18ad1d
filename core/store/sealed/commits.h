#pragma once

#include "core/store/sealed/scan.h"

namespace malar::sealed {

/// Each whole commit of a file, in order: what Log::open() takes as `upTo`. Errors as of scan().
Result<std::vector<Commit>> commitsOf(FileOps &, const QString &path, const Cipher &);

} // namespace malar::sealed
