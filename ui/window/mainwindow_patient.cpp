#include "ui/window/mainwindow.h"

#include "ui/patients/patientdialog.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientspage.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/visit/visitpage.h"
#include "ui/window/banners.h"
#include "ui/words/entrystop.h"

// What the window shows of one patient: the page, the dialog, a visit.
namespace malar {

void MainWindow::openPatientPage(const PatientId &id)
{
    auto *page = new PatientPage(*m_session, m_prompts, id, m_settings.namesShown());
    connect(page, &PatientPage::backRequested, this, &MainWindow::goBack);
    connect(page, &PatientPage::newVisitRequested, this, [this, id] { startVisit(id); });
    connect(page, &PatientPage::visitRequested, this, [this, id](const VisitId &visit) {
        go({Place::Kind::Visit, id, visit});
    });
    connect(page, &PatientPage::patientRequested, this, &MainWindow::showPatient);
    connect(page, &PatientPage::editRequested, this, [this, id] { editPatient(id); });
    connect(page, &PatientPage::consentRequested, this, [this, id] { editPatient(id)->showConsents(); });
    connect(page, &PatientPage::failed, this, &MainWindow::say);
    m_patients->choose(id);
    if (m_visit)
        page->chooseVisit(m_visit->visit());
    openPage(page);
    if (m_tab.first == id)
        page->showTab(m_tab.second);
}

std::optional<PatientId> MainWindow::currentPatient() const
{
    const Place &here = m_trail.here();
    if (here.kind == Place::Kind::Patients)
        return m_patients->current();
    return here.patient.isNull() ? std::nullopt : std::optional(here.patient);
}

PatientDialog *MainWindow::editPatient(const PatientId &id)
{
    auto *dialog = new PatientDialog(*m_session, m_prompts, *m_session->record(id), this);
    open(dialog);
    return dialog;
}

void MainWindow::addPatient()
{
    auto *dialog = new PatientDialog(*m_session, m_prompts, this);
    connect(dialog, &PatientDialog::saved, this, &MainWindow::showPatient);
    open(dialog);
}

void MainWindow::open(PatientDialog *dialog)
{
    connect(dialog, &PatientDialog::otherRequested, this, &MainWindow::showPatient);
    dialog->open();
}

void MainWindow::startVisit(const PatientId &id)
{
    const QString why = entryStop(*m_session->record(id), m_session->today());
    if (why.isEmpty())
        go({Place::Kind::Visit, id});
    else if (m_trail.here().kind != Place::Kind::Patient) // whose page says it already
        say(why);
}

void MainWindow::openVisitPage(const Place &place)
{
    auto *page = new VisitPage(*m_session, m_prompts);
    page->setNamesShown(m_settings.namesShown());
    page->setOrder(m_settings.typesAcross() ? Order::Across : Order::Down);
    connect(page, &VisitPage::orderChosen, this,
            [this](Order order) { m_settings.setTypesAcross(order == Order::Across); });
    connect(page, &VisitPage::left, this, &MainWindow::goBack);
    connect(page, &VisitPage::completed, this, [this, patient = place.patient] {
        m_trail.back(); // going back from the patient does not begin another visit
        showPatient(patient);
    });
    connect(page, &VisitPage::said, this, [this](const QString &sentence) { say(sentence); });
    connect(page, &VisitPage::writtenElsewhere, this, [this](const QString &sentence, const QString &file) {
        m_elsewhere = {sentence, file};
    });
    openPage(page);
    place.visit.isNull() ? page->startNew(place.patient) : page->edit(place.visit);
}

void MainWindow::recoverVisit(const Visit &visit)
{
    if (!mayLeave())
        return;
    go({Place::Kind::Visit, visit.patient, visit.id});
    m_visit->open(visit, true);
}

} // namespace malar
