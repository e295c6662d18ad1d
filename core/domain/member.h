#pragma once

#include "core/domain/id.h"

#include <cstdint>

namespace malar {

using MemberId = Id<struct MemberTag>;

/// What somebody is to a registry. The numbers stand in its file.
enum class Role : std::uint8_t { Administrator = 1, Clinician = 2, DataEntry = 3, Analyst = 4 };

/// Names, hospital numbers and birth dates are sealed against an analyst: unreadable, not hidden.
constexpr bool seesIdentities(Role role) { return role != Role::Analyst; }

} // namespace malar
