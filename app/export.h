#pragma once

#include "app/commands.h"

namespace malar::app {

QString exportSummary();
void describeExport(QCommandLineParser &);
Exit exportFolder(const QCommandLineParser &);

} // namespace malar::app
