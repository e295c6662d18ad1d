#include "ui/patients/visitsview.h"

#include "ui/patients/correctiondialog.h"
#include "ui/patients/sheetoutput.h"
#include "ui/patients/visittable.h"
#include "ui/session.h"
#include "ui/style/look.h"
#include "ui/terms.h"
#include "ui/visit/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitsView::VisitsView(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_noVisits(new QLabel),
      m_visits(new VisitTable)
{
    m_noVisits->setAlignment(Qt::AlignCenter);
    m_noVisits->setWordWrap(true);
    m_noVisits->setText(m_session.isReadOnly()
                            ? tr("No visit yet.")
                            : tr("No visit yet. New visit (Ctrl+N) begins the first one."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_noVisits, 1);
    column->addWidget(m_visits, 1);
    column->addWidget(actions());
    setFocusProxy(m_visits);
    connect(m_visits, &VisitTable::visitRequested, this, &VisitsView::visitRequested);
    connect(m_visits, &VisitTable::chosen, this, &VisitsView::followChoice);
}

QWidget *VisitsView::actions()
{
    auto *bar = new QWidget;
    const int half = look::halfLine(*this);
    auto *row = new FlowLayout(bar, half / 2, 0); // six actions, long ones in some languages
    row->setContentsMargins(half, half / 2, half, half / 2);
    const auto add = [&](const QString &text, const QString &name, auto function) {
        QPushButton *button = look::plain(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, function);
        row->addWidget(button);
        m_buttons.push_back(button);
    };
    add(tr("&Open the visit"), u"openVisit"_s, [this] { emit visitRequested(m_visits->current()->id); });
    add(tr("Pri&nt…"), u"printVisit"_s, &VisitsView::print);
    add(tr("Save as PD&F…"), u"saveVisit"_s, &VisitsView::savePdf);
    if (!m_session.isReadOnly()) {
        add(tr("Correct the da&te…"), u"correctDate"_s,
            [this] { (new VisitDateDialog(m_session, *m_visits->current(), this))->open(); });
        add(tr("Move to &another patient…"), u"moveVisit"_s,
            [this] { (new VisitPatientDialog(m_session, *m_visits->current(), this))->open(); });
        add(tr("Mar&k as entered in error…"), u"visitInError"_s, &VisitsView::markInError);
    }
    return bar;
}

void VisitsView::show(const std::vector<VisitLine> &lines)
{
    m_noVisits->setVisible(lines.empty());
    m_visits->setVisible(!lines.empty());
    m_visits->show(lines);
}

void VisitsView::followChoice()
{
    const std::optional<Visit> visit = m_visits->current();
    const bool gone = visit && visit->state == VisitState::EnteredInError;
    for (QPushButton *button : m_buttons)
        button->setEnabled(visit && (!gone || button->objectName() == u"openVisit"));
}

void VisitsView::print()
{
    const std::optional<Visit> visit = m_visits->current();
    if (const QString said = printSheet(this, m_session, m_prompts, visit->patient, visit); !said.isEmpty())
        emit failed(said);
}

void VisitsView::savePdf()
{
    const std::optional<Visit> visit = m_visits->current();
    if (const QString said = saveSheet(this, m_session, m_prompts, visit->patient, visit); !said.isEmpty())
        emit failed(said);
}

void VisitsView::markInError()
{
    Visit visit = *m_visits->current();
    const Prompts::Question question{
        tr("Mark the visit as entered in error"),
        tr("The visit of %1 stays in the history and counts nowhere. Why was it entered "
           "in error?")
            .arg(terms::date(visit.date)),
        tr("Mark as entered in error")};
    const std::optional<QString> reason = m_prompts.reason(this, question);
    if (!reason)
        return;
    visit.state = VisitState::EnteredInError;
    if (const Result<Done> saved = m_session.save(visit, *reason); !saved)
        emit failed(terms::message(saved.error()));
}

} // namespace malar
