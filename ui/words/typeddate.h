#pragma once

#include "core/domain/partialdate.h"

#include <optional>

namespace malar {

// Dates as people of the language write them: 2024-02-13, 13.2.2024, 13 Feb 2024, 13 de febrero de 2024.
// Numbers that could be day or month are never guessed: where the language puts the day first, it is first;
// elsewhere only a number above 12 is a day for certain. Month names are English, Spanish or the language's.

/// The full date that a text means, nothing where it means none for certain.
std::optional<QDate> dateFromText(const QString &);
/// The same, and 2019, 2019-05, 5/2019 and May 2019.
std::optional<PartialDate> partialFromTyped(const QString &);

/// Why a text is no full date, with the remedy, in a sentence.
QString whyNoDate(const QString &);
/// Why it is not even a part of one.
QString whyNoPartialDate(const QString &);

} // namespace malar
