#pragma once

#include <initializer_list>

class QScrollArea;
class QWidget;

namespace malar::tablecolumn {

/// What a tab of the cohort shows, one below the other, in a column that scrolls.
void fill(QScrollArea &, std::initializer_list<QWidget *>);

} // namespace malar::tablecolumn
