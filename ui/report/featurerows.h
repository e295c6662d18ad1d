#pragma once

#include "core/analysis/cohort.h"
#include "ui/paper/table.h"

#include <functional>

namespace malar {

/// Rows of a table that says a quantity or a share of patients in each, a group of them at a time.
class FeatureRows {
public:
    FeatureRows(const AnalysisPlan &plan, int patients) : m_plan(plan), m_patients(patients) {}

    std::vector<ReportTable::Row> take() { return std::move(m_rows); }

    void group(const QString &name) { m_rows.push_back({{name}, ReportTable::Row::Kind::Group}); }
    void row(const QString &name, const QString &value) { m_rows.push_back({{name, value}}); }
    /// Of all patients, or of some.
    void share(const QString &name, int n) { share(name, n, m_patients); }
    void share(const QString &name, int n, int of);
    QString shareText(int n, int of) const;

    using Text = std::function<QString(const stats::Summary &)>;
    /// A quantity, by mean and SD or by median and quartiles, with its n; or that it is not known. Single: a
    /// row of its own.
    void described(const QString &name, const Description &, const Text &mean, const Text &median,
                   ReportTable::Row::Kind kind = ReportTable::Row::Kind::Single);
    /// The same of whole numbers, and of thousandths of a mg.
    void whole(const QString &name, const Description &,
               ReportTable::Row::Kind kind = ReportTable::Row::Kind::Single);
    void doses(const QString &name, const Description &);

    bool isMean() const { return m_plan.descriptives == Descriptives::MeanSd; }
    const AnalysisPlan &plan() const { return m_plan; }

private:
    const AnalysisPlan &m_plan;
    int m_patients;
    std::vector<ReportTable::Row> m_rows;
};

/// The rows of table 1 on previous, index and concomitant treatments.
void addTreatments(FeatureRows &, const Features &);

} // namespace malar
