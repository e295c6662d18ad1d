#include "core/domain/keytext.h"
#include "core/exchange/cohortreader.h"
#include "core/exchange/tableglance.h"
#include "core/exchange/visitsfile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Where the columns of a table stand, and what of its mapping cannot be.
namespace malar::exchange {

using Reason = Refusal::Reason;

/// Where the columns stand. Nothing is read where a column is missing or stands for two things.
bool CohortReader::place()
{
    QStringList header;
    for (const std::string_view name : m_csv.header())
        header << cellText(name);
    const std::vector<TwoColumns> twice = mappedTwice(m_mapping, header);
    for (const TwoColumns &two : twice)
        m_plan.problems.add({u"visits.csv"_s, {Reason::MappedTwice, m_csv.headerRow(), two.other}, two.one});
    if (!twice.empty())
        return false;

    const QStringList needed = requiredVisitColumns(m_mapping);
    std::vector<std::string> all;
    std::vector<std::string> spared;
    for (const OurColumn &column : m_ours) {
        all.push_back(column.field().name);
        if (!needed.contains(column.name()))
            spared.push_back(column.field().name);
    }
    std::map<std::string, std::string> names;
    for (const auto &[theirs, ours] : m_mapping.columns)
        names[theirs.toStdString()] = ours.toStdString();
    m_reader.spare(spared);
    const bool isPlaced = m_reader.place(all, names);
    return areConstantsGood() && isTreatmentSaid() && isPlaced;
}

bool CohortReader::areConstantsGood()
{
    bool good = true;
    for (const auto &[ours, value] : m_mapping.everywhere) {
        const auto column = std::ranges::find(m_ours, ours, &OurColumn::name);
        CohortRow row;
        const bool isKnown =
            column != m_ours.end() && !isOfVisit(column->group) && ours != keyText(patientColumn);
        const cell::Misread misread =
            isKnown ? column->column.read(value.toStdString(), row) : Reason::UnknownColumn;
        if (!misread)
            continue;
        m_plan.problems.add(
            {u"visits.csv"_s, {*misread, 0, ours}, isKnown ? cell::allowed(column->field()) : QString()});
        good = false;
    }
    return good;
}

/// A first dose makes a course, which has a drug, a dose and an interval: none is assumed.
bool CohortReader::isTreatmentSaid()
{
    const auto placeOf = [this](std::string_view name) {
        return static_cast<std::size_t>(
            std::ranges::find(m_ours, name, [](const OurColumn &c) { return c.field().name; }) -
            m_ours.begin());
    };
    const auto isMapped = [this](std::string_view ours) {
        return std::ranges::any_of(m_mapping.columns,
                                   [&ours](const auto &entry) { return entry.second == keyText(ours); });
    };
    if (!isMapped(m_ours[placeOf("course_start")].field().name))
        return true;
    bool good = true;
    for (const std::string_view needed : {"course_drug", "course_dose_mg", "course_interval_days"})
        if (!isMapped(needed) && constantOf(needed).isEmpty()) {
            m_plan.problems.add({u"visits.csv"_s, {Reason::TreatmentUnsaid, 0, keyText(needed)}, {}});
            good = false;
        }
    return good;
}

} // namespace malar::exchange
