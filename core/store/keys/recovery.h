#pragma once

#include "core/result.h"
#include "core/store/keys/secret.h"

namespace malar::keyring {

/// Why something typed is no recovery key.
struct RecoveryFault {
    enum class Kind : std::uint8_t {
        Length,    // not 28 characters
        Character, // one that none of them is; `at` counts them from 1, without blanks and hyphens
        Check      // some character is not as it was shown
    };
    Kind kind;
    int at = 0;
    bool operator==(const RecoveryFault &) const = default;
};

/// 128 random bits that open a registry when every passphrase is lost. Shown once, as 28 characters of
/// Crockford's base 32: 26 are the number, most significant first, two its remainder by 1021, a prime. So a
/// wrong character is always found, and so are two neighbours that changed places.
class RecoveryKey {
public:
    static RecoveryKey fresh();
    static RecoveryKey of(Secret sixteen) { return RecoveryKey(std::move(sixteen)); }
    /// In whatever case and grouping; O is read as 0, I and L as 1. Wipe the text afterwards.
    static Result<RecoveryKey, RecoveryFault> read(const QString &typed);

    /// Seven groups of four, with hyphens between. Wipe it once it was shown.
    QString shown() const;

    /// What its slot is wrapped with: BLAKE2b-256 of it and the registry's salt. Not slow: nobody guesses 128
    /// bits.
    Secret key(const Block<16> &salt) const;

    bool operator==(const RecoveryKey &) const = default;

private:
    explicit RecoveryKey(Secret bits) : m_bits(std::move(bits)) {}

    Secret m_bits;
};

} // namespace malar::keyring
