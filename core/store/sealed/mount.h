#pragma once

#include "core/store/sealed/log.h"

namespace malar::sealed {

/// A log as a database of SQLite: for one connection, which is closed before this ends.
///
/// SQLite must be told `journal_mode = MEMORY`, `synchronous = FULL` and `temp_store = MEMORY`: a commit is
/// then one flush of the log. Nothing but the one database can be opened, so that no journal and no temporary
/// file is ever written in clear.
class Mount {
public:
    explicit Mount(std::unique_ptr<Log>);
    ~Mount();
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;

    /// For QSqlDatabase, with the option QSQLITE_OPEN_URI.
    QString databaseName() const;

    Log &log() { return *m_log; }
    /// The rewritten log in place of the one that was, between two transactions: SQLite notices nothing.
    void replace(std::unique_ptr<Log>);
    /// Before ROLLBACK, or closing in the middle: SQLite then writes back what stands there already, and only
    /// what it had to spill is cut off.
    void drop() { m_log->drop(); }
    /// Why SQLite says that something could not be read or written, which it itself does not know.
    const Error &failure() const { return m_log->failure(); }

private:
    std::unique_ptr<Log> m_log;
    QByteArray m_name;
};

} // namespace malar::sealed
