#include "core/domain/keytext.h"
#include "ui/registry/mappingoptions.h"
#include "ui/registry/mappingpane.h"
#include "ui/words/comingwords.h"

#include <QTabWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What the tables of a mapping show.
namespace malar {
namespace {

constexpr qsizetype samples = 3;
/// What may be said of every patient, where no column says it.
constexpr std::array constants{"centre",         "course_drug",          "course_dose_mg",
                               "course_route",   "course_interval_days", "sex",
                               "consent_version"};

} // namespace

QString MappingPane::whyOf(const QString &theirs) const
{
    const auto why = m_guesses.columns.find(theirs);
    return why == m_guesses.columns.end() ? QString() : label(why->second);
}

/// First what is passed over: in a list of sixty it would not be seen.
std::vector<AssignRow> MappingPane::columnRows() const
{
    const auto options = std::make_shared<const AssignOptions>(columnOptions(m_ours));
    std::vector<AssignRow> rows;
    for (const QString &theirs : m_glance.header) {
        const QStringList values = m_glance.valuesOf(theirs);
        const auto ours = m_mapping.columns.find(theirs);
        rows.push_back({theirs, values.first(std::min(values.size(), samples)).join(u" · "_s),
                        ours == m_mapping.columns.end() ? QString() : ours->second, whyOf(theirs), options});
    }
    std::ranges::stable_partition(rows, [](const AssignRow &row) { return row.chosen.isEmpty(); });
    return rows;
}

/// Values that are not as ours are written.
std::vector<AssignRow> MappingPane::valueRows() const
{
    std::vector<AssignRow> rows;
    for (const QString &theirs : m_glance.header) {
        const auto mapped = m_mapping.columns.find(theirs);
        if (mapped == m_mapping.columns.end())
            continue;
        const auto column = std::ranges::find(m_ours, mapped->second, &exchange::OurColumn::name);
        if (column == m_ours.end() || !exchange::hasChoices(column->field()))
            continue;
        const auto options = choiceOptions(column->field());
        const auto known = m_mapping.choices.find(theirs);
        for (const QString &value : m_glance.valuesOf(theirs)) {
            QString key;
            if (known != m_mapping.choices.end())
                if (const auto found = known->second.find(value); found != known->second.end())
                    key = found->second;
            if (key.isEmpty() && exchange::isAllowed(column->field(), value, m_glance.shape))
                continue;
            const auto why = m_guesses.choices.find({theirs, value});
            rows.push_back({theirs, value, key,
                            key.isEmpty() || why == m_guesses.choices.end() ? QString() : label(why->second),
                            options});
        }
    }
    std::ranges::stable_partition(rows, [](const AssignRow &row) { return row.chosen.isEmpty(); });
    return rows;
}

std::vector<AssignRow> MappingPane::eventRows() const
{
    const auto options = std::make_shared<const AssignOptions>(eventOptions());
    std::vector<AssignRow> rows;
    for (const auto &[theirs, ours] : m_mapping.columns)
        if (ours == keyText(exchange::eventColumn))
            for (const QString &event : m_glance.valuesOf(theirs)) {
                const auto month = m_mapping.events.find(event);
                rows.push_back({event,
                                {},
                                month == m_mapping.events.end() ? QString() : QString::number(month->second),
                                {},
                                options});
            }
    return rows;
}

QStringList MappingPane::constantNames() const
{
    QStringList names;
    for (const char *ours : constants)
        names << QString::fromLatin1(ours);
    names.removeIf([this](const QString &name) {
        return std::ranges::any_of(m_mapping.columns,
                                   [&name](const auto &column) { return column.second == name; });
    });
    return names;
}

std::vector<AssignRow> MappingPane::constantRows() const
{
    const AssignOptions all = columnOptions(m_ours);
    std::vector<AssignRow> rows;
    for (const QString &ours : constantNames()) {
        const auto words = std::ranges::find(all, ours, &AssignOption::key);
        const auto column = std::ranges::find(m_ours, ours, &exchange::OurColumn::name);
        const auto value = m_mapping.everywhere.find(ours);
        rows.push_back({words->label,
                        {},
                        value == m_mapping.everywhere.end() ? QString() : value->second,
                        {},
                        choiceOptions(column->field())});
    }
    return rows;
}

void MappingPane::showAll()
{
    if (!m_glance.shape.dates)
        m_glance.shape.dates = fromKey<exchange::DateOrder>(m_mapping.dates.toStdString());
    showShape();
    m_columns->setRows(columnRows());
    showValues();
}

void MappingPane::showValues()
{
    std::vector<AssignRow> rows = valueRows();
    m_values.clear();
    for (const AssignRow &row : rows)
        m_values.emplace_back(row.what, row.seen);
    m_choices->setRows(std::move(rows));
    m_events->setRows(eventRows());
    m_constants->setRows(constantRows());
    const auto showTab = [this](AssignTable *table, bool shows) {
        m_tabs->setTabVisible(m_tabs->indexOf(table), shows);
    };
    showTab(m_choices, !m_values.empty());
    showTab(m_events, !m_events->rows().empty());
    judge();
}

} // namespace malar
