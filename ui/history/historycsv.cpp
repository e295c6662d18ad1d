#include "ui/history/historycsv.h"

#include "core/domain/csvwriter.h"
#include "ui/history/rownames.h"
#include "ui/session/session.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int partSize = 2000;

void write(CsvWriter &csv, const HistoryEntry &entry, const RowNames &names)
{
    csv.row(entry.sequence, entry.when.toUTC().toString(Qt::ISODate).toLatin1(), entry.who, entry.workstation,
            entry.entity.toLatin1(), entry.action.toLatin1(), names.what(entry), names.code(entry),
            names.day(entry), entry.reason);
}

} // namespace

Result<QByteArray> historyCsv(const Session &session, HistoryFilter filter, const Progress &progress)
{
    const RowNames names(session);
    CsvWriter csv("row,time,who,workstation,entity,action,what,patient,visit_date,reason\n");
    const Result<Head> head = session.store().head();
    const auto all = static_cast<std::size_t>(head ? head->sequence : 0);
    filter.limit = partSize;
    for (;;) {
        const auto part = session.store().history(filter);
        if (!part)
            return part.error();
        for (const HistoryEntry &entry : *part)
            write(csv, entry, names);
        if (part->size() < partSize)
            break;
        filter.below = part->back().sequence;
        if (progress && !progress(all - static_cast<std::size_t>(filter.below), all))
            return Error{Error::Kind::Cancelled, {}, {}};
    }
    return QByteArray::fromStdString(csv.take());
}

} // namespace malar
