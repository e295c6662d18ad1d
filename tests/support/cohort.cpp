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

Visit totalsOnlyOf(Visit visit)
{
    const Scores all = scores(visit);
    visit.form = {};
    visit.marks.clear();
    visit.totalsOnly = Totals{all.activity.value(), all.damage.value()};
    return visit;
}

std::vector<PatientFile> halfTotalsOnly(std::vector<PatientFile> files)
{
    std::size_t n = 0;
    for (PatientFile &file : files)
        for (Visit &visit : file.visits)
            if (n++ % 2 == 0)
                visit = totalsOnlyOf(visit);
    return files;
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

PatientRecord answered(PatientRecord record, const Scale &scale,
                       const std::vector<std::optional<int>> &answers)
{
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i])
            record.visits[i].scales[scale.key] = {scale, *answers[i]};
    return record;
}

std::vector<PatientRecord> itchingRecords(const Scale &scale)
{
    const std::vector<std::vector<std::optional<int>>> answers{{8, 6, 4, 2},  {7, 7, 5, 5}, {9, 8, 8, 4},
                                                               {6, 3, 3, 1},  {5, 6, 5, 3}, {7, 5, 3, {}},
                                                               {10, 9, 6, 5}, {4, 4, 2, 3}};
    std::vector<PatientRecord> records;
    for (std::size_t i = 0; i < answers.size(); ++i)
        records.push_back(answered(
            scored(u"I%1"_s.arg(i + 1), {{0, 20 + int(i), 4}, {30, 15, 4}, {91, 9, 3}, {183, int(i), 2}}),
            scale, answers[i]));
    return records;
}

} // namespace malar::test
