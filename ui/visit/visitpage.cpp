#include "ui/visit/visitpage.h"

#include "core/domain/json.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/passfocus.h"
#include "ui/patients/signvisit.h"
#include "ui/visit/totalspanel.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visiterrands.h"
#include "ui/visit/visitevents.h"
#include "ui/visit/visitfinish.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitheader.h"
#include "ui/visit/visitheading.h"
#include "ui/visit/visitinfusions.h"
#include "ui/visit/visitopener.h"
#include "ui/visit/visitremarks.h"
#include "ui/visit/visitview.h"
#include "ui/words/terms.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitPage::VisitPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_edit(new VisitEdit(session, this)),
      m_view(new VisitView(*m_edit, this)),
      m_form(&m_view->form()),
      m_infusions(new VisitInfusions(session, prompts, *m_edit, m_view->remarks().infusion())),
      m_events(new VisitEvents(session, prompts, *m_edit, m_view->remarks().events())),
      m_opener(new VisitOpener(session, prompts, *m_edit, *m_view)),
      m_heading(new VisitHeading(session, *m_edit, *m_view, *m_infusions, *m_opener)),
      m_errands(new VisitErrands(session, prompts, *m_edit, *m_view)),
      m_finish(new VisitFinish(session, prompts, *m_edit, *m_view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    passFocus(*this, [this]() -> QWidget * {
        return m_edit->visit().totalsOnly ? static_cast<QWidget *>(&m_view->totals()) : m_form;
    });
    addCommands();
    watch();
}

VisitPage::~VisitPage() { delete m_view; } // which looks at the visit to its end

void VisitPage::watch()
{
    connect(m_edit, &VisitEdit::begun, this, &VisitPage::begin);
    connect(m_edit, &VisitEdit::changed, this, &VisitPage::take);
    connect(m_edit, &VisitEdit::lockChanged, this, &VisitPage::refresh);
    VisitHeader *header = &m_view->header();
    connect(header, &VisitHeader::leaveRequested, m_finish, &VisitFinish::leave);
    connect(header, &VisitHeader::dateConfirmed, m_view, &VisitView::goToAnswers);
    connect(m_heading, &VisitHeading::completionRequested, m_finish, &VisitFinish::complete);
    connect(m_infusions, &VisitInfusions::confirmed, m_view, &VisitView::goToAnswers);
    connect(m_events, &VisitEvents::keepRequested, this, [this] {
        m_edit->draft().readStored();
        keep();
    });
    connect(header, &VisitHeader::signRequested, this, &VisitPage::sign);
    connect(m_finish, &VisitFinish::conflicted, this, [this] { open(m_edit->visit(), true); });
    connect(m_finish, &VisitFinish::left, this, &VisitPage::left);
    connect(m_finish, &VisitFinish::completed, this, &VisitPage::completed);
    connect(m_finish, &VisitFinish::said, this, &VisitPage::said);
    connect(m_finish, &VisitFinish::writtenElsewhere, this, &VisitPage::writtenElsewhere);
    connect(&m_session, &Session::patientChanged, this, [this](const PatientId &id) {
        if (id == m_edit->visit().patient)
            reload();
    });
    for (auto changed : {&Session::recordsChanged, &Session::scheduleChanged, &Session::registryChanged,
                         &Session::scalesChanged})
        connect(&m_session, changed, this, &VisitPage::reload);
}

void VisitPage::addCommands()
{
    VisitCommands commands = formCommands(*m_view);
    commands.merge(clinicalCommands(*m_view, *m_infusions, *m_events));
    commands[VisitCommand::Complete] = [this] { m_finish->complete(); };
    commands[VisitCommand::Keep] = [this] { keep(); };
    commands[VisitCommand::Leave] = [this] {
        m_view->isDefinitionShown() ? m_view->toggleDefinition() : m_finish->leave();
    };
    commands[VisitCommand::Print] = [this] { m_errands->print(); };
    commands[VisitCommand::Sign] = [this] { sign(); };
    addShortcuts(*this, commands);
    fillMenu(commands);
}

void VisitPage::fillMenu(const VisitCommands &commands)
{
    QMenu &menu = m_view->header().menu();
    addToMenu(menu, commands);
    menu.addSeparator();
    m_across = menu.addAction(tr("&Type across the signs of a region"));
    m_across->setCheckable(true);
    connect(m_across, &QAction::toggled, this, [this](bool across) {
        const Order order = across ? Order::Across : Order::Down;
        m_form->setOrder(order);
        emit orderChosen(order);
    });
    menu.addSeparator();
    m_errands->addTo(menu);
}

void VisitPage::startNew(const PatientId &patient) { m_opener->startNew(patient); }
void VisitPage::edit(const VisitId &id) { m_opener->edit(id); }
void VisitPage::open(const Visit &visit, bool recovered) { m_opener->open(visit, recovered); }
const VisitId &VisitPage::visit() const { return m_edit->visit().id; }

QJsonObject VisitPage::whereabouts() const
{
    return {{u"typed"_s, toJson(m_edit->visit())},
            {u"stored"_s, toJson(m_edit->stored())},
            {u"item"_s, static_cast<int>(std::ranges::find(items, m_form->current()) - items.begin())}};
}

void VisitPage::goOn(const QJsonObject &whereabouts)
{
    const std::optional<Visit> stored = visitFromJson(whereabouts[u"stored"].toObject());
    const std::optional<Visit> typed = visitFromJson(whereabouts[u"typed"].toObject());
    if (!stored || !typed)
        return;
    m_opener->goOn(*stored, *typed);
    const int item = whereabouts[u"item"].toInt();
    m_form->go(items.at(static_cast<std::size_t>(std::clamp(item, 0, int(itemCount) - 1))));
}

void VisitPage::begin()
{
    m_view->listIssues(false);
    m_view->notice().clear();
    if (const Result<QStringList> names = m_session.store().assessors())
        m_view->setAssessors(*names);
    reload();
}

void VisitPage::reload()
{
    const std::optional<VisitContext> context = contextOf(m_session, m_edit->visit());
    if (!context)
        return;
    m_heading->readSignatures();
    m_form->setPrevious(context->previousForm());
    m_view->setScales(m_session.scales());
    m_view->setContext(*context);
    refresh();
}

void VisitPage::refresh()
{
    m_view->refresh(check(m_edit->visit(), {.record = m_edit->record(),
                                            .previous = m_view->context().previous,
                                            .schedule = m_session.schedule(),
                                            .today = m_session.today()}));
    m_infusions->show();
    m_events->show();
    m_heading->show();
}

void VisitPage::setNamesShown(bool shown) { m_heading->setNamesShown(shown); }

void VisitPage::setOrder(Order order) { m_across->setChecked(order == Order::Across); }

void VisitPage::setAutosaveInterval(std::chrono::milliseconds interval)
{
    m_edit->draft().setInterval(interval);
}

void VisitPage::take()
{
    if (m_edit->visit().date == m_view->context().day)
        refresh();
    else
        reload();
}

void VisitPage::sign()
{
    if (const QString why = m_heading->whyNotSigned(); !why.isEmpty())
        return m_view->refuse(why);
    signVisit(this, m_session, m_edit->stored(), [this](const Result<Done> &done) {
        if (done)
            edit(m_edit->stored().id);
        else
            m_view->notice().show(terms::message(done.error()));
    });
}

bool VisitPage::keep() { return static_cast<bool>(m_finish->keep()); }

bool VisitPage::mayLeave() { return m_finish->mayLeave(); }

} // namespace malar
