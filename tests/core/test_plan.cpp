#include "core/analysis/plan.h"

#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace test_plan {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestPlan : public test::Test {
    Q_OBJECT

private slots:
    void everyPresetSurvivesAFile_data();
    void everyPresetSurvivesAFile();
    void thePresetOfThePublishedAbstractCutsItsQuartilesOff();
    void anUnknownPresetGivesNoPlan();
    void aPlanKeepsTheScheduleItWasMadeWith();
    void aDamagedOrNewerPlanIsRefusedWhole_data();
    void aDamagedOrNewerPlanIsRefusedWhole();
    void aPlanOfVersionOneHasTheDefaultsInWhatItLacks();
    void aChangedPlanIsNotCalledByItsPresetWhatItsFileSays();
    void everyChoiceOfAPlanIsAmongItsValues();
    void aPlanFollowsAPresetUntilAChoiceDiffers();
};

void TestPlan::everyPresetSurvivesAFile_data()
{
    QTest::addColumn<QString>("preset");
    for (const QString &preset : {u"exact"_s, u"r"_s, u"spss"_s, u"stata"_s, u"acr2025"_s})
        QTest::newRow(qPrintable(preset)) << preset;
}

void TestPlan::everyPresetSurvivesAFile()
{
    QFETCH(QString, preset);
    AnalysisPlan plan = *planFromPreset(preset, {});
    plan.severitySet = SeveritySet::Abbas2023;
    plan.multiplicity = Multiplicity::Hochberg;
    plan.family = Family::MonthsAndTotals;
    plan.missing = MissingRule::CarriedForward;
    plan.estimate = Estimate::MedianDifference;
    plan.effectSize = EffectSize::ZOverRootN;
    plan.rateInterval = RateInterval::ClopperPearson;
    plan.survivalInterval = stats::SurvivalInterval::Plain;
    plan.descriptives = Descriptives::MeanSd;
    plan.responders = {Response::Complete, Response::TwentyPercent};
    plan.primary = Endpoint{Axis::Damage, 3};
    plan.lastVisit = true;
    plan.preset.clear(); // it follows none

    const QByteArray file = QJsonDocument(toJson(plan)).toJson();
    const auto read = planFromJson(QJsonDocument::fromJson(file).object());

    QVERIFY(read);
    QVERIFY(*read == plan);
}

void TestPlan::thePresetOfThePublishedAbstractCutsItsQuartilesOff()
{
    const stats::TestSettings test = planFromPreset(u"acr2025"_s, {})->test;

    QCOMPARE(test.method, stats::Method::NormalCc);
    QCOMPARE(test.zeros, stats::Zeros::Pratt);
    QCOMPARE(test.quantileType, stats::QuantileType::Type6);
    QCOMPARE(test.rounding, stats::Rounding::OneTruncated);
}

void TestPlan::anUnknownPresetGivesNoPlan() { QVERIFY(!planFromPreset(u"sas"_s, {})); }

void TestPlan::aPlanKeepsTheScheduleItWasMadeWith()
{
    Schedule schedule;
    schedule.months = {{2, 61, 10, 10}};

    const AnalysisPlan plan = defaultPlan(schedule);
    schedule.months.clear();

    QCOMPARE(plan.schedule.months.size(), std::size_t{1});
    QCOMPARE(plan.schedule.months[0].targetDay, 61);
}

void TestPlan::aDamagedOrNewerPlanIsRefusedWhole_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("newer version") << u"version"_s << QJsonValue(3);
    QTest::newRow("no version") << u"version"_s << QJsonValue();
    QTest::newRow("no test") << u"test"_s << QJsonValue();
    QTest::newRow("no schedule") << u"schedule"_s << QJsonValue(u"monthly"_s);
    QTest::newRow("unknown severity") << u"severity"_s << QJsonValue(u"smith1999"_s);
    QTest::newRow("unknown multiplicity") << u"multiplicity"_s << QJsonValue(u"none"_s);
    QTest::newRow("unknown family") << u"family"_s << QJsonValue(u"all"_s);
    QTest::newRow("no rule for what is missing") << u"missing"_s << QJsonValue();
    QTest::newRow("unknown estimate") << u"estimate"_s << QJsonValue(u"mean"_s);
    QTest::newRow("unknown effect size") << u"effect_size"_s << QJsonValue(1);
    QTest::newRow("unknown interval") << u"rate_interval"_s << QJsonValue(u"wald"_s);
    QTest::newRow("unknown scale") << u"survival_interval"_s << QJsonValue(u"logit"_s);
    QTest::newRow("unknown descriptives") << u"descriptives"_s << QJsonValue(u"mode"_s);
    QTest::newRow("a response twice")
        << u"responders"_s << QJsonValue(QJsonArray{u"clasi50"_s, u"clasi50"_s});
    QTest::newRow("unknown response") << u"responders"_s << QJsonValue(QJsonArray{u"clasi90"_s});
    QTest::newRow("last visit in words") << u"last_visit"_s << QJsonValue(u"yes"_s);
    QTest::newRow("endpoint at no planned month")
        << u"primary"_s << QJsonValue(QJsonObject{{u"score"_s, u"clasi_a"_s}, {u"month"_s, 2}});
}

void TestPlan::aDamagedOrNewerPlanIsRefusedWhole()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(defaultPlan({}));
    QVERIFY(planFromJson(object));

    object.insert(field, value);

    const Result<AnalysisPlan> read = planFromJson(object);
    QVERIFY(!read);
    const bool newer = field == u"version"_s && value == QJsonValue(3);
    QCOMPARE(read.error().kind, newer ? Error::Kind::NewerSchema : Error::Kind::Invalid);
    QVERIFY(newer || read.error().place.startsWith(field));
}

void TestPlan::aPlanOfVersionOneHasTheDefaultsInWhatItLacks()
{
    const QJsonObject now = toJson(defaultPlan({}));
    QJsonObject before{{u"version"_s, 1}};
    for (const QString &field : {u"preset"_s, u"test"_s, u"schedule"_s, u"severity"_s, u"multiplicity"_s})
        before.insert(field, now.value(field));

    const Result<AnalysisPlan> read = planFromJson(before);

    QVERIFY(read);
    QVERIFY(*read == defaultPlan({}));
}

void TestPlan::aChangedPlanIsNotCalledByItsPresetWhatItsFileSays()
{
    AnalysisPlan plan = defaultPlan({});
    plan.missing = MissingRule::CarriedForward;
    QJsonObject mislabelled = toJson(*planFromPreset(u"spss"_s, {}));
    mislabelled.insert(u"preset"_s, u"exact"_s);

    QCOMPARE(toJson(plan).value(u"preset"_s).toString(), u"exact"_s);
    QCOMPARE(planFromJson(toJson(plan))->preset, QString());
    QCOMPARE(planFromJson(mislabelled)->preset, u"spss"_s);
    QCOMPARE(planFromJson(toJson(defaultPlan({})))->preset, u"exact"_s);
}

void TestPlan::everyChoiceOfAPlanIsAmongItsValues()
{
    const QJsonObject plan = toJson(defaultPlan({}));
    const QJsonObject test = plan.value(u"test"_s).toObject();

    for (const QString &field :
         {u"severity"_s, u"multiplicity"_s, u"family"_s, u"missing"_s, u"estimate"_s, u"effect_size"_s,
          u"rate_interval"_s, u"survival_interval"_s, u"descriptives"_s})
        QVERIFY2(planValues(field).contains(plan.value(field).toString()), qPrintable(field));
    for (const QString &field : {u"method"_s, u"zeros"_s, u"alternative"_s, u"rounding"_s})
        QVERIFY2(planValues(u"test."_s + field).contains(test.value(field).toString()), qPrintable(field));
    QCOMPARE(planValues(u"missing"_s), (QStringList{u"complete_pairs"_s, u"carried_forward"_s}));
    QCOMPARE(planValues(u"schedule"_s), QStringList());
}

void TestPlan::aPlanFollowsAPresetUntilAChoiceDiffers()
{
    Schedule monthly;
    monthly.months = {{1, 30, 10, 10}};
    AnalysisPlan plan = *planFromPreset(u"stata"_s, monthly);
    plan.primary = Endpoint{Axis::Activity, 1};
    plan.preset.clear();
    QCOMPARE(matchingPreset(plan), u"stata"_s);

    plan.lastVisit = true;

    QCOMPARE(matchingPreset(plan), QString());
}

MALAR_TEST(TestPlan)

} // namespace test_plan
#include "test_plan.moc"
