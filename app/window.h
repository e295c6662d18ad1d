#pragma once

#include <QStringList>

namespace malar::app {

/// Whether the arguments ask for the window: none at all, --demo, or a file that is no command.
bool wantsWindow(const QStringList &arguments);

/// The window, until the last one is closed. Options: --demo, --lang, and the registry to open.
int runWindow(int &argc, char **argv);

} // namespace malar::app
