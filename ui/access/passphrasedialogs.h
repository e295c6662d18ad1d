#pragma once

#include "ui/access/userdialog.h"

class QCheckBox;
class QComboBox;

namespace malar {

class NewPassphrase;
class PassphraseField;

/// Somebody changes the passphrase that they sign in with.
class MyPassphraseDialog final : public UserDialog {
    Q_OBJECT

public:
    explicit MyPassphraseDialog(const Membership &, QWidget *parent = nullptr);

private:
    QString problem() override;
    Result<Done> write() override;
    QString sentence(const Error &) const override;
    QString success() const override;

    PassphraseField *m_now;
    NewPassphrase *m_then;
    QCheckBox *m_isKnown;
};

/// A new passphrase for somebody who has forgotten theirs, or was removed and comes back.
class ForgottenPassphraseDialog final : public UserDialog {
    Q_OBJECT

public:
    /// One of them is chosen; of one there is nothing to choose. `leave`: what leaving it is called.
    ForgottenPassphraseDialog(const Membership &, const std::vector<Member> &whose, const QString &leave,
                              QWidget *parent = nullptr);

private:
    const Member &chosen() const;
    void tellKnown();
    QString problem() override;
    Result<Done> write() override;
    QString success() const override;

    const std::vector<Member> m_whose;
    QComboBox *m_choice;
    NewPassphrase *m_passphrase;
};

} // namespace malar
