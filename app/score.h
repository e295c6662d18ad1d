#pragma once

#include "app/commands.h"

namespace malar::app {

QString scoreSummary();
void describeScore(QCommandLineParser &);
Exit score(const QCommandLineParser &);

} // namespace malar::app
