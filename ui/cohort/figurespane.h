#pragma once

#include "core/analysis/cohort.h"
#include "ui/figures/figures.h"
#include "ui/parts/prompts.h"
#include "ui/session/deeds.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace malar {

class PlotView;

/// The figures of the cohort: a list of them, the one chosen with its caption, and its export.
class FiguresPane final : public QWidget {
    Q_OBJECT

public:
    FiguresPane(const Prompts &, NoteOutput, QWidget *parent = nullptr);

    /// The cohort, whose records live until the next call, and the summary made of it.
    void show(const PlacedCohort &, const CohortSummary &);
    using QWidget::show;
    /// What the name of an exported file says beside the figure: whose it is, and when.
    void nameFiles(const QString &whose, QDate when);

public slots:
    void exportFigure();

signals:
    void patientChosen(const malar::PatientId &);
    void exported(const QString &sentence, const QString &file);
    void failed(const QString &sentence);

private:
    QWidget *chooser();
    QWidget *stage();
    void fillTimes();
    void makeFigures();
    void showFigure();
    const Figure *figure() const;

    Prompts m_prompts;
    NoteOutput m_note;
    PlacedCohort m_cohort;
    std::optional<CohortSummary> m_summary;
    std::vector<Figure> m_figures;
    QString m_whose;
    QString m_when;

    QListWidget *m_list;
    QComboBox *m_time;
    QLabel *m_title;
    PlotView *m_view;
    QLabel *m_caption;
    QComboBox *m_format;
    QComboBox *m_width;
    QPushButton *m_export;
};

} // namespace malar
