#pragma once

#include "ui/words/divergence.h"

#include <QDialog>

class QPushButton;

namespace malar {

/// Somebody has saved what was being typed here: what there was, what is saved now and what was typed, side
/// by side. One of the two is taken whole, or typing goes on from what is saved; fields are never mixed.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Way : std::uint8_t { Theirs, Mine, GoOn };

    struct Content {
        QString what;      // was saved meanwhile, and what becomes of it
        QStringList saved; // by whom, when and why, a line each
        std::vector<Divergence> fields;
        QString onlyTheirs;  // why nothing else can be chosen; empty where it can
        bool canGoOn = true; // typing, from what is saved
    };

    ConflictDialog(const Content &, QWidget *parent);

    /// "14:02, 3 Mar 2024, Marta Ruiz: Visit of 3 Mar 2024: completed (reason)", the latest first.
    static QStringList told(const std::vector<HistoryEntry> &);

signals:
    void chosen(malar::ConflictDialog::Way);

private:
    QWidget *table(const std::vector<Divergence> &);
    QWidget *buttons(const Content &);
};

} // namespace malar
