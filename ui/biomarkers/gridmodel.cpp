#include "ui/biomarkers/gridmodel.h"

#include "core/domain/keytext.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
void GridModel::setPanel(const Panel &panel)
{
    beginResetModel();
    m_panel = panel;
    m_texts.assign(static_cast<std::size_t>(rowCount()) * m_panel.markers.size(), {});
    endResetModel();
}

void GridModel::setBefore(std::vector<Biomarker> values, std::optional<QDate> day)
{
    m_before = std::move(values);
    m_day = day;
    if (!m_texts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {LastRole});
}

void GridModel::fill(const std::vector<Biomarker> &values)
{
    for (const Biomarker &value : values)
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < columnCount(); ++column)
                if (value.subset == subset(row) && value.marker == marker(column).key)
                    text(index(row, column)) =
                        keyText(key(value.limit)) + words::typed(value.value, m_panel.unit);
    if (!m_texts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit edited();
}

std::vector<GridModel::Cell> GridModel::typed() const
{
    std::vector<Cell> cells;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const TypedValue typed = typedValue(text(index(row, column)), m_panel.unit);
            if (typed.value || typed.problem)
                cells.push_back({index(row, column), typed});
        }
    return cells;
}

std::vector<Biomarker> GridModel::values(QDate date) const
{
    std::vector<Biomarker> result;
    for (const Cell &cell : typed())
        if (cell.typed.value)
            result.push_back({date, subset(cell.index.row()), marker(cell.index.column()).key,
                              *cell.typed.value, m_panel.unit, cell.typed.limit});
    return result;
}

QString GridModel::cellName(const QModelIndex &index) const
{
    return words::cell({m_panel}, subset(index.row()), marker(index.column()).key);
}

bool GridModel::holds(const Biomarker &value) const
{
    const bool hasSubset = m_panel.subsets.empty() ? value.subset.isEmpty()
                                                   : std::ranges::count(m_panel.subsets, value.subset) > 0;
    return hasSubset && findMarker({m_panel}, value.marker);
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, static_cast<int>(m_panel.subsets.size()));
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_panel.markers.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    const TypedValue typed = typedValue(text(index), m_panel.unit);
    switch (role) {
    case Qt::EditRole:
        return text(index);
    case Qt::DisplayRole:
        return typed.value ? words::value({{}, {}, {}, *typed.value, m_panel.unit, typed.limit},
                                          &marker(index.column()))
                           : text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case LastRole: {
        const Biomarker *before = last(index);
        return before ? u"%1, %2"_s.arg(words::value(*before, &marker(index.column())),
                                        terms::date(before->date))
                      : QString();
    }
    case TroubleRole:
        return typed.problem.has_value();
    case Qt::AccessibleTextRole: {
        const QString now = text(index).isEmpty() ? tr("empty") : data(index, Qt::DisplayRole).toString();
        const QString before = data(index, LastRole).toString();
        const QString whole = cellName(index) + u": "_s + now;
        return before.isEmpty() ? whole : tr("%1; before: %2").arg(whole, before);
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_panel.subsets.empty() ? fieldLabel("value") : subset(section);
    const QString name = markerName({m_panel}, marker(section).key);
    const QString normal = words::range(marker(section));
    return normal.isEmpty() ? name : u"%1\n%2"_s.arg(name, normal);
}

Qt::ItemFlags GridModel::flags(const QModelIndex &) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole)
        return false;
    text(index) = given.toString().trimmed();
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QString GridModel::subset(int row) const
{
    return m_panel.subsets.empty() ? QString() : m_panel.subsets[static_cast<std::size_t>(row)];
}

std::size_t GridModel::place(const QModelIndex &index) const
{
    return static_cast<std::size_t>(index.row()) * m_panel.markers.size() +
           static_cast<std::size_t>(index.column());
}

QString &GridModel::text(const QModelIndex &index) { return m_texts[place(index)]; }

QString GridModel::text(const QModelIndex &index) const { return m_texts[place(index)]; }

const Biomarker *GridModel::last(const QModelIndex &index) const
{
    const Biomarker *found = nullptr;
    for (const Biomarker &value : m_before)
        if (value.subset == subset(index.row()) && value.marker == marker(index.column()).key &&
            value.unit == m_panel.unit && (!m_day || value.date < *m_day) &&
            (!found || value.date > found->date))
            found = &value;
    return found;
}

} // namespace malar
