#pragma once

#include <QString>

namespace malar {

/// The style sheet of a report as a web page, on screen and on paper.
QString htmlStyle();

} // namespace malar
