#pragma once

#include "core/domain/progress.h"
#include "core/store/sqlvalue.h"

namespace malar {

/// Counts what a long work has done, and ends it with Cancelled where somebody says so.
class Steps {
public:
    Steps(const Progress &progress, std::size_t all) : m_progress(progress), m_all(all) {}

    void step()
    {
        constexpr std::size_t seldom = 256;
        ++m_done;
        if (m_progress && (m_done % seldom == 0 || m_done == m_all) && !m_progress(m_done, m_all))
            sql::fail(Error::Kind::Cancelled, {});
    }
    /// More has turned up.
    void await(std::size_t more) { m_all += more; }

private:
    const Progress &m_progress;
    std::size_t m_all;
    std::size_t m_done = 0;
};

} // namespace malar
