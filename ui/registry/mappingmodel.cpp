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
    : EditableTable({{tr("Column of the file")}, {tr("Stands for")}}, parent), m_scales(scales)
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
    QStringList missing = exchange::requiredVisitColumns(m_mapping);
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

QString MappingModel::ours(int row) const
{
    const auto found = m_mapping.find(m_header[row]);
    return found == m_mapping.end() ? QString() : found->second;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::FontRole)
        return EditableTable::data(index, role);
    QFont font;
    font.setItalic(index.column() == Ours && ours(index.row()).isEmpty());
    return font;
}

QVariant MappingModel::value(int row, int column, int role) const
{
    if (column == Theirs)
        return m_header[row];
    return role == Qt::EditRole ? ours(row) : columnWords(ours(row));
}

bool MappingModel::take(int row, int, const QVariant &given)
{
    const QString ours = given.toString();
    if (ours.isEmpty())
        m_mapping.erase(m_header[row]);
    else
        m_mapping[m_header[row]] = ours;
    return true;
}

} // namespace malar
