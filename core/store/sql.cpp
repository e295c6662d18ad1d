#include "core/store/sql.h"

#include "core/domain/keytext.h"

#include <QJsonDocument>
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

const QVariant &present(const QVariant &value)
{
    if (value.isNull())
        fail(Error::Kind::Damaged, u"NULL where a value must be"_s);
    return value;
}

std::optional<int> digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// "2026-11-22". QDate::fromString takes ten times as long, and a registry has hundreds of thousands of
/// dates.
QDate dateFromIso(const QString &text)
{
    const QStringView view(text);
    if (view.size() != 10 || view[4] != u'-' || view[7] != u'-')
        return {};
    const std::optional<int> year = digits(view.first(4));
    const std::optional<int> month = digits(view.sliced(5, 2));
    const std::optional<int> day = digits(view.sliced(8, 2));
    return year && month && day ? QDate(*year, *month, *day) : QDate();
}

} // namespace

/// SQLite's messages name tables and columns, never values.
void refuse(const QSqlError &error)
{
    const QString message = error.databaseText();
    const QString code = error.nativeErrorCode();
    throw Failure{{kindOf(code.toInt(), message), u"SQLite "_s + code + u": "_s + message, {}}};
}

void fail(Error::Kind kind, const QString &detail) { throw Failure{{kind, detail, {}}}; }

QVariant bound(const QString &text)
{
    // SQLite drops a byte order mark at the start of a text; of two it drops the first.
    constexpr QChar byteOrderMark(0xFEFF);
    // Signs that are none: SQLite gives others back.
    if (text.contains(QChar(0xFFFE)) || text.contains(QChar(0xFFFF)))
        fail(Error::Kind::Invalid, u"a text with U+FFFE or U+FFFF"_s);
    if (text.startsWith(byteOrderMark))
        return byteOrderMark + text;
    return text.isNull() ? u""_s : text;
}

QVariant bound(int value) { return value; }

QVariant bound(double value) { return value; }

QVariant bound(QDate date)
{
    if (!date.isValid())
        fail(Error::Kind::Invalid, u"a date that must be there is missing"_s);
    return date.toString(Qt::ISODate);
}

QVariant bound(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODateWithMs); }

QVariant bound(const PartialDate &date) { return toText(date); }

QVariant bound(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant bound(const QByteArray &bytes) { return bytes; }

QVariant bound(std::string_view key) { return keyText(key); }

void read(const QVariant &value, QString &text) { text = present(value).toString(); }

void read(const QVariant &value, int &number) { number = present(value).toInt(); }

void read(const QVariant &value, bool &yes) { yes = present(value).toInt() != 0; }

void read(const QVariant &value, double &number) { number = present(value).toDouble(); }

void read(const QVariant &value, QDate &date)
{
    date = dateFromIso(present(value).toString());
    if (!date.isValid())
        fail(Error::Kind::Damaged, u"not a date where one must be"_s);
}

void read(const QVariant &value, QDateTime &instant)
{
    instant = QDateTime::fromString(present(value).toString(), Qt::ISODateWithMs);
    if (!instant.isValid())
        fail(Error::Kind::Damaged, u"not a time where one must be"_s);
}

void read(const QVariant &value, PartialDate &date)
{
    const std::optional<PartialDate> known = partialDateFromText(present(value).toString());
    if (!known)
        fail(Error::Kind::Damaged, u"not a date where one must be"_s);
    date = *known;
}

void read(const QVariant &value, QJsonObject &object)
{
    const QJsonDocument document = QJsonDocument::fromJson(present(value).toString().toUtf8());
    if (!document.isObject())
        fail(Error::Kind::Damaged, u"not JSON where it must be"_s);
    object = document.object();
}

void read(const QVariant &value, QByteArray &bytes) { bytes = present(value).toByteArray(); }

Statement::Statement(const QSqlDatabase &database, const QString &text) : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(text))
        refuse(m_query.lastError());
}

Statement &Statement::execute()
{
    m_bound = 0;
    if (!m_query.exec())
        refuse(m_query.lastError());
    return *this;
}

bool Statement::next()
{
    m_column = 0;
    if (m_query.next())
        return true;
    // A row that cannot be read looks like the end.
    if (m_query.lastError().isValid())
        refuse(m_query.lastError());
    return false;
}

Transaction::Transaction(const QSqlDatabase &database, Kind kind) : m_database(database)
{
    Statement(m_database, kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s).run();
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    Statement(m_database, u"COMMIT"_s).run();
    m_open = false;
}

} // namespace malar::sql
