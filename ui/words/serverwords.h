#pragma once

#include "core/result.h"

#include <QString>

namespace malar::terms {

/// What is wrong with the address of a server, and how it is written.
QString addressMessage(const Error &);

} // namespace malar::terms
