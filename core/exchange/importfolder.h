#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/study.h"
#include "core/exchange/problem.h"

#include <map>
#include <set>

namespace malar::exchange {

/// What was said of study codes that look alike, by foldedCode() of the table's.
struct CodeDecisions {
    std::map<QString, QString> same = {}; // → the code of ours that is meant
    std::set<QString> apart = {};         // another patient
    bool operator==(const CodeDecisions &) const = default;
};

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
    Schedule schedule = {};   // to which planned times the visits fall
    CodeDecisions codes = {}; // of a table of visits
    bool keepOurs = false;    // where a visit is there already and differs
};

/// A code of a table that looks like another.
struct AlikeCode {
    QString theirs;
    QString other; // of the registry, or further up; empty: only a spreadsheet's work
    std::size_t row = 0;
    bool operator==(const AlikeCode &) const = default;
};

/// An item of a patient or a visit that is there, and that the table says otherwise.
struct Difference {
    QString code;
    std::size_t row = 0;
    std::optional<QDate> date; // of the visit
    QString column;            // ours
    QString ours;
    QString theirs;
    bool operator==(const Difference &) const = default;
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
    // Of a table of visits.
    std::size_t withoutForm = 0;              // rows that hold no CLASI
    std::vector<AlikeCode> alike = {};        // about which was asked
    std::vector<Difference> differences = {}; // from what is there
    std::map<VisitId, std::size_t> rows = {}; // where each visit stands
    std::map<VisitId, int> told = {};         // the planned month that the table says

    bool isAccepted() const { return problems.blocking == 0 && !cancelled; }
    std::size_t visitCount() const;
    std::size_t totalsOnlyCount() const; // of these visits, those that have totals and no answers
};

/// Reads the whole folder and checks it as the registry would.
ImportPlan readFolder(const QString &folder, const ImportTarget &);

/// Larger files are refused before they are read.
inline constexpr qint64 largestCsv = 256 << 20;

} // namespace malar::exchange
