#pragma once

#include "core/analysis/plan.h"
#include "core/result.h"

#include <QJsonObject>

namespace malar {

/// What a small JSON file holds; empty where it holds no object. Error File where it cannot be read; Invalid
/// where it is no JSON, in words.
Result<QJsonObject> readJsonFile(const QString &path);

/// The analysis plan in a JSON file, such as the one that a report carries. Error File where it cannot be
/// read; Invalid where it is no plan of this version: the detail says in words what is wrong, with the field.
Result<AnalysisPlan> readPlanFile(const QString &path);

} // namespace malar
