#include "core/store/keys/slot.h"

#include "core/store/sealed/bytes.h"

#include <QUuid>

#include <algorithm>

namespace malar::keyring {
namespace {

constexpr std::size_t alongSize = 24; // member id 16, role 1, kind 1, zeros 6
constexpr std::size_t boxedSize = 32 + 32 + alongSize + boxSize;
static_assert(sizeof(Wrapped) + boxedSize == sizeof(Slot));

Block<alongSize> along(const Seat &seat)
{
    Block<alongSize> bytes{};
    const QByteArray id = QUuid::fromString(seat.member.value).toRfc4122();
    sealed::Writer(bytes)
        .bytes(std::as_bytes(std::span(id)))
        .number(static_cast<quint8>(seat.role))
        .number(static_cast<quint8>(seat.kind));
    return bytes;
}

MemberId memberIn(const Block<16> &bytes)
{
    const QUuid id = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), 16));
    return {id.isNull() ? QString() : id.toString(QUuid::WithoutBraces)};
}

/// Nothing for numbers that mean nothing.
std::optional<Seat> seatIn(Bytes bytes)
{
    sealed::Reader reader(bytes);
    const MemberId member = memberIn(reader.block<16>());
    const auto role = reader.number<quint8>();
    const auto kind = reader.number<quint8>();
    const bool isRole = role >= quint8(Role::Administrator) && role <= quint8(Role::Analyst);
    const bool isKind = kind == quint8(Seat::Kind::Passphrase) || kind == quint8(Seat::Kind::Recovery);
    const bool isRest = reader.block<6>() == Block<6>{};
    if (!isRole || !isKind || !isRest)
        return std::nullopt;
    return Seat{member, static_cast<Role>(role), static_cast<Seat::Kind>(kind)};
}

} // namespace

Slot slotOf(const Wrapped &wrapped, const PublicKey &box, const Keys &keys, const Seat &seat)
{
    Slot slot;
    std::ranges::copy(wrapped, slot.begin());
    keys.handOn(std::span(slot).last<boxedSize>(), box, seesIdentities(seat.role), along(seat));
    return slot;
}

Wrapped wrappedIn(const Slot &slot)
{
    Wrapped wrapped;
    std::ranges::copy(std::span(slot).first<sizeof(Wrapped)>(), wrapped.begin());
    return wrapped;
}

std::optional<SlotContent> openedSlot(const Slot &slot, const Secret &key)
{
    auto user = UserKeys::unwrapped(wrappedIn(slot), key);
    if (!user)
        return std::nullopt;
    const std::optional<Secret> plain = user->unboxed(Bytes(slot).last<boxedSize>());
    if (!plain)
        return std::nullopt;
    const std::optional<Seat> seat = seatIn(plain->bytes().last(alongSize));
    if (!seat)
        return std::nullopt;
    return SlotContent{*std::move(user),
                       Keys::handedOver(plain->bytes().first(32), plain->bytes().subspan(32, 32)), *seat};
}

} // namespace malar::keyring
