#pragma once

#include "core/domain/historyentry.h"

#include <map>

namespace malar {

/// What has been saved since a revision, by whomever.
struct Changes {
    Revision now;
    std::map<PatientId, Revision> patients; // whose record or visits, and the last row of each
    bool others = false;                    // a setting, the registry's name, a member
};

} // namespace malar
