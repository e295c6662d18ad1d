#pragma once

#include <QString>

class QAction;
class QWidget;

namespace malar {

/// What somebody may not do stays in its place, out of reach whatever else would enable it, and says why.
/// Nothing where there is no reason.
void forbid(QWidget &, const QString &why);
void forbid(QAction &, const QString &why);

} // namespace malar
