#include "core/domain/scale.h"

#include "core/domain/clasi.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr qsizetype longestKey = 26; // REDCap's limit for a column

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

bool isKeyLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; }

bool same(const QString &a, const QString &b)
{
    return a == b || a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isComparable(const Scale &a, const Scale &b)
{
    return a.key == b.key && a.highest == b.highest && a.direction == b.direction &&
           same(a.lowAnchor, b.lowAnchor) && same(a.highAnchor, b.highAnchor);
}

std::optional<ScaleAnswer> answerOn(const ScaleAnswers &answers, const QString &key)
{
    const auto found = answers.find(key);
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

ScaleSet askedAt(const ScaleSet &asked, const ScaleAnswers &answers)
{
    ScaleSet all = asked;
    for (Scale &scale : all)
        if (const auto answer = answers.find(scale.key); answer != answers.end())
            scale = answer->second.scale;
    for (const auto &[key, answer] : answers)
        if (std::ranges::find(asked, key, &Scale::key) == asked.end())
            all.push_back(answer.scale);
    return all;
}

std::optional<ScaleProblem> problem(const ScaleSet &scales)
{
    for (std::size_t i = 0; i < scales.size(); ++i) {
        const Scale &scale = scales[i];
        const auto earlier = std::span(scales).first(i);
        if (isBlank(scale.name))
            return ScaleProblem{ScaleProblem::Kind::NoName, i};
        if (std::ranges::any_of(earlier, [&](const Scale &s) { return same(s.name, scale.name); }))
            return ScaleProblem{ScaleProblem::Kind::SameName, i};
        if (isBlank(scale.lowAnchor) || isBlank(scale.highAnchor))
            return ScaleProblem{ScaleProblem::Kind::NoAnchor, i};
        if (same(scale.lowAnchor, scale.highAnchor))
            return ScaleProblem{ScaleProblem::Kind::SameAnchors, i};
        if (i >= mostScales)
            return ScaleProblem{ScaleProblem::Kind::TooMany, i};
    }
    return std::nullopt;
}

bool isWhole(const Scale &scale)
{
    const bool range = scale.highest == Scale::ofPhysician || scale.highest == Scale::ofPatient;
    return range && !scale.key.isEmpty() && scale.key.size() <= longestKey &&
           std::ranges::all_of(scale.key, isKeyLetter) && !isBlank(scale.name) && !isBlank(scale.lowAnchor) &&
           !isBlank(scale.highAnchor);
}

QString scaleKey(const QString &name, const ScaleSet &others)
{
    QString stem;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isKeyLetter(c))
            stem += c;
        else if (c.isSpace() && !stem.isEmpty() && !stem.endsWith(u'_'))
            stem += u'_';
    }
    stem = stem.first(std::min(stem.size(), longestKey - 4)); // with room for a number
    while (stem.endsWith(u'_'))
        stem.chop(1);
    if (stem.isEmpty() || !stem.front().isLower())
        stem.prepend(stem.isEmpty() ? u"scale"_s : u"s_"_s);

    QString key = stem;
    // No column of a file may mean two things.
    const auto isTaken = [&others](const QString &wanted) {
        return std::ranges::find(others, wanted, &Scale::key) != others.end() ||
               itemFromKey(wanted.toStdString());
    };
    for (int n = 2; isTaken(key); ++n)
        key = u"%1_%2"_s.arg(stem).arg(n);
    return key;
}

} // namespace malar
