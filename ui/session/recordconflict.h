#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/record.h"
#include "core/result.h"
#include "ui/parts/prompts.h"

#include <functional>
#include <optional>

namespace malar {

class Session;

/// A record that cannot be saved, as somebody else has saved it since it was read.
struct RecordConflict {
    PatientRecord base; // as both began with it
    PatientRecord mine;
    std::optional<Revision> seen; // when the base was read
};

/// What is done with the two. Without `goOn` that is not offered.
struct Settling {
    std::function<void()> takeTheirs;
    std::function<void(const QString &reason)> keepMine; // over what is saved now
    std::function<void()> goOn = {};                     // typing, from what is saved now
};

/// Reads the record again, and shows both over the window that asks, which decides nothing where "later" is
/// chosen. An error of the store: nothing is shown.
Result<Done> meet(QWidget *asking, Session &, const Prompts &, const RecordConflict &, const Settling &);

} // namespace malar
