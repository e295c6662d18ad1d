#pragma once

#include "core/store/keys/secret.h"

#include <QStringList>
#include <QWidget>

class QFormLayout;

namespace malar {

class PassphraseField;
class StrengthMeter;

/// A new passphrase, typed twice, with how easily it is guessed between: the last rows of a form.
class NewPassphrase final : public QObject {
    Q_OBJECT

public:
    NewPassphrase(QFormLayout &, const QString &label, const QString &labelAgain, QObject *parent);

    void focus();
    /// For what stands after it: it is reached next with Tab.
    void goOnTo(QWidget *);
    /// What is guessed first.
    void setKnown(const QStringList &);

    /// What is missing, in a sentence, with the focus where; empty where nothing is.
    QString problem();
    /// As typed into the first and into the second field, which are then empty.
    keyring::Secret take();
    keyring::Secret takeAgain();

signals:
    void edited();

private:
    void rate();
    bool areSame() const;

    PassphraseField *m_first;
    PassphraseField *m_again;
    StrengthMeter *m_strength;
    QStringList m_known;
};

} // namespace malar
