#pragma once

#include "core/analysis/plan.h"
#include "core/stats/describe.h"

#include <cmath>

namespace malar {

/// What is known of a quantity, patient by patient, to be described as the plan asks.
class Values {
public:
    void add(std::optional<std::int64_t> value)
    {
        if (value)
            m_values.push_back(*value);
    }
    /// In thousandths, which keep every dose that is written with three decimals.
    void addThousandths(std::optional<double> value)
    {
        if (value && *value <= largestDose)
            m_values.push_back(std::llround(*value * 1000));
    }
    stats::Outcome<stats::Summary> described(const AnalysisPlan &plan) const
    {
        return describe(m_values, plan.test.quantileType);
    }

private:
    std::vector<std::int64_t> m_values;
};

} // namespace malar
