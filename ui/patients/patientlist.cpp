#include "ui/patients/patientlist.h"

#include "core/domain/folding.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/patients/patientcolumns.h"
#include "ui/patients/patientdelegate.h"
#include "ui/session/session.h"

#include <QHeaderView>

#include <algorithm>

namespace malar {
namespace {

/// Each word for itself: a name is asked for in either order, and beside the start of a code. A day in the
/// language's ways of writing is also that of a birth.
std::vector<Sought> asked(const QString &search)
{
    std::vector<Sought> ways{Sought(search)};
    if (const std::optional<QDate> day = dateFromText(search))
        ways.emplace_back(day->toString(Qt::ISODate));
    return ways;
}

/// Those that are the longest in letters, to be measured: text is laid out too slowly to measure each row's.
template <class Text, class Letters> std::vector<Text> longestOf(std::vector<Text> texts, Letters letters)
{
    constexpr std::size_t most = 40;
    const auto middle = texts.begin() + static_cast<std::ptrdiff_t>(std::min(most, texts.size()));
    std::ranges::nth_element(texts, middle, std::ranges::greater(), letters);
    texts.erase(middle, texts.end());
    return texts;
}

bool isAsked(const std::vector<Sought> &ways, const PatientOverview &row)
{
    return std::ranges::any_of(ways, [&row](const Sought &way) { return way.isIn(row.search); });
}

} // namespace

PatientList::PatientList(Session &session, QWidget *parent)
    : QTableView(parent),
      m_session(session),
      m_model(new TableModel<PatientOverview>(patientColumns(session.today()), this))
{
    look::dress(*this);
    setModel(m_model);
    setItemDelegate(new PatientDelegate(*m_model, session.today(), this));
    setAccessibleName(tr("Patients"));
    arrangeColumns();
    connect(this, &QTableView::activated, this, [this] {
        if (const std::optional<PatientId> id = current())
            emit patientRequested(*id);
    });
    connect(&session, &Session::patientChanged, this, &PatientList::readPatient);
    for (auto changed : {&Session::recordsChanged, &Session::parkedChanged})
        connect(&session, changed, this, &PatientList::readLater);
    connect(&session, &Session::scheduleChanged, this, &PatientList::readLater);
    read();
}

void PatientList::arrangeColumns()
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what does not fit gives way, see fitColumns()
    constexpr std::array<int, patientColumnCount> letters{15, 20, 14, 18, 23, 14, 13, 13, 18, 40};
    QHeaderView *head = horizontalHeader();
    for (int i = 0; i < patientColumnCount; ++i)
        head->resizeSection(i, letters[static_cast<std::size_t>(i)] * fontMetrics().averageCharWidth());
    head->setProperty("indented", true);                  // as the cells of the first column
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its columns are fitted to its width
    head->setSortIndicator(int(PatientColumn::Due), Qt::AscendingOrder);
    setSortingEnabled(true);
    // The model sorts by resetting, which forgets the chosen row.
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this] { choose({}); });
}

PatientOverview PatientList::rowOf(const PatientRecord &record) const
{
    PatientOverview row = overview(record, m_session.schedule(), m_session.today());
    if (!m_namesShown) {
        row.name.clear();
        row.search = searchText(QStringList{row.code, row.centre});
    }
    return row;
}

void PatientList::read()
{
    std::vector<PatientOverview> rows;
    rows.reserve(m_session.records().size());
    for (const PatientRecord &record : m_session.records())
        rows.push_back(rowOf(record));
    addParked(rows);
    m_stale = false;
    take(std::move(rows));
}

void PatientList::readPatient(const PatientId &id)
{
    const PatientRecord *record = m_session.record(id);
    if (m_stale || !record)
        return;
    std::vector<PatientOverview> rows = m_model->rows();
    const auto row = std::ranges::find(rows, id, &PatientOverview::patient);
    if (row == rows.end())
        rows.push_back(rowOf(*record));
    else
        *row = rowOf(*record);
    addParked(rows);
    take(std::move(rows));
}

void PatientList::readLater()
{
    m_stale = true;
    if (isVisible())
        read();
}

/// A visit that is being typed and was never saved is no visit of the record yet, but it is a draft.
void PatientList::addParked(std::vector<PatientOverview> &rows) const
{
    const Result<std::vector<ParkedVisit>> parked = m_session.store().parked();
    if (!parked)
        return;
    for (const ParkedVisit &p : *parked) {
        const auto row = std::ranges::find(rows, p.visit.patient, &PatientOverview::patient);
        if (row != rows.end())
            row->drafts = std::max(row->drafts, 1);
    }
}

void PatientList::take(std::vector<PatientOverview> rows)
{
    const std::optional<PatientId> chosen = current();
    m_model->setRows(std::move(rows));
    findLongest();
    fitColumns();
    choose(chosen);
    emit changed();
    noteView();
}

/// A list with names says who all of them are: where that cannot be written down it has none.
void PatientList::noteView()
{
    if (isVisible() && m_namesShown && hasNames() && !m_session.noteView({}))
        setNamesShown(false);
}

void PatientList::findLongest()
{
    std::vector<QString> names;
    std::vector<DueWords> due;
    for (const PatientOverview &row : m_model->rows()) {
        names.push_back(row.name);
        due.push_back(dueWords(row, m_session.today()));
    }
    m_longestNames = longestOf(std::move(names), [](const QString &name) { return name.size(); });
    m_longestDue = longestOf(std::move(due), [](const DueWords &words) {
        return words.text.size() + words.detail.size() + (words.draft ? 12 : 0);
    });
}

void PatientList::narrow(const QString &search, Group group)
{
    const std::optional<PatientId> chosen = current();
    const std::vector<Sought> ways = asked(search);
    m_model->setFilter(
        [this, ways, group](const PatientOverview &row) { return fits(row, group) && isAsked(ways, row); });
    choose(chosen);
}

int PatientList::found(const QString &search, Group group) const
{
    const std::vector<Sought> ways = asked(search);
    return static_cast<int>(std::ranges::count_if(
        m_model->rows(), [&](const auto &row) { return fits(row, group) && isAsked(ways, row); }));
}

bool PatientList::fits(const PatientOverview &row, Group group) const
{
    if (row.enteredInError != (group == Group::EnteredInError))
        return false;
    switch (group) {
    case Group::All:
    case Group::EnteredInError:
        return true;
    case Group::Due:
        return dueStage(row, m_session.today()) == DueStage::Open;
    case Group::Overdue:
        return dueStage(row, m_session.today()) == DueStage::Overdue;
    case Group::Drafts:
        return row.drafts > 0;
    }
    return false;
}

int PatientList::count(Group group) const
{
    const auto n = std::ranges::count_if(m_model->rows(), [&](const auto &row) { return fits(row, group); });
    return static_cast<int>(n);
}

bool PatientList::hasNames() const
{
    return std::ranges::any_of(m_model->rows(), [](const auto &row) { return !row.name.isEmpty(); });
}

bool PatientList::hasCentres() const
{
    const auto &rows = m_model->rows();
    return std::ranges::any_of(rows, [&rows](const auto &row) { return row.centre != rows.front().centre; });
}

void PatientList::setNamesShown(bool shown)
{
    if (shown == m_namesShown)
        return;
    m_namesShown = shown;
    read();
}

std::optional<PatientId> PatientList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model->row(index.row()).patient) : std::nullopt;
}

void PatientList::choose(const std::optional<PatientId> &id)
{
    if (m_model->rowCount() == 0)
        return;
    const std::optional<int> row =
        id ? m_model->find([&id](const PatientOverview &r) { return r.patient == *id; }) : std::nullopt;
    setCurrentIndex(m_model->index(row.value_or(0), 0));
}

/// As wide as the longest name, within reason.
int PatientList::nameWidth() const
{
    constexpr int least = 20;
    constexpr int most = 60;
    int width = 0;
    for (const QString &name : m_longestNames)
        width = std::max(width, fontMetrics().horizontalAdvance(name));
    const int letter = fontMetrics().averageCharWidth();
    return std::clamp(width + fontMetrics().height() + 2, least * letter, most * letter);
}

/// As wide as the longest of what is due, a draft's tag included; the rest is the name's.
int PatientList::dueWidth() const
{
    const QFontMetrics strong(look::strongFont(font()));
    const QFontMetrics caption(look::captionFont(font()));
    int width = 0;
    for (const DueWords &words : m_longestDue) {
        const int tag = words.draft ? strong.averageCharWidth() * 12 : 0;
        width = std::max(width, tag + strong.horizontalAdvance(words.text) +
                                    caption.horizontalAdvance(words.detail));
    }
    return std::min(width + 3 * fontMetrics().height(), fontMetrics().averageCharWidth() * 36);
}

/// In a narrow window, or at 200 %, who it is, how they do and what is due stay in view; the rest gives way
/// in this order. The name has what it needs before what is due has more than it needs.
void PatientList::fitColumns()
{
    constexpr std::array givesWay{PatientColumn::Centre, PatientColumn::Course, PatientColumn::Subtype,
                                  PatientColumn::LastVisit, PatientColumn::Treatment};
    QHeaderView *head = horizontalHeader();
    for (const PatientColumn column : givesWay)
        setColumnHidden(int(column), false);
    setColumnHidden(int(PatientColumn::Name), !hasNames());
    setColumnHidden(int(PatientColumn::Centre), !hasCentres());
    const int letter = fontMetrics().averageCharWidth();
    const int name = std::min(nameWidth(), 34 * letter);
    head->resizeSection(int(PatientColumn::Name), name);
    const int due = dueWidth();
    const auto needed = [head, due] {
        int width = due;
        for (int i = 0; i < int(PatientColumn::Due); ++i)
            width += head->isSectionHidden(i) ? 0 : head->sectionSize(i);
        return width;
    };
    for (const PatientColumn column : givesWay)
        if (needed() > viewport()->width())
            setColumnHidden(int(column), true);
    const int spare = std::max(0, viewport()->width() - needed());
    if (hasNames())
        head->resizeSection(int(PatientColumn::Name), std::min(name + spare, nameWidth()));
    head->resizeSection(int(PatientColumn::Due), std::max(20 * letter, due + viewport()->width() - needed()));
}

void PatientList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PatientList::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_stale)
        read();
    noteView();
}

} // namespace malar
