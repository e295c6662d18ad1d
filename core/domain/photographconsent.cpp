#include "core/domain/photographconsent.h"

#include "core/domain/datecheck.h"

#include <algorithm>

namespace malar {

PhotographConsent photographConsent(std::span<const Consent> consents, QDate taken, QDate today)
{
    if (mayBeShown(consents, taken))
        return PhotographConsent::Stands;
    if (isCovered(consents, ConsentScope::Photographs, today))
        return PhotographConsent::NotOnThatDay;
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

std::optional<PhotographFault> fault(const Photograph &photograph, const std::optional<QDate> &dayBefore,
                                     const PatientRecord &record, QDate today)
{
    const QDate day = photograph.date;
    if (day > today)
        return PhotographFault::InFuture;
    const auto unlikely = dateFault(day, earliestBirth(record.patient, record.identity), today);
    if (unlikely == DateFault::BeforeBirth)
        return PhotographFault::BeforeBirth;
    if (day == dayBefore)
        return std::nullopt;
    if (unlikely && photograph.note.trimmed().isEmpty())
        return PhotographFault::LongAgo;
    const bool stands = photographConsent(record.consents, day, today) == PhotographConsent::Stands;
    return stands ? std::nullopt : std::optional(PhotographFault::NoConsent);
}

} // namespace malar
