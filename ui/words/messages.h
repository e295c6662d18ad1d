#pragma once

#include "core/domain/check.h"
#include "core/result.h"

#include <QString>

namespace malar::terms {

QString message(const Error &); // what happened, what it means for the data, what to do
QString message(const Issue &); // what is missing or unusual, in a sentence

} // namespace malar::terms
