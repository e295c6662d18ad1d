#include "core/store/engine/dialect.h"

#include "core/store/schema.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace malar::sql {
namespace {

// Result codes of SQLite, which QtSql hands on as text. https://www.sqlite.org/rescode.html
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};
enum ConstraintCode { ForeignKey = 787, Unique = 2067 };
enum ReadOnlyCode { Recovery = 264, CannotLock = 520, Rollback = 776, Moved = 1032, CannotInitialise = 1288 };
enum IoCode { FolderSync = 1290, Unlock = 2058, ReadLock = 2314, ReservedLock = 3594, Lock = 3850 };

Error::Kind constraintKind(int code, const QString &message)
{
    if (code == ForeignKey)
        return Error::Kind::NotFound;
    if (code == Unique && message.contains(u"patient.code_folded"_s))
        return Error::Kind::DuplicateCode;
    if (code == Unique && message.contains(u"visit.patient, visit.date"_s))
        return Error::Kind::SameDay;
    return Error::Kind::Invalid;
}

Error::Kind readOnlyKind(int code)
{
    switch (code) {
    case Moved:
        return Error::Kind::Moved;
    case Recovery:
    case CannotLock:
    case Rollback:
    case CannotInitialise:
        return Error::Kind::Interrupted;
    default:
        return Error::Kind::NoRight;
    }
}

Error::Kind ioKind(int code)
{
    switch (code) {
    case FolderSync: // the last step of a save: all was written, and the journal is gone
        return Error::Kind::Unconfirmed;
    case Unlock:
    case ReadLock:
    case ReservedLock:
    case Lock:
        return Error::Kind::NoLocks;
    default:
        return Error::Kind::DiskFault;
    }
}

Error::Kind kindOf(int code, const QString &message)
{
    switch (code & 0xFF) {
    case Busy:
    case Locked:
        return Error::Kind::Locked;
    case ReadOnly:
        return readOnlyKind(code);
    case IoError:
        return ioKind(code);
    case Corrupt:
    case NotADatabase:
        return Error::Kind::Damaged;
    case Full:
        return Error::Kind::DiskFull;
    case CannotOpen:
        return Error::Kind::File;
    case Constraint:
        return constraintKind(code, message);
    default:
        return Error::Kind::Storage;
    }
}

/// SQLite's messages name tables and columns, never values.
Error errorOf(const QSqlError &error, bool /*isOpen*/)
{
    const QString message = error.databaseText();
    const QString code = error.nativeErrorCode();
    return {kindOf(code.toInt(), message), u"SQLite "_s + code + u": "_s + message, {}};
}

Error notOpened(const QSqlError &error, const QString & /*user*/) { return errorOf(error, false); }

/// A pragma takes no `?`.
QStringList setVersionOf(int version)
{
    return {u"PRAGMA application_id = %1"_s.arg(schema::applicationId),
            u"PRAGMA user_version = %1"_s.arg(version)};
}

QString asItIs(const QString &definition) { return definition; }

} // namespace

const Dialect &sqlite()
{
    static const QStringList write{u"BEGIN IMMEDIATE"_s};
    static const Dialect dialect{u"QSQLITE"_s,
                                 {{{u"BEGIN"_s}, write, write, write}},
                                 u"PRAGMA user_version"_s,
                                 setVersionOf,
                                 asItIs,
                                 errorOf,
                                 notOpened,
                                 true,
                                 false};
    return dialect;
}

} // namespace malar::sql
