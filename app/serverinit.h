#pragma once

#include "app/commands.h"

namespace malar::app {

/// Makes a registry on a server, or brings one up to date there.
QString serverInitSummary();
void describeServerInit(QCommandLineParser &);
Exit serverInit(const QCommandLineParser &);

} // namespace malar::app
