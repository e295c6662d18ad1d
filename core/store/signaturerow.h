#pragma once

#include "core/domain/signature.h"
#include "core/store/sql.h"

namespace malar {

std::vector<Signature> findSignatures(sql::Database &, const VisitId &); // the latest first
/// The row of the history of the first one that is not of whom it names, or of what it is put to.
std::optional<int> firstBrokenSignature(sql::Database &);

} // namespace malar
