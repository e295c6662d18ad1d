#include "core/analysis/spellings.h"

#include <algorithm>

namespace malar {

void Spellings::add(const QString &text)
{
    const QString spelling = text.simplified();
    ++m_spellings[spelling.toCaseFolded()][spelling];
}

QString Spellings::name(const QString &text) const
{
    const QString spelling = text.simplified();
    const auto known = m_spellings.find(spelling.toCaseFolded());
    if (known == m_spellings.end())
        return spelling;
    const auto &counts = known->second;
    return std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; })->first;
}

} // namespace malar
