#pragma once

class QDialog;

namespace malar {

/// Makes a dialog as high as what it holds asks for, and no higher than its screen: a sentence that comes
/// squeezes no row. When it goes, so does the height that it took, unless somebody has chosen another since.
void makeRoom(QDialog &);

} // namespace malar
