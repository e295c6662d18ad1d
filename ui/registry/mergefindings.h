#pragma once

#include "core/exchange/merge.h"
#include "ui/parts/tablemodel.h"
#include "ui/words/mergewords.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTabWidget;
class QTableView;
class QTreeWidget;

namespace malar {

/// What a delivery would change, what was changed here and there, and what is told of it. Each conflict is
/// decided; what is taken from there asks for a reason.
class MergeFindings final : public QWidget {
    Q_OBJECT

public:
    explicit MergeFindings(QWidget *parent = nullptr);

    void show(const exchange::MergePlan &);
    using QWidget::show;
    const exchange::Decisions &decisions() const { return m_decisions; }
    QString reason() const;
    /// Whether nothing stands in the way: all decided, with a reason where one is asked for.
    bool isDecided() const;

signals:
    void decided();

private:
    QWidget *conflictsPage();
    void fillConflicts(const exchange::MergePlan &);
    void fillChanges(const exchange::MergePlan &);
    void fillProblems(const exchange::MergePlan &);
    void decide(exchange::MergeSide);
    void count();

    QLabel *m_summary;
    QTabWidget *m_tabs;
    QTableView *m_changes;
    TableModel<mergewords::Line> *m_lines;
    QTreeWidget *m_conflicts;
    QTreeWidget *m_problems;
    QWidget *m_conflictsPage;
    QLabel *m_open; // how many conflicts are not decided yet
    QLineEdit *m_reason;
    std::vector<exchange::MergeUnit> m_units;
    exchange::Decisions m_decisions;
};

} // namespace malar
