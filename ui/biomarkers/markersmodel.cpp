#include "ui/biomarkers/markersmodel.h"

#include "core/domain/biomarkervalue.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/fieldlabels.h"

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

MarkersModel::MarkersModel(QObject *parent)
    : EditableList({{fieldLabel("marker")},
                    {tr("Key in files")},
                    {tr("Reference from"), Qt::AlignRight},
                    {tr("to", "the upper end of the reference range"), Qt::AlignRight}},
                   parent)
{}

void MarkersModel::setMarkers(const std::vector<PanelMarker> &markers, const QStringList &fixedKeys)
{
    m_fixedKeys = fixedKeys;
    setRows(markers);
}

void MarkersModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit edited();
}

bool MarkersModel::isEditable(int row, int column) const
{
    return column != Key || !m_fixedKeys.contains(at(row).key);
}

QVariant MarkersModel::value(int row, int column, int) const
{
    const PanelMarker &marker = at(row);
    const auto number = [](const std::optional<double> &end) {
        return end ? words::typed(*end, {}) : QString();
    };
    switch (column) {
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

bool MarkersModel::take(int row, int column, const QVariant &given)
{
    PanelMarker &marker = at(row);
    const QString text = given.toString().simplified();
    if (column == Name) {
        marker.name = text;
        if (marker.key.isEmpty())
            marker.key = keyFrom(text);
    } else if (column == Key) {
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
        (column == Low ? marker.low : marker.high) = typed.value;
    }
    return true;
}

} // namespace malar
