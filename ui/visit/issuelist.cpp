#include "ui/visit/issuelist.h"

#include "ui/terms.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace malar {

IssueList::IssueList(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("Before this visit is complete"));
    m_title->setBuddy(m_list);
    m_list->setAccessibleName(m_title->text());
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto jump = [this](const QListWidgetItem *) {
        emit jumpRequested(Issue(m_issues[static_cast<std::size_t>(m_list->currentRow())]));
    };
    connect(m_list, &QListWidget::itemClicked, this, jump);
    connect(m_list, &QListWidget::itemActivated, this, jump);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    setVisible(false);
}

void IssueList::show(const std::vector<Issue> &issues)
{
    setVisible(!issues.empty());
    if (issues == m_issues)
        return;
    m_issues = issues;
    m_list->clear();
    for (const Issue &issue : issues)
        m_list->addItem(terms::message(issue));
}

} // namespace malar
