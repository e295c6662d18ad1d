#pragma once

#include "core/domain/adverseevent.h"
#include "core/domain/biomarker.h"
#include "core/domain/consent.h"
#include "core/domain/photograph.h"
#include "core/domain/treatment.h"
#include "core/domain/visit.h"

namespace malar {

/// Everything of one patient but the answers of the visits, the images of the photographs and, unless opened,
/// the identity.
struct PatientRecord {
    Patient patient;
    std::optional<Identity> identity;
    std::vector<Consent> consents;                // by date
    std::vector<Course> courses;                  // by start
    std::vector<Treatment> treatments;            // previous, then concomitant
    std::vector<VisitTotals> visits;              // by date; drafts and visits entered in error included
    std::vector<AdverseEvent> adverseEvents = {}; // by the day on which they were told
    std::vector<Biomarker> biomarkers = {};       // by date; in a date as they were entered
    std::vector<Photograph> photographs = {};     // by date

    bool operator==(const PatientRecord &) const = default;
};

/// One patient as files carry it: the record and the visits with their answers.
struct PatientFile {
    PatientRecord record;
    std::vector<Visit> visits;
};

} // namespace malar
