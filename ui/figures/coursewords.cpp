#include "ui/figures/coursewords.h"

#include "ui/figures/charttext.h"
#include "ui/figures/tr.h"
#include "ui/words/terms.h"
#include "ui/words/writtennumber.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::coursewords {
namespace {

/// From when, until when; what is not known is said.
QString period(const Plot::Bar &bar)
{
    const QString from = bar.from ? terms::date(*bar.from) : FigureWords::tr("an unknown date");
    if (bar.to)
        return FigureWords::tr("from %1 to %2").arg(from, terms::date(*bar.to));
    if (bar.goesOn)
        return FigureWords::tr("from %1, ongoing").arg(from);
    return FigureWords::tr("from %1 to an unknown date").arg(from);
}

QString unitOf(const Plot::Bar &bar)
{
    return bar.role == Plot::Bar::Role::Index
               ? FigureWords::tr("mg every %n day(s)", nullptr, bar.intervalDays)
               : terms::label(bar.unit);
}

} // namespace

QString point(const Plot &plot, const Plot::Series &series, const Plot::Point &point)
{
    const Measure &measure = series.measure;
    const QString value =
        measure.axis ? charttext::number(point.y) : terms::answer({measure.scale, static_cast<int>(point.y)});
    const QString words =
        FigureWords::tr("%1, month %2: %3 %4")
            .arg(terms::date(plot.day(point.x)), charttext::number(std::round(point.x * 10) / 10),
                 terms::label(measure), value);
    if (point.totalsOnly)
        return words + u", "_s + terms::totalsOnly();
    return measure.axis ? words : words + u'\n' + terms::definition(measure.scale);
}

QString mark(const Plot &plot, const Plot::Mark &mark)
{
    using enum Plot::Mark::Role;
    const QString day = terms::date(plot.day(mark.x));
    switch (mark.role) {
    case InfusionGiven: {
        const QString dose = FigureWords::tr("%1: infusion of %2 mg").arg(day, amount(mark.doseMg));
        QStringList words{mark.insteadOfMg > 0
                              ? FigureWords::tr("%1 instead of %2 mg").arg(dose, amount(mark.insteadOfMg))
                              : dose};
        if (mark.daysLate > 0)
            words << FigureWords::tr("%n day(s) late", nullptr, mark.daysLate);
        return words.join(u", "_s);
    }
    case InfusionMissed:
        return FigureWords::tr("%1: infusion missed").arg(day);
    case Draft:
        return FigureWords::tr("%1: a visit that is still a draft").arg(day);
    case Consent:
        return FigureWords::tr("%1: consent given").arg(day);
    case Withdrawal:
        return FigureWords::tr("%1: consent withdrawn").arg(day);
    }
    return {};
}

QString event(const Plot &plot, const Plot::Event &event)
{
    QStringList words{
        event.onset
            ? FigureWords::tr("%1: %2").arg(terms::date(*event.onset), event.term)
            : FigureWords::tr("%1 (told on that day): %2").arg(terms::date(plot.day(event.x)), event.term)};
    words << (event.grade ? FigureWords::tr("grade %1").arg(terms::grade(*event.grade))
                          : FigureWords::tr("not graded"));
    if (event.serious)
        words << FigureWords::tr("serious");
    if (event.end)
        words << FigureWords::tr("until %1").arg(terms::date(*event.end));
    else
        words << (event.open ? FigureWords::tr("still open") : FigureWords::tr("over"));
    return words.join(u", "_s);
}

QString bar(const Plot::Bar &bar)
{
    QString words = FigureWords::tr("%1 (%2), %3").arg(name(bar), role(bar.role), period(bar));
    QStringList steps;
    for (const DoseStep &step : bar.doses)
        steps << (step.from ? FigureWords::tr("%1 from %2").arg(dose(bar, step), terms::date(*step.from))
                            : dose(bar, step));
    return steps.isEmpty() ? words : words + u"; "_s + steps.join(u", "_s);
}

QString role(Plot::Bar::Role role)
{
    switch (role) {
    case Plot::Bar::Role::Index:
        return FigureWords::tr("index treatment");
    case Plot::Bar::Role::Concomitant:
        return FigureWords::tr("concomitant");
    case Plot::Bar::Role::Previous:
        return FigureWords::tr("previous");
    }
    return {};
}

QString name(const Plot::Bar &bar)
{
    const QString drug = terms::drugName(bar.drug, bar.otherName);
    return drug.left(1).toUpper() + drug.mid(1);
}

QString amount(double amount) { return writtenAmount(amount); }

QString dose(const Plot::Bar &bar, const DoseStep &step)
{
    return step.amount == 0 ? FigureWords::tr("paused")
                            : FigureWords::tr("%1 %2", "dose and unit").arg(amount(step.amount), unitOf(bar));
}

QString doses(const Plot::Bar &bar)
{
    QStringList amounts;
    for (const DoseStep &step : bar.doses)
        amounts << amount(step.amount);
    return amounts.isEmpty()
               ? QString()
               : FigureWords::tr("%1 %2", "dose and unit").arg(amounts.join(u" → "_s), unitOf(bar));
}

QString unknownDates() { return FigureWords::tr("dates not known"); }

QString left(const Plot &plot)
{
    QStringList words;
    if (plot.earlierTreatments > 0)
        words << FigureWords::tr("%n treatment(s) that ended earlier", nullptr, plot.earlierTreatments);
    if (plot.undatedTreatments > 0)
        words << FigureWords::tr("%n previous treatment(s) without dates", nullptr, plot.undatedTreatments);
    return words.isEmpty() ? QString() : FigureWords::tr("Not drawn: %1").arg(words.join(u", "_s));
}

} // namespace malar::coursewords
