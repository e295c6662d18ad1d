#pragma once

#include "core/store/server/address.h"

#include <QMap>

/// An address as options with their values, as both a URL and a file have them.
namespace malar::server {

inline constexpr QStringView fileSuffix = u".malar-server";

/// By the names of libpq where it has one: host, port, dbname, user, sslrootcert, sslcert, sslkey, sslmode;
/// and ours: name, schema, salt, argon2.
using Values = QMap<QString, QString>;

/// In the order in which they are written.
const QStringList &optionKeys();
bool isOption(const QString &key);

Error invalid(const QString &option);
/// Of a key that is none of ours; a password is named as such, whatever it is called.
Error unknownOption(const QString &key);

/// Checked.
Result<Address> addressOf(const Values &);
/// Those that are not as they would be anyhow, but for the schema, which is always said.
Values valuesOf(const Address &);

Result<Address> addressInFile(const QString &path);

} // namespace malar::server
