#pragma once

#include "core/exchange/refusal.h"
#include "core/exchange/tableshape.h"

#include <QByteArray>

namespace malar::exchange {

/// The bytes of a text file as UTF-8 without a mark, in the encoding that is wanted, else in the one that its
/// mark or its bytes say; what is neither UTF-8 nor UTF-16 is CP1252, which is noted as a guess.
std::optional<Refusal> decode(QByteArray &bytes, std::optional<Encoding> wanted, TableShape &);

} // namespace malar::exchange
