#pragma once

#include "ui/report/cohortpdf.h"

#include <QEventLoop>
#include <QObject>

#include <memory>
#include <vector>

class QProgressDialog;

namespace malar {

/// What a report is made of, its own copy: the registry may change while it is made.
struct CohortSnapshot {
    std::vector<PatientRecord> records;
    Registry registry;
    AnalysisPlan plan;
    CohortFilter filter;
    QDateTime now; // local
    Panels panels{nkPanel()};
    int patients = 0; // in the cohort
    Head head{};      // of the history, once the report is written down in it
};

/// Writes a report while the window stays alive: the numbers are worked out in a thread of their own, the
/// pages drawn one at a time. After a moment a dialog shows how far it is and offers to cancel; then nothing
/// is written.
class ReportExport final : public QObject {
    Q_OBJECT

public:
    ReportExport(QWidget *page, CohortSnapshot);
    ~ReportExport() override;

    /// Returns when it is done. Errors as of writeReport(), and Cancelled.
    Result<Done> write(const QString &path, const ReportOptions &);

private:
    ReportContent content(ReportFormat, const QString &name);
    void answer(QEventLoop::ProcessEventsFlags) const; // the window

    CohortSnapshot m_source;
    std::unique_ptr<QProgressDialog> m_dialog;
};

} // namespace malar
