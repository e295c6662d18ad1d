#include "core/store/sqlvalue.h"

#include "core/domain/keytext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::sql {
namespace {

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

/// SQLite's functions end a text at the first U+0000, and other engines take none. Of halves of a pair, and
/// of signs that are none, it gives others back.
bool isKept(const QString &text)
{
    const auto isPlain = [](QChar sign) { return sign != u'\0' && sign < QChar(0xD800); };
    if (std::ranges::all_of(text, isPlain)) // nearly every one
        return true;
    return text.isValidUtf16() &&
           std::ranges::none_of(text, [](QChar sign) { return sign == u'\0' || sign >= QChar(0xFFFE); });
}

} // namespace

void fail(Error::Kind kind, const QString &detail) { throw Failure{{kind, detail, {}}}; }

QVariant bound(const QString &text)
{
    // SQLite drops a byte order mark at the start of a text; of two it drops the first.
    constexpr QChar byteOrderMark(0xFEFF);
    if (!isKept(text))
        fail(Error::Kind::Invalid, u"a text with U+0000, U+FFFE, U+FFFF or half a pair"_s);
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

QVariant bound(const PartialDate &date)
{
    QString text = toText(date);
    if (partialDateFromText(text) != date)
        fail(Error::Kind::Invalid, u"a day, month or year that does not exist"_s);
    return text;
}

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

} // namespace malar::sql
