#include "core/store/clinicalrow.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

using sql::Statement;

ClinicalWriter::ClinicalWriter(const QSqlDatabase &database)
    : m_event(database, u"INSERT INTO adverse_event (patient, id, term, grade, serious, relation, action,"
                        u" outcome, onset, end_date, reported, note, visit)"
                        u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_biomarker(database, u"INSERT INTO biomarker (patient, date, subset, marker, position, value, unit,"
                            u" detection_limit) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
{}

void ClinicalWriter::write(const PatientRecord &record)
{
    const PatientId &patient = record.patient.id;
    for (const AdverseEvent &event : record.adverseEvents)
        m_event.run(patient, event.id, event.term, event.grade, event.serious, event.relation, event.action,
                    event.outcome, event.onset, event.end, event.reported, event.note, event.visit);
    int position = 0;
    for (const Biomarker &value : record.biomarkers)
        m_biomarker.run(patient, value.date, value.subset, value.marker, position++, value.value, value.unit,
                        value.limit);
}

AdverseEvent adverseEventOf(Statement &row)
{
    return {row.get<AdverseEventId>(),
            row.get<QString>(),
            row.get<std::optional<int>>(),
            row.get<Answer>(),
            row.get<EventRelation>(),
            row.get<EventAction>(),
            row.get<EventOutcome>(),
            row.get<std::optional<PartialDate>>(),
            row.get<std::optional<PartialDate>>(),
            row.get<QDate>(),
            row.get<QString>(),
            row.get<std::optional<VisitId>>()};
}

Biomarker biomarkerOf(Statement &row)
{
    return {row.get<QDate>(),  row.get<QString>(), row.get<QString>(),
            row.get<double>(), row.get<QString>(), row.get<Limit>()};
}

Photograph photographOf(Statement &row)
{
    return {row.get<PhotographId>(), row.get<QDate>(), row.get<Region>(), row.get<std::optional<VisitId>>(),
            row.get<QString>(),      row.get<int>(),   row.get<int>()};
}

} // namespace malar
