#include "core/domain/biomarker.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Problem = PanelProblem::Kind;

bool isKey(const QString &key)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_]{1,26}\\z"_s);
    return form.match(key).hasMatch();
}

bool repeats(const std::vector<QString> &names)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), names[i]) !=
            names.begin() + static_cast<std::ptrdiff_t>(i))
            return true;
    return false;
}

std::optional<Problem> wrongWith(const Panel &panel)
{
    if (panel.name.trimmed().isEmpty())
        return Problem::NoName;
    if (panel.unit.trimmed().isEmpty())
        return Problem::NoUnit;
    if (panel.markers.empty())
        return Problem::NoMarker;
    if (repeats(panel.subsets) || std::ranges::count(panel.subsets, QString()) > 0)
        return Problem::SameSubset;
    for (const PanelMarker &marker : panel.markers) {
        if (!isKey(marker.key))
            return Problem::BadKey;
        if (marker.low && marker.high && *marker.low > *marker.high)
            return Problem::BadRange;
    }
    return std::nullopt;
}

QJsonObject toJson(const PanelMarker &marker)
{
    QJsonObject object{{u"key"_s, marker.key}, {u"name"_s, marker.name}};
    if (marker.low)
        object.insert(u"low"_s, *marker.low);
    if (marker.high)
        object.insert(u"high"_s, *marker.high);
    return object;
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

Panel panelOf(const QJsonObject &object)
{
    Panel panel{object[u"name"_s].toString(), object[u"unit"_s].toString(), {}, {}};
    const QJsonArray subsets = object[u"subsets"_s].toArray();
    for (const QJsonValue subset : subsets)
        panel.subsets.push_back(subset.toString());
    const QJsonArray markers = object[u"markers"_s].toArray();
    for (const QJsonValue marker : markers)
        panel.markers.push_back({marker[u"key"_s].toString(), marker[u"name"_s].toString(),
                                 number(marker[u"low"_s]), number(marker[u"high"_s])});
    return panel;
}

} // namespace

Panel nkPanel()
{
    return {u"NK cells"_s,
            u"% positive"_s,
            {u"CD56bright"_s, u"CD56dim"_s},
            {{u"NKG2A"_s, u"NKG2A"_s, {}, {}},
             {u"KIR2DL1_S1"_s, u"KIR2DL1/S1"_s, {}, {}},
             {u"KIR2DL2_L3"_s, u"KIR2DL2/L3"_s, {}, {}},
             {u"TIGIT"_s, u"TIGIT"_s, {}, {}},
             {u"PD1"_s, u"PD-1"_s, {}, {}},
             {u"TIM3"_s, u"TIM-3"_s, {}, {}}}};
}

const PanelMarker *findMarker(const Panels &panels, const QString &key)
{
    for (const Panel &panel : panels)
        for (const PanelMarker &marker : panel.markers)
            if (marker.key == key)
                return &marker;
    return nullptr;
}

QString markerName(const Panels &panels, const QString &key)
{
    const PanelMarker *marker = findMarker(panels, key);
    return marker && !marker->name.isEmpty() ? marker->name : key;
}

std::optional<PanelProblem> problem(const Panels &panels)
{
    std::vector<QString> names;
    std::vector<QString> keys;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        if (const std::optional<Problem> wrong = wrongWith(panels[i]))
            return PanelProblem{*wrong, i};
        names.push_back(panels[i].name.simplified().toCaseFolded());
        if (repeats(names))
            return PanelProblem{Problem::SameName, i};
        for (const PanelMarker &marker : panels[i].markers)
            keys.push_back(marker.key);
        if (repeats(keys))
            return PanelProblem{Problem::SameKey, i};
    }
    return std::nullopt;
}

QJsonObject toJson(const Panels &panels)
{
    QJsonArray all;
    for (const Panel &panel : panels) {
        QJsonArray subsets;
        for (const QString &subset : panel.subsets)
            subsets.append(subset);
        QJsonArray markers;
        for (const PanelMarker &marker : panel.markers)
            markers.append(toJson(marker));
        all.append(QJsonObject{{u"name"_s, panel.name},
                               {u"unit"_s, panel.unit},
                               {u"subsets"_s, subsets},
                               {u"markers"_s, markers}});
    }
    return {{u"panels"_s, all}};
}

std::optional<Panels> panelsFromJson(const QJsonObject &object)
{
    if (!object[u"panels"_s].isArray())
        return std::nullopt;
    Panels panels;
    const QJsonArray all = object[u"panels"_s].toArray();
    for (const QJsonValue panel : all)
        panels.push_back(panelOf(panel.toObject()));
    return panels;
}

} // namespace malar
