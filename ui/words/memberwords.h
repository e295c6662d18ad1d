#pragma once

#include "core/domain/member.h"

#include <QString>

namespace malar::terms {

QString label(Role); // "data entry"
/// What somebody of the role may do, in a line.
QString rightsOf(Role);
/// Whether they can sign in.
QString standing(const Member &);
/// Why somebody of the role may not do that; empty where they may.
QString whyNot(Role, Right);

} // namespace malar::terms
