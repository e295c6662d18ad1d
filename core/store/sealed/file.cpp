#include "core/store/sealed/file.h"

#include "core/files/fault.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace malar::sealed {
namespace {

Error otherThanRead(const QString &path, const QString &how) { return {Error::Kind::Replaced, how, path}; }

} // namespace

Result<File> File::open(FileOps &ops, const QString &path, int how)
{
    const int number = ops.open(QFile::encodeName(path), how);
    if (number < 0)
        return files::fault(errno, path);
    return File(ops, number, path);
}

File &File::operator=(File &&other) noexcept
{
    std::swap(m_ops, other.m_ops);
    std::swap(m_number, other.m_number);
    std::swap(m_path, other.m_path);
    return *this;
}

File::~File()
{
    if (m_number >= 0)
        m_ops->close(m_number);
}

Result<Done> File::read(std::span<std::byte> into, quint64 at) const
{
    while (!into.empty()) {
        const ssize_t now = m_ops->read(m_number, into, static_cast<off_t>(at));
        if (now < 0 && errno != EINTR)
            return files::fault(errno, m_path);
        if (now == 0)
            return otherThanRead(m_path, u"it has become shorter"_s);
        const auto done = static_cast<std::size_t>(std::max<ssize_t>(now, 0));
        into = into.subspan(done);
        at += done;
    }
    return Done{};
}

Result<Done> File::write(std::span<const std::byte> bytes, quint64 at)
{
    while (!bytes.empty()) {
        const ssize_t now = m_ops->write(m_number, bytes, static_cast<off_t>(at));
        if (now < 0 && errno != EINTR)
            return files::fault(errno, m_path);
        const auto done = static_cast<std::size_t>(std::max<ssize_t>(now, 0));
        bytes = bytes.subspan(done);
        at += done;
    }
    return Done{};
}

Result<quint64> File::size() const
{
    struct stat state {};
    if (m_ops->state(m_number, state) != 0)
        return files::fault(errno, m_path);
    return static_cast<quint64>(state.st_size);
}

Result<Done> File::resize(quint64 size)
{
    if (m_ops->resize(m_number, static_cast<off_t>(size)) != 0)
        return files::fault(errno, m_path);
    return Done{};
}

Result<Done> File::flush()
{
    if (m_ops->flush(m_number) != 0)
        return files::fault(errno, m_path);
    return Done{};
}

Result<Done> File::rename(const QString &path)
{
    if (m_ops->rename(QFile::encodeName(m_path), QFile::encodeName(path)) != 0)
        return files::fault(errno, path);
    m_path = path;
    if (const auto flushed = flushFolderOf(*m_ops, path); !flushed)
        return Error{Error::Kind::Unconfirmed, flushed.error().detail, path};
    return Done{};
}

Result<Done> File::isInPlace() const
{
    struct stat ours {};
    struct stat there {};
    if (m_ops->state(m_number, ours) != 0)
        return files::fault(errno, m_path);
    if (m_ops->state(QFile::encodeName(m_path), there) != 0)
        return errno == ENOENT ? Error{Error::Kind::Moved, u"nothing is there any more"_s, m_path}
                               : files::fault(errno, m_path);
    if (ours.st_dev != there.st_dev || ours.st_ino != there.st_ino)
        return otherThanRead(m_path, u"another file is there"_s);
    return Done{};
}

Result<Done> flushFolderOf(FileOps &ops, const QString &path)
{
    if (ops.flushFolder(QFile::encodeName(QFileInfo(path).absolutePath())) != 0)
        return files::fault(errno, path);
    return Done{};
}

} // namespace malar::sealed
