#include "ui/patients/personform.h"

#include "core/domain/patientcode.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/patients/subtypechoice.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

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

PersonForm::PersonForm(const QStringList &knownCentres, QWidget *parent)
    : QWidget(parent),
      m_code(new QLineEdit),
      m_centre(new QLineEdit),
      m_sex(choice({Sex::Unknown, Sex::Female, Sex::Male})),
      m_birthYear(new QLineEdit),
      m_systemicLupus(choice({Answer::Unknown, Answer::No, Answer::Yes})),
      m_onset(new DateField(DateField::Precision::Partial)),
      m_lastFollowUp(new DateField),
      m_phototype(new QComboBox),
      m_smoking(choice({Smoking::Unknown, Smoking::Never, Smoking::Former, Smoking::Current})),
      m_subtypes(new SubtypeChoice)
{
    auto *completer = new QCompleter(knownCentres, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_centre->setCompleter(completer);
    m_phototype->addItem(tr("not stated"), 0);
    for (int type = 1; type <= 6; ++type)
        m_phototype->addItem(terms::phototype(type), type);
    m_birthYear->setValidator(new QIntValidator(0, 9999, m_birthYear));

    auto *row = new QHBoxLayout(this);
    const int half = look::halfLine(*this);
    row->setContentsMargins(half * 2, half * 2, half * 2, half);
    row->setSpacing(half * 4);
    row->addWidget(fields(), 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(half * 2);
    right->addWidget(m_subtypes);
    right->addWidget(serology());
    right->addStretch();
    row->addLayout(right, 4);
    setFocusProxy(m_code);

    connect(m_subtypes, &SubtypeChoice::edited, this, &PersonForm::edited);
    connect(m_centre, &QLineEdit::editingFinished, this, [this] { emit centreChosen(m_centre->text()); });
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        connect(edit, &QLineEdit::editingFinished, this, &PersonForm::edited);
}

QWidget *PersonForm::fields()
{
    const std::initializer_list<std::tuple<QString, QString, QWidget *>> all{
        {formLabel("code"), u"code"_s, m_code},
        {formLabel("centre"), u"centre"_s, m_centre},
        {formLabel("sex"), u"sex"_s, m_sex},
        {formLabel("birth_year"), u"birthYear"_s, m_birthYear},
        {formLabel("systemic_lupus"), u"systemicLupus"_s, m_systemicLupus},
        {formLabel("disease_onset"), u"onset"_s, m_onset},
        {formLabel("last_follow_up"), u"lastFollowUp"_s, m_lastFollowUp},
        {formLabel("phototype"), u"phototype"_s, m_phototype},
        {formLabel("smoking"), u"smoking"_s, m_smoking},
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

QWidget *PersonForm::serology()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->addWidget(look::heading(tr("Serology")), 0, 0, 1, 4);
    grid->addWidget(look::caption(tr("Whether it was ever found. Type the first letter of the answer.")), 1,
                    0, 1, 4);
    const std::array<QString, keysOf<Serology>.size()> names{tr("A&NA"), tr("anti-&Ro/SSA"),
                                                             tr("anti-&dsDNA"), tr("lo&w complement")};
    for (int i = 0; i < static_cast<int>(keysOf<Serology>.size()); ++i) {
        const auto place = static_cast<std::size_t>(i);
        QComboBox *box = choice({Answer::Unknown, Answer::No, Answer::Yes});
        box->setObjectName(u"serology_"_s + QString::fromStdString(std::string(keysOf<Serology>[place])));
        auto *label = new QLabel(names[place]);
        label->setBuddy(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PersonForm::edited);
        grid->addWidget(label, 2 + i / 2, i % 2 * 2);
        grid->addWidget(box, 2 + i / 2, i % 2 * 2 + 1);
        m_serology[place] = box;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
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
    m_phototype->setCurrentIndex(m_phototype->findData(patient.phototype.value_or(0)));
    m_smoking->setCurrentIndex(m_smoking->findData(static_cast<int>(patient.smoking)));
    for (std::size_t i = 0; i < m_serology.size(); ++i)
        m_serology[i]->setCurrentIndex(m_serology[i]->findData(static_cast<int>(patient.serology[i])));
    m_subtypes->setValue(patient.subtypes);
}

void PersonForm::propose(const QString &code)
{
    if (m_code->text().trimmed() != m_proposed)
        return;
    m_proposed = code;
    m_code->setText(code);
    m_code->selectAll();
}

void PersonForm::write(PatientRecord &record) const
{
    Patient &patient = record.patient;
    patient.code = oneLine(m_code->text()); // unseen signs come along when a code is pasted
    patient.centre = oneLine(m_centre->text());
    patient.sex = chosen<Sex>(m_sex);
    patient.birthYear =
        m_birthYear->text().isEmpty() ? std::nullopt : std::optional(m_birthYear->text().toInt());
    patient.systemicLupus = chosen<Answer>(m_systemicLupus);
    patient.diseaseOnset = m_onset->partial();
    patient.lastFollowUp = m_lastFollowUp->date();
    const int phototype = m_phototype->currentData().toInt();
    patient.phototype = phototype ? std::optional(phototype) : std::nullopt;
    patient.smoking = chosen<Smoking>(m_smoking);
    for (std::size_t i = 0; i < m_serology.size(); ++i)
        patient.serology[i] = chosen<Answer>(m_serology[i]);
    patient.subtypes = m_subtypes->value();
}

QString PersonForm::unreadable() const
{
    const std::initializer_list<std::pair<QString, const DateField *>> dates{
        {fieldLabel("disease_onset"), m_onset}, {fieldLabel("last_follow_up"), m_lastFollowUp}};
    for (const auto &[name, field] : dates)
        if (const QString why = unreadableDate(name, *field); !why.isEmpty())
            return why;
    return {};
}

} // namespace malar
