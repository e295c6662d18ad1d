#include "ui/visit/formkey.h"

#include "ui/words/terms.h"

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

/// The unshifted top row of a French keyboard. On other keyboards these characters lie elsewhere and mean
/// nothing, so the key's place must agree where the platform tells it.
std::optional<int> digitOfTopRow(const QKeyEvent &event)
{
#ifdef Q_OS_WIN
    constexpr quint32 firstKey = 2;
#else
    constexpr quint32 firstKey = 10; // X11 and Wayland
#endif
    const QString row = QStringLiteral("&é\"'(-è_çà");
    const QString text = event.text().toLower();
    if (text.size() != 1 || event.modifiers() & Qt::KeypadModifier)
        return std::nullopt;
    const qsizetype place = row.indexOf(text);
    const quint32 key = event.nativeScanCode();
    if (place < 0 || (key != 0 && key != firstKey + static_cast<quint32>(place)))
        return std::nullopt;
    return static_cast<int>((place + 1) % 10);
}

} // namespace

std::optional<FormKey> formKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return FormKey{.kind = Kind::Digit, .digit = key - Qt::Key_0};
    if (const std::optional<int> digit = digitOfTopRow(event))
        return FormKey{.kind = Kind::Digit, .digit = *digit};
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
