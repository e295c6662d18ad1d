#pragma once

#include "core/analysis/biomarkers.h"
#include "ui/parts/prompts.h"
#include "ui/parts/tablemodel.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace malar {

class EmptyState;
class PlotView;
class Session;

/// The biomarkers of one patient: a table of markers by day, and the figure. From here they are recorded,
/// changed and deleted.
class BiomarkersView final : public QScrollArea {
    Q_OBJECT

public:
    BiomarkersView(Session &, const Prompts &, QWidget *parent = nullptr);

    void show(const PatientRecord &);
    using QWidget::show;

public slots:
    void add();
    void pasteNew();
    void editDay();
    void deleteDay();

signals:
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *, QEvent *) override; // Enter and Delete in the table

private:
    /// A marker with its values on the days.
    struct Row {
        MarkerKey key;
        QString name;
        std::optional<PanelMarker> normal;
        std::vector<std::optional<Biomarker>> values;
    };
    QWidget *buttons();
    void fillTable(const PatientRecord &);
    void fillFigures(const PatientRecord &);
    std::optional<QDate> currentDay() const;
    QString currentMarker() const;

    Session &m_session;
    Prompts m_prompts;
    PatientId m_patient;
    std::vector<QDate> m_days;
    QWidget *m_bar;
    EmptyState *m_empty;
    QLabel *m_legend;
    QTableView *m_table;
    TableModel<Row> *m_model = nullptr;
    QVBoxLayout *m_figures;
    std::vector<PlotView *> m_views;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace malar
