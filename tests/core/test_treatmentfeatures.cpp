#include "core/analysis/cohort.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

TreatmentFeatures featuresOf(const std::vector<PatientRecord> &records)
{
    return summarise(place(records, defaultPlan({}))).features.treatments;
}

std::vector<int> numbers(const std::vector<DrugCount> &counts)
{
    std::vector<int> result;
    for (const DrugCount &count : counts)
        result.push_back(count.n);
    return result;
}

int countOf(const std::vector<DrugCount> &counts, Drug drug)
{
    for (const DrugCount &count : counts)
        if (count.name.drug == drug)
            return count.n;
    return 0;
}

} // namespace

/// What table 1 says of treatments.
class TestTreatmentFeatures : public test::Test {
    Q_OBJECT

private slots:
    void thePreviousTreatmentsAreThoseOfTheStudy_data();
    void thePreviousTreatmentsAreThoseOfTheStudy();
    void theRegimenIsThatOfTheStudy();
    void onlyWhatRanOnDayZeroIsConcomitant();
    void theDoseOfGlucocorticoidsIsThatOfDayZero();
    void aDoseThatIsNotStatedIsNotNothing();
    void patientsWithoutAnyPreviousTreatmentDoNotCountAsHavingHadNone();
};

// design/instrument.md, last section.
void TestTreatmentFeatures::thePreviousTreatmentsAreThoseOfTheStudy_data()
{
    QTest::addColumn<Drug>("drug");
    QTest::addColumn<int>("n");
    const std::vector<std::pair<Drug, int>> printed{{Drug::TopicalGlucocorticoids, 10},
                                                    {Drug::Hydroxychloroquine, 10},
                                                    {Drug::Methotrexate, 7},
                                                    {Drug::OralGlucocorticoids, 5},
                                                    {Drug::Chloroquine, 3},
                                                    {Drug::Azathioprine, 2},
                                                    {Drug::Belimumab, 2},
                                                    {Drug::Rituximab, 2},
                                                    {Drug::Mepacrine, 1},
                                                    {Drug::Thalidomide, 1},
                                                    {Drug::Apremilast, 1},
                                                    {Drug::MycophenolateMofetil, 1}};
    for (const auto &[drug, n] : printed)
        QTest::newRow(key(drug).data()) << drug << n;
}

void TestTreatmentFeatures::thePreviousTreatmentsAreThoseOfTheStudy()
{
    QFETCH(Drug, drug);
    QFETCH(int, n);

    const TreatmentFeatures f = featuresOf(test::trainingRecords());

    QCOMPARE(countOf(f.previous, drug), n);
    QCOMPARE(numbers(f.previous), (std::vector<int>{10, 10, 7, 5, 3, 2, 2, 2, 1, 1, 1, 1}));
}

// design/instrument.md: anifrolumab 300 mg IV every 4 weeks, combined 9, monotherapy 1.
void TestTreatmentFeatures::theRegimenIsThatOfTheStudy()
{
    const TreatmentFeatures f = featuresOf(test::trainingRecords());

    QCOMPARE(f.regimens, (std::vector<RegimenCount>{{{Drug::Anifrolumab, {}}, 300, u"IV"_s, 28, 10}}));
    QCOMPARE(f.combination, 9);
    QCOMPARE(f.monotherapy, 1);
}

void TestTreatmentFeatures::onlyWhatRanOnDayZeroIsConcomitant()
{
    std::vector<PatientRecord> records{test::patientOnDrug(u"P1"_s), test::patientOnDrug(u"P2"_s)};
    records[0].treatments.back().to = partialDateFromText(u"2025-01-13"_s); // the day before
    Treatment later = records[1].treatments.back();
    later.drug = Drug::Methotrexate;
    later.from = partialDateFromText(u"2025-01-15"_s);
    records[1].treatments.push_back(later);

    const TreatmentFeatures f = featuresOf(records);

    QCOMPARE(f.concomitant, (std::vector<DrugCount>{{{Drug::Hydroxychloroquine, {}}, 1}}));
    QCOMPARE(f.combination, 1);
    QCOMPARE(f.monotherapy, 1);
}

// 12.5 mg from December 2024, 5 mg from February 2025; day 0 is 14 January 2025.
void TestTreatmentFeatures::theDoseOfGlucocorticoidsIsThatOfDayZero()
{
    const TreatmentFeatures f = featuresOf(test::clinicalRecords());

    const stats::Summary &dose = *stats::figure(f.glucocorticoidDose);
    QCOMPARE(dose.count, 1);
    QCOMPARE(dose.median, stats::Fraction(12'500));
}

void TestTreatmentFeatures::aDoseThatIsNotStatedIsNotNothing()
{
    const TreatmentFeatures f = featuresOf(test::clinicalRecords());

    QCOMPARE(f.onGlucocorticoids, 2);
    QCOMPARE(malar::countOf(f.glucocorticoidDose), 1);
}

void TestTreatmentFeatures::patientsWithoutAnyPreviousTreatmentDoNotCountAsHavingHadNone()
{
    std::vector<PatientRecord> records = test::trainingRecords();
    const stats::Summary all = *stats::figure(featuresOf(records).previousEach);
    records.push_back(test::patientOnDrug(u"P1"_s));
    records.back().treatments.clear();

    const stats::Summary known = *stats::figure(featuresOf(records).previousEach);

    QCOMPARE(all.count, 10);
    QCOMPARE(all.mean, stats::Fraction(45, 10)); // 10 + 10 + 7 + 5 + 3 + 2 + 2 + 2 + 1 + 1 + 1 + 1
    QVERIFY(known == all);
}

MALAR_TEST(TestTreatmentFeatures)
#include "test_treatmentfeatures.moc"
