#pragma once

#include "core/store/store.h"
#include "ui/parts/prompts.h"

#include <QDate>

class QWidget;

namespace malar {

/// The users of an open registry, as their dialogs read and change them.
struct Membership {
    using Change = std::function<Result<Done>(Store &, const Progress &)>;

    const Store &store;
    std::function<Result<Done>(const std::function<Result<Done>(Store &)> &)> change;
    QString registry; // its name
    Prompts prompts;
    QDate today;

    /// Writes the registry anew for it: with progress, and it can be cancelled.
    Result<Done> write(QWidget &dialog, const Change &) const;
    /// Why whoever is signed in does not manage them; empty where they do.
    QString whyNot() const;
    /// Of those who were not removed.
    int users() const;
};

/// As the history has them; of the recovery key, what it is.
QString signedInWords(const Store &);

} // namespace malar
