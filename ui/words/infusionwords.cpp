#include "ui/words/infusionwords.h"

#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/writtennumber.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {

QString departureWords(const Course &course, std::size_t index)
{
    QStringList words;
    for (const Departure departure : departures(course, index)) {
        if (departure == Departure::Late)
            words << Words::tr("late by %n day(s)", nullptr, daysLate(course, index));
        else if (departure == Departure::Missed)
            words << terms::label(departure);
        else
            words << insteadWords(course.infusions[index].doseMg, course.doseMg);
    }
    return words.join(u", "_s);
}

QString planWords(const Course &course, std::size_t index)
{
    if (const QString departs = departureWords(course, index); !departs.isEmpty())
        return departs;
    const int days = daysLate(course, index);
    if (days > 0)
        return Words::tr("%n day(s) after the planned one", nullptr, days);
    if (days < 0)
        return Words::tr("%n day(s) before the planned one", nullptr, -days);
    return Words::tr("as planned");
}

//: The dose that was given, and the planned one: 3000 mg instead of 300 mg
QString insteadWords(double given, double planned)
{
    return Words::tr("%1 instead of %2").arg(doseWords(given), doseWords(planned));
}

QString infusionWords(const Course &course, std::size_t index)
{
    const Infusion &infusion = course.infusions[index];
    const QString day = terms::date(infusion.date);
    if (infusion.state == InfusionState::Missed)
        //: An infusion, with its planned day
        return Words::tr("missed %1").arg(day);
    const QString departs = departureWords(course, index);
    //: An infusion, with its day
    const QString given = Words::tr("given %1").arg(day);
    return departs.isEmpty() ? given : given + u", "_s + departs;
}

QString exposureWords(const Exposure &sum)
{
    if (sum.planned == 0)
        return Words::tr("No infusion was due yet.");
    QStringList parts;
    parts << Words::tr("%1 of %2 planned infusions given (%3 %)")
                 .arg(sum.given)
                 .arg(sum.planned)
                 .arg(qRound(100.0 * sum.given / sum.planned));
    const std::initializer_list<std::pair<int, QString>> counts{
        {sum.missed, Words::tr("%n missed", nullptr, sum.missed)},
        {sum.unrecorded, Words::tr("%n not recorded", nullptr, sum.unrecorded)},
        {sum.late, Words::tr("%n late", nullptr, sum.late)},
        {sum.reduced, Words::tr("%n reduced", nullptr, sum.reduced)},
        {sum.raised, Words::tr("%n raised", nullptr, sum.raised)}};
    for (const auto &[count, words] : counts)
        if (count > 0)
            parts << words;
    parts << Words::tr("%1 in all").arg(doseWords(sum.doseMg));
    return parts.join(u" · "_s);
}

QString doseWords(double mg) { return Words::tr("%1 mg").arg(writtenAmount(mg)); }

} // namespace malar
