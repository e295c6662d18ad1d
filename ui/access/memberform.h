#pragma once

#include "core/store/keys/credentials.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace malar {

class NewPassphrase;

/// Somebody who is to open a registry: by what name and passphrase, and who that is.
class MemberForm final : public QWidget {
    Q_OBJECT

public:
    explicit MemberForm(const QString &user, QWidget *parent = nullptr);

    /// For fields that stand before these.
    QFormLayout *form() const { return m_form; }
    /// For what stands after these: it is reached next with Tab.
    void goOnTo(QWidget *);
    /// What is guessed first beside the two names.
    void setKnown(const QStringList &);

    /// What is missing, in a sentence, with the focus where; empty where nothing is.
    QString problem();
    QString user() const;
    QString fullName() const;
    /// As typed into the first and into the second field of the passphrase, which are then empty.
    struct Logins {
        keyring::Login first;
        keyring::Login again;
    };
    Logins takeLogins();

signals:
    void edited();

private:
    void tellKnown();

    QFormLayout *m_form;
    QLineEdit *m_user;
    QLineEdit *m_fullName;
    NewPassphrase *m_passphrase;
    QStringList m_known;
};

} // namespace malar
