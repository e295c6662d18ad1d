#include "ui/access/memberform.h"

#include "core/domain/onelinetext.h"
#include "core/store/keys/passphrase.h"
#include "ui/access/newpassphrase.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace malar {

MemberForm::MemberForm(const QString &user, QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_user(new QLineEdit(user)), m_fullName(new QLineEdit)
{
    m_form->setContentsMargins({});
    m_user->setObjectName(u"user"_s);
    m_fullName->setObjectName(u"fullName"_s);
    m_fullName->setPlaceholderText(tr("as it is to stand in the history"));
    m_form->addRow(tr("&User name"), m_user);
    m_form->addRow(tr("&Full name"), m_fullName);
    m_passphrase = new NewPassphrase(*m_form, tr("&Passphrase"), tr("Passphrase &again"), this);
    for (QLineEdit *edit : {m_user, m_fullName}) {
        edit->setMaxLength(longest::line);
        connect(edit, &QLineEdit::textChanged, this, &MemberForm::tellKnown);
    }
    connect(m_passphrase, &NewPassphrase::edited, this, &MemberForm::edited);
}

void MemberForm::goOnTo(QWidget *next) { m_passphrase->goOnTo(next); }

void MemberForm::setKnown(const QStringList &known)
{
    m_known = known;
    tellKnown();
}

void MemberForm::tellKnown()
{
    m_passphrase->setKnown(m_known + QStringList{m_user->text(), m_fullName->text()});
}

QString MemberForm::problem()
{
    const auto at = [](QWidget *field, const QString &sentence) {
        field->setFocus();
        return sentence;
    };
    if (keyring::foldedUser(m_user->text()).isEmpty())
        return at(m_user, tr("Type a user name: it is asked for whenever the registry is opened."));
    if (m_fullName->text().trimmed().isEmpty())
        return at(m_fullName, tr("Type the full name: the history says it beside every change."));
    return m_passphrase->problem();
}

QString MemberForm::user() const { return m_user->text().trimmed(); }

QString MemberForm::fullName() const { return m_fullName->text().trimmed(); }

MemberForm::Logins MemberForm::takeLogins()
{
    return {{user(), m_passphrase->take()}, {user(), m_passphrase->takeAgain()}};
}

} // namespace malar
