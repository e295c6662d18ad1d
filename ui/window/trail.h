#pragma once

#include "core/domain/id.h"

#include <vector>

namespace malar {

/// Where one can be in a registry's window.
struct Place {
    enum class Kind : std::uint8_t { Patients, Cohort, Registry, Patient, Visit };
    Kind kind = Kind::Patients;
    PatientId patient = {};
    VisitId visit = {}; // null for a new one

    bool isMain() const { return kind < Kind::Patient; }
    bool operator==(const Place &) const = default;
};

/// The way one came, for going back. It begins at the start page.
class Trail {
public:
    const std::vector<Place> &places() const { return m_places; }
    const Place &here() const { return m_places.back(); }
    bool canGoBack() const { return m_places.size() > 1; }

    /// The start page is a new beginning; going to where one has been is going back to it.
    void go(const Place &);
    void back();

private:
    std::vector<Place> m_places{Place{}};
};

} // namespace malar
