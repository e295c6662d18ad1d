#pragma once

#include "core/analysis/plot.h"
#include "core/domain/record.h"

#include <QScrollArea>

class QLabel;

namespace malar {

class PlotView;
class Session;

/// Everything that happened to a patient on one axis of time: the scores, and under them the treatments.
/// Scrolls in a low window.
class CourseView final : public QScrollArea {
    Q_OBJECT

public:
    explicit CourseView(const Session &, QWidget *parent = nullptr);

    void show(const PatientRecord &);
    using QWidget::show;
    const Plot &plot() const;

signals:
    void visitRequested(const malar::VisitId &);

private:
    const Session &m_session;
    QLabel *m_noVisits;
    PlotView *m_chart;
};

} // namespace malar
