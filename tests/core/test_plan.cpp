#include "core/analysis/plan.h"

#include "tests/support/test.h"

#include <QJsonDocument>

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

    const QByteArray file = QJsonDocument(toJson(plan)).toJson();
    const auto read = planFromJson(QJsonDocument::fromJson(file).object());

    QVERIFY(read);
    QVERIFY(*read == plan);
}

// design/statistics.md, Presets.
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
    QTest::newRow("newer version") << u"version"_s << QJsonValue(2);
    QTest::newRow("no version") << u"version"_s << QJsonValue();
    QTest::newRow("no test") << u"test"_s << QJsonValue();
    QTest::newRow("no schedule") << u"schedule"_s << QJsonValue(u"monthly"_s);
    QTest::newRow("unknown severity") << u"severity"_s << QJsonValue(u"smith1999"_s);
    QTest::newRow("unknown multiplicity") << u"multiplicity"_s << QJsonValue(u"none"_s);
}

void TestPlan::aDamagedOrNewerPlanIsRefusedWhole()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(defaultPlan({}));
    QVERIFY(planFromJson(object));

    object.insert(field, value);

    QVERIFY(!planFromJson(object));
}

MALAR_TEST(TestPlan)
#include "test_plan.moc"
