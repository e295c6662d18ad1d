#pragma once

#include <QString>

class QPalette;

namespace malar::look {

/// What the palette cannot say: margins, borders, the kinds of buttons. Half a line is its unit.
QString styleSheet(const QPalette &, int halfLine);

/// One height for the rows of every table and list.
int rowHeight(int halfLine);

} // namespace malar::look
