#include "core/store/keys/unlock.h"

#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace malar::keyring {
namespace {

struct Found {
    SlotContent content;
    std::size_t slot;
};

/// Goes on where one was found, so that the time tells nothing of its place.
std::optional<Found> findSlot(const sealed::Header &header, const Secret &key)
{
    std::optional<Found> found;
    for (std::size_t i = 0; i < header.keySlots.size(); ++i)
        if (auto content = openedSlot(header.keySlots[i], key); content && !found)
            found = Found{*std::move(content), i};
    return found;
}

/// Those in force and, where they were raised, those that others may still have.
Result<std::vector<Argon2>> parametersOf(const sealed::Header &header, const QString &path)
{
    std::vector<Argon2> sets{header.argon2};
    if (header.argon2Before != Argon2{} && header.argon2Before != header.argon2)
        sets.push_back(header.argon2Before);
    for (const Argon2 &argon2 : sets)
        if (!isWithinBounds(argon2))
            return Error{Error::Kind::Damaged,
                         u"Argon2id of %1 passes and %2 MiB"_s.arg(argon2.passes).arg(argon2.mebibytes),
                         path};
    return sets;
}

Opener opener(Found found, const QString &name, bool isWeak)
{
    return {std::move(found.content.keys),
            std::move(found.content.user),
            std::move(found.content.seat),
            found.slot,
            name,
            {},
            isWeak,
            {}};
}

Error wrongKey(const QString &path) { return {Error::Kind::WrongKey, {}, path}; }

Result<Opener> unlockBy(const sealed::Header &header, const QString &path, const Login &login,
                        const Stretch &stretch)
{
    const auto sets = parametersOf(header, path);
    if (!sets)
        return sets.error();
    for (const Argon2 &argon2 : *sets) {
        const auto key = stretch(login.passphrase, saltOf(header.salt, login.user), argon2);
        if (!key)
            return Error{Error::Kind::Storage, u"no %1 MiB of memory"_s.arg(argon2.mebibytes), path};
        auto found = findSlot(header, *key);
        if (found && found->content.seat.kind == Seat::Kind::Passphrase)
            return opener(*std::move(found), shownUser(login.user), isWeak(argon2));
    }
    return wrongKey(path);
}

Result<Opener> unlockBy(const sealed::Header &header, const QString &path, const RecoveryKey &recovery)
{
    auto found = findSlot(header, recovery.key(header.salt));
    if (!found || found->content.seat.kind != Seat::Kind::Recovery)
        return wrongKey(path);
    return opener(*std::move(found), {}, false);
}

} // namespace

Opener copied(const Opener &opener)
{
    return {opener.keys, opener.user.copy(), opener.seat,   opener.slot,
            opener.name, opener.fullName,    opener.isWeak, opener.serverPassword};
}

Result<Opener> unlock(const sealed::Header &header, const QString &path, const Credentials &credentials,
                      const Stretch &stretch)
{
    if (const auto *login = std::get_if<Login>(&credentials))
        return unlockBy(header, path, *login, stretch);
    return unlockBy(header, path, std::get<RecoveryKey>(credentials));
}

Result<Opener> unlock(sealed::FileOps &ops, const QString &path, const Credentials &credentials)
{
    const auto file = sealed::File::open(ops, path, O_RDONLY);
    if (!file)
        return file.error();
    const auto bytes = sealed::readHeader(*file);
    if (!bytes)
        return bytes.error();
    const auto header = sealed::headerIn(*bytes, path);
    if (!header)
        return header.error();
    auto opened = unlock(*header, path, credentials);
    if (!opened)
        return opened;
    if (const auto proved = sealed::provedHeader(*bytes, opened->keys.cipher(), path); !proved)
        return proved.error();
    return opened;
}

} // namespace malar::keyring
