#include "ui/visit/visitheader.h"

#include "ui/parts/datefield.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/icons.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QAction>
#include <QCalendarWidget>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
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

/// Where it takes two lines they break between its facts: "window day 61–121" is one.
QString keptWhole(QString planned)
{
    static const QRegularExpression beforeNumber(u" (?=[0-9−])"_s);
    return planned.replace(beforeNumber, QString(QChar::Nbsp)).replace(u'–', u"–\u2060"_s);
}

} // namespace

VisitHeader::VisitHeader(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_left(new QWidget(this)),
      m_middle(new QWidget(this)),
      m_right(new QWidget(this)),
      m_back(look::plain(tr("Back"))),
      m_identity(new ElidedLabel(1)),
      m_about(new ElidedLabel(1)),
      m_date(new DateField(DateField::Precision::Day, this)),
      m_planned(new ElidedLabel(2)),
      m_state(new ElidedLabel(2)),
      m_more(look::plain(tr("More"))),
      m_sign(look::plain(tr("Sign…"))),
      m_action(look::primary({})),
      m_menu(new QMenu(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    buildLeft();
    buildMiddle();
    buildRight();
    arrange();
}

void VisitHeader::buildLeft()
{
    m_back->setIcon(icon(u"back"_s, QPalette::Link));
    m_back->setToolTip(tr("Leaves the visit and keeps what was typed (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &VisitHeader::leaveRequested);
    m_identity->setObjectName(u"who"_s);
    m_identity->keepEnd(); // two of the same name are told apart by the year of birth
    m_identity->setFont(look::strongFont(font()));
    m_identity->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_about->setFont(look::captionFont(font()));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_identity);
    words->addWidget(m_about);
    auto *row = rowOf(m_left);
    row->addWidget(m_back);
    row->addLayout(words, 1);
}

void VisitHeader::buildMiddle()
{
    m_date->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_date->setAccessibleName(tr("Date of the visit"));
    m_date->setToolTip(tr("Date of the visit (F4)"));
    m_planned->setObjectName(u"planned"_s);
    connect(m_date, &DateField::editingFinished, this, &VisitHeader::takeDate);
    // A refusal is of what stood there.
    connect(m_date, &DateField::edited, this, [this] { sayOfDate(m_sentence, m_wrong); });
    connect(m_date, &DateField::returnPressed, this, &VisitHeader::dateConfirmed);
    addCalendar();
    auto *row = rowOf(m_middle);
    row->addWidget(m_date);
    row->addWidget(m_planned, 1);
}

void VisitHeader::buildRight()
{
    m_state->setObjectName(u"state"_s);
    m_state->setFont(look::captionFont(font()));
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_more->setMenu(m_menu);
    m_sign->setObjectName(u"sign"_s);
    connect(m_sign, &QPushButton::clicked, this, &VisitHeader::signRequested);
    connect(m_action, &QPushButton::clicked, this, &VisitHeader::actionRequested);
    auto *row = rowOf(m_right);
    row->addWidget(m_state, 1);
    row->addStretch(0); // where the state has gone to the next line
    row->addWidget(m_more);
    row->addWidget(m_sign);
    row->addWidget(m_action);
}

void VisitHeader::show(const Content &content)
{
    m_identity->say(content.who);
    m_about->say(content.about);
    if (m_day != content.date || !m_date->isModified())
        m_date->setDate(content.date);
    m_day = content.date;
    m_date->setEnabled(!content.locked);
    m_wrong = !content.problem.isEmpty();
    m_sentence = m_wrong ? content.problem : keptWhole(content.planned);
    sayOfDate(m_sentence, m_wrong);
    m_state->say(content.state);
    m_sign->setVisible(content.signable);
    m_sign->setEnabled(content.whyNotSigned.isEmpty());
    m_sign->setToolTip(content.whyNotSigned.isEmpty() ? tr("Signs the visit (F12)") : content.whyNotSigned);
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
}

void VisitHeader::sayOfDate(const QString &sentence, bool wrong)
{
    m_planned->say(wrong ? u"⚠ "_s + sentence : sentence);
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
    const bool same = m_date->text() == terms::date(m_day);
    const std::optional<QDate> typed = same ? m_day : m_date->date();
    m_date->setDate(m_day);
    if (!typed)
        return sayOfDate(
            tr("That is not a date, so the day stays as it was. Write it as 2024-02-13 or 13 Feb 2024."),
            true);
    sayOfDate(m_sentence, m_wrong); // an earlier refusal is settled
    if (*typed != m_day)
        emit dateEdited(*typed);
}

void VisitHeader::goToDate()
{
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->selectAll();
}

std::vector<QWidget *> VisitHeader::stops() const { return {m_back, m_date, m_more, m_action, m_sign}; }

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
    place->insertWidget(m_wide ? 0 : -1, m_state, 1);
    m_grid->setColumnStretch(0, 10);
    m_grid->setColumnStretch(1, m_wide ? 8 : 0);
    m_grid->setColumnStretch(2, 11);
}

} // namespace malar
