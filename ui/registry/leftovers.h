#pragma once

#include <QString>

namespace malar {

/// Removes what runs that were cut short have left beside a registry or the folder of an export, which may
/// hold patients in plain text, and says so in a sentence. Empty where nothing lay there.
QString sweptBeside(const QString &target);

} // namespace malar
