#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace malar {

/// A message across a page, in place of a box that must be pressed away. Hidden while it has nothing to say.
class Strip final : public QFrame {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Notice, Warning };

    explicit Strip(Kind, QWidget *parent = nullptr);

    void say(const QString &sentence); // empty hides it
    void say(const QString &sentence, Kind);
    QString text() const;
    /// A button at its end; its press is the caller's.
    void add(QWidget *button);
    /// Lets the reader put it away.
    void setClosable();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Kind m_kind;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace malar
