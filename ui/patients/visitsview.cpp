#include "ui/patients/visitsview.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/parts/noticebar.h"
#include "ui/patients/correctiondialog.h"
#include "ui/patients/sheetoutput.h"
#include "ui/patients/signvisit.h"
#include "ui/patients/visittable.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitsView::VisitsView(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_noVisits(new QLabel),
      m_visits(new VisitTable),
      m_moved(new NoticeBar)
{
    m_noVisits->setAlignment(Qt::AlignCenter);
    m_noVisits->setWordWrap(true);
    m_noVisits->setText(!may(m_session, Right::Enter)
                            ? tr("No visit yet.")
                            : tr("No visit yet. New visit (Ctrl+N) begins the first one."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_moved);
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
        add(tr("Sign…  F12"), u"signVisit"_s, &VisitsView::sign);
        add(tr("Correct the da&te…"), u"correctDate"_s,
            [this] { (new VisitDateDialog(m_session, *m_visits->current(), this))->open(); });
        add(tr("Move to &another patient…"), u"moveVisit"_s, &VisitsView::move);
        add(tr("Mar&k as entered in error…"), u"visitInError"_s, &VisitsView::mark);
        for (QPushButton *button : m_buttons | std::views::drop(3))
            forbid(*button, whyNot(m_session, Right::Enter));
    }
    return bar;
}

void VisitsView::show(const std::vector<VisitLine> &lines, const Signatures &all)
{
    m_noVisits->setVisible(lines.empty());
    m_visits->setVisible(!lines.empty());
    m_visits->show(lines, all);
}

void VisitsView::choose(const VisitId &id) { m_visits->choose(id); }

void VisitsView::followChoice()
{
    const std::optional<Visit> visit = m_visits->current();
    const bool gone = visit && visit->state == VisitState::EnteredInError;
    for (QPushButton *button : m_buttons) {
        const bool marks = button->objectName() == u"visitInError";
        button->setEnabled(visit && (!gone || marks || button->objectName() == u"openVisit"));
        if (button->objectName() == u"signVisit") {
            const QString why = visit ? whyNotSigned(m_session, *visit) : QString();
            button->setEnabled(visit && why.isEmpty());
            button->setToolTip(why);
        }
        if (marks)
            button->setText(gone ? tr("Ta&ke back the mark…") : tr("Mar&k as entered in error…"));
    }
}

void VisitsView::move()
{
    auto *dialog = new VisitPatientDialog(m_session, *m_visits->current(), m_namesShown, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Patient target = dialog->target()->patient;
        m_moved->show(
            tr("Moved to %1.").arg(target.code),
            {{tr("Open %1").arg(target.code), [this, id = target.id] { emit patientRequested(id); }},
             {tr("Close"), [this] { m_moved->clear(); }}});
    });
    dialog->open();
}

/// Also by its key, which the page hears.
void VisitsView::sign()
{
    const std::optional<Visit> visit = m_visits->current();
    if (!visit)
        return;
    if (const QString why = whyNotSigned(m_session, *visit); !why.isEmpty())
        return emit failed(why);
    signVisit(this, m_session, *visit, [this](const Result<Done> &done) {
        if (!done)
            emit failed(terms::message(done.error()));
    });
}

void VisitsView::print()
{
    const std::optional<Visit> visit = m_visits->current();
    const Ending ending = printSheet(this, m_session, m_prompts, visit->patient, visit);
    if (!ending.sentence.isEmpty())
        emit failed(ending.sentence);
}

void VisitsView::savePdf()
{
    const std::optional<Visit> visit = m_visits->current();
    const Ending ending = saveSheet(this, m_session, m_prompts, visit->patient, visit);
    if (!ending.sentence.isEmpty())
        emit failed(ending.sentence, ending.file);
}

void VisitsView::mark()
{
    const Visit visit = *m_visits->current();
    visit.state == VisitState::EnteredInError ? takeBack(visit) : markInError(visit);
}

void VisitsView::markInError(const Visit &marked)
{
    Visit visit = marked;
    const Prompts::Question question{tr("Mark the visit as entered in error"),
                                     tr("The visit of %1 stays in the history and counts nowhere, until the "
                                        "mark is taken back. Why was it "
                                        "entered in error?")
                                         .arg(terms::date(visit.date)),
                                     tr("Mark as entered in error")};
    const std::optional<QString> reason = m_prompts.reason(this, question);
    if (!reason)
        return;
    visit.state = VisitState::EnteredInError;
    if (const Result<Done> saved = m_session.save(visit, *reason, m_session.seen(visit.patient)); !saved)
        emit failed(terms::message(saved.error()));
}

void VisitsView::takeBack(const Visit &visit)
{
    const Prompts::Question question{
        tr("Take back the mark “entered in error”"),
        tr("The visit of %1 is again what it was before, and counts as it did. Why was the mark wrong?")
            .arg(terms::date(visit.date)),
        tr("Take back the mark")};
    const std::optional<QString> reason = m_prompts.reason(this, question);
    if (!reason)
        return;
    if (const Result<Done> taken = m_session.takeBack(visit.patient, visit.id, *reason); !taken)
        emit failed(terms::message(taken.error()));
}

} // namespace malar
