#pragma once

#include "app/commands.h"

namespace malar::app {

QString sealSummary();
void describeSeal(QCommandLineParser &);
Exit seal(const QCommandLineParser &);

QString unsealSummary();
void describeUnseal(QCommandLineParser &);
Exit unseal(const QCommandLineParser &);

} // namespace malar::app
