#pragma once

#include "core/domain/centre.h"
#include "core/domain/progress.h"
#include "core/domain/registry.h"
#include "core/domain/schedule.h"
#include "core/result.h"

#include <QJsonObject>

#include <functional>

namespace malar {

/// What a registry asks and plans.
struct StudySettings {
    Schedule schedule;
    ScaleSet scales; // asked beside the CLASI
    Centres centres;
    Panels panels;            // of biomarkers
    QJsonObject plan = {};    // of the analysis, and the kept filters: as the registry keeps them, which
    QJsonObject filters = {}; // whoever analyses reads; empty where there are none

    bool operator==(const StudySettings &) const = default;
};

/// A registry as it travels: what it says of itself, what it asks, and its patients with their visits. Not
/// its history, and not the images of its photographs, which are fetched one by one.
struct Study {
    Registry registry;
    StudySettings settings;
    std::vector<PatientFile> files;
};

/// What is written into a registry in one go.
struct Batch {
    std::vector<PatientFile> files;                                     // new patients
    std::vector<Visit> visits;                                          // new ones of patients that are there
    std::function<Result<PhotographImage>(const PhotographId &)> image; // of the new patients' photographs
    std::optional<StudySettings> settings;                              // none: the registry's own stay
};

} // namespace malar
