#include "ui/cohort/planform.h"

#include "ui/cohort/planschedule.h"
#include "ui/cohort/primarybox.h"
#include "ui/parts/look.h"
#include "ui/session/plan.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Those of the presets first, in their order, so that the same set is the same plan.
constexpr std::array responseOrder{Response::Clasi50, Response::Clasi70, Response::FourPoints,
                                   Response::TwentyPercent, Response::Complete};
static_assert(responseOrder.size() == responses.size());

/// A section with its own column; the space left is below.
std::pair<QWidget *, QBoxLayout *> section(int half)
{
    auto *widget = new QWidget;
    auto *outer = new QVBoxLayout(widget);
    auto *inner = new QVBoxLayout;
    outer->setContentsMargins(half, 0, half, 0);
    inner->setSpacing(half / 2);
    outer->addLayout(inner);
    outer->addStretch();
    return {widget, inner};
}

} // namespace

PlanForm::PlanForm(const std::vector<PatientRecord> &records, const Schedule &schedule, QWidget *parent)
    : QWidget(parent),
      m_plan(defaultPlan(schedule)),
      m_sections(new QListWidget),
      m_pages(new QStackedWidget),
      m_primary(new PrimaryBox),
      m_confidence(new QDoubleSpinBox),
      m_lastVisit(new QCheckBox(tr("Last visit, as a furt&her time"))),
      m_schedule(new PlanSchedule(records, schedule))
{
    m_sections->setObjectName(u"planSections"_s);
    m_sections->setAccessibleName(tr("Sections of the plan"));
    addSection(tr("Test"), testSection());
    addSection(tr("Estimates"), estimateSection());
    addSection(tr("Visits and months"), timeSection());
    addSection(tr("Responders"), responseSection());
    addSection(tr("Printed numbers"), printSection());
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + look::halfLine(*this) * 3);
    m_sections->setCurrentRow(0);
    setFocusProxy(m_sections);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_schedule, &PlanSchedule::edited, this, &PlanForm::takeSchedule);
    fill();
}

void PlanForm::addSection(const QString &name, QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sections->addItem(name);
    m_pages->addWidget(scroll);
}

void PlanForm::addChoice(QBoxLayout *column, const PlanChoice &choice)
{
    auto *box = new QComboBox;
    box->setObjectName(choice.key);
    box->addItems(choice.options);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    addNamed(column, choice.name, box, choice.explanation);
    m_choices.emplace_back(choice, box);
    connect(box, &QComboBox::activated, this, [this, choice](int number) {
        choice.choose(m_plan, number);
        take();
    });
}

void PlanForm::addNamed(QBoxLayout *column, const QString &name, QWidget *field, const QString &explanation)
{
    auto *label = look::heading(name);
    label->setBuddy(field);
    column->addWidget(label);
    addExplained(column, field, explanation);
}

void PlanForm::addExplained(QBoxLayout *column, QWidget *field, const QString &explanation)
{
    column->addWidget(field);
    field->setAccessibleDescription(explanation);
    auto *sentence = look::caption(explanation);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addSpacing(look::halfLine(*this));
}

QWidget *PlanForm::testSection()
{
    const auto [widget, column] = section(look::halfLine(*this));
    const std::vector<PlanChoice> choices = testChoices();
    for (const PlanChoice &choice : choices)
        addChoice(column, choice);
    addNamed(column, tr("&Primary endpoint"), m_primary,
             tr("The one comparison that the study was planned for. It is marked wherever it stands; the "
                "others are secondary."));
    connect(m_primary, &PrimaryBox::chosen, this, [this](const std::optional<Endpoint> &endpoint) {
        m_plan.primary = endpoint;
        take();
    });
    return widget;
}

QWidget *PlanForm::estimateSection()
{
    const auto [widget, column] = section(look::halfLine(*this));
    const std::vector<PlanChoice> choices = estimateChoices();
    for (const PlanChoice &choice : choices)
        addChoice(column, choice);
    m_confidence->setObjectName(u"confidence"_s);
    m_confidence->setRange(50, 99.9);
    m_confidence->setDecimals(1);
    m_confidence->setSingleStep(1);
    m_confidence->setSuffix(tr(" %"));
    addNamed(column, tr("Level of i&ntervals"), m_confidence,
             tr("What an interval is asked to reach. Few pairs cannot reach every level: what is achieved "
                "stands beside each interval."));
    connect(m_confidence, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        if (m_filling)
            return;
        m_plan.test.confidence = percent / 100;
        take();
    });
    return widget;
}

QWidget *PlanForm::timeSection()
{
    const auto [widget, column] = section(look::halfLine(*this));
    m_lastVisit->setObjectName(u"lastVisit"_s);
    auto *heading = look::heading(tr("Months and windows, in days since the first dose"));
    column->addWidget(heading);
    addExplained(column, m_schedule,
                 tr("The plan keeps a schedule of its own, so that the same plan always gives the same "
                    "numbers; changing it here leaves the registry's alone."));
    addChoice(column, missingChoice());
    addExplained(column, m_lastVisit,
                 tr("Everybody's last complete visit against baseline, whenever it was; outside every family "
                    "of adjusted p values."));
    connect(m_lastVisit, &QCheckBox::toggled, this, [this](bool checked) {
        if (m_filling)
            return;
        m_plan.lastVisit = checked;
        take();
    });
    return widget;
}

QWidget *PlanForm::responseSection()
{
    const auto [widget, column] = section(look::halfLine(*this));
    column->addWidget(look::heading(tr("Who counts as a responder")));
    for (const Response response : responseOrder) {
        auto *box = new QCheckBox(terms::label(response));
        box->setObjectName(QString::fromStdString(std::string(key(response))));
        addExplained(column, box, words::responseSentence(response));
        m_responders.emplace_back(response, box);
        connect(box, &QCheckBox::toggled, this, &PlanForm::takeResponders);
    }
    addChoice(column, severityChoice());
    return widget;
}

QWidget *PlanForm::printSection()
{
    const auto [widget, column] = section(look::halfLine(*this));
    const std::vector<PlanChoice> choices = printChoices();
    for (const PlanChoice &choice : choices)
        addChoice(column, choice);
    return widget;
}

void PlanForm::setPlan(const AnalysisPlan &plan)
{
    m_plan = plan;
    fill();
}

void PlanForm::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    for (const auto &[choice, box] : m_choices)
        box->setCurrentIndex(choice.number(m_plan));
    for (const auto &[response, box] : m_responders)
        box->setChecked(std::ranges::find(m_plan.responders, response) != m_plan.responders.end());
    m_confidence->setValue(m_plan.test.confidence * 100);
    m_lastVisit->setChecked(m_plan.lastVisit);
    m_schedule->setSchedule(m_plan.schedule);
    m_primary->show(m_plan);
}

void PlanForm::takeResponders()
{
    if (m_filling)
        return;
    m_plan.responders.clear();
    for (const auto &[response, box] : m_responders)
        if (box->isChecked())
            m_plan.responders.push_back(response);
    take();
}

void PlanForm::takeSchedule()
{
    m_plan = withSchedule(m_plan, m_schedule->schedule());
    m_primary->show(m_plan);
    take();
}

void PlanForm::take()
{
    m_plan.preset = matchingPreset(m_plan);
    emit edited();
}

QString PlanForm::problem() const { return m_schedule->problem(); }

} // namespace malar
