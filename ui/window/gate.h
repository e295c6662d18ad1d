#pragma once

#include "ui/access/foundingdialog.h"
#include "ui/session/session.h"

#include <QPointer>

#include <functional>

namespace malar {

class ConversionDialog;
class NewRegistryDialog;
class Settings;
class UnlockDialog;

/// Before a registry's window: unlocks a sealed one, makes a new one, seals a plain one, and gives a plain
/// copy out. Asks beside or over what is open; the registry that comes of it is the workplace's.
class Gate final : public QObject {
    Q_OBJECT

public:
    /// What is done with what comes of it.
    struct Place {
        std::function<QWidget *()> asking; // what is open, if anything
        std::function<void(Result<std::unique_ptr<Store>>, const QString &told)> take;
        std::function<bool()> clear; // closes the registry that is open; false where somebody stays there
        std::function<void(const QString &sentence, const QString &file)> say;
        std::function<void()> left; // nothing came of it
    };

    Gate(Settings &, Prompts, Session::Clock, Place);
    ~Gate() override;

    void unlock(const QString &path, const QString &told);
    void create();
    void seal(const QString &path); // after a dialog
    void saveUnsealed(Session &);
    /// A registry that was just made.
    void open(const QString &path, const FoundingDialog::Founded &, const QString &told);
    FoundingDialog::Surroundings surroundings() const;

    void setSlowness(Slowness slowness) { m_slowness = slowness; } // of tests

private:
    void unlocked(UnlockDialog &, const QString &told);
    void slowDown(Store &, const keyring::Login &);
    void make(NewRegistryDialog &);
    void sealNow(const QString &path, FoundingDialog::Founded, bool keepPlain);

    Settings &m_settings;
    const Prompts m_prompts;
    const Session::Clock m_clock;
    const Place m_place;
    Slowness m_slowness;
    QPointer<QDialog> m_dialog; // may stand alone
};

} // namespace malar
