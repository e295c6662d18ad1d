#pragma once

#include "app/commands.h"
#include "core/store/store.h"

#include <variant>

namespace malar::app {

/// What an error means for the exit code.
Exit exitOf(const Error &);

/// A registry that cannot be used, in a line that names it once; the training cohort where the path is empty.
Exit stop(const QString &registry, Error);

/// Removes what a run that was cut short left beside the target, and says so.
void sweepBeside(const QString &target);

/// To be read: the file, or the training cohort where the path is empty. A sealed one is opened so that what
/// goes out can be written down in it; where another window has it, without identities. Its proof goes on
/// meanwhile: proved() is to be asked before anything of it is written.
std::variant<std::unique_ptr<Store>, Exit> openRegistry(const QString &path, const QCommandLineParser &);

} // namespace malar::app
