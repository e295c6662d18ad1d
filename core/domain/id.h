#pragma once

#include <QString>

#include <compare>

namespace malar {

/// A key of our own making (UUID v7, RFC 9562): registries of several centres merge without renumbering.
/// The tag keeps a visit's id from being taken for a patient's.
template <class Tag> struct Id {
    QString value;

    bool isNull() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
};

/// Time-ordered, 122 usable bits, lower case with hyphens.
QString makeUuid();

template <class Tag> Id<Tag> makeId() { return {makeUuid()}; }

template <class Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0) { return qHash(id.value, seed); }

using PatientId = Id<struct PatientTag>;
using VisitId = Id<struct VisitTag>;
using CourseId = Id<struct CourseTag>;
using InfusionId = Id<struct InfusionTag>;
using TreatmentId = Id<struct TreatmentTag>;
using ConsentId = Id<struct ConsentTag>;
using AdverseEventId = Id<struct AdverseEventTag>;
using PhotographId = Id<struct PhotographTag>;

} // namespace malar
