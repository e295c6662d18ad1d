#include "ui/check/checkfigures.h"

#include "core/analysis/analyseddata.h"
#include "core/stats/format.h"
#include "ui/words/numbers.h"

#include <QString>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {

void CheckFigures::at(const QByteArray &where, const QByteArray &time)
{
    m_place = quotedForR(where) + ", " + quotedForR(time) + ", ";
}

void CheckFigures::add(const QByteArray &figure, const std::string &text)
{
    m_rows << m_place + quotedForR(figure) + ", " + quotedForR(QByteArray::fromStdString(text));
}

void CheckFigures::share(const QByteArray &figure, std::int64_t n, std::int64_t of)
{
    const int decimals = numbers::shareDecimals(m_patients);
    const std::string part = std::to_string(n) + '/' + std::to_string(of);
    add(figure,
        of == 0 ? "0/0"
                : part + " (" +
                      stats::formatFixed(100.0 * static_cast<double>(n) / static_cast<double>(of), decimals) +
                      " %)");
}

void CheckFigures::p(const QByteArray &figure, std::optional<double> value)
{
    add(figure, value ? stats::formatP(*value) : "none");
}

void CheckFigures::fixed(const QByteArray &figure, std::optional<double> value, int decimals)
{
    add(figure, value ? stats::formatFixed(*value, decimals) : "none");
}

void CheckFigures::percent(const QByteArray &figure, std::optional<double> share)
{
    fixed(figure, share ? std::optional(100 * *share) : std::nullopt, 1);
}

void CheckFigures::shareEnd(const QByteArray &figure, std::optional<double> share)
{
    fixed(figure, share ? std::optional(100 * *share) : std::nullopt, numbers::shareDecimals(m_patients));
}

void CheckFigures::quantile(const QByteArray &figure, const stats::Fraction *value)
{
    add(figure, value ? stats::format(*value, m_rounding) : "none");
}

void CheckFigures::spread(const QByteArray &prefix, const Description &description)
{
    const stats::Summary *summary = stats::figure(description);
    if (!summary)
        return;
    quantile(prefix + "median", &summary->median);
    quantile(prefix + "q1", &summary->q1);
    quantile(prefix + "q3", &summary->q3);
    for (const auto &[name, value] :
         {std::pair("minimum", stats::Fraction(summary->minimum)), {"maximum", summary->maximum}})
        quantile(prefix + name, &value);
    add(prefix + "mean", stats::formatMean(summary->mean));
    if (summary->sd)
        add(prefix + "sd", stats::formatMean(*summary->sd));
}

void CheckFigures::described(const QByteArray &name, const Description &description, stats::Fraction unit,
                             const Text &text)
{
    const stats::Summary *summary = stats::figure(description);
    add(name + "_n", summary ? summary->count : 0);
    if (!summary)
        return;
    add(name + "_mean", stats::formatMean(summary->mean * unit));
    if (summary->sd)
        add(name + "_sd", stats::formatMean(*summary->sd * unit.value()));
    add(name + "_median", text(summary->median * unit));
    add(name + "_q1", text(summary->q1 * unit));
    add(name + "_q3", text(summary->q3 * unit));
    add(name + "_minimum", text(summary->minimum * unit));
    add(name + "_maximum", text(summary->maximum * unit));
}

void CheckFigures::scaled(const QByteArray &name, const Description &description, stats::Fraction unit)
{
    described(name, description, unit,
              [this](stats::Fraction value) { return stats::format(value, m_rounding); });
}

void CheckFigures::decimals(const QByteArray &name, const Description &description, stats::Fraction unit)
{
    described(name, description, unit, [](stats::Fraction value) { return stats::formatMean(value); });
}

void CheckFigures::leftOut(const std::vector<Exclusion> &exclusions)
{
    std::map<QByteArray, std::int64_t> reasons;
    for (const Exclusion &exclusion : exclusions)
        ++reasons[reasonText(exclusion)];
    add("left_out", std::ssize(exclusions));
    for (const auto &[reason, n] : reasons)
        add("left_out:" + reason, n);
}

QByteArray CheckFigures::matrix() const
{
    return "matrix(ncol = 4, byrow = TRUE, data = c(\n" + m_rows.join(",\n") + "))\n";
}

QByteArray quotedForR(const QByteArray &utf8)
{
    QByteArray result = "\"";
    // R reads every kind of line end within a cell as one line feed.
    const auto characters =
        QString::fromUtf8(utf8).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').toUcs4();
    for (const uint character : characters) {
        if (character == '"' || character == '\\')
            result += '\\';
        if (character >= 0x20 && character < 0x7f)
            result += static_cast<char>(character);
        else
            result += "\\U{" + QByteArray::number(character, 16) + '}';
    }
    return result + '"';
}

QByteArray timeName(const StudyTime &time)
{
    return time.kind == StudyTime::Kind::LastVisit ? QByteArray("last") : QByteArray::number(time.month);
}

} // namespace malar
