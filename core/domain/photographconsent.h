#pragma once

#include "core/domain/consent.h"

namespace malar {

/// Whether a photograph may be taken in: a consent to photographs must stand on the day on which it was taken
/// and still today.
enum class PhotographConsent : std::uint8_t { Stands, NotGiven, NotOnThatDay, Withdrawn };
PhotographConsent photographConsent(std::span<const Consent>, QDate taken, QDate today);

/// Whether a photograph of the day may leave the registry: a consent to photographs stood then and was not
/// withdrawn since.
bool mayBeShown(std::span<const Consent>, QDate taken);

} // namespace malar
