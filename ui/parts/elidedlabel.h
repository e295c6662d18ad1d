#pragma once

#include <QLabel>

namespace malar {

/// Text that never asks for more width than it is given, in as many lines as were reserved for it: what does
/// not fit ends in "…" and stands whole in the tooltip. Its height never changes, so nothing around it moves.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(int lines, QWidget *parent = nullptr);

    void say(const QString &text);        // the tooltip as well
    void keepEnd() { m_keepsEnd = true; } // what stands after the last "·" is never cut
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QStringList shownLines() const; // as they are painted

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString cut(const QString &line) const;

    int m_lines;
    bool m_keepsEnd = false;
};

} // namespace malar
