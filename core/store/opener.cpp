#include "core/store/opener.h"

#include "core/store/keys/access.h"
#include "core/store/serverlogin.h"

#include <QFileInfo>

namespace malar {

MemberId Opener::member() const { return m_keys->seat.member; }

Role Opener::role() const { return m_keys->seat.role; }

bool Opener::byRecoveryKey() const { return m_keys->seat.kind == keyring::Seat::Kind::Recovery; }

Result<Opener> unlock(const QString &path, const keyring::Credentials &credentials)
{
    if (server::isServer(path)) {
        auto opened = server::unlock(path, credentials);
        if (!opened)
            return opened.error();
        return Opener(std::make_shared<const keyring::Opener>(*std::move(opened)));
    }
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{Error::Kind::Foreign, {}, path}; // as a pipe, which would wait for somebody who writes
    auto opened = keyring::unlock(sealed::systemOps(), path, credentials);
    if (!opened)
        return opened.error();
    return Opener(std::make_shared<const keyring::Opener>(*std::move(opened)));
}

Result<FirstMember> FirstMember::make(const keyring::Login &login, Slowness slowness, const QString &fullName)
{
    auto made = keyring::newRegistry(login, makeId<MemberTag>(), {slowness.passes, slowness.mebibytes});
    if (!made)
        return made.error();
    if (!fullName.trimmed().isEmpty())
        made->opener.fullName = fullName.trimmed();
    return FirstMember(std::make_shared<const keyring::NewRegistry>(*std::move(made)));
}

const keyring::RecoveryKey &FirstMember::recoveryKey() const { return m_keys->recovery; }

/// They are one, so that neither outlives the other's wiping.
Opener FirstMember::opener() const
{
    return Opener(std::shared_ptr<const keyring::Opener>(m_keys, &m_keys->opener));
}

} // namespace malar
