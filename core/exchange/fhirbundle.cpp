#include "core/domain/keytext.h"
#include "core/exchange/fhir.h"
#include "core/exchange/tables.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

constexpr std::size_t patientsOfABundle = 200;

/// The rows of a table, patient after patient in the order of the patients.
class Rows {
public:
    explicit Rows(const WrittenTable &of) : table(of) {}

    void each(std::string_view patient, const std::function<void(std::size_t)> &visit)
    {
        for (; m_next < table.rows() && table.cell(m_next, 0) == patient; ++m_next)
            visit(m_next);
    }

    const WrittenTable &table;

private:
    std::size_t m_next = 0;
};

class Bundles {
public:
    explicit Bundles(const Written &written) : m_written(written), m_resources(written) {}

    std::optional<Error> write(const Put &put)
    {
        const WrittenTable &patients = m_written.table(u"patients");
        const bool several = patients.rows() > patientsOfABundle;
        std::size_t next = 0;
        for (int number = 1; number == 1 || next < patients.rows(); ++number) {
            begin();
            for (std::size_t i = 0; i < patientsOfABundle && next < patients.rows(); ++i)
                addPatient(patients, next++);
            m_bytes += "\n]}\n";
            const QString name = several ? u"-%1"_s.arg(number, 3, 10, QChar(u'0')) : QString();
            if (const auto error = put(u"fhir/bundle%1.json"_s.arg(name), m_bytes))
                return error;
        }
        return std::nullopt;
    }

private:
    void begin()
    {
        m_bytes = R"({"resourceType":"Bundle","type":"collection","entry":[)";
        m_first = true;
        add(m_resources.questionnaire(), u"questionnaire"_s);
    }

    void add(const QJsonObject &resource, const QString &name)
    {
        m_bytes += m_first ? "\n" : ",\n";
        m_first = false;
        m_bytes += QJsonDocument(m_resources.entry(resource, name)).toJson(QJsonDocument::Compact);
    }

    void addPatient(const WrittenTable &patients, std::size_t row)
    {
        const std::string_view code = patients.cell(row, 0);
        add(m_resources.patient(row), fhir::patientName(patients.text(row, patientColumn)));
        const auto addEach = [&](Rows &rows, auto make) {
            rows.each(code,
                      [&](std::size_t at) { add((m_resources.*make)(at), fhir::nameOf(rows.table, at)); });
        };
        addEach(m_consents, &fhir::Resources::consent);
        m_visits.each(code, [this](std::size_t at) { addVisit(at); });
        addEach(m_infusions, &fhir::Resources::administration);
        addEach(m_events, &fhir::Resources::adverseEvent);
    }

    void addVisit(std::size_t row)
    {
        const QString name = fhir::nameOf(m_visits.table, row);
        add(m_resources.response(row), name);
        for (const Axis axis : {Axis::Activity, Axis::Damage})
            if (const QJsonObject total = m_resources.total(row, axis); !total.isEmpty())
                add(total, name + u' ' + keyText(key(axis)));
    }

    const Written &m_written;
    fhir::Resources m_resources;
    Rows m_consents{m_written.table(u"consents")};
    Rows m_visits{m_written.table(u"visits")};
    Rows m_infusions{m_written.table(u"infusions")};
    Rows m_events{m_written.table(u"adverse_events")};
    QByteArray m_bytes;
    bool m_first = true;
};

} // namespace

std::optional<Error> writeFhir(const Written &written, const Put &put) { return Bundles(written).write(put); }

} // namespace malar::exchange
