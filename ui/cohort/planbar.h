#pragma once

#include "core/analysis/plan.h"

#include <QWidget>

class QLabel;

namespace malar {

class PresetBox;
class Strip;

/// The analysis plan of the cohort page: which preset it follows, what that means, and the way to its
/// choices; under it, whether its schedule still is the registry's.
class PlanBar final : public QWidget {
    Q_OBJECT

public:
    explicit PlanBar(QWidget *parent = nullptr);

    /// The plan, and the schedule that the registry has now.
    void show(const AnalysisPlan &, const Schedule &);
    using QWidget::show;

signals:
    void presetChosen(const QString &preset);
    void dialogRequested();
    void scheduleRequested();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    PresetBox *m_preset;
    QLabel *m_explanation;
    Strip *m_schedule;
};

} // namespace malar
