#pragma once

#include "core/keys.h"

#include <QString>

namespace malar::terms {

/// The words at the place of the value. The table is in the order of the enumeration, and as long, or the
/// program does not compile.
template <class Enum, std::size_t count> QString at(Enum value, const QString (&words)[count])
{
    static_assert(isNamed<static_cast<Enum>(count - 1)>() && !isNamed<static_cast<Enum>(count)>());
    return words[static_cast<std::size_t>(value)];
}

} // namespace malar::terms
