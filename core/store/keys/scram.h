#pragma once

#include "core/store/keys/secret.h"

namespace malar::keyring {

/// What a server of PostgreSQL keeps instead of a password: SCRAM-SHA-256$4096:salt$StoredKey:ServerKey (RFC
/// 5802, RFC 7677; salt and keys in base64). Made here, so that no password is in a statement, where a server
/// would log it. The password is ASCII, which SASLprep leaves as it is.
QByteArray scramVerifier(const Secret &password); // with a new salt
QByteArray scramVerifier(const Secret &password, Bytes salt, int iterations = 4096);

/// What a server lets a user in by: 43 letters of base64url, from what Argon2id made of their passphrase, or
/// from the recovery key. Their slot is wrapped with that result itself, so this is a subkey of it
/// (crypto_kdf, "malar_pw", 2): whoever reads it on the way, or at the server, cannot open the slot with it,
/// and who guesses passphrases by the server's verifier pays for Argon2id all the same.
Secret serverPassword(const Secret &stretched);

} // namespace malar::keyring
