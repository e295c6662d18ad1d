#include "ui/parts/strip.h"

#include "ui/parts/look.h"
#include "ui/parts/opening.h"
#include "ui/parts/passfocus.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

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
    offer({});
    place();
    if (sentence.isEmpty())
        leaveFocus(*this);
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

/// A dialog would take a button that is there for one that Return presses: none is made before a file is.
void Strip::offer(const QString &file)
{
    m_file = file;
    if (!file.isEmpty() && m_offers.empty()) {
        addOffer(tr("Open"), u"openFile"_s, &openFile);
        addOffer(tr("Show in folder"), u"showInFolder"_s, &openFolderOf);
    }
    for (QPushButton *button : m_offers)
        button->setVisible(!file.isEmpty());
    place();
}

void Strip::addOffer(const QString &words, const QString &name, void (*open)(const QString &path))
{
    QPushButton *button = look::plain(words);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, open] { open(m_file); });
    m_row->insertWidget(1 + static_cast<int>(m_offers.size()), button); // before Close
    m_offers.push_back(button);
}

void Strip::floatOver(QWidget *page)
{
    m_page = page;
    outline();
    setParent(page);
    qApp->installEventFilter(this); // what happens beside it, too
}

bool Strip::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_page && event->type() == QEvent::Resize)
        place();
    // What it lies on may be wanted: whoever presses elsewhere has read that all went well.
    if (event->type() == QEvent::MouseButtonPress && m_kind == Kind::Notice && isVisible()) {
        const auto *pressed = qobject_cast<QWidget *>(object);
        const QPointF place = static_cast<QMouseEvent *>(event)->globalPosition();
        if (pressed && pressed->window() == window() && !rect().contains(mapFromGlobal(place).toPoint()))
            hide();
    }
    return QFrame::eventFilter(object, event);
}

void Strip::place()
{
    if (!m_page)
        return;
    const int margin = look::halfLine(*this);
    const int width = m_page->width() - 2 * margin;
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(margin, m_page->height() - height - margin, width, height);
    raise();
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
    QPainter painter(this);
    painter.fillRect(rect(), look::tint(strong, palette(), 0.16));
    if (!m_outlined)
        return;
    painter.setPen(look::tint(strong, palette(), 0.6));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace malar
