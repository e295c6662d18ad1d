#pragma once

#include "core/domain/signature.h"
#include "core/store/sql.h"

namespace malar {

std::vector<Signature> findSignatures(sql::Database &, const VisitId &); // the latest first
/// The row of the history of the first one that is not of whom it names, or of what it is put to.
std::optional<int> firstBrokenSignature(sql::Database &);
/// The same of one by a key that the history never said to be theirs, or one that is gone.
std::optional<int> firstUntoldSignature(sql::Database &);

} // namespace malar
