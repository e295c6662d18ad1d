#pragma once

#include "core/domain/biomarker.h"
#include "core/domain/biomarkervalue.h"

#include <functional>

namespace malar::exchange {

/// Where a block from a spreadsheet is put down.
struct PasteTarget {
    Panels panels;
    std::size_t panel = 0; // the one on the screen
    std::size_t row = 0;   // the cell of its table at which a block without headers begins
    std::size_t column = 0;
    QDate date; // of a block that names none
    QDate today;
    QString code; // of the patient: rows of others are refused
    std::function<std::optional<QDate>(const QString &)> readDate; // none where it is not certain
};

struct PasteProblem {
    enum class Kind : std::uint8_t {
        NotANumber,
        TooManyDecimals,
        TooLarge,
        MayBeThousands,
        NeitherSide, // "≤5"
        NoDate,      // not a date, or one that could be two
        FutureDate,
        UnknownSubset,
        UnknownMarker,
        OtherUnit,     // than the marker's panel has
        OtherPatient,  // than the one on the screen
        OutsideTable,  // a block that reaches beyond the table
        Twice,         // the same day, subset and marker again: the first one stays
        MissingColumn, // a list without marker, date or value
        TooLong
    };
    Kind kind;
    std::size_t row = 0; // of the block, from 1
    std::size_t column = 0;
    QString text; // what stands there, shortened; it is shown and never kept
    bool operator==(const PasteProblem &) const = default;
};

/// A value that was understood.
struct PastedValue {
    Biomarker value;
    std::size_t row;
    std::size_t column;
    bool isUnusual = false; // no percentage, in per cent
    bool operator==(const PastedValue &) const = default;
};

struct Pasted {
    bool isList = false; // rows of date, subset, marker and value; else the panel's table
    std::vector<PastedValue> values;
    std::vector<PasteProblem> problems;
};

/// Text as a spreadsheet puts it on the clipboard, with tabs, or as CSV with commas or semicolons: the
/// panel's table, with or without headers, or a list of date, subset, marker and value in the order of its
/// header, or in this one. Empty cells say nothing.
Pasted readBiomarkers(const QString &text, const PasteTarget &);

} // namespace malar::exchange
