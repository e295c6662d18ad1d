#pragma once

#include "core/domain/id.h"
#include "core/domain/partialdate.h"

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
inline constexpr std::array<std::string_view, 13> subtypeKeys{
    "acute",        "subacute",     "discoid", "discoid_localised", "discoid_generalised",
    "hypertrophic", "panniculitis", "mucosal", "chilblain",         "tumid",
    "lichenoid",    "bullous",      "other"};
inline constexpr std::array<std::string_view, 3> sexKeys{"unknown", "female", "male"};
inline constexpr std::array<std::string_view, 3> answerKeys{"unknown", "no", "yes"};
inline constexpr std::array<std::string_view, 4> smokingKeys{"unknown", "never", "former", "current"};
inline constexpr std::array<std::string_view, 4> serologyKeys{"ana", "anti_ro", "anti_dsdna",
                                                              "low_complement"};

constexpr std::string_view key(Subtype subtype) { return subtypeKeys[static_cast<std::size_t>(subtype)]; }
constexpr std::string_view key(Sex sex) { return sexKeys[static_cast<std::size_t>(sex)]; }
constexpr std::string_view key(Answer answer) { return answerKeys[static_cast<std::size_t>(answer)]; }
constexpr std::string_view key(Smoking smoking) { return smokingKeys[static_cast<std::size_t>(smoking)]; }
constexpr std::string_view key(Serology test) { return serologyKeys[static_cast<std::size_t>(test)]; }

/// The value of an enumeration whose keys are listed in its order.
template <class Enum>
constexpr std::optional<Enum> fromKey(std::span<const std::string_view> keys, std::string_view name)
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

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
    std::array<Answer, serologyKeys.size()> serology = {}; // ever positive, or ever low

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
