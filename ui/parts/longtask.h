#pragma once

#include "core/domain/study.h"

#include <QEventLoop>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QProgressDialog;
class QWidget;

namespace malar {

/// Work that takes longer than a blink, with its progress and a button that cancels it. The window goes on
/// answering, and takes no other command meanwhile.
class LongTask final : public QObject {
    Q_OBJECT

public:
    using GoOn = Progress; // false: it was cancelled and must stop, as if it had never begun

    static constexpr std::chrono::milliseconds usual{400}; // before its progress is shown

    LongTask(const QString &title, const QString &sentence, QWidget *window,
             std::chrono::milliseconds patience = usual);
    ~LongTask() override;

    /// In another thread: for work that leaves the registry alone.
    void runAside(const std::function<void(const GoOn &)> &);
    /// In this one: the registry is not for threads.
    void runHere(const std::function<void(const GoOn &)> &);
    bool wasCancelled() const;

private:
    void tell(std::size_t done, std::size_t total) const;
    void answer(QEventLoop::ProcessEventsFlags) const;

    std::unique_ptr<QProgressDialog> m_dialog;
};

} // namespace malar
