#pragma once

#include "ui/visit/visitkeys.h"

#include <functional>
#include <map>

class QMenu;
class QWidget;

namespace malar {

class VisitEvents;
class VisitInfusions;
class VisitView;

/// What each command does, by its key or from the menu.
using VisitCommands = std::map<VisitCommand, std::function<void()>>;

/// Those that concern only the form and what shows it.
VisitCommands formCommands(VisitView &);
/// Those that record beside the answers; what they did is scrolled to.
VisitCommands clinicalCommands(VisitView &, VisitInfusions &, VisitEvents &);

void addShortcuts(QWidget &page, const VisitCommands &);
/// With their keys, for those who do not know them.
void addToMenu(QMenu &, const VisitCommands &);

} // namespace malar
