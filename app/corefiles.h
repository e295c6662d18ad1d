#pragma once

namespace malar::app {

/// Nothing of this process's memory is written to a file where it crashes, and no other process of the user
/// reads it.
void keepMemoryPrivate();

} // namespace malar::app
