#pragma once

#include "ui/access/userdialog.h"

class QCheckBox;
class QLineEdit;

namespace malar {

class MemberForm;
class RoleChoice;

/// Somebody else who is to use the registry.
class AddMemberDialog final : public UserDialog {
    Q_OBJECT

public:
    explicit AddMemberDialog(const Membership &, QWidget *parent = nullptr);

private:
    QString problem() override;
    Result<Done> write() override;
    QString success() const override;

    MemberForm *m_member;
    RoleChoice *m_role;
};

/// What a user is called, may do, and whether they are let in.
class ChangeMemberDialog final : public UserDialog {
    Q_OBJECT

public:
    ChangeMemberDialog(const Membership &, const Member &, QWidget *parent = nullptr);

private:
    void addRights();
    QString problem() override;
    Result<Done> write() override;
    QString success() const override;

    const Member m_before;
    QLineEdit *m_fullName;
    RoleChoice *m_role;
    QCheckBox *m_isLetIn;
};

} // namespace malar
