#include "ui/visit/scalefield.h"

#include "ui/parts/cellpaint.h"
#include "ui/parts/look.h"
#include "ui/visit/formkey.h"
#include "ui/words/terms.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int leastSegment = 22;

} // namespace

ScaleField::ScaleField(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ScaleField::show(const Scale &scale, std::optional<int> value,
                      const std::optional<ScaleAnswer> &previous)
{
    if (m_scale.highest != scale.highest)
        updateGeometry();
    m_scale = scale;
    m_value = value;
    m_previous = previous;
    setMaximumWidth(sizeHint().width());
    setToolTip(u"%1: %2 (%3)"_s.arg(scale.name, terms::definition(scale), terms::label(scale.direction)));
    if (const QString words = spoken(); words != accessibleName())
        setAccessibleName(words); // which tells assistive technology
    update();
}

void ScaleField::setSegmentWidth(int width)
{
    m_segmentWidth = width;
    setMaximumWidth(sizeHint().width());
    updateGeometry();
}

std::optional<int> ScaleField::comparable() const
{
    const bool same = m_previous && isComparable(m_scale, m_previous->scale);
    return same ? std::optional(m_previous->value) : std::nullopt;
}

QString ScaleField::spoken() const
{
    QStringList parts{m_scale.name};
    parts << (m_value ? terms::answer({m_scale, *m_value}) : tr("not answered"));
    const bool between = m_value && *m_value > 0 && *m_value < m_scale.highest;
    if (between && !terms::level(m_scale, *m_value).isEmpty())
        parts << terms::level(m_scale, *m_value);
    parts << u"0 %1"_s.arg(m_scale.lowAnchor) << u"%1 %2"_s.arg(m_scale.highest).arg(m_scale.highAnchor);
    if (const std::optional<int> before = comparable())
        parts << tr("last visit %1").arg(*before);
    else if (m_previous)
        //: The scale has changed since: "last visit 4 of 10 on other words (0 no itch · 10 very itchy)"
        parts << tr("last visit %1 on other words (%2)")
                     .arg(terms::answer(*m_previous), terms::definition(m_previous->scale));
    return parts.join(u", "_s);
}

QSize ScaleField::sizeHint() const
{
    return {(m_scale.highest + 1) * m_segmentWidth, std::max(32, fontMetrics().height() * 3 / 2)};
}

QSize ScaleField::minimumSizeHint() const
{
    const int narrow = std::max(leastSegment, fontMetrics().horizontalAdvance(u"10"_s) + 4);
    return {(m_scale.highest + 1) * narrow, sizeHint().height()};
}

QRect ScaleField::segment(int value) const
{
    const auto edge = [this](int i) { return i * width() / (m_scale.highest + 1); };
    return {edge(value), 0, edge(value + 1) - edge(value), height()};
}

void ScaleField::keyPressEvent(QKeyEvent *event)
{
    const std::optional<FormKey> key = formKey(*event);
    if (key && key->kind == FormKey::Kind::Digit)
        return type(key->digit);
    m_awaitsZero = false;
    if (key && key->kind == FormKey::Kind::LastVisit)
        return takeLastVisits();
    if (event->modifiers() & ~Qt::KeypadModifier || !command(event->key()))
        QWidget::keyPressEvent(event);
}

bool ScaleField::command(int key)
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit chosen(std::nullopt, false);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(key == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Home:
        emit chosen(0, false);
        return true;
    case Qt::Key_End:
        emit chosen(m_scale.highest, false);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left(key == Qt::Key_Up);
        return true;
    default:
        return false;
    }
}

void ScaleField::type(int digit)
{
    const bool ten = m_awaitsZero && digit == 0 && m_value == 1;
    const int value = ten ? 10 : digit;
    m_awaitsZero = digit == 1 && m_scale.highest >= 10;
    if (m_scale.allows(value))
        emit chosen(value, ten);
    else
        //: "7 does not exist for Physician global. Allowed: 0 to 4."
        emit refused(tr("%1 does not exist for %2. Allowed: 0 to %3.")
                         .arg(QString::number(value), m_scale.name, QString::number(m_scale.highest)));
}

/// From an open answer to the end that the step comes from.
void ScaleField::step(int by)
{
    const int from = m_value.value_or(by > 0 ? -1 : m_scale.highest + 1);
    emit chosen(std::clamp(from + by, 0, m_scale.highest), false);
}

void ScaleField::takeLastVisits()
{
    if (const std::optional<int> before = comparable())
        emit chosen(before, false);
    else
        emit refused(m_previous ? tr("Last visit's value was given on other words and cannot be taken.")
                                : tr("There is no value of a last visit to take."));
}

void ScaleField::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_awaitsZero = false;
    for (int value = 0; value <= m_scale.highest; ++value)
        if (segment(value).contains(event->position().toPoint())) {
            emit chosen(m_value == value ? std::nullopt : std::optional(value), false);
            break;
        }
}

void ScaleField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_awaitsZero = false;
    update();
    emit entered();
}

void ScaleField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScaleField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(isEnabled() ? QPalette::Base : QPalette::Window));
    for (int value = 0; value <= m_scale.highest; ++value) {
        const QRect place = segment(value);
        const bool stands = m_value == value;
        if (stands)
            painter.fillRect(place, palette().color(QPalette::Midlight));
        painter.setPen(stands ? palette().color(QPalette::Text) : look::line(palette()));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        QFont face = font();
        face.setBold(stands);
        painter.setFont(face);
        painter.setPen(stands ? palette().color(QPalette::Active, QPalette::Text) : look::quiet(palette()));
        painter.drawText(place, Qt::AlignCenter, QString::number(value));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), true);
}

} // namespace malar
