#pragma once

#include "core/store/opener.h"

#include <QDialog>

#include <chrono>
#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace malar {

class FailurePause;
class PassphraseField;
class Settings;
class Strip;

/// Opens a sealed registry: a passphrase and Enter, or the recovery key. After five failures each further try
/// has to wait longer.
class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    /// Slow; in another thread.
    using Unlock = std::function<Result<Opener>(const keyring::Credentials &)>;
    struct Asked {
        QString path;
        QString user;                           // who has opened it last
        int failures = 0;                       // before, on this computer
        Unlock unlock;                          // malar::unlock() of the path where there is none
        std::chrono::milliseconds second{1000}; // as waiting counts it
        QString name = {};                      // that of the file where there is none
        QString shown = {};                     // where it is; the path where it is not said
    };

    explicit UnlockDialog(const Asked &, QWidget *parent = nullptr);

    QString path() const { return m_asked.path; }
    QString user() const; // as it was typed; empty with the recovery key
    /// Once, after it was accepted.
    Opener take();
    /// What it was opened with, once, where guessing at it should be slower than it is.
    std::optional<keyring::Login> takeWeak() { return std::exchange(m_weak, std::nullopt); }

    void done(int result) override;

signals:
    void failed(int failures); // so far

private:
    enum Page : std::uint8_t { Passphrase, Recovery };

    QWidget *passphrasePage();
    QWidget *recoveryPage();
    QWidget *buttons();
    void showPage(Page);
    void tryIt();
    std::optional<keyring::Credentials> credentials();
    void ask(const keyring::Credentials &);
    void refuse(const QString &sentence);

    Asked m_asked;
    QLineEdit *m_user;
    PassphraseField *m_passphrase;
    QLineEdit *m_recovery;
    QStackedWidget *m_pages;
    Strip *m_problem;
    QPushButton *m_other;
    QPushButton *m_open;
    FailurePause *m_wait;
    bool m_isBusy = false;
    std::optional<Opener> m_opener;
    std::optional<keyring::Login> m_weak;
};

} // namespace malar
