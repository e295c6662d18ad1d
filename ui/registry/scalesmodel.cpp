#include "ui/registry/scalesmodel.h"

#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The cell's text; nothing for what is no text.
QString *textOf(Scale &scale, int column)
{
    switch (column) {
    case ScalesModel::Name:
        return &scale.name;
    case ScalesModel::Low:
        return &scale.lowAnchor;
    case ScalesModel::High:
        return &scale.highAnchor;
    default:
        return nullptr;
    }
}

} // namespace

void ScalesModel::setScales(const ScaleSet &scales)
{
    beginResetModel();
    m_scales = scales;
    endResetModel();
}

void ScalesModel::take(const ScaleSet &scales)
{
    setScales(scales);
    emit edited();
}

void ScalesModel::add(const Scale &scale)
{
    ScaleSet next = m_scales;
    next.push_back(scale);
    take(next);
}

void ScalesModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    ScaleSet next = m_scales;
    next.erase(next.begin() + row);
    take(next);
}

void ScalesModel::moveUp(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    ScaleSet next = m_scales;
    std::swap(next[static_cast<std::size_t>(row)], next[static_cast<std::size_t>(row - 1)]);
    take(next);
}

int ScalesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scales.size());
}

QVariant ScalesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(index.column() == Highest ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    Scale scale = m_scales[static_cast<std::size_t>(index.row())];
    if (const QString *text = textOf(scale, index.column()))
        return *text;
    if (index.column() == Highest)
        return scale.highest;
    return role == Qt::EditRole ? QVariant(static_cast<int>(scale.direction))
                                : QVariant(terms::label(scale.direction));
}

QVariant ScalesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == Highest ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Scale");
    case Low:
        return tr("0 means");
    case Highest:
        return tr("Highest");
    case High:
        return tr("The highest means");
    default:
        return tr("Direction");
    }
}

Qt::ItemFlags ScalesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Highest ? plain : plain | Qt::ItemIsEditable;
}

bool ScalesModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Scale &scale = m_scales[static_cast<std::size_t>(index.row())];
    if (QString *text = textOf(scale, index.column()))
        *text = given.toString().simplified();
    else
        scale.direction = given.toInt() == 0 ? ScaleDirection::HigherIsWorse : ScaleDirection::HigherIsBetter;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

} // namespace malar
