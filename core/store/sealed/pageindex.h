#pragma once

#include "core/store/sealed/format.h"

#include <map>
#include <optional>

namespace malar::sealed {

/// Where a page lies: in which part of the file, and there at which place.
struct Place {
    quint32 part = 0;
    quint32 index = 0;
};

/// The places of a database's pages, eight bytes each where they follow each other. Its size in memory is
/// bound by how many there are, not by their numbers.
class PageIndex {
public:
    /// None for a page that was never written.
    std::optional<Place> find(quint32 number) const;
    void set(quint32 number, Place);
    /// Forgets those behind.
    void truncate(quint32 pages);

    quint64 count() const { return m_count; }
    /// In ascending order; ends where the body says false.
    template <class Body> void forEach(Body body) const
    {
        for (const auto &[chunk, places] : m_chunks)
            for (quint32 i = 0; i < chunkSize; ++i)
                if (places[i].part != nowhere && !body(chunk * chunkSize + i, places[i]))
                    return;
    }

private:
    static constexpr quint32 chunkSize = 512;
    static constexpr quint32 nowhere = ~quint32(0);
    using Chunk = std::array<Place, chunkSize>;

    std::map<quint32, Chunk> m_chunks;
    quint64 m_count = 0;
};

} // namespace malar::sealed
