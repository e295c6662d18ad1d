#include "ui/window/lock.h"

#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/curtain.h"
#include "ui/window/desktopsigns.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QJsonDocument>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace malar {
namespace {

/// Of the work that is under way, as long as it is.
QList<QProgressDialog *> progresses()
{
    QList<QProgressDialog *> all;
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *progress = qobject_cast<QProgressDialog *>(each))
            all << progress;
    return all;
}

} // namespace

Lock::Lock(Settings &settings, Place place)
    : m_settings(settings), m_place(std::move(place)), m_idle(settings.lockAfter())
{
    connect(&m_idle, &IdleWatch::leftAlone, this, [this] { lock(Cause::LeftAlone); });
    connect(&m_idle, &IdleWatch::lockKeyPressed, this, [this] { lock(Cause::Asked); });
}

void Lock::follow(DesktopSigns &desktop)
{
    connect(&desktop, &DesktopSigns::screenLocked, this, [this] { lock(Cause::Screen); });
    connect(&desktop, &DesktopSigns::fallsAsleep, this, [this] { lock(Cause::Sleep); });
    connect(this, &Lock::locked, &desktop, &DesktopSigns::letSleep);
}

void Lock::takeLimit() { m_idle.setLimit(m_settings.lockAfter()); }

void Lock::lock(Cause cause)
{
    m_isUrgent = m_isUrgent || cause == Cause::Sleep;
    MainWindow *window = m_place.window();
    if (m_isLocking)
        return;
    if (!window) {
        emit locked();
        return;
    }
    if (!window->session().store().isSealed()) {
        if (cause == Cause::Asked && window->isVisible())
            (new Curtain(*window))->show();
        emit locked();
        return;
    }
    m_isLocking = true;
    m_taken = m_input.taken(*window);
    QApplication::setQuitOnLastWindowClosed(false); // none is visible meanwhile
    hideWindows();
    QTimer::singleShot(0, this, &Lock::finish);
}

/// A question that is hidden is answered with "cancel". The progress of what goes on stays.
void Lock::hideWindows() const
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (each->isVisible() && !qobject_cast<QProgressDialog *>(each))
            each->hide();
    if (m_isUrgent)
        for (QProgressDialog *progress : progresses())
            progress->cancel();
}

/// Nothing that was begun in the window is still under way.
bool Lock::isFree() const
{
    return progresses().isEmpty() && QThread::currentThread()->loopLevel() <= m_outermost;
}

void Lock::finish()
{
    constexpr std::chrono::milliseconds soon = 20ms;
    MainWindow *window = m_place.window();
    if (window && !isFree()) {
        hideWindows(); // also what a cancelled question has led to
        QTimer::singleShot(soon, this, &Lock::finish);
        return;
    }
    m_isLocking = m_isUrgent = false;
    if (window) {
        window->keepTyped();
        QJsonObject left = window->whereabouts();
        left[u"dialogs"_s] = std::exchange(m_taken, {});
        m_path = window->session().store().path();
        m_left = window->session().store().sealAside(QJsonDocument(left).toJson(QJsonDocument::Compact));
        const QString told = window->takeElsewhere().sentence;
        m_input.drop();
        m_place.close();
        m_place.unlock(m_path, told);
    }
    QApplication::setQuitOnLastWindowClosed(true);
    emit locked();
}

void Lock::comeBack(MainWindow &window)
{
    m_input.drop(); // of another registry
    window.offerTyped(m_input);
    const Store &store = window.session().store();
    if (m_left.isEmpty() || store.path() != m_path)
        return;
    const std::optional<QByteArray> left = store.unsealAside(m_left);
    if (!left) // somebody else's
        return;
    m_left.clear();
    const QJsonObject there = QJsonDocument::fromJson(*left).object();
    window.goOn(there);
    m_input.wait(there[u"dialogs"_s].toArray());
}

} // namespace malar
