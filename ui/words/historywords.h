#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/record.h"

namespace malar {

/// One field that a save changed, in words.
struct FieldChange {
    QString field; // "Erythema, ears", "Date"
    QString before;
    QString after;
    bool operator==(const FieldChange &) const = default;
};

/// What a save changed, in the order of the form; nothing that stayed as it was. The words of the values are
/// those of the screens, not of the file.
std::vector<FieldChange> changes(const HistoryEntry &);
/// The answers of a new visit are the visit itself: only what changed in one is listed.
std::vector<FieldChange> changes(const std::optional<Visit> &before, const Visit &after);
std::vector<FieldChange> changes(const std::optional<PatientRecord> &before, const PatientRecord &after);

/// "Visit of 3 Mar 2024 completed".
QString happening(const HistoryEntry &);

} // namespace malar
