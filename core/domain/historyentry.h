#pragma once

#include "core/domain/id.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace malar {

/// One row of the history: a save, with what it changed.
struct HistoryEntry {
    QDateTime when; // UTC
    QString who;    // login name of the operating system
    QString action; // key: create, change, complete, amend, move, enter_in_error, take_back, import
    QString reason;
    std::optional<VisitId> visit; // none where the patient's own record was saved
    QJsonObject before;           // as core/domain/json has it; empty for a new one
    QJsonObject after;            // a changed identity stands in both under "identity"
};

} // namespace malar
