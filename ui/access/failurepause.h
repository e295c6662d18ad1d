#pragma once

#include <QLabel>
#include <QTimer>

class QAbstractButton;

namespace malar {

/// After five failures each further try has to wait longer. Says for how long, and holds the button that
/// tries meanwhile.
class FailurePause final : public QLabel {
    Q_OBJECT

public:
    FailurePause(QAbstractButton &tries, std::chrono::milliseconds second, QWidget *parent = nullptr);

    void begin(int failures); // so far
    bool isOver() const { return m_secondsLeft == 0; }

    /// How many seconds the next try has to wait.
    static int secondsAfter(int failures);

private:
    void say();

    QAbstractButton &m_tries;
    QTimer m_second;
    int m_secondsLeft = 0;
};

} // namespace malar
