#include "core/exchange/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// Empty where it is: a course begins as an intravenous one only where it is typed.
Column<CourseRow> routeColumn()
{
    const Field field = text("course_route");
    return {field, [](const CourseRow &row, std::string &out) { cell::write(out, row.course.route); },
            [field](std::string_view text, CourseRow &row) {
                row.course.route.clear();
                return cell::read(text, field, row.course.route);
            }};
}

} // namespace

Table<CourseRow> courseTable()
{
    using Row = CourseRow;
    const auto of = [](auto member) {
        return [member](auto &row) -> auto & { return row.course.*member; };
    };
    return {u"courses.csv"_s,
            {column<Row>(required(whole("course_number", 1, 999)), &Row::number),
             column<Row>(required(choice<Drug>("course_drug")), of(&Course::drug)),
             column<Row>(text("course_other_name"), of(&Course::otherName)),
             column<Row>(required(dose("course_dose_mg")), of(&Course::doseMg)), routeColumn(),
             column<Row>(required(whole("course_interval_days", 1, 9999)), of(&Course::intervalDays)),
             column<Row>(required(day("course_start")), of(&Course::start)),
             column<Row>(day("course_stop"), of(&Course::stop)),
             column<Row>(text("course_stop_reason"), of(&Course::stopReason))}};
}

Table<InfusionRow> infusionTable()
{
    using Row = InfusionRow;
    const auto of = [](auto member) {
        return [member](auto &row) -> auto & { return row.infusion.*member; };
    };
    return {u"infusions.csv"_s,
            {column<Row>(required(whole("infusion_course", 1, 999)), &Row::course),
             column<Row>(required(day("infusion_date")), of(&Infusion::date)),
             column<Row>(required(choice<InfusionState>("infusion_state")), of(&Infusion::state)),
             column<Row>(required(dose("infusion_dose_mg")), of(&Infusion::doseMg)),
             column<Row>(text("infusion_lot"), of(&Infusion::lot)),
             column<Row>(notes("infusion_note"), of(&Infusion::note))}};
}

Table<TreatmentRow> treatmentTable()
{
    using Row = TreatmentRow;
    const auto of = [](auto member) {
        return [member](auto &row) -> auto & { return row.treatment.*member; };
    };
    return {u"treatments.csv"_s,
            {column<Row>(required(whole("treatment_number", 1, 9999)), &Row::number),
             column<Row>(required(choice<TreatmentKind>("treatment_kind")), of(&Treatment::kind)),
             column<Row>(required(choice<Drug>("treatment_drug")), of(&Treatment::drug)),
             column<Row>(text("treatment_other_name"), of(&Treatment::otherName)),
             column<Row>(partialDay("treatment_from"), of(&Treatment::from)),
             column<Row>(partialDay("treatment_to"), of(&Treatment::to)),
             column<Row>(choice<StopReason>("treatment_stop_reason"), of(&Treatment::stopReason)),
             column<Row>(choice<TreatmentResponse>("treatment_response"), of(&Treatment::response)),
             column<Row>(choice<DoseUnit>("treatment_dose_unit"), of(&Treatment::unit))}};
}

Table<DoseRow> doseTable()
{
    using Row = DoseRow;
    const auto of = [](auto member) {
        return [member](auto &row) -> auto & { return row.step.*member; };
    };
    return {u"treatment_doses.csv"_s,
            {column<Row>(required(whole("dose_treatment", 1, 9999)), &Row::treatment),
             column<Row>(required(whole("dose_number", 1, 9999)), &Row::number),
             column<Row>(partialDay("dose_from"), of(&DoseStep::from)),
             column<Row>(required(dose("dose_amount")), of(&DoseStep::amount))}};
}

} // namespace malar::exchange
