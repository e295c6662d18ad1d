#include "core/analysis/cohort.h"
#include "core/stats/format.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"

#include <QFile>

#include <map>

namespace test_drugexposure {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DrugExposure> exposuresOf(const std::vector<PatientRecord> &records)
{
    return summarise(place(records, defaultPlan({}))).exposures;
}

/// What infusions.csv of the training cohort says of a patient.
struct Listed {
    int infusions = 0;
    int doseMg = 0;
};

std::map<QString, Listed> listedInfusions()
{
    QFile file(QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort/infusions.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine(); // patient,infusion_course,infusion_date,infusion_state,infusion_dose_mg,…
    std::map<QString, Listed> result;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        Listed &of = result[cells[0]];
        ++of.infusions;
        of.doseMg += cells[4].toInt();
    }
    return result;
}

} // namespace

/// What was given of the index treatment.
class TestDrugExposure : public test::Test {
    Q_OBJECT

private slots:
    void theTrainingCohortReceivedWhatItsFileLists();
    void aCohortOfOneDrugHasOneExposure();
    void lateReducedMissedAndUnrecordedInfusionsAreCounted();
    void coursesOfOnePatientAddUp();
    void eachDrugIsCountedByItself();
    void reasonsToStopAreCountedWhateverTheirSpelling();
    void nothingIsPlannedAfterTheLastContact();
    void nobodyTreatedIsNoExposure();
    void whoWasNeverInfusedIsNotAmongTheInfused();
    void aStopAfterTheDayIsPlanned();
    void theNextCourseEndsADrugToo();
};

// The second method: the file's rows, added up here.
void TestDrugExposure::theTrainingCohortReceivedWhatItsFileLists()
{
    const DrugExposure all = exposuresOf(test::trainingRecords()).front();
    int rows = 0;
    int mg = 0;
    for (const auto &[patient, of] : listedInfusions()) {
        rows += of.infusions;
        mg += of.doseMg;
    }

    QCOMPARE(rows, 63);
    QCOMPARE(all.patients, 10);
    QCOMPARE(all.total.given, rows);
    QCOMPARE(all.total.doseMg, double(mg));
    QCOMPARE(all.total.missed, 0);
    QCOMPARE(all.total.reduced, 0);
    QCOMPARE(all.severalCourses, 0);
    std::int64_t fewest = mg;
    std::int64_t most = 0;
    for (const auto &[patient, of] : listedInfusions()) {
        fewest = std::min<std::int64_t>(fewest, of.doseMg);
        most = std::max<std::int64_t>(most, of.doseMg);
    }
    const stats::Summary &dose = *stats::figure(all.dose);
    QCOMPARE(dose.count, 10);
    QCOMPARE(dose.minimum, 1000 * fewest);
    QCOMPARE(dose.maximum, 1000 * most);
    QCOMPARE(dose.mean.value(), 1000.0 * mg / 10);
}

void TestDrugExposure::aCohortOfOneDrugHasOneExposure()
{
    const std::vector<DrugExposure> found = exposuresOf(test::trainingRecords());

    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].name->drug, Drug::Anifrolumab);
}

// By hand: P1 5 planned (days 0, 28, 66, 94 missed, 122 not recorded), P2 2 + 2, P3 1 + 1.
void TestDrugExposure::lateReducedMissedAndUnrecordedInfusionsAreCounted()
{
    const DrugExposure all = exposuresOf(test::clinicalRecords()).front();

    QVERIFY(!all.name);
    QCOMPARE(all.patients, 3);
    QCOMPARE(all.severalCourses, 2);
    QCOMPARE(all.total.planned, 11);
    QCOMPARE(all.total.given, 9);
    QCOMPARE(all.total.missed, 1);
    QCOMPARE(all.total.unrecorded, 1);
    QCOMPARE(all.total.late, 1);
    QCOMPARE(all.total.reduced, 1);
    const stats::Summary &adherence = *stats::figure(all.adherence); // 3/5, 4/4, 2/2
    QCOMPARE(stats::formatMean(stats::Fraction(adherence.minimum) * adherenceUnit), "60.0");
    QCOMPARE(stats::formatMean(adherence.median * adherenceUnit), "100.0");
}

// By hand: 300 + 300 + 150, 600 + 400, 300 + 300 mg; 94, 40 + 14, 20 + 10 days.
void TestDrugExposure::coursesOfOnePatientAddUp()
{
    const DrugExposure all = exposuresOf(test::clinicalRecords()).front();
    const stats::Summary &dose = *stats::figure(all.dose);
    const stats::Summary &days = *stats::figure(all.days);

    QCOMPARE(all.total.doseMg, 2350.0);
    QCOMPARE(dose.median, stats::Fraction(750'000));
    QCOMPARE(dose.minimum, 600'000);
    QCOMPARE(dose.maximum, 1'000'000);
    QCOMPARE(days.minimum, 30);
    QCOMPARE(days.median, stats::Fraction(54));
    QCOMPARE(days.maximum, 94);
}

void TestDrugExposure::eachDrugIsCountedByItself()
{
    const std::vector<DrugExposure> found = exposuresOf(test::clinicalRecords());

    QCOMPARE(found.size(), std::size_t{3}); // all, belimumab, anifrolumab: as in the pick list
    QCOMPARE(found[1].name->drug, Drug::Belimumab);
    QCOMPARE(found[1].patients, 1);
    QCOMPARE(found[1].total.planned, 2);
    QCOMPARE(found[1].total.doseMg, 400.0);
    QCOMPARE(found[2].name->drug, Drug::Anifrolumab);
    QCOMPARE(found[2].patients, 3);
    QCOMPARE(found[2].severalCourses, 1);
    QCOMPARE(found[2].total.planned, 9);
    QCOMPARE(found[2].total.given, 7);
}

void TestDrugExposure::reasonsToStopAreCountedWhateverTheirSpelling()
{
    const std::vector<DrugExposure> found = exposuresOf(test::clinicalRecords());

    QCOMPARE(found[0].stopped, 1); // P2 went on with belimumab
    QCOMPARE(found[2].stopped, 2);
    QCOMPARE(found[2].reasons, (std::vector<ReasonCount>{{u"No effect"_s, 2}}));
    QCOMPARE(found[1].stopped, 0);
}

void TestDrugExposure::nothingIsPlannedAfterTheLastContact()
{
    std::vector<PatientRecord> records = test::clinicalRecords();
    records.resize(1);
    records[0].patient.lastFollowUp.reset(); // the last infusion on record is later than the last visit

    const DrugExposure all = exposuresOf(records).front();

    QCOMPARE(all.total.planned, 4);
    QCOMPARE(all.total.unrecorded, 0);
}

void TestDrugExposure::whoWasNeverInfusedIsNotAmongTheInfused()
{
    std::vector<PatientRecord> records{test::clinicalRecords()[0], test::scored(u"P5"_s, {{0, 20}})};
    records[1].courses[0].infusions.clear();

    const DrugExposure all = exposuresOf(records).front();

    QCOMPARE(all.patients, 2);
    QCOMPARE(all.infused, 1);
}

void TestDrugExposure::aStopAfterTheDayIsPlanned()
{
    std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 20}})};
    records[0].courses[0].stop = QDate(2040, 1, 1);
    const auto stopped = [&](QDate today) {
        return summarise(place(records, defaultPlan({}), {}, today)).exposures.front().stopped;
    };

    QCOMPARE(stopped(QDate(2039, 12, 31)), 0);
    QCOMPARE(stopped(QDate(2040, 1, 1)), 1);
}

// The open course of anifrolumab ended when belimumab began; nobody wrote down why.
void TestDrugExposure::theNextCourseEndsADrugToo()
{
    std::vector<PatientRecord> records{test::clinicalRecords()[1]};
    records[0].courses[0].stop.reset();
    records[0].courses[0].stopReason.clear();

    const std::vector<DrugExposure> found = exposuresOf(records);

    QCOMPARE(found[0].stopped, 0);
    QCOMPARE(found[2].name->drug, Drug::Anifrolumab);
    QCOMPARE(found[2].stopped, 1);
    QCOMPARE(found[2].reasons, (std::vector<ReasonCount>{{u""_s, 1}}));
    QCOMPARE(found[2].total.unrecorded, 1); // day 56, and none after day 60
}

void TestDrugExposure::nobodyTreatedIsNoExposure()
{
    std::vector<PatientRecord> records = test::clinicalRecords();
    records.erase(records.begin(), records.end() - 1);

    for (const auto &cohort : {records, std::vector<PatientRecord>()}) {
        const std::vector<DrugExposure> found = exposuresOf(cohort);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].patients, 0);
        QCOMPARE(stats::reason(found[0].dose), stats::Undefined::NoValues);
    }
}

MALAR_TEST(TestDrugExposure)

} // namespace test_drugexposure
#include "test_drugexposure.moc"
