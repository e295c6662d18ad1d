#pragma once

#include "core/exchange/forms.h"

#include <span>
#include <string>

namespace malar::exchange {

/// CSV `form,clasi_a,clasi_d,unanswered,severity`, a row a form. A total with an unanswered item is empty,
/// and so is the severity (mild, moderate, severe: Klein 2011) without CLASI-A.
std::string scoreTable(std::span<const Form>);

} // namespace malar::exchange
