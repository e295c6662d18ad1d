#include "core/workbook/sheetcells.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::workbook {
namespace {

using Kind = Fault::Kind;

// What a sheet of Excel has at most; and what is kept of one.
constexpr std::uint32_t lastRow = 1'048'576;
constexpr std::uint32_t lastColumn = 16'384;
constexpr std::size_t mostCells = 20'000'000;
constexpr std::size_t mostText = largestSheet;

/// From 1: "AB7" is 28; 0 where it is no place.
std::uint32_t columnOf(QStringView place)
{
    std::uint32_t column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z' || column > lastColumn)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column;
}

class CellReader {
public:
    CellReader(Part &part, const Notation &notation, Sheet &sheet)
        : m_part(part), m_notation(notation), m_sheet(sheet)
    {}

    std::optional<Fault> read()
    {
        while (m_part.next()) {
            std::optional<Fault> fault;
            if (m_part.isStart(u"row"))
                fault = row();
            else if (m_part.isStart(u"c"))
                fault = cell();
            else if (m_part.isStart(u"mergeCell"))
                fault = merged();
            if (fault)
                return fault;
        }
        return m_part.fault();
    }

private:
    std::optional<Fault> row()
    {
        const std::uint32_t before = m_row;
        const QString told = m_part.attribute(u"r");
        m_row = told.isEmpty() ? before + 1 : told.toUInt();
        m_column = 0;
        if (m_row <= before || m_row > lastRow)
            return Fault{Kind::Damaged, m_row};
        return std::nullopt;
    }

    std::optional<Fault> cell()
    {
        const QString place = m_part.attribute(u"r");
        const QString type = m_part.attribute(u"t");
        const qsizetype style = m_part.attribute(u"s").toLongLong();
        const std::uint32_t before = m_column;
        m_column = place.isEmpty() ? before + 1 : columnOf(place);
        if (m_row == 0 || m_column <= before || m_column > lastColumn)
            return Fault{Kind::Damaged, m_row, place.left(10)};
        const Content content = contentOf(m_part, u"c");
        // A text that is empty is a value, and says that it is a text.
        if (content.hasFormula && content.text.isEmpty() && type != u"str")
            return Fault{Kind::NoValue, m_row, place.left(10)};
        if (content.text.isEmpty())
            return std::nullopt;
        if (type == u"s")
            return shared(content.text);
        return put(type.isEmpty() || type == u"n" ? number(content.text, style) : content.text.toUtf8());
    }

    std::optional<Fault> shared(const QString &text)
    {
        bool isNumber = false;
        const qulonglong index = text.toULongLong(&isNumber);
        if (!isNumber || index >= m_notation.strings.size())
            return Fault{Kind::Damaged, m_row};
        const Sheet::Cell &string = m_notation.strings[index];
        return place(string.begin, string.size);
    }

    QByteArray number(const QString &text, qsizetype style) const
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            return text.toUtf8();
        const bool isKnown = style >= 0 && style < std::ssize(m_notation.formats);
        return numberText(value,
                          isKnown ? m_notation.formats[static_cast<std::size_t>(style)] : NumberFormat(),
                          m_notation.since1904);
    }

    std::optional<Fault> put(const QByteArray &text)
    {
        const qsizetype begin = m_sheet.text.size();
        m_sheet.text += text;
        return place(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size()));
    }

    /// Many cells may show one text: all of them count.
    std::optional<Fault> place(std::uint32_t begin, std::uint32_t size)
    {
        if (size == 0)
            return std::nullopt;
        m_shown += size;
        if (m_shown > mostText || m_sheet.cells.size() >= mostCells)
            return Fault{Kind::TooLarge};
        m_sheet.cells.push_back({m_row, m_column - 1, begin, size});
        m_sheet.columns = std::max<std::size_t>(m_sheet.columns, m_column);
        return std::nullopt;
    }

    std::optional<Fault> merged() const
    {
        const QString place = m_part.attribute(u"ref").left(20);
        const QString digits = place.section(u':', 0, 0).remove(u'$');
        const qsizetype letters =
            std::ranges::find_if(digits, [](QChar c) { return c.isDigit(); }) - digits.begin();
        return Fault{Kind::MergedCells, digits.sliced(letters).toUInt(), place};
    }

    Part &m_part;
    const Notation &m_notation;
    Sheet &m_sheet;
    std::uint32_t m_row = 0;
    std::uint32_t m_column = 0; // from 1
    std::size_t m_shown = 0;
};

} // namespace

std::optional<Fault> readCells(Part &part, const Notation &notation, Sheet &sheet)
{
    return CellReader(part, notation, sheet).read();
}

} // namespace malar::workbook
