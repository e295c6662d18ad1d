#include "core/exchange/rows.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

std::set<std::string> patientFileColumns()
{
    std::set<std::string> names{std::string(patientColumn)};
    Tables(ScaleColumns{}).each([&names](const auto &table) {
        for (const auto &column : table.columns)
            names.insert(column.field.name);
    });
    return names;
}

/// At most 26 characters, as every name of a column.
QString freeName(const QString &key, const std::set<std::string> &taken)
{
    constexpr qsizetype longest = 26;
    QString name = key;
    for (int n = 2; taken.contains(name.toStdString()); ++n) {
        const QString number = u"_%1"_s.arg(n);
        name = key.first(std::min(key.size(), longest - number.size())) + number;
    }
    return name;
}

bool comesBefore(const Scale &a, const Scale &b)
{
    const auto order = [](const Scale &s) {
        return std::tie(s.key, s.highest, s.direction, s.name, s.lowAnchor, s.highAnchor);
    };
    return order(a) < order(b);
}

} // namespace

ScaleColumns scaleColumnsOf(const ScaleSet &asked, std::span<const PatientFile *const> files)
{
    ScaleSet all = asked;
    ScaleSet others;
    for (const PatientFile *file : files)
        for (const Visit &visit : file->visits)
            if (visit.state != VisitState::EnteredInError)
                for (const auto &[key, answer] : visit.scales)
                    if (std::ranges::find(all, answer.scale) == all.end() &&
                        std::ranges::find(others, answer.scale) == others.end())
                        others.push_back(answer.scale);
    std::ranges::sort(others, comesBefore);
    all.insert(all.end(), others.begin(), others.end());

    std::set<std::string> taken = patientFileColumns();
    ScaleColumns columns;
    for (const Scale &scale : all) {
        columns.push_back({freeName(scale.key, taken), scale});
        taken.insert(columns.back().name.toStdString());
    }
    return columns;
}

} // namespace malar::exchange
