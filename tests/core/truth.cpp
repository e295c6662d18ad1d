#include "tests/core/truth.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace malar::test {
namespace {

/// Twice the midrank of each non-zero difference, by counting, with its sign.
std::vector<std::int64_t> signedDoubledRanks(std::span<const stats::Pair> pairs)
{
    std::vector<std::int64_t> ranks;
    for (const stats::Pair &pair : pairs) {
        const std::int64_t d = pair.difference();
        if (d == 0)
            continue;
        std::int64_t doubled = 1;
        for (const stats::Pair &other : pairs)
            if (const std::int64_t size = std::abs(other.difference()); size != 0)
                doubled += size < std::abs(d) ? 2 : size == std::abs(d) ? 1 : 0;
        ranks.push_back(d > 0 ? doubled : -doubled);
    }
    return ranks;
}

/// A row of whole numbers of the same width, each in 64-bit words, the lowest first.
class Wholes {
public:
    Wholes(std::size_t count, std::size_t bits)
        : m_width(bits / 64 + 1), m_words(count * m_width), m_total(m_width)
    {}

    void setOne(std::size_t at) { m_words[at * m_width] = 1; }
    void add(std::size_t to, std::size_t from) { add(&m_words[to * m_width], &m_words[from * m_width]); }

    /// The sum of all divided by 2^power; a long double has the range for it.
    double sumOver(int power)
    {
        for (std::size_t at = 0; at < m_words.size(); at += m_width)
            add(m_total.data(), &m_words[at]);
        long double sum = 0;
        for (std::size_t i = m_width; i-- > 0;)
            sum = std::ldexp(sum, 64) + static_cast<long double>(m_total[i]);
        return static_cast<double>(std::ldexp(sum, -power));
    }

private:
    void add(std::uint64_t *to, const std::uint64_t *from) const
    {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < m_width; ++i) {
            const std::uint64_t part = from[i] + carry;
            carry = part < carry ? 1 : 0;
            to[i] += part;
            carry += to[i] < part ? 1 : 0;
        }
    }

    std::size_t m_width;
    std::vector<std::uint64_t> m_words;
    std::vector<std::uint64_t> m_total;
};

} // namespace

double trueP(std::span<const stats::Pair> pairs)
{
    const std::vector<std::int64_t> ranks = signedDoubledRanks(pairs);
    std::int64_t plus = 0;
    std::int64_t minus = 0;
    for (const std::int64_t rank : ranks)
        (rank > 0 ? plus : minus) += std::abs(rank);

    // How many of all signs give each sum up to the smaller one of those observed.
    const auto limit = static_cast<std::size_t>(std::min(plus, minus));
    Wholes ways(limit + 1, ranks.size());
    ways.setOne(0);
    for (const std::int64_t rank : ranks) {
        const auto step = static_cast<std::size_t>(std::abs(rank));
        for (std::size_t sum = limit + 1; sum-- > step;)
            ways.add(sum, sum - step);
    }
    return std::min(1.0, 2 * ways.sumOver(static_cast<int>(ranks.size())));
}

} // namespace malar::test
