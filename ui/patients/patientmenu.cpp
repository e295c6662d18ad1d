#include "ui/patients/patientmenu.h"

#include "ui/patients/reportoutput.h"
#include "ui/patients/sheetoutput.h"
#include "ui/session.h"
#include "ui/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

PatientMenu::PatientMenu(Session &session, const Prompts &prompts, const PatientId &patient, QWidget &page)
    : QMenu(&page), m_session(session), m_prompts(prompts), m_patient(patient), m_page(page)
{
    if (!session.isReadOnly()) {
        QAction *events = addAction(tr("&Adverse events…"), this, &PatientMenu::eventsRequested);
        events->setObjectName(u"adverseEvents"_s);
        m_entry.push_back(events);
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
    m_entry.push_back(add(tr("Mark the patient as entered in &error…"), u"patientInError"_s,
                          [this] { return markInError(); }));
}

/// The action belongs to the page, too, so that its key works while the menu is closed.
QAction *PatientMenu::add(const QString &text, const QString &name, const std::function<QString()> &output)
{
    QAction *action = addAction(text, this, [this, output] {
        if (const QString sentence = output(); !sentence.isEmpty())
            emit said(sentence);
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
}

void PatientMenu::setNamesShown(bool shown) { m_withName->setVisible(shown); }

QString PatientMenu::markInError()
{
    PatientRecord record = *m_session.record(m_patient);
    const Prompts::Question question{
        tr("Mark the patient as entered in error"),
        tr("%1 and all visits stay in the registry, are hidden from the list and count "
           "nowhere. Why was the patient entered in error?")
            .arg(record.patient.code),
        tr("Mark as entered in error")};
    const std::optional<QString> reason = m_prompts.reason(&m_page, question);
    if (!reason)
        return {};
    record.patient.enteredInErrorReason = *reason;
    const Result<Done> saved = m_session.save(record, *reason);
    return saved ? QString() : terms::message(saved.error());
}

} // namespace malar
