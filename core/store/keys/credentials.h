#pragma once

#include "core/store/keys/recovery.h"
#include "core/store/keys/secret.h"

#include <variant>

namespace malar::keyring {

struct Login {
    QString user;
    Secret passphrase;
};
using Credentials = std::variant<Login, RecoveryKey>;

} // namespace malar::keyring
