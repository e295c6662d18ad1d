#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace malar {

class Settings;

/// Everything the window can do, once, with its words, keys and place in the menus.
class Actions final : public QObject {
    Q_OBJECT

public:
    Actions(QMenuBar &, Settings &, QObject *parent);

    QAction *newRegistry;
    QAction *openRegistry;
    QAction *openServer;
    QAction *trainingCohort;
    QAction *exportFiles;
    QAction *importFiles;
    QAction *mergeDelivery;
    QAction *makeDelivery;
    QAction *registryFromExport;
    QAction *history;
    QAction *seal;
    QAction *unseal; // a copy of it
    QAction *lock;
    QAction *users;
    QAction *passphrase; // of whoever is signed in
    QAction *quit;
    QAction *newPatient;
    QAction *editPatient;
    QAction *newVisit;
    QAction *search;
    QAction *unsavedVisits;
    QAction *back;
    QAction *patients;
    QAction *cohort;
    QAction *registry;
    QAction *namesShown;
    QAction *keys;
    QAction *protection;
    QAction *server;
    QAction *about;

    QList<QAction *> withKeys() const; // in the menus' order

    void setWritable(bool);
    void setSealed(bool sealed, bool isFile);

signals:
    void recentRequested(const QString &path);
    void lockLimitChosen();
    void languageChosen(); // takes effect at the next start

private:
    void fillRecent(QMenu *);
    void fillAppearance(QMenu *);
    void fillLanguages(QMenu *);
    void fillLockLimits(QMenu *);

    Settings &m_settings;
};

} // namespace malar
