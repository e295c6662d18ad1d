#pragma once

#include "core/domain/member.h"
#include "ui/access/membership.h"
#include "ui/parts/tablemodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace malar {

class Strip;

/// Who may use the registry, and what can be done about that. Whoever uses it alone sees no roles.
class UsersDialog final : public QDialog {
    Q_OBJECT

public:
    explicit UsersDialog(Membership, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    QWidget *list();
    QWidget *buttons();
    QPushButton *add(const QString &text, const QString &name, void (UsersDialog::*)());
    void read();
    void judge();
    const Member *chosen() const;
    bool isSelf(const Member &) const;
    void addUser();
    void changeUser();
    void givePassphrase();
    void removeUser();
    void renewRecoveryKey();
    void tell(const QString &sentence);
    template <class Dialog> void ask(Dialog *);

    const Membership m_membership;
    TableModel<Member> *m_model;
    QTableView *m_table;
    QLabel *m_heading;
    QLabel *m_about;
    Strip *m_message;
    QPushButton *m_change;
    QPushButton *m_passphrase;
    QPushButton *m_remove;
};

} // namespace malar
