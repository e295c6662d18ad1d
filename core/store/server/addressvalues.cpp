#include "core/store/server/addressvalues.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

constexpr qsizetype longestName = 63; // of PostgreSQL, in bytes: NAMEDATALEN - 1

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Separator_Line ||
               letter.category() == QChar::Separator_Paragraph;
    });
}

bool isIdentifier(const QString &text) { return !hasControls(text) && text.toUtf8().size() <= longestName; }

/// A number of TCP, of one to five digits.
std::optional<int> portIn(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,5}\\z"_s);
    const int port = digits.match(text).hasMatch() ? text.toInt() : 0;
    return port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

std::optional<sealed::Block<16>> saltIn(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    sealed::Block<16> salt;
    if (!bytes || (*bytes).size() != qsizetype(salt.size()) || text.size() != 22)
        return std::nullopt;
    std::ranges::copy(std::as_bytes(std::span(*bytes)), salt.begin());
    return salt;
}

QString textOf(const sealed::Block<16> &salt)
{
    const QByteArray bytes(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Passes and MiB: "3/256".
std::optional<keyring::Argon2> argon2In(const QString &text)
{
    static const QRegularExpression numbers(u"^([0-9]{1,2})/([0-9]{1,4})\\z"_s);
    const auto match = numbers.match(text);
    const keyring::Argon2 argon2{match.captured(1).toUInt(), match.captured(2).toUInt()};
    return match.hasMatch() && keyring::isWithinBounds(argon2) ? std::optional(argon2) : std::nullopt;
}

/// Commas would be several hosts to libpq, and a name that begins with @ an abstract socket.
bool isHost(const QString &host)
{
    static const QRegularExpression name(u"^[\\p{L}\\p{N}_]([\\p{L}\\p{N}._-]{0,251}[\\p{L}\\p{N}._])?\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ip6(u"^[0-9A-Fa-f:.]{2,45}(%[A-Za-z0-9]{1,15})?\\z"_s);
    if (host.startsWith(u'/'))
        return !hasControls(host) && !host.contains(u',');
    return host.contains(u':') ? ip6.match(host).hasMatch() : name.match(host).hasMatch();
}

/// Those of PostgreSQL itself begin with pg_.
bool isSchema(const QString &schema)
{
    static const QRegularExpression plain(u"^(?!pg_)[a-z_][a-z0-9_]{0,30}\\z"_s);
    return plain.match(schema).hasMatch();
}

/// Qt ends an option of a connection at a semicolon, in quotes too.
bool isFileName(const QString &path)
{
    return path.isEmpty() || (path.startsWith(u'/') && !hasControls(path) && !path.contains(u';'));
}

} // namespace

const QStringList &optionKeys()
{
    static const QStringList keys{u"name"_s,        u"host"_s,    u"port"_s,   u"dbname"_s,
                                  u"user"_s,        u"schema"_s,  u"salt"_s,   u"argon2"_s,
                                  u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s, u"sslmode"_s};
    return keys;
}

bool isOption(const QString &key) { return optionKeys().contains(key); }

Error invalid(const QString &option)
{
    return {Error::Kind::Invalid, u"not an address of a server"_s, option};
}

Error unknownOption(const QString &key)
{
    static const QRegularExpression secret(u"^(pgpass|pass|pwd|passwd|secret|.*(password|passphrase).*)\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^[a-z0-9_-]{1,30}\\z"_s);
    if (secret.match(key).hasMatch())
        return invalid(u"password"_s);
    return invalid(plain.match(key).hasMatch() ? key : u"?"_s);
}

Result<Address> addressOf(const Values &values)
{
    const Address usual;
    const auto port = portIn(values.value(u"port"_s, QString::number(usual.port)));
    const auto argon2 = values.contains(u"argon2"_s) ? argon2In(values[u"argon2"_s]) : usual.argon2;
    const auto salt = saltIn(values.value(u"salt"_s));
    if (!port)
        return invalid(u"port"_s);
    if (!argon2)
        return invalid(u"argon2"_s);
    if (values.contains(u"salt"_s) && !salt)
        return invalid(u"salt"_s);

    Address address;
    address.name = values.value(u"name"_s).trimmed();
    address.host = values.value(u"host"_s);
    address.port = *port;
    address.database = values.value(u"dbname"_s);
    address.schema = values.value(u"schema"_s, usual.schema);
    address.login = values.value(u"user"_s);
    address.rootCertificate = values.value(u"sslrootcert"_s);
    address.certificate = values.value(u"sslcert"_s);
    address.key = values.value(u"sslkey"_s);
    address.salt = salt;
    address.argon2 = *argon2;
    if (!address.isSocket())
        address.host = address.host.toLower();
    if (const auto broken = problem(address))
        return *broken;
    if (!address.isSocket() && values.value(u"sslmode"_s, u"verify-full"_s) != u"verify-full"_s)
        return invalid(u"sslmode"_s);
    return address;
}

std::optional<Error> problem(const Address &address)
{
    const std::pair<bool, const char16_t *> rules[]{
        {isHost(address.host), u"host"},
        {address.port >= 1 && address.port <= 65535, u"port"},
        {!address.database.isEmpty() && isIdentifier(address.database), u"dbname"},
        {isSchema(address.schema), u"schema"},
        {isIdentifier(address.login), u"user"},
        {isFileName(address.rootCertificate), u"sslrootcert"},
        {isFileName(address.certificate), u"sslcert"},
        {isFileName(address.key), u"sslkey"},
        {keyring::isWithinBounds(address.argon2), u"argon2"},
        {!hasControls(address.name) && address.name.size() <= 200, u"name"},
    };
    for (const auto &[isKept, option] : rules)
        if (!isKept)
            return invalid(QString::fromUtf16(option));
    return std::nullopt;
}

Values valuesOf(const Address &address)
{
    const Address usual;
    Values values{{u"name"_s, address.name},           {u"host"_s, address.host},
                  {u"dbname"_s, address.database},     {u"user"_s, address.login},
                  {u"schema"_s, address.schema},       {u"sslrootcert"_s, address.rootCertificate},
                  {u"sslcert"_s, address.certificate}, {u"sslkey"_s, address.key}};
    if (address.port != usual.port)
        values[u"port"_s] = QString::number(address.port);
    if (address.salt)
        values[u"salt"_s] = textOf(*address.salt);
    if (address.salt || address.argon2 != usual.argon2)
        values[u"argon2"_s] = u"%1/%2"_s.arg(address.argon2.passes).arg(address.argon2.mebibytes);
    values.removeIf([](const auto &value) { return value.value().isEmpty(); });
    return values;
}

} // namespace malar::server
