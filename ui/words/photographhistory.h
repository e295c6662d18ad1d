#pragma once

#include "ui/words/historywords.h"

#include <QJsonObject>

namespace malar {

/// What a save changed in a patient's photographs, each by itself: added, corrected or removed.
std::vector<FieldChange> photographChanges(const QJsonObject &before, const QJsonObject &after);

} // namespace malar
