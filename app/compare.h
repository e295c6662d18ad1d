#pragma once

#include "app/commands.h"

namespace malar::app {

QString compareSummary();
void describeCompare(QCommandLineParser &);
Exit compare(const QCommandLineParser &);

} // namespace malar::app
