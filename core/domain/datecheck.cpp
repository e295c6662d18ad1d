#include "core/domain/datecheck.h"

namespace malar {
namespace {

using Part = RecordPart;

PartialDate asPartial(QDate day) { return {day.year(), day.month(), day.day()}; }

class Finder {
public:
    Finder(const PatientRecord &record, QDate today)
        : m_record(record), m_born(earliestBirth(record.patient, record.identity)), m_today(today)
    {}

    std::vector<DateFinding> found()
    {
        const Patient &patient = m_record.patient;
        look(patient.diseaseOnset, Part::Person);
        look(patient.lastFollowUp, Part::Person);
        if (m_record.identity)
            look(m_record.identity->birthDate, Part::Identity);
        for (const Consent &consent : m_record.consents) {
            look(std::optional(consent.date), Part::Consent);
            look(consent.withdrawn, Part::Consent);
        }
        lookAtTreatment();
        for (const AdverseEvent &event : m_record.adverseEvents) {
            look(std::optional(event.reported), Part::Event);
            look(event.onset, Part::Event);
            look(event.end, Part::Event);
        }
        for (const Biomarker &value : m_record.biomarkers)
            look(std::optional(value.date), Part::Biomarker);
        for (const Photograph &photograph : m_record.photographs)
            look(std::optional(photograph.date), Part::Photograph);
        return std::move(m_found);
    }

private:
    void lookAtTreatment()
    {
        for (const Course &course : m_record.courses) {
            if (course.start.isValid())
                begin(asPartial(course.start), Part::Course);
            look(course.stop, Part::Course);
            for (const Infusion &infusion : course.infusions)
                look(std::optional(infusion.date), Part::Course);
        }
        for (const Treatment &treatment : m_record.treatments) {
            if (treatment.from)
                begin(*treatment.from, Part::Treatment);
            look(treatment.to, Part::Treatment);
            for (const DoseStep &step : treatment.doses)
                look(step.from, Part::Treatment);
        }
    }

    static QDate latest(QDate day) { return day; }
    static QDate latest(const PartialDate &date) { return date.latest(); }
    template <class Date> void look(const std::optional<Date> &date, Part part)
    {
        if (date)
            add(dateFault(latest(*date), m_born, m_today), latest(*date), part);
    }
    void begin(const PartialDate &start, Part part)
    {
        add(startFault(start, m_born, m_today), start.latest(), part);
    }
    void add(std::optional<DateFault> fault, QDate date, Part part)
    {
        if (fault)
            m_found.push_back({*fault, date, part});
    }

    const PatientRecord &m_record;
    QDate m_born;
    QDate m_today;
    std::vector<DateFinding> m_found;
};

} // namespace

QDate earliestBirth(const Patient &patient, const std::optional<Identity> &identity)
{
    if (identity && identity->birthDate)
        return *identity->birthDate;
    return patient.birthYear ? QDate(*patient.birthYear, 1, 1) : QDate();
}

std::optional<DateFault> dateFault(QDate latest, QDate born, QDate today)
{
    if (!latest.isValid())
        return std::nullopt;
    if (born.isValid() && latest < born)
        return DateFault::BeforeBirth;
    if (latest < today.addYears(-longAgoYears))
        return DateFault::LongAgo;
    return std::nullopt;
}

std::optional<DateFault> startFault(const PartialDate &start, QDate born, QDate today)
{
    if (start.earliest() > today.addYears(1))
        return DateFault::FarAhead;
    return dateFault(start.latest(), born, today);
}

std::vector<DateFinding> dateFaults(const PatientRecord &record, QDate today)
{
    return Finder(record, today).found();
}

} // namespace malar
