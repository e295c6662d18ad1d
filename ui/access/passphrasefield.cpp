#include "ui/access/passphrasefield.h"

#include "ui/access/keyboardlayout.h"
#include "ui/parts/icons.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit),
      m_capsLock(look::caption(tr("Caps Lock is on."))),
      m_layout(look::caption())
{
    m_edit->setEchoMode(QLineEdit::Password);
    // Neither its words nor its letters are for a dictionary or a clipboard's history.
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::edited);
    auto *eye = new QToolButton;
    eye->setObjectName(u"eye"_s);
    eye->setIcon(icon(u"eye"_s));
    eye->setCheckable(true);
    eye->setFocusPolicy(Qt::StrongFocus); // with the keys, too
    eye->setToolTip(tr("Show what is typed"));
    eye->setAccessibleName(tr("Show what is typed"));
    connect(eye, &QToolButton::toggled, this, &PassphraseField::show);
    m_eye = eye;
    m_capsLock->setObjectName(u"capsLock"_s);
    m_capsLock->hide();
    m_layout->setObjectName(u"keyboardLayout"_s);
    m_layout->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(look::halfLine(*this) / 2);
    row->addWidget(m_edit, 1);
    row->addWidget(eye);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::halfLine(*this) / 2);
    column->addLayout(row);
    column->addWidget(m_capsLock);
    column->addWidget(m_layout);
    setFocusProxy(m_edit);
}

PassphraseField::~PassphraseField()
{
    m_edit->disconnect(this);
    clear();
}

bool PassphraseField::isEmpty() const { return m_edit->text().isEmpty(); }

/// The field lets go of its text first, so that wiping it leaves no second one.
keyring::Secret PassphraseField::take()
{
    QString typed = m_edit->text();
    m_edit->setText({});
    return keyring::passphraseFrom(typed);
}

void PassphraseField::clear() { take(); }

void PassphraseField::follow(PassphraseField &other)
{
    m_eye->hide();
    connect(&other, &PassphraseField::shownChanged, this, &PassphraseField::show);
}

void PassphraseField::show(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    emit shownChanged(shown);
}

bool PassphraseField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        noteCapsLock(key->key(), key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
    }
    if (event->type() == QEvent::FocusIn ||
        (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->text().isEmpty()))
        noteLayout();
    if (event->type() == QEvent::FocusOut)
        m_capsLock->hide();
    return QWidget::eventFilter(object, event);
}

/// Another one comes with a key of the desktop's, that the field sees at most let go.
void PassphraseField::noteLayout()
{
    const QString layout = m_eye->isHidden() ? QString() : keyboardLayout(); // one that follows has it above
    m_layout->setText(tr("Keyboard: %1").arg(layout));
    m_layout->setVisible(!layout.isEmpty());
}

/// Qt does not know its state, but each letter tells: a capital without Shift, a small one with it.
void PassphraseField::noteCapsLock(int key, const QString &typed, bool withShift)
{
    if (key == Qt::Key_CapsLock) {
        m_capsLock->hide(); // the next letter tells
        return;
    }
    if (typed.size() != 1 || typed.front().toUpper() == typed.front().toLower())
        return;
    m_capsLock->setVisible(typed.front().isUpper() != withShift);
}

} // namespace malar
