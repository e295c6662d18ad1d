#include "ui/visit/answerbuttons.h"

#include "ui/parts/cellpaint.h"
#include "ui/parts/levelbutton.h"
#include "ui/parts/look.h"
#include "ui/visit/answering.h"
#include "ui/visit/clasimodel.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Digits, as they are typed; yes and no where the answer is a word of the patient's.
QString face(Sign sign, int value)
{
    return sign == Sign::DyspigmentationDuration ? u"%1 %2"_s.arg(value).arg(terms::level(sign, value))
                                                 : QString::number(value);
}

/// On two lines, where it has several words.
QString onTwoLines(const QString &name, const QFontMetrics &metrics)
{
    QString best = name;
    const auto width = [&metrics](const QString &text) { return metrics.size(0, text).width(); };
    for (qsizetype at = name.indexOf(u' '); at > 0; at = name.indexOf(u' ', at + 1)) {
        if (name.at(at - 1) == u'≥') // which stays with its number
            continue;
        const QString broken = name.left(at) + u'\n' + name.mid(at + 1);
        if (width(broken) < width(best))
            best = broken;
    }
    return best;
}

} // namespace

AnswerButtons::AnswerButtons(Item item, QWidget *parent)
    : QWidget(parent), m_item(item), m_name(new QLabel(this)), m_previous(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_name->setToolTip(terms::label(item.sign));
    m_name->setFont(look::captionFont(font()));
    m_name->setText(onTwoLines(terms::shortLabel(item.sign), m_name->fontMetrics()));
    // Room for what comes with the answer, so that nothing moves under the pointer.
    m_previous->setFixedWidth(m_previous->fontMetrics().horizontalAdvance(u"·6 ↓"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(0);
    row->addWidget(m_name);
    row->addSpacing(4);
    row->addWidget(m_previous);
    row->addSpacing(6);
    for (const std::uint8_t value : spec(item.sign).allowed) {
        auto *level = new LevelButton(face(item.sign, value), this);
        level->setToolTip(terms::level(item.sign, value));
        level->setAccessibleName(
            u"%1, %2 %3"_s.arg(terms::label(item), QString::number(value), terms::level(item.sign, value)));
        connect(level, &LevelButton::clicked, this, [this, value] { choose(value); });
        m_levels.push_back(level);
        row->addWidget(level);
    }
}

int AnswerButtons::nameWidth() const { return m_name->sizeHint().width(); }
void AnswerButtons::setNameWidth(int width) { m_name->setFixedWidth(width); }

void AnswerButtons::choose(int value)
{
    setFocus(Qt::MouseFocusReason);
    emit chosen(m_item, m_value == value ? std::nullopt : std::optional(value));
}

void AnswerButtons::show(const Visit &visit, const std::optional<Assessment> &previous, bool locked)
{
    m_value = visit.form.at(m_item);
    const bool missing = isMissing(visit.form, m_item);
    m_noted = !noteOn(visit, m_item).isEmpty();
    update();
    const bool copied = isCopied(visit, m_item);
    const SignSpec &s = spec(m_item.sign);
    const QColor chosen = tint(s.axis, m_value.value_or(0), s.allowed.back(), palette());
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const bool stands = m_value == s.allowed[i];
        m_levels[i]->show(stands && copied ? LevelButton::Ground::Proposed
                          : stands         ? LevelButton::Ground::Chosen
                          : missing        ? LevelButton::Ground::Open
                                           : LevelButton::Ground::Plain,
                          chosen);
        m_levels[i]->setEnabled(!locked);
    }
    const std::optional<int> before = previous ? previous->at(m_item) : std::nullopt;
    QString beside = before ? u"·%1"_s.arg(*before) : QString();
    if (before && m_value && *m_value != *before)
        beside += *m_value > *before ? u" ↑"_s : u" ↓"_s;
    m_previous->setText(beside);

    const bool needed = missing || m_value;
    m_name->setEnabled(needed);
    setAccessibleName(spoken(m_item, visit, previous));
    setAccessibleDescription(needed ? QString() : tr("Needed only where some dyspigmentation is 1."));
    m_name->setToolTip(needed ? terms::label(m_item.sign) : accessibleDescription());
}

void AnswerButtons::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    emit entered(m_item);
}

void AnswerButtons::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AnswerButtons::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void AnswerButtons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_noted)
        paintNoteMark(painter, rect(), palette());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), true);
}

} // namespace malar
