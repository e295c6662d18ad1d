#include "ui/window/pages.h"

#include "ui/cohort/cohortpage.h"
#include "ui/patients/patientspage.h"
#include "ui/registry/registrypage.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/words/entrystop.h"

namespace malar {

Pages::Pages(Session &session, Settings &settings, const Prompts &prompts)
    : m_session(session),
      m_patients(new PatientsPage(session)),
      m_cohort(new CohortPage(session, prompts)),
      m_registry(new RegistryPage(session, settings, prompts)),
      m_details(new PatientPages(session, settings, prompts, *this))
{
    for (QWidget *page : {static_cast<QWidget *>(m_patients), static_cast<QWidget *>(m_cohort),
                          static_cast<QWidget *>(m_registry)})
        addWidget(page); // in the order of Place::Kind
    m_patients->setNamesShown(settings.namesShown());
    wire();
}

void Pages::wire()
{
    connect(m_patients, &PatientsPage::patientRequested, this, &Pages::showPatient);
    connect(m_cohort, &CohortPage::patientRequested, this, &Pages::showPatient);
    connect(m_patients, &PatientsPage::newPatientRequested, m_details, &PatientPages::add);
    connect(m_registry, &RegistryPage::failed, this,
            [this](const QString &sentence) { emit said(sentence, {}); });
    connect(m_details, &PatientPages::placeRequested, this, &Pages::go);
    connect(m_details, &PatientPages::backRequested, this, &Pages::goBack);
    connect(m_details, &PatientPages::newVisitRequested, this, &Pages::startVisit);
    connect(m_details, &PatientPages::visitCompleted, this, [this](const PatientId &patient) {
        m_trail.back(); // going back from the patient does not begin another visit
        showPatient(patient);
    });
    connect(m_details, &PatientPages::said, this, &Pages::said);
}

void Pages::showPatient(const PatientId &id) { go({Place::Kind::Patient, id}); }

void Pages::go(const Place &place)
{
    if (!m_details->mayLeave())
        return;
    m_trail.go(place);
    show(place);
}

void Pages::goBack()
{
    if (!m_trail.canGoBack() || !m_details->mayLeave())
        return;
    m_trail.back();
    show(m_trail.here());
}

void Pages::show(const Place &place)
{
    const Ending elsewhere = m_details->takeElsewhere();
    emit said(elsewhere.sentence, elsewhere.file);
    if (place.isMain()) {
        m_details->close();
        setCurrentIndex(int(place.kind));
    } else {
        if (place.kind == Place::Kind::Patient)
            m_patients->choose(place.patient);
        m_details->show(place);
    }
    emit arrived(place);
    currentWidget()->setFocus();
}

std::optional<PatientId> Pages::currentPatient() const
{
    const Place &here = m_trail.here();
    if (here.kind == Place::Kind::Patients)
        return m_patients->current();
    return here.patient.isNull() ? std::nullopt : std::optional(here.patient);
}

void Pages::startVisit(const PatientId &id)
{
    const QString why = entryStop(*m_session.record(id), m_session.today());
    if (why.isEmpty())
        go({Place::Kind::Visit, id});
    else if (m_trail.here().kind != Place::Kind::Patient) // whose page says it already
        emit said(why, {});
}

void Pages::recoverVisit(const Visit &visit)
{
    if (!m_details->mayLeave())
        return;
    go({Place::Kind::Visit, visit.patient, visit.id});
    m_details->recover(visit);
}

void Pages::setNamesShown(bool shown)
{
    m_patients->setNamesShown(shown);
    if (m_trail.here().kind == Place::Kind::Patient)
        show(m_trail.here());
    m_details->setNamesShown(shown);
}

} // namespace malar
