#include "core/analysis/filter.h"

#include "core/analysis/pairing.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace test_filter {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

using Setting = std::function<void(CohortFilter &)>;

/// Discoid, woman of 1979 at Málaga on anifrolumab alone since 14 January 2025, CLASI-A 20 at baseline.
PatientRecord known()
{
    PatientRecord record = test::scored(u"P1"_s, {{0, 20, 5}, {30, 8, 5}});
    record.patient.centre = u"Málaga"_s;
    record.treatments.clear();
    return record;
}

/// Of whom nothing is known.
PatientRecord unknown()
{
    PatientRecord record;
    record.patient.id = makeId<PatientTag>();
    record.patient.code = u"P2"_s;
    return record;
}

int found(const CohortFilter &filter, const PatientRecord &record, const AnalysisPlan &plan = defaultPlan({}))
{
    return static_cast<int>(place(std::span(&record, 1), plan, filter).patients.size());
}

CohortFilter everyCondition()
{
    CohortFilter filter;
    filter.subtypes = {Subtype::Discoid, Subtype::Subacute};
    filter.centres = {u"Málaga"_s, QString()};
    filter.sex = Sex::Female;
    filter.ageFrom = 18;
    filter.ageTo = 80;
    filter.drugs = {Drug::Anifrolumab};
    filter.regimen = Regimen::Combination;
    filter.activityFrom = 8;
    filter.startFrom = QDate(2024, 1, 1);
    filter.startTo = QDate(2025, 12, 31);
    filter.completeAt = {0, 6};
    return filter;
}

} // namespace

/// Which patients a cohort is made of.
class TestFilter : public test::Test {
    Q_OBJECT

private slots:
    void aConditionHoldsOrNot_data();
    void aConditionHoldsOrNot();
    void whatIsNotKnownMeetsNoCondition_data();
    void whatIsNotKnownMeetsNoCondition();
    void everyConditionMustHold();
    void aScoreCarriedForwardDoesNotCompleteAMonth();
    void whoIsOutsideIsCounted();
    void everyConditionSurvivesAFile();
    void anEmptyFilterIsEmptyAfterAFile();
    void aDamagedFilterIsRefusedByTheConditionsName_data();
    void aDamagedFilterIsRefusedByTheConditionsName();
    void aFilterOfANewerProgramIsRefused();
};

void TestFilter::aConditionHoldsOrNot_data()
{
    QTest::addColumn<Setting>("holds");
    QTest::addColumn<Setting>("fails");
    const auto row = [](const char *name, const Setting &holds, const Setting &fails) {
        QTest::newRow(name) << holds << fails;
    };
    row(
        "subtype",
        [](auto &f) {
            f.subtypes = {Subtype::Subacute, Subtype::Discoid};
        },
        [](auto &f) { f.subtypes = {Subtype::Subacute}; });
    row(
        "centre",
        [](auto &f) {
            f.centres = {QString(), u"Málaga"_s};
        },
        [](auto &f) { f.centres = {u"Malaga"_s}; });
    row(
        "sex", [](auto &f) { f.sex = Sex::Female; }, [](auto &f) { f.sex = Sex::Male; });
    row(
        "age from", [](auto &f) { f.ageFrom = 46; }, [](auto &f) { f.ageFrom = 47; }); // 2025 - 1979
    row(
        "age to", [](auto &f) { f.ageTo = 46; }, [](auto &f) { f.ageTo = 45; });
    row(
        "drug",
        [](auto &f) {
            f.drugs = {Drug::Belimumab, Drug::Anifrolumab};
        },
        [](auto &f) { f.drugs = {Drug::Belimumab}; });
    row(
        "regimen", [](auto &f) { f.regimen = Regimen::Monotherapy; },
        [](auto &f) { f.regimen = Regimen::Combination; });
    row(
        "activity", [](auto &f) { f.activityFrom = 20; }, [](auto &f) { f.activityFrom = 21; });
    row(
        "start from", [](auto &f) { f.startFrom = QDate(2025, 1, 14); },
        [](auto &f) { f.startFrom = QDate(2025, 1, 15); });
    row(
        "start to", [](auto &f) { f.startTo = QDate(2025, 1, 14); },
        [](auto &f) { f.startTo = QDate(2025, 1, 13); });
    row(
        "complete at",
        [](auto &f) {
            f.completeAt = {0, 1};
        },
        [](auto &f) {
            f.completeAt = {0, 1, 3};
        });
    row(
        "complete at a month of the plan", [](auto &) {}, [](auto &f) { f.completeAt = {2}; });
}

void TestFilter::aConditionHoldsOrNot()
{
    QFETCH(Setting, holds);
    QFETCH(Setting, fails);
    CohortFilter matching;
    CohortFilter other;

    holds(matching);
    fails(other);

    QCOMPARE(found(matching, known()), 1);
    QCOMPARE(found(other, known()), 0);
}

void TestFilter::whatIsNotKnownMeetsNoCondition_data()
{
    QTest::addColumn<Setting>("condition");
    QTest::newRow("subtype") << Setting([](auto &f) { f.subtypes = {Subtype::Discoid}; });
    QTest::newRow("centre") << Setting([](auto &f) { f.centres = {u"Málaga"_s}; });
    QTest::newRow("sex") << Setting([](auto &f) { f.sex = Sex::Female; });
    QTest::newRow("age from") << Setting([](auto &f) { f.ageFrom = 0; });
    QTest::newRow("age to") << Setting([](auto &f) { f.ageTo = 120; });
    QTest::newRow("drug") << Setting([](auto &f) { f.drugs = {Drug::Anifrolumab}; });
    QTest::newRow("regimen") << Setting([](auto &f) { f.regimen = Regimen::Monotherapy; });
    QTest::newRow("activity") << Setting([](auto &f) { f.activityFrom = 0; });
    QTest::newRow("start from") << Setting([](auto &f) { f.startFrom = QDate(1900, 1, 1); });
    QTest::newRow("start to") << Setting([](auto &f) { f.startTo = QDate(2100, 1, 1); });
    QTest::newRow("complete at baseline") << Setting([](auto &f) { f.completeAt = {0}; });
}

void TestFilter::whatIsNotKnownMeetsNoCondition()
{
    QFETCH(Setting, condition);
    CohortFilter filter;
    QCOMPARE(found(filter, unknown()), 1);

    condition(filter);

    QCOMPARE(found(filter, unknown()), 0);
}

void TestFilter::everyConditionMustHold()
{
    CohortFilter filter;
    filter.sex = Sex::Female;
    filter.activityFrom = 21;

    QCOMPARE(found(filter, known()), 0);
}

void TestFilter::aScoreCarriedForwardDoesNotCompleteAMonth()
{
    const std::vector<PatientRecord> records{known(), test::scored(u"P2"_s, {{0, 9}, {91, 5}})};
    AnalysisPlan plan = defaultPlan({});
    plan.missing = MissingRule::CarriedForward;
    CohortFilter filter;
    filter.completeAt = {3};

    const PlacedCohort cohort = place(records, plan, filter);

    QCOMPARE(cohort.patients.size(), std::size_t{1});
    QCOMPARE(cohort.patients[0].record->patient.code, u"P2"_s);
}

void TestFilter::whoIsOutsideIsCounted()
{
    CohortFilter filter;
    filter.sex = Sex::Male;

    const PlacedCohort cohort = place(test::trainingRecords(), defaultPlan({}), filter);

    QCOMPARE(cohort.records, 10);
    QCOMPARE(cohort.patients.size(), std::size_t{2});
    QCOMPARE(cohort.outside, 8);
    QVERIFY(cohort.excluded.empty());
}

void TestFilter::everyConditionSurvivesAFile()
{
    const QByteArray file = QJsonDocument(toJson(everyCondition())).toJson();
    const Result<CohortFilter> read = filterFromJson(QJsonDocument::fromJson(file).object());

    QVERIFY(read);
    QVERIFY(*read == everyCondition());
}

void TestFilter::anEmptyFilterIsEmptyAfterAFile()
{
    const Result<CohortFilter> read = filterFromJson(toJson(CohortFilter()));

    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void TestFilter::aDamagedFilterIsRefusedByTheConditionsName_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no condition of ours") << u"height_from"_s << QJsonValue(150);
    QTest::newRow("subtype unknown") << u"subtypes"_s << QJsonValue(QJsonArray{u"discoid"_s, u"rosacea"_s});
    QTest::newRow("subtype alone") << u"subtypes"_s << QJsonValue(u"discoid"_s);
    QTest::newRow("centre a number") << u"centres"_s << QJsonValue(QJsonArray{7});
    QTest::newRow("sex unknown to us") << u"sex"_s << QJsonValue(u"f"_s);
    QTest::newRow("age in halves") << u"age_from"_s << QJsonValue(17.5);
    QTest::newRow("age in words") << u"age_to"_s << QJsonValue(u"80"_s);
    QTest::newRow("drug unknown") << u"drugs"_s << QJsonValue(QJsonArray{u"aspirin"_s});
    QTest::newRow("regimen unknown") << u"regimen"_s << QJsonValue(u"mono"_s);
    QTest::newRow("activity null") << u"activity_from"_s << QJsonValue();
    QTest::newRow("no such day") << u"start_from"_s << QJsonValue(u"2025-02-30"_s);
    QTest::newRow("day as printed") << u"start_to"_s << QJsonValue(u"14/01/2025"_s);
    QTest::newRow("month in words") << u"complete_at"_s << QJsonValue(QJsonArray{u"6"_s});
    QTest::newRow("no version") << u"version"_s << QJsonValue();
}

void TestFilter::aDamagedFilterIsRefusedByTheConditionsName()
{
    QFETCH(QString, condition);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(CohortFilter());
    object.insert(condition, value);

    const Result<CohortFilter> read = filterFromJson(object);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().place, condition);
}

void TestFilter::aFilterOfANewerProgramIsRefused()
{
    QJsonObject object = toJson(CohortFilter());
    object.insert(u"version"_s, 2);
    object.insert(u"height_from"_s, 150);

    const Result<CohortFilter> read = filterFromJson(object);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NewerSchema);
}

MALAR_TEST(TestFilter)

} // namespace test_filter
#include "test_filter.moc"
