#pragma once

#include <QSize>

class QDialog;

namespace malar {

/// The screen less a title bar: what lies beyond, such as the buttons, nobody can reach.
QSize roomFor(const QDialog &);

/// Makes a dialog as high as what it holds asks for, and no higher than it has room: a sentence that comes
/// squeezes no row. When it goes, so does the height that it took, unless somebody has chosen another since.
void makeRoom(QDialog &);

} // namespace malar
