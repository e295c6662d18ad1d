#pragma once

#include <QCoreApplication>

namespace malar::app {

/// What the commands say.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace malar::app
