#include "ui/visit/visitheader.h"

#include "ui/icons.h"
#include "ui/style/datefield.h"
#include "ui/style/look.h"
#include "ui/terms.h"

#include <QAction>
#include <QCalendarWidget>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    return row;
}

} // namespace

VisitHeader::VisitHeader(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_left(new QWidget(this)),
      m_middle(new QWidget(this)),
      m_right(new QWidget(this)),
      m_identity(new QLabel(this)),
      m_date(new DateField(DateField::Precision::Day, this)),
      m_planned(new QLabel(this)),
      m_state(new QLabel(this)),
      m_action(look::primary({})),
      m_menu(new QMenu(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    QPushButton *back = look::plain(tr("Back"));
    back->setIcon(icon(u"back"_s, QPalette::Link));
    back->setToolTip(tr("Leaves the visit and keeps what was typed (Esc)"));
    connect(back, &QPushButton::clicked, this, &VisitHeader::leaveRequested);
    m_identity->setFont(look::strongFont(font()));
    m_identity->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *left = rowOf(m_left);
    left->addWidget(back);
    left->addWidget(m_identity, 1);

    m_date->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_date->setAccessibleName(tr("Date of the visit"));
    m_planned->setWordWrap(true);
    m_planned->setTextFormat(Qt::PlainText);
    connect(m_date, &DateField::editingFinished, this, &VisitHeader::takeDate);
    connect(m_date, &DateField::edited, this, [this] { m_sayOfDay(); }); // a refusal is of what stood there
    connect(m_date, &DateField::returnPressed, this, &VisitHeader::dateConfirmed);
    addCalendar();
    auto *middle = rowOf(m_middle);
    middle->addWidget(m_date);
    middle->addWidget(m_planned, 1);

    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_action, &QPushButton::clicked, this, &VisitHeader::actionRequested);
    auto *right = rowOf(m_right);
    right->addWidget(m_state, 1);
    QPushButton *more = look::plain(tr("More"));
    more->setMenu(m_menu);
    right->addWidget(more);
    right->addWidget(m_action);
    setTabOrder(m_action, more);
    arrange();
}

void VisitHeader::show(const Content &content)
{
    m_who = content.who;
    m_identity->setToolTip(content.who);
    m_identity->setText(content.who);
    if (m_day != content.date || !m_date->isModified())
        m_date->setDate(content.date);
    m_day = content.date;
    m_date->setEnabled(!content.locked);
    const bool wrong = !content.problem.isEmpty();
    m_sayOfDay = [this, content, wrong] { sayOfDate(wrong ? content.problem : content.planned, wrong); };
    m_sayOfDay();
    m_state->setText(content.state);
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
}

void VisitHeader::sayOfDate(const QString &sentence, bool wrong)
{
    m_planned->setText(wrong ? u"⚠ "_s + sentence : sentence);
    QFont face = font();
    face.setBold(wrong);
    m_planned->setFont(face);
    m_date->setAccessibleDescription(m_planned->text());
}

/// A day for the mouse and the finger; the keyboard types it.
void VisitHeader::addCalendar()
{
    auto *calendar = new QCalendarWidget;
    auto *menu = new QMenu(this);
    auto *place = new QWidgetAction(menu);
    place->setDefaultWidget(calendar);
    menu->addAction(place);
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        menu->close();
        emit dateEdited(day);
    });
    QAction *open = m_date->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Calendar"));
    connect(open, &QAction::triggered, this, [this, menu, calendar] {
        calendar->setSelectedDate(m_day);
        menu->popup(m_date->mapToGlobal(m_date->rect().bottomLeft()));
    });
}

/// A whole day or nothing: half a date is never mixed with the old one.
void VisitHeader::takeDate()
{
    if (m_date->text() == terms::date(m_day))
        return;
    const std::optional<QDate> typed = m_date->date();
    m_date->setDate(m_day);
    if (!typed)
        sayOfDate(
            tr("That is not a date, so the day stays as it was. Write it as 2024-02-13 or 13 Feb 2024."),
            true);
    else if (*typed != m_day)
        emit dateEdited(*typed);
}

void VisitHeader::goToDate() { m_date->setFocus(); }

QWidget *VisitHeader::button() const { return m_action; }

void VisitHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 150;
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

/// One line in a wide window; in a narrow one the date has a line of its own, with the state.
void VisitHeader::arrange()
{
    for (QWidget *part : {m_left, m_middle, m_right})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_left, 0, 0);
    m_grid->addWidget(m_middle, m_wide ? 0 : 1, m_wide ? 1 : 0, 1, m_wide ? 1 : 3);
    m_grid->addWidget(m_right, 0, 2);
    auto *place = static_cast<QHBoxLayout *>((m_wide ? m_right : m_middle)->layout());
    place->insertWidget(m_wide ? 0 : -1, m_state);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, m_wide ? 3 : 0);
    m_grid->setColumnStretch(2, 2);
}

} // namespace malar
