#include "ui/words/biomarkerwords.h"

#include "core/domain/keytext.h"
#include "ui/words/numbers.h"
#include "ui/words/ofenum.h"
#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::words {
namespace {

constexpr int mostDecimals = 4; // as many as can be typed

QString reason(exchange::PasteProblem::Kind kind)
{
    return terms::at(kind, {Words::tr("this is not a number"), Words::tr("more than four decimals"),
                            Words::tr("too large a number"),
                            Words::tr("thousands or decimals? Write it like 1234 or 1.2340"),
                            Words::tr("a limit of detection is written <5 or >5, without “or equal”"),
                            Words::tr("not a day that is certain; write it as 2024-02-13"),
                            Words::tr("a day to come"), Words::tr("no subset of this panel"),
                            Words::tr("no marker of the panels"), Words::tr("another unit than the panel's"),
                            Words::tr("a row of another patient"), Words::tr("beyond the table"),
                            Words::tr("the same day, subset and marker once more; the first one counts"),
                            Words::tr("a list needs columns for date, marker and value"),
                            Words::tr("the clipboard holds far more than a table of biomarkers")});
}

} // namespace

QString cell(const Panels &panels, const QString &subset, const QString &marker)
{
    const QString name = markerName(panels, marker);
    return subset.isEmpty() ? name : subset + u", "_s + name;
}

QString value(const Biomarker &of, const PanelMarker *marker)
{
    const QString text = of.limit == Limit::None
                             ? numbers::measured(of.value)
                             : keyText(key(of.limit)) + numbers::measured(of.value, mostDecimals);
    const auto isBeyond = [&of](const std::optional<double> &end, Limit side, double distance) {
        return end && (of.limit == Limit::None ? distance > 0 : of.limit == side && distance >= 0);
    };
    if (marker && isBeyond(marker->high, Limit::Above, of.value - marker->high.value_or(0)))
        return QChar(0x2191) + u' ' + text;
    if (marker && isBeyond(marker->low, Limit::Below, marker->low.value_or(0) - of.value))
        return QChar(0x2193) + u' ' + text;
    return text;
}

QString typed(double value, const QString &unit)
{
    const QString text = numbers::measured(value, mostDecimals);
    return typedValue(text, unit).problem == TypedValue::Problem::MayBeThousands ? text + u'0' : text;
}

QString range(const PanelMarker &marker)
{
    if (marker.low && marker.high)
        return u"%1–%2"_s.arg(numbers::measured(*marker.low), numbers::measured(*marker.high));
    if (marker.high)
        return Words::tr("up to %1").arg(numbers::measured(*marker.high));
    return marker.low ? Words::tr("from %1").arg(numbers::measured(*marker.low)) : QString();
}

QString message(TypedValue::Problem problem, const QString &cell)
{
    return terms::at(
        problem,
        {Words::tr("%1 is not a number. Write it like 12.5, or leave the cell empty.").arg(cell),
         Words::tr("%1 has more than four decimals.").arg(cell),
         Words::tr("%1 is too large a number.").arg(cell),
         Words::tr("%1 could be thousands or decimals. Write it like 1234 or 1.2340.").arg(cell),
         Words::tr("%1 may be the limit itself. Write a limit of detection like <5 or >1000, without “or "
                   "equal”.")
             .arg(cell),
         Words::tr("%1 does not lie between 0 and 100 %.").arg(cell)});
}

QString message(const exchange::PasteProblem &problem)
{
    if (problem.row == 0)
        return reason(problem.kind);
    if (problem.column == 0)
        return Words::tr("Row %1: %2").arg(QString::number(problem.row), reason(problem.kind));
    //: What stands in a cell of a spreadsheet, and what is wrong with it
    return Words::tr("Row %1, column %2, “%3”: %4")
        .arg(QString::number(problem.row), QString::number(problem.column), problem.text,
             reason(problem.kind));
}

QString message(const AlikeNames &alike)
{
    if (alike.isSame)
        return Words::tr("“%1” and “%2” differ only in case. One marker or subset would be two: change or "
                         "remove one of them.")
            .arg(alike.one, alike.other);
    return Words::tr("“%1” and “%2” look alike. If they are one, remove one of them.")
        .arg(alike.one, alike.other);
}

QString message(const PanelProblem &problem, const Panels &panels)
{
    const QString name = panels[problem.panel].name;
    return terms::at(
        problem.kind,
        {Words::tr("A panel has no name yet."), Words::tr("Two panels are called %1.").arg(name),
         Words::tr("%1 has no unit yet, such as % positive or pg/ml.").arg(name),
         Words::tr("%1 has no marker yet.").arg(name),
         Words::tr("A marker of %1 has no key that files can carry: letters, digits and underscores, at "
                   "most 26.")
             .arg(name),
         Words::tr("%1 has a marker whose key is taken: no two markers share one.").arg(name),
         Words::tr("%1 names a subset twice, or one without a name.").arg(name),
         Words::tr("%1 has a reference range that ends before it begins.").arg(name)});
}

} // namespace malar::words
