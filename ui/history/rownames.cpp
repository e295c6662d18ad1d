#include "ui/history/rownames.h"

#include "ui/session/session.h"
#include "ui/words/historywords.h"

namespace malar {

RowNames::RowNames(const Session &session)
{
    for (const PatientRecord &record : session.records()) {
        m_codes.insert(record.patient.id.value, record.patient.code);
        for (const VisitTotals &visit : record.visits)
            m_days.insert(visit.id.value, visit.date);
    }
}

QString RowNames::code(const HistoryEntry &entry) const
{
    return entry.patient ? m_codes.value(entry.patient->value) : QString();
}

std::optional<QDate> RowNames::day(const HistoryEntry &entry) const
{
    const auto found = entry.visit ? m_days.constFind(entry.visit->value) : m_days.cend();
    return found == m_days.cend() ? std::nullopt : std::optional(*found);
}

QString RowNames::what(const HistoryEntry &entry) const
{
    return happening(entry, day(entry).value_or(QDate()));
}

} // namespace malar
