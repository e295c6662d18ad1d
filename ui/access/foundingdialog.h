#pragma once

#include "core/store/opener.h"
#include "ui/access/keydialog.h"

#include <optional>

class QVBoxLayout;

namespace malar {

class MemberForm;

/// Leads to the keys of a registry that is about to be sealed: who its first user is, its recovery key, and
/// whether that was kept. Nothing is written before the end, and nothing of it is left where somebody stops.
class FoundingDialog : public KeyDialog {
    Q_OBJECT

public:
    struct Surroundings {
        QString user; // that is proposed
        QDate today;
        Slowness slowness = {};
    };
    struct Founded {
        FirstMember member;
        keyring::Login again; // as it was typed once more
        QString user;
    };

    /// Once, after it was accepted.
    Founded take();

protected:
    FoundingDialog(const Surroundings &, const Prompts &, QWidget *parent);

    /// Above the fields of the user, and below them.
    QVBoxLayout *above() const { return m_above; }
    QVBoxLayout *below() const { return m_below; }
    MemberForm &member() const { return *m_member; }
    void nameButtons(const QString &leave, const QString &finish);
    /// What is missing on the first page but of the user, in a sentence, with the focus where.
    virtual QString problem() { return {}; }
    virtual QString registryName() const = 0;

private:
    QWidget *firstPage();
    void leaveFirst() override;

    const Surroundings m_surroundings;
    QVBoxLayout *m_above;
    QVBoxLayout *m_below;
    MemberForm *m_member;
    std::optional<Founded> m_founded;
};

} // namespace malar
