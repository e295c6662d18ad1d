#pragma once

#include "app/commands.h"

namespace malar::app {

QString importSummary();
void describeImport(QCommandLineParser &);
Exit importFolder(const QCommandLineParser &);

} // namespace malar::app
