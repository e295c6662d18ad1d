#pragma once

#include "core/domain/progress.h"
#include "core/domain/verdict.h"
#include "core/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace malar {

class Store;

/// Checks a registry while the window goes on: in another thread, by a connection of its own. One in memory
/// is small, and checked at once.
class RegistryCheck final : public QObject {
    Q_OBJECT

public:
    explicit RegistryCheck(const Store &, QObject *parent = nullptr);
    ~RegistryCheck() override; // ends what is not finished

    void begin(); // unless it is at work
    bool isAtWork() const { return m_thread != nullptr; }

signals:
    void progressed(int percent);
    void finished(const malar::Result<malar::Verdict> &);

private:
    void look();
    void end();

    const Store &m_store;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Result<Verdict>> m_answer; // read once the thread is done
    std::atomic<int> m_percent = 0;
    std::atomic<bool> m_isEnded = false;
};

} // namespace malar
