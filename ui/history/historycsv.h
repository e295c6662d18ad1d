#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/progress.h"
#include "core/result.h"

namespace malar {

class Session;

/// The rows that fit as CSV, the latest first, with the words of the window beside the keys of the file; read
/// part by part. Errors of the store, and Cancelled.
Result<QByteArray> historyCsv(const Session &, HistoryFilter, const Progress & = {});

/// What every such file begins with.
inline constexpr const char *historyCsvBegin = "row,time,";

} // namespace malar
