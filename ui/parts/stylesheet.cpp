#include "ui/parts/stylesheet.h"

#include "ui/parts/look.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace malar::look {

int rowHeight(int half) { return half * 4; }

/// What the palette cannot say. Sizes follow the font; colours are the palette's.
QString styleSheet(const QPalette &p, int half)
{
    return uR"(
QTableView, QScrollArea, QWidget > QListView { border: none; }
QComboBox QAbstractItemView { border: 1px solid palette(dark); background: palette(base); }
QTreeView::item, QListWidget::item { min-height: %12px; }
QTableView { selection-background-color: %1; selection-color: palette(text); outline: none;
  gridline-color: palette(mid); }
QTableCornerButton::section { background: palette(base); border: none; border-bottom: 1px solid palette(mid); }
QTableView::item { padding: 0 %9px; border: none; }
/* its text stands where the page's title does, on its own ground */
QTableView[page="true"], QTreeView[page="true"] { padding-left: %4px; background: %15; }
QTabWidget::pane { border: none; border-top: 1px solid palette(mid); }
QTabBar { background: transparent; outline: none; }
QTabBar::tab { background: transparent; color: %2; border: none; border-bottom: 3px solid transparent;
  padding: %3px %5px; margin-left: %7px; }
QTabBar::tab:selected { color: palette(text); border-bottom-color: palette(highlight); }
QTabBar::tab:hover { color: palette(text); }
QTabBar::tab:focus { background: %1; }
QHeaderView { background: palette(base); }
QHeaderView::section { background: palette(base); color: %2; border: none; border-bottom: 1px solid palette(mid);
  padding: %3px %4px; }
/* a tree adds nothing to an item's margin */
QTreeView QHeaderView::section { padding-left: %14px; }
QTreeView[page="true"] QHeaderView::section:first { padding-left: %4px; }
QHeaderView[indented="true"]::section:first { padding-left: %10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: palette(button); color: palette(button-text); border: 1px solid palette(dark);
  border-radius: 4px; padding: %3px %5px; }
QPushButton { outline: none; }
QPushButton:hover { background: %1; }
QPushButton:pressed { background: palette(mid); }
QPushButton:focus { border: 2px solid palette(highlight); padding: %11px %13px; }
QPushButton:disabled { color: %2; border-color: palette(mid); }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: %8px; }
QLineEdit { padding: %7px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { padding: 0; }
QPushButton[primary="true"], QDialogButtonBox QPushButton:default { background: palette(highlight);
  color: palette(highlighted-text); border: 2px solid palette(highlight); border-radius: 4px;
  padding: %11px %5px; font-weight: 600; }
QPushButton[primary="true"]:focus, QDialogButtonBox QPushButton:default:focus { border-color: palette(text); }
QPushButton[primary="true"]:disabled, QDialogButtonBox QPushButton:default:disabled { background: palette(mid);
  border-color: palette(mid); color: %2; }
QPushButton[plain="true"] { background: transparent; color: palette(link); border: 1px solid transparent;
  border-radius: 4px; padding: %3px %4px; text-align: left; }
QPushButton[plain="true"][opensMenu="true"] { text-align: center; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: %7px; }
QPushButton[plain="true"]:hover { background: %1; }
QPushButton[plain="true"]:focus { border: 1px solid palette(highlight); padding: %3px %4px; }
QPushButton[plain="true"]:disabled { color: %2; }
QPushButton[chip="true"] { background: transparent; color: palette(text); border: 1px solid palette(mid);
  border-radius: %6px; padding: %7px %4px; }
QPushButton[chip="true"]:checked { background: %1; border-color: palette(highlight); color: palette(text); }
QPushButton[chip="true"]:focus { border: 2px solid palette(highlight); }
QLineEdit[search="true"] { background: palette(base); border: 1px solid palette(mid); border-radius: 4px;
  padding: %3px %4px; }
QLineEdit[search="true"]:focus { border: 2px solid palette(highlight); }
QToolButton[rail="true"] { border: none; border-left: 3px solid transparent; border-radius: 0;
  padding: %5px %4px; color: palette(text); }
QToolButton[rail="true"]:hover { background: %1; }
QToolButton[rail="true"]:checked { border-left-color: palette(highlight); background: palette(base);
  color: palette(link); font-weight: 600; }
QToolButton[rail="true"]:focus { background: %1; }
)"_s.arg(tint(p.color(QPalette::Highlight), p, 0.14).name(), quiet(p).name())
        .arg(half * 5 / 8)
        .arg(half)
        .arg(half * 3 / 2)
        .arg(half)
        .arg(half / 4)
        .arg(half * 21 / 8)
        // A view adds the margin of its focus frame to an item's padding, a header does not.
        .arg(half - QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) - 1)
        .arg(half * 2)
        .arg(half * 5 / 8 - 1) // the border is part of the height
        .arg(rowHeight(half))
        .arg(half * 3 / 2 - 1)
        .arg(QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1)
        .arg(p.color(QPalette::Base).name());
}

} // namespace malar::look
