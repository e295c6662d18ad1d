#include "ui/access/newpassphrase.h"

#include "ui/access/passphrasefield.h"
#include "ui/access/strengthmeter.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace malar {

NewPassphrase::NewPassphrase(QFormLayout &form, const QString &label, const QString &labelAgain,
                             QObject *parent)
    : QObject(parent),
      m_first(new PassphraseField),
      m_again(new PassphraseField),
      m_strength(new StrengthMeter)
{
    m_first->edit()->setObjectName(u"passphrase"_s);
    m_again->edit()->setObjectName(u"again"_s);
    m_again->follow(*m_first);
    for (PassphraseField *field : {m_first, m_again})
        connect(field, &PassphraseField::edited, this, &NewPassphrase::rate);
    form.addRow(label, m_first);
    form.addRow({}, m_strength);
    form.addRow(labelAgain, m_again);
}

void NewPassphrase::goOnTo(QWidget *next) { QWidget::setTabOrder(m_again->edit(), next); }

void NewPassphrase::focus() { m_first->setFocus(); }

void NewPassphrase::setKnown(const QStringList &known)
{
    m_known = known;
    rate();
}

void NewPassphrase::rate()
{
    m_strength->rate(m_first->edit()->text(), m_known);
    emit edited();
}

bool NewPassphrase::areSame() const
{
    constexpr auto composed = QString::NormalizationForm_C;
    return m_first->edit()->text().normalized(composed) == m_again->edit()->text().normalized(composed);
}

QString NewPassphrase::problem()
{
    const auto at = [](QWidget *field, const QString &sentence) {
        field->setFocus();
        return sentence;
    };
    if (m_first->isEmpty())
        return at(m_first, tr("Choose a passphrase: without one anybody could read the registry."));
    if (!m_strength->isEnough())
        return at(m_first, tr("This passphrase is too easily guessed. Make it longer: four words that "
                              "do not belong together are enough."));
    if (!areSame())
        return at(m_again, m_again->isEmpty() ? tr("Type the passphrase a second time.")
                                              : tr("The two passphrases differ. Type the second one again, "
                                                   "or press the eye to see both."));
    return {};
}

keyring::Secret NewPassphrase::take() { return m_first->take(); }

keyring::Secret NewPassphrase::takeAgain() { return m_again->take(); }

} // namespace malar
