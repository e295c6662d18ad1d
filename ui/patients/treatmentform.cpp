#include "ui/patients/treatmentform.h"

#include "ui/parts/look.h"
#include "ui/patients/drugpicker.h"
#include "ui/patients/treatmentmodel.h"
#include "ui/patients/treatmenttable.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

TreatmentForm::TreatmentForm(TreatmentKind kind, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_model(new TreatmentModel(kind, this)),
      m_picker(new DrugPicker),
      m_table(new TreatmentTable(m_model)),
      m_period(look::plain(tr("Another &period"))),
      m_remove(look::plain(tr("Remo&ve"))),
      m_regimen(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    const int half = look::halfLine(*this);
    row->setContentsMargins(half * 2, half * 2, half * 2, half);
    row->setSpacing(half * 3);
    row->addWidget(left());
    row->addWidget(right(), 1);
    setFocusProxy(m_picker);
    connect(m_picker, &DrugPicker::toggled, this, &TreatmentForm::toggle);
    connect(m_model, &TreatmentModel::edited, this, &TreatmentForm::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TreatmentForm::follow);
    follow();
}

QWidget *TreatmentForm::left()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::halfLine(*this) / 2);
    column->addWidget(look::heading(m_kind == TreatmentKind::Previous ? tr("Before the index treatment")
                                                                      : tr("Beside the index treatment")));
    column->addWidget(look::caption(tr("A letter ticks its drug.")));
    column->addWidget(m_picker, 1);
    return page;
}

/// The longest name is seen whole beside the scroll bar, where the table keeps enough of the width.
void TreatmentForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const int room = std::max(letter * 36, width() - letter * 112);
    m_picker->parentWidget()->setFixedWidth(
        std::min(room, std::max(letter * 36, m_picker->wholeWidth() + letter)));
}

QWidget *TreatmentForm::right()
{
    const bool previous = m_kind == TreatmentKind::Previous;
    m_table->setObjectName(previous ? u"previousTable"_s : u"concomitantTable"_s);
    m_picker->setObjectName(previous ? u"previousDrugs"_s : u"concomitantDrugs"_s);
    m_regimen->setObjectName(previous ? QString() : u"regimen"_s);
    m_regimen->setVisible(!previous);
    m_regimen->setWordWrap(true);
    auto *about = look::caption(
        previous ? tr("All of it may stay empty. Dates as far as they are known: 2019, 2019-05.")
                 : tr("A dose, and each change with its day: 20; 10 from 2024-03-15; 0 from 2024-06. Oral "
                      "glucocorticoids as prednisone-equivalent."));
    about->setWordWrap(true);
    for (QPushButton *button : {m_period, m_remove})
        button->setAutoDefault(false);
    connect(m_period, &QPushButton::clicked, this,
            [this] { m_table->goTo(m_model->addPeriod(m_table->currentIndex().row())); });
    connect(m_remove, &QPushButton::clicked, this, &TreatmentForm::remove);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::halfLine(*this) / 2);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_period);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_regimen);
    return page;
}

void TreatmentForm::setValue(const std::vector<Treatment> &treatments)
{
    m_model->setTreatments(treatments);
    follow();
}

std::vector<Treatment> TreatmentForm::value() const { return m_model->treatments(); }

QString TreatmentForm::unreadable() const
{
    const std::optional<TreatmentModel::Problem> problem = m_model->problem();
    if (!problem)
        return {};
    return m_kind == TreatmentKind::Previous ? tr("Previous treatments: %1").arg(problem->sentence)
                                             : tr("Concomitant treatments: %1").arg(problem->sentence);
}

void TreatmentForm::goToProblem()
{
    if (const std::optional<TreatmentModel::Problem> problem = m_model->problem()) {
        m_table->setFocus();
        m_table->setCurrentIndex(problem->cell);
    }
}

void TreatmentForm::setStart(const std::optional<QDate> &start)
{
    m_start = start;
    if (!start) {
        m_regimen->setText(tr("Combination or monotherapy follows once the index treatment has a start."));
        return;
    }
    QStringList beside;
    const std::vector<Treatment> treatments = value();
    for (const Treatment &treatment : treatments)
        if (isCombination(std::span(&treatment, 1), *start))
            beside << terms::drugName(treatment.drug, treatment.otherName);
    m_regimen->setText(
        beside.isEmpty()
            ? tr("On day 0, %1: monotherapy.").arg(terms::date(*start))
            : tr("On day 0, %1: combination with %2.").arg(terms::date(*start), beside.join(u", "_s)));
}

void TreatmentForm::toggle(Drug drug, bool checked)
{
    if (!checked) {
        m_model->putAside(drug);
        return;
    }
    const int row = m_model->add(drug);
    if (drug != Drug::Other)
        return;
    m_table->goTo(row); // its name is asked at once
    m_table->edit(m_table->currentIndex());
}

void TreatmentForm::remove()
{
    m_model->remove(m_table->currentIndex().row());
    m_model->rowCount() > 0 ? m_table->setFocus() : m_picker->setFocus();
}

void TreatmentForm::follow()
{
    for (std::size_t i = 0; i < keysOf<Drug>.size(); ++i)
        m_picker->setChecked(static_cast<Drug>(i), m_model->has(static_cast<Drug>(i)));
    const bool chosen = m_table->currentIndex().isValid();
    m_period->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    setStart(m_start);
    emit edited();
}

} // namespace malar
