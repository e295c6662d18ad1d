#include "ui/registry/centresmodel.h"

#include <algorithm>

namespace malar {
namespace {

/// A prefix as codes begin with it: the hyphen that parts it from the number is ours.
QString asPrefix(QString typed)
{
    typed = typed.simplified();
    while (typed.endsWith(u'-'))
        typed.chop(1);
    return typed;
}

} // namespace

CentresModel::CentresModel(const std::vector<PatientRecord> &records, QObject *parent)
    : QAbstractTableModel(parent), m_records(records)
{}

Centres CentresModel::centres() const
{
    Centres centres;
    std::ranges::transform(m_rows, std::back_inserter(centres), &Row::centre);
    return centres;
}

std::vector<CentreRename> CentresModel::renames() const
{
    std::vector<CentreRename> renames;
    for (const Row &row : m_rows)
        if (!row.was.isEmpty() && row.was != row.centre.name)
            renames.push_back({row.was, row.centre.name});
    return renames;
}

int CentresModel::patients(int row) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    return patientsOf(at.was.isEmpty() ? at.centre.name : at.was, m_records);
}

void CentresModel::setCentres(const Centres &centres)
{
    beginResetModel();
    m_rows.clear();
    for (const Centre &centre : centres)
        m_rows.push_back({centre, centre.name});
    endResetModel();
}

void CentresModel::recount()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, Patients), index(rowCount() - 1, Patients));
}

void CentresModel::take(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit edited();
}

void CentresModel::add(const Centre &centre)
{
    std::vector<Row> next = m_rows;
    next.push_back({centre, {}});
    take(std::move(next));
}

void CentresModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    std::vector<Row> next = m_rows;
    next.erase(next.begin() + row);
    take(std::move(next));
}

void CentresModel::moveUp(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    std::vector<Row> next = m_rows;
    std::swap(next[static_cast<std::size_t>(row)], next[static_cast<std::size_t>(row - 1)]);
    take(std::move(next));
}

int CentresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CentresModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(index.column() == Patients ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Centre &centre = m_rows[static_cast<std::size_t>(index.row())].centre;
    switch (index.column()) {
    case Name:
        return centre.name;
    case Prefix:
        return centre.codePrefix;
    default:
        return patients(index.row());
    }
}

QVariant CentresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Patients ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Centre");
    case Prefix:
        return tr("Codes begin with");
    default:
        return tr("Patients");
    }
}

Qt::ItemFlags CentresModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Patients ? plain : plain | Qt::ItemIsEditable;
}

bool CentresModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Centre &centre = m_rows[static_cast<std::size_t>(index.row())].centre;
    (index.column() == Name ? centre.name : centre.codePrefix) =
        index.column() == Name ? given.toString().simplified() : asPrefix(given.toString());
    emit dataChanged(index, this->index(index.row(), Patients));
    emit edited();
    return true;
}

} // namespace malar
