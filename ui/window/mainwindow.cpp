#include "ui/window/mainwindow.h"

#include "ui/about/aboutdialog.h"
#include "ui/about/keysdialog.h"
#include "ui/cohort/cohortpage.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"
#include "ui/patients/patientspage.h"
#include "ui/registry/registrypage.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/visit/recoverybar.h"
#include "ui/window/actions.h"
#include "ui/window/banners.h"
#include "ui/window/patientpages.h"
#include "ui/window/rail.h"
#include "ui/words/entrystop.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {
MainWindow::MainWindow(std::unique_ptr<Session> session, Settings &settings, const Prompts &prompts,
                       QWidget *parent)
    : QMainWindow(parent),
      m_session(std::move(session)),
      m_settings(settings),
      m_actions(new Actions(*menuBar(), settings, this)),
      m_rail(new Rail),
      m_pages(new QStackedWidget),
      m_banners(new Banners(*m_session, *m_pages)),
      m_recovery(new RecoveryBar(*m_session, prompts, *m_actions->unsavedVisits)),
      m_patients(new PatientsPage(*m_session)),
      m_cohort(new CohortPage(*m_session, prompts)),
      m_registry(new RegistryPage(*m_session, settings, prompts)),
      m_details(new PatientPages(*m_session, settings, prompts, *m_pages))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    connect(m_banners, &Banners::takeOverRequested, this, &MainWindow::takeOverRequested);
    connect(m_recovery, &RecoveryBar::recoverRequested, this, &MainWindow::recoverVisit);
    column->addWidget(m_banners);
    column->addWidget(m_recovery);
    column->addWidget(m_pages, 1);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    passFocus(*this, [this] { return page(); });

    fillRail();
    wirePages();
    wireDetails();
    wireActions();
    nameWindow();
    if (!restoreGeometry(settings.geometry()))
        takeFirstSize();
    showPatients();
}

MainWindow::~MainWindow() { delete takeCentralWidget(); } // the pages refer to the session

/// On a small screen the visit's form needs all of it.
void MainWindow::takeFirstSize()
{
    const QSize all = screen()->size();
    resize(QSize(1280, 720).boundedTo(screen()->availableSize()));
    if (all.width() <= 1366 && all.height() <= 768)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::fillRail()
{
    using Kind = Place::Kind;
    m_rail->add(int(Kind::Patients), tr("Patients"), icon(u"patients"_s));
    m_rail->add(int(Kind::Cohort), tr("Cohort"), icon(u"cohort"_s));
    m_rail->add(int(Kind::Registry), tr("Registry"), icon(u"registry"_s));
    connect(m_rail, &Rail::chosen, this, [this](int id) { go({static_cast<Kind>(id)}); });
}

void MainWindow::wirePages()
{
    for (QWidget *page : {static_cast<QWidget *>(m_patients), static_cast<QWidget *>(m_cohort),
                          static_cast<QWidget *>(m_registry)})
        m_pages->addWidget(page);
    connect(m_patients, &PatientsPage::patientRequested, this, &MainWindow::showPatient);
    connect(m_cohort, &CohortPage::patientRequested, this, &MainWindow::showPatient);
    connect(m_patients, &PatientsPage::newPatientRequested, m_details, &PatientPages::add);
    connect(m_registry, &RegistryPage::registryRequested, this, &MainWindow::registryRequested);
    connect(m_registry, &RegistryPage::newRegistryRequested, this, &MainWindow::newRegistryRequested);
    connect(m_registry, &RegistryPage::openRegistryRequested, this, &MainWindow::openRegistryRequested);
    connect(m_registry, &RegistryPage::registryFromExportRequested, this,
            &MainWindow::registryFromExportRequested);
    connect(m_registry, &RegistryPage::failed, this, [this](const QString &sentence) { say(sentence); });
    connect(m_session.get(), &Session::registryChanged, this, &MainWindow::nameWindow);
    m_patients->setNamesShown(m_settings.namesShown());
}

void MainWindow::wireDetails()
{
    connect(m_details, &PatientPages::visitShown, m_recovery, &RecoveryBar::setPaused);
    connect(m_details, &PatientPages::placeRequested, this, &MainWindow::go);
    connect(m_details, &PatientPages::backRequested, this, &MainWindow::goBack);
    connect(m_details, &PatientPages::newVisitRequested, this, &MainWindow::startVisit);
    connect(m_details, &PatientPages::visitCompleted, this, [this](const PatientId &patient) {
        m_trail.back(); // going back from the patient does not begin another visit
        showPatient(patient);
    });
    connect(m_details, &PatientPages::said, this, &MainWindow::say);
}

void MainWindow::wireActions()
{
    const auto on = [this](QAction *action, auto run) { connect(action, &QAction::triggered, this, run); };
    on(m_actions->newRegistry, &MainWindow::newRegistryRequested);
    on(m_actions->openRegistry, &MainWindow::openRegistryRequested);
    on(m_actions->trainingCohort, &MainWindow::trainingCohortRequested);
    on(m_actions->registryFromExport, &MainWindow::registryFromExportRequested);
    on(m_actions->exportFiles, [this] { m_registry->exportFiles(); });
    on(m_actions->importFiles, [this] { m_registry->importFiles(); });
    on(m_actions->quit, &MainWindow::close);
    on(m_actions->newPatient, [this] { m_details->add(); });
    on(m_actions->back, &MainWindow::goBack);
    on(m_actions->patients, &MainWindow::showPatients);
    on(m_actions->search, &MainWindow::showPatients);
    on(m_actions->cohort, &MainWindow::showCohort);
    on(m_actions->registry, &MainWindow::showRegistry);
    const auto forCurrent = [this](auto run) {
        return [this, run] {
            if (const std::optional<PatientId> id = currentPatient())
                run(*id);
        };
    };
    on(m_actions->editPatient, forCurrent([this](const PatientId &id) { m_details->edit(id); }));
    on(m_actions->newVisit, forCurrent([this](const PatientId &id) { startVisit(id); }));
    on(m_actions->keys, [this] { (new KeysDialog(m_actions->withKeys(), this))->open(); });
    on(m_actions->about, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions->namesShown, &QAction::toggled, this, [this](bool shown) {
        m_settings.setNamesShown(shown);
        m_patients->setNamesShown(shown);
        if (m_trail.here().kind == Place::Kind::Patient)
            show(m_trail.here());
        m_details->setNamesShown(shown);
    });
    connect(m_actions, &Actions::recentRequested, this, &MainWindow::registryRequested);
    connect(m_actions, &Actions::languageChosen, this,
            [this] { say(tr("The language changes when Malar is started again.")); });
    m_actions->setWritable(!m_session->isReadOnly());
}

void MainWindow::nameWindow()
{
    const QString title = m_session->isReadOnly() ? tr("%1 (read-only) – Malar") : tr("%1 – Malar");
    setWindowTitle(title.arg(m_session->registry().name));
}

void MainWindow::say(const QString &sentence, const QString &file) { m_banners->say(sentence, file); }
QWidget *MainWindow::page() const { return m_pages->currentWidget(); }
void MainWindow::showPatients() { go({Place::Kind::Patients}); }
void MainWindow::showPatient(const PatientId &id) { go({Place::Kind::Patient, id}); }
void MainWindow::showCohort() { go({Place::Kind::Cohort}); }
void MainWindow::showRegistry() { go({Place::Kind::Registry}); }

void MainWindow::go(const Place &place)
{
    if (!mayLeave())
        return;
    m_trail.go(place);
    show(place);
}

void MainWindow::goBack()
{
    if (!m_trail.canGoBack() || !mayLeave())
        return;
    m_trail.back();
    show(m_trail.here());
}

void MainWindow::show(const Place &place)
{
    const Ending elsewhere = takeElsewhere();
    say(elsewhere.sentence, elsewhere.file);
    m_actions->back->setEnabled(m_trail.canGoBack());
    if (place.isMain()) {
        m_details->close();
        m_pages->setCurrentIndex(int(place.kind)); // they were added in this order
    } else {
        if (place.kind == Place::Kind::Patient)
            m_patients->choose(place.patient);
        m_details->show(place);
    }
    m_rail->choose(int(place.isMain() ? place.kind : Place::Kind::Patients));
    page()->setFocus();
}

std::optional<PatientId> MainWindow::currentPatient() const
{
    const Place &here = m_trail.here();
    if (here.kind == Place::Kind::Patients)
        return m_patients->current();
    return here.patient.isNull() ? std::nullopt : std::optional(here.patient);
}

void MainWindow::startVisit(const PatientId &id)
{
    const QString why = entryStop(*m_session->record(id), m_session->today());
    if (why.isEmpty())
        go({Place::Kind::Visit, id});
    else if (m_trail.here().kind != Place::Kind::Patient) // whose page says it already
        say(why);
}

void MainWindow::recoverVisit(const Visit &visit)
{
    if (!mayLeave())
        return;
    go({Place::Kind::Visit, visit.patient, visit.id});
    m_details->recover(visit);
}

Ending MainWindow::takeElsewhere() { return m_details->takeElsewhere(); }

bool MainWindow::mayLeave() { return m_details->mayLeave(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace malar
