#include "ui/paper/paper.h"

#include <QPaintDevice>

using namespace Qt::Literals::StringLiterals;

namespace malar {

QString paper::family() { return u"Noto Sans"_s; }

QStringList paper::families() { return {family(), u"Noto Sans Math"_s}; }

double paper::pixelsPerPoint(const QPaintDevice *device) { return device->logicalDpiY() / 72.0; }

} // namespace malar
