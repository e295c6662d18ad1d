#include "core/analysis/analyseddata.h"
#include "core/analysis/clinicaldata.h"
#include "core/analysis/cohort.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_treatmentfeatures {

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

/// Three patients with a drug before and one now that are not of the list, not always spelled alike; the
/// first had the one before twice.
std::vector<PatientRecord> inTwoSpellings()
{
    std::vector<PatientRecord> records;
    for (const QString &before : {u"Vitamin D"_s, u"vitamin  d"_s, u"Vitamin D"_s}) {
        PatientRecord record = test::patientOnDrug(u"P%1"_s.arg(records.size() + 1));
        Treatment treatment = record.treatments.back();
        treatment.kind = TreatmentKind::Previous;
        treatment.drug = Drug::Other;
        treatment.otherName = before;
        record.treatments = {treatment};
        record.courses[0].drug = Drug::Other;
        record.courses[0].otherName = records.size() == 1 ? u"study x"_s : u"Study X"_s;
        record.courses[0].route = records.size() == 1 ? u"iv"_s : u"IV"_s;
        records.push_back(record);
    }
    records[0].treatments.push_back(records[1].treatments[0]);
    return records;
}

} // namespace

/// What the patients' features say of treatments.
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
    void oneDrugInTwoSpellingsIsOne();
    void aDrugTypedByItsNameInTheListIsThatOfTheList();
    void theFilesCallItAsTheTablesDo();
};

// The published abstract.
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

// The published abstract: anifrolumab 300 mg IV every 4 weeks, combined 9, monotherapy 1.
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

void TestTreatmentFeatures::oneDrugInTwoSpellingsIsOne()
{
    const TreatmentFeatures f = featuresOf(inTwoSpellings());

    QCOMPARE(f.previous, (std::vector<DrugCount>{{{Drug::Other, u"Vitamin D"_s}, 3}}));
    QCOMPARE(stats::figure(f.previousEach)->maximum, 1);
    QCOMPARE(f.regimens, (std::vector<RegimenCount>{{{Drug::Other, u"Study X"_s}, 300, u"IV"_s, 28, 3}}));
    const std::vector<DrugExposure> given = summarise(place(inTwoSpellings(), defaultPlan({}))).exposures;
    QCOMPARE(given.size(), 1U);
    QCOMPARE(given[0].name, (DrugName{Drug::Other, u"Study X"_s}));
    QCOMPARE(given[0].patients, 3);
}

void TestTreatmentFeatures::aDrugTypedByItsNameInTheListIsThatOfTheList()
{
    std::vector<PatientRecord> records = inTwoSpellings();
    for (PatientRecord &record : records)
        for (Treatment &treatment : record.treatments)
            treatment.otherName = u"Oral  Glucocorticoids"_s;

    const TreatmentFeatures f = featuresOf(records);

    QCOMPARE(f.previous, (std::vector<DrugCount>{{{Drug::OralGlucocorticoids, {}}, 3}}));
}

void TestTreatmentFeatures::theFilesCallItAsTheTablesDo()
{
    const std::vector<PatientRecord> records = inTwoSpellings();
    const PlacedCohort cohort = place(records, defaultPlan({}));

    for (const QByteArray &file : {analysedData(cohort), treatmentData(cohort)}) {
        QVERIFY(file.contains("Vitamin D"));
        QVERIFY2(!file.contains("vitamin"), file.constData());
    }
    for (const QByteArray &file : {analysedData(cohort), courseData(cohort)}) {
        QVERIFY(file.contains("Study X"));
        QVERIFY2(!file.contains("study x") && !file.contains(",iv,"), file.constData());
    }
}

MALAR_TEST(TestTreatmentFeatures)

} // namespace test_treatmentfeatures
#include "test_treatmentfeatures.moc"
