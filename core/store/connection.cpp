#include "core/store/connection.h"

#include "core/files/fault.h"
#include "core/store/actor.h"
#include "core/store/keys/unlock.h"
#include "core/store/memberrow.h"
#include "core/store/proof.h"
#include "core/store/serverlogin.h"
#include "core/store/visitrow.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar {

void refuseOtherKeys(const QString &path, const sealed::Cipher &cipher)
{
    const auto file = sealed::File::open(sealed::systemOps(), path, O_RDONLY);
    const auto bytes = file ? sealed::readHeader(*file) : Result<sealed::HeaderBytes>(file.error());
    if (!bytes)
        throw sql::Failure{bytes.error()};
    if (const auto header = sealed::headerIn(*bytes, path); !header)
        throw sql::Failure{header.error()};
    if (const auto proved = sealed::provedHeader(*bytes, cipher, path); !proved)
        throw sql::Failure{{Error::Kind::WrongKey, proved.error().detail, path}};
}

std::unique_ptr<sealed::Log> sealedLog(const QString &path, Store::Access access, const Opener &opener)
{
    const sealed::Cipher cipher = opener.held().keys.cipher();
    refuseOtherKeys(path, cipher);
    auto log = sealed::Log::open(sealed::systemOps(), path, cipher,
                                 access == Store::Access::ReadWrite ? sealed::Log::Access::ReadWrite
                                                                    : sealed::Log::Access::ReadOnly);
    if (!log)
        throw sql::Failure{log.error()};
    return *std::move(log);
}

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

/// One flush of the log is a commit; a journal beside it could not even be opened.
void configureSealed(sql::Database &database)
{
    database.run(u"PRAGMA synchronous = FULL"_s);
    sql::Statement journal(database, u"PRAGMA journal_mode = MEMORY"_s);
    constexpr auto full = 2;
    if (!journal.run().next() || journal.get<QString>() != u"memory"_s ||
        numberIn(database, u"PRAGMA synchronous"_s) != full)
        sql::fail(Error::Kind::Storage, u"another SQLite than a sealed file needs"_s);
}

Result<Done> prove(const QString &path, const std::optional<Opener> &opener)
{
    return sql::attempt([&] {
        // A database belongs to the thread that opened it.
        const auto own = opener ? std::make_unique<Connection>(path, Store::Access::ReadOnly, *opener)
                                : std::make_unique<Connection>(path, Store::Access::ReadOnly);
        proof::refuseDamage(own->database);
    });
}

std::unique_ptr<sealed::Mount> mounted(std::optional<Connection::SealedFile> &file)
{
    return file ? std::make_unique<sealed::Mount>(std::move(file->log)) : nullptr;
}

sql::Place placeOf(const QString &path, const sealed::Mount *mount)
{
    if (!mount)
        return path.isEmpty() ? u":memory:"_s : path;
    sql::Place place(mount->databaseName());
    place.options = u"QSQLITE_OPEN_URI"_s;
    return place;
}

/// What SQLite says where it was the file that failed, and it does not know why.
bool isOfTheFile(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Storage:
    case Error::Kind::File:
    case Error::Kind::DiskFault:
    case Error::Kind::DiskFull:
    case Error::Kind::Damaged:
    case Error::Kind::NoLocks:
    case Error::Kind::NoRight:
    case Error::Kind::Unconfirmed:
        return true;
    default:
        return false;
    }
}

} // namespace

Connection::Connection(const QString &filePath, Store::Access wanted)
    : Connection(filePath, wanted, std::optional<SealedFile>())
{}

Connection::Connection(const QString &filePath, Store::Access wanted, const Opener &by)
    : Connection(filePath, wanted, SealedFile{sealedLog(filePath, wanted, by), by})
{}

Connection::Connection(const QString &filePath, Store::Access wanted, std::optional<SealedFile> file)
    : path(filePath),
      access(wanted),
      opener(file ? std::optional(file->opener) : std::nullopt),
      mount(mounted(file)),
      database(sql::sqlite(), placeOf(path, mount.get()))
{
    waitFor(Patience::Long);
    configure(database);
    if (mount) {
        actByOpener();
        configureSealed(database);
        database.beforeRollback([sealedFile = mount.get()] { sealedFile->drop(); });
        if (mount->log().access() == sealed::Log::Access::ReadOnly)
            access = Store::Access::ReadOnly; // of a newer minor version, where more was wanted
    }
    if (mount && access == Store::Access::ReadOnly)
        showNobody();
    // Opened by SQLite to be read only, it would not undo what a crash cut short, and check no sums.
    if (access == Store::Access::ReadOnly)
        database.run(u"PRAGMA query_only = ON"_s);
}

Connection::Connection(const QString &place, Store::Access wanted, const Opener &by,
                       const server::Address &address)
    : path(place),
      access(wanted),
      opener(by),
      database(sql::postgresql(), server::placeFor(address, by.held()))
{
    actByOpener();
    if (access == Store::Access::ReadOnly)
        showNobody();
}

/// A view could not be written down.
void Connection::showNobody()
{
    Actor actor = database.actor();
    actor.mayView = false;
    database.actAs(std::move(actor));
}

/// The line may have been cut since, and stand again.
void Connection::reachServer()
{
    if (isOnServer() && !database.isOpen())
        database.reopen();
}

Connection::~Connection()
{
    if (m_proof.valid() && m_proof.wait_for(std::chrono::seconds(0)) == std::future_status::timeout)
        m_proof.wait(); // it reads the file by the right of this lock
}

void Connection::trustAsItIs()
{
    m_registry = registryIn(database);
    if (isOnServer())
        return;
    if (!path.isEmpty())
        m_file = files::fileId(path);
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
    m_proof = std::async(std::launch::deferred, prove, path, opener).share();
}

void Connection::beginProof()
{
    // Where there is no thread to be had it stays with whoever asks.
    if (isProofDeferred())
        m_proof = std::async(std::launch::async | std::launch::deferred, prove, path, opener).share();
}

bool Connection::isProofDeferred() const
{
    return m_proof.valid() && m_proof.wait_for(std::chrono::seconds(0)) == std::future_status::deferred;
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

/// Of a sealed file each page proves itself as it is read, so that nothing waits; what was found is heeded.
void Connection::refuseUnsound() const
{
    if (!isSealed() ||
        (m_proof.valid() && m_proof.wait_for(std::chrono::seconds(0)) == std::future_status::ready))
        refuseUnproved();
}

void Connection::refuseUnless(Right right) const
{
    if (!may(database.actor().role, right))
        sql::fail(Error::Kind::NotAllowed, u"not with this role"_s);
}

void Connection::actByOpener() { database.actAs(Actor::of(opener->shared())); }

void Connection::signIn()
{
    Actor actor = database.actor();
    if (actor.member.isNull())
        return; // plain, or by the recovery key
    std::optional<Member> member = findMember(database, actor.member);
    if (!member && access == Store::Access::ReadWrite) {
        actor.name = shownName(opener->held());
        database.actAs(actor);
        sql::Transaction transaction(database, sql::Transaction::Kind::Write);
        member = insertMember(database, opener->held());
        adoptParked(database); // of when the registry had no members
        if (recoverySeating)
            writeRecoverySeating(database, *recoverySeating);
        transaction.commit();
    }
    if (!member)
        return;
    if (member->isDisabled)
        sql::fail(Error::Kind::NotAllowed, u"disabled"_s);
    actor.name = member->fullName;
    database.actAs(std::move(actor));
}

int Connection::otherChanges()
{
    return numberIn(database, isOnServer() ? u"SELECT coalesce(max(sequence), 0) FROM history"_s
                                           : u"PRAGMA data_version"_s);
}

void Connection::waitFor(Patience patience)
{
    if (isOnServer())
        return; // each transaction says so
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
    // Before SQLite reads: another file's pages are damaged ones by these keys.
    if (mount && access == Store::Access::ReadWrite)
        if (const auto asLeft = mount->log().check(); !asLeft)
            throw sql::Failure{asLeft.error()};
}

/// Nobody else may write a registry that is open; a copy over it, or another program, does all the same.
void Connection::refuseReplaced()
{
    if (isOnServer())
        return;
    if (otherChanges() != m_changes || registryIn(database) != m_registry || !isOnDisk())
        sql::fail(Error::Kind::Replaced, u"it was changed from outside"_s);
}

/// What SQLite has read stays in its memory, also where a copy over the file has as many changes behind it.
bool Connection::isOnDisk() const
{
    if (!lock || mount)
        return true;
    QByteArray page(m_pageSize, '\0');
    const off_t place = off_t(m_page - 1) * m_pageSize;
    const ssize_t size =
        ::pread(lock->file().number(), page.data(), static_cast<std::size_t>(m_pageSize), place);
    return size == m_pageSize && page.contains(m_registry.toUtf8());
}

std::optional<Error> Connection::takeFailure() { return mount ? mount->log().takeFailure() : std::nullopt; }

/// SQLite tells that it could not open its journal, not why.
Error Connection::explained(Error error)
{
    if (const auto cause = takeFailure(); cause && isOfTheFile(error.kind))
        return *cause;
    if (mount)
        return error;
    if (error.kind == Error::Kind::File && m_file)
        if (const std::optional<Error> cause = files::whyNotMade(files::resolved(path) + u"-journal"_s))
            return {cause->kind, cause->detail, path};
    return error;
}

} // namespace malar
