#include "core/exchange/coming.h"

#include "core/domain/check.h"

#include <algorithm>
#include <cstdlib>

namespace malar::exchange {
namespace {

using Odd = Coming::Odd;

class Lister {
public:
    Lister(const ImportPlan &plan, const ImportTarget &target) : m_plan(plan), m_target(target)
    {
        for (const AlikeCode &alike : plan.alike)
            m_alike[alike.theirs] = alike.other;
    }

    std::vector<Coming> list() &&
    {
        for (const PatientFile &file : m_plan.files)
            addNew(file);
        std::map<PatientId, const PatientRecord *> records;
        for (const PatientRecord &record : m_target.records)
            records[record.patient.id] = &record;
        for (const Visit &visit : m_plan.visits)
            if (const auto record = records.find(visit.patient); record != records.end())
                m_known[record->second].push_back(&visit);
        for (auto &[record, visits] : m_known)
            add({record->patient.code, Coming::Kind::Known}, dayZero(record->courses), record->visits,
                visits);
        std::ranges::stable_sort(m_lines, [](const Coming &a, const Coming &b) {
            return std::tie(a.code, a.date) < std::tie(b.code, b.date);
        });
        return std::move(m_lines);
    }

private:
    void addNew(const PatientFile &file)
    {
        Coming line{file.record.patient.code};
        if (const auto alike = m_alike.find(line.code); alike != m_alike.end()) {
            line.kind = Coming::Kind::Alike;
            line.other = alike->second;
        }
        std::vector<const Visit *> visits;
        for (const Visit &visit : file.visits)
            visits.push_back(&visit);
        if (visits.empty())
            m_lines.push_back(line);
        add(line, dayZero(file.record.courses), {}, visits);
    }

    void add(const Coming &patient, std::optional<QDate> zero, std::span<const VisitTotals> before,
             std::vector<const Visit *> &visits)
    {
        std::ranges::sort(visits, {}, &Visit::date);
        std::vector<VisitTotals> all(before.begin(), before.end());
        for (const Visit *visit : visits)
            all.push_back(totals(*visit));
        std::ranges::stable_sort(all, {}, &VisitTotals::date);
        for (const Visit *visit : visits)
            m_lines.push_back(lineOf(patient, *visit, zero, all));
    }

    Coming lineOf(Coming line, const Visit &visit, std::optional<QDate> zero,
                  std::span<const VisitTotals> all) const
    {
        const VisitTotals now = totals(visit);
        line.date = visit.date;
        line.activity = now.activity;
        line.damage = now.damage;
        if (const auto row = m_plan.rows.find(visit.id); row != m_plan.rows.end())
            line.row = row->second;
        if (zero)
            line.planned = plannedMonth(m_target.schedule, *zero, visit.date);
        const auto told = m_plan.told.find(visit.id);
        if (!zero)
            line.odd.push_back(Odd::NoDayZero);
        else if (told != m_plan.told.end() && line.planned != told->second)
            line.odd.push_back(Odd::OtherTime);
        else if (!line.planned)
            line.odd.push_back(Odd::Unplanned);
        if (isFarFromLast(now, all))
            line.odd.push_back(Odd::LargeChange);
        if (!counts(visit.state))
            line.odd.push_back(Odd::Draft);
        return line;
    }

    static bool isFarFromLast(const VisitTotals &now, std::span<const VisitTotals> all)
    {
        const VisitTotals *last = nullptr;
        for (const VisitTotals &visit : all)
            if (visit.date < now.date && counts(visit.state) && visit.activity)
                last = &visit;
        return last && now.activity && std::abs(*now.activity - *last->activity) > largeChange;
    }

    const ImportPlan &m_plan;
    const ImportTarget &m_target;
    std::map<QString, QString> m_alike;
    std::map<const PatientRecord *, std::vector<const Visit *>> m_known;
    std::vector<Coming> m_lines;
};

} // namespace

std::vector<Coming> comingOf(const ImportPlan &plan, const ImportTarget &target)
{
    return Lister(plan, target).list();
}

} // namespace malar::exchange
