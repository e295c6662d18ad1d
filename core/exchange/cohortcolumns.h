#pragma once

#include "core/exchange/tables.h"

/// A table of another program: each row may say something of the patient, of the index treatment, of the
/// consent and of one visit.
namespace malar::exchange {

/// One row of it. What it does not say is not known: neither a dose nor a route is assumed.
struct CohortRow {
    CohortRow();

    VisitRow visit;
    Patient patient;
    CourseRow course;
    Consent consent;
};

/// What a column is about; everything but a visit is said once a patient.
enum class ColumnGroup : std::uint8_t { Patient, Treatment, Consent, Visit, Answers, Totals, Scales };

/// What a column of such a table may stand for. An empty cell says nothing.
struct OurColumn {
    Column<CohortRow> column;
    ColumnGroup group = ColumnGroup::Patient;

    const Field &field() const { return column.field; }
    QString name() const { return QString::fromStdString(column.field.name); }
};
using OurColumns = std::vector<OurColumn>;

/// One subtype of those that a patient may have: where a table has a single column for it.
inline constexpr std::string_view singleSubtypeColumn = "subtype";
/// What the table calls the time of a visit; `Mapping::events` has the planned month of each.
inline constexpr std::string_view eventColumn = "event";

/// All that there are, from the tables of an export: the patient first, the event second.
OurColumns ourColumns(const ScaleSet &asked);

constexpr bool isOfVisit(ColumnGroup group) { return group >= ColumnGroup::Visit; }
/// Whether a row in which it is filled holds a CLASI.
constexpr bool isOfForm(ColumnGroup group)
{
    return group == ColumnGroup::Answers || group == ColumnGroup::Totals;
}

} // namespace malar::exchange
