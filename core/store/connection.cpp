#include "core/store/connection.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// A reader of another window holds a commit up for as long as it reads.
constexpr auto waitForOthers = "QSQLITE_BUSY_TIMEOUT=5000";

void configure(const QSqlDatabase &database)
{
    // Foreign keys are off on each new connection, and the pragma has no effect inside a transaction.
    // EXTRA also syncs the folder after the journal is gone: without it a power loss can take back a finished
    // save. Nothing that a statement sorts may reach the disk outside the registry, and what was removed is
    // overwritten: a photograph whose consent was withdrawn is not left behind in a free page.
    for (const QString &pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA secure_delete = ON"_s})
        sql::Statement(database, pragma).run();
}

} // namespace

Connection::Connection(const QString &filePath, Store::Access wanted) : path(filePath), access(wanted)
{
    const QString name = u"registry-%1"_s.arg(makeUuid());
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QString options = QString::fromLatin1(waitForOthers);
    if (access == Store::Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);

    try {
        if (!database.open())
            sql::fail(Error::Kind::File, database.lastError().databaseText());
        configure(database);
    } catch (const sql::Failure &) {
        database = {};
        QSqlDatabase::removeDatabase(name);
        throw;
    }
}

Connection::~Connection()
{
    const QString name = database.connectionName();
    database.close();
    database = {}; // the last handle: removeDatabase() warns of any other
    QSqlDatabase::removeDatabase(name);
}

} // namespace malar
