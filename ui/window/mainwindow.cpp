#include "ui/window/mainwindow.h"

#include "ui/about/aboutdialog.h"
#include "ui/about/keysdialog.h"
#include "ui/about/protectiondialog.h"
#include "ui/about/serverdialog.h"
#include "ui/history/historydialog.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"
#include "ui/registry/backuprow.h"
#include "ui/registry/registrypage.h"
#include "ui/session/backups.h"
#include "ui/session/deeds.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/visit/recoverybar.h"
#include "ui/window/actionrights.h"
#include "ui/window/actions.h"
#include "ui/window/banners.h"
#include "ui/window/finishing.h"
#include "ui/window/namesonclipboard.h"
#include "ui/window/pages.h"
#include "ui/window/people.h"
#include "ui/window/rail.h"
#include "ui/window/typedbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace malar {

MainWindow::MainWindow(std::unique_ptr<Session> session, Settings &settings, const Prompts &prompts,
                       QWidget *parent)
    : QMainWindow(parent),
      m_session(std::move(session)),
      m_names(std::make_unique<NamesOnClipboard>(*m_session)),
      m_settings(settings),
      m_prompts(prompts),
      m_backups(std::make_unique<Backups>(*m_session, settings)),
      m_actions(new Actions(*menuBar(), settings, this)),
      m_rail(new Rail),
      m_pages(new Pages(*m_session, settings, prompts)),
      m_banners(new Banners(*m_session, *m_pages)),
      m_recovery(new RecoveryBar(*m_session, prompts, *m_actions->unsavedVisits))
{
    auto *column = new QVBoxLayout;
    m_column = column;
    column->setSpacing(0);
    connect(m_banners, &Banners::takeOverRequested, this, &MainWindow::takeOverRequested);
    connect(m_banners, &Banners::sealRequested, this, &MainWindow::sealRequested);
    connect(m_banners, &Banners::presentRequested, this, &MainWindow::presentRequested);
    connect(m_banners, &Banners::placeRequested, this,
            [this] { BackupRow::choosePlace(*m_backups, m_prompts, this); });
    m_banners->follow(*m_backups);
    connect(m_recovery, &RecoveryBar::recoverRequested, m_pages, &Pages::recoverVisit);
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
    wireActions();
    new People(*m_session, prompts, {*this, *m_actions, *m_banners});
    nameWindow();
    watchHead();
    if (!restoreGeometry(settings.geometry()))
        takeFirstSize();
    showPatients();
}

MainWindow::~MainWindow()
{
    rememberHead(m_session->store(), m_settings);
    delete takeCentralWidget(); // the pages refer to the session
}

/// Where the registry is not what it was, it is remembered only once somebody says that it is right.
void MainWindow::watchHead()
{
    m_banners->sayOlder(olderNotice(m_session->store(), m_settings));
    rememberHead(m_session->store(), m_settings);
    connect(m_banners, &Banners::olderAccepted, this, [this] {
        acceptHead(m_session->store(), m_settings);
        m_banners->sayOlder({});
    });
}

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
    connect(m_rail, &Rail::chosen, this, [this](int id) { m_pages->go({static_cast<Kind>(id)}); });
}

void MainWindow::wireRegistry(RegistryPage *registry)
{
    connect(registry, &RegistryPage::registryRequested, this, &MainWindow::registryRequested);
    connect(registry, &RegistryPage::newRegistryRequested, this, &MainWindow::newRegistryRequested);
    connect(registry, &RegistryPage::openRegistryRequested, this, &MainWindow::openRegistryRequested);
    connect(registry, &RegistryPage::registryFromExportRequested, this,
            &MainWindow::registryFromExportRequested);
    connect(registry, &RegistryPage::sealRequested, this, &MainWindow::sealRequested);
    connect(registry, &RegistryPage::unsealRequested, this, &MainWindow::unsealRequested);
    if (BackupRow *row = registry->addBackups(*m_backups, m_prompts)) {
        connect(row, &BackupRow::pastRequested, this, &MainWindow::pastRequested);
        connect(row, &BackupRow::restoreRequested, this, &MainWindow::restoreRequested);
    }
    connect(registry, &RegistryPage::usersRequested, m_actions->users, &QAction::trigger);
}

void MainWindow::wirePages()
{
    connect(m_pages, &Pages::registryMade, this, &MainWindow::wireRegistry);
    connect(m_session.get(), &Session::registryChanged, this, &MainWindow::nameWindow);
    connect(&m_pages->details(), &PatientPages::visitShown, m_recovery, &RecoveryBar::setPaused);
    connect(m_pages, &Pages::said, this, &MainWindow::say);
    connect(m_pages, &Pages::arrived, this, [this](const Place &place) {
        m_actions->back->setEnabled(m_pages->canGoBack());
        m_rail->choose(int(place.isMain() ? place.kind : Place::Kind::Patients));
    });
}

void MainWindow::mergeDelivery(const QString &path) { m_pages->registry().mergeDelivery(path); }

void MainWindow::wireActions()
{
    const auto on = [this](QAction *action, auto run) { connect(action, &QAction::triggered, this, run); };
    on(m_actions->newRegistry, &MainWindow::newRegistryRequested);
    on(m_actions->openRegistry, &MainWindow::openRegistryRequested);
    on(m_actions->openServer, &MainWindow::openServerRequested);
    on(m_actions->trainingCohort, &MainWindow::trainingCohortRequested);
    on(m_actions->registryFromExport, &MainWindow::registryFromExportRequested);
    on(m_actions->seal, &MainWindow::sealRequested);
    on(m_actions->unseal, &MainWindow::unsealRequested);
    on(m_actions->lock, &MainWindow::lockRequested);
    on(m_actions->exportFiles, [this] { m_pages->registry().exportFiles(); });
    on(m_actions->importFiles, [this] { m_pages->registry().importFiles(); });
    on(m_actions->mergeDelivery, [this] { mergeDelivery({}); });
    on(m_actions->makeDelivery, [this] { m_pages->registry().makeDelivery(); });
    on(m_actions->history, [this] { (new HistoryDialog(*m_session, m_prompts, this))->open(); });
    on(m_actions->quit, &MainWindow::close);
    on(m_actions->newPatient, [this] { m_pages->details().add(); });
    on(m_actions->back, &MainWindow::goBack);
    on(m_actions->patients, &MainWindow::showPatients);
    on(m_actions->search, &MainWindow::showPatients);
    on(m_actions->cohort, &MainWindow::showCohort);
    on(m_actions->registry, &MainWindow::showRegistry);
    const auto forCurrent = [this](auto run) {
        return [this, run] {
            if (const std::optional<PatientId> id = m_pages->currentPatient())
                run(*id);
        };
    };
    on(m_actions->editPatient, forCurrent([this](const PatientId &id) { m_pages->details().edit(id); }));
    on(m_actions->newVisit, forCurrent([this](const PatientId &id) { m_pages->startVisit(id); }));
    on(m_actions->keys, [this] { (new KeysDialog(m_actions->withKeys(), this))->open(); });
    on(m_actions->protection, [this] { (new ProtectionDialog(this))->open(); });
    on(m_actions->server, [this] { (new ServerDialog(this))->open(); });
    on(m_actions->about, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions->namesShown, &QAction::toggled, this, [this](bool shown) {
        m_settings.setNamesShown(shown);
        m_pages->setNamesShown(shown);
    });
    connect(m_actions, &Actions::recentRequested, this, &MainWindow::registryRequested);
    connect(m_actions, &Actions::lockLimitChosen, this, &MainWindow::lockLimitChanged);
    connect(m_actions, &Actions::languageChosen, this,
            [this] { say(tr("The language changes when Malar is started again.")); });
    m_actions->setWritable(!m_session->isReadOnly());
    const Store &store = m_session->store();
    m_actions->setSealed(store.isSealed(), !store.path().isEmpty() && !store.isOnServer());
    heedRights(*m_actions, *m_session);
}

void MainWindow::nameWindow()
{
    const QString title = m_session->isReadOnly() ? tr("%1 (read-only) – Malar") : tr("%1 – Malar");
    setWindowTitle(title.arg(m_session->registry().name));
}

void MainWindow::say(const QString &sentence, const QString &file) { m_banners->say(sentence, file); }
QWidget *MainWindow::page() const { return m_pages->currentWidget(); }
void MainWindow::showPatients() { m_pages->go({Place::Kind::Patients}); }
void MainWindow::showPatient(const PatientId &id) { m_pages->go({Place::Kind::Patient, id}); }
void MainWindow::showCohort() { m_pages->go({Place::Kind::Cohort}); }
void MainWindow::showRegistry() { m_pages->go({Place::Kind::Registry}); }
void MainWindow::goBack() { m_pages->goBack(); }
std::optional<PatientId> MainWindow::currentPatient() const { return m_pages->currentPatient(); }
bool MainWindow::mayLeave() { return m_pages->details().mayLeave(); }
Ending MainWindow::takeElsewhere() { return m_pages->details().takeElsewhere(); }
void MainWindow::keepTyped() { m_pages->details().keepTyped(); }
QJsonObject MainWindow::whereabouts() const { return m_pages->whereabouts(); }
void MainWindow::goOn(const QJsonObject &whereabouts) { m_pages->goOn(whereabouts); }
void MainWindow::offerTyped(DialogInput &input) { m_column->insertWidget(0, new TypedBar(input)); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isClosing || !mayLeave())
        return event->ignore();
    m_backups->finish(*this);
    m_settings.setGeometry(saveGeometry());
    const QScopedValueRollback closing(m_isClosing, true);
    finish(*m_session, *this);
    QMainWindow::closeEvent(event);
}

} // namespace malar
