#include "core/domain/consent.h"

#include <algorithm>
#include <functional>

namespace malar {

bool covers(const Consent &consent, ConsentScope scope)
{
    const bool unsaid = std::ranges::none_of(consent.scopes, std::identity());
    return consent.has(scope) || (unsaid && scope != ConsentScope::Photographs);
}

bool isCovered(std::span<const Consent> consents, ConsentScope scope, QDate day)
{
    return std::ranges::any_of(
        consents, [=](const Consent &consent) { return consent.stands(day) && covers(consent, scope); });
}

std::optional<QDate> withdrawal(std::span<const Consent> consents, ConsentScope scope)
{
    std::optional<QDate> last;
    for (const Consent &consent : consents) {
        if (!covers(consent, scope))
            continue;
        if (!consent.withdrawn)
            return std::nullopt;
        last = std::max(last, consent.withdrawn);
    }
    return last;
}

std::optional<QDate> withdrawal(std::span<const Consent> consents)
{
    const bool saysOfData = std::ranges::any_of(
        consents, [](const Consent &consent) { return covers(consent, ConsentScope::StudyData); });
    return withdrawal(consents, saysOfData ? ConsentScope::StudyData : ConsentScope::OffLabelUse);
}

} // namespace malar
