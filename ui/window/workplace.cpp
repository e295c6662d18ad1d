#include "ui/window/workplace.h"

#include "ui/paper/filename.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/leftovers.h"
#include "ui/session/deeds.h"
#include "ui/session/place.h"
#include "ui/session/readonly.h"
#include "ui/session/settings.h"
#include "ui/session/trainingcohort.h"
#include "ui/window/finishing.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"
#include "ui/words/terms.h"

#include <QFileInfo>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString filter() { return Workplace::tr("Malar registries (*.malar *.malar-server)"); }

} // namespace

Workplace::Workplace(Settings &settings, Prompts prompts, Session::Clock clock, IsProved isProved)
    : m_settings(settings),
      m_prompts(std::move(prompts)),
      m_clock(std::move(clock)),
      m_isProved(std::move(isProved)),
      m_gate(settings, m_prompts, m_clock, place()),
      m_lock(settings, {[this] { return window(); }, [this] { closeWindow(); },
                        [this](const QString &path, const QString &told) { m_gate.unlock(path, told); }}),
      m_past(m_prompts, place())
{}

Gate::Place Workplace::place()
{
    return {[this] { return asking(); },
            [this](Result<std::unique_ptr<Store>> store, const QString &told) {
                take(std::move(store), m_clock, told);
            },
            [this] { return clear(); },
            [this](const QString &sentence, const QString &file) { m_window->say(sentence, file); },
            [this] {
                if (!asking())
                    showWelcome();
            }};
}

Workplace::~Workplace()
{
    delete m_window;
    delete m_welcome;
}

MainWindow *Workplace::window() const { return m_window; }

WelcomeWindow *Workplace::welcome() const { return m_welcome; }

void Workplace::begin(const QString &path)
{
    const QStringList recent = m_settings.recent();
    if (!path.isEmpty())
        open(path);
    else if (!recent.isEmpty() && mayBeThere(recent.first()))
        open(recent.first());
    else
        showWelcome();
}

void Workplace::open(const QString &path) { openAndTell(path, {}); }

void Workplace::openAndTell(const QString &path, const QString &told)
{
    // Opened twice it would be locked by its own window, and read-only.
    if (isOpenHere(path)) {
        explain(tr("This registry is already open in this window."));
        return;
    }
    if (isOnServer(path))
        return openOnServer(path, told);
    const QString swept = sweptBeside(path);
    const QString next = swept.isEmpty() ? told : swept;
    const Result<Standing> standing = Store::standing(path);
    if (standing && *standing == Standing::Sealed)
        return m_gate.unlock(path, next);
    if (standing && *standing == Standing::Delivery)
        return offerMerging(path);
    take(Store::open(path, Store::Access::ReadWrite, Store::Proof::Beside), m_clock, next);
    if (isOpenHere(path))
        offerSealing();
}

/// What the address says is checked before anybody types a passphrase for it.
void Workplace::openOnServer(const QString &place, const QString &told)
{
    if (const QString problem = placeProblem(place); !problem.isEmpty())
        return explain(problem);
    m_gate.unlock(place, told);
}

/// What a centre has sent is merged and never edited.
void Workplace::offerMerging(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!m_window)
        return explain(
            tr("%1 is a delivery: it is merged into a registry, and not opened by itself. Open the "
               "registry first, then choose “Merge a delivery…” in its menu.")
                .arg(name));
    if (m_prompts.confirm(m_window,
                          {tr("Merge the delivery?"),
                           tr("%1 is a delivery: it is merged into the registry that is open, and "
                              "not opened by itself. You see every change before anything is written.")
                               .arg(name),
                           tr("Merge…")}))
        m_window->mergeDelivery(path);
}

/// Where nobody has decided to leave it as it is.
void Workplace::offerSealing()
{
    const Store &store = m_window->session().store();
    const bool isOfPatients = !m_window->session().registry().synthetic;
    if (isOfPatients && !store.isSealed() && !m_settings.isLeftPlain(store.path()))
        m_gate.seal(store.path());
}

bool Workplace::clear()
{
    if (m_window && !m_window->mayLeave())
        return false;
    if (!m_welcome)
        showWelcome(); // something stands there meanwhile
    closeWindow();
    return true;
}

/// Hidden before it goes: the program does not end with it.
void Workplace::closeWindow()
{
    if (!m_window)
        return;
    m_settings.setGeometry(m_window->saveGeometry());
    m_window->hide();
    delete m_window;
}

bool Workplace::isOpenHere(const QString &path) const
{
    if (!m_window || m_window->session().isReadOnly())
        return false;
    return m_window->session().store().isFile(path); // also by a link
}

void Workplace::takeOver()
{
    const Store &store = m_window->session().store();
    const QString path = store.path();
    const std::optional<Holder> holder = store.holder();
    if (!holder || !m_prompts.confirm(m_window, {tr("Take the registry over"), takeOverWarning(*holder),
                                                 tr("Take over"), true}))
        return;
    const Result<Done> taken = Store::takeOver(path);
    if (taken)
        open(path);
    else
        explain(terms::message(taken.error()));
}

void Workplace::openTrainingCohort()
{
    take(trainingCohort(), [] { return QDateTime(trainingDay(), QTime(9, 0)); });
}

void Workplace::askAndOpen()
{
    const QString path = m_prompts.openFile(asking(), {tr("Open a registry"), documentsFolder(), filter()});
    if (!path.isEmpty())
        open(path);
}

void Workplace::askAndOpenServer()
{
    const auto place = m_prompts.text(
        asking(),
        {tr("Open a registry on a server"),
         tr("Its address, postgresql://HOST/DATABASE?schema=NAME, as the administrator of the server has it. "
            "Where you were given a file, NAME.malar-server, open that instead."),
         tr("Open")},
        u"postgresql://"_s);
    if (!place)
        return;
    if (isOnServer(*place))
        open(*place);
    else
        explain(tr("An address of a server begins with postgresql://. Nothing was opened."));
}

void Workplace::askAndCreate() { m_gate.create(); }

void Workplace::askAndImport()
{
    auto *dialog = new ImportDialog(m_gate.surroundings(), m_prompts, asking());
    connect(dialog, &ImportDialog::made, this,
            [this, dialog] { m_gate.open(dialog->madePath(), dialog->takeFounded(), dialog->swept()); });
    dialog->open();
}

void Workplace::take(Result<std::unique_ptr<Store>> store, Session::Clock clock, const QString &told)
{
    const auto fail = [&](const Error &error) { explain((terms::message(error) + u' ' + told).trimmed()); };
    if (!store)
        return fail(store.error());
    noteLogin(**store, m_settings);
    auto session = std::make_unique<Session>(*std::move(store), std::move(clock));
    if (session->failure())
        return fail(*session->failure());
    if (m_window)
        m_settings.setGeometry(m_window->saveGeometry()); // the next one stands where this one stood
    auto next = std::make_unique<MainWindow>(std::move(session), m_settings, m_prompts);
    // What is open makes room for a sound registry only.
    if (const Store &there = next->session().store(); m_window || m_isProved(there))
        if (const Result<Done> proved = there.proved(); !proved)
            return fail(proved.error());
    if (m_window && !m_window->mayLeave()) // it stays with what was typed there and could not be kept
        return;
    if (m_window)
        finish(m_window->session(), *m_window);
    const Ending elsewhere = m_window ? m_window->takeElsewhere() : Ending();
    show(next.release());
    awaitProof();
    if (!elsewhere.sentence.isEmpty())
        m_window->say(elsewhere.sentence, elsewhere.file);
    else if (!told.isEmpty())
        m_window->say(told);
    if (m_window)
        m_lock.comeBack(*m_window);
}

void Workplace::show(MainWindow *next)
{
    connect(next, &MainWindow::newRegistryRequested, this, &Workplace::askAndCreate);
    connect(next, &MainWindow::openRegistryRequested, this, &Workplace::askAndOpen);
    connect(next, &MainWindow::openServerRequested, this, &Workplace::askAndOpenServer);
    connect(next, &MainWindow::trainingCohortRequested, this, &Workplace::openTrainingCohort);
    connect(next, &MainWindow::registryFromExportRequested, this, &Workplace::askAndImport);
    connect(next, &MainWindow::registryRequested, this, &Workplace::open);
    connect(next, &MainWindow::takeOverRequested, this, &Workplace::takeOver);
    connect(next, &MainWindow::sealRequested, this,
            [this] { m_gate.seal(m_window->session().store().path()); });
    connect(next, &MainWindow::unsealRequested, this, [this] { m_gate.saveUnsealed(m_window->session()); });
    connect(next, &MainWindow::lockRequested, &m_lock, [this] { m_lock.lock(Lock::Cause::Asked); });
    connect(next, &MainWindow::lockLimitChanged, &m_lock, &Lock::takeLimit);
    // Queued: their window goes.
    const auto store = [this]() -> const Store & { return m_window->session().store(); };
    connect(
        next, &MainWindow::pastRequested, this,
        [this, store](const QString &copy, quint64 commit) { m_past.look(store(), copy, commit); },
        Qt::QueuedConnection);
    connect(
        next, &MainWindow::restoreRequested, this,
        [this, store](const QString &copy, quint64 commit) { m_past.restore(store(), copy, commit); },
        Qt::QueuedConnection);
    connect(
        next, &MainWindow::presentRequested, this, [this, store] { m_past.goBack(store()); },
        Qt::QueuedConnection);
    next->QWidget::show();
    // Only now the old one: while a window is open the program does not end.
    if (m_welcome)
        m_welcome->deleteLater();
    if (m_window) {
        m_window->hide();
        m_window->deleteLater();
    }
    m_window = next;
}

void Workplace::awaitProof()
{
    constexpr std::chrono::milliseconds soon(50);
    if (!m_window)
        return;
    const Store &store = m_window->session().store();
    if (!m_isProved(store)) {
        // After the window is painted, which it would hold up.
        QTimer::singleShot(soon, this, [this] {
            if (m_window)
                m_window->session().store().beginProof();
            awaitProof();
        });
        return;
    }
    if (const Result<Done> proved = store.proved(); !proved)
        return close(proved.error());
    if (!store.path().isEmpty())
        m_settings.remember(store.path());
}

void Workplace::close(const Error &damage)
{
    MainWindow *damaged = std::exchange(m_window, nullptr);
    explain(terms::message(damage));
    damaged->hide();
    damaged->deleteLater();
}

void Workplace::showWelcome()
{
    m_welcome = new WelcomeWindow(m_settings);
    connect(m_welcome, &WelcomeWindow::newRegistryRequested, this, &Workplace::askAndCreate);
    connect(m_welcome, &WelcomeWindow::openRegistryRequested, this, &Workplace::askAndOpen);
    connect(m_welcome, &WelcomeWindow::openServerRequested, this, &Workplace::askAndOpenServer);
    connect(m_welcome, &WelcomeWindow::trainingCohortRequested, this, &Workplace::openTrainingCohort);
    connect(m_welcome, &WelcomeWindow::registryFromExportRequested, this, &Workplace::askAndImport);
    connect(m_welcome, &WelcomeWindow::registryRequested, this, &Workplace::open);
    m_welcome->show();
}

void Workplace::explain(const QString &sentence)
{
    if (m_window) {
        m_window->say(sentence);
        return;
    }
    if (!m_welcome)
        showWelcome();
    m_welcome->say(sentence);
}

QWidget *Workplace::asking() const { return m_window ? static_cast<QWidget *>(m_window) : m_welcome; }

} // namespace malar
