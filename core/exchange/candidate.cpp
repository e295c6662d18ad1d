#include "core/exchange/candidate.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

class Assembler {
public:
    Assembler(Candidate &candidate, Problems &problems) : m_from(candidate), m_problems(problems) {}

    PatientFile assemble()
    {
        PatientRecord &record = m_file.record;
        record.patient = m_from.patient;
        record.patient.id = makeId<PatientTag>();
        if (m_from.identity)
            record.identity = m_from.identity->value;
        for (auto &[consent, row] : m_from.consents) {
            consent.id = makeId<ConsentTag>();
            record.consents.push_back(consent);
        }
        std::ranges::stable_sort(record.consents, {}, &Consent::date);
        addVisits();
        addMarks();
        addCourses();
        addTreatments();
        addEvents();
        addBiomarkers();
        addPhotographs();
        return std::move(m_file);
    }

private:
    void refuse(Reason reason, const QString &file, std::size_t row, const QString &column)
    {
        m_problems.add({file, {reason, row, column}, {}});
    }
    /// A row that belongs to one that could not be read is no problem of its own.
    void unknown(Reason reason, const QString &file, std::size_t row, const QString &column)
    {
        if (!m_from.hasBadRows)
            refuse(reason, file, row, column);
    }

    void addVisits()
    {
        std::set<QDate> days;
        for (auto &[row, place] : m_from.visits) {
            if (!days.insert(row.visit.date).second) {
                refuse(Reason::RepeatedVisit, u"visits.csv"_s, place, u"visit_date"_s);
                continue;
            }
            row.visit.id = makeId<VisitTag>();
            row.visit.patient = m_file.record.patient.id;
            m_file.visits.push_back(row.visit);
        }
    }

    Visit *visitOn(QDate day)
    {
        const auto found = std::ranges::find(m_file.visits, day, &Visit::date);
        return found == m_file.visits.end() ? nullptr : &*found;
    }

    void addMarks()
    {
        for (auto &[row, place] : m_from.marks) {
            Visit *visit = visitOn(row.visit);
            if (!visit)
                unknown(Reason::UnknownVisit, u"answer_marks.csv"_s, place, u"mark_visit"_s);
            else if (visit->totalsOnly) // there is no answer to mark
                refuse(Reason::ValueNotAllowed, u"answer_marks.csv"_s, place, u"mark_item"_s);
            else if (!visit->marks.insert({row.item, row.mark}).second)
                refuse(Reason::RepeatedRow, u"answer_marks.csv"_s, place, u"mark_item"_s);
        }
    }

    /// Told at the visit that the row names; in an older file at that of its day.
    void addEvents()
    {
        for (auto &[row, place] : m_from.adverseEvents) {
            row.event.id = makeId<AdverseEventTag>();
            const std::optional<QDate> day = m_from.eventsNameVisits ? row.visit : row.event.reported;
            const Visit *visit = day ? visitOn(*day) : nullptr;
            if (row.visit && !visit)
                unknown(Reason::UnknownVisit, u"adverse_events.csv"_s, place, u"event_visit"_s);
            else if (row.visit && *row.visit != row.event.reported)
                refuse(Reason::ValueNotAllowed, u"adverse_events.csv"_s, place, u"event_visit"_s);
            if (visit)
                row.event.visit = visit->id;
            m_file.record.adverseEvents.push_back(row.event);
        }
    }

    void addCourses()
    {
        auto &courses = m_file.record.courses;
        std::map<int, std::size_t> places;
        for (auto &[row, place] : m_from.courses) {
            if (!places.insert({row.number, courses.size()}).second) {
                refuse(Reason::RepeatedRow, u"courses.csv"_s, place, u"course_number"_s);
                continue;
            }
            row.course.id = makeId<CourseTag>();
            courses.push_back(row.course);
        }
        std::set<std::pair<int, QDate>> days;
        for (auto &[row, place] : m_from.infusions) {
            const auto course = places.find(row.course);
            if (course == places.end()) {
                unknown(Reason::UnknownCourse, u"infusions.csv"_s, place, u"infusion_course"_s);
            } else if (!days.insert({row.course, row.infusion.date}).second) {
                refuse(Reason::RepeatedRow, u"infusions.csv"_s, place, u"infusion_date"_s);
            } else {
                row.infusion.id = makeId<InfusionTag>();
                courses[course->second].infusions.push_back(row.infusion);
            }
        }
        for (Course &course : courses)
            std::ranges::sort(course.infusions, {}, &Infusion::date);
        std::ranges::stable_sort(courses, {}, &Course::start);
    }

    void addTreatments()
    {
        std::map<int, Treatment> treatments;
        for (auto &[row, place] : m_from.treatments)
            if (!treatments.insert({row.number, row.treatment}).second)
                refuse(Reason::RepeatedRow, u"treatments.csv"_s, place, u"treatment_number"_s);
        std::map<int, std::map<int, std::pair<DoseStep, std::size_t>>> doses;
        for (auto &[row, place] : m_from.doses) {
            if (!treatments.contains(row.treatment))
                unknown(Reason::UnknownTreatment, u"treatment_doses.csv"_s, place, u"dose_treatment"_s);
            else if (!doses[row.treatment].insert({row.number, {row.step, place}}).second)
                refuse(Reason::RepeatedRow, u"treatment_doses.csv"_s, place, u"dose_number"_s);
        }
        for (auto &[number, treatment] : treatments) {
            treatment.id = makeId<TreatmentTag>();
            for (const auto &[order, placed] : doses[number]) {
                treatment.doses.push_back(placed.first);
                if (inOrder(treatment.doses))
                    continue;
                treatment.doses.pop_back();
                refuse(Reason::DosesOutOfOrder, u"treatment_doses.csv"_s, placed.second, u"dose_from"_s);
            }
            m_file.record.treatments.push_back(treatment);
        }
        std::ranges::stable_sort(m_file.record.treatments, {}, &Treatment::kind);
    }

    void addBiomarkers()
    {
        std::set<std::tuple<QDate, QString, QString>> measured;
        for (auto &[value, place] : m_from.biomarkers) {
            if (measured.insert({value.date, value.subset, value.marker}).second)
                m_file.record.biomarkers.push_back(value);
            else
                refuse(Reason::RepeatedRow, u"biomarkers.csv"_s, place, u"biomarker_marker"_s);
        }
        std::ranges::stable_sort(m_file.record.biomarkers, {}, &Biomarker::date);
    }

    void addPhotographs()
    {
        for (auto &[row, place] : m_from.photographs) {
            row.photograph.id = makeId<PhotographTag>();
            if (row.visit) {
                if (const Visit *visit = visitOn(*row.visit))
                    row.photograph.visit = visit->id;
                else
                    unknown(Reason::UnknownVisit, u"photographs.csv"_s, place, u"photograph_visit"_s);
            }
            m_file.record.photographs.push_back(row.photograph);
        }
    }

    Candidate &m_from;
    Problems &m_problems;
    PatientFile m_file;
};

} // namespace

PatientFile assembled(Candidate &candidate, Problems &problems)
{
    return Assembler(candidate, problems).assemble();
}

} // namespace malar::exchange
