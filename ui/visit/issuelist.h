#pragma once

#include "core/domain/check.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace malar {

/// What is missing or wrong, each a line that leads to its place. Empty, it is not there.
class IssueList final : public QWidget {
    Q_OBJECT

public:
    explicit IssueList(QWidget *parent = nullptr);

    void show(const std::vector<Issue> &);
    bool isEmpty() const { return m_issues.empty(); }

signals:
    void jumpRequested(const malar::Issue &issue);

private:
    std::vector<Issue> m_issues;
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace malar
