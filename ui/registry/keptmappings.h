#pragma once

#include "core/exchange/mapping.h"

namespace malar {

/// Mappings that this user has kept, by name: the next delivery of a centre is read with them. They lie
/// beside the program's settings, one small file each, which is also how they are handed on.
std::vector<exchange::Mapping> keptMappings(); // the latest first
std::optional<exchange::Mapping> keptAs(const QString &name);
/// The latest that was made for a table of these columns.
std::optional<exchange::Mapping> keptFor(const QStringList &header);
/// Under its name, in place of one that was kept so before.
Result<Done> keep(const exchange::Mapping &);

Result<exchange::Mapping, exchange::Refusal> mappingIn(const QString &path);
Result<Done> writeMapping(const QString &path, const exchange::Mapping &);

} // namespace malar
