#pragma once

#include "core/result.h"
#include "core/store/keys/passphrase.h"

#include <QString>

#include <optional>

/// A registry on a server of PostgreSQL: where it is, as what somebody logs in there, and what the server has
/// to have. Knows no connection.
namespace malar::server {

/// Where a registry is, and what everybody needs to know before they sign in. No secret.
struct Address {
    QString name; // for people; may be empty
    QString host; // a name, an IP, or the folder of a socket, which begins with '/'
    int port = 5432;
    QString database;
    QString schema = QStringLiteral("malar");
    /// The server's role, where libpq proves by itself who somebody is: Kerberos, a certificate, a password
    /// file, the user of a socket. Else empty.
    QString login;
    QString rootCertificate;               // of who signs the server's; empty: those that the system trusts
    QString certificate;                   // of whoever logs in by one
    QString key;                           // that belongs to it
    std::optional<sealed::Block<16>> salt; // of the passphrases
    keyring::Argon2 argon2 = keyring::productArgon2;

    bool isSocket() const { return host.startsWith(u'/'); }
    bool operator==(const Address &) const = default;
};

/// Whether it is an address of a server, or a file that holds one, and not a registry's own file.
bool isServer(const QString &place);

/// As a URL of libpq, with our own options beside: postgresql://ana@host:5432/database?schema=malar; or of a
/// file NAME.malar-server. Errors: Invalid, with the option in `place`, also where a password is in it, which
/// would come to lie in the list of recent registries, and where less than the server's certificate is asked
/// for; NotFound; Foreign; NewerSchema; those of reading.
Result<Address> addressAt(const QString &place);

/// The whole of it, one text for one address: addressAt() of it is the same.
QString toText(const Address &);

/// A new file, for colleagues; it is JSON. A certificate beside it is named without its folder, and found
/// beside the file wherever that is copied to. Errors: Exists; those of writing.
Result<Done> write(const Address &, const QString &path);

/// Which rule it breaks: Invalid, with the option in `place`. None for what addressAt() has returned.
std::optional<Error> problem(const Address &);

/// Why nobody can sign in with a passphrase there: Invalid, place "salt", where neither that stands in it nor a
/// login by which libpq proves who somebody is.
std::optional<Error> whyNotSignedIn(const Address &);

/// For a connection through Qt's QPSQL, which hands them on to libpq: never less than TLS and the server's
/// name in a certificate that is trusted, but for a socket.
QString connectOptions(const Address &);

/// What stands for certificates of our own where none is named: libpq's ~/.postgresql/root.crt where there is
/// one, else the bundle of the system, which libpq 15 does not look for by itself.
QString trustedCertificates();

/// What a member logs in as: the schema and the folded user name, where that is plain, else the schema and a
/// digest of it. Two users have two roles, also of two registries on one server, and no user's is that of a
/// group.
QString roleOf(const QString &schema, const QString &user);
/// What the recovery key logs in as.
QString recoveryRole(const QString &schema);

} // namespace malar::server
