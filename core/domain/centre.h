#pragma once

#include "core/domain/record.h"

#include <QJsonObject>

namespace malar {

/// One of the centres that a registry belongs to.
struct Centre {
    QString name;
    QString codePrefix; // of its patients' study codes, such as "HUMV"; may be empty
    bool operator==(const Centre &) const = default;
};
using Centres = std::vector<Centre>;

/// The next study code of the centre: its prefix and one more than the highest number in use, with as many
/// digits as the others have (three at first): HUMV-004 after HUMV-003. Empty without a prefix.
QString nextCode(const Centre &, std::span<const PatientRecord>);

/// What is wrong with a list that somebody typed; the first thing only.
struct CentreProblem {
    enum class Kind : std::uint8_t { NoName, SameName, SamePrefix };
    Kind kind;
    std::size_t index;
    bool operator==(const CentreProblem &) const = default;
};
std::optional<CentreProblem> problem(const Centres &);

QJsonObject toJson(const Centres &);
std::optional<Centres> centresFromJson(const QJsonObject &);

} // namespace malar
