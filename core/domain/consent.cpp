#include "core/domain/consent.h"

#include <algorithm>

namespace malar {

bool isCovered(std::span<const Consent> consents, ConsentScope scope, QDate day)
{
    return std::ranges::any_of(consents, [=](const Consent &consent) {
        const bool unsaid = std::ranges::none_of(consent.scopes, std::identity());
        return consent.stands(day) && (consent.has(scope) || (unsaid && scope != ConsentScope::Photographs));
    });
}

std::optional<QDate> withdrawal(std::span<const Consent> consents)
{
    std::optional<QDate> last;
    for (const Consent &consent : consents) {
        if (!consent.withdrawn)
            return std::nullopt;
        last = std::max(last, consent.withdrawn);
    }
    return last;
}

} // namespace malar
