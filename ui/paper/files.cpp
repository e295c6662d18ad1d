#include "ui/paper/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(malar::Pdf)
};

constexpr qint64 mostOpening = 4096; // bytes; longer than any beginning that is asked for

/// Behind links the file that they lead to is replaced, not a link.
QString behindLinks(QString path)
{
    constexpr int most = 40; // as the kernel follows
    for (int i = 0; i < most && QFileInfo(path).isSymLink(); ++i)
        path = QFileInfo(path).symLinkTarget();
    return path;
}

/// A file under a temporary name beside its place, its owner's alone from the first byte. Gone with this
/// unless it was put in place.
class Pending {
public:
    explicit Pending(const QString &path) : m_asked(path), m_path(behindLinks(path)) {}
    ~Pending()
    {
        close();
        if (!m_part.isEmpty())
            ::unlink(m_part.constData());
    }
    Q_DISABLE_COPY_MOVE(Pending)

    const QString &path() const { return m_asked; }
    std::optional<Error> write(const QByteArray &content)
    {
        QByteArray name = QFile::encodeName(m_path) + ".XXXXXX";
        m_file = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_file < 0)
            return failed();
        m_part = name;
        for (qsizetype done = 0; done < content.size();) {
            const ssize_t step =
                ::write(m_file, content.constData() + done, static_cast<std::size_t>(content.size() - done));
            if (step < 0 && errno != EINTR)
                return failed();
            done += std::max<ssize_t>(step, 0);
        }
        return ::fsync(m_file) != 0 || !close() ? std::optional(failed()) : std::nullopt;
    }
    std::optional<Error> publish()
    {
        if (::rename(m_part.constData(), QFile::encodeName(m_path).constData()) != 0)
            return failed();
        m_part.clear();
        return std::nullopt;
    }

private:
    Error failed() const { return {Error::Kind::File, qt_error_string(errno), m_asked}; }
    bool close() { return m_file < 0 || ::close(std::exchange(m_file, -1)) == 0; }

    QString m_asked;
    QString m_path;
    QByteArray m_part;
    int m_file = -1;
};

/// What stood at a place, to be put back.
struct Before {
    QString path;
    std::optional<QByteArray> content;
};

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void putBack(const std::vector<Before> &places)
{
    for (const Before &before : places) {
        if (!before.content) {
            QFile::remove(before.path);
            continue;
        }
        Pending file(before.path);
        if (!file.write(*before.content))
            file.publish();
    }
}

} // namespace

std::optional<Error> unfitTarget(const QString &path, const QByteArrayList &begins)
{
    const QFileInfo target(path);
    if (!target.exists() || target.isDir()) // a folder is refused by the opening itself
        return std::nullopt;
    // Renaming a finished file over a device or a pipe would put the file in place of it.
    if (!target.isFile())
        return Error{Error::Kind::File, Files::tr("it is a device or a pipe, not a file"), path};
    QFile file(path);
    if (target.size() == 0 || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray opening = file.read(mostOpening);
    if (std::ranges::any_of(begins, [&](const QByteArray &begin) { return opening.startsWith(begin); }))
        return std::nullopt;
    return Error{Error::Kind::File, Files::tr("another kind of file has this name, and it was kept"), path};
}

Result<Done> writeFiles(const std::vector<FileToWrite> &files)
{
    std::vector<std::unique_ptr<Pending>> pending;
    for (const FileToWrite &wanted : files) {
        if (const std::optional<Error> unfit = unfitTarget(wanted.path, wanted.begins))
            return *unfit;
        if (const auto error =
                pending.emplace_back(std::make_unique<Pending>(wanted.path))->write(wanted.content))
            return *error;
    }
    std::vector<Before> done;
    for (const auto &file : pending) {
        // The last one cannot be left behind: what follows it is nothing.
        if (file != pending.back())
            done.push_back({file->path(), contentOf(file->path())});
        if (const auto error = file->publish()) {
            if (file != pending.back())
                done.pop_back();
            putBack(done);
            return *error;
        }
    }
    return Done{};
}

} // namespace malar
