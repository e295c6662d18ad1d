#include "ui/words/problemwords.h"

#include "core/domain/clasi.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/settingwords.h"
#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using exchange::Problem;
using Defect = exchange::Refusal::Reason;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
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

/// Of files as a whole and of their rows.
QString fileSentence(const Problem &problem)
{
    switch (problem.what.reason) {
    case Defect::Empty:
        return Text::tr("The file is empty. The first row must hold the names of the columns.");
    case Defect::NullByte:
        return Text::tr("There is a null byte; the file may be UTF-16 or no text. Save it as CSV in UTF-8.");
    case Defect::NotUtf8:
        return Text::tr("The text is not UTF-8. Save the file as CSV in UTF-8.");
    case Defect::OpenQuote:
        return Text::tr("A quoted cell begins here and never ends. Close it with a double quote.");
    case Defect::NotAFile:
        return Text::tr("This is a pipe or a device, not a file. Write it to a file first, and import that.");
    case Defect::AFolder:
        return Text::tr("This is a folder, not a file. Put the file of that name in its place.");
    case Defect::TooManyColumns:
        return Text::tr("The row has more columns than any table of ours. Check that it is the right file.");
    case Defect::TooManyRows:
        return Text::tr("The file has more than five million rows. Split it.");
    case Defect::UnnamedColumn:
        return Text::tr("The column has values and no name. Name it, or remove it.");
    case Defect::StrayQuote:
        return Text::tr(
            "A double quote stands in the wrong place. Quote the whole cell and double the quotes in it.");
    case Defect::TooFewCells:
        return Text::tr(
            "The row has fewer cells than the header. Leave a cell empty where there is no value, but "
            "keep its comma.");
    case Defect::TooManyCells:
        return Text::tr(
            "The row has more cells than the header. Write numbers with a point, and quote text that "
            "holds a comma.");
    case Defect::OtherSeparator:
        return Text::tr("The columns are separated by semicolons or tabs. Save the file with commas.");
    case Defect::MissingColumn:
        return Text::tr("This column is missing. Add it, or correct the name of the column.");
    case Defect::UnknownColumn:
        return Text::tr("There is no column of this name. Correct the name, or remove the column.");
    case Defect::RepeatedColumn:
        return Text::tr("The column is there twice. Remove one of the two.");
    case Defect::MissingFile:
        return Text::tr("The file is missing. Copy the whole folder as it was exported.");
    case Defect::NotReadable:
        return Text::tr("The file cannot be read. Check that you may read it.");
    case Defect::FileTooLarge:
        return Text::tr("The file is too large to be read. Split the folder, or export less at a time.");
    case Defect::BadSettings:
        return problem.broken ? ruleSentence(*problem.broken)
                              : Text::tr("The file does not say what it must here. Take the one that was "
                                         "exported.");
    case Defect::ChecksumDiffers:
        return Text::tr("The file was changed after it was exported: its sum is not that of SHA256SUMS.");
    default:
        return {};
    }
}

/// Of cells that do not hold what their column must.
QString cellSentence(const Problem &problem)
{
    switch (problem.what.reason) {
    case Defect::ValueNotAllowed:
        if (itemFromKey(problem.what.column.toStdString()))
            return Text::tr(
                       "This value does not exist here. Allowed are %1, or nothing for an unanswered item.")
                .arg(allowed(problem));
        return problem.hint.isEmpty()
                   ? Text::tr("This value does not exist here. Correct it.")
                   : Text::tr("This value does not exist here. Allowed: %1.").arg(problem.hint);
    case Defect::NotADecimal:
        return Text::tr(
            "This is not a plain decimal number such as 12 or 12.75. Correct it, or leave the cell empty "
            "where there is no value.");
    case Defect::TooManyDigits:
        return Text::tr(
            "The number has too many digits to be compared exactly. Round it; the dataset's numbers must "
            "fit 17 digits with equal decimals.");
    case Defect::NoName:
        return Text::tr("The row does not name what it belongs to. Fill in the cell.");
    case Defect::RepeatedName:
        return Text::tr(
            "A form above has the same name, so the two could not be told apart. Give each form a "
            "name of its own.");
    case Defect::CellTooLong:
        return problem.hint.isEmpty()
                   ? Text::tr("The text is too long for this cell. Shorten it.")
                   : Text::tr("The text is longer than %1 letters. Shorten it.").arg(problem.hint);
    case Defect::TooFine:
        return Text::tr("A value has at most nine digits before the point and four after it. Choose another "
                        "unit, or round it.");
    case Defect::Required:
        return Text::tr("The cell is empty. Fill it in.");
    case Defect::NotADate:
        return Text::tr(
            "This is not a day written as 2026-11-22. Write it so: 03/04/2026 could be two days.");
    case Defect::NotAPartialDate:
        return Text::tr(
            "This is not a date written as 2019, 2019-05 or 2019-05-14. Write as much as is known.");
    case Defect::NotANumber:
        return Text::tr("This is not a number such as 12 or 12.5. Correct it.");
    case Defect::DecimalComma:
        return Text::tr("The number has a comma. Write it with a point: 12.5.");
    case Defect::OutOfRange:
        return problem.hint.isEmpty()
                   ? Text::tr("The number is out of range. Correct it.")
                   : Text::tr("The number is out of range. Allowed: %1.").arg(problem.hint);
    case Defect::Formula:
        return Text::tr(
            "The text begins as a formula does. Put an apostrophe before it; importing takes it away.");
    case Defect::HiddenSign:
        return Text::tr("The text holds a sign that nobody sees. Type it anew.");
    case Defect::NotAFileName:
        return Text::tr("This is not the name of an exported image. Names of folders are not followed.");
    case Defect::NotAPhotograph:
        return Text::tr(
            "The image is not the one that was exported, or not a clean JPEG of the size that the row "
            "says. Add it as a photograph in the program instead.");
    case Defect::TotalDiffers:
        return problem.hint.isEmpty()
                   ? Text::tr("There is no such total, as answers are missing. Leave it empty, or add the "
                              "answers.")
                   : Text::tr("The answers add up to %1. Correct the answers or the total.")
                         .arg(problem.hint);
    default:
        return {};
    }
}

} // namespace

QString sentence(const Problem &problem)
{
    for (const auto words : {fileSentence, cellSentence, recordSentence, remarkSentence})
        if (const QString text = words(problem); !text.isEmpty())
            return text;
    return {};
}

QString place(const Problem &problem)
{
    const exchange::Refusal &at = problem.what;
    if (at.row == 0)
        return at.column.isEmpty() ? problem.file : Text::tr("%1, %2").arg(problem.file, at.column);
    if (at.column.isEmpty())
        return Text::tr("%1, row %2").arg(problem.file, QString::number(at.row));
    return Text::tr("%1, row %2, column %3").arg(problem.file, QString::number(at.row), at.column);
}

QString message(const Problem &problem) { return Text::tr("%1: %2").arg(place(problem), sentence(problem)); }

} // namespace malar
