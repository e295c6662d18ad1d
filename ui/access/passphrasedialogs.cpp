#include "ui/access/passphrasedialogs.h"

#include "ui/access/newpassphrase.h"
#include "ui/access/passphrasefield.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

MyPassphraseDialog::MyPassphraseDialog(const Membership &membership, QWidget *parent)
    : UserDialog(membership, tr("My passphrase"), parent),
      m_now(new PassphraseField),
      m_isKnown(new QCheckBox(tr("&Others may know the one that I have had")))
{
    m_now->edit()->setObjectName(u"now"_s);
    m_isKnown->setObjectName(u"isKnown"_s);
    QFormLayout *form = addForm();
    form->addRow(tr("Passphrase &now"), m_now);
    m_then = new NewPassphrase(*form, tr("New &passphrase"), tr("New passphrase &again"), this);
    m_then->setKnown({membership.registry, membership.store.userName()});
    body()->addWidget(m_isKnown);
    if (membership.whyNot().isEmpty()) {
        addCaption(tr("Then the registry is written anew under another key, which takes a while where it is "
                      "large. Copies and backups that were made before stay readable with the former "
                      "passphrase."));
    } else {
        m_isKnown->hide();
        addCaption(tr("Where others may know the one that you have had, tell an administrator as well: the "
                      "registry can be given another key."));
    }
    addButtons(tr("Cancel"), tr("Change it"));
    connect(m_now, &PassphraseField::edited, this, [this] { refuse({}); });
    connect(m_then, &NewPassphrase::edited, this, [this] { refuse({}); });
    m_now->setFocus();
}

QString MyPassphraseDialog::problem()
{
    if (!m_now->isEmpty())
        return m_then->problem();
    m_now->setFocus();
    return tr("Type the passphrase that you sign in with now.");
}

Result<Done> MyPassphraseDialog::write()
{
    const keyring::Secret now = m_now->take();
    const keyring::Secret then = m_then->take();
    m_then->takeAgain();
    const auto known = m_isKnown->isChecked() ? Store::Known::ToOthers : Store::Known::ToNobodyElse;
    m_now->setFocus();
    return membership().write(*this, [&](Store &store, const Progress &goOn) {
        return store.changePassphrase(now, then, known, goOn);
    });
}

QString MyPassphraseDialog::sentence(const Error &error) const
{
    return error.kind == Error::Kind::WrongKey
               ? tr("That is not the passphrase that you sign in with now. Nothing was changed; type all "
                    "three again.")
               : UserDialog::sentence(error);
}

QString MyPassphraseDialog::success() const { return tr("From now on the new passphrase is yours."); }

ForgottenPassphraseDialog::ForgottenPassphraseDialog(const Membership &membership,
                                                     const std::vector<Member> &whose, const QString &leave,
                                                     QWidget *parent)
    : UserDialog(membership, tr("A new passphrase"), parent), m_whose(whose), m_choice(new QComboBox)
{
    Q_ASSERT(!whose.empty());
    m_choice->setObjectName(u"whose"_s);
    for (const Member &each : whose)
        //: A full name and a user name
        m_choice->addItem(tr("%1 (%2)").arg(each.fullName, each.name));
    m_choice->setEnabled(whose.size() > 1);
    addCaption(whose.size() == 1 && !whose.front().hasKeys
                   ? tr("They were removed. With a new passphrase they sign in again.")
                   : tr("The former passphrase opens the registry no more. What they have signed stays "
                        "signed."));
    QFormLayout *form = addForm();
    form->addRow(tr("&For"), m_choice);
    m_passphrase = new NewPassphrase(*form, tr("New &passphrase"), tr("New passphrase &again"), this);
    addCaption(tr("Tell them the passphrase, or let them type it here. They change it themselves with “My "
                  "passphrase…” in the menu."));
    addButtons(leave, tr("Give it"));
    m_passphrase->focus();
    tellKnown();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ForgottenPassphraseDialog::tellKnown);
    connect(m_passphrase, &NewPassphrase::edited, this, [this] { refuse({}); });
}

const Member &ForgottenPassphraseDialog::chosen() const
{
    return m_whose[static_cast<std::size_t>(m_choice->currentIndex())];
}

void ForgottenPassphraseDialog::tellKnown()
{
    m_passphrase->setKnown({membership().registry, chosen().name, chosen().fullName});
}

QString ForgottenPassphraseDialog::problem() { return m_passphrase->problem(); }

Result<Done> ForgottenPassphraseDialog::write()
{
    const keyring::Secret fresh = m_passphrase->take();
    m_passphrase->takeAgain();
    return membership().write(*this, [&](Store &store, const Progress &goOn) {
        return store.resetPassphrase(chosen().id, fresh, goOn);
    });
}

QString ForgottenPassphraseDialog::success() const
{
    return tr("%1 signs in with the new passphrase from now on, as %2.")
        .arg(chosen().fullName, chosen().name);
}

} // namespace malar
