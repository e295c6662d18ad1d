#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace malar {

/// A message across a page, in place of a box that must be pressed away. Hidden while it has nothing to say.
class Strip final : public QFrame {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Notice, Warning };

    explicit Strip(Kind, QWidget *parent = nullptr);

    void say(const QString &sentence); // empty hides it
    void say(const QString &sentence, Kind);
    /// Buttons for the file that the sentence is about, until the next sentence.
    void offer(const QString &file);
    QString text() const;
    /// A button at its end; its press is the caller's.
    void add(QWidget *button);
    /// Lets the reader put it away.
    void setClosable();
    /// Lies over the foot of the page in place of pushing what stands there. A notice goes with the next
    /// press beside it, a warning stays.
    void floatOver(QWidget *page);

    void outline() { m_outlined = true; } // what lies on others shows where it ends

    bool eventFilter(QObject *, QEvent *) override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void place();
    void addOffer(const QString &words, const QString &name, void (*open)(const QString &path));

    Kind m_kind;
    QString m_file;
    std::vector<QPushButton *> m_offers; // made once they are needed
    bool m_outlined = false;
    QWidget *m_page = nullptr; // that it lies over
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace malar
