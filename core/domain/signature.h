#pragma once

#include "core/domain/member.h"
#include "core/keys.h"

namespace malar {

/// What somebody says by signing a visit.
enum class Meaning : std::uint8_t { Assessed, Reviewed };
template <> inline constexpr auto keysOf<Meaning> = keys<Meaning>("assessed", "reviewed");

/// A signature to a visit, as it was when it was signed.
struct Signature {
    int sequence = 0; // the row of the history that it is bound to
    MemberId member;
    QString printedName;
    Meaning meaning = Meaning::Assessed;
    QDateTime when;         // UTC
    QString digits;         // the first eight hexadecimal ones of the digest that was signed
    bool isValid = false;   // it is theirs, and of what that row says
    bool isCurrent = false; // the visit stands as it was signed
    bool operator==(const Signature &) const = default;
};

} // namespace malar
