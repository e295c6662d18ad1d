#include "core/files/fault.h"
#include "core/files/part.h"
#include "core/store/server/addressvalues.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

constexpr int fileVersion = 1;
constexpr qint64 mostBytes = 64 * 1024;
const QString versionKey = u"malar-server"_s;

/// Certificates may lie beside the file.
const QStringList pathKeys{u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s};

Result<QByteArray> bytesIn(const QString &path)
{
    const QFileInfo info(path);
    if (path.contains(QChar::Null) || !info.exists())
        return Error{Error::Kind::NotFound, u"no such file"_s, path};
    if (!info.isFile() || info.size() > mostBytes)
        return Error{Error::Kind::Foreign, u"no address of a server"_s, path};
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return files::fault(errno == 0 ? EIO : errno, path);
    return file.read(mostBytes);
}

Result<Values> valuesIn(const QJsonObject &object)
{
    Values values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == versionKey)
            continue;
        if (!isOption(it.key()))
            return unknownOption(it.key());
        if (it.key() == u"port" && it->isDouble())
            values[it.key()] = QString::number(it->toInteger(0));
        else if (it->isString())
            values[it.key()] = it->toString();
        else
            return invalid(it.key());
    }
    return values;
}

} // namespace

Result<Address> addressInFile(const QString &path)
{
    const Result<QByteArray> bytes = bytesIn(path);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const qint64 version = object[versionKey].toInteger(0);
    if (version < 1)
        return Error{Error::Kind::Foreign, u"no address of a server"_s, path};
    if (version > fileVersion)
        return Error{Error::Kind::NewerSchema, u"address of version %1"_s.arg(version), path};

    Result<Values> values = valuesIn(object);
    if (!values)
        return values.error();
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const QString &key : pathKeys)
        if (QString &value = (*values)[key]; !value.isEmpty())
            value = QDir::cleanPath(folder.absoluteFilePath(value));
    return addressOf(*values);
}

Result<Done> write(const Address &address, const QString &path)
{
    if (const auto broken = problem(address))
        return *broken;
    const QString folder = QFileInfo(path).absolutePath() + u'/';
    QJsonObject object{{versionKey, fileVersion}};
    for (const auto &[key, value] : valuesOf(address).asKeyValueRange()) {
        const bool isBeside =
            pathKeys.contains(key) && value.startsWith(folder) && !value.mid(folder.size()).contains(u'/');
        object[key] = isBeside ? value.mid(folder.size()) : value;
    }

    auto part = files::Part::make(path, files::Part::Kind::File);
    if (!part)
        return part.error();
    if (const auto written = part->write(QJsonDocument(object).toJson()); !written)
        return written.error();
    return part->publish();
}

} // namespace malar::server
