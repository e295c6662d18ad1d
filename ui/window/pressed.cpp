#include "ui/window/pressed.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QHash>
#include <QMenu>
#include <QShortcut>

#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Pressable {
    QString name;
    QObject *object;
    std::function<void()> press;
};

/// Those of one name are told apart by their order.
std::vector<Pressable> pressables(const QWidget &window)
{
    std::vector<Pressable> all;
    QHash<QString, int> seen;
    const auto add = [&](const QString &name, QObject *object, std::function<void()> press) {
        all.push_back({u"%1 %2"_s.arg(name, QString::number(seen[name]++)), object, std::move(press)});
    };
    for (auto *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible())
            add(u"button "_s + button->text(), button, [button] { button->click(); });
    for (auto *action : window.findChildren<QAction *>())
        add(u"action "_s + action->text(), action, [action] { action->trigger(); });
    for (auto *shortcut : window.findChildren<QShortcut *>())
        add(u"key "_s + shortcut->key().toString(), shortcut, [shortcut] { emit shortcut->activated(); });
    return all;
}

} // namespace

void Pressed::note(QObject *object, const QEvent *event)
{
    switch (event->type()) {
    case QEvent::Shortcut:
        m_last = object;
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::KeyPress:
        if (const auto *menu = qobject_cast<QMenu *>(object))
            m_last = menu->activeAction();
        else if (object->isWidgetType())
            m_last = qobject_cast<QAbstractButton *>(object);
        break;
    case QEvent::MouseButtonDblClick:
        m_last = nullptr;
        break;
    default:
        break;
    }
}

QString Pressed::in(const QWidget &window) const
{
    if (m_last)
        for (const Pressable &each : pressables(window))
            if (each.object == m_last)
                return each.name;
    return {};
}

bool Pressed::again(QWidget &window, const QString &name)
{
    for (const Pressable &each : pressables(window))
        if (each.name == name) {
            each.press();
            return true;
        }
    return false;
}

} // namespace malar
