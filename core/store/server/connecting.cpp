#include "core/store/keys/keyring.h"
#include "core/store/server/address.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

/// As libpq reads it. https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
QString quoted(QString value)
{
    Q_ASSERT(!value.contains(u';')); // which Qt would make a blank of
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// Of the session. Who waits for another's save gives up after five seconds, and who was cut off in the
/// middle of a save holds nobody up for long.
QString sessionSettings(const QString &schema)
{
    const QStringList settings{u"search_path="_s + schema, u"lock_timeout=5000"_s,
                               u"idle_in_transaction_session_timeout=15000"_s,
                               u"client_min_messages=warning"_s, u"standard_conforming_strings=on"_s};
    return u"-c "_s + settings.join(u" -c "_s);
}

/// TLS and nothing else: with gssencmode as it is by itself, a Kerberos ticket would take its place, and
/// nobody would look at the certificate.
QStringList transport(const Address &address)
{
    QStringList options{u"sslmode=verify-full"_s, u"gssencmode=disable"_s};
    const QString root = address.rootCertificate.isEmpty() ? trustedCertificates() : address.rootCertificate;
    const std::pair<QString, QString> files[]{
        {u"sslrootcert"_s, root}, {u"sslcert"_s, address.certificate}, {u"sslkey"_s, address.key}};
    for (const auto &[option, path] : files)
        if (!path.isEmpty())
            options << option + u'=' + quoted(path);
    return options;
}

/// A user's role never has an underscore behind the schema, so that where several registries are on a server,
/// each role is of one user of one registry; and these are no users.
const QStringList noUsers{u"owner"_s, u"administrator"_s, u"clinician"_s,
                          u"entry"_s, u"analyst"_s,       u"recovery"_s};

QString digestRole(const QString &schema, const QString &folded)
{
    return schema + u"_h"_s + keyring::digestText(folded.toUtf8()).left(20);
}

} // namespace

QString trustedCertificates()
{
    const std::array places{QDir::home().filePath(u".postgresql/root.crt"_s), // libpq's own
                            u"/etc/ssl/certs/ca-certificates.crt"_s,          // Debian
                            u"/etc/pki/tls/certs/ca-bundle.crt"_s,            // Fedora
                            u"/etc/ssl/ca-bundle.pem"_s};                     // SUSE
    const auto found =
        std::ranges::find_if(places, [](const QString &path) { return QFileInfo::exists(path); });
    return found == places.end() || found->contains(u';') ? QString() : *found;
}

std::optional<Error> whyNotSignedIn(const Address &address)
{
    if (address.salt || !address.login.isEmpty())
        return std::nullopt;
    return Error{Error::Kind::Invalid, u"the address lacks its salt"_s, u"salt"_s};
}

QString connectOptions(const Address &address)
{
    Q_ASSERT(!problem(address));
    QStringList options{u"connect_timeout=5"_s,     u"application_name=malar"_s, u"keepalives=1"_s,
                        u"keepalives_idle=5"_s,     u"keepalives_interval=2"_s,  u"keepalives_count=3"_s,
                        u"tcp_user_timeout=10000"_s};
    if (!address.isSocket())
        options += transport(address);
    options << u"options="_s + quoted(sessionSettings(address.schema));
    return options.join(u';');
}

QString roleOf(const QString &schema, const QString &user)
{
    static const QRegularExpression plain(u"^[a-z0-9.-]+\\z"_s);
    static const QRegularExpression digest(u"^h[0-9a-f]{20}\\z"_s);
    const QString folded = keyring::foldedUser(user);
    const QString role = schema + u'_' + folded;
    const bool isPlain = plain.match(folded).hasMatch() && role.size() <= 63 && !noUsers.contains(folded) &&
                         !digest.match(folded).hasMatch();
    return isPlain ? role : digestRole(schema, folded);
}

QString recoveryRole(const QString &schema) { return schema + u"_recovery"_s; }

} // namespace malar::server
