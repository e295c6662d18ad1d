#include "core/store/lock.h"

#include "core/files/fault.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

const QString lockSuffix = u".lock"_s;

QString lockName(const QString &path) { return files::resolved(path) + lockSuffix; }

/// Dead owners' locks are taken over, whatever their age.
std::unique_ptr<QLockFile> lockFile(const QString &name)
{
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    return lock;
}

Holder holderOf(const QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    Holder holder;
    qint64 process = 0;
    if (!lock.getLockInfo(&process, &holder.host, &holder.program))
        return {};
    holder.user = file.owner();
    holder.since = file.lastModified().toUTC();
    return holder;
}

bool tryLock(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    // Cut short by a crash: it says nobody, and nobody will ever take it away.
    return lock.error() == QLockFile::LockFailedError && holderOf(lock).host.isEmpty() &&
           lock.removeStaleLockFile() && lock.tryLock(0);
}

RegistryLock::Refusal whyNot(const QLockFile &lock, const QString &path)
{
    if (lock.error() == QLockFile::LockFailedError) {
        Holder holder = holderOf(lock);
        holder.mayBeGone = true; // the file itself was free
        return {{Error::Kind::Held, {}, path}, holder};
    }
    if (!files::nameFits(path, lockSuffix.size()))
        return {{Error::Kind::NameTooLong, {}, path}, {}};
    Error cause = files::whyNotMade(lock.fileName()).value_or(Error{Error::Kind::File, {}, {}});
    cause.place = path;
    return {cause, {}};
}

} // namespace

RegistryLock::RegistryLock(files::LockedFile file, std::unique_ptr<QLockFile> beside)
    : m_file(std::move(file)), m_beside(std::move(beside))
{}

RegistryLock::Taken RegistryLock::take(const QString &path)
{
    auto file = files::LockedFile::take(path);
    auto beside = lockFile(lockName(path));
    if (!file) {
        const bool held = file.error().kind == Error::Kind::Held;
        return Refusal{file.error(), held ? std::optional(holderOf(*beside)) : std::nullopt};
    }
    if (!tryLock(*beside))
        return whyNot(*beside, path);
    return std::unique_ptr<RegistryLock>(new RegistryLock(*std::move(file), std::move(beside)));
}

Result<Done> RegistryLock::follow(const QString &path)
{
    // Whoever finds the file free looks beside it, and lets go.
    constexpr auto tries = 50;
    for (int i = 0;; ++i) {
        auto file = files::LockedFile::take(path);
        if (file) {
            m_file = *std::move(file);
            return Done{};
        }
        if (i == tries || file.error().kind != Error::Kind::Held)
            return file.error();
        QThread::msleep(10);
    }
}

Result<Done> RegistryLock::takeAway(const QString &path)
{
    const auto file = files::LockedFile::take(path);
    if (!file)
        return file.error();
    const auto beside = lockFile(lockName(path));
    if (QFileInfo::exists(beside->fileName()) && !beside->removeStaleLockFile())
        return Error{Error::Kind::Held, {}, path};
    return Done{};
}

bool canLock(const QString &path)
{
    const auto file = files::LockedFile::take(path);
    return file || file.error().kind != Error::Kind::NoLocks;
}

} // namespace malar
