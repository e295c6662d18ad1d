#pragma once

#include "app/commands.h"

namespace malar::app {

QString verifySummary();
void describeVerify(QCommandLineParser &);
Exit verify(const QCommandLineParser &);

} // namespace malar::app
