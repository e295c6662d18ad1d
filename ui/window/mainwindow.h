#pragma once

#include "core/domain/id.h"
#include "ui/parts/prompts.h"
#include "ui/patients/ending.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QBoxLayout;

namespace malar {

class Actions;
class Backups;
class Banners;
class DialogInput;
class NamesOnClipboard;
class Pages;
class Rail;
class RecoveryBar;
class RegistryPage;
class Session;
class Settings;

/// One registry's window: the pages with what stands around them, and the actions. What a page cannot do by
/// itself it wishes for, and here the wish is met or handed on.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session>, Settings &, const Prompts &, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    /// Over the foot of the page; empty takes it away. A file that was written can be opened from it.
    void say(const QString &sentence, const QString &file = {});
    QWidget *page() const;

    void showPatients();
    void showPatient(const PatientId &);
    void showCohort();
    void showRegistry();
    void mergeDelivery(const QString &path); // empty: asked for
    void goBack();
    std::optional<PatientId> currentPatient() const;
    /// Before the window closes or another registry takes its place. False where the user stays with a visit
    /// that could not be kept.
    bool mayLeave();
    /// What is to be said of a visit that was written to another file as it was left; once.
    Ending takeElsewhere();

    /// For a lock: keeps what is typed in the visit, without a question.
    void keepTyped();
    QJsonObject whereabouts() const; // as Pages has them
    void goOn(const QJsonObject &whereabouts);
    void offerTyped(DialogInput &);

signals:
    void newRegistryRequested();
    void openRegistryRequested();
    void openServerRequested();
    void trainingCohortRequested();
    void registryFromExportRequested();
    void registryRequested(const QString &path);
    void takeOverRequested();
    void sealRequested();
    void unsealRequested();
    void lockRequested();
    void lockLimitChanged();
    void pastRequested(const QString &copy, quint64 commit);
    void restoreRequested(const QString &copy, quint64 commit);
    void presentRequested();

protected:
    void closeEvent(QCloseEvent *) override;

private:
    void takeFirstSize();
    void fillRail();
    void wireRegistry(RegistryPage *);
    void wirePages();
    void wireActions();
    void nameWindow();
    void watchHead();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<NamesOnClipboard> m_names;
    Settings &m_settings;
    const Prompts m_prompts;
    std::unique_ptr<Backups> m_backups; // ends before the session
    Actions *m_actions;
    Rail *m_rail;
    Pages *m_pages;
    Banners *m_banners;
    RecoveryBar *m_recovery;
    QBoxLayout *m_column; // above the pages
    bool m_isClosing = false;
};

} // namespace malar
