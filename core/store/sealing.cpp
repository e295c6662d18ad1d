#include "core/files/fault.h"
#include "core/files/part.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/identityrow.h"
#include "core/store/keys/access.h"
#include "core/store/proof.h"
#include "core/store/registryrow.h"
#include "core/store/schema.h"
#include "core/store/sealed/rewrite.h"
#include "core/store/steps.h"

#include <QFileInfo>

#include <cerrno>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sealed::Log;
using sealed::Page;
using sql::orThrow;

/// A plain registry that nobody else changes: locked, proved, and its pages by their numbers.
class PlainFile {
public:
    explicit PlainFile(const QString &path) : m_path(path), m_lock(locked(path))
    {
        m_connection = std::make_unique<Connection>(path, Store::Access::ReadWrite);
        m_connection->settle();
        proof::refuseForeign(database(), path);
        proof::refuseDamage(database());
        if (number(u"PRAGMA page_size"_s) != int(sealed::pageSize))
            takeOurPageSize();
        m_connection->trustAsItIs();
        m_reading = std::make_unique<sql::Transaction>(database(), sql::Transaction::Kind::Read);
        m_registry = findRegistry(database()); // no other program can write from here on
        m_state = state();
    }

    const Registry &registry() const { return m_registry; }
    QHash<QString, Identity> identities() const { return findIdentities(database()); }
    quint32 pages() { return static_cast<quint32>(number(u"PRAGMA page_count"_s)); }

    void read(quint32 page, Page &into) const
    {
        // By the lock's own number: SQLite's locks end where another one of the file is closed.
        const off_t place = off_t(page - 1) * off_t(into.size());
        const ssize_t size = ::pread(m_lock->file().number(), into.data(), into.size(), place);
        if (size < 0)
            throw sql::Failure{files::fault(errno, m_path)};
        if (size != ssize_t(into.size()))
            sql::fail(Error::Kind::Replaced, u"it has become shorter"_s);
    }

    /// What was read is what stands there still, under its name.
    void refuseChanged() const
    {
        m_connection->refuseMoved();
        const struct stat now = state();
        if (now.st_size != m_state.st_size || now.st_mtim.tv_sec != m_state.st_mtim.tv_sec ||
            now.st_mtim.tv_nsec != m_state.st_mtim.tv_nsec)
            sql::fail(Error::Kind::Replaced, u"it was changed from outside"_s);
    }

    /// SQLite lets go of it; the lock stays.
    void close()
    {
        m_reading.reset();
        m_connection.reset();
    }

private:
    static std::unique_ptr<RegistryLock> locked(const QString &path)
    {
        if (!QFileInfo(path).isWritable())
            throw sql::Failure{{Error::Kind::NoRight, {}, path}};
        auto taken = RegistryLock::take(path);
        if (!taken)
            throw sql::Failure{taken.error().error};
        return *std::move(taken);
    }

    sql::Database &database() const { return m_connection->database; }

    int number(const QString &pragma)
    {
        sql::Statement row(database(), pragma);
        return row.run().next() ? row.get<int>() : 0;
    }

    void takeOurPageSize()
    {
        database().run(u"PRAGMA page_size = %1"_s.arg(sealed::pageSize));
        database().run(u"VACUUM"_s);
        if (number(u"PRAGMA page_size"_s) != int(sealed::pageSize))
            sql::fail(Error::Kind::Storage, u"its pages keep another size"_s);
    }

    struct stat state() const
    {
        struct stat now {};
        if (::fstat(m_lock->file().number(), &now) != 0)
            throw sql::Failure{files::fault(errno, m_path)};
        return now;
    }

    QString m_path;
    std::unique_ptr<RegistryLock> m_lock; // let go of after the database
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<sql::Transaction> m_reading;
    Registry m_registry;
    struct stat m_state {};
};

void copyPages(PlainFile &plain, Log &log, Steps &steps)
{
    Page page;
    for (quint32 number = 1; number <= plain.pages(); ++number) {
        plain.read(number, page);
        if (!log.write(number, page))
            throw sql::Failure{log.failure()};
        steps.step();
    }
    if (!log.truncate(plain.pages()) || !log.commit())
        throw sql::Failure{log.failure()};
}

void refuseOther(PlainFile &plain, Log &log, Steps &steps)
{
    Page there;
    Page sealed;
    if (log.pages() != plain.pages())
        sql::fail(Error::Kind::DiskFault, u"not as many pages came back as were written"_s);
    for (quint32 number = 1; number <= plain.pages(); ++number) {
        plain.read(number, there);
        if (!log.read(number, sealed))
            throw sql::Failure{log.failure()};
        if (sealed != there)
            sql::fail(Error::Kind::DiskFault, u"another page came back than was written"_s);
        steps.step();
    }
}

/// By the passphrase as it was typed again, from the disk.
Opener openerOf(const QString &part, const FirstMember &first, const keyring::Credentials &again)
{
    Opener opener = orThrow(unlock(part, again));
    if (opener.member() != first.opener().member())
        sql::fail(Error::Kind::WrongKey, u"another user's"_s);
    return opener;
}

/// The same pages, sealed. Nobody has read any of them in clear since.
void sealPages(PlainFile &plain, const QString &part, const FirstMember &first, const Sealing &sealing)
{
    Steps steps(sealing.progress, 2 * std::size_t(plain.pages()));
    sealed::FileOps &ops = sealed::systemOps();
    {
        const auto log = orThrow(
            Log::create(ops, part, first.held().header.renewed(), first.opener().held().keys.cipher()));
        copyPages(plain, *log, steps);
    }
    const Opener opener = openerOf(part, first, sealing.again);
    const auto log = orThrow(Log::open(ops, part, opener.held().keys.cipher(), Log::Access::ReadOnly));
    refuseOther(plain, *log, steps);
}

void noteSeal(sql::Database &database)
{
    sql::Transaction transaction(database, sql::Transaction::Kind::Write);
    HistoryWriter(database).write(
        {u"registry"_s, findRegistry(database).id, {}, {}, u"seal"_s, {}, {}, QJsonObject()});
    transaction.commit();
}

/// With identities that are sealed once more, and its first user; what was in clear stays in no page of it.
files::Part broughtUpToDate(files::Part part, const FirstMember &first)
{
    const Opener opener = first.opener();
    {
        Connection connection(part.path(), Store::Access::ReadWrite, opener);
        connection.recoverySeating = Seating{first.held().recoverySlot, first.held().recoveryBox};
        schema::migrate(connection.database, schema::migrations());
        sql::Transaction transaction(connection.database, sql::Transaction::Kind::Write);
        sealIdentities(connection.database);
        transaction.commit();
        connection.signIn();
        noteSeal(connection.database);
    }
    sealed::FileOps &ops = sealed::systemOps();
    const sealed::Cipher cipher = opener.held().keys.cipher();
    const auto log = orThrow(Log::open(ops, part.path(), cipher, Log::Access::ReadWrite));
    files::Part anew = orThrow(files::Part::make(part.target(), files::Part::Kind::File));
    orThrow(sealed::writtenAnew(*log, ops, anew.path(), log->header().renewed(), cipher));
    return anew;
}

void refuseUnlike(const Registry &registry, const QHash<QString, Identity> &identities, const QString &part,
                  const Opener &opener)
{
    Connection connection(part, Store::Access::ReadWrite, opener);
    proof::refuseAltered(connection.database);
    proof::refuseDamage(connection.database);
    if (findIdentities(connection.database) != identities)
        sql::fail(Error::Kind::DiskFault, u"other identities came back than were written"_s);
    const Registry sealed = findRegistry(connection.database);
    if (sealed.id != registry.id || sealed.name != registry.name)
        sql::fail(Error::Kind::DiskFault, u"another registry came back than was written"_s);
}

/// A run that was killed has left the second name, and the first.
bool isKeptAlready(const QString &path)
{
    const auto kept = files::fileId(Store::keptPlain(path));
    return kept && kept == files::fileId(path);
}

/// Under a second name, which lasts when the first is taken by the sealed one.
void keep(const QString &path)
{
    if (isKeptAlready(path))
        return;
    const QByteArray from = QFile::encodeName(files::resolved(path));
    const QByteArray to = QFile::encodeName(Store::keptPlain(path));
    if (::link(from.constData(), to.constData()) == 0)
        return;
    if (errno == EEXIST)
        throw sql::Failure{{Error::Kind::Exists, {}, Store::keptPlain(path)}};
    schema::copyTo(path, Store::keptPlain(path)); // a file system without links
}

void takeName(const QString &part, const QString &path, const Opener &opener)
{
    const auto log =
        orThrow(Log::open(sealed::systemOps(), part, opener.held().keys.cipher(), Log::Access::ReadWrite));
    orThrow(log->rename(files::resolved(path)));
}

void sealFile(const QString &path, const FirstMember &first, const Sealing &sealing)
{
    PlainFile plain(path);
    files::Part part = orThrow(files::Part::make(path, files::Part::Kind::File));
    sealPages(plain, part.path(), first, sealing);
    const Opener opener = first.opener();
    const files::Part anew = broughtUpToDate(std::move(part), first);
    refuseUnlike(plain.registry(), plain.identities(), anew.path(), opener);
    plain.refuseChanged();
    plain.close();
    if (sealing.keepPlain)
        keep(path);
    try {
        takeName(anew.path(), path, opener);
    } catch (const sql::Failure &) {
        if (isKeptAlready(path))
            QFile::remove(Store::keptPlain(path));
        throw;
    }
}

} // namespace

QString Store::keptPlain(const QString &path) { return files::resolved(path) + u".plain"_s; }

QStringList Store::plainBeside(const QString &path)
{
    QStringList all{keptPlain(path)};
    for (int version = 1; version < static_cast<int>(schema::migrations().size()); ++version)
        all << schema::copyPath(files::resolved(path), version);
    all.removeIf([](const QString &name) { return !QFileInfo::exists(name); });
    return all;
}

Result<QStringList> Store::seal(const QString &path, const FirstMember &first, const Sealing &sealing)
{
    const auto header = schema::inspect(path, static_cast<int>(schema::migrations().size()));
    if (!header)
        return header.error();
    if (sealing.keepPlain && QFileInfo::exists(keptPlain(path)) && !isKeptAlready(path))
        return Error{Error::Kind::Exists, {}, keptPlain(path)};
    files::sweep(path);
    const Result<Done> sealed = sql::attempt([&] { sealFile(path, first, sealing); });
    if (!sealed) {
        Error error = sealed.error();
        if (error.kind != Error::Kind::Exists)
            error.place = path;
        return error;
    }
    return plainBeside(path);
}

} // namespace malar
