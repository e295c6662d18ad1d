#include "ui/access/memberform.h"

#include "core/domain/onelinetext.h"
#include "core/store/keys/passphrase.h"
#include "ui/access/passphrasefield.h"
#include "ui/access/strengthmeter.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace malar {

MemberForm::MemberForm(const QString &user, QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_user(new QLineEdit(user)),
      m_fullName(new QLineEdit),
      m_passphrase(new PassphraseField),
      m_again(new PassphraseField),
      m_strength(new StrengthMeter)
{
    m_form->setContentsMargins({});
    m_user->setObjectName(u"user"_s);
    m_fullName->setObjectName(u"fullName"_s);
    m_passphrase->edit()->setObjectName(u"passphrase"_s);
    m_again->edit()->setObjectName(u"again"_s);
    for (QLineEdit *edit : {m_user, m_fullName}) {
        edit->setMaxLength(longest::line);
        connect(edit, &QLineEdit::textChanged, this, &MemberForm::rate);
    }
    for (PassphraseField *field : {m_passphrase, m_again})
        connect(field, &PassphraseField::edited, this, &MemberForm::rate);
    m_again->follow(*m_passphrase);
    m_fullName->setPlaceholderText(tr("as it is to stand in the history"));
    m_form->addRow(tr("&User name"), m_user);
    m_form->addRow(tr("&Full name"), m_fullName);
    m_form->addRow(tr("&Passphrase"), m_passphrase);
    m_form->addRow({}, m_strength);
    m_form->addRow(tr("Passphrase &again"), m_again);
}

void MemberForm::goOnTo(QWidget *next) { setTabOrder(m_again->edit(), next); }

void MemberForm::setKnown(const QStringList &known)
{
    m_known = known;
    rate();
}

void MemberForm::rate()
{
    m_strength->rate(m_passphrase->edit()->text(), m_known + QStringList{m_user->text(), m_fullName->text()});
    emit edited();
}

bool MemberForm::areSame() const
{
    constexpr auto composed = QString::NormalizationForm_C;
    return m_passphrase->edit()->text().normalized(composed) == m_again->edit()->text().normalized(composed);
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
        return at(m_fullName, tr("Type your full name: the history says it beside what you change."));
    if (m_passphrase->isEmpty())
        return at(m_passphrase, tr("Choose a passphrase: without one anybody could read the registry."));
    if (!m_strength->isEnough())
        return at(m_passphrase, tr("This passphrase is too easily guessed. Make it longer: four words that "
                                   "do not belong together are enough."));
    if (!areSame())
        return at(m_again, m_again->isEmpty() ? tr("Type the passphrase a second time.")
                                              : tr("The two passphrases differ. Type the second one again, "
                                                   "or press the eye to see both."));
    return {};
}

QString MemberForm::fullName() const { return m_fullName->text().trimmed(); }

MemberForm::Logins MemberForm::takeLogins()
{
    const QString user = m_user->text().trimmed();
    return {{user, m_passphrase->take()}, {user, m_again->take()}};
}

} // namespace malar
