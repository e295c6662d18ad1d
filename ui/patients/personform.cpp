#include "ui/patients/personform.h"

#include "ui/style/datefield.h"
#include "ui/style/look.h"
#include "ui/terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

template <class Enum> QComboBox *choice(std::initializer_list<Enum> values)
{
    auto *box = new QComboBox;
    for (const Enum value : values)
        box->addItem(terms::label(value), static_cast<int>(value));
    return box;
}

template <class Enum> Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

} // namespace

QString unreadableDate(const QString &field, const DateField &date)
{
    if (date.isAcceptable())
        return {};
    return PersonForm::tr("%1: “%2” is no date. Type it as 2024-02-13 or 13 Feb 2024.")
        .arg(field, date.text());
}

PersonForm::PersonForm(const QStringList &knownCentres, QWidget *parent)
    : QWidget(parent),
      m_code(new QLineEdit),
      m_centre(new QLineEdit),
      m_sex(choice({Sex::Unknown, Sex::Female, Sex::Male})),
      m_birthYear(new QLineEdit),
      m_systemicLupus(choice({Answer::Unknown, Answer::No, Answer::Yes})),
      m_onset(new DateField(DateField::Precision::Partial)),
      m_consentDate(new DateField),
      m_consentVersion(new QLineEdit),
      m_consentScope(new QLineEdit),
      m_lastFollowUp(new DateField)
{
    auto *completer = new QCompleter(knownCentres, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_centre->setCompleter(completer);
    m_birthYear->setValidator(new QIntValidator(0, 9999, m_birthYear));

    auto *row = new QHBoxLayout(this);
    const int half = look::halfLine(*this);
    row->setContentsMargins(half * 2, half * 2, half * 2, half);
    row->setSpacing(half * 4);
    row->addWidget(fields(), 3);
    row->addWidget(subtypes(), 4);
    setFocusProxy(m_code);

    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        connect(edit, &QLineEdit::editingFinished, this, &PersonForm::edited);
}

QWidget *PersonForm::fields()
{
    const std::initializer_list<std::tuple<QString, QString, QWidget *>> all{
        {tr("Study &code"), u"code"_s, m_code},
        {tr("C&entre"), u"centre"_s, m_centre},
        {tr("Se&x"), u"sex"_s, m_sex},
        {tr("&Birth year"), u"birthYear"_s, m_birthYear},
        {tr("Systemic &lupus"), u"systemicLupus"_s, m_systemicLupus},
        {tr("Disease &onset"), u"onset"_s, m_onset},
        {tr("Last &follow-up"), u"lastFollowUp"_s, m_lastFollowUp},
        {tr("Co&nsent on"), u"consentDate"_s, m_consentDate},
        {tr("Consent &version"), u"consentVersion"_s, m_consentVersion},
        {tr("Consent co&vers"), u"consentScope"_s, m_consentScope},
    };
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    for (const auto &[label, name, widget] : all) {
        widget->setObjectName(name);
        form->addRow(label, widget);
    }
    return page;
}

QWidget *PersonForm::subtypes()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->addWidget(look::heading(tr("Subtype of cutaneous lupus")), 0, 0, 1, 2);
    grid->addWidget(look::caption(tr("Several may apply.")), 1, 0, 1, 2);
    const int rows = static_cast<int>(subtypeKeys.size() + 1) / 2;
    for (int i = 0; i < static_cast<int>(subtypeKeys.size()); ++i) {
        auto *box = new QCheckBox(terms::label(static_cast<Subtype>(i)));
        connect(box, &QCheckBox::toggled, this, &PersonForm::edited);
        grid->addWidget(box, 2 + i % rows, i / rows);
        m_subtypes.push_back(box);
    }
    grid->setRowStretch(2 + rows, 1);
    return page;
}

void PersonForm::setValue(const PatientRecord &record)
{
    const Patient &patient = record.patient;
    m_code->setText(patient.code);
    m_centre->setText(patient.centre);
    m_sex->setCurrentIndex(m_sex->findData(static_cast<int>(patient.sex)));
    m_birthYear->setText(patient.birthYear ? QString::number(*patient.birthYear) : QString());
    m_systemicLupus->setCurrentIndex(m_systemicLupus->findData(static_cast<int>(patient.systemicLupus)));
    m_onset->setPartial(patient.diseaseOnset);
    m_lastFollowUp->setDate(patient.lastFollowUp);
    const Consent consent = record.consents.empty() ? Consent{} : record.consents.front();
    m_consentDate->setDate(consent.date.isValid() ? std::optional(consent.date) : std::nullopt);
    m_consentVersion->setText(consent.version);
    m_consentScope->setText(consent.scope);
    m_consentScope->setCursorPosition(0);
    for (std::size_t i = 0; i < m_subtypes.size(); ++i)
        m_subtypes[i]->setChecked(std::ranges::find(patient.subtypes, static_cast<Subtype>(i)) !=
                                  patient.subtypes.end());
}

void PersonForm::write(PatientRecord &record) const
{
    Patient &patient = record.patient;
    patient.code = m_code->text().trimmed();
    patient.centre = m_centre->text().trimmed();
    patient.sex = chosen<Sex>(m_sex);
    patient.birthYear =
        m_birthYear->text().isEmpty() ? std::nullopt : std::optional(m_birthYear->text().toInt());
    patient.systemicLupus = chosen<Answer>(m_systemicLupus);
    patient.diseaseOnset = m_onset->partial();
    patient.lastFollowUp = m_lastFollowUp->date();
    patient.subtypes.clear();
    for (std::size_t i = 0; i < m_subtypes.size(); ++i)
        if (m_subtypes[i]->isChecked())
            patient.subtypes.push_back(static_cast<Subtype>(i));
    writeConsent(record);
}

void PersonForm::writeConsent(PatientRecord &record) const
{
    const std::optional<QDate> date = m_consentDate->date();
    if (!date) {
        if (!record.consents.empty())
            record.consents.erase(record.consents.begin());
        return;
    }
    if (record.consents.empty())
        record.consents.push_back({makeId<ConsentTag>(), {}, {}, {}, {}});
    Consent &consent = record.consents.front();
    consent.date = *date;
    consent.version = m_consentVersion->text().trimmed();
    consent.scope = m_consentScope->text().trimmed();
}

QString PersonForm::unreadable() const
{
    const std::initializer_list<std::pair<QString, const DateField *>> dates{
        {tr("Disease onset"), m_onset},
        {tr("Last follow-up"), m_lastFollowUp},
        {tr("Consent"), m_consentDate}};
    for (const auto &[name, field] : dates)
        if (const QString why = unreadableDate(name, *field); !why.isEmpty())
            return why;
    return {};
}

} // namespace malar
