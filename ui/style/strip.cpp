#include "ui/style/strip.h"

#include "ui/style/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace malar {

Strip::Strip(Kind kind, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_text(new QLabel), m_row(new QHBoxLayout(this))
{
    const int half = look::halfLine(*this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    // A path without a blank cannot be broken: it is cut, and never makes the window wider.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(half * 2, half / 2, half, half / 2);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as high as its sentence
    hide();
}

void Strip::say(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    setAccessibleName(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Strip::say(const QString &sentence, Kind kind)
{
    m_kind = kind;
    update();
    say(sentence);
}

QString Strip::text() const { return m_text->text(); }

void Strip::add(QWidget *button) { m_row->addWidget(button); }

void Strip::setClosable()
{
    QPushButton *close = look::plain(tr("Close"));
    connect(close, &QPushButton::clicked, this, [this] { say({}); });
    add(close);
}

/// On a ground of the palette as it is now: one that were set would outlast a change to dark.
void Strip::paintEvent(QPaintEvent *)
{
    const QColor strong = m_kind == Kind::Warning ? look::warning(palette()) : look::accent(palette());
    QPainter(this).fillRect(rect(), look::tint(strong, palette(), 0.16));
}

} // namespace malar
