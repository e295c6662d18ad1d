#include "core/exchange/biomarkerpaste.h"

#include "core/exchange/panelnames.h"
#include "core/exchange/pastedcells.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using PasteKind = PasteProblem::Kind;
using Cells = std::vector<std::vector<QString>>;

constexpr qsizetype mostText = 2'000'000; // a spreadsheet of one patient is far below it

QString cell(const Cells &cells, std::size_t row, std::size_t column)
{
    return column < cells[row].size() ? cells[row][column] : QString();
}

/// What one reading collects.
class Reading {
public:
    Reading(Cells cells, const PasteTarget &target)
        : m_cells(std::move(cells)), m_target(target), m_panel(target.panels[target.panel])
    {}

    Pasted read();

private:
    enum Field : std::uint8_t { Date, Subset, Marker, Value, Unit, Patient, FieldCount };
    using Places = std::array<std::optional<std::size_t>, FieldCount>;

    static std::optional<Field> fieldNamed(const QString &);
    std::optional<Places> header() const;
    std::optional<Places> places() const; // nothing for a table
    void readList(const Places &);
    void readRow(const Places &, std::size_t row);
    void readTable();
    std::optional<std::size_t> markerOf(std::size_t column, bool hasHeader) const;
    std::optional<std::size_t> subsetOf(std::size_t row, bool hasNames) const;
    bool isFirstRowHeader() const;
    bool isFirstColumnNames() const;
    void refuse(PasteKind, std::size_t row, std::size_t column);
    void take(Biomarker, std::size_t row, std::size_t column);

    Cells m_cells;
    const PasteTarget &m_target;
    const Panel &m_panel;
    Pasted m_result;
};

void Reading::refuse(PasteKind kind, std::size_t row, std::size_t column)
{
    constexpr qsizetype mostShown = 24;
    QString text = cell(m_cells, row, column);
    if (text.size() > mostShown)
        text = text.left(mostShown) + QChar(0x2026);
    m_result.problems.push_back({kind, row + 1, column + 1, text});
}

/// Of the value only subset, marker, date and unit are there yet.
void Reading::take(Biomarker value, std::size_t row, std::size_t column)
{
    const TypedValue typed = typedValue(cell(m_cells, row, column), value.unit);
    static_assert(int(TypedValue::Problem::NeitherSide) == int(PasteKind::NeitherSide)); // in one order
    if (typed.blocks())
        return refuse(static_cast<PasteKind>(*typed.problem), row, column);
    if (!typed.value)
        return;
    const bool isThere = std::ranges::any_of(m_result.values, [&](const PastedValue &other) {
        return other.value.date == value.date && other.value.subset == value.subset &&
               other.value.marker == value.marker;
    });
    if (isThere)
        return refuse(PasteKind::Twice, row, column);
    value.value = *typed.value;
    value.limit = typed.limit;
    m_result.values.push_back({value, row, column, typed.problem.has_value()});
}

std::optional<Reading::Field> Reading::fieldNamed(const QString &text)
{
    static const std::vector<std::pair<Field, QStringList>> names{
        {Date, {u"date"_s, u"fecha"_s, u"day"_s}},
        {Subset, {u"subset"_s, u"cellsubset"_s, u"cells"_s, u"subpoblación"_s, u"subpoblacion"_s}},
        {Marker, {u"marker"_s, u"marcador"_s, u"biomarker"_s}},
        {Value, {u"value"_s, u"valor"_s}},
        {Unit, {u"unit"_s, u"unidad"_s, u"units"_s}},
        {Patient, {u"patient"_s, u"code"_s, u"paciente"_s, u"código"_s, u"codigo"_s}}};
    for (const auto &[field, words] : names)
        if (words.contains(plainName(text)))
            return field;
    return std::nullopt;
}

std::optional<Reading::Places> Reading::header() const
{
    Places places;
    for (std::size_t column = 0; column < m_cells[0].size(); ++column)
        if (const std::optional<Field> field = fieldNamed(m_cells[0][column]); field && !places[*field])
            places[*field] = column;
    const auto known = std::ranges::count_if(places, [](const auto &place) { return place.has_value(); });
    return known >= 2 ? std::optional(places) : std::nullopt;
}

std::optional<Reading::Places> Reading::places() const
{
    if (const std::optional<Places> named = header())
        return named;
    // Without a header a list begins with a day.
    if (m_cells[0].size() < 3 || !m_target.readDate(m_cells[0][0]))
        return std::nullopt;
    const bool hasSubset = m_cells[0].size() > 3;
    Places inOrder;
    inOrder[Date] = 0;
    if (hasSubset)
        inOrder[Subset] = 1;
    inOrder[Marker] = hasSubset ? 2 : 1;
    inOrder[Value] = hasSubset ? 3 : 2;
    if (m_cells[0].size() > 4)
        inOrder[Unit] = 4;
    return inOrder;
}

void Reading::readList(const Places &places)
{
    m_result.isList = true;
    for (const Field needed : {Date, Marker, Value})
        if (!places[needed]) {
            m_result.problems.push_back({PasteKind::MissingColumn, 1, 0, {}});
            return;
        }
    for (std::size_t row = header() ? 1 : 0; row < m_cells.size(); ++row)
        if (!std::ranges::all_of(m_cells[row], &QString::isEmpty))
            readRow(places, row);
}

void Reading::readRow(const Places &places, std::size_t row)
{
    const auto at = [&](Field field) {
        return places[field] ? cell(m_cells, row, *places[field]) : QString();
    };
    if (places[Patient] && at(Patient).compare(m_target.code, Qt::CaseInsensitive) != 0)
        return refuse(PasteKind::OtherPatient, row, *places[Patient]);
    const std::optional<QDate> date = m_target.readDate(at(Date));
    if (!date)
        return refuse(PasteKind::NoDate, row, *places[Date]);
    if (*date > m_target.today)
        return refuse(PasteKind::FutureDate, row, *places[Date]);
    const auto panel = std::ranges::find_if(
        m_target.panels, [&](const Panel &p) { return markerNamed(p, at(Marker)).has_value(); });
    if (panel == m_target.panels.end())
        return refuse(PasteKind::UnknownMarker, row, *places[Marker]);
    QString subset;
    if (!panel->subsets.empty() || !at(Subset).isEmpty()) {
        const std::optional<std::size_t> known = subsetNamed(*panel, at(Subset));
        if (!known)
            return refuse(PasteKind::UnknownSubset, row, places[Subset].value_or(*places[Marker]));
        subset = panel->subsets[*known];
    }
    if (!at(Unit).isEmpty() && plainName(at(Unit)) != plainName(panel->unit))
        return refuse(PasteKind::OtherUnit, row, *places[Unit]);
    take({*date, subset, panel->markers[*markerNamed(*panel, at(Marker))].key, 0, panel->unit}, row,
         *places[Value]);
}

bool Reading::isFirstRowHeader() const
{
    return std::ranges::any_of(m_cells[0],
                               [&](const QString &text) { return markerNamed(m_panel, text).has_value(); });
}

bool Reading::isFirstColumnNames() const
{
    return std::ranges::any_of(m_cells, [&](const auto &row) {
        return !row.empty() && !row[0].isEmpty() && subsetNamed(m_panel, row[0]).has_value();
    });
}

std::optional<std::size_t> Reading::markerOf(std::size_t column, bool hasHeader) const
{
    if (hasHeader)
        return markerNamed(m_panel, cell(m_cells, 0, column));
    const std::size_t marker = m_target.column + column - (isFirstColumnNames() ? 1 : 0);
    return marker < m_panel.markers.size() ? std::optional(marker) : std::nullopt;
}

std::optional<std::size_t> Reading::subsetOf(std::size_t row, bool hasNames) const
{
    if (hasNames)
        return subsetNamed(m_panel, cell(m_cells, row, 0));
    const std::size_t subset = m_target.row + row - (isFirstRowHeader() ? 1 : 0);
    return subset < std::max<std::size_t>(1, m_panel.subsets.size()) ? std::optional(subset) : std::nullopt;
}

void Reading::readTable()
{
    const bool hasHeader = isFirstRowHeader();
    const bool hasNames = isFirstColumnNames();
    const std::size_t firstColumn = hasNames ? 1 : 0;
    if (hasHeader)
        for (std::size_t column = firstColumn; column < m_cells[0].size(); ++column)
            if (!m_cells[0][column].isEmpty() && !markerOf(column, true))
                refuse(PasteKind::UnknownMarker, 0, column);
    for (std::size_t row = hasHeader ? 1 : 0; row < m_cells.size(); ++row) {
        const std::optional<std::size_t> subset = subsetOf(row, hasNames);
        if (hasNames && !subset && !cell(m_cells, row, 0).isEmpty()) {
            refuse(PasteKind::UnknownSubset, row, 0);
            continue;
        }
        for (std::size_t column = firstColumn; column < m_cells[row].size(); ++column) {
            const std::optional<std::size_t> marker = markerOf(column, hasHeader);
            if (m_cells[row][column].isEmpty() ||
                (hasHeader && !marker && !cell(m_cells, 0, column).isEmpty()))
                continue; // its header was refused
            if (!marker || !subset) {
                refuse(PasteKind::OutsideTable, row, column);
                continue;
            }
            take({m_target.date, m_panel.subsets.empty() ? QString() : m_panel.subsets[*subset],
                  m_panel.markers[*marker].key, 0, m_panel.unit},
                 row, column);
        }
    }
}

Pasted Reading::read()
{
    if (const std::optional<Places> list = places())
        readList(*list);
    else
        readTable();
    return std::move(m_result);
}

} // namespace

Pasted readBiomarkers(const QString &text, const PasteTarget &target)
{
    if (text.size() > mostText)
        return {false, {}, {{PasteKind::TooLong, 0, 0, {}}}};
    Cells cells = pastedCells(text);
    if (cells.empty() || target.panel >= target.panels.size())
        return {};
    Pasted pasted = Reading(std::move(cells), target).read();
    for (PastedValue &value : pasted.values) { // as people count
        ++value.row;
        ++value.column;
    }
    return pasted;
}

} // namespace malar::exchange
