#pragma once

#include "ui/access/keydialog.h"
#include "ui/access/membership.h"

#include <optional>

class QCheckBox;
class QVBoxLayout;

namespace malar {

/// Somebody is removed, or the recovery key is made anew, or both.
class KeyRenewalDialog final : public KeyDialog {
    Q_OBJECT

public:
    /// Without anybody who is removed a new recovery key is what it is for.
    KeyRenewalDialog(const Membership &, const std::optional<Member> &leaving, QWidget *parent = nullptr);

signals:
    void told(const QString &sentence); // once it was written

private:
    void explain(QVBoxLayout &);
    void nameSteps();
    bool makesKey() const;
    void leaveFirst() override;
    void finish() override;
    QString sentence(const Error &) const;
    QString success() const;

    const Membership m_membership;
    const std::optional<Member> m_leaving;
    QCheckBox *m_withKey = nullptr;
    std::optional<keyring::RecoveryKey> m_fresh;
};

} // namespace malar
