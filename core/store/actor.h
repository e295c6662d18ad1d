#pragma once

#include "core/domain/member.h"
#include "core/store/keys/unlock.h"

namespace malar {

/// Who works with the tables, and by which keys.
struct Actor {
    /// Of a plain registry: whoever is logged in to the operating system.
    static Actor ofSystem();
    static QString login();
    /// By the keys that they have unlocked it with, not yet by the name that its tables have.
    static Actor of(const std::shared_ptr<const keyring::Opener> &);

    MemberId member; // null in a plain registry, and for the recovery key
    QString name;    // as the history has it
    QString workstation;
    Role role = Role::Administrator;
    std::optional<keyring::Keys> keys;             // none in a plain registry
    std::shared_ptr<const keyring::UserKeys> user; // none in a plain registry
    bool mayView = true; // false where a view of an identity could not be written down

    /// Whether identities can be read and written: they are sealed in a registry that has keys.
    bool seesIdentities() const { return !keys || (keys->seesIdentities() && mayView); }
};

} // namespace malar
