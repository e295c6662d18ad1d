#pragma once

#include <QKeySequence>
#include <QObject>

#include <chrono>
#include <functional>

namespace malar {

/// Knows for how long nobody has touched keyboard, mouse or screen of the program. Counts by a clock that
/// cannot be set and goes on while the machine sleeps.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;
    static std::chrono::milliseconds sinceBoot();

    explicit IdleWatch(std::chrono::milliseconds limit, QObject *parent = nullptr);

    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    void setClock(Clock); // of tests

    /// Which locks wherever the focus is, also in a dialog, that the window's own shortcuts do not reach.
    static QKeySequence lockKey();

    bool eventFilter(QObject *, QEvent *) override;

signals:
    void leftAlone();      // once a second for as long as it lasts
    void lockKeyPressed(); // over a dialog

private:
    void look();

    std::chrono::milliseconds m_limit;
    Clock m_clock;
    std::chrono::milliseconds m_touched;
};

} // namespace malar
