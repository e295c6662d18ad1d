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

template <class T> Field cellOf(const std::string &name, const Rule &rule)
{
    Field field = fieldOf<T>(name, rule);
    field.required = rule.required;
    field.identifier = rule.identifier;
    field.exact = rule.exact;
    return field;
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

/// A field of a record, whatever the record.
struct Described {
    enum class Kind { Cell, Subtypes, VisitOfEvent };

    Kind kind;
    std::string_view name;
    Rule rule;
    Place place;
    Field (*cell)(const std::string &, const Rule &);
};

std::size_t distance(const void *from, const void *to)
{
    return static_cast<std::size_t>(static_cast<const char *>(to) - static_cast<const char *>(from));
}

/// The fields that have a column. The store's ids stay there: a visit is told by its day.
template <class Part> std::vector<Described> describedFields()
{
    static const Part example{};
    std::vector<Described> all;
    eachField<Part>([&all](const auto &field) {
        using Value = std::remove_cvref_t<decltype(field.of(example))>;
        if constexpr (std::is_same_v<Value, std::vector<Subtype>>)
            all.push_back({Described::Kind::Subtypes, field.name, field.rule, {}, nullptr});
        else if constexpr (std::is_same_v<Value, std::optional<VisitId>>)
            all.push_back({Described::Kind::VisitOfEvent, field.name, field.rule, {}, nullptr});
        else if constexpr (!isList<Value> && !isId<Value>)
            all.push_back({Described::Kind::Cell, field.name, field.rule,
                           placeAt<Value>(distance(&example, &field.of(example))), &cellOf<Value>});
    });
    return all;
}

/// The columns of a part that lies so far inside of the row.
template <class Row>
void addFields(std::vector<Column<Row>> &all, const std::string &prefix, const std::vector<Described> &fields,
               std::size_t inside = 0)
{
    for (const auto &[kind, field, rule, place, cell] : fields) {
        const std::string name = columnName(prefix + std::string(field));
        if (kind == Described::Kind::Cell && rule.exported)
            all.push_back(columnAt<Row>(cell(name, rule), {place.offset + inside, place.write, place.read}));
        if constexpr (std::is_same_v<Row, Patient>)
            for (std::size_t i = 0; kind == Described::Kind::Subtypes && i < keysOf<Subtype>.size(); ++i)
                all.push_back(subtypeColumn(static_cast<Subtype>(i)));
        if constexpr (std::is_same_v<Row, EventRow> || std::is_same_v<Row, PhotographRow>)
            if (kind == Described::Kind::VisitOfEvent)
                all.push_back(column<Row>(day(name), &Row::visit));
    }
}

template <class Part> Table<Part> tableOf(const QString &file, const std::string &prefix)
{
    Table<Part> table{file, {}};
    addFields(table.columns, prefix, describedFields<Part>());
    return table;
}

/// Of rows that carry more than their part: those columns stand first.
template <class Part, class Row>
Table<Row> tableOf(const QString &file, const std::string &prefix, Part Row::*part,
                   std::vector<Column<Row>> first = {})
{
    static const Row example{};
    Table<Row> table{file, std::move(first)};
    addFields(table.columns, prefix, describedFields<Part>(), distance(&example, &(example.*part)));
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
