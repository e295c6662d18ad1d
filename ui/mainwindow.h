#pragma once

#include "core/domain/id.h"
#include "ui/prompts.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace malar {

class Actions;
class Banners;
class PatientPage;
class PatientsPage;
class Rail;
class RegistryPage;
class Session;
class Settings;
class VisitPage;
struct Visit;

/// One registry's window: places the pages, wires them and the actions, and goes back. What a page cannot do
/// by itself it wishes for, and here the wish is met.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session>, Settings &, const Prompts &, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    void say(const QString &sentence); // across the top; empty takes it away
    QWidget *page() const;

    void showPatients();
    void showPatient(const PatientId &);
    void showRegistry();
    void goBack();

signals:
    void newRegistryRequested();
    void openRegistryRequested();
    void trainingCohortRequested();
    void registryRequested(const QString &path);

protected:
    void closeEvent(QCloseEvent *) override;

private:
    /// Where one can be and come back to.
    struct Place {
        enum class Kind : std::uint8_t { Patients, Cohort, Registry, Patient, Visit };
        Kind kind = Kind::Patients;
        PatientId patient = {};
        VisitId visit = {}; // null: a new one
        bool operator==(const Place &) const = default;
    };

    void fillRail();
    void wirePages();
    void wireActions();
    void nameWindow();
    void go(const Place &);
    void show(const Place &);
    void openPage(QWidget *); // replaces the page of the last patient or visit
    void openPatientPage(const PatientId &);
    VisitPage *openVisitPage(const PatientId &);
    bool mayLeave(); // false where the visit that is being typed could not be kept
    void editPatient(const PatientId &);
    void addPatient();
    void recoverVisit(const Visit &);
    std::optional<PatientId> currentPatient() const;

    std::unique_ptr<Session> m_session;
    Settings &m_settings;
    Prompts m_prompts;
    Actions *m_actions;
    Rail *m_rail;
    QStackedWidget *m_pages;
    Banners *m_banners;
    PatientsPage *m_patients;
    RegistryPage *m_registry;
    QWidget *m_detail = nullptr;  // the page of one patient or visit
    VisitPage *m_visit = nullptr; // the same, where it is a visit
    std::vector<Place> m_trail;   // the present place is the last
};

} // namespace malar
