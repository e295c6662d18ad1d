#pragma once

#include "core/exchange/visitsfile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace malar {

class ProblemTable;

/// What a dry run found: what the import would bring, every problem with its place, and whether dates of long
/// ago or far ahead are meant.
class FindingsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    /// `use`: of the columns of a table of visits; nothing of a folder.
    void show(const exchange::ImportPlan &, const std::optional<exchange::ColumnUse> &use);
    using QWidget::show;
    bool areDatesAccepted() const;
    void forgetDates(); // what was accepted was said of another file

signals:
    void datesDecided();

private:
    static QString summary(const exchange::ImportPlan &);
    static QStringList sentences(const exchange::ColumnUse &);

    QLabel *m_summary;
    ProblemTable *m_problems;
    QPushButton *m_copy;
    QCheckBox *m_acceptDates;
};

} // namespace malar
