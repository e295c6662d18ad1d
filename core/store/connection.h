#pragma once

#include "core/store/lock.h"
#include "core/store/memberrow.h"
#include "core/store/sealed/mount.h"
#include "core/store/server/address.h"
#include "core/store/sql.h"
#include "core/store/store.h"

#include <future>

namespace malar {

/// The database behind a store, and the right to write it.
struct Connection {
    /// How long a write waits for readers of other windows, and for programs that hold the file.
    enum class Patience : std::uint8_t { Long, Short };

    /// A sealed file that is open, and what opened it.
    struct SealedFile {
        std::unique_ptr<sealed::Log> log;
        Opener opener;
    };

    /// A database in memory where the path is empty. Throws sql::Failure.
    Connection(const QString &filePath, Store::Access);
    /// In a sealed file. Throws sql::Failure, also WrongKey.
    Connection(const QString &filePath, Store::Access, const Opener &);
    Connection(const QString &filePath, Store::Access, std::optional<SealedFile>);
    /// On a server; `place` as somebody has named it. Throws sql::Failure, also Unreachable, Untrusted,
    /// WrongKey.
    Connection(const QString &place, Store::Access, const Opener &, const server::Address &);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// From now on it must be this registry in this file, and changed by this connection alone.
    void trustAsItIs();
    /// Brought into the state that its last finished save left, without a file beside it.
    void settle();
    /// That nothing in it is damaged is to be proved: by whoever asks first, or from beginProof() on.
    void oweProof();
    /// In a thread and with a connection of its own, while this one reads.
    void beginProof();
    bool isProofAtHand() const;
    /// Waits for it. Throws sql::Failure: Damaged.
    void refuseUnproved() const;
    /// A sealed file anew, without what is no more in it. Throws sql::Failure.
    void tidy(const Progress &);
    /// The same with other slots, and opened from then on by these keys.
    void rewrite(const sealed::Header &, const std::shared_ptr<const keyring::Opener> &, const Progress &);
    /// By other keys, which have come to be those of the registry.
    void goOnBy(const std::shared_ptr<const keyring::Opener> &);
    /// Of a sealed file: whoever's keys these are, as its tables know them; they are written down where they
    /// are not yet. Throws sql::Failure: NotAllowed where they were disabled.
    void signIn();
    /// Of a sealed file of an older version: what it has in clear is sealed with that, and it is written anew
    /// afterwards.
    void bringSealedUpToDate();
    /// By the keys that it was opened with, not yet by the name that its tables have.
    void actByOpener();
    void refuseUnless(Right) const;
    bool isTidyingDue();
    /// Something in it must not be readable for longer than this: tidied at once, where that is quick.
    void tidyAfterRemoval();
    /// Throws sql::Failure: Moved, Replaced.
    void refuseMoved() const;

    bool isOnServer() const { return database.dialect().isFar; }
    /// Whether it has users, keys and a history that is chained.
    bool isSealed() const { return mount || isOnServer(); }

    /// One transaction that only reads: what it sees belongs together.
    template <class Body> auto read(Body body)
    {
        static_cast<void>(takeFailure());
        auto answer = sql::attempt([&] {
            reachServer();
            const sql::Transaction transaction(database, sql::Transaction::Kind::Read);
            return body(database);
        });
        return answer ? std::move(answer) : decltype(answer)(explained(answer.error()));
    }
    /// One transaction that writes, once the file is proved, by somebody who may: wholly or not at all.
    /// Errors NotAllowed, and Moved and Replaced where the file is no longer the one that was read.
    template <class Body> Result<Done> write(Right right, Body body, Patience patience = Patience::Long)
    {
        static_cast<void>(takeFailure());
        const Result<Done> written = sql::attempt([&] {
            refuseUnless(right);
            if (access == Store::Access::ReadOnly)
                throw sql::Failure{refused.value_or(Error{Error::Kind::ReadOnly, {}, {}})};
            refuseUnsound();
            refuseMoved();
            if (patience == Patience::Short)
                waitFor(patience);
            reachServer();
            sql::Transaction transaction(database,
                                         patience == Patience::Short ? sql::Work::Soon : sql::Work::Write);
            refuseReplaced();
            inOrder(body);
            commit(transaction);
        });
        if (patience == Patience::Short)
            waitFor(Patience::Long);
        return written ? written : explained(written.error());
    }
    int otherChanges();

    QString path;
    Store::Access access;
    std::unique_ptr<RegistryLock> lock; // held as long as this may write; let go of after the database
    std::optional<Error> refused;       // why it may not
    std::optional<Holder> holder;
    std::optional<Opener> opener;           // of a sealed file, and of one in memory
    std::optional<Seating> recoverySeating; // of a file that is just made
    std::unique_ptr<sealed::Mount> mount;   // of a sealed file
    sql::Database database;

private:
    /// What failed first is what is told: a far engine is asked later than the values are judged.
    template <class Body> void inOrder(Body body)
    {
        try {
            body(database);
        } catch (const sql::Failure &) {
            if (database.isOpen())
                database.flush();
            throw;
        }
    }
    /// The one place where a change becomes durable.
    static void commit(sql::Transaction &transaction) { transaction.commit(); }
    void waitFor(Patience);
    void reachServer();
    void showNobody();
    void refuseUnsound() const;
    void refuseReplaced();
    bool isOnDisk() const;
    bool holdsRemovedPhotograph();
    bool isProofDeferred() const;
    std::optional<Error> takeFailure();
    Error explained(Error);

    std::shared_future<Result<Done>> m_proof; // none of what this program has just made
    bool m_isProofShort = false;
    std::optional<files::FileId> m_file; // none in memory
    QString m_registry;
    int m_changes = 0;
    int m_pageSize = 0;
    int m_page = 0; // where the row of the registry stands
};

/// SQLite would play a journal that a former registry left into a new one.
std::optional<Error> whatStandsAt(const QString &path);
/// Throws sql::Failure: WrongKey for a file that these keys are not of, and why it is none.
void refuseOtherKeys(const QString &path, const sealed::Cipher &);
std::unique_ptr<sealed::Log> sealedLog(const QString &path, Store::Access, const Opener &);

} // namespace malar
