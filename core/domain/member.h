#pragma once

#include "core/domain/id.h"

#include <QDateTime>

#include <array>
#include <cstdint>

namespace malar {

using MemberId = Id<struct MemberTag>;

/// What somebody is to a registry. The numbers stand in its file.
enum class Role : std::uint8_t { Administrator = 1, Clinician = 2, DataEntry = 3, Analyst = 4 };

/// Names, hospital numbers and birth dates are sealed against an analyst: unreadable, not hidden.
constexpr bool seesIdentities(Role role) { return role != Role::Analyst; }

/// What a function of the store asks of whoever calls it.
enum class Right : std::uint8_t {
    Use,               // to read, and to have one's own views, exports and prints written down
    Enter,             // patients, visits, photographs
    Configure,         // settings and centres, imports
    TakeIdentitiesOut, // an export with identities, a plain copy
    Sign,
    Manage // members, keys, what is brought back from a backup
};

/// Each role has the rights of the next one and more, but for the analyst, who may only use.
constexpr bool may(Role role, Right right)
{
    constexpr std::array<std::array<bool, 6>, 4> rights{{
        // Use, Enter, Configure, TakeIdentitiesOut, Sign, Manage
        {true, true, true, true, true, true},     // administrator
        {true, true, true, true, true, false},    // clinician
        {true, true, false, false, false, false}, // data entry
        {true, false, false, false, false, false} // analyst
    }};
    return rights[static_cast<std::size_t>(role) - 1][static_cast<std::size_t>(right)];
}

/// Somebody who works with a registry, or did.
struct Member {
    MemberId id;
    QString name;     // to sign in with; unique without case among those who can
    QString fullName; // as the history and prints have it
    Role role = Role::Clinician;
    bool isDisabled = false; // the program does not let them in; their keys are in the file still
    bool hasKeys = true;     // false for those who were removed, and for those of a former sealed file
    QDateTime created;       // UTC

    bool operator==(const Member &) const = default;
};

} // namespace malar
