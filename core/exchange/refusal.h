#pragma once

#include "core/keys.h"
#include "core/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace malar::exchange {

/// Why a file's content was refused, and where. Rows count as in a spreadsheet: the header is row 1.
/// It never holds what a cell contains, which may be a patient's.
struct Refusal {
    enum class Reason : std::uint8_t {
        Empty,       // no header
        NullByte,    // often UTF-16
        NotUtf8,     // nor CP1252
        OpenQuote,   // a quoted cell that never ends; the row where it begins
        StrayQuote,  // a quote inside an unquoted cell, or text after a closing one
        TooFewCells, // fewer than the header has
        TooManyCells,
        OtherSeparator, // neither commas nor semicolons nor tabs
        MissingColumn,
        UnknownColumn,
        RepeatedColumn,
        ValueNotAllowed, // not on the list of its item
        NotADecimal,     // 1e3, 1,5, NA; a plain decimal has digits and at most one point
        TooManyDigits,   // more digits than can be compared exactly
        NoName,          // a row that does not say which dataset it belongs to, or which form it is
        RepeatedName,    // two forms that could not be told apart in the answer
        // Of a folder that is imported.
        MissingFile,
        NotReadable,
        FileTooLarge,
        CellTooLong,
        BadSettings, // registry.json does not say what it must; the column is the part of it
        Required,    // an empty cell where a value must be
        NotADate,    // not 2026-11-22; no other order of day and month is guessed
        NotAPartialDate,
        NotANumber,
        DecimalComma,
        OutOfRange,
        Formula,      // text that a spreadsheet would compute
        HiddenSign,   // a sign that is not seen: any in a study code, one that cannot be kept elsewhere
        NotAFileName, // a path, or a name that is not as we write it
        RepeatedRow,  // says the same thing of the same day twice
        RepeatedPatient,
        RepeatedVisit,
        PatientDiffers,  // the registry has a patient of this code, and not this one
        MappedTwice,     // the column and another one, whom the hint names, stand for the same of ours
        RowsDisagree,    // of what is said once a patient, a row above says otherwise
        TreatmentUnsaid, // when the index treatment began is there, and not what it is
        NotAMapping,
        OtherMappingVersion,
        HospitalNumberTaken,
        UnknownPatient,
        UnknownVisit,
        UnknownCourse,
        UnknownTreatment,
        TotalDiffers,
        OpenAnswer,      // in a visit that is complete
        NotReviewed,     // an answer that was copied, in a visit that is complete
        NoneBesideEvent, // no adverse event at a visit, and one that was told at it
        InFuture,
        BeforeBirth,
        BirthDateOfAnotherYear,
        EndsBeforeStart,
        InfusionBeforeStart,
        InfusionAfterStop,
        DoseNotPositive,
        OtherDrugUnnamed,
        ConsentWithdrawn, // nothing is entered from that day on
        NotAccepted,      // the record as a whole
        OtherKindOfData,  // training data into a registry of patients, or the other way round
        NotAPhotograph,   // no JPEG as we write them, or not of the size that the row says
        NotAFile,         // a pipe or a device: it is not waited for
        AFolder,          // where a file should be
        TooManyColumns,
        TooManyRows,
        UnnamedColumn, // and something stands in it
        TooFine,       // a value of more digits than are reckoned with
        CodeAlike,     // looks like the code of another patient, whom the hint names
        LongAgo,
        FarAhead,
        DosesOutOfOrder,
        NoPhotographConsent, // on the day of a photograph, or withdrawn since
        // Of a table in any shape.
        DateOrderOpen,   // a day that could be two, where nobody has said the order
        ShortYear,       // 14/02/23
        DecimalPoint,    // where the other numbers have a comma
        SecondHeader,    // a second row of names
        NotAWorkbook,    // a ZIP file of something else
        OldWorkbook,     // of before 2007, or behind a password
        DamagedWorkbook, // often cut short
        NoSuchSheet,     // the column is its name
        MergedCells,     // the column says which: "A1:C1"
        FormulaWithoutValue,
        // Pointed out, and no reason to refuse.
        ChecksumDiffers, // changed since it was exported
        ConsentAfterFirstDose,
        NoConsent,
        InfusionAfterWithdrawal,
        DateAccepted,    // long ago or far ahead, and meant so
        TextTidied,      // a text of one line that had line breaks, or signs that nobody sees
        OursKept,        // the registry has another value of a patient or a visit that is there
        SameTaken,       // a code that somebody said is the one in the hint
        SpreadsheetCode, // a study code that a spreadsheet may have made a day or a number of
        CodesAlike,      // two patients of a folder
        NameAlike,       // a marker or a subset looks like another one, which the hint names
        NumberAlike,
        SeveralExtents,  // discoid is said in more than one way, and the form takes one
        Link,            // what it leads to was read
        EncodingGuessed, // CP1252
        EmptyRows,       // passed over; how many is the hint
        EmptyColumns,
        RowNames,     // R's
        SumOfNothing, // a line of SHA256SUMS that names no file of the folder
        SamePerson    // another patient has the name and the birth year, or a similar name and the birth date
    };

    Reason reason = Reason::Empty;
    std::size_t row = 0; // 0 where the file as a whole is meant
    QString column;      // empty where the row as a whole is meant

    bool operator==(const Refusal &) const = default;
};

/// Whether the input is refused for it; the others are pointed out.
constexpr bool blocks(Refusal::Reason reason) { return reason < Refusal::Reason::ChecksumDiffers; }

/// For those who report an Error: kind Invalid, the reason's key as detail, the place as "row 3, column
/// ery_face".
Error toError(const Refusal &);

} // namespace malar::exchange

namespace malar {

template <>
inline constexpr auto keysOf<exchange::Refusal::Reason> = keys<exchange::Refusal::Reason>(
    "empty", "null-byte", "not-utf8", "open-quote", "stray-quote", "too-few-cells", "too-many-cells",
    "other-separator", "missing-column", "unknown-column", "repeated-column", "value-not-allowed",
    "not-a-decimal", "too-many-digits", "no-name", "repeated-name", "missing-file", "not-readable",
    "file-too-large", "cell-too-long", "bad-settings", "required", "not-a-date", "not-a-partial-date",
    "not-a-number", "decimal-comma", "out-of-range", "formula", "hidden-sign", "not-a-file-name",
    "repeated-row", "repeated-patient", "repeated-visit", "patient-differs", "mapped-twice", "rows-disagree",
    "treatment-unsaid", "not-a-mapping", "other-mapping-version", "hospital-number-taken", "unknown-patient",
    "unknown-visit", "unknown-course", "unknown-treatment", "total-differs", "open-answer", "not-reviewed",
    "none-beside-event", "in-future", "before-birth", "birth-date-of-another-year", "ends-before-start",
    "infusion-before-start", "infusion-after-stop", "dose-not-positive", "other-drug-unnamed",
    "consent-withdrawn", "not-accepted", "other-kind-of-data", "not-a-photograph", "not-a-file", "a-folder",
    "too-many-columns", "too-many-rows", "unnamed-column", "too-fine", "code-alike", "long-ago", "far-ahead",
    "doses-out-of-order", "no-photograph-consent", "date-order-open", "short-year", "decimal-point",
    "second-header", "not-a-workbook", "old-workbook", "damaged-workbook", "no-such-sheet", "merged-cells",
    "formula-without-value", "checksum-differs", "consent-after-first-dose", "no-consent",
    "infusion-after-withdrawal", "date-accepted", "text-tidied", "ours-kept", "same-taken",
    "spreadsheet-code", "codes-alike", "name-alike", "number-alike", "several-extents", "link",
    "encoding-guessed", "empty-rows", "empty-columns", "row-names", "sum-of-nothing", "same-person");

} // namespace malar
