#include "core/domain/biomarkervalue.h"

#include "core/domain/keytext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {

namespace {
constexpr qsizetype mostDecimals = 4;

/// Takes the sign of a limit from the front; nothing where it leaves the limit itself open.
std::optional<Limit> takeLimit(QString &text)
{
    static const QRegularExpression open(
        u"\\A(?:[\u2264\u2265\u2266\u2267\u2a7d\u2a7e]|[<>]\\s*=|=\\s*[<>])"_s);
    if (open.match(text).hasMatch())
        return std::nullopt;
    for (const Limit limit : {Limit::Below, Limit::Above})
        if (text.startsWith(keyText(key(limit)))) {
            text = text.mid(1).trimmed();
            return limit;
        }
    return Limit::None;
}

} // namespace

bool mayBeThousands(const QString &text)
{
    static const QRegularExpression form(u"\\A[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\\z"_s);
    return form.match(text).hasMatch();
}

bool isExact(double value)
{
    if (!std::isfinite(value) || std::abs(value) >= 1e9)
        return false;
    std::array<char, 400> digits{}; // the shortest that are the same number; a tiny one has many
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    const auto point = std::find(digits.data(), end, '.');
    return point == end || end - point - 1 <= mostDecimals;
}

TypedValue typedValue(const QString &typed, const QString &unit)
{
    constexpr qsizetype mostWhole = 9;
    static const QRegularExpression decimal(u"\\A([+-]?)0*([0-9]*)(?:[.,]([0-9]*?)0*)?\\z"_s);

    QString text = typed.trimmed();
    const std::optional<Limit> limit = takeLimit(text);
    if (!limit)
        return {{}, TypedValue::Problem::NeitherSide};
    text.replace(QChar(0x2212), u'-');
    if (isPercentage(unit) && text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    if (typed.trimmed().isEmpty())
        return {};
    const QRegularExpressionMatch found = decimal.match(text);
    if (!found.hasMatch() || !text.contains(QRegularExpression(u"[0-9]"_s)))
        return {{}, TypedValue::Problem::NotANumber};
    if (found.capturedLength(2) > mostWhole)
        return {{}, TypedValue::Problem::TooLarge};
    if (found.capturedLength(3) > mostDecimals)
        return {{}, TypedValue::Problem::TooManyDecimals};
    if (!isPercentage(unit) && mayBeThousands(text))
        return {{}, TypedValue::Problem::MayBeThousands};
    const double value = text.replace(u',', u'.').toDouble();
    const bool odd = isOddPercentage({{}, {}, {}, value, unit, *limit});
    return {value, odd ? std::optional(TypedValue::Problem::NotAPercentage) : std::nullopt, *limit};
}

bool isOddPercentage(const Biomarker &of)
{
    const bool isBelowNothing = of.value < 0 || (of.value == 0 && of.limit == Limit::Below);
    const bool isAboveAll = of.value > 100 || (of.value == 100 && of.limit == Limit::Above);
    return isPercentage(of.unit) && (isBelowNothing || isAboveAll);
}

bool isPercentage(const QString &unit) { return unit.trimmed().startsWith(u'%'); }

const Biomarker *valueAt(const std::vector<Biomarker> &values, const Biomarker &like)
{
    const auto found = std::ranges::find_if(values, [&](const Biomarker &value) {
        return value.date == like.date && value.subset == like.subset && value.marker == like.marker;
    });
    return found == values.end() ? nullptr : &*found;
}

std::vector<Biomarker> with(std::vector<Biomarker> values, const std::vector<Biomarker> &added)
{
    for (const Biomarker &value : added) {
        if (const Biomarker *stored = valueAt(values, value))
            values[static_cast<std::size_t>(stored - values.data())] = value;
        else
            values.push_back(value);
    }
    std::ranges::stable_sort(values, {}, &Biomarker::date);
    return values;
}

const PanelMarker *normalOf(const Panels &panels, const QString &marker, const QString &unit)
{
    for (const Panel &panel : panels)
        if (panel.unit == unit)
            if (const auto found = std::ranges::find(panel.markers, marker, &PanelMarker::key);
                found != panel.markers.end())
                return &*found;
    return nullptr;
}

} // namespace malar
