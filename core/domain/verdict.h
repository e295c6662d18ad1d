#pragma once

#include "core/domain/historyentry.h"

namespace malar {

/// What was found of a registry that is not as this program has written it. What is named is the first of its
/// kind; where nothing is, all is well.
struct Verdict {
    std::optional<int> page;           // of a sealed file, that cannot be read
    QString damage;                    // what SQLite says of the tables: names of them, never a value
    std::optional<int> row;            // of the history: changed, taken out or put in
    std::optional<int> signature;      // the row of one that is not of whom it names, or of what it is put to
    std::optional<VisitId> visit;      // stands otherwise than its history says, or no longer
    std::optional<PatientId> patient;  // the same
    std::optional<PatientId> identity; // the same, where it could be read
    std::optional<QString> setting;    // its key
    std::optional<QString> member;     // an id
    bool isNameForeign = false;        // the registry's own
    std::optional<HistoryEntry> entry; // of that row, where it is there and can be read
    QString code;                      // of the patient that is named, or whose visit is
    QDate day;                         // of the visit that is named

    // What was looked at.
    bool isChained = false; // a row that was changed would have been seen
    int pages = 0;          // of a sealed file
    int patients = 0;
    int visits = 0;
    Head head;

    bool isSound() const
    {
        return !page && damage.isEmpty() && !row && !signature && !visit && !patient && !identity &&
               !setting && !member && !isNameForeign;
    }
};

} // namespace malar
