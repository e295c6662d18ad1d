#pragma once

#include "core/domain/id.h"
#include "core/result.h"

namespace malar {

class Session;

/// A complete visit of a day on which an adverse event was told cannot say that there was none: each such
/// visit now says that there were some, and its history why. Drafts are left to who edits them.
Result<Done> answerSome(Session &, const PatientId &);

} // namespace malar
