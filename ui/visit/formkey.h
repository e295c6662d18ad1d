#pragma once

#include "ui/visit/answering.h"

class QKeyEvent;

namespace malar {

/// What a key means on the form. Keys with Ctrl are actions of the page.
struct FormKey {
    enum class Kind : std::uint8_t { Arrow, Letter, Digit, LastVisit, RestOfColumn, Clear };
    Kind kind;
    Direction direction = Direction::Down; // Arrow
    Region region = Region::None;          // Letter
    int digit = 0;                         // Digit

    bool changesAnswers() const { return kind >= Kind::Digit; }
};

/// Nothing for a key that the form does not know. The numeric keypad counts as the main keys do, and so
/// does the top row of a French keyboard without Shift.
std::optional<FormKey> formKey(const QKeyEvent &);

} // namespace malar
