#include "ui/visit/formkey.h"

#include "ui/terms.h"

#include <QKeyEvent>

#include <algorithm>

namespace malar {
namespace {

using Kind = FormKey::Kind;

std::optional<FormKey> commandKey(int key, bool keypad)
{
    switch (key) {
    case Qt::Key_Up:
        return FormKey{Kind::Arrow, Direction::Up};
    case Qt::Key_Down:
        return FormKey{Kind::Arrow, Direction::Down};
    case Qt::Key_Left:
        return FormKey{Kind::Arrow, Direction::Left};
    case Qt::Key_Right:
        return FormKey{Kind::Arrow, Direction::Right};
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return FormKey{Kind::Clear};
    case Qt::Key_Asterisk:
        return FormKey{Kind::RestOfColumn};
    case Qt::Key_Period:
        return FormKey{Kind::LastVisit};
    case Qt::Key_Comma: // the keypad's decimal key in half of Europe
        return keypad ? std::optional(FormKey{Kind::LastVisit}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<FormKey> formKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return FormKey{.kind = Kind::Digit, .digit = key - Qt::Key_0};
    if (const auto command = commandKey(key, event.modifiers() & Qt::KeypadModifier))
        return command;

    const QString letter = event.text().toUpper();
    const auto region =
        std::ranges::find_if(regions, [&letter](Region r) { return letter == terms::shortcut(r); });
    if (region == regions.end())
        return std::nullopt;
    return FormKey{.kind = Kind::Letter, .region = *region};
}

} // namespace malar
