#pragma once

#include "core/exchange/written.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <map>

/// The parts of a bundle of FHIR R4, as resources of one registry. What was not answered is left out.
namespace malar::exchange::fhir {

/// Of the columns, and of the keys of their choices.
inline const QString ours = QStringLiteral("urn:malar:codebook");

/// A key by which somebody says that nothing is known.
bool isUnanswered(std::string_view key);

class Resources {
public:
    explicit Resources(const Written &);

    /// With `fullUrl`, as an entry of a bundle.
    QJsonObject entry(QJsonObject resource, const QString &name) const;

    QJsonObject questionnaire() const;
    QJsonObject patient(std::size_t row) const;
    QJsonObject consent(std::size_t row) const;
    QJsonObject response(std::size_t row) const; // of a visit
    /// Of a visit: a total; empty while an answer is missing.
    QJsonObject total(std::size_t row, Axis) const;
    QJsonObject administration(std::size_t row) const; // of an infusion
    QJsonObject adverseEvent(std::size_t row) const;

private:
    QString url(const QString &name) const; // "urn:uuid:..", the same for the same name in a registry
    QJsonObject reference(const QString &name) const { return {{QStringLiteral("reference"), url(name)}}; }
    QJsonObject subjectOf(const WrittenTable &, std::size_t row) const;
    QJsonObject coding(const Field &, std::string_view key) const;
    QJsonObject conceptOf(const WrittenTable &, std::size_t row, std::string_view column) const;
    QJsonObject answer(const Field &, std::string_view cell) const; // { "valueInteger": 3 }
    QJsonArray extensions(const WrittenTable &, std::size_t row,
                          std::span<const std::string_view> columns) const;
    QJsonObject medication(const WrittenTable &infusions, std::size_t row) const;

    const Written &m_written;
    QUuid m_registry;
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> m_courses; // by patient and number
};

/// A row of a table under a name that no other row of the registry has.
QString nameOf(const WrittenTable &, std::size_t row);
QString patientName(const QString &code);

} // namespace malar::exchange::fhir
