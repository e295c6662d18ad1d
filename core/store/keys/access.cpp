#include "core/store/keys/access.h"

#include "core/store/keys/scram.h"

#include "core/store/sealed/raw.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::keyring {
namespace {

/// What a user's keys are wrapped with.
Result<Secret> keyOf(const sealed::Header &header, const Login &login)
{
    if (foldedUser(login.user).isEmpty())
        return Error{Error::Kind::Invalid, {}, u"user"_s};
    if (login.passphrase.isEmpty())
        return Error{Error::Kind::Invalid, {}, u"passphrase"_s};
    auto key = argon2id(login.passphrase, saltOf(header.salt, login.user), header.argon2);
    if (!key)
        return Error{Error::Kind::Storage, u"no %1 MiB of memory"_s.arg(header.argon2.mebibytes), {}};
    return *std::move(key);
}

const Seat recoverySeat{{}, Role::Administrator, Seat::Kind::Recovery};

Slot slotFor(const UserKeys &user, const Secret &key, const Keys &keys, const Seat &seat)
{
    return slotOf(user.wrapped(key), user.boxKey(), keys, seat);
}

} // namespace

Result<NewRegistry> newRegistry(const Login &login, const MemberId &member, const Argon2 &argon2)
{
    sealed::Header header = sealed::Header::fresh();
    header.argon2 = argon2;
    const auto key = keyOf(header, login);
    if (!key)
        return key.error();

    Opener first{Keys::fresh(),
                 UserKeys::fresh(),
                 {member, Role::Administrator},
                 0,
                 shownUser(login.user),
                 {},
                 isWeak(argon2),
                 std::make_shared<const Secret>(serverPassword(*key))};
    first.slot = putAnywhere(header, slotFor(first.user, *key, first.keys, first.seat), {});
    RecoveryKey recovery = RecoveryKey::fresh();
    const Seated its = keyring::recoverySlot(header, recovery, first.keys);
    const std::size_t place = putAnywhere(header, its.slot, {first.slot});
    Secret password = serverPassword(recovery.key(header.salt));
    return NewRegistry{header, std::move(first), std::move(recovery), place, its.box, std::move(password)};
}

Result<Seated> newSlot(const sealed::Header &header, const Login &login, const Seat &seat, const Keys &keys)
{
    const auto key = keyOf(header, login);
    if (!key)
        return key.error();
    const UserKeys user = UserKeys::fresh();
    return Seated{slotFor(user, *key, keys, seat), user.boxKey(), user.signKey(), serverPassword(*key)};
}

Seated recoverySlot(const sealed::Header &header, const RecoveryKey &recovery, const Keys &keys)
{
    const UserKeys user = UserKeys::fresh();
    const Secret key = recovery.key(header.salt);
    return {slotFor(user, key, keys, recoverySeat), user.boxKey(), user.signKey(), serverPassword(key)};
}

std::size_t putAnywhere(sealed::Header &header, const Slot &slot, const std::set<std::size_t> &taken)
{
    Q_ASSERT(taken.size() < header.keySlots.size());
    sealed::beginSodium();
    std::size_t place = 0;
    do
        place = randombytes_uniform(static_cast<quint32>(header.keySlots.size()));
    while (taken.contains(place));
    header.keySlots[place] = slot;
    return place;
}

void clearSlot(sealed::Header &header, std::size_t slot) { sealed::fillWithRandom(header.keySlots[slot]); }

Result<Relogged> withLogin(sealed::Header header, const Opener &opener, const Login &login)
{
    const auto key = keyOf(header, login);
    if (!key)
        return key.error();
    header.keySlots[opener.slot] = slotFor(opener.user, *key, opener.keys, opener.seat);
    return Relogged{header, serverPassword(*key)};
}

Result<Relogged> raised(sealed::Header header, const Opener &opener, const Login &login, const Argon2 &argon2)
{
    if (header.argon2 != argon2) {
        if (header.argon2Before != Argon2{})
            return Relogged{header, Secret()};
        header.argon2Before = header.argon2;
        header.argon2 = argon2;
    }
    return withLogin(header, opener, login);
}

} // namespace malar::keyring
