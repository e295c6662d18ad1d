#pragma once

#include "core/domain/id.h"
#include "core/domain/partialdate.h"
#include "core/keys.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace malar {

enum class Sex : std::uint8_t { Unknown, Female, Male };
enum class Answer : std::uint8_t { Unknown, No, Yes };
enum class Smoking : std::uint8_t { Unknown, Never, Former, Current };

/// Blood tests whose result describes a patient. Complement is named for what is abnormal, so that Yes means
/// the same in each.
enum class Serology : std::uint8_t { Ana, AntiRo, AntiDsDna, LowComplement };

/// Clinical subtypes of cutaneous lupus (ICD-10 L93.0-L93.2); several may apply.
enum class Subtype : std::uint8_t {
    Acute,
    Subacute,
    Discoid, // extent not stated
    DiscoidLocalised,
    DiscoidGeneralised,
    Hypertrophic,
    Panniculitis, // profundus
    Mucosal,
    Chilblain,
    Tumid,
    Lichenoid,
    Bullous,
    Other
};
template <>
inline constexpr auto keysOf<Subtype> = keys<Subtype>("acute", "subacute", "discoid", "discoid_localised",
                                                      "discoid_generalised", "hypertrophic", "panniculitis",
                                                      "mucosal", "chilblain", "tumid", "lichenoid", "bullous",
                                                      "other");
template <> inline constexpr auto keysOf<Sex> = keys<Sex>("unknown", "female", "male");
template <> inline constexpr auto keysOf<Answer> = keys<Answer>("unknown", "no", "yes");
template <> inline constexpr auto keysOf<Smoking> = keys<Smoking>("unknown", "never", "former", "current");
template <>
inline constexpr auto keysOf<Serology> = keys<Serology>("ana", "anti_ro", "anti_dsdna", "low_complement");

/// A patient of the registry, pseudonymous: known by a study code and the birth year.
struct Patient {
    PatientId id;
    QString code; // unique in the registry, without regard to case
    QString centre;
    Sex sex = Sex::Unknown;
    std::optional<int> birthYear;
    std::vector<Subtype> subtypes; // in the order of the list, each at most once
    Answer systemicLupus = Answer::Unknown;
    std::optional<PartialDate> diseaseOnset;
    std::optional<QDate> lastFollowUp; // last contact, which may be later than the last visit
    QString enteredInErrorReason;      // not empty: the patient was entered in error, and counts nowhere
    std::optional<int> phototype = {}; // Fitzpatrick, 1-6
    Smoking smoking = Smoking::Unknown;
    std::array<Answer, keysOf<Serology>.size()> serology = {}; // ever positive, or ever low

    Answer found(Serology test) const { return serology[static_cast<std::size_t>(test)]; }

    bool isEnteredInError() const { return !enteredInErrorReason.isEmpty(); }
    bool operator==(const Patient &) const = default;
};

/// Who the patient is; kept in a table of its own and never in an export by default.
struct Identity {
    QString name;
    QString hospitalNumber;
    std::optional<QDate> birthDate;
    QString contact;

    bool isEmpty() const { return *this == Identity{}; }
    bool operator==(const Identity &) const = default;
};

} // namespace malar
