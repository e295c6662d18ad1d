#include "core/exchange/compare.h"

#include "core/domain/csvwriter.h"
#include "core/domain/onelinetext.h"
#include "core/stats/describe.h"

#include <algorithm>
#include <array>
#include <optional>

namespace malar::exchange {
namespace {

using stats::figure;
using stats::Fraction;
using stats::Pair;

constexpr std::array<std::string_view, 30> resultColumns{"dataset",
                                                         "pairs",
                                                         "improved",
                                                         "unchanged",
                                                         "worse",
                                                         "method",
                                                         "zeros",
                                                         "w_plus",
                                                         "w_minus",
                                                         "z",
                                                         "p",
                                                         "p_smallest",
                                                         "shift",
                                                         "shift_low",
                                                         "shift_high",
                                                         "shift_level",
                                                         "rank_biserial",
                                                         "before_median",
                                                         "before_q1",
                                                         "before_q3",
                                                         "after_median",
                                                         "after_q1",
                                                         "after_q3",
                                                         "mean_difference",
                                                         "sd_difference",
                                                         "t",
                                                         "t_df",
                                                         "t_p",
                                                         "sign_p",
                                                         "note"};

/// Figures of one dataset, each of which may not exist.
struct Comparison {
    explicit Comparison(const PairSet &set, const stats::TestSettings &settings)
        : test(stats::signedRank(set.pairs, settings)),
          shift(stats::shift(set.pairs)),
          interval(stats::shiftInterval(set.pairs, settings.confidence)),
          difference(stats::meanDifference(set.pairs)),
          t(stats::pairedT(set.pairs, settings.alternative)),
          sign(stats::signTest(stats::count(set.pairs), settings.alternative))
    {}

    stats::Outcome<stats::SignedRank> test;
    stats::Outcome<Fraction> shift;
    stats::Outcome<stats::ShiftInterval> interval;
    stats::Outcome<stats::MeanDifference> difference;
    stats::Outcome<stats::PairedT> t;
    stats::Outcome<double> sign;
};

/// Every reason for an empty cell and every departure from what was asked, in fixed English: a file for
/// programs.
std::string note(const PairSet &set, const Comparison &comparison, const stats::TestSettings &settings)
{
    std::string text;
    const auto add = [&text](std::string_view remark) {
        if (!text.empty())
            text.append("; ");
        text.append(remark);
    };
    if (set.leftOut > 0)
        add(std::to_string(set.leftOut) + (set.leftOut == 1 ? " pair" : " pairs") + " left out: empty cell");
    const stats::SignedRank *const test = figure(comparison.test);
    if (!test) {
        add("no complete pair");
        return text;
    }
    if (test->counts.changed() == 0)
        add("all differences are zero");
    if (settings.method == stats::Method::Exact && test->method != stats::Method::Exact)
        add("more than 1000 non-zero differences: normal-cc in place of exact");
    if (!test->smallestP)
        add("p_smallest is below 1e-307");
    if (set.pairs.size() == 1)
        add("one pair: no interval, standard deviation or t");
    else if (!figure(comparison.t))
        add("all differences are equal: no t");
    if (const auto *interval = figure(comparison.interval); interval && interval->approximate)
        add("shift_level is approximate");
    return text;
}

class Row {
public:
    Row(CsvWriter &table, std::int64_t unitsPerOne) : m_table(table), m_unitsPerOne(unitsPerOne) {}

    void real(std::optional<double> value)
    {
        if (value)
            m_table.real(*value);
        else
            m_table.empty(1);
    }
    /// A figure in the units of the pairs, printed in those of the file. One division of whole numbers: 16.5
    /// is 16.5.
    void scaled(Fraction value)
    {
        m_table.real(static_cast<double>(value.numerator) /
                     (static_cast<double>(value.denominator) * static_cast<double>(m_unitsPerOne)));
    }
    void scaled(double value) { m_table.real(value / static_cast<double>(m_unitsPerOne)); }
    void empty(std::size_t cells) { m_table.empty(cells); }

    void counts(const stats::Counts &counts)
    {
        for (const std::int64_t number : {counts.pairs(), counts.improved, counts.unchanged, counts.worse})
            m_table.cell(number);
    }

    void signedRank(const stats::SignedRank &test, stats::Zeros zeros)
    {
        m_table.cell(test.method);
        m_table.cell(zeros);
        m_table.real(test.wPlus);
        m_table.real(test.wMinus);
        real(test.z);
        m_table.real(test.p);
        real(test.smallestP);
    }

    void shift(const Fraction &estimate, const stats::ShiftInterval *interval)
    {
        scaled(estimate);
        if (!interval)
            return empty(3);
        scaled(interval->low);
        scaled(interval->high);
        m_table.real(interval->level);
    }

    void quartiles(std::span<const Pair> pairs, std::int64_t Pair::*value, stats::QuantileType type)
    {
        std::vector<std::int64_t> values(pairs.size());
        std::ranges::transform(pairs, values.begin(), value);
        std::ranges::sort(values);
        scaled(stats::quantile(values, {1, 2}, stats::QuantileType::Type7));
        scaled(stats::quantile(values, {1, 4}, type));
        scaled(stats::quantile(values, {3, 4}, type));
    }

    void differences(const stats::MeanDifference &difference, const stats::PairedT *t)
    {
        scaled(difference.mean);
        if (difference.sd)
            scaled(*difference.sd);
        else
            empty(1);
        if (!t)
            return empty(3);
        m_table.real(t->t);
        m_table.real(t->df);
        m_table.real(t->p);
    }

private:
    CsvWriter &m_table;
    std::int64_t m_unitsPerOne;
};

void write(CsvWriter &table, const PairSet &set, const stats::TestSettings &settings)
{
    const Comparison comparison(set, settings);
    Row row(table, set.unitsPerOne);
    table.cell(std::string_view(
        harmless(QString::fromStdString(set.name)).toStdString())); // of the file, and so foreign
    row.counts(stats::count(set.pairs));
    if (const stats::SignedRank *const test = figure(comparison.test)) {
        row.signedRank(*test, settings.zeros);
        row.shift(std::get<Fraction>(comparison.shift), figure(comparison.interval));
        row.real(test->rankBiserial);
        row.quartiles(set.pairs, &Pair::before, settings.quantileType);
        row.quartiles(set.pairs, &Pair::after, settings.quantileType);
        row.differences(std::get<stats::MeanDifference>(comparison.difference), figure(comparison.t));
        const double *const sign = figure(comparison.sign);
        row.real(sign ? std::optional(*sign) : std::nullopt);
    } else {
        row.empty(resultColumns.size() - 6);
    }
    table.cell(std::string_view(note(set, comparison, settings)));
    table.endRow();
}

} // namespace

std::string comparisonTable(std::span<const PairSet> sets, const stats::TestSettings &settings)
{
    CsvWriter table;
    for (const std::string_view column : resultColumns)
        table.cell(column);
    table.endRow();
    for (const PairSet &set : sets)
        write(table, set, settings);
    return table.take();
}

} // namespace malar::exchange
