#include "ui/cohort/reportexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int patienceMs = 400;

} // namespace

ReportExport::ReportExport(QWidget *page, CohortSnapshot source)
    : m_source(std::move(source)),
      m_dialog(std::make_unique<QProgressDialog>(
          tr("The report is being made. Nothing is written before it is whole."), tr("Cancel"), 0, 0, page))
{
    m_dialog->setObjectName(u"exportProgress"_s);
    m_dialog->setWindowTitle(tr("Export the cohort report"));
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumDuration(patienceMs);
}

ReportExport::~ReportExport() = default;

/// Before the dialog is there to stop them, clicks and keys wait: a second export must not begin.
void ReportExport::answer(QEventLoop::ProcessEventsFlags flags) const
{
    QCoreApplication::processEvents(
        flags | (m_dialog->isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents));
}

/// Made in another thread, while this one answers the window.
ReportContent ReportExport::content(ReportFormat format, const QString &name)
{
    ReportContent made;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        made = cohortContent({m_source.records, m_source.registry, m_source.plan, m_source.filter,
                              m_source.now, m_source.panels, m_source.head},
                             format, name);
    }));
    connect(thread.get(), &QThread::finished, this, [] {}); // wakes this thread
    thread->start();
    while (!thread->isFinished())
        answer(QEventLoop::WaitForMoreEvents);
    thread->wait();
    return made;
}

Result<Done> ReportExport::write(const QString &path, const ReportOptions &options)
{
    const ReportContent made = content(options.format, QFileInfo(path).fileName());
    const auto goOn = [this](int done, int total) {
        m_dialog->setMaximum(total);
        m_dialog->setValue(done);
        answer({});
        return !m_dialog->wasCanceled();
    };
    const Error cancelled{Error::Kind::Cancelled, {}, path};
    Result<Done> written = cancelled;
    if (!m_dialog->wasCanceled())
        written = writeReport(path, made, options, goOn);
    if (m_dialog->wasCanceled() && !written)
        written = cancelled;
    m_dialog->close();
    return written;
}

} // namespace malar
