#include "ui/cohort/figurespane.h"

#include "core/analysis/cohortplot.h"
#include "core/analysis/plotparts.h"
#include "ui/figures/chart.h"
#include "ui/figures/chartaxes.h"
#include "ui/figures/plotfile.h"
#include "ui/paper/filename.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString filterOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Pdf:
        return FiguresPane::tr("PDF (*.pdf)");
    case FigureFormat::Svg:
        return FiguresPane::tr("SVG (*.svg)");
    default:
        return FiguresPane::tr("PNG (*.png)");
    }
}

} // namespace

FiguresPane::FiguresPane(const Prompts &prompts, NoteOutput note, QWidget *parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_note(std::move(note)),
      m_list(new QListWidget),
      m_time(new QComboBox),
      m_title(look::heading()),
      m_view(new PlotView),
      m_caption(look::caption()),
      m_format(new QComboBox),
      m_width(new QComboBox),
      m_export(new QPushButton(tr("E&xport figure…")))
{
    const int half = look::halfLine(*this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    row->setSpacing(half * 2);
    row->addWidget(chooser());
    row->addWidget(stage(), 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &FiguresPane::showFigure);
    connect(m_time, &QComboBox::activated, this, &FiguresPane::makeFigures);
    connect(m_view, &PlotView::patientChosen, this, &FiguresPane::patientChosen);
    connect(m_export, &QPushButton::clicked, this, &FiguresPane::exportFigure);
    auto *action = new QAction(tr("Export figure…"), m_view);
    connect(action, &QAction::triggered, this, &FiguresPane::exportFigure);
    m_view->addAction(action);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *FiguresPane::chooser()
{
    m_list->setObjectName(u"figures"_s);
    m_list->setAccessibleName(tr("Figures"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(look::halfLine(*this) / 2);
    m_time->setObjectName(u"figureTime"_s);
    auto *label = new QLabel(tr("&Time compared with baseline"));
    label->setWordWrap(true);
    label->setBuddy(m_time);
    auto *widget = new QWidget;
    widget->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addWidget(label);
    column->addWidget(m_time);
    return widget;
}

QWidget *FiguresPane::stage()
{
    m_format->setObjectName(u"figureFormat"_s);
    m_format->setAccessibleName(tr("Kind of file"));
    m_format->addItem(tr("PDF, vectors"), int(FigureFormat::Pdf));
    m_format->addItem(tr("SVG, vectors"), int(FigureFormat::Svg));
    m_format->addItem(tr("PNG, 300 dpi"), int(FigureFormat::Png300));
    m_format->addItem(tr("PNG, 600 dpi"), int(FigureFormat::Png600));
    m_width->setObjectName(u"figureWidth"_s);
    m_width->setAccessibleName(tr("Width on paper"));
    m_width->addItem(tr("one column, 85 mm"), oneColumnMm);
    m_width->addItem(tr("two columns, 174 mm"), twoColumnsMm);
    m_export->setObjectName(u"exportFigure"_s);
    m_view->setObjectName(u"figure"_s);
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setObjectName(u"figureCaption"_s);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_width),
                          static_cast<QWidget *>(m_export)})
        head->addWidget(part);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addWidget(m_caption);
    return widget;
}

void FiguresPane::show(const PlacedCohort &cohort, const CohortSummary &summary)
{
    m_cohort = cohort;
    m_summary = summary;
    fillTimes();
    makeFigures();
}

void FiguresPane::fillTimes()
{
    const int chosen = m_time->currentData().toInt();
    m_time->clear();
    const std::vector<TimePoint> &times = m_summary->of(Axis::Activity);
    for (std::size_t time = 1; time < times.size(); ++time)
        m_time->addItem(chartaxes::timeOf(plotparts::column(times[time])), int(time));
    const int kept = m_time->findData(chosen);
    m_time->setCurrentIndex(kept >= 0 ? kept : m_time->findData(int(figureTime(*m_summary, Axis::Activity))));
    m_time->setEnabled(m_time->count() > 1);
}

void FiguresPane::makeFigures()
{
    const int row = std::max(0, m_list->currentRow());
    const int time = m_time->currentData().toInt();
    m_figures = cohortFigures(m_cohort, *m_summary,
                              time > 0 ? std::optional(static_cast<std::size_t>(time)) : std::nullopt);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Figure &each : m_figures)
            m_list->addItem(each.label + u"  "_s + each.title);
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showFigure();
}

const Figure *FiguresPane::figure() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_figures[static_cast<std::size_t>(row)];
}

void FiguresPane::showFigure()
{
    const Figure *shown = figure();
    m_export->setEnabled(shown);
    if (!shown)
        return;
    m_title->setText(shown->label + u". "_s + shown->title);
    m_view->setAccessibleName(m_title->text());
    m_view->show(shown->plot);
    m_caption->setText(shown->caption);
}

void FiguresPane::nameFiles(const QString &whose, QDate when)
{
    m_whose = whose;
    m_when = when.toString(Qt::ISODate);
}

void FiguresPane::exportFigure()
{
    const Figure *shown = figure();
    if (!shown)
        return;
    const auto format = static_cast<FigureFormat>(m_format->currentData().toInt());
    QString path = m_prompts.saveFile(
        this, {tr("Export %1").arg(terms::insideSentence(shown->label)),
               inDocuments(fileName({m_whose, shown->label, m_when}, suffix(format))), filterOf(format)});
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix(format);
    const Deed deed =
        deeds::output(Output::CohortFigure, {.patients = static_cast<int>(m_cohort.patients.size())});
    const auto written = takeOut(m_note, deed, [&](const Head &) {
        return writeFigure(path, shown->plot, format, m_width->currentData().toDouble(), m_title->text());
    });
    const QString place = QDir::toNativeSeparators(path);
    if (written)
        emit exported(tr("The figure was written to %1, its data to %2.")
                          .arg(place, QDir::toNativeSeparators(dataPath(path))),
                      path);
    else if (written.error().kind != Error::Kind::File)
        emit failed(terms::message(written.error()));
    else
        emit failed(
            tr("The figure could not be written to %1 (%2). Nothing was changed; choose another place "
               "or name.")
                .arg(QDir::toNativeSeparators(written.error().place), written.error().detail));
}

} // namespace malar
