#pragma once

#include <QString>

namespace malar {

/// Which layout the keyboard has now, "Spanish", as the desktop names it; empty where it does not say, as on
/// Wayland.
QString keyboardLayout();

} // namespace malar
