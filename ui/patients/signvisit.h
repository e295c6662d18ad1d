#pragma once

#include "core/domain/visit.h"
#include "core/result.h"

#include <functional>

class QWidget;

namespace malar {

class Session;

/// Asks whoever works here to sign the visit as the registry holds it. `then` hears how it went; nothing
/// where they stepped back. whyNotSigned() must be empty.
void signVisit(QWidget *asking, Session &, const Visit &stored,
               const std::function<void(const Result<Done> &)> &then);

} // namespace malar
