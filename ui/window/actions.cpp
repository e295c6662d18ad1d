#include "ui/window/actions.h"

#include "ui/session/place.h"
#include "ui/session/settings.h"
#include "ui/window/idlewatch.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys = {})
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    return action;
}

} // namespace

Actions::Actions(QMenuBar &bar, Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    QMenu *registryMenu = bar.addMenu(tr("&Registry"));
    newRegistry = add(registryMenu, tr("&New registry…"));
    openRegistry = add(registryMenu, tr("&Open registry…"), QKeySequence::Open);
    openServer = add(registryMenu, tr("Open on a ser&ver…"));
    QMenu *recent = registryMenu->addMenu(tr("&Recent registries"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    trainingCohort = add(registryMenu, tr("Open the &training cohort"));
    registryFromExport = add(registryMenu, tr("New registry &from an export…"));
    registryMenu->addSeparator();
    exportFiles = add(registryMenu, tr("E&xport…"), QKeySequence(u"Ctrl+Shift+S"_s));
    importFiles = add(registryMenu, tr("&Import…"), QKeySequence(u"Ctrl+Shift+O"_s));
    mergeDelivery = add(registryMenu, tr("&Merge a delivery…"));
    makeDelivery = add(registryMenu, tr("Make a &delivery…"));
    registryMenu->addSeparator();
    history = add(registryMenu, tr("&History of the registry…"));
    seal = add(registryMenu, tr("&Seal the registry…"));
    unseal = add(registryMenu, tr("Save an &unencrypted copy…"));
    lock = add(registryMenu, tr("&Lock"), IdleWatch::lockKey());
    fillLockLimits(registryMenu->addMenu(tr("Loc&k by itself")));
    users = add(registryMenu, tr("Users of the re&gistry…"));
    passphrase = add(registryMenu, tr("My &passphrase…"));
    users->setObjectName(u"users"_s);
    passphrase->setObjectName(u"passphrase"_s);
    registryMenu->addSeparator();
    quit = add(registryMenu, tr("&Quit"), QKeySequence::Quit);
    registryMenu->setToolTipsVisible(true); // why something is out of reach

    QMenu *patientMenu = bar.addMenu(tr("&Patient"));
    newVisit = add(patientMenu, tr("New &visit"), QKeySequence(u"Ctrl+N"_s));
    newPatient = add(patientMenu, tr("&New patient…"), QKeySequence(u"Ctrl+Shift+N"_s));
    editPatient = add(patientMenu, tr("&Edit the patient…"), QKeySequence(u"Ctrl+Shift+E"_s));
    patientMenu->addSeparator();
    search = add(patientMenu, tr("&Search"), QKeySequence::Find);
    unsavedVisits = add(patientMenu, tr("&Unsaved visits…"), QKeySequence(u"Ctrl+R"_s));
    patientMenu->setToolTipsVisible(true);

    QMenu *viewMenu = bar.addMenu(tr("&View"));
    back = add(viewMenu, tr("&Back"), QKeySequence(u"Alt+Left"_s));
    viewMenu->addSeparator();
    patients = add(viewMenu, tr("&Patients"), QKeySequence(u"Ctrl+1"_s));
    cohort = add(viewMenu, tr("&Cohort"), QKeySequence(u"Ctrl+2"_s));
    registry = add(viewMenu, tr("&Registry"), QKeySequence(u"Ctrl+3"_s));
    viewMenu->addSeparator();
    namesShown = add(viewMenu, tr("Show &names"));
    namesShown->setCheckable(true);
    namesShown->setChecked(settings.namesShown());
    fillAppearance(viewMenu->addMenu(tr("&Appearance")));
    fillLanguages(viewMenu->addMenu(tr("&Language")));
    viewMenu->setToolTipsVisible(true);

    QMenu *help = bar.addMenu(tr("&Help"));
    keys = add(help, tr("&Keys"));
    protection = add(help, tr("What is &protected, and what not"));
    server = add(help, tr("A registry on a &server"));
    about = add(help, tr("&About Malar"));
}

QList<QAction *> Actions::withKeys() const
{
    QList<QAction *> all{newVisit, newPatient, editPatient,  search,      unsavedVisits, back, patients,
                         cohort,   registry,   openRegistry, exportFiles, importFiles,   lock, quit};
    all.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    return all;
}

void Actions::setWritable(bool writable)
{
    for (QAction *action : {newPatient, editPatient, newVisit, importFiles, mergeDelivery})
        action->setEnabled(writable);
}

void Actions::setSealed(bool sealed, bool isFile)
{
    seal->setEnabled(isFile && !sealed);
    unseal->setEnabled(sealed && isFile);
    users->setEnabled(sealed);
}

void Actions::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList paths = m_settings.recent();
    for (const QString &path : paths) {
        const bool isThere = mayBeThere(path);
        const QString shown = isOnServer(path) ? placeName(path) : path;
        QAction *action = menu->addAction(isThere ? shown : tr("%1 (not there any more)").arg(shown), this,
                                          [this, path] { emit recentRequested(path); });
        action->setEnabled(isThere);
    }
    if (paths.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void Actions::fillAppearance(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const std::initializer_list<std::pair<look::Scheme, QString>> schemes{
        {look::Scheme::System, tr("As the &desktop")},
        {look::Scheme::Light, tr("&Light")},
        {look::Scheme::Dark, tr("D&ark")}};
    for (const auto &[scheme, label] : schemes) {
        QAction *action = menu->addAction(label, this, [this, s = scheme] {
            m_settings.setScheme(s);
            look::apply(*qApp, s);
        });
        action->setCheckable(true);
        action->setChecked(m_settings.scheme() == scheme);
        group->addAction(action);
    }
}

void Actions::fillLockLimits(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60}) {
        QAction *action = menu->addAction(tr("After %n minute(s)", nullptr, minutes), this, [this, minutes] {
            m_settings.setLockAfter(std::chrono::minutes(minutes));
            emit lockLimitChosen();
        });
        action->setCheckable(true);
        action->setChecked(m_settings.lockAfter().count() == minutes);
        group->addAction(action);
    }
}

void Actions::fillLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    // Each language by its own name: whoever looks for it may not read the present one.
    const std::initializer_list<std::pair<QString, QString>> languages{
        {u""_s, tr("As the &desktop")}, {u"en"_s, u"&English"_s}, {u"es"_s, u"E&spañol"_s}};
    for (const auto &[code, label] : languages) {
        QAction *action = menu->addAction(label, this, [this, c = code] {
            m_settings.setLanguage(c);
            emit languageChosen();
        });
        action->setCheckable(true);
        action->setChecked(m_settings.language() == code);
        group->addAction(action);
    }
}

} // namespace malar
