#include "ui/registry/mappingpane.h"

#include "core/exchange/rowreader.h"
#include "ui/paper/filename.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/keptmappings.h"
#include "ui/registry/shapebar.h"
#include "ui/words/problemwords.h"
#include "ui/words/terms.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr qsizetype mostNamed = 8;

QString listed(const QStringList &names)
{
    const qsizetype more = names.size() - mostNamed;
    const QString first = names.first(std::min(names.size(), mostNamed)).join(u", "_s);
    return more > 0 ? MappingPane::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(first) : first;
}

} // namespace

MappingPane::MappingPane(const ScaleSet &scales, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_scales(scales),
      m_ours(exchange::ourColumns(scales)),
      m_size(new QLabel),
      m_shape(new ShapeBar),
      m_name(new QLineEdit),
      m_tabs(new QTabWidget),
      m_columns(new AssignTable(
          u"mapping"_s, {tr("Column of the file"), tr("What stands in it"), tr("Stands for"), tr("Why")})),
      m_choices(new AssignTable(u"mappedValues"_s,
                                {tr("Column of the file"), tr("Value"), tr("Means"), tr("Why")})),
      m_events(new AssignTable(u"mappedEvents"_s, {tr("Time in the file"), {}, tr("Planned time"), {}})),
      m_constants(new AssignTable(u"mappedConstants"_s, {tr("Of every patient"), {}, tr("Is"), {}})),
      m_problem(new Strip(Strip::Kind::Warning))
{
    m_size->setObjectName(u"tableShape"_s);
    m_size->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"mappingProblem"_s);
    m_tabs->setObjectName(u"mappingTabs"_s);
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_choices, tr("Values"));
    m_tabs->addTab(m_events, tr("Planned times"));
    m_tabs->addTab(m_constants, tr("Every patient"));
    for (AssignTable *table : {m_columns, m_choices, m_events, m_constants})
        table->setAccessibleName(m_tabs->tabText(m_tabs->indexOf(table)));
    auto *file = new QHBoxLayout;
    file->addWidget(m_size, 1);
    file->addWidget(m_shape);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(file);
    column->addWidget(tools());
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    setFocusProxy(m_columns);
    connect(m_shape, &ShapeBar::chosen, this, &MappingPane::readAgain);
    connect(m_columns, &AssignTable::edited, this, &MappingPane::takeColumns);
    connect(m_choices, &AssignTable::edited, this, &MappingPane::takeValues);
    connect(m_events, &AssignTable::edited, this, &MappingPane::takeEvents);
    connect(m_constants, &AssignTable::edited, this, &MappingPane::takeConstants);
}

QWidget *MappingPane::tools()
{
    auto *open = look::plain(tr("Open a &mapping…"));
    auto *dictionary = look::plain(tr("&Data dictionary of REDCap…"));
    open->setObjectName(u"openMapping"_s);
    dictionary->setObjectName(u"openDictionary"_s);
    for (QPushButton *button : {open, dictionary})
        button->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &MappingPane::openMapping);
    connect(dictionary, &QPushButton::clicked, this, &MappingPane::openDictionary);
    auto *keep = new QLabel(tr("&Keep for the next delivery as"));
    keep->setBuddy(m_name);
    m_name->setObjectName(u"mappingName"_s);
    m_name->setPlaceholderText(tr("not kept"));
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(open);
    row->addWidget(dictionary);
    row->addStretch();
    row->addWidget(keep);
    row->addWidget(m_name);
    return page;
}

std::optional<exchange::Refusal> MappingPane::open(const QString &path)
{
    auto glance = exchange::glanceAt(path);
    if (!glance)
        return glance.error();
    m_path = path;
    m_wanted = {};
    m_glance = *std::move(glance);
    m_tabs->setCurrentWidget(m_columns);
    guess({std::nullopt, keptFor(m_glance.header)});
    return std::nullopt;
}

/// As somebody chose. What was mapped of the same columns stands.
void MappingPane::readAgain()
{
    auto glance = exchange::glanceAt(m_path, m_shape->wanted());
    if (!glance) {
        showShape();
        return say(m_path, glance.error());
    }
    const bool isSame = glance->header == m_glance.header;
    m_wanted = m_shape->wanted();
    m_glance = *std::move(glance);
    if (!isSame)
        return guess({std::nullopt, keptFor(m_glance.header)});
    guessAlong();
    showAll();
}

void MappingPane::guess(const exchange::Hints &hints)
{
    m_guesses = exchange::guess(m_glance, m_scales, hints);
    m_mapping = m_guesses.mapping;
    m_name->setText(m_mapping.name);
    showAll();
}

/// What stands in the columns as they are mapped now.
void MappingPane::guessAlong()
{
    const exchange::Guesses again = exchange::guess(m_glance, m_scales, {std::nullopt, m_mapping});
    m_mapping = again.mapping;
    for (const auto &[theirs, values] : again.mapping.choices)
        for (const auto &[value, key] : values)
            m_guesses.choices.try_emplace({theirs, value}, again.choices.at({theirs, value}));
}

void MappingPane::showShape()
{
    const QLocale locale;
    m_size->setText(tr("%1: %2 rows, %3 columns")
                        .arg(QFileInfo(m_path).fileName(), locale.toString(m_glance.rows),
                             locale.toString(m_glance.header.size())));
    m_shape->set(m_glance.shape, m_wanted);
}

void MappingPane::openMapping()
{
    const QString path =
        m_prompts.openFile(this, {tr("A mapping"), documentsFolder(), tr("Mappings (*.json)")});
    if (path.isEmpty())
        return;
    const auto mapping = mappingIn(path);
    if (!mapping)
        return say(path, mapping.error());
    guess({std::nullopt, *mapping});
}

void MappingPane::openDictionary()
{
    const QString path =
        m_prompts.openFile(this, {tr("The data dictionary"), documentsFolder(), tr("Tables (*.csv)")});
    if (path.isEmpty())
        return;
    const auto bytes = exchange::loaded(path);
    const auto dictionary = bytes ? exchange::dictionaryFrom(*bytes) : bytes.error();
    if (!dictionary)
        return say(path, dictionary.error());
    guess({*dictionary, std::nullopt});
}

void MappingPane::say(const QString &path, const exchange::Refusal &refusal)
{
    m_problem->say(message(exchange::Problem{QFileInfo(path).fileName(), refusal}));
}

QString MappingPane::keep()
{
    m_mapping.name = m_name->text().simplified();
    if (m_mapping.name.isEmpty())
        return {};
    m_mapping.ignored = use().passedOver;
    const Result<Done> kept = malar::keep(m_mapping);
    return kept ? QString() : terms::message(kept.error());
}

bool MappingPane::isComplete() const
{
    const auto given = [this](const QString &ours) {
        return std::ranges::any_of(m_mapping.columns, [&ours](const auto &c) { return c.second == ours; });
    };
    return !leavesDatesOpen(m_mapping, m_glance, m_scales) &&
           mappedTwice(m_mapping, m_glance.header).empty() &&
           std::ranges::all_of(exchange::requiredVisitColumns(m_mapping), given);
}

void MappingPane::takeColumns()
{
    m_mapping.columns.clear();
    for (const AssignRow &row : m_columns->rows())
        if (!row.chosen.isEmpty())
            m_mapping.columns[row.what] = row.chosen;
    guessAlong(); // what stands in a column that was chosen now
    showValues();
}

void MappingPane::takeValues()
{
    const std::vector<AssignRow> &rows = m_choices->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &[theirs, value] = m_values[i];
        if (rows[i].chosen.isEmpty())
            m_mapping.choices[theirs].erase(value);
        else
            m_mapping.choices[theirs][value] = rows[i].chosen;
    }
    judge();
}

void MappingPane::takeEvents()
{
    m_mapping.events.clear();
    for (const AssignRow &row : m_events->rows())
        if (!row.chosen.isEmpty())
            m_mapping.events[row.what] = row.chosen.toInt();
    judge();
}

void MappingPane::takeConstants()
{
    const QStringList names = constantNames();
    const std::vector<AssignRow> &rows = m_constants->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString &ours = names[static_cast<qsizetype>(i)];
        if (rows[i].chosen.trimmed().isEmpty())
            m_mapping.everywhere.erase(ours);
        else
            m_mapping.everywhere[ours] = rows[i].chosen.trimmed();
    }
    judge();
}

void MappingPane::judge()
{
    QStringList missing = exchange::requiredVisitColumns(m_mapping);
    for (const auto &[theirs, ours] : m_mapping.columns)
        missing.removeAll(ours);
    QStringList sentences;
    if (!missing.isEmpty())
        sentences
            << tr("Needed, and of no column yet: %1. Choose them in the table, or add them to the file.")
                   .arg(listed(missing));
    QStringList doubled;
    for (const exchange::TwoColumns &two : mappedTwice(m_mapping, m_glance.header))
        doubled << u"%1 (%2, %3)"_s.arg(two.ours, two.one, two.other);
    if (!doubled.isEmpty())
        sentences << tr("Chosen for more than one column: %1. Keep one of them.").arg(listed(doubled));
    if (leavesDatesOpen(m_mapping, m_glance, m_scales))
        sentences << tr("Nothing in the dates says which comes first, day or month. Choose it above.");
    const std::size_t open = openValues(m_mapping, m_glance, m_scales).size();
    m_tabs->setTabText(m_tabs->indexOf(m_choices),
                       open == 0 ? tr("Values") : tr("Values (%1 not known)").arg(open));
    m_problem->say(sentences.join(u' '));
    emit edited();
}

} // namespace malar
