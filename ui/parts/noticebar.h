#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace malar {

class Strip;

/// A sentence across the page, with what can be done about it. Not there while there is nothing to say.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const QString &text, const std::vector<Choice> &choices = {});
    void offer(const QString &file); // that was written
    void clear();
    QString text() const; // empty while there is nothing to say
    /// Lies over the foot of the page in place of pushing what stands there.
    void floatOver(QWidget &page);

    bool eventFilter(QObject *, QEvent *) override;

protected:
    bool event(QEvent *) override;

private:
    void place();

    Strip *m_strip;
    QWidget *m_page = nullptr; // that it lies over
    std::vector<QWidget *> m_buttons;
};

} // namespace malar
