#pragma once

#include <initializer_list>
#include <span>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QString;
class QTableView;

/// A short list of the registry's page that is edited in its cells.
namespace malar::editedlist {

/// In its own order and as wide as its columns, which are so many letters wide. Read-only: no cell opens.
void dress(QTableView &, QAbstractItemModel &, std::span<const int> letters, bool readOnly);

/// As high as its rows; hidden while there are none.
void fit(QTableView &);

/// The buttons below it; none of them where it is read-only, and out of reach where there is a reason.
QHBoxLayout *buttons(std::initializer_list<QPushButton *>, bool readOnly, const QString &whyNot);

} // namespace malar::editedlist
