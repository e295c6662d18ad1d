#pragma once

#include "app/commands.h"

namespace malar::app {

QString backUpSummary();
void describeBackUp(QCommandLineParser &);
Exit backUp(const QCommandLineParser &);

QString restoreSummary();
void describeRestore(QCommandLineParser &);
Exit restore(const QCommandLineParser &);

} // namespace malar::app
