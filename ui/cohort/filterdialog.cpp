#include "ui/cohort/filterdialog.h"

#include "ui/cohort/filterlists.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int anyValue = -1; // of a combo box: no condition

template <class Value> std::optional<Value> chosen(const QComboBox &box)
{
    const int value = box.currentData().toInt();
    return value == anyValue ? std::nullopt : std::optional(static_cast<Value>(value));
}

std::optional<int> number(const QLineEdit &edit)
{
    return edit.text().isEmpty() ? std::nullopt : std::optional(edit.text().toInt());
}

template <class Value> void choose(QComboBox &box, const std::optional<Value> &value)
{
    box.setCurrentIndex(box.findData(value ? static_cast<int>(*value) : anyValue));
}

void write(QLineEdit &edit, const std::optional<int> &value)
{
    edit.setText(value ? QString::number(*value) : QString());
}

} // namespace

FilterDialog::FilterDialog(PlacedCohort everyone, const Centres &centres, const CohortFilter &filter,
                           QWidget *parent)
    : QDialog(parent),
      m_everyone(std::move(everyone)),
      m_lists(new FilterLists(centres)),
      m_sex(new QComboBox),
      m_regimen(new QComboBox),
      m_ageFrom(numberField(u"ageFrom"_s, 130)),
      m_ageTo(numberField(u"ageTo"_s, 130)),
      m_activity(numberField(u"activityFrom"_s, 70)),
      m_startFrom(new DateField),
      m_startTo(new DateField),
      m_sentence(new QLabel),
      m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset))
{
    setWindowTitle(tr("Filter the cohort"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Show these patients"));
    m_buttons->button(QDialogButtonBox::Reset)->setText(tr("Without any condition"));
    m_sentence->setObjectName(u"filterSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(look::strongFont(QApplication::font()));
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    const int half = look::halfLine(*this);
    auto *conditions = new QWidget;
    auto *row = new QHBoxLayout(conditions);
    row->setContentsMargins({});
    row->setSpacing(half * 3);
    row->addWidget(m_lists, 1);
    row->addWidget(fields(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(conditions);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(half * 3 / 2);
    column->addWidget(
        look::caption(tr("A patient must meet every condition that is set; what is not known is not met.")));
    column->addWidget(scroll, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 124, half * 76);

    connect(m_lists, &FilterLists::edited, this, &FilterDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] { fill({}); });
    fill(filter);
    m_lists->setFocus();
}

QLineEdit *FilterDialog::numberField(const QString &name, int most)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setValidator(new QIntValidator(0, most, field));
    field->setPlaceholderText(tr("any"));
    field->setFixedWidth(fontMetrics().averageCharWidth() * 10);
    connect(field, &QLineEdit::textChanged, this, &FilterDialog::judge);
    return field;
}

QWidget *FilterDialog::fields()
{
    m_sex->setObjectName(u"sex"_s);
    m_sex->addItem(tr("any"), anyValue);
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Unknown})
        m_sex->addItem(terms::label(sex), static_cast<int>(sex));
    m_regimen->setObjectName(u"regimen"_s);
    m_regimen->addItem(tr("any"), anyValue);
    m_regimen->addItem(tr("monotherapy"), static_cast<int>(Regimen::Monotherapy));
    m_regimen->addItem(tr("combination"), static_cast<int>(Regimen::Combination));
    m_startFrom->setObjectName(u"startFrom"_s);
    m_startTo->setObjectName(u"startTo"_s);
    for (QComboBox *box : {m_sex, m_regimen})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterDialog::judge);
    for (DateField *field : {m_startFrom, m_startTo}) {
        field->setPlaceholderText(tr("any"));
        connect(field, &QLineEdit::textChanged, this, &FilterDialog::judge);
    }

    const int half = look::halfLine(*this);
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins({});
    form->setVerticalSpacing(half);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto pair = [&](QWidget *from, QWidget *to) {
        auto *box = new QHBoxLayout;
        box->setSpacing(half);
        box->addWidget(from);
        box->addWidget(new QLabel(tr("to", "between the ends of a range")));
        box->addWidget(to);
        box->addStretch();
        return box;
    };
    const auto label = [&](const QString &words, QWidget *buddy) {
        auto *made = new QLabel(words);
        made->setBuddy(buddy);
        return made;
    };
    form->addRow(formLabel("sex"), m_sex);
    form->addRow(label(tr("&Age on day 0, years"), m_ageFrom), pair(m_ageFrom, m_ageTo));
    m_ageTo->setAccessibleName(tr("Age on day 0, at most"));
    form->addRow(tr("&Regimen on day 0"), m_regimen);
    form->addRow(tr("CLASI-A at baseline, at &least"), m_activity);
    form->addRow(label(tr("Da&y 0 between"), m_startFrom), pair(m_startFrom, m_startTo));
    m_startTo->setAccessibleName(tr("Day 0, at the latest"));
    auto *times = new QVBoxLayout;
    for (const StudyTime &time : m_everyone.times) {
        if (time.kind == StudyTime::Kind::LastVisit)
            continue;
        auto *box = new QCheckBox(words::time(time));
        box->setObjectName(u"complete%1"_s.arg(time.month));
        connect(box, &QCheckBox::toggled, this, &FilterDialog::judge);
        times->addWidget(box);
        m_complete.emplace_back(time.month, box);
    }
    form->addRow(new QLabel(tr("Both totals complete at")), times);
    return widget;
}

void FilterDialog::fill(const CohortFilter &filter)
{
    m_lists->show(m_everyone, filter);
    choose(*m_sex, filter.sex);
    choose(*m_regimen, filter.regimen);
    write(*m_ageFrom, filter.ageFrom);
    write(*m_ageTo, filter.ageTo);
    write(*m_activity, filter.activityFrom);
    m_startFrom->setDate(filter.startFrom);
    m_startTo->setDate(filter.startTo);
    for (const auto &[month, box] : m_complete)
        box->setChecked(std::ranges::find(filter.completeAt, month) != filter.completeAt.end());
    judge();
}

CohortFilter FilterDialog::filter() const
{
    CohortFilter filter;
    m_lists->read(filter);
    filter.sex = chosen<Sex>(*m_sex);
    filter.regimen = chosen<Regimen>(*m_regimen);
    filter.ageFrom = number(*m_ageFrom);
    filter.ageTo = number(*m_ageTo);
    filter.activityFrom = number(*m_activity);
    filter.startFrom = m_startFrom->date();
    filter.startTo = m_startTo->date();
    for (const auto &[month, box] : m_complete)
        if (box->isChecked())
            filter.completeAt.push_back(month);
    return filter;
}

QString FilterDialog::problem(const CohortFilter &filter) const
{
    if (!m_startFrom->isAcceptable() || !m_startTo->isAcceptable())
        return tr("A date cannot be read: write it as 2024-02-13 or 13 Feb 2024.");
    if (filter.ageFrom && filter.ageTo && *filter.ageFrom > *filter.ageTo)
        return tr("The lower age is above the higher one.");
    if (filter.startFrom && filter.startTo && *filter.startFrom > *filter.startTo)
        return tr("The earlier day 0 is after the later one.");
    return {};
}

void FilterDialog::judge()
{
    const CohortFilter wanted = filter();
    const QString wrong = problem(wanted);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Reset)->setEnabled(!wanted.isEmpty() || !wrong.isEmpty());
    if (!wrong.isEmpty())
        return m_sentence->setText(wrong);
    const auto n = std::ranges::count_if(m_everyone.patients, [&](const PlacedPatient &patient) {
        return matches(wanted, patient, m_everyone.times);
    });
    const QString sentence =
        tr("%1: %2 of %n patient(s)", nullptr, static_cast<int>(m_everyone.patients.size()));
    m_sentence->setText(sentence.arg(words::filter(wanted), QString::number(n)));
}

} // namespace malar
