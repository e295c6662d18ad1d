#pragma once

#include "core/stats/paired.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The reference numbers of tests/data/reference: what R, coin, exactRankTests, SciPy and a big-integer
/// program gave for the same input. Its README tells how they were made and what each column is.
namespace malar::test {

/// One row of a reference file, by column.
class Expected {
public:
    Expected(const QHash<QString, qsizetype> *columns, QStringList cells);

    QString text(const QString &column) const;
    /// None where the peer had no answer: NA, NaN or an infinity.
    std::optional<double> number(const QString &column) const;
    std::vector<double> numbers(const QString &column) const; // separated by spaces
    std::vector<std::int64_t> wholes(const QString &column) const;

private:
    const QHash<QString, qsizetype> *m_columns;
    QStringList m_cells;
};

/// All rows of a file of tests/data/reference; it lives as long as the test. A missing file has none.
const std::vector<Expected> &reference(const QString &file);

/// The 303 sets of pairs.csv by their id.
const QHash<QString, std::vector<stats::Pair>> &referencePairs();

/// How far two figures are apart, relative to the larger; 0 where they are equal.
double relativeDifference(double, double);

/// Compares figures one by one and remembers the first that is too far off, and how many it has seen.
class Tally {
public:
    explicit Tally(double tolerance) : m_tolerance(tolerance) {}

    /// Nothing is compared where the peer has no answer.
    void compare(const QString &what, std::optional<double> expected, std::optional<double> ours);
    /// The same, also content with an absolute difference below the tolerance: for figures that may be 0.
    void compareAbsolute(const QString &what, std::optional<double> expected, std::optional<double> ours);

    int compared() const { return m_compared; }
    QByteArray firstFailure() const { return m_failure.toUtf8(); }

private:
    void note(const QString &what, double expected, std::optional<double> ours, bool near);

    double m_tolerance;
    int m_compared = 0;
    QString m_failure;
};

} // namespace malar::test
