#pragma once

#include "core/domain/record.h"
#include "core/exchange/column.h"

/// The files of an export as tables of columns. No two columns have the same name, so that one data
/// dictionary describes them all.
namespace malar::exchange {

// Rows that carry more than the value that they are of. Numbers count from 1 in each patient.
struct CourseRow {
    int number = 0;
    Course course; // without its infusions
};
struct InfusionRow {
    int course = 0;
    Infusion infusion;
};
struct TreatmentRow {
    int number = 0;
    Treatment treatment; // without its doses
};
struct DoseRow {
    int treatment = 0;
    int number = 0;
    DoseStep step;
};
struct VisitRow {
    Visit visit;                 // without its marks
    std::optional<int> activity; // as read; written are those that the visit has
    std::optional<int> damage;

    /// After it was read: both totals without any answer are what the visit has.
    void settle();
};
struct MarkRow {
    QDate visit;
    std::size_t item = 0;
    AnswerMark mark;
};
struct EventRow {
    std::optional<QDate> visit; // the day of the one at which it was told
    AdverseEvent event;
};
struct PhotographRow {
    QString file; // in the folder `photographs`
    std::optional<QDate> visit;
    Photograph photograph;
};

/// The column of one scale. The same key has several where registries asked it in other words.
struct ScaleColumn {
    QString name;
    Scale scale;
    bool operator==(const ScaleColumn &) const = default;
};
using ScaleColumns = std::vector<ScaleColumn>;

inline constexpr std::string_view patientColumn = "patient";
/// Not in the exports of older versions, whose events went with the visit of their day.
inline constexpr std::string_view eventVisitColumn = "event_visit";
/// Nor was this one: their values were all numbers.
inline constexpr std::string_view biomarkerLimitColumn = "biomarker_limit";

Table<Patient> patientTable();
Table<Identity> identityTable();
Table<Consent> consentTable();
Table<CourseRow> courseTable();
Table<InfusionRow> infusionTable();
Table<TreatmentRow> treatmentTable();
Table<DoseRow> doseTable();
Table<EventRow> adverseEventTable();
Table<Biomarker> biomarkerTable();
std::vector<Column<VisitRow>> visitColumns(); // of the visit itself; its note is the last
Table<VisitRow> visitTable(const ScaleColumns &);
Table<MarkRow> markTable();
Table<PhotographRow> photographTable();

/// All of them.
struct Tables {
    explicit Tables(const ScaleColumns &scales) : visits(visitTable(scales)) {}

    Table<Patient> patients = patientTable();
    Table<Identity> identity = identityTable();
    Table<Consent> consents = consentTable();
    Table<VisitRow> visits;
    Table<MarkRow> marks = markTable();
    Table<CourseRow> courses = courseTable();
    Table<InfusionRow> infusions = infusionTable();
    Table<TreatmentRow> treatments = treatmentTable();
    Table<DoseRow> doses = doseTable();
    Table<EventRow> adverseEvents = adverseEventTable();
    Table<Biomarker> biomarkers = biomarkerTable();
    Table<PhotographRow> photographs = photographTable();

    /// Calls the visitor with each table, in the order of the files.
    template <class Visitor> void each(Visitor visitor) const
    {
        visitor(patients);
        visitor(identity);
        visitor(consents);
        visitor(visits);
        visitor(marks);
        visitor(courses);
        visitor(infusions);
        visitor(treatments);
        visitor(doses);
        visitor(adverseEvents);
        visitor(biomarkers);
        visitor(photographs);
    }
};

} // namespace malar::exchange
