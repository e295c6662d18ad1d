#include "core/store/sealed/pageindex.h"

namespace malar::sealed {

std::optional<Place> PageIndex::find(quint32 number) const
{
    const auto chunk = m_chunks.find(number / chunkSize);
    if (chunk == m_chunks.end() || chunk->second[number % chunkSize].part == nowhere)
        return std::nullopt;
    return chunk->second[number % chunkSize];
}

void PageIndex::set(quint32 number, Place place)
{
    const auto [chunk, isNew] = m_chunks.try_emplace(number / chunkSize);
    if (isNew)
        chunk->second.fill({nowhere, 0});
    Place &there = chunk->second[number % chunkSize];
    m_count += there.part == nowhere;
    there = place;
}

void PageIndex::truncate(quint32 pages)
{
    for (auto chunk = m_chunks.lower_bound(pages / chunkSize); chunk != m_chunks.end();) {
        const quint32 first = chunk->first * chunkSize;
        for (quint32 i = first > pages ? 0 : pages + 1 - first; i < chunkSize; ++i) {
            Place &place = chunk->second[i];
            m_count -= place.part != nowhere;
            place.part = nowhere;
        }
        chunk = first > pages ? m_chunks.erase(chunk) : std::next(chunk);
    }
}

} // namespace malar::sealed
