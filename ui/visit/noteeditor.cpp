#include "ui/visit/noteeditor.h"

#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace malar {

NoteEditor::NoteEditor(QWidget *parent) : QFrame(parent), m_name(new QLabel), m_text(new QLineEdit)
{
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_name->setFont(look::strongFont(font()));
    m_text->setMaxLength(500);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &note) { emit edited(m_item, note); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addWidget(look::caption(tr("Enter keeps the note, Esc leaves it as it was.")));
    hide();
}

void NoteEditor::open(Item item, const QString &note, const QRect &place)
{
    m_item = item;
    m_before = note;
    m_name->setText(tr("Note on %1").arg(terms::label(item)));
    m_text->setAccessibleName(m_name->text());
    m_text->setText(note);
    m_text->selectAll();
    adjustSize();
    const bool below = place.bottom() + height() < parentWidget()->height();
    const int left = std::min(place.left(), parentWidget()->width() - width() - 4);
    move(std::max(0, left), below ? place.bottom() + 2 : place.top() - height() - 2);
    raise();
    show();
    m_text->setFocus();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<const QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            finish(true);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        finish(key != Qt::Key_Escape);
        emit closed(m_item);
    }
    return true;
}

void NoteEditor::finish(bool keep)
{
    if (isHidden())
        return;
    hide();
    if (!keep)
        emit edited(m_item, m_before);
}

} // namespace malar
