#include "ui/biomarkers/dayvalues.h"

#include <algorithm>

namespace malar {

DayValues::DayValues(std::vector<Biomarker> stored, const Panels &panels, QObject *parent)
    : QObject(parent), m_stored(std::move(stored))
{
    for (const Panel &panel : panels) {
        m_panels.push_back(new GridModel(this));
        m_panels.back()->setPanel(panel);
        connect(m_panels.back(), &GridModel::edited, this, &DayValues::edited);
    }
}

GridModel *DayValues::panelOf(const Biomarker &value) const
{
    const auto found = std::ranges::find_if(m_panels, [&](const GridModel *each) {
        return each->panel().unit == value.unit && each->holds(value);
    });
    return found == m_panels.end() ? nullptr : *found;
}

std::vector<Biomarker> DayValues::typed(QDate day) const
{
    std::vector<Biomarker> all;
    for (const GridModel *each : m_panels)
        std::ranges::move(each->values(day), std::back_inserter(all));
    return all;
}

void DayValues::edit(QDate day)
{
    m_edited = day;
    for (const Biomarker &value : m_stored)
        if (GridModel *panel = value.date == day ? panelOf(value) : nullptr)
            panel->fill({value});
}

void DayValues::setDay(const std::optional<QDate> &day)
{
    for (GridModel *each : m_panels)
        each->setBefore(m_stored, day);
}

std::optional<QDate> DayValues::takeOver(const exchange::Pasted &pasted, GridModel &shown,
                                         std::optional<QDate> day)
{
    const QDate first = pasted.values.front().value.date;
    const bool isOneDay = std::ranges::all_of(
        pasted.values, [&](const exchange::PastedValue &each) { return each.value.date == first; });
    const bool isUntouched = std::ranges::all_of(m_panels, [](auto *each) { return each->typed().empty(); });
    if (pasted.isList && isOneDay && isUntouched && isNew())
        day = first;
    for (const exchange::PastedValue &each : pasted.values) {
        GridModel *panel = pasted.isList ? panelOf(each.value) : &shown;
        if (panel && (!pasted.isList || each.value.date == day))
            panel->fill({each.value});
        else
            m_others = with(m_others, {each.value});
    }
    return day;
}

std::vector<Biomarker> DayValues::replacing(QDate day) const
{
    std::vector<Biomarker> all = typed(day);
    std::erase_if(all, [&](const Biomarker &value) {
        return day == m_edited || !replaced(value) || sameAmount(*replaced(value), value);
    });
    return all;
}

const Biomarker *DayValues::replaced(const Biomarker &value) const { return valueAt(m_stored, value); }

std::vector<Biomarker> DayValues::result(QDate day) const
{
    std::vector<Biomarker> all = m_stored;
    if (m_edited) // what was emptied goes, and what was moved leaves its day
        std::erase_if(all, [&](const Biomarker &value) { return value.date == *m_edited && panelOf(value); });
    return with(with(all, m_others), typed(day));
}

} // namespace malar
