#include "ui/window/pages.h"

#include "ui/cohort/cohortpage.h"
#include "ui/patients/patientspage.h"
#include "ui/registry/registrypage.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/words/entrystop.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace malar {

Pages::Pages(Session &session, Settings &settings, const Prompts &prompts)
    : m_session(session),
      m_settings(settings),
      m_prompts(prompts),
      m_patients(new PatientsPage(session)),
      m_details(new PatientPages(session, settings, prompts, *this))
{
    addWidget(m_patients);
    m_patients->setNamesShown(settings.namesShown());
    connect(m_patients, &PatientsPage::patientRequested, this, &Pages::showPatient);
    connect(m_patients, &PatientsPage::newPatientRequested, m_details, &PatientPages::add);
    connect(m_details, &PatientPages::placeRequested, this, &Pages::go);
    connect(m_details, &PatientPages::backRequested, this, &Pages::goBack);
    connect(m_details, &PatientPages::newVisitRequested, this, &Pages::startVisit);
    connect(m_details, &PatientPages::visitCompleted, this, [this](const PatientId &patient) {
        m_trail.back(); // going back from the patient does not begin another visit
        showPatient(patient);
    });
    connect(m_details, &PatientPages::said, this, &Pages::said);
}

CohortPage &Pages::cohort()
{
    if (!m_cohort) {
        m_cohort = new CohortPage(m_session, m_prompts);
        addWidget(m_cohort);
        connect(m_cohort, &CohortPage::patientRequested, this, &Pages::showPatient);
    }
    return *m_cohort;
}

RegistryPage &Pages::registry()
{
    if (!m_registry) {
        m_registry = new RegistryPage(m_session, m_settings, m_prompts);
        addWidget(m_registry);
        connect(m_registry, &RegistryPage::failed, this,
                [this](const QString &sentence) { emit said(sentence, {}); });
        emit registryMade(m_registry);
    }
    return *m_registry;
}

QWidget &Pages::main(Place::Kind kind)
{
    if (kind == Place::Kind::Cohort)
        return cohort();
    if (kind == Place::Kind::Registry)
        return registry();
    return *m_patients;
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

void Pages::show(const Place &place, const QJsonObject &typed)
{
    const Ending elsewhere = m_details->takeElsewhere();
    emit said(elsewhere.sentence, elsewhere.file);
    if (place.isMain()) {
        m_details->close();
        setCurrentWidget(&main(place.kind));
    } else {
        if (place.kind == Place::Kind::Patient)
            m_patients->choose(place.patient);
        m_details->show(place, typed);
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

QJsonObject Pages::whereabouts() const
{
    QJsonArray trail;
    for (const Place &place : m_trail.places())
        trail.append(QJsonArray{int(place.kind), place.patient.value, place.visit.value});
    const std::optional<PatientId> chosen = currentPatient();
    return {{u"trail"_s, trail},
            {u"chosen"_s, chosen ? chosen->value : QString()},
            {u"tab"_s, m_details->tab()},
            {u"typed"_s, m_details->whereabouts()}};
}

void Pages::goOn(const QJsonObject &whereabouts)
{
    for (const QJsonValue &each : whereabouts[u"trail"].toArray()) {
        const Place place{
            static_cast<Place::Kind>(each[0].toInt()), {each[1].toString()}, {each[2].toString()}};
        if (place.isMain() || m_session.record(place.patient))
            m_trail.go(place);
    }
    if (const PatientId chosen{whereabouts[u"chosen"].toString()}; m_session.record(chosen)) {
        m_patients->choose(chosen);
        m_details->openNextAt(chosen, whereabouts[u"tab"].toInt());
    }
    show(m_trail.here(), whereabouts[u"typed"].toObject());
}

} // namespace malar
