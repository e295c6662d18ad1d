#include "core/domain/csvwriter.h"
#include "core/exchange/codebook.h"
#include "core/exchange/rows.h"
#include "core/exchange/written.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// Events of the one arm: what is known once or again and again, and the planned times with their visits.
struct Event {
    QString name;
    int day = 0;
    int before = 0;
    int after = 0;

    /// REDCap makes it of the name so.
    QString unique() const { return name + u"_arm_1"_s; }
};
const Event theRegistry{u"registry"_s};

QString monthName(int month) { return month == 0 ? u"baseline"_s : u"month_%1"_s.arg(month); }
Event otherVisits(const Schedule &schedule)
{
    return {u"other_visits"_s, schedule.months.back().targetDay + 1};
}

std::vector<Event> eventsOf(const Schedule &schedule)
{
    std::vector<Event> events{theRegistry,
                              {monthName(0), 0, -schedule.baselineFirstDay, schedule.baselineLastDay}};
    for (const PlannedMonth &month : schedule.months)
        events.push_back({monthName(month.month), month.targetDay, month.before, month.after});
    events.push_back(otherVisits(schedule));
    return events;
}

bool isOfVisits(const WrittenTable &table) { return table.name == u"visits"; }
/// Once a patient, where it is no visit.
bool isOnce(const WrittenTable &table) { return table.name == u"patients" || table.name == u"identity"; }

/// Under which event a visit goes: the planned time that it stands for, by patient and day.
std::map<std::pair<QString, QDate>, Event> plannedVisits(const Written &written)
{
    const Schedule &schedule = written.study.settings.schedule;
    std::map<std::pair<QString, QDate>, Event> planned;
    for (const PatientFile *file : written.files) {
        PatientRecord record = file->record;
        record.visits.clear();
        for (const Visit &visit : file->visits)
            record.visits.push_back(totals(visit));
        std::ranges::sort(record.visits, {}, &VisitTotals::date);
        const std::optional<Timeline> line = timeline(schedule, record);
        const auto add = [&](const VisitTotals *visit, int month) {
            if (visit)
                planned[{record.patient.code, visit->date}] = {monthName(month)};
        };
        for (std::size_t i = 0; line && i < line->months.size(); ++i)
            add(line->months[i], schedule.months[i].month);
        add(line ? line->baseline : nullptr, 0);
    }
    return planned;
}

std::string cellOf(const Field &field, std::string_view cell)
{
    return field.type == CellType::Choice ? redcapCode(cell) : textOf(field, cell).toStdString();
}

/// The rows of one instrument: record, event, which of the repeated ones, fields, and whether it is complete.
class DataFile {
public:
    DataFile(const Written &written, const WrittenTable &table)
        : m_written(written), m_table(table), m_isVisits(isOfVisits(table))
    {
        if (m_isVisits)
            m_planned = plannedVisits(written);
    }

    std::string write()
    {
        CsvWriter out;
        head(out);
        for (std::size_t row = 0; row < m_table.rows(); ++row)
            line(out, row);
        return out.take();
    }

private:
    void head(CsvWriter &out) const
    {
        for (const std::string_view name :
             {patientColumn, std::string_view("redcap_event_name"),
              std::string_view("redcap_repeat_instrument"), std::string_view("redcap_repeat_instance")})
            out.cell(name);
        for (std::size_t i = 1; i < m_table.fields.size(); ++i)
            out.cell(std::string_view(m_table.fields[i].name));
        out.cell(std::string_view((m_table.name + u"_complete"_s).toStdString()));
        out.endRow();
    }

    void line(CsvWriter &out, std::size_t row)
    {
        const QString code = m_table.text(row, patientColumn);
        const Event event = eventOf(code, row);
        const bool repeats = m_isVisits ? event.name == u"other_visits" : !isOnce(m_table);
        out.cell(std::string_view(code.toStdString()));
        out.cell(std::string_view(event.unique().toStdString()));
        out.cell(std::string_view(repeats ? m_table.name.toStdString() : std::string()));
        out.cell(repeats ? std::optional(++m_instances[code]) : std::nullopt);
        for (std::size_t i = 1; i < m_table.fields.size(); ++i)
            out.cell(std::string_view(cellOf(m_table.fields[i], m_table.cell(row, i))));
        const bool draft = m_isVisits && m_table.text(row, "visit_state") == u"draft";
        out.cell(draft ? 0 : 2); // incomplete, complete
        out.endRow();
    }

    Event eventOf(const QString &code, std::size_t row) const
    {
        if (!m_isVisits)
            return theRegistry;
        const auto found = m_planned.find({code, dayOf(m_table.cell(row, m_table.column("visit_date")))});
        return found == m_planned.end() ? otherVisits(m_written.study.settings.schedule) : found->second;
    }

    const Written &m_written;
    const WrittenTable &m_table;
    bool m_isVisits;
    std::map<std::pair<QString, QDate>, Event> m_planned;
    std::map<QString, int> m_instances; // so far, by patient
};

std::string eventsFile(const std::vector<Event> &events)
{
    CsvWriter out(
        "event_name,arm_num,day_offset,offset_min,offset_max,unique_event_name,custom_event_label\n");
    for (const Event &event : events)
        out.row(event.name, 1, event.day, event.before, event.after, event.unique(), "");
    return out.take();
}

std::string mappingFile(const std::vector<Event> &events, const WrittenTables &tables)
{
    CsvWriter out("arm_num,unique_event_name,form\n");
    for (const Event &event : events)
        for (const WrittenTable &table : tables)
            if (isOfVisits(table) != (event.name == theRegistry.name))
                out.row(1, event.unique(), table.name);
    return out.take();
}

std::string repeatingFile(const Schedule &schedule, const WrittenTables &tables)
{
    CsvWriter out("event_name,form_name,custom_form_label\n");
    for (const WrittenTable &table : tables)
        if (!isOnce(table))
            out.row(isOfVisits(table) ? otherVisits(schedule).unique() : theRegistry.unique(), table.name,
                    "");
    return out.take();
}

} // namespace

std::optional<Error> writeRedcap(const Written &written, const ExportScope &scope, const Put &put)
{
    const Schedule &schedule = written.study.settings.schedule;
    const Tables tables(scaleColumnsOf(written.study.settings.scales, written.files));
    const std::vector<Event> events = eventsOf(schedule);
    std::vector<std::pair<QString, std::string>> all{
        {u"data_dictionary"_s, codebook(tables, scope, written.words, &redcapCode)},
        {u"events"_s, eventsFile(events)},
        {u"instrument_event_mapping"_s, mappingFile(events, written.tables)},
        {u"repeating_instruments"_s, repeatingFile(schedule, written.tables)}};
    for (const WrittenTable &table : written.tables)
        if (table.rows() > 0)
            all.emplace_back(u"data_"_s + table.name, DataFile(written, table).write());
    for (const auto &[name, text] : all)
        if (const auto error = put(u"redcap/%1.csv"_s.arg(name), QByteArray::fromStdString(text)))
            return error;
    return std::nullopt;
}

} // namespace malar::exchange
