#include "ui/parts/longtask.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int betweenAnswersMs = 50;

} // namespace

LongTask::LongTask(const QString &title, const QString &sentence, QWidget *window,
                   std::chrono::milliseconds patience)
    : m_dialog(std::make_unique<QProgressDialog>(sentence, tr("Cancel"), 0, 0, window))
{
    m_dialog->setObjectName(u"longTask"_s);
    m_dialog->setWindowTitle(title);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setAutoReset(false);
    m_dialog->setAutoClose(false);
    m_dialog->setMinimumDuration(static_cast<int>(patience.count()));
}

LongTask::~LongTask() = default;

bool LongTask::wasCancelled() const { return m_dialog->wasCanceled(); }

/// Before the dialog is there to stop them, clicks and keys wait: a second task must not begin.
void LongTask::answer(QEventLoop::ProcessEventsFlags flags) const
{
    QCoreApplication::processEvents(
        flags | (m_dialog->isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents));
}

void LongTask::tell(std::size_t done, std::size_t total) const
{
    m_dialog->setMaximum(static_cast<int>(total));
    m_dialog->setValue(static_cast<int>(done));
}

void LongTask::runAside(const std::function<void(const GoOn &)> &work)
{
    std::atomic<std::size_t> done = 0;
    std::atomic<std::size_t> total = 0;
    std::atomic<bool> cancelled = false;
    const GoOn goOn = [&](std::size_t part, std::size_t whole) {
        done = part;
        total = whole;
        return !cancelled;
    };
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(goOn); }));
    connect(thread.get(), &QThread::finished, this, [] {}); // wakes this thread
    QTimer beat;
    beat.start(betweenAnswersMs);
    thread->start();
    while (!thread->isFinished()) {
        answer(QEventLoop::WaitForMoreEvents);
        tell(done, total);
        cancelled = wasCancelled();
    }
    thread->wait();
}

void LongTask::runHere(const std::function<void(const GoOn &)> &work)
{
    QElapsedTimer sinceAnswer;
    sinceAnswer.start();
    work([&](std::size_t done, std::size_t total) {
        if (sinceAnswer.elapsed() < betweenAnswersMs)
            return !wasCancelled();
        tell(done, total);
        answer({});
        sinceAnswer.restart();
        return !wasCancelled();
    });
}

} // namespace malar
