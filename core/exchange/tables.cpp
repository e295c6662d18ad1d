#include "core/exchange/tables.h"

#include "core/domain/recordfields.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// Fields that have another name here than in the record.
std::string columnName(const std::string &name)
{
    static const std::map<std::string, std::string> others{{"treatment_unit", "treatment_dose_unit"},
                                                           {"visit_assessor", "assessor"},
                                                           {"visit_adverse_events", "adverse_events"}};
    const auto found = others.find(name);
    return found == others.end() ? name : found->second;
}

/// What a cell of the type may hold.
template <class T> Field fieldOf(const std::string &name, const Rule &rule)
{
    if constexpr (isOptional<T>)
        return fieldOf<typename T::value_type>(name, rule);
    else if constexpr (std::is_same_v<T, VisitState>) // none that was entered in error
        return {name, CellType::Choice, false, choicesOf<VisitState>().first(4)};
    else if constexpr (Keyed<T>)
        return choice<T>(name);
    else if constexpr (std::is_same_v<T, bool>)
        return yesNo(name);
    else if constexpr (std::is_same_v<T, int>)
        return whole(name, rule.low, rule.high);
    else if constexpr (std::is_same_v<T, double>)
        return {name, CellType::Real, false, {}, rule.low, rule.high};
    else if constexpr (std::is_same_v<T, QDate>)
        return day(name);
    else if constexpr (std::is_same_v<T, PartialDate>)
        return partialDay(name);
    else if (rule.notes)
        return notes(name);
    else
        return shortText(name, rule.high.value_or(static_cast<double>(longest::line)));
}

/// Whether the patient has the subtype: several apply, and a cell holds one value.
Column<Patient> subtypeColumn(Subtype subtype)
{
    return {yesNo("cle_" + std::string(key(subtype))),
            [subtype](const Patient &patient, CsvWriter &out) {
                out.cell(std::ranges::find(patient.subtypes, subtype) != patient.subtypes.end());
            },
            [subtype](std::string_view text, Patient &patient) {
                bool has = false;
                const cell::Misread misread = cell::read(text, {}, has);
                if (has)
                    patient.subtypes.push_back(subtype);
                return misread;
            }};
}

/// The columns of the fields of what `of` finds in a row. The store's ids stay there: a visit is told by its
/// day.
template <class Part, class Row>
void addFields(std::vector<Column<Row>> &all, const std::string &prefix, auto of)
{
    eachField<Part>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(field.of(std::declval<Part &>()))>;
        const std::string name = columnName(prefix + std::string(field.name));
        if constexpr (std::is_same_v<Value, std::vector<Subtype>>) {
            for (std::size_t i = 0; i < keysOf<Subtype>.size(); ++i)
                all.push_back(subtypeColumn(static_cast<Subtype>(i)));
        } else if constexpr (std::is_same_v<Value, std::optional<VisitId>>) {
            all.push_back(column<Row>(day(name), &Row::visit));
        } else if constexpr (!isList<Value> && !isId<Value>) {
            Field cell = fieldOf<Value>(name, field.rule);
            cell.required = field.rule.required;
            cell.identifier = field.rule.identifier;
            cell.exact = field.rule.exact;
            if (field.rule.exported)
                all.push_back(column<Row>(
                    std::move(cell), [ field, of ](auto &row) -> auto & { return field.of(of(row)); }));
        }
    });
}

template <class Part> Table<Part> tableOf(const QString &file, const std::string &prefix)
{
    Table<Part> table{file, {}};
    addFields<Part>(
        table.columns, prefix, [](auto &row) -> auto & { return row; });
    return table;
}

/// Of rows that carry more than their part: those columns stand first.
template <class Part, class Row>
Table<Row> tableOf(const QString &file, const std::string &prefix, Part Row::*part,
                   std::vector<Column<Row>> first = {})
{
    Table<Row> table{file, std::move(first)};
    addFields<Part>(
        table.columns, prefix, [part](auto &row) -> auto & { return row.*part; });
    return table;
}

template <class Row> Column<Row> numberColumn(std::string name, double most, int Row::*number)
{
    return column<Row>(required(whole(std::move(name), 1, most)), number);
}

} // namespace

Table<Patient> patientTable() { return tableOf<Patient>(u"patients.csv"_s, {}); }

Table<Identity> identityTable() { return tableOf<Identity>(u"identity.csv"_s, {}); }

Table<Consent> consentTable() { return tableOf<Consent>(u"consents.csv"_s, "consent_"); }

Table<CourseRow> courseTable()
{
    return tableOf(u"courses.csv"_s, "course_", &CourseRow::course,
                   {numberColumn("course_number", 999, &CourseRow::number)});
}

Table<InfusionRow> infusionTable()
{
    return tableOf(u"infusions.csv"_s, "infusion_", &InfusionRow::infusion,
                   {numberColumn("infusion_course", 999, &InfusionRow::course)});
}

Table<TreatmentRow> treatmentTable()
{
    return tableOf(u"treatments.csv"_s, "treatment_", &TreatmentRow::treatment,
                   {numberColumn("treatment_number", 9999, &TreatmentRow::number)});
}

Table<DoseRow> doseTable()
{
    return tableOf(u"treatment_doses.csv"_s, "dose_", &DoseRow::step,
                   {numberColumn("dose_treatment", 9999, &DoseRow::treatment),
                    numberColumn("dose_number", 9999, &DoseRow::number)});
}

Table<EventRow> adverseEventTable() { return tableOf(u"adverse_events.csv"_s, "event_", &EventRow::event); }

Table<Biomarker> biomarkerTable() { return tableOf<Biomarker>(u"biomarkers.csv"_s, "biomarker_"); }

Table<PhotographRow> photographTable()
{
    auto table = tableOf(u"photographs.csv"_s, "photograph_", &PhotographRow::photograph);
    table.columns.push_back(
        column<PhotographRow>(exact(required(text("photograph_file"))), &PhotographRow::file));
    return table;
}

std::vector<Column<VisitRow>> visitColumns()
{
    return tableOf(u"visits.csv"_s, "visit_", &VisitRow::visit).columns;
}

} // namespace malar::exchange
