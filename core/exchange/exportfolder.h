#pragma once

#include "core/domain/historyentry.h"
#include "core/domain/study.h"
#include "core/exchange/field.h"

#include <algorithm>
#include <vector>

namespace malar::exchange {

/// What an export is written as; several at once, from the same tables.
enum class ExportFormat : std::uint8_t { Folder, Xlsx, Redcap, Spss, Stata, Fhir };

/// What goes into an export beside what is always in it, and how.
struct ExportScope {
    bool identity = false;    // names, hospital numbers, birth dates, contacts
    bool photographs = false; // and their images
    std::vector<ExportFormat> formats = {ExportFormat::Folder};
    bool decimalComma = false; // of the CSV of the folder: cells are then parted by semicolons

    bool has(ExportFormat format) const { return std::ranges::find(formats, format) != formats.end(); }
};

/// How much was written, and who was left out.
struct ExportCounts {
    std::size_t patients = 0;
    std::size_t visits = 0;
    std::size_t withdrawn = 0; // patients who withdrew their consent
    std::size_t inError = 0;   // patients entered in error
    std::size_t visitsInError = 0;
    std::size_t photographs = 0;
    std::size_t photographsLeftOut = 0; // of the patients that are in it: no consent covers them, or unasked
};

/// The words of an export, which core does not have.
struct ExportWords {
    std::function<QString(const Field &)> label;
    std::function<QString(const Field &, std::string_view key)> choice;
    std::function<QString(const Field &)> note; // may be empty
    std::function<QString(const ExportCounts &)> readMe;
};

struct Export {
    const Study &study;
    ExportScope scope;
    ExportWords words;
    std::function<Result<QByteArray>(const PhotographId &)> image = {}; // JPEG
    Progress progress = {};
    Head head = {}; // of the history
};

/// What an export of the study would hold: not those entered in error, nor patients who withdrew their
/// consent.
ExportCounts countsOf(const Study &, const ExportScope &);

/// A folder with README and SHA256SUMS, and of the format Folder CSV files, codebook, registry.json and a
/// script for R; of the others what written.h says. The same study gives the same bytes. The folder must not
/// be there, or be empty: else error NotEmpty. It appears whole or not at all.
Result<ExportCounts> writeFolder(const QString &folder, const Export &);

} // namespace malar::exchange

template <>
inline constexpr auto malar::keysOf<malar::exchange::ExportFormat> =
    malar::keys<malar::exchange::ExportFormat>("folder", "xlsx", "redcap", "spss", "stata", "fhir");
