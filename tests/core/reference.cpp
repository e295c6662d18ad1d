#include "tests/core/reference.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

struct File {
    QHash<QString, qsizetype> columns;
    std::vector<Expected> rows;
};

std::unique_ptr<File> read(const QString &name)
{
    auto file = std::make_unique<File>();
    QFile input(u"" MALAR_TEST_DATA "/reference/"_s + name);
    if (!input.open(QIODevice::ReadOnly | QIODevice::Text))
        return file;
    const QStringList header = QString::fromUtf8(input.readLine()).trimmed().split(u',');
    for (qsizetype i = 0; i < header.size(); ++i)
        file->columns.insert(header[i], i);
    while (!input.atEnd())
        file->rows.emplace_back(&file->columns, QString::fromUtf8(input.readLine()).trimmed().split(u','));
    return file;
}

} // namespace

Expected::Expected(const QHash<QString, qsizetype> *columns, QStringList cells)
    : m_columns(columns), m_cells(std::move(cells))
{}

QString Expected::text(const QString &column) const { return m_cells.value(m_columns->value(column, -1)); }

std::optional<double> Expected::number(const QString &column) const
{
    bool read = false;
    const double value = text(column).toDouble(&read);
    return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::vector<double> Expected::numbers(const QString &column) const
{
    std::vector<double> values;
    for (const QString &cell : text(column).split(u' ', Qt::SkipEmptyParts))
        values.push_back(cell.toDouble());
    return values;
}

std::vector<std::int64_t> Expected::wholes(const QString &column) const
{
    std::vector<std::int64_t> values;
    for (const QString &cell : text(column).split(u' ', Qt::SkipEmptyParts))
        values.push_back(cell.toLongLong());
    return values;
}

const std::vector<Expected> &reference(const QString &file)
{
    static QHash<QString, std::shared_ptr<File>> files;
    std::shared_ptr<File> &entry = files[file];
    if (!entry)
        entry = read(file);
    return entry->rows;
}

const QHash<QString, std::vector<stats::Pair>> &referencePairs()
{
    static const auto all = [] {
        QHash<QString, std::vector<stats::Pair>> sets;
        for (const Expected &row : reference(u"pairs.csv"_s)) {
            const std::vector<std::int64_t> before = row.wholes(u"baseline"_s);
            const std::vector<std::int64_t> after = row.wholes(u"followup"_s);
            std::vector<stats::Pair> &pairs = sets[row.text(u"id"_s)];
            for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
                pairs.push_back({before[i], after[i]});
        }
        return sets;
    }();
    return all;
}

double relativeDifference(double a, double b)
{
    return a == b ? 0 : std::abs(a - b) / std::max(std::abs(a), std::abs(b));
}

void Tally::compare(const QString &what, std::optional<double> expected, std::optional<double> ours)
{
    if (expected)
        note(what, *expected, ours, ours && relativeDifference(*expected, *ours) <= m_tolerance);
}

void Tally::compareAbsolute(const QString &what, std::optional<double> expected, std::optional<double> ours)
{
    if (expected)
        note(what, *expected, ours,
             ours && (std::abs(*expected - *ours) <= m_tolerance ||
                      relativeDifference(*expected, *ours) <= m_tolerance));
}

void Tally::note(const QString &what, double expected, std::optional<double> ours, bool near)
{
    ++m_compared;
    if (!near && m_failure.isEmpty())
        m_failure = u"%1: expected %2, got %3"_s.arg(what, QString::number(expected, 'g', 17),
                                                     ours ? QString::number(*ours, 'g', 17) : u"nothing"_s);
}

} // namespace malar::test
