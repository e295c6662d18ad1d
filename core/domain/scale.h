#pragma once

#include "core/domain/patient.h"

#include <QString>

#include <map>
#include <span>
#include <vector>

/// What a registry may ask beside the CLASI: the physician's global assessment and scales that the patient
/// answers. None is part of a CLASI total.
namespace malar {

/// Which end of a scale is the bad one. On the Penn patient scale 0 is the worst, on itch and pain 10 is.
enum class ScaleDirection : std::uint8_t { HigherIsWorse, HigherIsBetter };
template <>
inline constexpr auto keysOf<ScaleDirection> = keys<ScaleDirection>("higher_is_worse", "higher_is_better");

/// A scale of whole numbers from 0, in the words of the registry that asks it.
struct Scale {
    static constexpr int ofPhysician = 4; // `highest`
    static constexpr int ofPatient = 10;

    QString key; // in files: lower case, digits and underscores, at most 26 characters
    QString name;
    int highest = ofPatient;
    ScaleDirection direction = ScaleDirection::HigherIsWorse;
    QString lowAnchor;  // what 0 means
    QString highAnchor; // what `highest` means

    bool allows(int value) const { return value >= 0 && value <= highest; }
    bool operator==(const Scale &) const = default;
};

/// The physician's global assessment of activity, 0-4: CLA-IGA.
inline const QString physicianGlobalKey = QStringLiteral("cla_iga");

/// Whether two answers mean the same where they are the same number: the name alone may differ.
bool isComparable(const Scale &, const Scale &);

/// An answer with the scale as it was when it was asked: what the registry asks later must not change what
/// the patient has said.
struct ScaleAnswer {
    Scale scale;
    int value = 0;
    bool operator==(const ScaleAnswer &) const = default;
};
using ScaleAnswers = std::map<QString, ScaleAnswer>; // by the scale's key; an open answer is not there

std::optional<ScaleAnswer> answerOn(const ScaleAnswers &, const QString &key);

/// The scales that a registry asks, in their order.
using ScaleSet = std::vector<Scale>;
inline constexpr std::size_t mostScales = 6; // as many as the visit sheet has room for

/// The registry's scales, each as it was asked where it has an answer, then those with an answer that the
/// registry asks no more.
ScaleSet askedAt(const ScaleSet &, const ScaleAnswers &);

/// What is wrong with a list that somebody typed; the first thing only.
struct ScaleProblem {
    enum class Kind : std::uint8_t { NoName, SameName, NoAnchor, SameAnchors, TooMany };
    Kind kind;
    std::size_t index; // into the list
    bool operator==(const ScaleProblem &) const = default;
};
std::optional<ScaleProblem> problem(const ScaleSet &);
/// What the tables refuse too: a key, a range and words that a file can carry.
bool isWhole(const Scale &);

/// A key of its own for a scale of this name.
QString scaleKey(const QString &name, const ScaleSet &others);

} // namespace malar
