#pragma once

#include "ui/report/cell.h"

namespace malar {

/// Rows of a table that says a quantity or a share of patients in each, a group of them at a time.
class FeatureRows {
public:
    FeatureRows(const AnalysisPlan &plan, int patients, QByteArray place = {})
        : m_plan(plan), m_patients(patients), m_place(std::move(place))
    {}

    std::vector<ReportTable::Row> take() { return std::move(m_rows); }

    void group(const QString &name) { m_rows.push_back({{name}, ReportTable::Row::Kind::Group}); }
    /// Of rows whose figures are of another place, such as a drug.
    void group(const QString &name, const QByteArray &place)
    {
        group(name);
        m_place = place;
    }
    /// A figure by its name; one without a name has no number.
    void row(const QString &name, const Cell &value, const QByteArray &figure = {});
    /// Of all patients, or of some.
    void share(const QString &name, const QByteArray &figure, int n) { share(name, figure, n, m_patients); }
    void share(const QString &name, const QByteArray &figure, int n, int of);
    Cell shareOf(int n, int of) const;

    /// A quantity, by mean and SD or by median and quartiles, with its n; or that it is not known.
    struct Quantity {
        QByteArray figure;
        stats::Fraction unit = 1; // that it is printed in, of what is described
        bool decimal = false;     // always with one, and not by the plan's rounding
        bool ranged = false;      // with its range, as far as that does not stand in place of the quartiles
    };
    /// Single: a row of its own.
    void described(const QString &name, const Description &, const Quantity &,
                   ReportTable::Row::Kind kind = ReportTable::Row::Kind::Plain);

    bool isMean() const { return m_plan.descriptives == Descriptives::MeanSd; }

private:
    QString textOf(const stats::Summary &, const Quantity &) const;

    const AnalysisPlan &m_plan;
    int m_patients;
    QByteArray m_place;
    std::vector<ReportTable::Row> m_rows;
};

/// The rows of the patients' features on previous, index and concomitant treatments.
void addTreatments(FeatureRows &, const Features &);

} // namespace malar
