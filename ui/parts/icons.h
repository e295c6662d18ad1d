#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace malar {

/// One of our own icons, `resources/icons/NAME.svg`, drawn in a colour of the palette and sharp at any size:
/// it follows a change between light and dark by itself.
QIcon icon(const QString &name, QPalette::ColorRole = QPalette::WindowText);

/// The program's mark, in its own colours.
QIcon programIcon();

} // namespace malar
