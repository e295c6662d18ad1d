#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/study.h"
#include "core/exchange/problem.h"

#include <map>

namespace malar::exchange {

/// The registry that something is imported into; all empty for a new one.
struct ImportTarget {
    QDate today;
    std::optional<bool> synthetic = {}; // whether it holds training data; none for a new one
    ScaleSet scales = {};               // that it asks: columns that a CSV of visits may have
    Panels panels = {};                 // of its biomarkers
    std::span<const PatientRecord> records = {};
    std::function<Result<PatientFile>(const PatientId &)> file = {}; // one of them, with its visits
    std::function<Result<QByteArray>(const PhotographId &)> image = {};
    std::function<bool(const QByteArray &)> isImage = {}; // whether a JPEG can be decoded, which core cannot
    // Whether the analysis would read what the registry keeps of it, which core does not; empty is fine.
    std::function<bool(const QJsonObject &)> isPlan = {};
    std::function<bool(const QJsonObject &)> areFilters = {};
    Progress progress = {};
    bool acceptDates = false; // those that are long ago or far ahead are meant so
    bool merging = false;     // patients who are there are read, to be merged
};

/// What an import would write, and everything that stands in its way. Nothing has been written.
struct ImportPlan {
    Registry registry;      // of the folder; its id is empty where a CSV of visits was read
    StudySettings settings; // for a new registry
    std::vector<PatientFile> files;
    std::vector<Visit> visits;                   // of patients that are there
    std::vector<PatientFile> known;              // of a folder that is merged: patients who are there
    std::map<PhotographId, QString> photographs; // the path of each
    Head head;                                   // of the history of the registry that was exported
    bool withPhotographs = false;                // those were exported too
    std::size_t identical = 0;                   // patients that are there just so, and are passed over
    std::size_t identicalVisits = 0;             // theirs, or those of a CSV of visits
    Problems problems;
    bool cancelled = false;

    bool isAccepted() const { return problems.blocking == 0 && !cancelled; }
    std::size_t visitCount() const;
    std::size_t totalsOnlyCount() const; // of these visits, those that have totals and no answers
};

/// Reads the whole folder and checks it as the registry would.
ImportPlan readFolder(const QString &folder, const ImportTarget &);

/// Larger files are refused before they are read.
inline constexpr qint64 largestCsv = 256 << 20;

} // namespace malar::exchange
