#pragma once

#include "core/domain/record.h"

#include <span>

namespace malar {

/// Whether a photograph may be taken in: where mayBeShown() says so, as the store asks; and otherwise why
/// not.
enum class PhotographConsent : std::uint8_t { Stands, NotGiven, NotOnThatDay, Withdrawn };
PhotographConsent photographConsent(std::span<const Consent>, QDate taken, QDate today);

/// Whether a photograph of the day may leave the registry: a consent to photographs stood then and was not
/// withdrawn since. So it is taken in, too.
bool mayBeShown(std::span<const Consent>, QDate taken);

/// Why a photograph cannot be of its day. One of long ago is meant where its note says why; where the day is
/// that which it had before, neither that nor the consent is asked again.
enum class PhotographFault : std::uint8_t { InFuture, BeforeBirth, LongAgo, NoConsent };
std::optional<PhotographFault> fault(const Photograph &, const std::optional<QDate> &dayBefore,
                                     const PatientRecord &, QDate today);

} // namespace malar
