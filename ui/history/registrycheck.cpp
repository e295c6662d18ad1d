#include "ui/history/registrycheck.h"

#include "core/store/store.h"

#include <QThread>
#include <QTimer>

namespace malar {
namespace {

constexpr std::chrono::milliseconds betweenLooks(200);

} // namespace

RegistryCheck::RegistryCheck(const Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    auto *beat = new QTimer(this);
    connect(beat, &QTimer::timeout, this, &RegistryCheck::look);
    beat->start(betweenLooks);
}

RegistryCheck::~RegistryCheck() { end(); }

void RegistryCheck::begin()
{
    if (isAtWork())
        return;
    if (m_store.path().isEmpty()) {
        emit finished(m_store.verify());
        return;
    }
    m_percent = 0;
    m_isEnded = false;
    m_thread.reset(QThread::create([this, verify = m_store.verification()] {
        m_answer = std::make_unique<Result<Verdict>>(verify([this](std::size_t done, std::size_t all) {
            m_percent = static_cast<int>(all > 0 ? 100 * done / all : 0);
            return !m_isEnded;
        }));
    }));
    connect(m_thread.get(), &QThread::finished, this, &RegistryCheck::look);
    m_thread->start();
}

void RegistryCheck::look()
{
    if (!isAtWork())
        return;
    if (!m_thread->isFinished()) {
        emit progressed(m_percent);
        return;
    }
    end();
    if (const auto answer = std::move(m_answer))
        emit finished(*answer);
}

void RegistryCheck::end()
{
    m_isEnded = true;
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

} // namespace malar
