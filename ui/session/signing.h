#pragma once

#include "ui/session/session.h"

namespace malar {

using Signatures = std::map<VisitId, std::vector<Signature>>;

/// Of each visit that bears any, the latest first, as they are shown: in a demonstration nobody has signed.
Result<Signatures> signaturesOf(const Store &, std::span<const Visit>);
Result<std::vector<Signature>> signaturesOf(const Store &, const Visit &);

/// What whoever works here has not said yet by signing the visit as it stands.
std::vector<Meaning> meaningsLeft(const Session &, const Visit &stored);
/// Their name as a signature prints it.
QString printedName(const Store &);
/// Their passphrase once more: slow, for another thread. Empty where none is asked for, in a demonstration.
std::function<Result<Opener>(keyring::Secret)> passphraseCheck(const Store &);

/// Why whoever works here cannot sign the visit as the registry holds it; empty where they can.
QString whyNotSigned(const Session &, const Visit &stored);

} // namespace malar
