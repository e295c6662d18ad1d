#include "core/analysis/measure.h"

#include "core/domain/keytext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// A scale, and when it was last answered.
struct Asked {
    Scale scale;
    QDate last;
};

std::vector<Asked> lastAsked(std::span<const VisitTotals *const> visits)
{
    std::vector<Asked> all;
    for (const VisitTotals *visit : visits)
        for (const auto &[key, answer] : visit->scales) {
            const auto known = std::ranges::find_if(
                all, [&](const Asked &asked) { return isComparable(asked.scale, answer.scale); });
            if (known == all.end())
                all.push_back({answer.scale, visit->date});
            else if (visit->date > known->last)
                *known = {answer.scale, visit->date};
        }
    std::ranges::stable_sort(all, [](const Asked &a, const Asked &b) {
        return std::tie(a.scale.key, b.last) < std::tie(b.scale.key, a.last);
    });
    return all;
}

} // namespace

QString Measure::key() const { return axis ? keyText(malar::key(*axis)) : column; }

int Measure::maximum() const { return axis ? malar::maximum(*axis) : scale.highest; }

std::optional<int> Measure::of(const VisitTotals &visit) const
{
    if (axis)
        return *axis == Axis::Activity ? visit.activity : visit.damage;
    const auto answer = visit.scales.find(scale.key);
    if (answer == visit.scales.end() || !isComparable(scale, answer->second.scale))
        return std::nullopt;
    return answer->second.value;
}

std::vector<Measure> scalesAnswered(std::span<const VisitTotals *const> visits)
{
    std::vector<Measure> measures;
    for (Asked &asked : lastAsked(visits)) {
        const QString name = u"scale_"_s + asked.scale.key;
        QString free = name;
        for (int n = 2; std::ranges::find(measures, free, &Measure::column) != measures.end(); ++n)
            free = name + u'_' + QString::number(n);
        measures.emplace_back(std::move(asked.scale), free);
    }
    return measures;
}

} // namespace malar
