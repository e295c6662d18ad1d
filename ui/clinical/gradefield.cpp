#include "ui/clinical/gradefield.h"

#include "core/domain/adverseevent.h"
#include "ui/parts/cellpaint.h"
#include "ui/parts/levelbutton.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString words(int grade) { return terms::grade(grade) + u": "_s + terms::gradeMeaning(grade); }

} // namespace

GradeField::GradeField(QWidget *parent) : QWidget(parent), m_meaning(look::caption())
{
    setFocusPolicy(Qt::StrongFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (int grade = mildestGrade; grade <= worstGrade; ++grade) {
        auto *level = new LevelButton(QString::number(grade), this);
        level->setToolTip(words(grade));
        level->setAccessibleName(level->toolTip());
        connect(level, &LevelButton::clicked, this, [this, grade] {
            setFocus(Qt::MouseFocusReason);
            choose(m_grade == grade ? std::nullopt : std::optional(grade));
        });
        m_levels.push_back(level);
        buttons->addWidget(level);
    }
    buttons->addStretch();
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(2);
    column->addLayout(buttons);
    column->addWidget(m_meaning);
    setGrade(std::nullopt);
}

void GradeField::setGrade(std::optional<int> grade)
{
    m_grade = grade;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const bool stands = grade == static_cast<int>(i) + mildestGrade;
        m_levels[i]->show(stands ? LevelButton::Ground::Chosen : LevelButton::Ground::Plain,
                          palette().color(QPalette::Midlight));
    }
    m_meaning->setText(grade ? words(*grade) : tr("not graded yet"));
    setAccessibleName(tr("CTCAE grade: %1").arg(m_meaning->text()));
}

void GradeField::choose(std::optional<int> grade)
{
    setGrade(grade);
    emit edited();
}

void GradeField::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && digit >= mildestGrade && digit <= worstGrade)
        choose(digit);
    else if (plain && digit >= 0 && digit <= 9)
        emit refused(tr("Grade %1 does not exist. CTCAE grades are 1 to 5.").arg(digit));
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        choose(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void GradeField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void GradeField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// Room for the longest meaning, so that nothing moves when another grade is chosen.
void GradeField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect column(0, 0, layout()->contentsRect().width(), QWIDGETSIZE_MAX);
    int height = 0;
    for (int grade = mildestGrade; grade <= worstGrade; ++grade)
        height = std::max(
            height, m_meaning->fontMetrics().boundingRect(column, Qt::TextWordWrap, words(grade)).height());
    m_meaning->setMinimumHeight(height);
}

void GradeField::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect(), palette(), true);
}

} // namespace malar
