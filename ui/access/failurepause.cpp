#include "ui/access/failurepause.h"

#include "ui/parts/look.h"

#include <QAbstractButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

FailurePause::FailurePause(QAbstractButton &tries, std::chrono::milliseconds second, QWidget *parent)
    : QLabel(parent), m_tries(tries)
{
    setObjectName(u"wait"_s);
    setFont(look::captionFont(font()));
    setForegroundRole(QPalette::PlaceholderText);
    setVisible(false);
    m_second.setInterval(second); // as waiting counts it
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        say();
    });
}

int FailurePause::secondsAfter(int failures)
{
    constexpr int freeFailures = 5;
    constexpr int longestWait = 60;
    constexpr int doublings = 6; // beyond it is the longest anyway
    const int over = failures - freeFailures;
    return over < 0 ? 0 : std::min(longestWait, 1 << std::min(over + 1, doublings));
}

void FailurePause::begin(int failures)
{
    m_secondsLeft = secondsAfter(failures);
    say();
}

void FailurePause::say()
{
    m_tries.setEnabled(isOver());
    setText(isOver() ? QString()
                     : tr("After so many failures the next try has to wait %n second(s).", nullptr,
                          m_secondsLeft));
    setVisible(!isOver());
    if (isOver())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

} // namespace malar
