#include "core/store/connection.h"

#include "core/files/fault.h"
#include "core/store/proof.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

// A reader of another window holds a commit up for as long as it reads. What is kept while somebody types
// must not hold up the keys: it is tried again soon.
constexpr int longMs = 5000;
constexpr int shortMs = 100;

// A megabyte is proved in some ten milliseconds.
constexpr qint64 shortProofBytes = 1'000'000;

void configure(sql::Database &database)
{
    // Foreign keys are off on each new connection, and the pragma has no effect inside a transaction.
    // EXTRA also syncs the folder after the journal is gone: without it a power loss can take back a finished
    // save. Nothing that a statement sorts may reach the disk outside the registry, and what was removed is
    // overwritten: a photograph whose consent was withdrawn is not left behind in a free page.
    for (const QString &pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA secure_delete = ON"_s})
        database.run(pragma);
}

QString registryIn(sql::Database &database)
{
    sql::Statement row(database, u"SELECT id FROM registry"_s);
    return row.run().next() ? row.get<QString>() : QString();
}

int numberIn(sql::Database &database, const QString &query)
{
    sql::Statement row(database, query);
    return row.run().next() ? row.get<int>() : 0;
}

Result<Done> prove(const QString &path)
{
    return sql::attempt([&] {
        // A database belongs to the thread that opened it.
        Connection own(path, Store::Access::ReadOnly);
        proof::refuseDamage(own.database);
    });
}

} // namespace

Connection::Connection(const QString &filePath, Store::Access wanted)
    : path(filePath), access(wanted), database(sql::sqlite(), path.isEmpty() ? u":memory:"_s : path)
{
    waitFor(Patience::Long);
    configure(database);
    // Opened by SQLite to be read only, it would not undo what a crash cut short, and check no sums.
    if (access == Store::Access::ReadOnly)
        database.run(u"PRAGMA query_only = ON"_s);
}

Connection::~Connection()
{
    if (m_proof.valid() && m_proof.wait_for(std::chrono::seconds(0)) == std::future_status::timeout)
        m_proof.wait(); // it reads the file by the right of this lock
}

void Connection::trustAsItIs()
{
    if (!path.isEmpty())
        m_file = files::fileId(path);
    m_registry = registryIn(database);
    m_changes = otherChanges();
    m_pageSize = numberIn(database, u"PRAGMA page_size"_s);
    m_page = numberIn(database, u"SELECT rootpage FROM sqlite_schema WHERE name = 'registry'"_s);
}

void Connection::settle()
{
    // Has SQLite play back a journal, or write back what another program wrote ahead.
    sql::Statement row(database, u"PRAGMA journal_mode = DELETE"_s);
    row.run().next();
    if (row.get<QString>() != u"delete"_s)
        sql::fail(Error::Kind::Locked, u"another program writes ahead"_s);
}

void Connection::oweProof()
{
    m_isProofShort = QFileInfo(path).size() < shortProofBytes;
    m_proof = std::async(std::launch::deferred, prove, path).share();
}

void Connection::beginProof()
{
    // Where there is no thread to be had it stays with whoever asks.
    if (m_proof.valid() && m_proof.wait_for(std::chrono::seconds(0)) == std::future_status::deferred)
        m_proof = std::async(std::launch::async | std::launch::deferred, prove, path).share();
}

bool Connection::isProofAtHand() const
{
    return !m_proof.valid() || m_isProofShort ||
           m_proof.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

void Connection::refuseUnproved() const
{
    if (!m_proof.valid())
        return;
    if (const Result<Done> &sound = m_proof.get(); !sound)
        throw sql::Failure{sound.error()};
}

int Connection::otherChanges() { return numberIn(database, u"PRAGMA data_version"_s); }

void Connection::waitFor(Patience patience)
{
    const int ms = patience == Patience::Short ? shortMs : longMs;
    database.run(u"PRAGMA busy_timeout = "_s + QString::number(ms));
}

/// SQLite goes on writing into a file that has lost its name.
void Connection::refuseMoved() const
{
    if (!m_file)
        return;
    const std::optional<files::FileId> there = files::fileId(path);
    if (!there)
        sql::fail(Error::Kind::Moved, u"nothing is there any more"_s);
    if (there != m_file)
        sql::fail(Error::Kind::Replaced, u"another file is there"_s);
}

/// Nobody else may write a registry that is open; a copy over it, or another program, does all the same.
void Connection::refuseReplaced()
{
    if (otherChanges() != m_changes || registryIn(database) != m_registry || !isOnDisk())
        sql::fail(Error::Kind::Replaced, u"it was changed from outside"_s);
}

/// What SQLite has read stays in its memory, also where a copy over the file has as many changes behind it.
bool Connection::isOnDisk() const
{
    if (!lock)
        return true;
    QByteArray page(m_pageSize, '\0');
    const off_t place = off_t(m_page - 1) * m_pageSize;
    const ssize_t size =
        ::pread(lock->file().number(), page.data(), static_cast<std::size_t>(m_pageSize), place);
    return size == m_pageSize && page.contains(m_registry.toUtf8());
}

/// SQLite tells that it could not open its journal, not why.
Error Connection::explained(Error error) const
{
    if (error.kind == Error::Kind::File && m_file)
        if (const std::optional<Error> cause = files::whyNotMade(files::resolved(path) + u"-journal"_s))
            return {cause->kind, cause->detail, path};
    return error;
}

} // namespace malar
