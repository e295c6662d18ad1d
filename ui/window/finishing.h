#pragma once

class QWidget;

namespace malar {

class Session;

/// What a registry wants done before its window closes, with its progress where that takes long; it may be
/// cancelled, and is tried again the next time.
void finish(Session &, QWidget &window);

} // namespace malar
