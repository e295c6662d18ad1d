#pragma once

#include "core/store/sealed/rewrite.h"

namespace malar::sealed {

/// What is done of two walks over some bytes: one copies, one authenticates.
class Steps {
public:
    Steps(GoOn goOn, quint64 bytes) : m_goOn(std::move(goOn)), m_all(2 * bytes) {}
    /// False ends it.
    bool step(quint64 bytes) { return !m_goOn || m_goOn(m_done += bytes, m_all); }

private:
    GoOn m_goOn;
    quint64 m_all;
    quint64 m_done = 0;
};

/// That each page of these parts can be read, whether or not it is one of today's. Errors Damaged, Cancelled.
Result<Done> authenticated(const Scanned &, const Cipher &, std::span<const Part>, Steps &);

} // namespace malar::sealed
