#include "ui/window/patientpages.h"

#include "ui/patients/patientdialog.h"
#include "ui/patients/patientpage.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/visit/visitpage.h"
#include "ui/words/terms.h"

#include <QStackedWidget>

namespace malar {

PatientPages::PatientPages(Session &session, Settings &settings, const Prompts &prompts,
                           QStackedWidget &pages)
    : QObject(&pages), m_session(session), m_settings(settings), m_prompts(prompts), m_pages(pages)
{}

void PatientPages::show(const Place &place, const QJsonObject &typed)
{
    place.kind == Place::Kind::Patient ? openPatient(place.patient) : openVisit(place, typed);
}

void PatientPages::close()
{
    open(static_cast<QWidget *>(nullptr));
    m_tab = {};
}

void PatientPages::open(QWidget *page)
{
    if (const auto *left = qobject_cast<PatientPage *>(m_detail))
        m_tab = {left->patient(), left->tab()};
    if (m_detail)
        m_detail->deleteLater();
    m_detail = page;
    if (page)
        m_pages.setCurrentIndex(m_pages.addWidget(page));
    m_visit = qobject_cast<VisitPage *>(page);
    emit visitShown(m_visit != nullptr);
}

void PatientPages::openPatient(const PatientId &id)
{
    auto *page = new PatientPage(m_session, m_prompts, id, showsName(id));
    connect(page, &PatientPage::backRequested, this, &PatientPages::backRequested);
    connect(page, &PatientPage::newVisitRequested, this, [this, id] { emit newVisitRequested(id); });
    connect(page, &PatientPage::visitRequested, this, [this, id](const VisitId &visit) {
        emit placeRequested({Place::Kind::Visit, id, visit});
    });
    connect(page, &PatientPage::patientRequested, this, &PatientPages::goToPatient);
    connect(page, &PatientPage::editRequested, this, [this, id] { edit(id); });
    connect(page, &PatientPage::consentRequested, this, [this, id] {
        if (PatientDialog *dialog = edit(id))
            dialog->showConsents();
    });
    connect(page, &PatientPage::failed, this, &PatientPages::said);
    if (m_visit)
        page->chooseVisit(m_visit->visit());
    open(page);
    if (m_tab.first == id)
        page->showTab(m_tab.second);
}

void PatientPages::openVisit(const Place &place, const QJsonObject &typed)
{
    auto *page = new VisitPage(m_session, m_prompts);
    m_visited = place.patient;
    page->setNamesShown(showsName(place.patient));
    page->setOrder(m_settings.typesAcross() ? Order::Across : Order::Down);
    connect(page, &VisitPage::orderChosen, this,
            [this](Order order) { m_settings.setTypesAcross(order == Order::Across); });
    connect(page, &VisitPage::left, this, &PatientPages::backRequested);
    connect(page, &VisitPage::completed, this,
            [this, patient = place.patient] { emit visitCompleted(patient); });
    connect(page, &VisitPage::said, this, [this](const QString &sentence) { emit said(sentence, {}); });
    connect(page, &VisitPage::writtenElsewhere, this, [this](const QString &sentence, const QString &file) {
        m_elsewhere = {sentence, file};
    });
    open(page);
    if (!typed.isEmpty())
        page->goOn(typed);
    else
        place.visit.isNull() ? page->startNew(place.patient) : page->edit(place.visit);
}

void PatientPages::recover(const Visit &visit) { m_visit->open(visit, true); }

void PatientPages::setNamesShown(bool shown)
{
    if (m_visit)
        m_visit->setNamesShown(shown && showsName(m_visited));
}

bool PatientPages::mayLeave()
{
    return !m_visit || m_pages.currentWidget() != m_visit || m_visit->mayLeave();
}

void PatientPages::keepTyped()
{
    if (m_visit)
        m_visit->keep();
}

QJsonObject PatientPages::whereabouts() const { return m_visit ? m_visit->whereabouts() : QJsonObject(); }

int PatientPages::tab() const
{
    const auto *page = qobject_cast<const PatientPage *>(m_detail);
    return page ? page->tab() : m_tab.second;
}

void PatientPages::openNextAt(const PatientId &patient, int tab) { m_tab = {patient, tab}; }

Ending PatientPages::takeElsewhere() { return std::exchange(m_elsewhere, {}); }

/// Before it is shown who the patient is.
bool PatientPages::noteView(const PatientId &id)
{
    const PatientRecord *record = m_session.record(id);
    if (!record || !record->identity)
        return true;
    const Result<Done> noted = m_session.noteView(id);
    if (!noted)
        emit said(terms::message(noted.error()), {});
    return bool(noted);
}

bool PatientPages::showsName(const PatientId &id) { return m_settings.namesShown() && noteView(id); }

PatientDialog *PatientPages::edit(const PatientId &id)
{
    if (!noteView(id))
        return nullptr;
    auto *dialog = new PatientDialog(m_session, m_prompts, *m_session.record(id), m_pages.window());
    open(dialog);
    return dialog;
}

void PatientPages::add()
{
    auto *dialog = new PatientDialog(m_session, m_prompts, m_pages.window());
    connect(dialog, &PatientDialog::saved, this, &PatientPages::goToPatient);
    open(dialog);
}

void PatientPages::open(PatientDialog *dialog)
{
    connect(dialog, &PatientDialog::otherRequested, this, &PatientPages::goToPatient);
    dialog->open();
}

void PatientPages::goToPatient(const PatientId &id) { emit placeRequested({Place::Kind::Patient, id}); }

} // namespace malar
