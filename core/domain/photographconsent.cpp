#include "core/domain/photographconsent.h"

#include <algorithm>

namespace malar {

PhotographConsent photographConsent(std::span<const Consent> consents, QDate taken, QDate today)
{
    if (isCovered(consents, ConsentScope::Photographs, today))
        return isCovered(consents, ConsentScope::Photographs, taken) ? PhotographConsent::Stands
                                                                     : PhotographConsent::NotOnThatDay;
    const bool withdrawn = std::ranges::any_of(consents, [today](const Consent &consent) {
        return consent.has(ConsentScope::Photographs) && consent.withdrawn && *consent.withdrawn <= today;
    });
    return withdrawn ? PhotographConsent::Withdrawn : PhotographConsent::NotGiven;
}

bool mayBeShown(std::span<const Consent> consents, QDate taken)
{
    return std::ranges::any_of(consents, [taken](const Consent &consent) {
        return consent.has(ConsentScope::Photographs) && !consent.withdrawn && consent.date <= taken;
    });
}

} // namespace malar
