#pragma once

#include "ui/parts/prompts.h"
#include "ui/session/session.h"
#include "ui/window/gate.h"
#include "ui/window/lock.h"
#include "ui/window/past.h"

#include <QPointer>

namespace malar {

class MainWindow;
class Settings;
class WelcomeWindow;

/// Opens registries and shows one at a time: the one named, else the last one, else a welcome. A registry
/// that cannot be opened is explained in the window that is open, and nothing else changes. The first window
/// of a large one is shown while the rest of it is proved: it takes no save before, and goes if it fails.
class Workplace final : public QObject {
    Q_OBJECT

public:
    using IsProved = std::function<bool(const Store &)>; // or found damaged: whether there is an answer

    Workplace(Settings &, Prompts, Session::Clock, IsProved = &Store::isProofAtHand);
    ~Workplace() override;

    void begin(const QString &path); // empty: the last one
    void open(const QString &path);
    void openTrainingCohort(); // on a day when some of its visits are due; never among the recent ones
    void askAndOpen();
    void askAndOpenServer();
    void askAndCreate();
    void askAndImport(); // a new registry from an export

    MainWindow *window() const; // null while there is none
    WelcomeWindow *welcome() const;
    Gate &gate() { return m_gate; }
    Lock &lock() { return m_lock; }

private:
    void openOnServer(const QString &place, const QString &told);
    void openAndTell(const QString &path, const QString &told);
    /// `told`: what else there is to say in the window.
    void take(Result<std::unique_ptr<Store>>, Session::Clock, const QString &told = {});
    void show(MainWindow *); // in place of what is shown
    void awaitProof();
    Gate::Place place();
    void offerMerging(const QString &path);
    void offerSealing();
    void closeWindow();
    bool clear();                    // the window, for something else; false where somebody stays there
    void close(const Error &damage); // its window is gone, and with it what was typed there since
    void showWelcome();
    void takeOver(); // of the registry in the window, after a warning
    bool isOpenHere(const QString &path) const;
    void explain(const QString &sentence);
    QWidget *asking() const;

    Settings &m_settings;
    Prompts m_prompts;
    Session::Clock m_clock;
    IsProved m_isProved;
    QPointer<MainWindow> m_window;
    QPointer<WelcomeWindow> m_welcome;
    Gate m_gate;
    Lock m_lock;
    Past m_past;
};

} // namespace malar
