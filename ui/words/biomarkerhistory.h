#pragma once

#include "ui/words/historywords.h"

#include <QJsonObject>

namespace malar {

/// What a save changed in a patient's biomarkers, each value by itself; a first save is told as a count.
std::vector<FieldChange> biomarkerChanges(const QJsonObject &before, const QJsonObject &after);

} // namespace malar
