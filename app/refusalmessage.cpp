#include "app/refusalmessage.h"

#include "core/domain/clasi.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

using exchange::Refusal;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

QString place(const Refusal &refusal, const QString &file)
{
    const QString name = file == u"-"_s ? Text::tr("standard input") : file;
    if (refusal.row == 0)
        return name;
    if (refusal.column.isEmpty())
        return Text::tr("%1, row %2").arg(name).arg(refusal.row);
    return Text::tr("%1, row %2, column %3").arg(name).arg(refusal.row).arg(refusal.column);
}

/// "0, 1, 2, 3"; empty for a column that is no item.
QString allowed(const QString &column)
{
    const std::optional<Item> item = itemFromKey(column.toStdString());
    QStringList values;
    if (item)
        for (const std::uint8_t level : spec(item->sign).allowed)
            values.append(QString::number(level));
    return values.join(u", "_s);
}

QString sentence(const Refusal &refusal)
{
    switch (refusal.reason) {
    case Refusal::Reason::Empty:
        return Text::tr("The file is empty. The first row must hold the names of the columns.");
    case Refusal::Reason::NullByte:
        return Text::tr("There is a null byte; the file may be UTF-16 or no text. Save it as CSV in UTF-8.");
    case Refusal::Reason::NotUtf8:
        return Text::tr("The text is not UTF-8. Save the file as CSV in UTF-8.");
    case Refusal::Reason::OpenQuote:
        return Text::tr("A quoted cell begins here and never ends. Close it with a double quote.");
    case Refusal::Reason::StrayQuote:
        return Text::tr(
            "A double quote stands in the wrong place. Quote the whole cell and double the quotes in it.");
    case Refusal::Reason::TooFewCells:
        return Text::tr(
            "The row has fewer cells than the header. Leave a cell empty where there is no value, but "
            "keep its comma.");
    case Refusal::Reason::TooManyCells:
        return Text::tr(
            "The row has more cells than the header. Write numbers with a point, and quote text that "
            "holds a comma.");
    case Refusal::Reason::OtherSeparator:
        return Text::tr("The columns are separated by semicolons or tabs. Save the file with commas.");
    case Refusal::Reason::MissingColumn:
        return Text::tr("This column is missing. Add it, or correct the name of the column.");
    case Refusal::Reason::UnknownColumn:
        return Text::tr("There is no column of this name. Correct the name, or remove the column.");
    case Refusal::Reason::RepeatedColumn:
        return Text::tr("The column is there twice. Remove one of the two.");
    case Refusal::Reason::ValueNotAllowed:
        return Text::tr("This value does not exist here. Allowed are %1, or nothing for an unanswered item.")
            .arg(allowed(refusal.column));
    case Refusal::Reason::NotADecimal:
        return Text::tr(
            "This is not a plain decimal number such as 12 or 12.75. Correct it, or leave the cell empty "
            "where there is no value.");
    case Refusal::Reason::TooManyDigits:
        return Text::tr(
            "The number has too many digits to be compared exactly. Round it; the dataset's numbers must "
            "fit 17 digits with equal decimals.");
    case Refusal::Reason::NoName:
        return Text::tr("The row does not name what it belongs to. Fill in the cell.");
    case Refusal::Reason::RepeatedName:
        return Text::tr(
            "A form above has the same name, so the two could not be told apart. Give each form a "
            "name of its own.");
    }
    return {};
}

} // namespace

QString message(const Refusal &refusal, const QString &file)
{
    return Text::tr("%1: %2").arg(place(refusal, file), sentence(refusal));
}

} // namespace malar::app
