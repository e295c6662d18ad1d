#pragma once

#include "app/commands.h"

namespace malar::app {

/// malar deliver: what a centre sends to a registry that merges it.
QString deliverSummary();
void describeDeliver(QCommandLineParser &);
Exit deliverPatients(const QCommandLineParser &);

} // namespace malar::app
