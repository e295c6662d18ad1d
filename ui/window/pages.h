#pragma once

#include "ui/patients/ending.h"
#include "ui/window/patientpages.h"

#include <QJsonObject>
#include <QStackedWidget>

namespace malar {

class CohortPage;
class PatientsPage;
class RegistryPage;

/// The pages of a window and the way from one to another. Where a page wishes to go, and that can be, it
/// goes. A window opens with the patients; the other pages are made when they are first wanted.
class Pages final : public QStackedWidget {
    Q_OBJECT

public:
    Pages(Session &, Settings &, const Prompts &);

    RegistryPage &registry();
    PatientPages &details() { return *m_details; }

    void go(const Place &);
    void goBack();
    bool canGoBack() const { return m_trail.canGoBack(); }
    void startVisit(const PatientId &); // says why not where none can be entered
    void recoverVisit(const Visit &);
    std::optional<PatientId> currentPatient() const; // chosen in the list, or whose page this is
    void setNamesShown(bool);
    /// Where one is, how one came there, and what is typed there; to go on there in a window of the same
    /// registry.
    QJsonObject whereabouts() const;
    void goOn(const QJsonObject &whereabouts);

signals:
    void registryMade(malar::RegistryPage *);
    void arrived(const malar::Place &);
    void said(const QString &sentence, const QString &file); // empty: nothing is to be said here

private:
    QWidget &main(Place::Kind);
    CohortPage &cohort();
    void show(const Place &, const QJsonObject &typed = {});
    void showPatient(const PatientId &);

    Session &m_session;
    Settings &m_settings;
    Prompts m_prompts;
    PatientsPage *m_patients;
    CohortPage *m_cohort = nullptr;
    RegistryPage *m_registry = nullptr;
    PatientPages *m_details;
    Trail m_trail;
};

} // namespace malar
