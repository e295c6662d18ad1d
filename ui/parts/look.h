#pragma once

#include <QColor>
#include <QFont>
#include <QList>

#include <cstdint>

class QApplication;
class QLabel;
class QLineF;
class QPalette;
class QPushButton;
class QRectF;
class QTableView;
class QWidget;

namespace malar {
enum class Axis : std::uint8_t;
}

/// How the program looks: the one place of its palettes, text sizes and spacing. Three text sizes: title,
/// body, caption.
namespace malar::look {

enum class Scheme : std::uint8_t { System, Light, Dark };

/// Style, palette, style sheet and the fields' manners (FieldGuard) of the whole program. System: dark where
/// the desktop's own palette is dark.
void apply(QApplication &, Scheme);

bool isDark(const QPalette &);
QColor accent(const QPalette &);  // for what can be pressed and what is chosen
QColor quiet(const QPalette &);   // text that stands back
QColor line(const QPalette &);    // hairlines
QColor warning(const QPalette &); // overdue, read-only
QColor mix(const QColor &, const QColor &, double shareOfSecond); // opaque: PDF/A knows no transparency
QColor tint(const QColor &strong, const QPalette &,
            double share); // the strong colour laid thinly over the paper
/// The colour that means CLASI-A or CLASI-D and nothing else (Okabe and Ito; lighter on a dark ground).
QColor axisColour(Axis, bool darkGround);
QColor scaleColour(); // of a scale asked beside them
/// Slanted lines that reach beyond the box's sides: vectors, as a brush pattern is a bitmap on paper.
QList<QLineF> hatching(const QRectF &box, double step);

QFont titleFont(QFont body);
QFont strongFont(QFont body);
QFont captionFont(QFont body);

int halfLine(const QWidget &);  // every distance is a multiple of it
int rowHeight(const QWidget &); // of every table and list

QLabel *title(const QString &text = {});
QLabel *heading(const QString &text = {}); // body size, strong: the name of a section
QLabel *caption(const QString &text = {}); // small, stands back

/// The one button of a page that goes on.
QPushButton *primary(const QString &text);
/// A button without a frame, for what is used now and then.
QPushButton *plain(const QString &text);

/// Whole rows, no grid, generous height, sortable by the header.
void dress(QTableView &);

} // namespace malar::look
