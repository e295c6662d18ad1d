#include "ui/visit/issuelist.h"

#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int issueRole = Qt::UserRole; // the index of the issue that a line leads to
constexpr int groupRole = Qt::UserRole + 1;
constexpr int mostLines = 12; // beyond which it scrolls: the totals above stay in view

/// Of one kind and of one column of the form; what is no answer stands alone.
bool together(const Issue &a, const Issue &b)
{
    if (!a.item || !b.item || a.kind != b.kind)
        return false;
    const bool wholeBody = a.item->region == Region::None;
    return wholeBody == (b.item->region == Region::None) && (wholeBody || a.item->sign == b.item->sign);
}

bool isWholeBody(const Issue &issue) { return issue.item->region == Region::None; }

QString place(const Issue &issue)
{
    return isWholeBody(issue) ? terms::shortLabel(issue.item->sign) : terms::shortLabel(issue.item->region);
}

QString column(const Issue &issue)
{
    return isWholeBody(issue) ? terms::label(Region::None) : terms::shortLabel(issue.item->sign);
}

/// The count comes first, so that a narrow list may cut the places off.
QString sentence(std::span<const Issue> group)
{
    QStringList places;
    for (const Issue &issue : group)
        places << terms::insideSentence(place(issue));
    const QString named = places.join(u", "_s);
    const int count = static_cast<int>(group.size());
    if (group.front().kind == Issue::Kind::NotReviewed)
        //: Copied answers of a column: "Erythema, 3 to review: ears, chest, feet"
        return IssueList::tr("%1, %n to review: %2", nullptr, count).arg(column(group.front()), named);
    //: Answers of a column: "Erythema, 3 missing: ears, chest, feet"
    return IssueList::tr("%1, %n missing: %2", nullptr, count).arg(column(group.front()), named);
}

} // namespace

IssueList::IssueList(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QTreeWidget(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("Before this visit is complete"));
    m_title->setBuddy(m_list);
    m_list->setObjectName(u"issues"_s);
    m_list->setAccessibleName(m_title->text());
    m_list->setHeaderHidden(true);
    m_list->setMinimumHeight(3 * look::rowHeight(*this));
    m_list->setWordWrap(true);
    m_list->setIndentation(fontMetrics().height());
    m_list->setExpandsOnDoubleClick(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QTreeWidget::itemClicked, this, &IssueList::jump);
    connect(m_list, &QTreeWidget::itemActivated, this, &IssueList::jump);
    connect(m_list, &QTreeWidget::itemExpanded, this, [this](const QTreeWidgetItem *line) {
        m_open.insert(line->data(0, groupRole).toString());
        updateGeometry();
    });
    connect(m_list, &QTreeWidget::itemCollapsed, this, [this](const QTreeWidgetItem *line) {
        m_open.erase(line->data(0, groupRole).toString());
        updateGeometry();
    });

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_title);
    all->addWidget(m_list, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

QWidget *IssueList::list() const { return m_list; }

/// As high as its lines, so that the totals and the curve keep the rest.
QSize IssueList::sizeHint() const
{
    int lines = m_list->topLevelItemCount();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        lines += m_list->topLevelItem(i)->isExpanded() ? m_list->topLevelItem(i)->childCount() : 0;
    const int line = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    const int wrapped = 2; // a line that does not fit takes two
    return {QWidget::sizeHint().width(),
            m_title->sizeHint().height() + layout()->spacing() + std::min(lines + wrapped, mostLines) * line};
}

void IssueList::show(const std::vector<Issue> &issues)
{
    setVisible(!issues.empty());
    if (issues.empty())
        m_open.clear();
    // A form half copied alternates between missing and not reviewed.
    std::vector<Issue> sorted = issues;
    std::ranges::stable_sort(sorted, {}, [](const Issue &issue) {
        const int sign = !issue.item ? -1 : isWholeBody(issue) ? INT_MAX : int(issue.item->sign);
        return std::pair(sign, issue.kind);
    });
    if (sorted == m_issues)
        return;
    m_issues = std::move(sorted);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (auto from = m_issues.begin(); from != m_issues.end();) {
        const auto to = std::find_if_not(from + 1, m_issues.end(),
                                         [&](const Issue &issue) { return together(*from, issue); });
        add({from, to});
        from = to;
    }
    updateGeometry();
}

void IssueList::add(std::span<const Issue> group)
{
    const auto index = [this](const Issue &issue) { return static_cast<int>(&issue - m_issues.data()); };
    auto *line = new QTreeWidgetItem(m_list);
    line->setData(0, issueRole, index(group.front()));
    if (group.size() == 1) {
        line->setText(0, terms::message(group.front()));
        line->setToolTip(0, line->text(0));
        return;
    }
    line->setText(0, sentence(group));
    line->setToolTip(0, line->text(0));
    const QString name = u"%1 %2"_s.arg(int(group.front().kind)).arg(column(group.front()));
    line->setData(0, groupRole, name);
    for (const Issue &issue : group) {
        auto *one = new QTreeWidgetItem(line, {place(issue)});
        one->setData(0, issueRole, index(issue));
        one->setData(0, Qt::AccessibleTextRole, terms::message(issue));
    }
    line->setExpanded(m_open.contains(name));
}

/// A column leads to its first place and shows the others, each then one click away.
void IssueList::jump(QTreeWidgetItem *line)
{
    line->setExpanded(true);
    const int index = line->data(0, issueRole).toInt();
    emit jumpRequested(Issue(m_issues.at(static_cast<std::size_t>(index))));
}

} // namespace malar
