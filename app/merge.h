#pragma once

#include "app/commands.h"

namespace malar::app {

/// malar merge: a delivery, an exported folder or another copy into a registry.
QString mergeSummary();
void describeMerge(QCommandLineParser &);
Exit mergeDelivery(const QCommandLineParser &);

} // namespace malar::app
