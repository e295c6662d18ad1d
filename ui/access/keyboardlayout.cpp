#include "ui/access/keyboardlayout.h"

#include <QGuiApplication>

#include <memory>

#include <xkbcommon/xkbcommon-x11.h>

namespace malar {
namespace {

template <auto unref> struct Unref {
    void operator()(auto *object) const { unref(object); }
};
template <class T, auto unref> using Held = std::unique_ptr<T, Unref<unref>>;

} // namespace

QString keyboardLayout()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *server = x11 ? x11->connection() : nullptr;
    if (!server || !xkb_x11_setup_xkb_extension(
                       server, XKB_X11_MIN_MAJOR_XKB_VERSION, XKB_X11_MIN_MINOR_XKB_VERSION,
                       XKB_X11_SETUP_XKB_EXTENSION_NO_FLAGS, nullptr, nullptr, nullptr, nullptr))
        return {};
    const int device = xkb_x11_get_core_keyboard_device_id(server);
    const Held<xkb_context, xkb_context_unref> context(xkb_context_new(XKB_CONTEXT_NO_FLAGS));
    if (device < 0 || !context)
        return {};
    const Held<xkb_keymap, xkb_keymap_unref> map(
        xkb_x11_keymap_new_from_device(context.get(), server, device, XKB_KEYMAP_COMPILE_NO_FLAGS));
    if (!map)
        return {};
    const Held<xkb_state, xkb_state_unref> state(xkb_x11_state_new_from_device(map.get(), server, device));
    if (!state)
        return {};
    return QString::fromUtf8(xkb_keymap_layout_get_name(
        map.get(), xkb_state_serialize_layout(state.get(), XKB_STATE_LAYOUT_EFFECTIVE)));
}

} // namespace malar
