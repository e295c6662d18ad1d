#include "ui/words/eventwords.h"

#include "ui/words/ofenum.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString known(const PartialDate &date) { return date.isFull() ? terms::date(date.earliest()) : toText(date); }

QString named(const AdverseEvent &event)
{
    const QString term = event.term.trimmed();
    return term.isEmpty() ? Words::tr("The adverse event") : Words::tr("“%1”").arg(term);
}

} // namespace

QString periodWords(const AdverseEvent &event)
{
    if (event.onset && event.end)
        return Words::tr("%1 to %2").arg(known(*event.onset), known(*event.end));
    if (event.onset)
        return Words::tr("since %1").arg(known(*event.onset));
    if (event.end)
        return Words::tr("until %1").arg(known(*event.end));
    return {};
}

QString eventWords(const AdverseEvent &event)
{
    QStringList parts{event.term};
    if (event.grade)
        parts << Words::tr("grade %1").arg(*event.grade);
    if (event.serious == Answer::Yes)
        parts << Words::tr("serious");
    if (const QString period = periodWords(event); !period.isEmpty())
        parts << period;
    return parts.join(u", "_s);
}

QString eventWords(EventFault fault, const AdverseEvent &event)
{
    return terms::at(
        fault, {Words::tr("The adverse event has no name. Type what happened, or remove it."),
                Words::tr("%1: grade %2 does not exist. CTCAE grades are 1 to 5.")
                    .arg(named(event), QString::number(event.grade.value_or(0))),
                Words::tr("%1 ends before it begins. Correct the onset or the end.").arg(named(event)),
                Words::tr("%1 has a date in the future. Correct the onset, the end or the day it was told.")
                    .arg(named(event))});
}

} // namespace malar
