#include "ui/cohort/scorespane.h"

#include "ui/cohort/leftoutpane.h"
#include "ui/cohort/tablecolumn.h"
#include "ui/cohort/tablepane.h"
#include "ui/parts/look.h"
#include "ui/report/tables.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ScoresPane::ScoresPane(QWidget *parent)
    : QScrollArea(parent),
      m_results(new QLabel),
      m_scores(new TablePane),
      m_hint(look::caption(tr("A click or Enter on a line opens its test in detail: other zero rules, other "
                              "methods, other tests."))),
      m_detailsBox(nullptr),
      m_details(new TablePane),
      m_others(new TablePane),
      m_leftOut(new LeftOutPane),
      m_tests(new TablePane)
{
    m_results->setObjectName(u"results"_s);
    m_results->setWordWrap(true);
    m_results->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scores->setObjectName(u"scores"_s);
    m_details->setObjectName(u"details"_s);
    m_others->setObjectName(u"otherTests"_s);
    m_tests->setObjectName(u"tests"_s);
    m_hint->setWordWrap(true);
    m_detailsBox = detailsBox();
    m_detailsBox->hide();
    tablecolumn::fill(*this, {m_results, m_hint, m_scores, m_detailsBox, m_leftOut, m_tests});
    connect(m_scores, &TablePane::rowChosen, this, &ScoresPane::choose);
    connect(m_leftOut, &LeftOutPane::opened, this, &ScoresPane::reveal);
    connect(m_leftOut, &LeftOutPane::patientChosen, this, &ScoresPane::patientChosen);
}

QWidget *ScoresPane::detailsBox()
{
    auto *close = look::plain(tr("Close the details"));
    close->setObjectName(u"closeDetails"_s);
    connect(close, &QPushButton::clicked, this, [this] {
        m_chosen.reset();
        showDetails();
        m_scores->takeFocus();
    });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(look::halfLine(*this));
    column->addWidget(m_details);
    column->addWidget(m_others);
    column->addWidget(close, 0, Qt::AlignLeft);
    return box;
}

void ScoresPane::show(const PlacedCohort &cohort, const CohortSummary &summary)
{
    m_cohort = cohort;
    m_summary = summary;
    QStringList results = resultSentences(summary);
    if (const QString note = smallestPNote(summary); !note.isEmpty())
        results << note;
    m_results->setText(results.join(u'\n'));
    m_scores->show(numbered(scoresTable, summary));
    m_tests->show(numbered(testsTable, summary));
    m_leftOut->show(summary);
    showDetails();
}

void ScoresPane::choose(std::size_t row)
{
    if (!scoreRowAt(m_summary, row))
        return;
    m_chosen = row;
    showDetails();
    reveal(m_detailsBox);
}

void ScoresPane::showDetails()
{
    const auto row = m_chosen ? scoreRowAt(m_summary, *m_chosen) : std::nullopt;
    m_detailsBox->setVisible(row.has_value());
    if (!row)
        return;
    const TestDetails found = details(m_cohort, row->time, row->measure);
    m_details->show(detailsTable(found, m_summary.plan));
    m_others->show(otherTestsTable(found, m_summary.plan));
}

void ScoresPane::reveal(QWidget *widget)
{
    // Its place is known once the column is laid out anew.
    QTimer::singleShot(0, widget, [this, widget] { ensureWidgetVisible(widget, 0, look::halfLine(*this)); });
}

} // namespace malar
