#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace malar {

class LevelButton;

/// The CTCAE grade of an adverse event, typed or tapped, with what it means beside it. One stop of the Tab
/// key: 1 to 5 set it, Delete takes it away.
class GradeField final : public QWidget {
    Q_OBJECT

public:
    explicit GradeField(QWidget *parent = nullptr);

    void setGrade(std::optional<int>);
    std::optional<int> grade() const { return m_grade; }

signals:
    void edited();
    void refused(const QString &why); // a digit that is no grade

protected:
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    void choose(std::optional<int>);

    std::optional<int> m_grade;
    std::vector<LevelButton *> m_levels;
    QLabel *m_meaning;
};

} // namespace malar
