#include "ui/biomarkers/markersmodel.h"

#include "core/domain/biomarkervalue.h"
#include "ui/words/biomarkerwords.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// "KIR2DL1/S1": KIR2DL1_S1.
QString keyFrom(const QString &name)
{
    constexpr qsizetype longest = 26;
    QString key;
    for (const QChar c : name) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c.isDigit();
        if (fits)
            key += c;
        else if (c != u'-' && !key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    return key.left(longest);
}

} // namespace

void MarkersModel::setMarkers(const std::vector<PanelMarker> &markers, const QStringList &fixedKeys)
{
    beginResetModel();
    m_markers = markers;
    m_fixedKeys = fixedKeys;
    endResetModel();
}

void MarkersModel::add()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_markers.emplace_back();
    endInsertRows();
    emit edited();
}

void MarkersModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_markers.erase(m_markers.begin() + row);
    endRemoveRows();
    emit edited();
}

int MarkersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_markers.size());
}

QVariant MarkersModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(index.column() < Low ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const PanelMarker &marker = m_markers[static_cast<std::size_t>(index.row())];
    const auto number = [](const std::optional<double> &end) {
        return end ? words::typed(*end, {}) : QString();
    };
    switch (index.column()) {
    case Name:
        return marker.name;
    case Key:
        return marker.key;
    case Low:
        return number(marker.low);
    default:
        return number(marker.high);
    }
}

QVariant MarkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section < Low ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Marker");
    case Key:
        return tr("Key in files");
    case Low:
        return tr("Reference from");
    default:
        return tr("to", "the upper end of the reference range");
    }
}

Qt::ItemFlags MarkersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const QString &key = m_markers[static_cast<std::size_t>(index.row())].key;
    return index.column() == Key && m_fixedKeys.contains(key) ? plain : plain | Qt::ItemIsEditable;
}

bool MarkersModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    PanelMarker &marker = m_markers[static_cast<std::size_t>(index.row())];
    const QString text = given.toString().simplified();
    if (index.column() == Name) {
        marker.name = text;
        if (marker.key.isEmpty())
            marker.key = keyFrom(text);
    } else if (index.column() == Key) {
        marker.key = text;
    } else {
        const TypedValue typed = typedValue(text, {});
        using Problem = TypedValue::Problem;
        const bool isLimit = typed.limit != Limit::None || typed.problem == Problem::NeitherSide;
        if (typed.problem || isLimit) { // a range ends at numbers
            const Problem problem = isLimit ? Problem::NotANumber : *typed.problem;
            emit refused(words::message(problem, u"“%1”"_s.arg(text)));
            return false;
        }
        (index.column() == Low ? marker.low : marker.high) = typed.value;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

} // namespace malar
