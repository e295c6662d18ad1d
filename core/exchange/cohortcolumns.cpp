#include "core/exchange/cohortcolumns.h"

#include "core/exchange/rows.h"

#include <algorithm>

namespace malar::exchange {
namespace {

ColumnGroup groupOfVisit(const Field &field)
{
    if (field.item)
        return ColumnGroup::Answers;
    if (field.scale)
        return ColumnGroup::Scales;
    const bool isTotal = std::ranges::find(keysOf<Axis>, field.name) != keysOf<Axis>.end();
    return isTotal ? ColumnGroup::Totals : ColumnGroup::Visit;
}

template <class Part> OurColumn lifted(const Column<Part> &column, Part CohortRow::*part, ColumnGroup group)
{
    Field field = column.field;
    field.required = false;
    return {{std::move(field),
             [column, part](const CohortRow &row, CsvWriter &out) { column.write(row.*part, out); },
             [column, part](std::string_view text, CohortRow &row) {
                 return text.empty() ? cell::Misread() : column.read(text, row.*part);
             }},
            group};
}

/// What the reader of the rows looks at itself.
OurColumn lookedAt(std::string_view name, ColumnGroup group)
{
    return {{text(std::string(name)), [](const CohortRow &, CsvWriter &out) { out.empty(1); },
             [](std::string_view, CohortRow &) { return cell::Misread(); }},
            group};
}

OurColumn singleSubtype()
{
    const Field field = choice<Subtype>(std::string(singleSubtypeColumn));
    return {{field,
             [](const CohortRow &row, CsvWriter &out) {
                 const auto &all = row.patient.subtypes;
                 out.cell(all.empty() ? std::nullopt : std::optional(all.front()));
             },
             [field](std::string_view text, CohortRow &row) -> cell::Misread {
                 std::optional<Subtype> subtype;
                 const cell::Misread misread = cell::read(text, field, subtype);
                 std::vector<Subtype> &all = row.patient.subtypes;
                 if (subtype && std::ranges::find(all, *subtype) == all.end())
                     all.insert(std::ranges::lower_bound(all, *subtype), *subtype);
                 return misread;
             }},
            ColumnGroup::Patient};
}

} // namespace

CohortRow::CohortRow()
{
    course.number = 1;
    course.course.doseMg = 0;
    course.course.intervalDays = 0;
    course.course.route.clear();
}

OurColumns ourColumns(const ScaleSet &asked)
{
    OurColumns all{lookedAt(patientColumn, ColumnGroup::Patient), lookedAt(eventColumn, ColumnGroup::Visit)};
    const auto add = [&all](const auto &table, auto part, ColumnGroup group) {
        for (const auto &column : table.columns)
            if (column.field.name != "course_number") // there is one
                all.push_back(
                    lifted(column, part, group == ColumnGroup::Visit ? groupOfVisit(column.field) : group));
    };
    add(patientTable(), &CohortRow::patient, ColumnGroup::Patient);
    all.push_back(singleSubtype());
    add(courseTable(), &CohortRow::course, ColumnGroup::Treatment);
    add(consentTable(), &CohortRow::consent, ColumnGroup::Consent);
    add(looseTable(asked), &CohortRow::visit, ColumnGroup::Visit);
    return all;
}

} // namespace malar::exchange
