#pragma once

#include "core/exchange/merge.h"

#include <QString>

/// What a delivery changes, asks and tells, in the words of the history.
namespace malar::mergewords {

/// One field of a unit: before and after or, of a conflict, ours and theirs.
struct Line {
    QString patient; // code
    QString what;    // "Record", "Visit of 3 Mar 2024"
    QString field;
    QString before;
    QString after;
    bool operator==(const Line &) const = default;
};

/// Everything that nobody is asked about; of a new patient or visit one line.
std::vector<Line> changes(const exchange::MergePlan &);
/// Of one conflict: ours as `before`, theirs as `after`.
std::vector<Line> conflict(const exchange::MergePlan &, const exchange::MergeUnit &);

/// "A-001, visit of 3 Mar 2024"; empty where it is about all.
QString place(const exchange::MergeProblem &);
QString sentence(const exchange::MergeProblem &);
QString message(const exchange::MergeProblem &); // both

/// "New patients: 2. …"
QString counted(const exchange::MergeCounts &);
/// "Delivery of Centre A from Registry (history 1234-5f3a9c01, 3 Mar 2026)", for the history.
QString from(const Sender &);
/// How the conflicts were decided, behind it; empty where there were none.
QString decided(std::size_t ours, std::size_t theirs);

/// Why a delivery cannot be opened: of a damaged one there is no backup to open, but another to ask for.
QString whyUnopened(const Error &);

} // namespace malar::mergewords
