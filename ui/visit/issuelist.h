#pragma once

#include "core/domain/check.h"

#include <QWidget>

#include <set>
#include <span>
#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace malar {

/// What is missing or wrong: a line for each column of the form, which leads to its first place and opens on
/// all of them, and a line for anything else. Empty, it is not there.
class IssueList final : public QWidget {
    Q_OBJECT

public:
    explicit IssueList(QWidget *parent = nullptr);

    void show(const std::vector<Issue> &);
    bool isEmpty() const { return m_issues.empty(); }
    QWidget *list() const; // what takes the keys
    QSize sizeHint() const override;

signals:
    void jumpRequested(const malar::Issue &issue);

private:
    void add(std::span<const Issue> group);
    void jump(QTreeWidgetItem *);

    std::vector<Issue> m_issues;
    std::set<QString> m_open; // lines that were opened and stay so while they last
    QLabel *m_title;
    QTreeWidget *m_list;
};

} // namespace malar
