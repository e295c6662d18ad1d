#include "core/exchange/rows.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

template <class Row> std::string line(const QString &code, const Table<Row> &table, const Row &row)
{
    CsvWriter line;
    line.cell(code);
    for (const Column<Row> &column : table.columns)
        column.write(row, line);
    line.endRow();
    return line.take();
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line;
    return text;
}

/// The lines of rows without an order of their own.
template <class Row, class Values>
std::string sorted(const QString &code, const Table<Row> &table, const Values &values)
{
    std::vector<std::string> lines;
    std::ranges::transform(values, std::back_inserter(lines),
                           [&](const auto &value) { return line(code, table, Row(value)); });
    std::ranges::sort(lines);
    return joined(lines);
}

std::vector<const Visit *> exportedVisits(const PatientFile &file)
{
    std::vector<const Visit *> visits;
    for (const Visit &visit : file.visits)
        if (visit.state != VisitState::EnteredInError)
            visits.push_back(&visit);
    std::ranges::sort(visits, {}, &Visit::date);
    return visits;
}

class Writer {
public:
    Writer(const PatientFile &file, const Tables &tables, const RowScope &scope)
        : m_file(file),
          m_record(file.record),
          m_tables(tables),
          m_scope(scope),
          m_code(m_record.patient.code),
          m_visits(exportedVisits(file))
    {}

    Lines write()
    {
        Lines all;
        all.push_back(line(m_code, m_tables.patients, m_record.patient));
        const bool named = m_scope.identity && m_record.identity && !m_record.identity->isEmpty();
        all.push_back(named ? line(m_code, m_tables.identity, *m_record.identity) : std::string());
        all.push_back(sorted(m_code, m_tables.consents, m_record.consents));
        all.push_back(visits());
        all.push_back(marks());
        addCourses(all);
        addTreatments(all);
        all.push_back(adverseEvents());
        all.push_back(biomarkers());
        all.push_back(m_scope.photographs ? photographs() : std::string());
        return all;
    }

private:
    std::string visits() const
    {
        std::string text;
        for (const Visit *visit : m_visits)
            text += line(m_code, m_tables.visits, VisitRow{*visit, {}, {}});
        return text;
    }

    std::string marks() const
    {
        std::string text;
        for (const Visit *visit : m_visits)
            for (const auto &[item, mark] : visit->marks)
                text += line(m_code, m_tables.marks, MarkRow{visit->date, item, mark});
        return text;
    }

    /// Numbered by their start; where two start together, by what they say.
    void addCourses(Lines &all) const
    {
        std::vector<std::tuple<QDate, std::string, const Course *>> courses;
        for (const Course &course : m_record.courses) {
            CourseRow row{0, course};
            courses.emplace_back(course.start, line(m_code, m_tables.courses, row) + infusions(course, 0),
                                 &course);
        }
        std::ranges::sort(courses);
        std::string rows;
        std::string given;
        int number = 0;
        for (const auto &[start, order, course] : courses) {
            rows += line(m_code, m_tables.courses, CourseRow{++number, *course});
            given += infusions(*course, number);
        }
        all.push_back(rows);
        all.push_back(given);
    }

    std::string infusions(const Course &course, int number) const
    {
        std::vector<InfusionRow> rows;
        for (const Infusion &infusion : course.infusions)
            rows.push_back({number, infusion});
        return sorted(m_code, m_tables.infusions, rows);
    }

    void addTreatments(Lines &all) const
    {
        std::string rows;
        std::string doses;
        int number = 0;
        for (const Treatment &treatment : m_record.treatments) {
            rows += line(m_code, m_tables.treatments, TreatmentRow{++number, treatment});
            int step = 0;
            for (const DoseStep &dose : treatment.doses)
                doses += line(m_code, m_tables.doses, DoseRow{number, ++step, dose});
        }
        all.push_back(rows);
        all.push_back(doses);
    }

    std::string adverseEvents() const
    {
        std::vector<EventRow> rows;
        for (const AdverseEvent &event : m_record.adverseEvents)
            rows.push_back({dayOf(event.visit), event});
        return sorted(m_code, m_tables.adverseEvents, rows);
    }

    /// Of a visit that is exported.
    std::optional<QDate> dayOf(const std::optional<VisitId> &visit) const
    {
        const auto found =
            std::ranges::find_if(m_visits, [&visit](const Visit *v) { return visit && v->id == *visit; });
        return found == m_visits.end() ? std::nullopt : std::optional((*found)->date);
    }

    /// By date; in a date as they were entered.
    std::string biomarkers() const
    {
        std::vector<const Biomarker *> values;
        for (const Biomarker &value : m_record.biomarkers)
            values.push_back(&value);
        std::ranges::stable_sort(values, {}, &Biomarker::date);
        std::string text;
        for (const Biomarker *value : values)
            text += line(m_code, m_tables.biomarkers, *value);
        return text;
    }

    std::string photographs() const
    {
        std::vector<PhotographRow> rows;
        for (const Photograph &photograph : m_record.photographs) {
            const auto name = m_scope.names.find(photograph.id);
            if (name == m_scope.names.end()) // it does not come along
                continue;
            rows.push_back({name->second, dayOf(photograph.visit), photograph});
        }
        return sorted(m_code, m_tables.photographs, rows);
    }

    const PatientFile &m_file;
    const PatientRecord &m_record;
    const Tables &m_tables;
    const RowScope &m_scope;
    const QString &m_code;
    std::vector<const Visit *> m_visits;
};

} // namespace

Lines linesOf(const PatientFile &file, const Tables &tables, const RowScope &scope)
{
    return Writer(file, tables, scope).write();
}

} // namespace malar::exchange
