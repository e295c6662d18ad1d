#include "ui/access/keyrenewaldialog.h"

#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QCheckBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QLabel *plainParagraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

KeyRenewalDialog::KeyRenewalDialog(const Membership &membership, const std::optional<Member> &leaving,
                                   QWidget *parent)
    : KeyDialog(membership.prompts, membership.today, parent), m_membership(membership), m_leaving(leaving)
{
    setWindowTitle(leaving ? tr("Remove a user") : tr("A new recovery key"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::halfLine(*this) * 2);
    explain(*column);
    column->addStretch();
    setFirstPage(page);
    nameSteps();
}

void KeyRenewalDialog::explain(QVBoxLayout &column)
{
    if (!m_leaving) {
        column.addWidget(plainParagraph(
            tr("The new key takes the place of the former one, which opens the registry no more. Copies and "
               "backups that were made before still open with the former one: destroy its paper and its "
               "file only when you need those no more.")));
        return;
    }
    auto *heading = look::heading(tr("%1 leaves the registry").arg(m_leaving->fullName));
    heading->setTextFormat(Qt::PlainText);
    column.addWidget(heading);
    column.addWidget(plainParagraph(
        tr("The registry is written anew under another key, which they are not given: neither their "
           "passphrase nor a key that they kept opens what is written from now on. That takes a while where "
           "the registry is large. What they entered and signed stays, with their name.")));
    column.addWidget(plainParagraph(tr("Copies and backups that were made before stay readable for them.")));
    m_withKey = new QCheckBox(tr("Make a new &recovery key as well"));
    m_withKey->setObjectName(u"withKey"_s);
    m_withKey->setChecked(true);
    connect(m_withKey, &QCheckBox::toggled, this, &KeyRenewalDialog::nameSteps);
    column.addWidget(m_withKey);
    auto *why = look::caption(tr("Without one, the present recovery key goes on opening the registry, and "
                                 "they may have seen it."));
    why->setWordWrap(true);
    column.addWidget(why);
}

bool KeyRenewalDialog::makesKey() const { return !m_withKey || m_withKey->isChecked(); }

void KeyRenewalDialog::nameSteps()
{
    const QString finish = m_leaving ? tr("Re&move") : tr("&Make it the key");
    nameButtons(tr("Cancel"), makesKey() ? tr("&Next") : finish, finish);
}

void KeyRenewalDialog::leaveFirst()
{
    m_fresh.reset();
    if (!makesKey())
        return finish();
    m_fresh.emplace(keyring::RecoveryKey::fresh());
    showKey(m_membership.registry, *m_fresh);
}

void KeyRenewalDialog::finish()
{
    refuse({});
    {
        const QScopedValueRollback busy(isBusy(), true);
        const Result<Done> written = m_membership.write(*this, [this](Store &store, const Progress &goOn) {
            return m_leaving ? store.removeMember(m_leaving->id, m_fresh, goOn)
                             : store.renewRecoveryKey(*m_fresh, goOn);
        });
        if (!written)
            return refuse(sentence(written.error()));
    }
    emit told(success());
    accept();
}

/// On paper there is a key by now that opens nothing.
QString KeyRenewalDialog::sentence(const Error &error) const
{
    const QString why = terms::message(error);
    return m_fresh ? tr("%1 The key that was shown here opens nothing; the former one stays.").arg(why) : why;
}

QString KeyRenewalDialog::success() const
{
    if (!m_leaving)
        return tr("The new recovery key opens the registry, and the former one does so no more.");
    return m_fresh ? tr("%1 was removed, and the new recovery key is in force.").arg(m_leaving->fullName)
                   : tr("%1 was removed.").arg(m_leaving->fullName);
}

} // namespace malar
