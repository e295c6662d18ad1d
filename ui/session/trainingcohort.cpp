#include "ui/session/trainingcohort.h"

#include "core/exchange/importfolder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {

Result<std::unique_ptr<Store>> trainingCohort()
{
    const exchange::ImportPlan plan =
        exchange::readFolder(u":/training_cohort"_s, {.today = trainingDay(), .synthetic = true});
    if (!plan.problems.list.empty())
        return exchange::toError(plan.problems.list.front().what);
    Registry registry = plan.registry;
    registry.name = QCoreApplication::translate("TrainingCohort", "Training cohort");
    Result<std::unique_ptr<Store>> store = Store::inMemory(registry);
    if (!store)
        return store;
    if (const Result<Done> imported = (*store)->import(Batch{plan.files, {}, {}, plan.settings}); !imported)
        return imported.error();
    return store;
}

QDate trainingDay() { return {2024, 12, 5}; }

} // namespace malar
