#pragma once

#include "core/domain/clasi.h"

#include <QStringList>

namespace malar::terms {

/// How an item is judged, in sentences of our own.
QStringList rules(Item);

} // namespace malar::terms
