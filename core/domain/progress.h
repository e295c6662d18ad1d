#pragma once

#include <cstddef>
#include <functional>

namespace malar {

/// Told now and then how much of a long work is done; returning false stops it.
using Progress = std::function<bool(std::size_t done, std::size_t all)>;

} // namespace malar
