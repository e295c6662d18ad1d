#include "ui/session/trainingcohort.h"

#include "core/exchange/trainingcohort.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {

Result<std::unique_ptr<Store>> trainingCohort()
{
    const Result<std::vector<PatientFile>> files = exchange::readTrainingCohort(u":/training_cohort"_s);
    if (!files)
        return files.error();
    const QString name = QCoreApplication::translate("TrainingCohort", "Training cohort");
    const QDateTime created(trainingDay(), QTime(9, 0), Qt::UTC);
    Result<std::unique_ptr<Store>> store = Store::inMemory({u"training-cohort"_s, name, true, created});
    if (!store)
        return store;
    if (const Result<Done> imported = (*store)->import(*files); !imported)
        return imported.error();
    const Result<std::vector<PatientRecord>> records = (*store)->records();
    if (!records)
        return records.error();
    Centres centres;
    for (const QString &centre : unlistedCentres({}, *records))
        centres.push_back({centre, {}});
    if (const Result<Done> saved = (*store)->save(centres); !saved)
        return saved.error();
    return store;
}

QDate trainingDay() { return {2024, 12, 5}; }

} // namespace malar
