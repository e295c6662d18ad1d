#include "ui/check/checkfigures.h"

#include "core/domain/keytext.h"
#include "ui/words/writtennumber.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

QByteArray placeOf(const Measure &measure)
{
    if (!measure.axis)
        return measure.key().toLatin1();
    return measure == Axis::Activity ? "CLASI-A" : "CLASI-D";
}

QByteArray placeOf(const StudyTime &time)
{
    return time.kind == StudyTime::Kind::LastVisit ? QByteArray("last") : QByteArray::number(time.month);
}

QByteArray placeOf(const Measure &measure, const StudyTime &time)
{
    return placeOf(measure) + " | " + placeOf(time);
}

QByteArray placeOf(Response response) { return keyBytes(key(response)); }

QByteArray placeOf(const MarkerKey &of)
{
    return QByteArrayList{of.subset.toUtf8(), of.marker.toUtf8(), of.unit.toUtf8()}.join(" / ");
}

void CheckFigures::add(const ReportTable &table)
{
    for (const ReportTable::Row &row : table.rows)
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            if (const QByteArray name = table.figureAt(row, i); !name.isEmpty())
                add(name, row.cells[i]);
    for (const Cell &cell : table.told)
        add(cell.figure, cell);
}

void CheckFigures::add(const QByteArray &figure, const Cell &cell)
{
    QByteArrayList numbers;
    for (const FoundNumber &number : numbersIn(cell.text))
        numbers << number.plain;
    const QByteArray text = cell.key.isEmpty() ? numbers.join(' ') : cell.key;
    if (!text.isEmpty())
        m_rows << quotedForR(figure) + ", " + quotedForR(text);
}

QByteArray quotedForR(const QByteArray &utf8)
{
    QByteArray result = "\"";
    // R reads every kind of line end within a cell as one line feed.
    const auto characters =
        QString::fromUtf8(utf8).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').toUcs4();
    for (const uint character : characters) {
        if (character == '"' || character == '\\')
            result += '\\';
        if (character >= 0x20 && character < 0x7f)
            result += static_cast<char>(character);
        else
            result += "\\U{" + QByteArray::number(character, 16) + '}';
    }
    return result + '"';
}

} // namespace malar
