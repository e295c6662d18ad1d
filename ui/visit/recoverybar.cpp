#include "ui/visit/recoverybar.h"

#include "ui/visit/recoverydialog.h"
#include "ui/words/terms.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace malar {

RecoveryBar::RecoveryBar(Session &session, const Prompts &prompts, QAction &list, QWidget *parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_list(list), m_notice(new NoticeBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    connect(&m_list, &QAction::triggered, this, &RecoveryBar::showList);
    connect(&session, &Session::parkedChanged, this, &RecoveryBar::refresh);
    refresh();
}

void RecoveryBar::setPaused(bool paused)
{
    m_paused = paused;
    refresh();
}

void RecoveryBar::refresh()
{
    m_notice->clear();
    m_list.setEnabled(false);
    if (m_paused)
        return;
    Result<std::vector<UnsavedVisit>> waiting = unsavedVisits(m_session);
    if (!waiting) {
        m_notice->show(terms::message(waiting.error()));
        return;
    }
    const bool takesFiles = m_session.store().isSealed() && !m_session.isReadOnly(); // of visits
    m_list.setEnabled(!waiting->empty() || takesFiles);
    std::erase_if(*waiting, [this](const UnsavedVisit &each) {
        return std::ranges::find(m_putOff, each.parked) != m_putOff.end();
    });
    offer(*waiting);
}

void RecoveryBar::offer(const std::vector<UnsavedVisit> &waiting)
{
    m_offered.clear();
    for (const UnsavedVisit &each : waiting)
        m_offered.push_back(each.parked);
    if (waiting.size() == 1)
        offerOne(waiting.front());
    else if (!waiting.empty())
        //: %1 study code, %2 "today at 14:02"
        m_notice->show(
            tr("%n visits were being typed and were not saved, the latest that of %1, last typed %2.",
               nullptr, static_cast<int>(waiting.size()))
                .arg(patientCode(waiting.front(), m_session), typedAt(waiting.front(), m_session)),
            {{tr("Show them…"), [this] { showList(); }}, {tr("Later"), [this] { putOff(); }}});
}

void RecoveryBar::offerOne(const UnsavedVisit &unsaved)
{
    const Visit &visit = unsaved.parked.visit;
    //: %1 study code, %2 date of the visit, %3 "today at 14:02", %4 "12 of 56", %5 and %6 "14" or "≥ 6"
    QString text =
        tr("The visit of %1 on %2 was not saved. It was last typed %3: %4 answers, CLASI-A %5, "
           "CLASI-D %6.")
            .arg(patientCode(unsaved, m_session), terms::date(visit.date), typedAt(unsaved, m_session),
                 answersText(unsaved), totalText(unsaved, Axis::Activity), totalText(unsaved, Axis::Damage));
    const DraftStanding stands = standing(unsaved, m_session);
    std::vector<NoticeBar::Choice> choices;
    if (stands.canRecover)
        choices.push_back({tr("Recover"), [this, visit] { emit recoverRequested(visit); }});
    else
        text += QLatin1Char(' ') + stands.sentence;
    choices.push_back({tr("Preview…"), [this] { showList(); }});
    choices.push_back({tr("Later"), [this] { putOff(); }});
    m_notice->show(text, choices);
}

void RecoveryBar::putOff()
{
    m_putOff.insert(m_putOff.end(), m_offered.begin(), m_offered.end());
    refresh();
}

void RecoveryBar::showList()
{
    auto *dialog = new RecoveryDialog(m_session, m_prompts, std::nullopt, this);
    connect(dialog, &RecoveryDialog::recoverRequested, this, &RecoveryBar::recoverRequested);
    dialog->open();
}

} // namespace malar
