#pragma once

#include "app/commands.h"

namespace malar::app {

QString reportSummary();
void describeReport(QCommandLineParser &);
Exit report(const QCommandLineParser &);

} // namespace malar::app
