#pragma once

#include "core/domain/patient.h"

namespace malar {

/// What a patient may consent to, each by itself.
enum class ConsentScope : std::uint8_t { OffLabelUse, StudyData, Photographs };
template <>
inline constexpr auto keysOf<ConsentScope> = keys<ConsentScope>("off_label_use", "study_data", "photographs");

struct Consent {
    ConsentId id;
    QDate date;
    QString version;
    QString scope; // in the form's words, such as "off-label use and data in the study"
    std::optional<QDate> withdrawn;
    std::array<bool, keysOf<ConsentScope>.size()> scopes = {}; // none: recorded without saying what for

    bool has(ConsentScope what) const { return scopes[static_cast<std::size_t>(what)]; }
    bool stands(QDate day) const { return date <= day && (!withdrawn || day < *withdrawn); }
    bool operator==(const Consent &) const = default;
};

/// One that does not say what for covers treatment and data, never photographs.
bool covers(const Consent &, ConsentScope);

/// Whether a consent that stands on the day covers it.
bool isCovered(std::span<const Consent>, ConsentScope, QDate day);

/// The day of the last withdrawal where every consent that covers it has been withdrawn; nothing where one
/// stands, or none was ever given.
std::optional<QDate> withdrawal(std::span<const Consent>, ConsentScope);

/// When the patient left the study: consent to the use of the data was withdrawn or, where none covers the
/// data, consent to the treatment. A consent to photographs keeps nobody in. From then on nothing is entered,
/// and the patient is in no export and no cohort.
std::optional<QDate> withdrawal(std::span<const Consent>);

} // namespace malar
