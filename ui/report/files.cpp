#include "ui/report/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(malar::Pdf)
};

constexpr qint64 mostOpening = 4096; // bytes; longer than any beginning that is asked for

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
        QSaveFile file(before.path);
        if (file.open(QIODevice::WriteOnly) && file.write(*before.content) == before.content->size())
            file.commit();
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
    std::vector<std::unique_ptr<QSaveFile>> opened;
    for (const FileToWrite &wanted : files) {
        if (const std::optional<Error> unfit = unfitTarget(wanted.path, wanted.begins))
            return *unfit;
        const auto &file = opened.emplace_back(std::make_unique<QSaveFile>(wanted.path));
        if (!file->open(QIODevice::WriteOnly) || file->write(wanted.content) != wanted.content.size() ||
            !file->flush())
            return Error{Error::Kind::File, file->errorString(), wanted.path};
    }
    std::vector<Before> done;
    for (const auto &file : opened) {
        // The last one cannot be left behind: what follows it is nothing.
        if (file != opened.back())
            done.push_back({file->fileName(), contentOf(file->fileName())});
        if (!file->commit()) {
            if (file != opened.back())
                done.pop_back();
            putBack(done);
            return Error{Error::Kind::File, file->errorString(), file->fileName()};
        }
    }
    return Done{};
}

} // namespace malar
