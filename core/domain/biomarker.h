#pragma once

#include "core/domain/patient.h"

#include <QJsonObject>

namespace malar {

/// What is known of a value that a laboratory tells by its limit of detection: "<5" lies below 5.
enum class Limit : std::uint8_t { None, Below, Above };
template <> inline constexpr auto keysOf<Limit> = keys<Limit>("", "<", ">");

/// One measured value of one marker on one subset of cells, or of serum where the subset is empty.
struct Biomarker {
    QDate date;
    QString subset; // "CD56bright"; empty where the panel has none
    QString marker; // its key: "KIR2DL1_S1"
    double value = 0;
    QString unit;              // as it was measured: "% positive"
    Limit limit = Limit::None; // else the value is the limit itself

    bool operator==(const Biomarker &) const = default;
};

/// A marker of a panel, with the range that is normal where there is one.
struct PanelMarker {
    QString key; // in files: letters, digits and underscores, at most 26 characters
    QString name;
    std::optional<double> low;
    std::optional<double> high;
    bool operator==(const PanelMarker &) const = default;
};

/// What is measured together: each marker on each subset, in one unit. Two panels never share a marker key.
struct Panel {
    QString name;
    QString unit;
    std::vector<QString> subsets; // none: measured once
    std::vector<PanelMarker> markers;
    bool operator==(const Panel &) const = default;
};
using Panels = std::vector<Panel>;

/// The inhibitory receptors of NK cells: CD56bright and CD56dim × NKG2A, KIR2DL1/S1, KIR2DL2/L3, TIGIT, PD-1,
/// TIM-3, each as % positive.
Panel nkPanel();

/// A marker's name for people, from the panels; its key where no panel knows it.
QString markerName(const Panels &, const QString &key);
/// The marker of a key; null where no panel has it.
const PanelMarker *findMarker(const Panels &, const QString &key);

/// What is wrong with panels that somebody typed; the first thing only.
struct PanelProblem {
    enum class Kind : std::uint8_t {
        NoName,
        SameName,
        NoUnit,
        NoMarker,
        BadKey,
        SameKey,
        SameSubset,
        BadRange
    };
    Kind kind;
    std::size_t panel; // its index
    bool operator==(const PanelProblem &) const = default;
};
std::optional<PanelProblem> problem(const Panels &);

QJsonObject toJson(const Panels &);
std::optional<Panels> panelsFromJson(const QJsonObject &);

} // namespace malar
