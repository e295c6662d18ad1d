#include "ui/words/eventwords.h"

#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Events {
    Q_DECLARE_TR_FUNCTIONS(malar::Events)
};

QString known(const PartialDate &date) { return date.isFull() ? terms::date(date.earliest()) : toText(date); }

QString eventName(const AdverseEvent &event)
{
    const QString term = event.term.trimmed();
    return term.isEmpty() ? Events::tr("The adverse event") : Events::tr("“%1”").arg(term);
}

} // namespace

QString periodWords(const AdverseEvent &event)
{
    if (event.onset && event.end)
        return Events::tr("%1 to %2").arg(known(*event.onset), known(*event.end));
    if (event.onset)
        return Events::tr("since %1").arg(known(*event.onset));
    if (event.end)
        return Events::tr("until %1").arg(known(*event.end));
    return {};
}

QString eventWords(const AdverseEvent &event)
{
    QStringList parts{event.term};
    if (event.grade)
        parts << Events::tr("grade %1").arg(*event.grade);
    if (event.serious == Answer::Yes)
        parts << Events::tr("serious");
    if (const QString period = periodWords(event); !period.isEmpty())
        parts << period;
    return parts.join(u", "_s);
}

QString eventWords(EventFault fault, const AdverseEvent &event)
{
    switch (fault) {
    case EventFault::Unnamed:
        return Events::tr("The adverse event has no name. Type what happened, or remove it.");
    case EventFault::GradeOutOfRange:
        return Events::tr("%1: grade %2 does not exist. CTCAE grades are 1 to 5.")
            .arg(eventName(event), QString::number(event.grade.value_or(0)));
    case EventFault::EndsBeforeOnset:
        return Events::tr("%1 ends before it begins. Correct the onset or the end.").arg(eventName(event));
    case EventFault::InFuture:
        return Events::tr("%1 has a date in the future. Correct the onset, the end or the day it was told.")
            .arg(eventName(event));
    }
    return {};
}

} // namespace malar
