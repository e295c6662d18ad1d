#include "core/store/schema.h"

#include "core/files/fault.h"
#include "core/files/part.h"
#include "core/store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace malar::schema {
namespace {

// https://www.sqlite.org/fileformat.html: the header's size, its first bytes, and where the two numbers
// stand.
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

} // namespace

std::span<const Migration> migrations()
{
    static const std::vector<Migration> all{version1(), version2(), version3(),
                                            version4(), version5(), version6()};
    return all;
}

std::span<const Migration> migrationsOnServer()
{
    static const std::vector<Migration> all{version1(), version2(), version3(),
                                            version4(), version5(), version6OnServer()};
    return all;
}

std::span<const QByteArrayView> digests()
{
    static constexpr std::array<QByteArrayView, 6> all{
        "2eb2d0c913218cb80a44428f39ad38373573864776375b30fadc429320ae5750",
        "a533c4b8bd168ad268373d8d59a6eeb3d1ef2b31d35f5539e05ff0f33d2aac20",
        "339b6657075fdc39ff0db9a4c58aebdc6593cb3a57fd8ee8037ac71c86d424e4",
        "c1d85106678f6b972f22d1366b9304be43a181acfdb8c6309afa9510a581c9b7",
        "ba42893ece49551eccab8cc10a9b6103286ddb2b9f223dc03a540c6caad95f69",
        "38e7d34b8729711d5227b393150c8250df4c55a36c61c539d2ccaf7c53fab0a1",
    };
    return all;
}

Result<Header> inspect(const QString &path, int newest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, u"no such file"_s, path};
    if (!info.isFile())
        return Error{Error::Kind::Foreign, u"not a file"_s, path};

    const files::Descriptor file(QFile::encodeName(path), O_RDONLY);
    QByteArray bytes(headerSize, '\0');
    const ssize_t size = file ? ::read(file.number(), bytes.data(), headerSize) : -1;
    if (size < 0)
        return files::fault(errno, path);
    bytes.truncate(size);
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{Error::Kind::Foreign, u"not SQLite"_s, path};

    const Header header{qFromBigEndian<quint32>(bytes.constData() + applicationIdOffset),
                        qFromBigEndian<qint32>(bytes.constData() + versionOffset)};
    if (header.applicationId != applicationId)
        return Error{Error::Kind::Foreign, u"another program's SQLite file"_s, path};
    if (header.version < 1)
        return Error{Error::Kind::Damaged, u"no schema version"_s, path};
    if (header.version > newest)
        return Error{Error::Kind::NewerSchema, u"schema version %1"_s.arg(header.version), path};
    return header;
}

int version(sql::Database &database)
{
    sql::Statement row(database, database.dialect().version);
    row.run();
    return row.next() ? row.get<int>() : 0;
}

void build(sql::Database &database, std::span<const Migration> all)
{
    const sql::Dialect &dialect = database.dialect();
    const auto done = static_cast<std::size_t>(version(database));
    for (std::size_t i = done; i < all.size(); ++i)
        for (const QString &statement : all[i])
            database.run(dialect.definition(statement));
    for (const QString &statement : dialect.setVersion(static_cast<int>(all.size())))
        database.run(statement);
}

void migrate(sql::Database &database, std::span<const Migration> all)
{
    sql::Transaction transaction(database, sql::Transaction::Kind::Write);
    build(database, all);
    transaction.commit();
}

QString copyPath(const QString &path, int version) { return path + u".version"_s + QString::number(version); }

void keepCopy(const QString &path, int version)
{
    const QString target = copyPath(path, version);
    if (!QFileInfo::exists(target))
        copyTo(path, target);
}

void copyTo(const QString &path, const QString &target)
{
    files::sweep(target);
    QFile source(path);
    auto copy = files::Part::make(target, files::Part::Kind::File);
    if (!copy)
        throw sql::Failure{copy.error()};
    if (!source.open(QIODevice::ReadOnly))
        sql::fail(Error::Kind::File, u"the file cannot be copied"_s);

    constexpr qint64 chunk = 1 << 20;
    for (QByteArray bytes = source.read(chunk); !bytes.isEmpty(); bytes = source.read(chunk))
        if (const Result<Done> written = copy->write(bytes); !written)
            throw sql::Failure{written.error()};
    if (source.error() != QFileDevice::NoError)
        sql::fail(Error::Kind::DiskFault, source.errorString());
    if (const Result<Done> published = copy->publish(); !published)
        throw sql::Failure{published.error()};
}

} // namespace malar::schema
