#include "ui/visit/clasimodel.h"

#include "ui/visit/answering.h"
#include "ui/words/terms.h"

namespace malar {
namespace {

constexpr int signColumns = 4;

QVariant variant(std::optional<int> value) { return value ? QVariant(*value) : QVariant(); }

std::optional<int> valueOf(const std::optional<Assessment> &form, Item item)
{
    return form ? form->at(item) : std::nullopt;
}

QString spokenAnswer(Item item, const Assessment &form, const std::optional<Assessment> &previous)
{
    const QString name = terms::label(item);
    if (!exists(item))
        //: A cell that the form does not have: "Scarring, scalp: no such cell"
        return ClasiModel::tr("%1: no such cell").arg(name);

    const std::optional<int> value = form.at(item);
    const std::optional<int> before = valueOf(previous, item);
    const int highest = spec(item.sign).allowed.back();
    if (value && before)
        //: "Erythema, ears, 2 of 3, last visit 3"
        return ClasiModel::tr("%1, %2 of %3, last visit %4")
            .arg(name, QString::number(*value), QString::number(highest), QString::number(*before));
    if (value)
        return ClasiModel::tr("%1, %2 of %3").arg(name, QString::number(*value), QString::number(highest));
    if (before)
        return ClasiModel::tr("%1, not answered, last visit %2").arg(name, QString::number(*before));
    return ClasiModel::tr("%1, not answered").arg(name);
}

} // namespace

QString spoken(Item item, const Visit &visit, const std::optional<Assessment> &previous)
{
    QString answer = spokenAnswer(item, visit.form, previous);
    if (isCopied(visit, item))
        //: After "Erythema, ears, 2 of 3, last visit 2"
        answer = ClasiModel::tr("%1, copied and not reviewed").arg(answer);
    const QString note = noteOn(visit, item);
    //: After "Erythema, ears, 2 of 3", what was written on the answer
    return note.isEmpty() ? answer : ClasiModel::tr("%1, note: %2").arg(answer, note);
}

bool ClasiModel::looksTheSame(Item item, const Visit &visit, const std::optional<Assessment> &previous) const
{
    return m_visit.form.at(item) == visit.form.at(item) &&
           valueOf(m_previous, item) == valueOf(previous, item) &&
           isCopied(m_visit, item) == isCopied(visit, item) && noteOn(m_visit, item) == noteOn(visit, item);
}

void ClasiModel::show(const Visit &visit, const std::optional<Assessment> &previous)
{
    std::vector<Item> changed;
    for (const Item item : items)
        if (item.region != Region::None && !looksTheSame(item, visit, previous))
            changed.push_back(item);
    m_visit = visit;
    m_previous = previous;
    for (const Item item : changed)
        emit dataChanged(at(item), at(item));
}

Item ClasiModel::item(const QModelIndex &index)
{
    return {signs[static_cast<std::size_t>(index.column())].sign,
            regions[static_cast<std::size_t>(index.row())]};
}

QModelIndex ClasiModel::at(Item item) const
{
    return item.region == Region::None
               ? QModelIndex()
               : index(static_cast<int>(item.region) - 1, static_cast<int>(item.sign));
}

int ClasiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(regionCount);
}

int ClasiModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : signColumns; }

QVariant ClasiModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item cell = item(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return variant(m_visit.form.at(cell));
    case PreviousRole:
        return variant(valueOf(m_previous, cell));
    case AbsentRole:
        return !exists(cell);
    case CopiedRole:
        return isCopied(m_visit, cell);
    case NoteRole:
        return noteOn(m_visit, cell);
    case Qt::AccessibleTextRole:
        return spoken(cell, m_visit, m_previous);
    default:
        return {};
    }
}

QVariant ClasiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool whole = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!whole && role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal) {
        const Sign sign = signs[static_cast<std::size_t>(section)].sign;
        return whole ? terms::label(sign) : terms::shortLabel(sign);
    }
    const Region region = regions[static_cast<std::size_t>(section)];
    return whole ? terms::label(region) : terms::shortLabel(region);
}

Qt::ItemFlags ClasiModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !exists(item(index)))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool ClasiModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const std::optional<int> wanted = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    const Item cell = item(index);
    if (!exists(cell) || (wanted && !allows(cell, *wanted)))
        return false;
    emit edited(cell, wanted);
    return true;
}

} // namespace malar
