#include "ui/words/biomarkerwords.h"

#include "core/domain/keytext.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar::words {
namespace {

struct Paste {
    Q_DECLARE_TR_FUNCTIONS(malar::BiomarkerWords)
};

constexpr int mostDecimals = 4; // as many as can be typed

QString reason(exchange::PasteProblem::Kind kind)
{
    using Kind = exchange::PasteProblem::Kind;
    switch (kind) {
    case Kind::NotANumber:
        return Paste::tr("this is not a number");
    case Kind::TooManyDecimals:
        return Paste::tr("more than four decimals");
    case Kind::TooLarge:
        return Paste::tr("too large a number");
    case Kind::MayBeThousands:
        return Paste::tr("thousands or decimals? Write it like 1234 or 1.2340");
    case Kind::NeitherSide:
        return Paste::tr("a limit of detection is written <5 or >5, without “or equal”");
    case Kind::NoDate:
        return Paste::tr("not a day that is certain; write it as 2024-02-13");
    case Kind::FutureDate:
        return Paste::tr("a day to come");
    case Kind::UnknownSubset:
        return Paste::tr("no subset of this panel");
    case Kind::UnknownMarker:
        return Paste::tr("no marker of the panels");
    case Kind::OtherUnit:
        return Paste::tr("another unit than the panel's");
    case Kind::OtherPatient:
        return Paste::tr("a row of another patient");
    case Kind::OutsideTable:
        return Paste::tr("beyond the table");
    case Kind::Twice:
        return Paste::tr("the same day, subset and marker once more; the first one counts");
    case Kind::MissingColumn:
        return Paste::tr("a list needs columns for date, marker and value");
    case Kind::TooLong:
        return Paste::tr("the clipboard holds far more than a table of biomarkers");
    }
    return {};
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
        return Paste::tr("up to %1").arg(numbers::measured(*marker.high));
    return marker.low ? Paste::tr("from %1").arg(numbers::measured(*marker.low)) : QString();
}

QString message(TypedValue::Problem problem, const QString &cell)
{
    using Problem = TypedValue::Problem;
    switch (problem) {
    case Problem::NotANumber:
        return Paste::tr("%1 is not a number. Write it like 12.5, or leave the cell empty.").arg(cell);
    case Problem::TooManyDecimals:
        return Paste::tr("%1 has more than four decimals.").arg(cell);
    case Problem::TooLarge:
        return Paste::tr("%1 is too large a number.").arg(cell);
    case Problem::MayBeThousands:
        return Paste::tr("%1 could be thousands or decimals. Write it like 1234 or 1.2340.").arg(cell);
    case Problem::NeitherSide:
        return Paste::tr(
                   "%1 may be the limit itself. Write a limit of detection like <5 or >1000, without “or "
                   "equal”.")
            .arg(cell);
    case Problem::NotAPercentage:
        return Paste::tr("%1 does not lie between 0 and 100 %.").arg(cell);
    }
    return {};
}

QString message(const exchange::PasteProblem &problem)
{
    if (problem.row == 0)
        return reason(problem.kind);
    if (problem.column == 0)
        return Paste::tr("Row %1: %2").arg(QString::number(problem.row), reason(problem.kind));
    //: What stands in a cell of a spreadsheet, and what is wrong with it
    return Paste::tr("Row %1, column %2, “%3”: %4")
        .arg(QString::number(problem.row), QString::number(problem.column), problem.text,
             reason(problem.kind));
}

QString message(const AlikeNames &alike)
{
    if (alike.isSame)
        return Paste::tr("“%1” and “%2” differ only in case. One marker or subset would be two: change or "
                         "remove one of them.")
            .arg(alike.one, alike.other);
    return Paste::tr("“%1” and “%2” look alike. If they are one, remove one of them.")
        .arg(alike.one, alike.other);
}

QString message(const PanelProblem &problem, const Panels &panels)
{
    using Kind = PanelProblem::Kind;
    const QString name = panels[problem.panel].name;
    switch (problem.kind) {
    case Kind::NoName:
        return Paste::tr("A panel has no name yet.");
    case Kind::SameName:
        return Paste::tr("Two panels are called %1.").arg(name);
    case Kind::NoUnit:
        return Paste::tr("%1 has no unit yet, such as % positive or pg/ml.").arg(name);
    case Kind::NoMarker:
        return Paste::tr("%1 has no marker yet.").arg(name);
    case Kind::BadKey:
        return Paste::tr(
                   "A marker of %1 has no key that files can carry: letters, digits and underscores, at "
                   "most 26.")
            .arg(name);
    case Kind::SameKey:
        return Paste::tr("%1 has a marker whose key is taken: no two markers share one.").arg(name);
    case Kind::SameSubset:
        return Paste::tr("%1 names a subset twice, or one without a name.").arg(name);
    case Kind::BadRange:
        return Paste::tr("%1 has a reference range that ends before it begins.").arg(name);
    }
    return {};
}

} // namespace malar::words
