#include "core/exchange/pairs.h"

#include "core/exchange/cellform.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

constexpr std::size_t mostDigits = 17; // what core/stats can add up exactly

constexpr std::array<std::int64_t, mostDigits + 1> powersOfTen = [] {
    std::array<std::int64_t, mostDigits + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = 10 * powers[i - 1];
    return powers;
}();

/// 12.75 is 1275 with two decimals; 12.50 has one.
struct Decimal {
    std::int64_t units = 0;
    std::size_t decimals = 0;
};

/// Digits, at most one point between two of them, and a minus in front: nothing else.
bool isPlainDecimal(std::string_view cell)
{
    if (cell.starts_with('-'))
        cell.remove_prefix(1);
    constexpr std::string_view digits = "0123456789";
    const std::size_t whole = std::min(cell.find_first_not_of(digits), cell.size());
    if (whole == 0 || whole == cell.size())
        return whole > 0;
    const std::string_view rest = cell.substr(whole + 1);
    return cell[whole] == '.' && !rest.empty() && rest.find_first_not_of(digits) == std::string_view::npos;
}

std::optional<std::int64_t> wholeNumber(std::string_view digits)
{
    std::int64_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

/// Reads a plain decimal; none with more digits than are kept.
std::optional<Decimal> decimal(std::string_view cell)
{
    const bool negative = cell.starts_with('-');
    cell.remove_prefix(negative ? 1 : 0);
    const std::size_t point = std::min(cell.find('.'), cell.size());
    std::string_view fraction = cell.substr(std::min(point + 1, cell.size()));
    fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    if (fraction.size() > mostDigits)
        return std::nullopt;

    const std::int64_t unitsPerOne = powersOfTen[fraction.size()];
    const auto whole = wholeNumber(cell.substr(0, point));
    if (!whole || *whole >= powersOfTen[mostDigits] / unitsPerOne)
        return std::nullopt;
    const std::int64_t units = *whole * unitsPerOne + (fraction.empty() ? 0 : *wholeNumber(fraction));
    return Decimal{negative ? -units : units, fraction.size()};
}

/// A pair as the file has it, before its dataset's unit is known.
struct FilePair {
    std::size_t row;
    std::array<Decimal, 2> values; // before, after
};

struct Dataset {
    PairSet set;
    std::vector<FilePair> rows;
};

class PairReader {
public:
    PairReader(const CsvTable &table, std::span<const std::size_t> columns)
        : m_table(table), m_columns(columns)
    {}

    Result<std::vector<PairSet>, Refusal> read()
    {
        for (std::size_t i = 0; i < m_table.size(); ++i)
            if (const auto refusal = take(m_table.record(i)))
                return *refusal;

        std::vector<PairSet> sets;
        sets.reserve(m_datasets.size());
        for (Dataset &dataset : m_datasets) {
            if (const auto refusal = scale(dataset))
                return *refusal;
            sets.push_back(std::move(dataset.set));
        }
        return sets;
    }

private:
    static QString columnName(std::size_t value) { return value == 0 ? u"before"_s : u"after"_s; }

    std::optional<Refusal> take(const CsvTable::Record &record)
    {
        const std::string_view name = record[m_columns[0]];
        if (name.empty())
            return Refusal{Reason::NoName, record.row, u"dataset"_s};
        Dataset &dataset = find(name);

        FilePair row{record.row, {}};
        bool complete = true;
        for (std::size_t value = 0; value < 2; ++value) {
            const std::string_view cell = record[m_columns[value + 1]];
            complete = complete && !cell.empty();
            if (cell.empty())
                continue;
            const auto [text, misread] = cell::plainNumber(cell, m_table.shape().decimal, false, m_buffer);
            if (misread == Reason::DecimalPoint)
                return Refusal{*misread, record.row, columnName(value)};
            if (!isPlainDecimal(text))
                return Refusal{Reason::NotADecimal, record.row, columnName(value)};
            const std::optional<Decimal> read = decimal(text);
            if (!read)
                return Refusal{Reason::TooManyDigits, record.row, columnName(value)};
            row.values[value] = *read;
        }
        if (complete)
            dataset.rows.push_back(row);
        else
            ++dataset.set.leftOut;
        return std::nullopt;
    }

    Dataset &find(std::string_view name)
    {
        // Most files list one dataset after the other.
        if (!m_datasets.empty() && m_datasets[m_last].set.name == name)
            return m_datasets[m_last];
        const auto [entry, isNew] = m_places.try_emplace(name, m_datasets.size());
        if (isNew)
            m_datasets.emplace_back().set.name = name;
        m_last = entry->second;
        return m_datasets[m_last];
    }

    /// Brings all values of a dataset to the same number of decimals.
    static std::optional<Refusal> scale(Dataset &dataset)
    {
        std::size_t decimals = 0;
        for (const FilePair &row : dataset.rows)
            for (const Decimal &value : row.values)
                decimals = std::max(decimals, value.decimals);
        dataset.set.unitsPerOne = powersOfTen[decimals];

        dataset.set.pairs.reserve(dataset.rows.size());
        for (const FilePair &row : dataset.rows) {
            std::array<std::int64_t, 2> scaled{};
            for (std::size_t value = 0; value < 2; ++value) {
                const auto [units, own] = row.values[value];
                const std::int64_t factor = powersOfTen[decimals - own];
                if (std::abs(units) >= powersOfTen[mostDigits] / factor)
                    return Refusal{Reason::TooManyDigits, row.row, columnName(value)};
                scaled[value] = units * factor;
            }
            dataset.set.pairs.push_back({scaled[0], scaled[1]});
        }
        return std::nullopt;
    }

    const CsvTable &m_table;
    std::span<const std::size_t> m_columns; // of dataset, before, after
    std::vector<Dataset> m_datasets;
    std::unordered_map<std::string_view, std::size_t> m_places;
    std::size_t m_last = 0;
    std::string m_buffer;
};

} // namespace

Result<std::vector<PairSet>, Refusal> readPairs(const CsvTable &table)
{
    if (!table.ragged().empty())
        return table.ragged().front();
    constexpr std::array<std::string_view, 3> names{"dataset", "before", "after"};
    const auto columns = table.columns(names);
    if (!columns)
        return columns.error();
    return PairReader(table, *columns).read();
}

} // namespace malar::exchange
