#pragma once

#include "ui/parts/tablemodel.h"
#include "ui/visit/unsavedvisit.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace malar {

/// The visits that were typed and not saved, with what each would change. Recovers one, discards one that the
/// user confirms, or leaves everything for later.
class RecoveryDialog final : public QDialog {
    Q_OBJECT

public:
    /// `only`: this visit alone.
    RecoveryDialog(Session &, const Prompts &, const std::optional<VisitId> &only, QWidget *parent);

signals:
    void recoverRequested(const malar::Visit &);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void build();
    QWidget *buttons();
    void read();
    void showCurrent();
    const UnsavedVisit *current() const;
    void recover();
    void discard();
    bool takesFiles() const;
    void takeFromFile();

    Session &m_session;
    Prompts m_prompts;
    std::optional<VisitId> m_only;
    TableModel<UnsavedVisit> *m_model;
    QTableView *m_table;
    QLabel *m_standing;
    QTreeWidget *m_differences;
    QPushButton *m_recover;
    QPushButton *m_discard;
};

} // namespace malar
