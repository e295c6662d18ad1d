#include "core/store/server/address.h"

#include "core/store/server/addressvalues.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

constexpr std::array<QStringView, 2> schemes{u"postgresql://", u"postgres://"};

/// What is behind the scheme; nothing where there is none.
std::optional<QString> behindScheme(const QString &place)
{
    for (const QStringView scheme : schemes)
        if (place.startsWith(scheme, Qt::CaseInsensitive))
            return place.mid(scheme.size());
    return std::nullopt;
}

/// Nothing where a percent sign is not followed by two digits, or where it is not UTF-8.
std::optional<QString> decoded(const QString &text)
{
    static const QRegularExpression stray(u"%(?![0-9A-Fa-f]{2})"_s);
    if (text.contains(stray))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString value = utf8(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(value);
}

/// What stands before the slash: user, host and port, as they are written.
std::optional<Error> takeAuthority(const QString &authority, Values &values)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString user = authority.left(std::max<qsizetype>(at, 0));
    if (user.contains(u':'))
        return invalid(u"password"_s);
    if (at >= 0)
        values.insert(u"user"_s, user);

    static const QRegularExpression parts(uR"(^(\[([^\]]*)\]|[^:\[\]]*)(:(.*))?\z)"_s);
    const auto match = parts.match(authority.mid(at + 1));
    if (!match.hasMatch())
        return invalid(u"host"_s);
    const QString host = match.hasCaptured(2) ? match.captured(2) : match.captured(1);
    if (!host.isEmpty())
        values.insert(u"host"_s, host);
    if (match.hasCaptured(4))
        values.insert(u"port"_s, match.captured(4));
    return std::nullopt;
}

std::optional<Error> takeOptions(const QString &query, Values &values)
{
    for (const QString &option : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString key = option.section(u'=', 0, 0);
        if (!isOption(key))
            return unknownOption(key);
        if (values.contains(key) || !option.contains(u'='))
            return invalid(key);
        values.insert(key, option.section(u'=', 1));
    }
    return std::nullopt;
}

Result<Address> addressInUrl(const QString &rest)
{
    Values values;
    const QString before = rest.section(u'?', 0, 0);
    const QString database = before.section(u'/', 1);
    if (const auto error = takeAuthority(before.section(u'/', 0, 0), values))
        return *error;
    if (!database.isEmpty())
        values.insert(u"dbname"_s, database);
    if (const auto error = takeOptions(rest.section(u'?', 1), values))
        return *error;
    for (auto [key, value] : values.asKeyValueRange()) {
        const auto plain = decoded(value);
        if (!plain)
            return invalid(key);
        value = *plain;
    }
    return addressOf(values);
}

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text, "/")); }

QString authorityOf(const Address &address)
{
    if (address.isSocket())
        return {};
    QString host = address.host.contains(u':') ? u'[' + encoded(address.host) + u']' : encoded(address.host);
    if (address.port != Address().port)
        host += u':' + QString::number(address.port);
    return host;
}

/// Before the options.
bool isBefore(const QString &key, const Address &address)
{
    return key == u"user" || key == u"dbname" || (!address.isSocket() && (key == u"host" || key == u"port"));
}

} // namespace

bool isServer(const QString &place)
{
    return behindScheme(place).has_value() || place.endsWith(fileSuffix, Qt::CaseInsensitive);
}

Result<Address> addressAt(const QString &place)
{
    if (const auto rest = behindScheme(place))
        return addressInUrl(*rest);
    return addressInFile(place);
}

QString toText(const Address &address)
{
    const Values values = valuesOf(address);
    QString text = schemes.front().toString();
    if (!address.login.isEmpty())
        text += QString::fromLatin1(QUrl::toPercentEncoding(address.login)) + u'@';
    text += authorityOf(address) + u'/' + encoded(address.database);
    QStringList options;
    for (const QString &key : optionKeys())
        if (values.contains(key) && !isBefore(key, address))
            options << key + u'=' + encoded(values[key]);
    return text + u'?' + options.join(u'&');
}

} // namespace malar::server
