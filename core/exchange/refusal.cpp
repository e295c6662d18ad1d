#include "core/exchange/refusal.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {

std::string_view key(Refusal::Reason reason)
{
    constexpr std::array<std::string_view, 78> keys{"empty",
                                                    "null-byte",
                                                    "not-utf8",
                                                    "open-quote",
                                                    "stray-quote",
                                                    "too-few-cells",
                                                    "too-many-cells",
                                                    "other-separator",
                                                    "missing-column",
                                                    "unknown-column",
                                                    "repeated-column",
                                                    "value-not-allowed",
                                                    "not-a-decimal",
                                                    "too-many-digits",
                                                    "no-name",
                                                    "repeated-name",
                                                    "missing-file",
                                                    "not-readable",
                                                    "file-too-large",
                                                    "cell-too-long",
                                                    "bad-settings",
                                                    "required",
                                                    "not-a-date",
                                                    "not-a-partial-date",
                                                    "not-a-number",
                                                    "decimal-comma",
                                                    "out-of-range",
                                                    "formula",
                                                    "hidden-sign",
                                                    "not-a-file-name",
                                                    "repeated-row",
                                                    "repeated-patient",
                                                    "repeated-visit",
                                                    "patient-differs",
                                                    "hospital-number-taken",
                                                    "unknown-patient",
                                                    "unknown-visit",
                                                    "unknown-course",
                                                    "unknown-treatment",
                                                    "total-differs",
                                                    "open-answer",
                                                    "not-reviewed",
                                                    "none-beside-event",
                                                    "in-future",
                                                    "before-birth",
                                                    "birth-date-of-another-year",
                                                    "ends-before-start",
                                                    "infusion-before-start",
                                                    "infusion-after-stop",
                                                    "dose-not-positive",
                                                    "other-drug-unnamed",
                                                    "consent-withdrawn",
                                                    "not-accepted",
                                                    "other-kind-of-data",
                                                    "not-a-photograph",
                                                    "not-a-file",
                                                    "a-folder",
                                                    "too-many-columns",
                                                    "too-many-rows",
                                                    "unnamed-column",
                                                    "too-fine",
                                                    "code-alike",
                                                    "long-ago",
                                                    "far-ahead",
                                                    "doses-out-of-order",
                                                    "checksum-differs",
                                                    "consent-after-first-dose",
                                                    "no-consent",
                                                    "infusion-after-withdrawal",
                                                    "date-accepted",
                                                    "text-tidied",
                                                    "codes-alike",
                                                    "name-alike",
                                                    "number-alike",
                                                    "several-extents",
                                                    "link",
                                                    "sum-of-nothing",
                                                    "same-person"};
    static_assert(keys.size() == static_cast<std::size_t>(Refusal::Reason::SamePerson) + 1);
    return keys[static_cast<std::size_t>(reason)];
}

Error toError(const Refusal &refusal)
{
    QStringList place;
    if (refusal.row > 0)
        place.append(u"row %1"_s.arg(refusal.row));
    if (!refusal.column.isEmpty())
        place.append(u"column %1"_s.arg(refusal.column));
    const std::string_view reason = key(refusal.reason);
    return {.kind = Error::Kind::Invalid,
            .detail = QString::fromLatin1(reason.data(), static_cast<qsizetype>(reason.size())),
            .place = place.join(u", "_s)};
}

} // namespace malar::exchange
