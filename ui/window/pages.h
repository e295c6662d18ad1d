#pragma once

#include "ui/patients/ending.h"
#include "ui/window/patientpages.h"

#include <QStackedWidget>

namespace malar {

class CohortPage;
class PatientsPage;
class RegistryPage;

/// The pages of a window and the way from one to another. Where a page wishes to go, and that can be, it goes.
class Pages final : public QStackedWidget {
    Q_OBJECT

public:
    Pages(Session &, Settings &, const Prompts &);

    RegistryPage &registry() { return *m_registry; }
    PatientPages &details() { return *m_details; }

    void go(const Place &);
    void goBack();
    bool canGoBack() const { return m_trail.canGoBack(); }
    void startVisit(const PatientId &); // says why not where none can be entered
    void recoverVisit(const Visit &);
    std::optional<PatientId> currentPatient() const; // chosen in the list, or whose page this is
    void setNamesShown(bool);

signals:
    void arrived(const malar::Place &);
    void said(const QString &sentence, const QString &file); // empty: nothing is to be said here

private:
    void wire();
    void show(const Place &);
    void showPatient(const PatientId &);

    Session &m_session;
    PatientsPage *m_patients;
    CohortPage *m_cohort;
    RegistryPage *m_registry;
    PatientPages *m_details;
    Trail m_trail;
};

} // namespace malar
