#include "tests/support/cohort.h"

#include "core/exchange/importfolder.h"
#include "tests/support/fixtures.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::test {

std::vector<PatientRecord> recordsOf(const std::vector<PatientFile> &files)
{
    std::vector<PatientRecord> records;
    for (const PatientFile &file : files) {
        records.push_back(file.record);
        records.back().visits.clear();
        for (const Visit &visit : file.visits)
            records.back().visits.push_back(totals(visit));
    }
    return records;
}

std::vector<PatientFile> trainingFiles()
{
    const exchange::ImportPlan plan = exchange::readFolder(
        QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort"), {.today = QDate(2024, 12, 5)});
    if (plan.problems.all > 0)
        qFatal("no training cohort");
    return plan.files;
}

std::vector<PatientRecord> trainingRecords() { return recordsOf(trainingFiles()); }

PatientRecord scored(const QString &code, const std::vector<Scored> &visits)
{
    PatientRecord record = patientOnDrug(code);
    for (const Scored &visit : visits) {
        VisitTotals totals;
        totals.id = makeId<VisitTag>();
        totals.date = QDate(2025, 1, 14).addDays(visit.day);
        totals.state = visit.state;
        totals.activity = visit.activity;
        totals.damage = visit.damage;
        record.visits.push_back(totals);
    }
    return record;
}

} // namespace malar::test
