#include "ui/patients/patientmenu.h"

#include "core/domain/patientcheck.h"
#include "ui/parts/forbidden.h"
#include "ui/patients/patientdialog.h"
#include "ui/patients/reportoutput.h"
#include "ui/patients/sheetoutput.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/patientissuewords.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

PatientMenu::PatientMenu(Session &session, const Prompts &prompts, const PatientId &patient, QWidget &page)
    : QMenu(&page), m_session(session), m_prompts(prompts), m_patient(patient), m_page(page)
{
    setToolTipsVisible(true); // why something is out of reach
    if (!session.isReadOnly()) {
        QAction *events = addAction(tr("&Adverse events…"), this, &PatientMenu::eventsRequested);
        events->setObjectName(u"adverseEvents"_s);
        m_entry.push_back(events);
        forbid(*events, whyNot(session, Right::Enter));
        addSeparator();
    }
    const auto withName = [this] { return m_withName->isVisible() && m_withName->isChecked(); };
    add(tr("&Print the patient report…"), u"printReport"_s, [=, this] {
        return printPatientReport(&m_page, m_session, m_prompts, {m_patient, withName()});
    })->setShortcut(u"Ctrl+P"_s);
    add(tr("Save the patient report as PD&F…"), u"saveReport"_s, [=, this] {
        return savePatientReport(&m_page, m_session, m_prompts, {m_patient, withName()});
    })->setShortcut(u"Ctrl+E"_s);
    m_withName = addAction(tr("&Name and hospital number on the report"));
    m_withName->setObjectName(u"withName"_s);
    m_withName->setCheckable(true);
    add(tr("Save the f&igure of the course…"), u"saveFigure"_s,
        [this] { return saveCourseFigure(&m_page, m_session, m_prompts, m_patient); });
    addSeparator();
    m_entry.push_back(add(tr("Print a &blank form to fill in by hand…"), u"printBlank"_s, [this] {
        return printSheet(&m_page, m_session, m_prompts, m_patient, std::nullopt);
    }));
    m_entry.push_back(add(tr("&Save a blank form as PDF…"), u"saveBlank"_s, [this] {
        return saveSheet(&m_page, m_session, m_prompts, m_patient, std::nullopt);
    }));
    if (session.isReadOnly())
        return;
    addSeparator();
    m_mark =
        add(tr("Mark the patient as entered in &error…"), u"patientInError"_s, [this] { return mark(); });
    forbid(*m_mark, whyNot(session, Right::Enter));
}

/// The action belongs to the page, too, so that its key works while the menu is closed.
QAction *PatientMenu::add(const QString &text, const QString &name, const std::function<Ending()> &output)
{
    QAction *action = addAction(text, this, [this, output] {
        if (const Ending ending = output(); !ending.sentence.isEmpty())
            emit said(ending.sentence, ending.file);
    });
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    return action;
}

void PatientMenu::follow(const PatientRecord &record)
{
    for (QAction *action : m_entry)
        action->setEnabled(!record.patient.isEnteredInError());
    if (m_mark)
        m_mark->setText(record.patient.isEnteredInError() ? tr("Take back the mark “entered in &error”…")
                                                          : tr("Mark the patient as entered in &error…"));
}

void PatientMenu::setNamesShown(bool shown)
{
    m_withName->setVisible(shown && m_session.store().seesIdentities());
}

Ending PatientMenu::mark()
{
    const PatientRecord record = *m_session.record(m_patient);
    return record.patient.isEnteredInError() ? takeBack(record) : markInError(record);
}

Ending PatientMenu::markInError(PatientRecord record)
{
    const Prompts::Question question{
        tr("Mark the patient as entered in error"),
        tr("%1 and all visits stay in the registry, are hidden from the list and count "
           "nowhere, until the mark is taken back. Why was the patient entered in error?")
            .arg(record.patient.code),
        tr("Mark as entered in error")};
    const std::optional<QString> reason = m_prompts.reason(&m_page, question);
    if (!reason)
        return {};
    record.patient.enteredInErrorReason = *reason;
    const Result<Done> saved = m_session.save(record, *reason);
    return saved ? Ending{} : Ending{terms::message(saved.error()), {}};
}

/// What was entered meanwhile may stand in the way, such as another patient with the hospital number.
Ending PatientMenu::takeBack(PatientRecord record)
{
    record.patient.enteredInErrorReason.clear();
    for (const PatientIssue &issue : check(record, m_session.records(), m_session.today()))
        if (issue.blocks())
            return {issueWords(issue, m_session.records()), {}};
    const Prompts::Question question{
        tr("Take back the mark “entered in error”"),
        tr("%1 and all visits are in the list again and count as they did. Why was the mark wrong?")
            .arg(record.patient.code),
        tr("Take back the mark")};
    const std::optional<QString> reason = m_prompts.reason(&m_page, question);
    if (!reason)
        return {};
    const Result<Done> saved = m_session.save(record, *reason);
    return saved ? Ending{} : Ending{terms::message(saved.error()), {}};
}

} // namespace malar
