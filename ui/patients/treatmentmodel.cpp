#include "ui/patients/treatmentmodel.h"

#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Part = TreatmentPart;

std::vector<Part> partsOf(TreatmentKind kind)
{
    if (kind == TreatmentKind::Previous)
        return {Part::Name, Part::From, Part::To, Part::StopReason, Part::Response};
    return {Part::Name, Part::From, Part::To, Part::Dose, Part::Unit};
}

std::vector<EditableTable::Column> columnsOf(TreatmentKind kind)
{
    std::vector<EditableTable::Column> columns;
    for (const Part part : partsOf(kind))
        columns.push_back({heading(part)});
    return columns;
}

Treatment fresh(TreatmentKind kind, Drug drug)
{
    Treatment treatment;
    treatment.id = makeId<TreatmentTag>();
    treatment.kind = kind;
    treatment.drug = drug;
    treatment.unit = usualUnit(drug);
    return treatment;
}

} // namespace

TreatmentModel::TreatmentModel(TreatmentKind kind, QObject *parent)
    : EditableTable(columnsOf(kind), parent), m_kind(kind), m_parts(partsOf(kind))
{}

void TreatmentModel::setTreatments(const std::vector<Treatment> &treatments)
{
    beginResetModel();
    m_lines.clear();
    for (const Treatment &treatment : treatments)
        if (treatment.kind == m_kind)
            m_lines.push_back({treatment, {}});
    endResetModel();
}

std::vector<Treatment> TreatmentModel::treatments() const
{
    std::vector<Treatment> all;
    for (const TreatmentLine &line : m_lines)
        all.push_back(line.treatment);
    return all;
}

bool TreatmentModel::has(Drug drug) const
{
    return std::ranges::any_of(m_lines,
                               [drug](const TreatmentLine &line) { return line.treatment.drug == drug; });
}

int TreatmentModel::add(Drug drug)
{
    std::vector<TreatmentLine> lines;
    std::ranges::copy_if(m_aside, std::back_inserter(lines),
                         [drug](const TreatmentLine &line) { return line.treatment.drug == drug; });
    std::erase_if(m_aside, [drug](const TreatmentLine &line) { return line.treatment.drug == drug; });
    if (lines.empty())
        lines.push_back({fresh(m_kind, drug), {}});
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(lines.size()) - 1);
    std::ranges::move(lines, std::back_inserter(m_lines));
    endInsertRows();
    emit edited();
    return row;
}

void TreatmentModel::putAside(Drug drug)
{
    beginResetModel();
    for (const TreatmentLine &line : m_lines)
        if (line.treatment.drug == drug)
            m_aside.push_back(line);
    std::erase_if(m_lines, [drug](const TreatmentLine &line) { return line.treatment.drug == drug; });
    endResetModel();
    emit edited();
}

int TreatmentModel::addPeriod(int row)
{
    Treatment next = fresh(m_kind, line(row).treatment.drug);
    next.otherName = line(row).treatment.otherName;
    beginInsertRows({}, row + 1, row + 1);
    m_lines.insert(m_lines.begin() + row + 1, {next, {}});
    endInsertRows();
    emit edited();
    return row + 1;
}

void TreatmentModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    emit edited();
}

int TreatmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TreatmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TreatmentLine &at = line(index.row());
    const Part what = part(index.column());
    switch (role) {
    case Qt::AccessibleTextRole:
        return heading(what) + u": "_s + shown(at, what);
    case Qt::ToolTipRole:
        return wrong(at, what).isEmpty() ? QVariant() : wrong(at, what);
    case Qt::ForegroundRole:
        return wrong(at, what).isEmpty() ? QVariant() : look::warning(QGuiApplication::palette());
    default:
        return EditableTable::data(index, role);
    }
}

QVariant TreatmentModel::value(int row, int column, int role) const
{
    return role == Qt::EditRole ? editable(line(row), part(column)) : shown(line(row), part(column));
}

bool TreatmentModel::isEditable(int row, int column) const
{
    return row >= 0 && hasPart(line(row).treatment, part(column));
}

bool TreatmentModel::take(int row, int column, const QVariant &value)
{
    TreatmentLine &at = m_lines[static_cast<std::size_t>(row)];
    const Part what = part(column);
    if (choices(what).isEmpty()) {
        const QString text = value.toString().simplified();
        at.unread.erase(what);
        if (!read(at, what, text))
            at.unread[what] = text;
    } else {
        choose(at, what, value.toInt());
    }
    return true;
}

std::optional<TreatmentModel::Problem> TreatmentModel::problem() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const QString why = wrong(line(row), part(column));
            if (why.isEmpty())
                continue;
            const QString drug = terms::drugName(line(row).treatment.drug, line(row).treatment.otherName);
            const QString head = heading(part(column));
            //: The drug and the column where something is wrong, and what: "methotrexate, From: …"
            return Problem{index(row, column), tr("%1, %2: %3").arg(drug, head, why)};
        }
    return std::nullopt;
}

} // namespace malar
