#include "ui/registry/mappingmodel.h"

#include "ui/words/terms.h"

#include <QFont>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString meaning(const QString &ours)
{
    const auto item = std::ranges::find_if(
        items, [&ours](const Item &i) { return QString::fromStdString(key(i)) == ours; });
    return item == items.end() ? QString() : terms::label(*item);
}

} // namespace

QString columnWords(const QString &ours)
{
    if (ours.isEmpty())
        return MappingModel::tr("passed over");
    if (const QString label = meaning(ours); !label.isEmpty())
        return u"%1 · %2"_s.arg(ours, label);
    return exchange::requiredVisitColumns().contains(ours) ? MappingModel::tr("%1 · needed").arg(ours) : ours;
}

MappingModel::MappingModel(const ScaleSet &scales, QObject *parent)
    : QAbstractTableModel(parent), m_scales(scales)
{}

void MappingModel::open(const QStringList &header)
{
    beginResetModel();
    m_header = header;
    m_mapping = exchange::guessMapping(header, m_scales);
    // First what is passed over: in a list of sixty it would not be seen.
    std::ranges::stable_partition(m_header,
                                  [this](const QString &theirs) { return !m_mapping.contains(theirs); });
    endResetModel();
    emit edited();
}

QStringList MappingModel::missing() const
{
    QStringList missing = exchange::requiredVisitColumns();
    for (const auto &[theirs, ours] : m_mapping)
        missing.removeAll(ours);
    return missing;
}

QStringList MappingModel::doubled() const
{
    QStringList given;
    QStringList doubled;
    for (const auto &[theirs, ours] : m_mapping)
        (given.contains(ours) && !doubled.contains(ours) ? doubled : given) << ours;
    return doubled;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    const QString &theirs = m_header[index.row()];
    const auto found = m_mapping.find(theirs);
    const QString ours = found == m_mapping.end() ? QString() : found->second;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Theirs ? theirs : columnWords(ours);
    case Qt::EditRole:
        return index.column() == Theirs ? theirs : ours;
    case Qt::FontRole: {
        QFont font;
        font.setItalic(index.column() == Ours && ours.isEmpty());
        return font;
    }
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Theirs ? tr("Column of the file") : tr("Stands for");
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Ours ? plain | Qt::ItemIsEditable : plain;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole || index.column() != Ours)
        return false;
    const QString ours = given.toString();
    if (ours.isEmpty())
        m_mapping.erase(m_header[index.row()]);
    else
        m_mapping[m_header[index.row()]] = ours;
    emit dataChanged(this->index(0, Ours), this->index(rowCount() - 1, Ours));
    emit edited();
    return true;
}

} // namespace malar
