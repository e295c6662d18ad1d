#pragma once

#include "core/domain/visit.h"

#include <QWidget>

class QLabel;

namespace malar {

class LevelButton;

/// One whole-body answer: its allowed values side by side, last visit's value beside its name. One stop of
/// the Tab key; keys pass on to the form. A click on the value that stands un-answers it.
class AnswerButtons final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerButtons(Item, QWidget *parent = nullptr);

    Item item() const { return m_item; }
    int nameWidth() const;
    void setNameWidth(int); // so that the values of a column stand below each other
    void show(const Visit &, const std::optional<Assessment> &previous, bool locked);

signals:
    void entered(malar::Item item);
    void chosen(malar::Item item, std::optional<int> value);

protected:
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    void choose(int value);

    Item m_item;
    std::optional<int> m_value;
    bool m_noted = false;
    QLabel *m_name;
    QLabel *m_previous;
    std::vector<LevelButton *> m_levels;
};

} // namespace malar
