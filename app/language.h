#pragma once

#include <QString>

namespace malar::app {

/// Messages in that language, en or es, or in the system's where the name is empty. False for a language that
/// does not exist. Where a catalogue is missing, the English source stands in.
bool useLanguage(const QString &name);

} // namespace malar::app
