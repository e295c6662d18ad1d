#pragma once

#include "core/store/keys/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace malar {

/// A field for a passphrase: hidden until somebody asks to see it, with a word when Caps Lock is on. What is
/// typed leaves it once.
class PassphraseField final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    ~PassphraseField() override;

    QLineEdit *edit() const { return m_edit; } // the buddy of its label
    bool isEmpty() const;
    /// Empties it.
    keyring::Secret take();
    void clear();
    /// What is typed here is shown and hidden with that one, which has the eye for both.
    void follow(PassphraseField &);

    bool eventFilter(QObject *, QEvent *) override;

signals:
    void edited();
    void shownChanged(bool shown);

private:
    void show(bool shown);
    void noteLayout();
    void noteCapsLock(int key, const QString &typed, bool withShift);

    QLineEdit *m_edit;
    QWidget *m_eye;
    QLabel *m_capsLock;
    QLabel *m_layout; // of the keyboard, where it is known
};

} // namespace malar
