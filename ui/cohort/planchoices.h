#pragma once

#include "core/analysis/plan.h"

#include <QStringList>

#include <functional>

namespace malar {

/// A choice among named options in the analysis plan, and how a plan holds it.
struct PlanChoice {
    QString key;         // of its widget
    QString name;        // with its mnemonic
    QStringList options; // in the order of their numbers
    QString explanation; // one sentence
    std::function<int(const AnalysisPlan &)> number;
    std::function<void(AnalysisPlan &, int)> choose;
};

std::vector<PlanChoice> testChoices();
std::vector<PlanChoice> estimateChoices();
PlanChoice missingChoice();
PlanChoice severityChoice();
std::vector<PlanChoice> printChoices();

} // namespace malar
