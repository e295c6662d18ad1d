#include "ui/biomarkers/biomarkersview.h"

#include "core/analysis/biomarkerplot.h"
#include "ui/biomarkers/biomarkerdialog.h"
#include "ui/figures/chart.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/entrystop.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

BiomarkersView::BiomarkersView(Session &session, const Prompts &prompts, QWidget *parent)
    : QScrollArea(parent),
      m_session(session),
      m_prompts(prompts),
      m_empty(new EmptyState(tr("&New values…"))),
      m_legend(look::caption(tr("↑ above, ↓ below the reference range of the panel"))),
      m_table(new QTableView),
      m_figures(new QVBoxLayout),
      m_add(new QPushButton(tr("&New values…"))),
      m_paste(look::plain(tr("P&aste from a spreadsheet…"))),
      m_edit(look::plain(tr("Edit the day…"))),
      m_delete(look::plain(tr("Delete the day…")))
{
    const int half = look::halfLine(*this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half);
    m_bar = buttons();
    column->addWidget(m_bar);
    m_empty->setObjectName(u"noBiomarkers"_s);
    m_empty->button()->setObjectName(u"addFirstBiomarkers"_s);
    connect(m_empty, &EmptyState::begun, this, &BiomarkersView::add);
    column->addWidget(m_empty, 1);
    look::dress(*m_table);
    m_table->setObjectName(u"biomarkers"_s);
    m_table->setAccessibleName(tr("Biomarkers by day"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &BiomarkersView::editDay);
    column->addWidget(m_table);
    column->addWidget(m_legend);
    column->addLayout(m_figures);
    column->addStretch();
    setWidget(body);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

QWidget *BiomarkersView::buttons()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    m_add->setObjectName(u"addBiomarkers"_s);
    m_add->setAutoDefault(true);
    m_paste->setObjectName(u"pasteBiomarkers"_s);
    m_edit->setObjectName(u"editBiomarkers"_s);
    m_delete->setObjectName(u"deleteBiomarkers"_s);
    m_add->setToolTip(tr("New values (Ctrl+B)"));
    connect(m_add, &QPushButton::clicked, this, &BiomarkersView::add);
    connect(m_paste, &QPushButton::clicked, this, &BiomarkersView::pasteNew);
    connect(m_edit, &QPushButton::clicked, this, &BiomarkersView::editDay);
    connect(m_delete, &QPushButton::clicked, this, &BiomarkersView::deleteDay);
    row->addWidget(look::heading(tr("Biomarkers")));
    row->addStretch();
    for (QPushButton *button : {m_delete, m_edit, m_paste, m_add}) {
        row->addWidget(button);
        forbid(*button, whyNot(m_session, Right::Enter));
        if (m_session.isReadOnly())
            button->hide(); // shown without a parent it would be a window for a moment
    }
    return page;
}

void BiomarkersView::show(const PatientRecord &record)
{
    m_patient = record.patient.id;
    const bool isEmpty = record.biomarkers.empty();
    const bool isOpen = entryStop(record, m_session.today()).isEmpty() && !m_session.panels().empty();
    m_bar->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const bool mayBegin = isOpen && may(m_session, Right::Enter);
    m_empty->say(mayBegin
                     ? tr("No biomarker is recorded yet. New values takes what the laboratory sent, typed or "
                          "pasted from a spreadsheet.")
                     : tr("No biomarker is recorded yet."),
                 mayBegin);
    m_table->setVisible(!isEmpty);
    QPushButton *first = isEmpty ? m_empty->button() : m_add;
    setFocusProxy(mayBegin ? first : nullptr); // what is hidden would swallow the keys
    for (QPushButton *button : {m_add, m_paste})
        button->setEnabled(isOpen);
    for (QPushButton *button : {m_edit, m_delete})
        button->setEnabled(isOpen && !isEmpty);
    fillTable(record);
    fillFigures(record);
}

void BiomarkersView::fillTable(const PatientRecord &record)
{
    m_days.clear();
    for (const Biomarker &value : record.biomarkers)
        if (std::ranges::find(m_days, value.date) == m_days.end())
            m_days.push_back(value.date);
    std::ranges::sort(m_days);

    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<Row>> columns{
        {fieldLabel("marker"), [](const Row &row) { return row.name; }, left},
        {fieldLabel("unit"), [](const Row &row) { return row.key.unit; }, left},
        {tr("Reference"), [](const Row &row) { return row.normal ? words::range(*row.normal) : QString(); },
         right}};
    for (std::size_t day = 0; day < m_days.size(); ++day)
        columns.push_back({terms::date(m_days[day]),
                           [day](const Row &row) {
                               return row.values[day] ? words::value(*row.values[day],
                                                                     row.normal ? &*row.normal : nullptr)
                                                      : QString();
                           },
                           right});

    PlacedCohort alone;
    alone.panels = m_session.panels();
    alone.patients = {{&record, std::nullopt, {}}};
    std::vector<Row> rows;
    bool hasRanges = false;
    for (const MarkerKey &key : measured(alone)) {
        Row row{key, words::cell(m_session.panels(), key.subset, key.marker), {}, {}};
        if (const PanelMarker *normal = normalOf(m_session.panels(), key.marker, key.unit))
            row.normal = *normal;
        row.values.resize(m_days.size());
        for (const Biomarker *value : valuesOf(record, key))
            row.values[static_cast<std::size_t>(std::ranges::find(m_days, value->date) - m_days.begin())] =
                *value;
        hasRanges = hasRanges || (row.normal && (row.normal->low || row.normal->high));
        rows.push_back(std::move(row));
    }
    const QModelIndex at = m_table->currentIndex();
    auto *model = new TableModel<Row>(std::move(columns), m_table);
    model->setRows(std::move(rows));
    const std::unique_ptr<QItemSelectionModel> old(m_table->selectionModel()); // the view keeps it
    m_table->setModel(model);
    delete m_model;
    m_model = model;
    m_table->setColumnHidden(2, !hasRanges);
    m_legend->setVisible(hasRanges);
    m_table->resizeColumnsToContents();
    const int last = m_model->columnCount() - 1;
    m_table->setCurrentIndex(
        m_model->index(std::max(0, at.row()), at.column() > 2 ? std::min(at.column(), last) : last));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + look::halfLine(*this) * 2);
}

void BiomarkersView::fillFigures(const PatientRecord &record)
{
    const std::vector<Plot> plots = biomarkerPlots(record, m_session.panels());
    while (m_views.size() < plots.size()) {
        m_views.push_back(new PlotView);
        m_views.back()->setObjectName(u"biomarkerFigure"_s);
        m_views.back()->setAccessibleName(tr("Biomarkers over time"));
        m_figures->addWidget(m_views.back());
    }
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i]->setVisible(i < plots.size());
        if (i < plots.size())
            m_views[i]->show(plots[i]);
    }
}

std::optional<QDate> BiomarkersView::currentDay() const
{
    constexpr int columnsBefore = 3;
    const int day = m_table->currentIndex().column() - columnsBefore;
    if (m_days.empty())
        return std::nullopt;
    return m_days[static_cast<std::size_t>(std::clamp(day, 0, static_cast<int>(m_days.size()) - 1))];
}

QString BiomarkersView::currentMarker() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model->row(at.row()).key.marker : QString();
}

void BiomarkersView::add()
{
    if (m_session.isReadOnly() || !m_add->isEnabled())
        return;
    (new BiomarkerDialog(m_session, m_prompts, m_patient, this))->open();
}

void BiomarkersView::pasteNew()
{
    auto *dialog = new BiomarkerDialog(m_session, m_prompts, m_patient, this);
    dialog->open();
    dialog->paste();
}

void BiomarkersView::editDay()
{
    const std::optional<QDate> day = currentDay();
    if (!day || m_session.isReadOnly() || !m_edit->isEnabled())
        return;
    auto *dialog = new BiomarkerDialog(m_session, m_prompts, m_patient, this);
    dialog->edit(*day, currentMarker());
    dialog->open();
}

void BiomarkersView::deleteDay()
{
    const std::optional<QDate> day = currentDay();
    if (!day || m_session.isReadOnly() || !m_delete->isEnabled())
        return;
    PatientRecord record = *m_session.record(m_patient);
    const auto count = static_cast<int>(std::ranges::count(record.biomarkers, *day, &Biomarker::date));
    const std::optional<QString> reason = m_prompts.reason(
        this, {tr("Delete biomarkers"),
               tr("%n value(s) of %1 leave the record; the history keeps them. Why?", nullptr, count)
                   .arg(terms::date(*day)),
               tr("Delete")});
    if (!reason)
        return;
    std::erase_if(record.biomarkers, [&](const Biomarker &value) { return value.date == *day; });
    if (const Result<Done> saved = m_session.save(record, *reason); !saved)
        emit failed(terms::message(saved.error()));
}

bool BiomarkersView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return editDay(), true;
        if (key == Qt::Key_Delete)
            return deleteDay(), true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace malar
