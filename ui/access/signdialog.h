#pragma once

#include "core/domain/signature.h"
#include "core/store/opener.h"

#include <QDialog>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QButtonGroup;
class QPushButton;

namespace malar {

class FailurePause;
class PassphraseField;
class Strip;

/// Signs a visit: what is signed, by whom and as what, and the passphrase once more. Enter signs.
class SignDialog final : public QDialog {
    Q_OBJECT

public:
    /// Slow; in another thread. None where no passphrase is asked for.
    using Unlock = std::function<Result<Opener>(keyring::Secret)>;
    struct Asked {
        QString visit;  // whose, of which day
        QString scores; // "CLASI-A 14 · CLASI-D 3"
        QString name;   // as it is printed
        std::vector<Meaning> meanings;
        int failures = 0; // before
        Unlock unlock = {};
        std::chrono::milliseconds second{1000}; // as waiting counts it
    };

    explicit SignDialog(const Asked &, QWidget *parent = nullptr);

    Meaning meaning() const;
    /// Once, after it was accepted; none where no passphrase was asked for.
    std::optional<Opener> take() { return std::exchange(m_opener, std::nullopt); }

    void done(int result) override;

signals:
    void failed(); // another passphrase

private:
    QWidget *what();
    QWidget *buttons();
    void tryIt();
    void refuse(const QString &sentence);

    Asked m_asked;
    QButtonGroup *m_meaning;
    PassphraseField *m_passphrase;
    Strip *m_problem;
    QPushButton *m_sign;
    FailurePause *m_wait;
    bool m_isBusy = false;
    std::optional<Opener> m_opener;
};

} // namespace malar
