#include "ui/words/problemwords.h"

#include "core/domain/clasi.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/patientissuewords.h"
#include "ui/words/settingwords.h"
#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using exchange::Problem;
using Defect = exchange::Refusal::Reason;

/// What is said where there is no hint, and where there is one. An issue of the record has its words where
/// the record's are.
struct ProblemSentence {
    Defect reason;
    const char *plain;
    const char *hinted = nullptr;
};
struct Refusals {
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    static constexpr ProblemSentence all[]{
        {Defect::Empty, QT_TR_NOOP("The file is empty. The first row must hold the names of the columns.")},
        {Defect::NullByte,
         QT_TR_NOOP("There is a null byte; the file may be no text. Save it as CSV in UTF-8.")},
        {Defect::NotUtf8,
         QT_TR_NOOP("The text is damaged, or in another encoding than is read. Save the file "
                    "as CSV in UTF-8.")},
        {Defect::OpenQuote,
         QT_TR_NOOP("A quoted cell begins here and never ends. Close it with a double quote.")},
        {Defect::NotAFile,
         QT_TR_NOOP("This is a pipe or a device, not a file. Write it to a file first, and import that.")},
        {Defect::AFolder,
         QT_TR_NOOP("This is a folder, not a file. Put the file of that name in its place.")},
        {Defect::TooManyColumns,
         QT_TR_NOOP("The row has more columns than any table of ours. Check that it is the right file.")},
        {Defect::TooManyRows, QT_TR_NOOP("The file has more than five million rows. Split it.")},
        {Defect::UnnamedColumn, QT_TR_NOOP("The column has values and no name. Name it, or remove it.")},
        {Defect::StrayQuote,
         QT_TR_NOOP(
             "A double quote stands in the wrong place. Quote the whole cell and double the quotes in it.")},
        {Defect::TooFewCells, QT_TR_NOOP("The row has fewer cells than the header. Leave a cell empty where "
                                         "there is no value, but keep its separator.")},
        {Defect::TooManyCells, QT_TR_NOOP("The row has more cells than the header. Write numbers with a "
                                          "point, and quote text that holds the separator.")},
        {Defect::OtherSeparator,
         QT_TR_NOOP("The columns are separated by a sign that is not read. Save the file with commas, "
                    "semicolons or tabs.")},
        {Defect::MissingColumn,
         QT_TR_NOOP("This column is missing. Add it, or correct the name of the column.")},
        {Defect::UnknownColumn,
         QT_TR_NOOP("There is no column of this name. Correct the name, or remove the column.")},
        {Defect::RepeatedColumn, QT_TR_NOOP("The column is there twice. Remove one of the two.")},
        {Defect::MissingFile, QT_TR_NOOP("The file is missing. Copy the whole folder as it was exported.")},
        {Defect::NotReadable, QT_TR_NOOP("The file cannot be read. Check that you may read it.")},
        {Defect::FileTooLarge,
         QT_TR_NOOP("The file is too large to be read. Split the folder, or export less at a time.")},
        {Defect::BadSettings,
         QT_TR_NOOP("The file does not say what it must here. Take the one that was exported.")},
        {Defect::ChecksumDiffers,
         QT_TR_NOOP("The file was changed after it was exported: its sum is not that of SHA256SUMS.")},
        {Defect::ValueNotAllowed, QT_TR_NOOP("This value does not exist here. Correct it."),
         QT_TR_NOOP("This value does not exist here. Allowed: %1.")},
        {Defect::NotADecimal, QT_TR_NOOP("This is not a plain decimal number such as 12 or 12.75. Correct "
                                         "it, or leave the cell empty where there is no value.")},
        {Defect::TooManyDigits, QT_TR_NOOP("The number has too many digits to be compared exactly. Round it; "
                                           "the dataset's numbers must fit 17 digits with equal decimals.")},
        {Defect::NoName, QT_TR_NOOP("The row does not name what it belongs to. Fill in the cell.")},
        {Defect::RepeatedName, QT_TR_NOOP("A form above has the same name, so the two could not be told "
                                          "apart. Give each form a name of its own.")},
        {Defect::CellTooLong, QT_TR_NOOP("The text is too long for this cell. Shorten it."),
         QT_TR_NOOP("The text is longer than %1 letters. Shorten it.")},
        {Defect::TooFine, QT_TR_NOOP("A value has at most nine digits before the point and four after it. "
                                     "Choose another unit, or round it.")},
        {Defect::Required, QT_TR_NOOP("The cell is empty. Fill it in.")},
        {Defect::NotADate,
         QT_TR_NOOP("This is not a day written as 2026-11-22. Write it so: 03/04/2026 could be two days.")},
        {Defect::NotAPartialDate,
         QT_TR_NOOP("This is not a date written as 2019, 2019-05 or 2019-05-14. Write as much as is known.")},
        {Defect::NotANumber, QT_TR_NOOP("This is not a number such as 12 or 12.5. Correct it.")},
        {Defect::DecimalComma, QT_TR_NOOP("The number has a comma. Write it with a point: 12.5.")},
        {Defect::DecimalPoint, QT_TR_NOOP("The number has a point, and the others of the table have a comma. "
                                          "Write them all alike (or say --decimal point in a command).")},
        {Defect::DateOrderOpen,
         QT_TR_NOOP("This could be two days, and nothing in the table says which comes first, day or month. "
                    "Say it (in a command: --date-order dmy or --date-order mdy).")},
        {Defect::ShortYear, QT_TR_NOOP("The year has two digits. Write all four: 2026-11-22.")},
        {Defect::SecondHeader, QT_TR_NOOP("Here is a second row of names. Keep one row with the names of the "
                                          "columns, and right below it the values.")},
        {Defect::NotAWorkbook,
         QT_TR_NOOP("This is a packed file, but no workbook of Excel. Save the table as "
                    ".xlsx or as CSV.")},
        {Defect::OldWorkbook,
         QT_TR_NOOP("This is a workbook of an older kind (.xls), or one behind a password. "
                    "Save it as .xlsx without a password, or as CSV.")},
        {Defect::DamagedWorkbook,
         QT_TR_NOOP(
             "The workbook is damaged, perhaps cut short on its way. Copy it again, or save it anew.")},
        {Defect::NoSuchSheet,
         QT_TR_NOOP("The workbook has no sheet of this name to be read. Correct the name.")},
        {Defect::MergedCells,
         QT_TR_NOOP("Cells are merged here, so it is open what belongs to which row. Unmerge them.")},
        {Defect::FormulaWithoutValue,
         QT_TR_NOOP("The formula has not been computed, and nothing is computed "
                    "here. Open the file in a spreadsheet program and save it.")},
        {Defect::EncodingGuessed,
         QT_TR_NOOP("The text is not UTF-8 and was read as Windows-1252 (CP1252). Look at its accents; in a "
                    "command, --encoding says another.")},
        {Defect::EmptyRows, QT_TR_NOOP("Empty rows were passed over."),
         QT_TR_NOOP("Empty rows that were passed over: %1.")},
        {Defect::EmptyColumns, QT_TR_NOOP("Empty columns without a name were passed over."),
         QT_TR_NOOP("Empty columns without a name that were passed over: %1.")},
        {Defect::RowNames, QT_TR_NOOP("The first column, which only numbers the rows, was passed over.")},
        {Defect::OutOfRange, QT_TR_NOOP("The number is out of range. Correct it."),
         QT_TR_NOOP("The number is out of range. Allowed: %1.")},
        {Defect::Formula,
         QT_TR_NOOP(
             "The text begins as a formula does. Put an apostrophe before it; importing takes it away.")},
        {Defect::HiddenSign, QT_TR_NOOP("The text holds a sign that nobody sees. Type it anew.")},
        {Defect::NotAFileName,
         QT_TR_NOOP("This is not the name of an exported image. Names of folders are not followed.")},
        {Defect::NotAPhotograph,
         QT_TR_NOOP("The image is not the one that was exported, or not a clean JPEG of the size that the "
                    "row says. Add it as a photograph in the program instead.")},
        {Defect::TotalDiffers,
         QT_TR_NOOP("There is no such total, as answers are missing. Leave it empty, or add the answers."),
         QT_TR_NOOP("The answers add up to %1. Correct the answers or the total.")},
        {Defect::RepeatedRow, QT_TR_NOOP("A row above says the same. Remove one of the two.")},
        {Defect::RepeatedPatient,
         QT_TR_NOOP("A patient above has the same study code. Give each patient one row.")},
        {Defect::LongAgo,
         QT_TR_NOOP("The date is more than 120 years ago. Correct it; if it is meant, tick “Take dates of "
                    "long ago or far ahead” (in a command: --accept-dates).")},
        {Defect::FarAhead,
         QT_TR_NOOP("The start is more than a year ahead. Correct it; if it is meant, tick “Take dates of "
                    "long ago or far ahead” (in a command: --accept-dates).")},
        {Defect::RepeatedVisit,
         QT_TR_NOOP("The patient has another visit on that day. Keep one of the two, or correct the date.")},
        {Defect::NoneBesideEvent, QT_TR_NOOP("The visit says that there was no adverse event, and one was "
                                             "told at it. Correct one of the two.")},
        {Defect::PatientDiffers,
         QT_TR_NOOP(
             "The registry has a patient of this study code with other data. A folder of Malar can be "
             "merged, "
             "which shows each difference (Merge a delivery…, malar merge); in a table, correct the row, or "
             "change the code if it is someone else.")},
        {Defect::MappedTwice, nullptr,
         QT_TR_NOOP("The column and %1 stand for the same of ours. Let one of the two stand for it.")},
        {Defect::RowsDisagree, nullptr,
         QT_TR_NOOP("Row %1 says something else of the same patient. Correct one of the two rows.")},
        {Defect::TreatmentUnsaid,
         QT_TR_NOOP(
             "The table says when the index treatment began, and this of it is missing. Choose a column "
             "for it, or say what is true of every patient (in a command: --set).")},
        {Defect::NotAMapping,
         QT_TR_NOOP("This is no mapping of columns. Take a file that was saved from the table of columns.")},
        {Defect::OtherMappingVersion,
         QT_TR_NOOP("The mapping is of another version of the program. Make it anew, and save it again.")},
        {Defect::OursKept,
         QT_TR_NOOP("The registry has another value. It is kept; the one of the file is not taken.")},
        {Defect::SameTaken, nullptr, QT_TR_NOOP("The study code is taken for %1, as was said.")},
        {Defect::SpreadsheetCode,
         QT_TR_NOOP("The study code looks like a day or a number that a spreadsheet made of another code. "
                    "Compare it with the list of the centre.")},
        {Defect::UnknownPatient,
         QT_TR_NOOP(
             "No patient of this study code is in patients.csv. Add the patient, or correct the code.")},
        {Defect::UnknownVisit,
         QT_TR_NOOP("The patient has no visit on that day. Correct the date, or remove the row.")},
        {Defect::UnknownCourse,
         QT_TR_NOOP("The patient has no course of this number. Correct it, or add the course.")},
        {Defect::UnknownTreatment,
         QT_TR_NOOP("The patient has no treatment of this number. Correct it, or add the treatment.")},
        {Defect::OpenAnswer,
         QT_TR_NOOP("The visit is complete, but this answer is missing. Add it, or make the visit a draft.")},
        {Defect::NotReviewed,
         QT_TR_NOOP(
             "The visit is complete, but this answer was copied and not reviewed. Make the visit a draft.")},
        {Defect::InFuture, QT_TR_NOOP("The date is in the future. Correct it."),
         QT_TR_NOOP("The date is in the future. Correct it, or the clock of this computer, which says %1.")},
        {Defect::BeforeBirth,
         QT_TR_NOOP("The date is before the patient's birth. Correct it, or the year of birth.")},
        {Defect::EndsBeforeStart, QT_TR_NOOP("The end is before the start. Correct one of them.")},
        {Defect::NotAccepted,
         QT_TR_NOOP("The rows of this patient do not fit together. Check treatments, visits and consents.")},
        {Defect::OtherKindOfData, QT_TR_NOOP("One of the two is training data, the other is of patients. "
                                             "They are not mixed; import into another registry.")},
        {Defect::NoPhotographConsent, QT_TR_NOOP("No consent to photographs stood on that day, or it was "
                                                 "withdrawn. Remove the row, or correct the consent.")},
        {Defect::ConsentWithdrawn,
         QT_TR_NOOP("The patient has withdrawn consent: nothing is entered from that day on.")},
        {Defect::DateAccepted,
         QT_TR_NOOP("The date is more than 120 years ago or more than a year ahead, and is taken as it is.")},
        {Defect::TextTidied,
         QT_TR_NOOP("The text has line breaks, or signs that nobody sees. It is taken without them.")},
        {Defect::CodesAlike, nullptr,
         QT_TR_NOOP("This study code looks like %1 above. They are taken as two patients.")},
        {Defect::NameAlike, nullptr,
         QT_TR_NOOP(
             "The name looks like %1. They are taken as two; write it in the same way if it is the same.")},
        {Defect::SeveralExtents,
         QT_TR_NOOP(
             "Discoid is said in more than one extent, and the form takes one. It is taken as it is.")},
        {Defect::Link, QT_TR_NOOP("This is a link. What it leads to is taken.")},
        {Defect::SumOfNothing,
         QT_TR_NOOP("The line names no file of the folder. Something may not have been copied.")},
    };
};

/// "0, 1, 2, 3"; empty where there is no list.
QString allowed(const Problem &problem)
{
    const std::optional<Item> item = itemFromKey(problem.what.column.toStdString());
    if (!problem.hint.isEmpty())
        return problem.hint;
    QStringList values;
    if (item)
        for (const std::uint8_t level : spec(item->sign).allowed)
            values.append(QString::number(level));
    return values.join(u", "_s);
}

/// The rule that a part of registry.json breaks, as the form words it.
QString ruleSentence(const StudySettings &broken)
{
    if (const auto rule = problem(broken.schedule))
        return sentence(*rule);
    if (const auto rule = problem(broken.scales))
        return terms::message(*rule, broken.scales);
    if (const auto rule = problem(broken.centres))
        return sentence(*rule, broken.centres);
    if (const auto rule = problem(broken.panels))
        return words::message(*rule, broken.panels);
    return {};
}

} // namespace

QString sentence(const Problem &problem)
{
    const Defect reason = problem.what.reason;
    if (reason == Defect::BadSettings && problem.broken)
        return ruleSentence(*problem.broken);
    if (reason == Defect::ValueNotAllowed && itemFromKey(problem.what.column.toStdString()))
        return Refusals::tr(
                   "This value does not exist here. Allowed are %1, or nothing for an unanswered item.")
            .arg(allowed(problem));
    if (const std::optional<QString> issue = issueOfRow(reason, problem.hint))
        return *issue;
    const ProblemSentence &found = *std::ranges::find(Refusals::all, reason, &ProblemSentence::reason);
    const bool hinted = !found.plain || (found.hinted && !problem.hint.isEmpty());
    return hinted ? Refusals::tr(found.hinted).arg(problem.hint) : Refusals::tr(found.plain);
}

QString place(const Problem &problem)
{
    const exchange::Refusal &at = problem.what;
    if (at.row == 0)
        return at.column.isEmpty() ? problem.file : Refusals::tr("%1, %2").arg(problem.file, at.column);
    if (at.column.isEmpty())
        return Refusals::tr("%1, row %2").arg(problem.file, QString::number(at.row));
    return Refusals::tr("%1, row %2, column %3").arg(problem.file, QString::number(at.row), at.column);
}

QString message(const Problem &problem)
{
    return Refusals::tr("%1: %2").arg(place(problem), sentence(problem));
}

} // namespace malar
