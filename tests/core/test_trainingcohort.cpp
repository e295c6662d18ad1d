#include "core/store/store.h"

#include "tests/support/exchange.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <cmath>
#include <map>

namespace test_trainingcohort {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort");

struct MeanSd {
    double mean;
    double sd;
};

/// With n − 1.
MeanSd describe(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    const auto n = static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - sum / n) * (value - sum / n);
    return {sum / n, std::sqrt(squares / (n - 1))};
}

/// To the decimal that the abstract prints.
QString printed(const MeanSd &values)
{
    return u"%1 ± %2"_s.arg(values.mean, 0, 'f', 1).arg(values.sd, 0, 'f', 1);
}

} // namespace

/// The invented cohort whose figures are those of the abstract: Lasa-Teja et al., Arthritis Rheumatol 2025;77
/// suppl 9.
class TestTrainingCohort : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();

    void itHasTenPatientsAndThirtyFourVisits();
    void itHasTheAbstractsSexesAndSubtypes();
    void nineAreCombinedAndOneIsNot();
    void durationAndFollowUpAreTheAbstracts();
    void previousTreatmentsAreTheAbstracts();
    void everyVisitIsCompleteAndAskedForAdverseEvents();
    void everyInfusionWasGivenFromDayZeroOn();
    void everyConsentCameBeforeDayZero();
    void itGoesThroughTheStoreUnchanged();
    void aWrongCellIsNamed_data();
    void aWrongCellIsNamed();
    void aMissingFileIsNamed();

private:
    std::vector<PatientFile> m_cohort;
};

void TestTrainingCohort::initTestCase()
{
    const exchange::ImportPlan plan = exchange::readFolder(folder, {.today = QDate(2024, 12, 5)});
    QCOMPARE(test::worded(plan.problems), QStringList());
    QVERIFY(plan.registry.synthetic);
    m_cohort = plan.files;
}

void TestTrainingCohort::itHasTenPatientsAndThirtyFourVisits()
{
    std::size_t visits = 0;
    for (const PatientFile &file : m_cohort)
        visits += file.visits.size();

    QCOMPARE(m_cohort.size(), 10U);
    QCOMPARE(visits, 34U);
}

void TestTrainingCohort::itHasTheAbstractsSexesAndSubtypes()
{
    std::map<Sex, int> sexes;
    std::map<Subtype, int> subtypes;
    for (const PatientFile &file : m_cohort) {
        ++sexes[file.record.patient.sex];
        QCOMPARE(file.record.patient.subtypes.size(), 1U);
        ++subtypes[file.record.patient.subtypes.front()];
        QCOMPARE(file.record.patient.systemicLupus, Answer::No);
    }

    QVERIFY((sexes == std::map<Sex, int>{{Sex::Female, 8}, {Sex::Male, 2}}));
    QVERIFY((subtypes == std::map<Subtype, int>{{Subtype::Discoid, 7}, {Subtype::Subacute, 3}}));
}

void TestTrainingCohort::nineAreCombinedAndOneIsNot()
{
    QStringList alone;
    for (const PatientFile &file : m_cohort)
        if (!isCombination(file.record.treatments, *dayZero(file.record.courses)))
            alone << file.record.patient.code;

    QCOMPARE(m_cohort.size() - static_cast<std::size_t>(alone.size()), 9U);
    QCOMPARE(alone, QStringList{u"SYN-04"_s}); // as the cohort was made
}

void TestTrainingCohort::durationAndFollowUpAreTheAbstracts()
{
    std::vector<double> duration;
    std::vector<double> followUp;
    for (const PatientFile &file : m_cohort) {
        const QDate start = *dayZero(file.record.courses);
        const Patient &patient = file.record.patient;
        duration.push_back(static_cast<double>(patient.diseaseOnset->middle().daysTo(start)) / 30.4375);
        followUp.push_back(static_cast<double>(start.daysTo(*patient.lastFollowUp)) / 30.4375);
    }

    QCOMPARE(printed(describe(duration)), u"32.9 ± 30.2"_s);
    QCOMPARE(printed(describe(followUp)), u"5.3 ± 4.6"_s);
}

void TestTrainingCohort::previousTreatmentsAreTheAbstracts()
{
    std::map<Drug, int> patients;
    for (const PatientFile &file : m_cohort)
        for (const Treatment &treatment : file.record.treatments)
            patients[treatment.drug] += treatment.kind == TreatmentKind::Previous ? 1 : 0;

    const std::map<Drug, int> abstract{{Drug::TopicalGlucocorticoids, 10},
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
    QVERIFY(patients == abstract);
}

void TestTrainingCohort::everyVisitIsCompleteAndAskedForAdverseEvents()
{
    for (const PatientFile &file : m_cohort)
        for (const Visit &visit : file.visits) {
            QCOMPARE(visit.state, VisitState::Complete);
            QCOMPARE(visit.adverseEvents, AdverseEvents::None);
            QCOMPARE(scores(visit.form).unanswered(), 0);
        }
}

void TestTrainingCohort::everyInfusionWasGivenFromDayZeroOn()
{
    for (const PatientFile &file : m_cohort) {
        const Course &course = file.record.courses.front();
        QCOMPARE(file.record.courses.size(), 1U);
        QCOMPARE(course.drug, Drug::Anifrolumab);
        QCOMPARE(course.doseMg, 300.0);
        QCOMPARE(course.route, u"IV"_s);
        QCOMPARE(course.intervalDays, 28);
        QCOMPARE(course.infusions.front().date, course.start);
        for (const Infusion &infusion : course.infusions)
            QCOMPARE(infusion.state, InfusionState::Given);
    }
}

void TestTrainingCohort::everyConsentCameBeforeDayZero()
{
    for (const PatientFile &file : m_cohort) {
        QCOMPARE(file.record.consents.size(), 1U);
        QVERIFY(file.record.consents.front().date < *dayZero(file.record.courses));
    }
}

void TestTrainingCohort::itGoesThroughTheStoreUnchanged()
{
    const auto store = Store::inMemory({{}, u"Training cohort"_s, true, {}});
    QVERIFY((*store)->import(m_cohort));

    const auto records = *(*store)->records();

    QCOMPARE(records.size(), m_cohort.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        PatientRecord expected = m_cohort[i].record;
        for (const Visit &visit : m_cohort[i].visits)
            expected.visits.push_back(totals(visit));
        QVERIFY(records[i] == expected);
        QVERIFY(*(*store)->visits(expected.patient.id) == m_cohort[i].visits);
    }
}

void TestTrainingCohort::aWrongCellIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line"); // of the file, replaced
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("problem");

    const QString visits = u"visits.csv"_s;
    QTest::newRow("total of activity")
        << visits << u"1"_s << u",13,8"_s << u",14,8"_s << u"visits.csv 2 clasi_a total-differs"_s;
    QTest::newRow("total of damage") << visits << u"2"_s << u",5,8"_s << u",5,9"_s
                                     << u"visits.csv 3 clasi_d total-differs"_s;
    QTest::newRow("answer") << visits << u"1"_s << u"none,2,"_s << u"none,4,"_s
                            << u"visits.csv 2 ery_scalp value-not-allowed"_s;
    QTest::newRow("patient") << visits << u"1"_s << u"SYN-01"_s << u"SYN-99"_s
                             << u"visits.csv 2 patient unknown-patient"_s;
    QTest::newRow("date") << visits << u"1"_s << u"2023-02-14"_s << u"14/02/2023"_s
                          << u"visits.csv 2 visit_date not-a-date"_s;
    QTest::newRow("column") << visits << u"0"_s << u"ery_scalp"_s << u"ery_head"_s
                            << u"visits.csv 1 ery_head unknown-column"_s;
    QTest::newRow("sex") << u"patients.csv"_s << u"1"_s << u",female,"_s << u",f,"_s
                         << u"patients.csv 2 sex value-not-allowed"_s;
    QTest::newRow("first infusion") << u"courses.csv"_s << u"4"_s << u"2024-01-10"_s << u"2024-01-11"_s
                                    << u"infusions.csv 34 infusion_date infusion-before-start"_s;
    QTest::newRow("drug") << u"treatments.csv"_s << u"1"_s << u"topical_glucocorticoids"_s << u"cream"_s
                          << u"treatments.csv 2 treatment_drug value-not-allowed"_s;
}

void TestTrainingCohort::aWrongCellIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, problem);
    const QTemporaryDir copy;
    test::Folder files = test::read(folder);
    QStringList lines = QString::fromUtf8(files.at(file)).split(u'\n');
    QString &text = lines[line.toInt()];
    QVERIFY(text.contains(from));
    text.replace(from, to);
    files[file] = lines.join(u'\n').toUtf8();
    test::write(copy.path(), files);

    const exchange::ImportPlan plan = exchange::readFolder(copy.path(), {.today = QDate(2024, 12, 5)});

    QVERIFY(!plan.isAccepted());
    QVERIFY2(test::worded(plan.problems).contains(problem),
             qPrintable(test::worded(plan.problems).join(u'\n')));
    QVERIFY(test::worded(plan.problems).contains(file + u" 0  checksum-differs"_s));
}

void TestTrainingCohort::aMissingFileIsNamed()
{
    const QTemporaryDir empty;

    const exchange::ImportPlan plan = exchange::readFolder(empty.path(), {.today = QDate(2024, 12, 5)});

    QVERIFY(!plan.isAccepted());
    QVERIFY(test::worded(plan.problems).contains(u"patients.csv 0  missing-file"_s));
}

MALAR_TEST(TestTrainingCohort)

} // namespace test_trainingcohort
#include "test_trainingcohort.moc"
