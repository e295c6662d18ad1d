#include "ui/window/idlewatch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace malar {
namespace {

bool isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return event.spontaneous();
    default:
        return false;
    }
}

} // namespace

std::chrono::milliseconds IdleWatch::sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::milliseconds(now.tv_nsec / 1'000'000);
}

IdleWatch::IdleWatch(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_limit(limit), m_clock(&sinceBoot), m_touched(sinceBoot())
{
    qApp->installEventFilter(this);
    auto *beat = new QTimer(this);
    connect(beat, &QTimer::timeout, this, &IdleWatch::look);
    beat->start(1s);
}

void IdleWatch::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_touched = m_clock();
}

QKeySequence IdleWatch::lockKey() { return QKeySequence(u"Ctrl+L"_s); }

/// A second time of what somebody did while the limit was passed unseen would hide that it was.
void IdleWatch::look()
{
    if (m_clock() - m_touched >= m_limit)
        emit leftAlone();
}

bool IdleWatch::eventFilter(QObject *object, QEvent *event)
{
    if (!isTouch(*event))
        return false;
    look();
    m_touched = m_clock();
    if (event->type() != QEvent::KeyPress || !object->isWidgetType())
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (lockKey() != QKeySequence(key->keyCombination()))
        return false;
    emit lockKeyPressed();
    return true;
}

} // namespace malar
