#include "ui/access/memberdialogs.h"

#include "core/domain/onelinetext.h"
#include "core/store/keys/passphrase.h"
#include "ui/access/memberform.h"
#include "ui/access/rolechoice.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/words/memberwords.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace malar {

AddMemberDialog::AddMemberDialog(const Membership &membership, QWidget *parent)
    : UserDialog(membership, tr("Add a user"), parent),
      m_member(new MemberForm({})),
      m_role(new RoleChoice(Role::Clinician))
{
    body()->addWidget(m_member);
    addCaption(tr("Tell them the passphrase, or let them type it here. They change it themselves with “My "
                  "passphrase…” in the menu."));
    body()->addWidget(look::heading(tr("What they may do")));
    body()->addWidget(m_role);
    m_member->setKnown({membership.registry});
    addButtons(tr("Cancel"), tr("Add"));
    connect(m_member, &MemberForm::edited, this, [this] { refuse({}); });
}

QString AddMemberDialog::problem()
{
    const Result<std::vector<Member>> members = membership().store.members();
    if (!members)
        return terms::message(members.error());
    for (const Member &each : *members)
        if (each.hasKeys && keyring::foldedUser(each.name) == keyring::foldedUser(m_member->user()))
            return terms::message({Error::Kind::NameTaken, {}, {}});
    return m_member->problem();
}

Result<Done> AddMemberDialog::write()
{
    const MemberForm::Logins logins = m_member->takeLogins();
    return membership().write(*this, [&](Store &store, const Progress &goOn) {
        return store.addMember(logins.first, m_member->fullName(), m_role->role(), goOn);
    });
}

QString AddMemberDialog::success() const
{
    return tr("%1 can sign in from now on, as %2.").arg(m_member->fullName(), m_member->user());
}

ChangeMemberDialog::ChangeMemberDialog(const Membership &membership, const Member &member, QWidget *parent)
    : UserDialog(membership, tr("Change a user"), parent),
      m_before(member),
      m_fullName(new QLineEdit(member.fullName)),
      m_role(new RoleChoice(member.role, this)),
      m_isLetIn(new QCheckBox(tr("&Signs in"), this))
{
    m_fullName->setObjectName(u"fullName"_s);
    m_fullName->setMaxLength(longest::line);
    m_isLetIn->setObjectName(u"isLetIn"_s);
    m_isLetIn->setChecked(!member.isDisabled);
    for (QWidget *rights : {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_isLetIn)})
        rights->setVisible(membership.users() > 1);
    auto *name = new QLabel(member.name);
    name->setTextFormat(Qt::PlainText);
    QFormLayout *form = addForm();
    form->addRow(tr("User name"), name);
    form->addRow(tr("&Full name"), m_fullName);
    if (membership.users() > 1)
        addRights();
    addButtons(tr("Cancel"), tr("Save"));
    connect(m_fullName, &QLineEdit::textEdited, this, [this] { refuse({}); });
    m_fullName->setFocus();
}

/// Of whoever uses it alone there is nothing to choose.
void ChangeMemberDialog::addRights()
{
    body()->addWidget(look::heading(tr("What they may do")));
    body()->addWidget(m_role);
    body()->addWidget(m_isLetIn);
    addCaption(tr("Unticked, the program lets them in no more, until it is ticked again. Their keys stay in "
                  "the file: whoever must not read it any more is to be removed."));
    if (m_before.id != membership().store.member())
        return;
    const QString why = tr("Nobody changes what they may do themselves: another administrator can.");
    forbid(*m_role, why);
    forbid(*m_isLetIn, why);
}

QString ChangeMemberDialog::problem()
{
    if (!m_fullName->text().trimmed().isEmpty())
        return {};
    m_fullName->setFocus();
    return tr("Type the full name: the history says it beside every change.");
}

Result<Done> ChangeMemberDialog::write()
{
    Member after = m_before;
    after.fullName = m_fullName->text().trimmed();
    after.role = m_role->role();
    after.isDisabled = !m_isLetIn->isChecked();
    return membership().write(*this,
                              [&](Store &store, const Progress &goOn) { return store.change(after, goOn); });
}

QString ChangeMemberDialog::success() const
{
    return tr("%1 was changed. It holds when they open the registry the next time.")
        .arg(m_fullName->text().trimmed());
}

} // namespace malar
