#pragma once

#include <functional>

class QWidget;

namespace malar {

/// Whoever gives a page the focus means one part of it. Unlike a focus proxy the page is no stop of the Tab
/// key then, which would pass over what stands before that part.
void passFocus(QWidget &page, std::function<QWidget *()> part);
/// Before a part that may have the focus goes away: the page around it takes the keys, not whatever is next.
void leaveFocus(const QWidget &going);

} // namespace malar
