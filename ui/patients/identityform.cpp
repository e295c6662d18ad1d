#include "ui/patients/identityform.h"

#include "core/domain/onelinetext.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/words/fieldlabels.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace malar {

IdentityForm::IdentityForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_hospitalNumber(new QLineEdit),
      m_birthDate(new DateField),
      m_contact(new QLineEdit)
{
    const std::initializer_list<std::tuple<QString, QString, QLineEdit *>> all{
        {formLabel("name"), u"name"_s, m_name},
        {formLabel("hospital_number"), u"hospitalNumber"_s, m_hospitalNumber},
        {formLabel("birth_date"), u"birthDate"_s, m_birthDate},
        {formLabel("contact"), u"contact"_s, m_contact},
    };
    auto *form = new QFormLayout;
    for (const auto &[label, name, edit] : all) {
        edit->setObjectName(name);
        edit->setMaxLength(longest::line);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::editingFinished, this, &IdentityForm::edited);
    }
    auto *about = look::caption(
        tr("Kept apart from the study's data, in a table of its own. Exports and reports leave it out "
           "unless you ask for it there. Leave it empty where only the study code may be known."));
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int half = look::halfLine(*this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half);
    column->addWidget(about);
    column->addSpacing(half);
    column->addLayout(form);
    column->addStretch();
    setFocusProxy(m_name);
}

void IdentityForm::setValue(const std::optional<Identity> &given)
{
    const Identity identity = given.value_or(Identity{});
    m_name->setText(identity.name);
    m_hospitalNumber->setText(identity.hospitalNumber);
    m_birthDate->setDate(identity.birthDate);
    m_contact->setText(identity.contact);
}

std::optional<Identity> IdentityForm::value() const
{
    const Identity identity{oneLine(m_name->text()), oneLine(m_hospitalNumber->text()), m_birthDate->date(),
                            oneLine(m_contact->text())};
    return identity.isEmpty() ? std::nullopt : std::optional(identity);
}

QString IdentityForm::unreadable() const { return unreadableDate(fieldLabel("birth_date"), *m_birthDate); }

} // namespace malar
