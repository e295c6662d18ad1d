#include "ui/patients/visittable.h"

#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/signaturewords.h"
#include "ui/words/terms.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString plannedWords(const VisitLine &line)
{
    if (!line.day)
        return u"–"_s;
    const QString day = VisitTable::tr("day %1").arg(*line.day);
    const QString time = line.planned ? terms::plannedTime(*line.planned) : VisitTable::tr("Unscheduled");
    return time + u" · "_s + day;
}

QString changeWords(const std::optional<Change> &change)
{
    return change ? terms::change(*change) : QString();
}

QString noteWords(const VisitLine &line) { return line.visit.note.simplified(); }

/// "Itch 4/10 · Physician global 2/4", without what a name has in brackets
QString scaleWords(const VisitLine &line)
{
    QStringList words;
    for (const auto &[key, answer] : line.visit.scales)
        words << u"%1 %2/%3"_s.arg(answer.scale.name.section(u" ("_s, 0, 0), QString::number(answer.value),
                                   QString::number(answer.scale.highest));
    return words.join(u" · "_s);
}

using Line = const VisitLine &;

constexpr int stateColumn = 2;
constexpr int signedColumn = 3;
constexpr int activityColumn = 4;
constexpr int damageColumn = 7;
constexpr int scalesColumn = 9;

/// The totals in their colours; what does not count stands back.
class VisitDelegate final : public QStyledItemDelegate {
public:
    VisitDelegate(const TableModel<VisitLine> &model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool damage = index.column() == damageColumn;
        QColor ink = option->palette.color(QPalette::Text);
        if (index.column() == activityColumn || damage) {
            option->font = look::strongFont(option->font);
            ink = axisColor(damage ? Axis::Damage : Axis::Activity, option->palette);
        }
        if (!counts(m_model.row(index.row()).visit.state))
            ink = look::quiet(option->palette);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }

private:
    const TableModel<VisitLine> &m_model;
};

std::vector<Column<VisitLine>> columns(const Signatures &all)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {fieldLabel("date"), [](Line l) { return terms::date(l.visit.date); }, left},
        {VisitTable::tr("Planned time"), plannedWords, left},
        {fieldLabel("state"), [](Line l) { return terms::stateOf(l.visit); }, left},
        {VisitTable::tr("Signed"),
         [&all](Line l) {
             const auto found = all.find(l.visit.id);
             return found == all.end() ? QString() : signatures::cell(found->second);
         },
         left},
        {terms::label(Axis::Activity), [](Line l) { return terms::number(l.totals.activity); }, right},
        {VisitTable::tr("Change"),
         [](Line l) { return changeWords(l.activity); },
         right,
         {},
         VisitTable::tr("Change of CLASI-A since baseline")},
        {VisitTable::tr("Severity"),
         [](Line l) { return l.severity ? terms::label(*l.severity) : QString(); }, left},
        {terms::label(Axis::Damage), [](Line l) { return terms::number(l.totals.damage); }, right},
        {VisitTable::tr("Change"),
         [](Line l) { return changeWords(l.damage); },
         right,
         {},
         VisitTable::tr("Change of CLASI-D since baseline")},
        {VisitTable::tr("Beside CLASI"), scaleWords, left},
        {fieldLabel("assessor"), [](Line l) { return l.visit.assessor; }, left},
        {fieldLabel("note"), noteWords, left},
    };
}

} // namespace

VisitTable::VisitTable(QWidget *parent)
    : QTableView(parent), m_model(new TableModel<VisitLine>(columns(m_signatures), this))
{
    look::dress(*this);
    setProperty("page", true);
    setModel(m_model);
    setItemDelegate(new VisitDelegate(*m_model, this));
    setObjectName(u"visits"_s);
    setAccessibleName(tr("Visits"));
    constexpr std::array letters{14, 23, 17, 26, 9, 14, 11, 9, 14, 32, 16, 12};
    for (int i = 0; i < static_cast<int>(letters.size()); ++i)
        setColumnWidth(i, letters[static_cast<std::size_t>(i)] * fontMetrics().averageCharWidth());
    for (const VisitState state : {VisitState::Draft, VisitState::Complete, VisitState::EnteredInError})
        setColumnWidth(stateColumn, std::max(columnWidth(stateColumn), widthOf(terms::label(state))));
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::activated, this, [this] { emit visitRequested(current()->id); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitTable::chosen);
}

/// With the margins of a cell.
int VisitTable::widthOf(const QString &words) const
{
    return fontMetrics().horizontalAdvance(words) + look::halfLine(*this) * 2 + 1;
}

void VisitTable::choose(const VisitId &id)
{
    if (const std::optional<int> row = m_model->find([&id](Line l) { return l.visit.id == id; }))
        setCurrentIndex(m_model->index(*row, 0));
}

void VisitTable::show(std::vector<VisitLine> lines, Signatures all)
{
    m_signatures = std::move(all);
    setColumnHidden(signedColumn, m_signatures.empty());
    const std::optional<Visit> before = current();
    const bool asked = std::ranges::any_of(lines, [](Line l) { return !l.visit.scales.empty(); });
    setColumnHidden(scalesColumn, !asked);
    if (const auto bare = std::ranges::find_if(lines, [](Line l) { return l.visit.totalsOnly.has_value(); });
        bare != lines.end())
        setColumnWidth(stateColumn, std::max(columnWidth(stateColumn), widthOf(terms::stateOf(bare->visit))));
    m_model->setRows(std::move(lines));
    if (m_model->rowCount() > 0) {
        const std::optional<int> row =
            before ? m_model->find([&before](Line l) { return l.visit.id == before->id; }) : std::nullopt;
        setCurrentIndex(m_model->index(row.value_or(0), 0));
    }
    emit chosen();
}

std::optional<Visit> VisitTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model->row(index.row()).visit) : std::nullopt;
}

} // namespace malar
