#pragma once

#include "core/domain/member.h"

#include <QString>

namespace malar {

class Session;

/// By the role of whoever has opened the registry, and by how it was opened.
bool may(const Session &, Right);
/// Why they may not by their role, in a sentence; empty where they may.
QString whyNot(const Session &, Right);
/// Why nobody's name is shown; empty where they are.
QString whyNoNames(const Session &);

} // namespace malar
