#pragma once

#include "core/exchange/coming.h"
#include "core/exchange/visitsfile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace malar {

class AssignTable;
class ComingTable;
class ProblemTable;

/// What a dry run found: what the import would bring, line by line, every problem with its place, what is
/// known and differs; and what somebody decides of it: whose a code is that looks like another, whether dates
/// of long ago or far ahead are meant, whether ours is kept where a visit differs.
class FindingsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    /// `use`: of the columns of a table of visits; nothing of a folder.
    void show(const exchange::ImportPlan &, std::vector<exchange::Coming>,
              const std::optional<exchange::ColumnUse> &use);
    using QWidget::show;
    bool areDatesAccepted() const;
    bool isOursKept() const;
    const exchange::CodeDecisions &codes() const { return m_codes; }
    void forget(); // what was decided was said of another file

signals:
    void decided();

private:
    static QString summary(const exchange::ImportPlan &);
    static QStringList sentences(const exchange::ImportPlan &, const exchange::ColumnUse &);
    void showAlike(const exchange::ImportPlan &);
    void takeAlike();
    void showTab(QWidget *page, const QString &title, std::size_t count);

    QLabel *m_summary;
    QLabel *m_ask;
    AssignTable *m_alike;
    QTabWidget *m_tabs;
    ComingTable *m_coming;
    ProblemTable *m_problems;
    QListWidget *m_differences;
    QPushButton *m_copy;
    QCheckBox *m_acceptDates;
    QCheckBox *m_keepOurs;
    std::vector<exchange::AlikeCode> m_asked; // also those that were decided
    exchange::CodeDecisions m_codes;
};

} // namespace malar
