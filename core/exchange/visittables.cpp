#include "core/exchange/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using cell::Misread;
using Reason = Refusal::Reason;

Column<VisitRow> itemColumn(Item item)
{
    Field field{key(item), CellType::Choice};
    field.item = item;
    return {std::move(field),
            [item](const VisitRow &row, CsvWriter &out) { out.cell(row.visit.form.at(item)); },
            [item](std::string_view text, VisitRow &row) -> Misread {
                if (text.empty())
                    return std::nullopt;
                // One digit: every level of the form is one.
                const bool digit = text.size() == 1 && text[0] >= '0' && text[0] <= '9';
                if (!digit || !row.visit.form.set(item, text[0] - '0'))
                    return Reason::ValueNotAllowed;
                return std::nullopt;
            }};
}

/// Written as the visit has it; what is read is compared with the answers, or stands in their place.
Column<VisitRow> totalColumn(Axis axis)
{
    const auto total = axis == Axis::Activity ? &Scores::activity : &Scores::damage;
    const auto told = axis == Axis::Activity ? &VisitRow::activity : &VisitRow::damage;
    const Field field = whole(std::string(key(axis)), 0, maximum(axis));
    return {
        field, [total](const VisitRow &row, CsvWriter &out) { out.cell(scores(row.visit).*total); },
        [told, field](std::string_view text, VisitRow &row) { return cell::read(text, field, row.*told); }};
}

Column<VisitRow> scaleColumn(const ScaleColumn &asked)
{
    Field field = whole(asked.name.toStdString(), 0, asked.scale.highest);
    field.scale = asked.scale;
    return {field,
            [scale = asked.scale](const VisitRow &row, CsvWriter &out) {
                const auto answer = answerOn(row.visit.scales, scale.key);
                out.cell(answer && answer->scale == scale ? std::optional(answer->value) : std::nullopt);
            },
            [scale = asked.scale, field](std::string_view text, VisitRow &row) -> Misread {
                if (text.empty())
                    return std::nullopt;
                int value = 0;
                if (const Misread misread = cell::read(text, field, value))
                    return misread;
                if (!row.visit.scales.insert({scale.key, {scale, value}}).second)
                    return Reason::RepeatedRow;
                return std::nullopt;
            }};
}

constexpr std::array<std::string_view, 1> instrumentIds{instrumentId};
constexpr std::array<std::string_view, 1> instrumentVersions{instrumentVersion};

/// Every form says of which instrument it is: no other is mixed into a series.
Column<VisitRow> instrumentColumn(std::string name, std::span<const std::string_view, 1> keys)
{
    const std::string_view only = keys.front();
    return {{std::move(name), CellType::Choice, false, keys},
            [only](const VisitRow &, CsvWriter &out) { out.cell(only); },
            [only](std::string_view text, VisitRow &) -> Misread {
                return text.empty() || text == only ? Misread() : Reason::ValueNotAllowed;
            }};
}

Column<MarkRow> markedItemColumn()
{
    return {exact(required(text("mark_item"))),
            [](const MarkRow &row, CsvWriter &out) { out.cell(std::string_view(key(items[row.item]))); },
            [](std::string_view text, MarkRow &row) -> Misread {
                const std::optional<Item> item = itemFromKey(text);
                if (!item)
                    return Reason::ValueNotAllowed;
                row.item = indexOf(*item);
                return std::nullopt;
            }};
}

} // namespace

void VisitRow::settle()
{
    if (visit.form == Assessment() && activity && damage)
        visit.totalsOnly = Totals{*activity, *damage};
}

Table<VisitRow> visitTable(const ScaleColumns &scales)
{
    Table<VisitRow> table{u"visits.csv"_s, visitColumns()};
    auto &all = table.columns;
    Column<VisitRow> note = std::move(all.back()); // behind the answers
    all.pop_back();
    for (const Item item : items)
        all.push_back(itemColumn(item));
    all.push_back(totalColumn(Axis::Activity));
    all.push_back(totalColumn(Axis::Damage));
    for (const ScaleColumn &scale : scales)
        all.push_back(scaleColumn(scale));
    all.push_back(std::move(note));
    all.push_back(instrumentColumn("instrument", instrumentIds));
    all.push_back(instrumentColumn("instrument_version", instrumentVersions));
    return table;
}

Table<MarkRow> markTable()
{
    using Row = MarkRow;
    return {u"answer_marks.csv"_s,
            {column<Row>(required(day("mark_visit")), &Row::visit), markedItemColumn(),
             column<Row>(
                 choice<Origin>("mark_origin"), [](auto &row) -> auto & { return row.mark.origin; }),
             column<Row>(
                 notes("mark_note"), [](auto &row) -> auto & { return row.mark.note; })}};
}

} // namespace malar::exchange
