#include "core/store/engine/dialect.h"

#include "core/store/schema.h"

#include <QRegularExpression>
#include <QSqlError>

#include <algorithm>
#include <clocale>

using namespace Qt::Literals::StringLiterals;

namespace malar::sql {
namespace {

// Codes of PostgreSQL, https://www.postgresql.org/docs/15/errcodes-appendix.html, and those that our own
// functions raise.
struct State {
    QLatin1StringView code;
    Error::Kind kind;
};
constexpr std::array codes{
    State{"23503"_L1, Error::Kind::NotFound},    // foreign_key_violation
    State{"25006"_L1, Error::Kind::ReadOnly},    // read_only_sql_transaction
    State{"25P03"_L1, Error::Kind::Unreachable}, // idle_in_transaction_session_timeout
    State{"40001"_L1, Error::Kind::Locked},      // serialization_failure
    State{"40P01"_L1, Error::Kind::Locked},      // deadlock_detected
    State{"42501"_L1, Error::Kind::NotAllowed},  // insufficient_privilege
    State{"42710"_L1, Error::Kind::Exists},      // duplicate_object: a role, as they are of the whole server
    State{"42P01"_L1, Error::Kind::NotFound},    // undefined_table
    State{"53100"_L1, Error::Kind::DiskFull},    // disk_full
    State{"55P03"_L1, Error::Kind::Locked},      // lock_not_available
    State{"58030"_L1, Error::Kind::DiskFault},   // io_error
    State{"MLNEW"_L1, Error::Kind::NewerSchema}, State{"MLOLD"_L1, Error::Kind::OldSchema},
    State{"MLCHG"_L1, Error::Kind::Conflict},
};
// Whole classes: connection, data, integrity, operator intervention, data and index corrupted.
constexpr std::array classes{
    State{"08"_L1, Error::Kind::Unreachable}, State{"22"_L1, Error::Kind::Invalid},
    State{"23"_L1, Error::Kind::Invalid},     State{"57"_L1, Error::Kind::Unreachable},
    State{"XX"_L1, Error::Kind::Damaged},
};

/// Messages may hold values; the name of a constraint, which is quoted, holds none.
QString constraintIn(const QString &message)
{
    static const QRegularExpression quoted(u"constraint \"([a-z0-9_]+)\""_s);
    return quoted.match(message.section(u'\n', 0, 0)).captured(1);
}

Error::Kind kindOfState(const QString &state, const QString &constraint)
{
    if (constraint == u"patient_code_folded_key"_s)
        return Error::Kind::DuplicateCode;
    if (constraint == u"one_visit_a_day"_s)
        return Error::Kind::SameDay;
    if (const auto known = std::ranges::find(codes, state, &State::code); known != codes.end())
        return known->kind;
    const auto whole =
        std::ranges::find_if(classes, [&state](const State &each) { return state.startsWith(each.code); });
    return whole == classes.end() ? Error::Kind::Storage : whole->kind;
}

/// What libpq says where nobody let it in. Its own words are English, as the program asks of it; what the
/// server sends behind FATAL is in its language, but names in quotes whom it has turned away, or the database
/// that it has not.
Error serverNotOpened(const QSqlError &error, const QString &user)
{
    const QString text = error.databaseText();
    const QString line = text.section(u'\n', 0, 0).trimmed();
    const bool isAnswer = text.contains(u"FATAL"_s);
    if (isAnswer && text.contains(u"pg_hba.conf"_s))
        return {Error::Kind::NotAllowed, line, {}};
    if (isAnswer && text.contains(u'"' + user + u'"'))
        return {Error::Kind::WrongKey, line, {}};
    static const QRegularExpression name(u"FATAL: .*\"[^\"]+\""_s);
    if (isAnswer && name.match(text).hasMatch())
        return {Error::Kind::NotFound, line, {}};
    if (!isAnswer && (text.contains(u"certificate"_s) || text.contains(u"SSL"_s)))
        return {Error::Kind::Untrusted, line, {}};
    return {Error::Kind::Unreachable, line, {}};
}

Error serverError(const QSqlError &error, bool isOpen)
{
    if (!isOpen)
        return {Error::Kind::Unreachable, u"the connection is cut"_s, {}};
    const QString state = error.nativeErrorCode();
    const QString constraint = constraintIn(error.databaseText());
    QString detail = u"PostgreSQL "_s + state;
    if (!constraint.isEmpty())
        detail += u": "_s + constraint;
    return {kindOfState(state, constraint), detail, {}};
}

/// The texts that define the tables are SQLite's. Byte order as there, whatever the database sorts by.
QString definitionOf(const QString &sqlite)
{
    static const QRegularExpression trigger(u"^CREATE TRIGGER (\\w+) BEFORE (\\w+) ON (\\w+)( WHEN (.*))?"
                                            u" BEGIN SELECT RAISE\\(ABORT, ('.*')\\); END$"_s);
    if (const auto match = trigger.match(sqlite); match.hasMatch()) {
        const QString when = match.captured(5).isEmpty() ? QString() : u"WHEN (%1) "_s.arg(match.captured(5));
        return u"CREATE TRIGGER %1 BEFORE %2 ON %3 FOR EACH ROW %4EXECUTE FUNCTION refuse(%5)"_s.arg(
            match.captured(1), match.captured(2), match.captured(3), when, match.captured(6));
    }
    if (!sqlite.startsWith(u"CREATE TABLE"_s) && !sqlite.startsWith(u"ALTER TABLE"_s))
        return sqlite;
    static const QRegularExpression strict(u"\\) STRICT(, WITHOUT ROWID)?$"_s);
    static const QRegularExpression text(u" TEXT\\b"_s);
    return QString(sqlite)
        .replace(strict, u")"_s)
        .replace(u" REAL "_s, u" DOUBLE PRECISION "_s)
        .replace(u" BLOB "_s, u" BYTEA "_s)
        .replace(text, u" TEXT COLLATE \"C\""_s);
}

QStringList setServerVersion(int version)
{
    return {u"DELETE FROM schema_version"_s,
            u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(version)};
}

/// The lock first, then everything is read as it is after the wait: REPEATABLE READ would read from before.
/// Refuses tables of another version than this program's.
QStringList writing(const QString &more)
{
    QStringList steps{u"BEGIN"_s};
    if (!more.isEmpty())
        steps << more;
    return steps << u"SELECT begin_write(%1)"_s.arg(schema::migrations().size());
}

} // namespace

const Dialect &postgresql()
{
    std::setlocale(LC_MESSAGES,
                   "C"); // what libpq says of a connection is read; nothing else of the program asks
    static const Dialect dialect{
        u"QPSQL"_s,
        {{{u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s},
          writing({}),
          writing(u"SET LOCAL lock_timeout = 100"_s),
          {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(hashtext('malar'), hashtext(current_schema()))"_s}}},
        u"SELECT coalesce(max(version), 0) FROM schema_version"_s,
        setServerVersion,
        definitionOf,
        serverError,
        serverNotOpened,
        false,
        true};
    return dialect;
}

} // namespace malar::sql
