#include "ui/patients/timelineview.h"

#include "ui/parts/chips.h"
#include "ui/parts/look.h"
#include "ui/patients/chroniclewords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/overviewwords.h"
#include "ui/words/signaturewords.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

using chroniclewords::Group;

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent),
      m_groups(new Chips),
      m_table(new QTableView),
      m_nothing(
          new QLabel(tr("Nothing is recorded yet: visits, infusions, treatments and the rest stand here "
                        "by their dates.")))
{
    using Entry = const ChronicleEntry &;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto time = [this](Entry entry) {
        return entry.date && entry.date->isFull() && m_dayZero
                   ? timeOnCourse(static_cast<int>(m_dayZero->daysTo(entry.date->earliest())))
                   : QString();
    };
    m_model = new TableModel<ChronicleEntry>(
        {{fieldLabel("date"), chroniclewords::date, left},
         {tr("Time"), time, left},
         {tr("What"), chroniclewords::kind, left},
         {tr("Details"), [this](Entry entry) { return details(entry); }, left}},
        this);
    look::dress(*m_table);
    m_table->setProperty("page", true);
    m_table->setModel(m_model);
    m_table->setObjectName(u"timeline"_s);
    m_table->setAccessibleName(tr("Timeline"));
    for (int i = 0; i < m_model->columnCount(); ++i) // "date not known" is longer than a date
        m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int group = 0; group < chroniclewords::groupCount; ++group)
        m_groups->add(group, chroniclewords::label(static_cast<Group>(group)));

    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(half * 2, half / 2, half, half / 2);
    head->addWidget(m_groups);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing, 1);
    setFocusProxy(m_table);
    connect(m_groups, &Chips::changed, this, &TimelineView::narrow);
    connect(m_table, &QTableView::activated, this, &TimelineView::open);
}

void TimelineView::show(std::vector<ChronicleEntry> entries, const Panels &panels,
                        std::optional<QDate> dayZero)
{
    m_panels = panels;
    m_dayZero = dayZero;
    std::array<int, chroniclewords::groupCount> counts{static_cast<int>(entries.size())};
    for (const ChronicleEntry &entry : entries)
        ++counts[static_cast<std::size_t>(chroniclewords::groupOf(entry.kind))];
    for (int group = 0; group < chroniclewords::groupCount; ++group) {
        const int count = counts[static_cast<std::size_t>(group)];
        m_groups->setCount(group, count);
        m_groups->setShown(group, group == int(Group::All) || count > 0);
        if (count == 0 && m_groups->chosen() == group)
            m_groups->choose(int(Group::All));
    }
    const bool isEmpty = entries.empty();
    const int row = m_table->currentIndex().row();
    m_model->setRows(std::move(entries));
    narrow();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    m_groups->setVisible(!isEmpty);
    m_table->setVisible(!isEmpty); // once it has its rows: the widths of its columns are measured then
    m_nothing->setVisible(isEmpty);
    setFocusProxy(isEmpty ? nullptr : m_table); // what is hidden would swallow the keys
}

/// With who has signed it, where it is a visit.
QString TimelineView::details(const ChronicleEntry &entry) const
{
    const QString what = chroniclewords::what(entry, m_panels);
    const auto *line = std::get_if<VisitLine>(&entry.what);
    const auto found = line ? m_signatures.find(line->visit.id) : m_signatures.end();
    return found == m_signatures.end() ? what : u"%1 (%2)"_s.arg(what, signatures::cell(found->second));
}

void TimelineView::narrow()
{
    const auto group = static_cast<Group>(m_groups->chosen());
    if (group == Group::All)
        m_model->setFilter({});
    else
        m_model->setFilter(
            [group](const ChronicleEntry &entry) { return chroniclewords::groupOf(entry.kind) == group; });
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void TimelineView::open()
{
    const ChronicleEntry &entry = m_model->row(m_table->currentIndex().row());
    if (const auto *line = std::get_if<VisitLine>(&entry.what))
        emit visitRequested(VisitId(line->visit.id)); // a copy: whoever hears it may take us away
    else
        emit placeRequested(entry.kind);
}

} // namespace malar
