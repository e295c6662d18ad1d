#include "ui/registry/keptmappings.h"

#include "core/exchange/rowreader.h"
#include "ui/paper/filename.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString keptFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/malar/mappings"_s;
}

} // namespace

std::vector<exchange::Mapping> keptMappings()
{
    std::vector<exchange::Mapping> kept;
    const QDir folder(keptFolder());
    for (const QFileInfo &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time))
        if (auto mapping = mappingIn(file.filePath()))
            kept.push_back(*std::move(mapping));
    return kept;
}

std::optional<exchange::Mapping> keptAs(const QString &name)
{
    const auto kept = keptMappings();
    const auto found = std::ranges::find(kept, name, &exchange::Mapping::name);
    return found == kept.end() ? std::nullopt : std::optional(*found);
}

std::optional<exchange::Mapping> keptFor(const QStringList &header)
{
    const auto kept = keptMappings();
    const auto found = std::ranges::find_if(
        kept, [&header](const exchange::Mapping &mapping) { return isMadeFor(mapping, header); });
    return found == kept.end() ? std::nullopt : std::optional(*found);
}

Result<Done> keep(const exchange::Mapping &mapping)
{
    const QString folder = keptFolder();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::File, {}, folder};
    return writeMapping(folder + u'/' + fileName({mapping.name}, u"json"_s), mapping);
}

Result<exchange::Mapping, exchange::Refusal> mappingIn(const QString &path)
{
    const Result<QByteArray, exchange::Refusal> bytes = exchange::loaded(path);
    if (!bytes)
        return bytes.error();
    return exchange::mappingFrom(*bytes);
}

Result<Done> writeMapping(const QString &path, const exchange::Mapping &mapping)
{
    QSaveFile file(path);
    const QByteArray bytes = toBytes(mapping);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !file.commit())
        return Error{Error::Kind::File, file.errorString(), path};
    return Done{};
}

} // namespace malar
