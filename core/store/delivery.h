#pragma once

#include "core/store/keys/credentials.h"

namespace malar::delivery {

/// Six made-up words that anybody can say and type, 96 random bits: "bamot-gifur-…". Shown once.
QString freshPassphrase();
/// What a delivery is opened with, in whatever case, with blanks or hyphens between the words.
keyring::Login login(const QString &passphrase);

} // namespace malar::delivery
