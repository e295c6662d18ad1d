#include "core/analysis/analyseddata.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"
#include "tests/ui/cohortdesk.h"
#include "ui/report/document.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"
#include "ui/words/terms.h"

#include <QTabBar>
#include <QTabWidget>

namespace test_clinicaltables {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Records = std::vector<PatientRecord>;

namespace {

CohortSummary summaryOf(const Records &records, const QString &preset = u"exact"_s)
{
    return summarise(place(records, *planFromPreset(preset, {})));
}

/// The value in the row of that name, of a group or of any.
QString cell(const ReportTable &table, const QString &name, const QString &group = {}, qsizetype column = 1)
{
    QString in;
    for (const ReportTable::Row &row : table.rows) {
        if (row.kind == ReportTable::Row::Kind::Group)
            in = row.texts()[0];
        else if (row.texts()[0] == name && (group.isEmpty() || in == group))
            return row.texts().value(column);
    }
    return u"no row "_s + name;
}

Records notAskedAt(int visits)
{
    Records records = test::trainingRecords();
    for (PatientRecord &record : records)
        for (VisitTotals &visit : record.visits)
            if (visits-- > 0)
                visit.adverseEvents = AdverseEvents::NotAsked;
    return records;
}

} // namespace

/// Features, exposure and adverse events as they are read.
class TestClinicalTables : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void theFeaturesPrintTheFiguresOfTheStudy_data();
    void theFeaturesPrintTheFiguresOfTheStudy();
    void whatNobodyStatedHasNoRow();
    void whatSomeStatedSaysHowManyDidNot();
    void tablesAreNumberedWithoutAGap();
    void theExposureOfTheTrainingCohortIsPrinted();
    void everyDrugHasItsGroup();
    void theSafetyOfTheTrainingCohortIsPrinted();
    void noneAtAnyVisitIsSaidOnlyWhenAllWereAsked_data();
    void noneAtAnyVisitIsSaidOnlyWhenAllWereAsked();
    void eventsAreListedByTerm();
    void reportedButUnrecordedEventsHaveARow();
    void onsetsThatAreKnownInPartAreCounted();
    void limitsOfDetectionAreSaidWhereTheirNStands();
    void cohortsOfNobodyAndOfOneHaveTheirTables();
    void theSafetyTabShowsWhatIsPrinted();
};

// The published abstract; the regimen in its words.
void TestClinicalTables::theFeaturesPrintTheFiguresOfTheStudy_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("printed");
    const auto add = [](const QString &group, const QString &row, const QString &printed) {
        QTest::newRow(qPrintable(group + u": "_s + row)) << group << row << printed;
    };
    add(u"Sex"_s, u"female"_s, u"8/10 (80 %)"_s);
    add(u"Sex"_s, u"male"_s, u"2/10 (20 %)"_s);
    add(u"Subtype of cutaneous lupus"_s, u"discoid"_s, u"7/10 (70 %)"_s);
    add(u"Subtype of cutaneous lupus"_s, u"subacute"_s, u"3/10 (30 %)"_s);
    add(u"Systemic lupus"_s, u"no"_s, u"10/10 (100 %)"_s);
    add({}, u"Disease duration before day 0, months"_s, u"32.9 ± 30.2; n = 10"_s);
    add({}, u"Follow-up from day 0, months"_s, u"5.3 ± 4.6; n = 10"_s);
    add(u"Index treatment"_s, u"anifrolumab 300 mg IV every 4 weeks"_s, u"10/10 (100 %)"_s);
    add(u"Index treatment"_s, u"combination on day 0"_s, u"9/10 (90 %)"_s);
    add(u"Index treatment"_s, u"monotherapy on day 0"_s, u"1/10 (10 %)"_s);
    const std::vector<std::pair<Drug, int>> previous{{Drug::TopicalGlucocorticoids, 10},
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
    for (const auto &[drug, n] : previous)
        add(u"Previous treatments"_s, terms::label(drug), u"%1/10 (%2 %)"_s.arg(n).arg(10 * n));
}

void TestClinicalTables::theFeaturesPrintTheFiguresOfTheStudy()
{
    QFETCH(QString, group);
    QFETCH(QString, row);
    QFETCH(QString, printed);
    AnalysisPlan plan = *planFromPreset(u"acr2025"_s, {});
    plan.descriptives = Descriptives::MeanSd;

    const ReportTable table = featuresTable(summarise(place(test::trainingRecords(), plan)));

    QCOMPARE(cell(table, row, group).toLower(), printed.toLower());
}

void TestClinicalTables::whatNobodyStatedHasNoRow()
{
    const ReportTable table = featuresTable(summaryOf(test::trainingRecords()));

    for (const ReportTable::Row &row : table.rows)
        for (const QString &name : {u"Phototype"_s, u"Smoking"_s, u"Serology"_s})
            QVERIFY(!row.texts()[0].startsWith(name));
}

void TestClinicalTables::whatSomeStatedSaysHowManyDidNot()
{
    const ReportTable table = featuresTable(summaryOf(test::clinicalRecords()));

    QCOMPARE(cell(table, u"III"_s, u"Phototype"_s), u"1/4 (25 %)"_s);
    QCOMPARE(cell(table, u"not stated"_s, u"Phototype"_s), u"3/4 (75 %)"_s);
    QCOMPARE(cell(table, u"current"_s, u"Smoking"_s), u"1/4 (25 %)"_s);
    QCOMPARE(cell(table, u"ANA"_s), u"1/2 (50 %); not stated: 2"_s);
    QCOMPARE(cell(table, u"anti-Ro/SSA"_s), u"0/1 (0 %); not stated: 3"_s);
    QCOMPARE(cell(table, u"oral glucocorticoids, mg/day of prednisone-equivalent"_s), u"12.5; n = 1"_s);
    QCOMPARE(cell(table, u"oral glucocorticoids, dose not stated"_s), u"1/2 (50 %)"_s);
}

void TestClinicalTables::theExposureOfTheTrainingCohortIsPrinted()
{
    const ReportTable table = numbered(exposureTable, summaryOf(test::trainingRecords()));

    QCOMPARE(table.label, u"Table 9"_s);
    QCOMPARE(cell(table, u"patients"_s), u"10/10 (100 %)"_s);
    QVERIFY2(cell(table, u"given, of those planned"_s).startsWith(u"63/"_s),
             qPrintable(cell(table, u"given, of those planned"_s)));
    QVERIFY(cell(table, u"cumulative dose, mg"_s).endsWith(u"; n = 10"_s));
}

// The numbers are those of test_drugexposure.
void TestClinicalTables::everyDrugHasItsGroup()
{
    const ReportTable table = exposureTable(summaryOf(test::clinicalRecords()));
    const QString all = u"All index treatments"_s;
    const QString anifrolumab = terms::label(Drug::Anifrolumab);

    QCOMPARE(cell(table, u"patients"_s, all), u"3/4 (75 %)"_s);
    QCOMPARE(cell(table, u"infusions planned"_s, all), u"11"_s);
    QCOMPARE(cell(table, u"given, of those planned"_s, all), u"9/11 (82 %)"_s);
    QCOMPARE(cell(table, u"late, of those given"_s, all), u"1/9 (11 %)"_s);
    QCOMPARE(cell(table, u"cumulative dose, mg"_s, all), u"750 (600-1000); n = 3"_s);
    QCOMPARE(cell(table, u"adherence by patient, %"_s, all), u"100.0 (60.0-100.0); n = 3"_s);
    QCOMPARE(cell(table, u"stopped"_s, anifrolumab), u"2/3 (67 %)"_s);
    QCOMPARE(cell(table, u"stopped: No effect"_s, anifrolumab), u"2/2 (100 %)"_s);
    QCOMPARE(cell(table, u"patients"_s, terms::label(Drug::Belimumab)), u"1/4 (25 %)"_s);
}

void TestClinicalTables::theSafetyOfTheTrainingCohortIsPrinted()
{
    const CohortSummary summary = summaryOf(test::trainingRecords());

    QCOMPARE(safetyTable(summary).rows.front().texts().front(),
             u"Adverse events: none reported at any of 34 visits."_s);
    QVERIFY(safetySentence(summary).contains(u"none reported at any of 34 visits"_s));
}

void TestClinicalTables::noneAtAnyVisitIsSaidOnlyWhenAllWereAsked_data()
{
    QTest::addColumn<int>("notAsked");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << 1
                         << u"Adverse events: asked for at 33 of 34 visits, none reported at 33, some at 0; "
                            "not asked at 1."_s;
    QTest::newRow("all") << 34 << u"Adverse events: not asked for at any of 34 visits."_s;
}

void TestClinicalTables::noneAtAnyVisitIsSaidOnlyWhenAllWereAsked()
{
    QFETCH(int, notAsked);
    QFETCH(QString, sentence);

    const CohortSummary summary = summaryOf(notAskedAt(notAsked));

    QCOMPARE(safetyTable(summary).rows.front().texts().front(), sentence);
    QVERIFY(!safetySentence(summary).contains(u"at any of 34 visits."_s) || notAsked == 34);
    QCOMPARE(cell(safetyTable(summary), u"not asked"_s).section(u' ', 0, 0), u"%1/34"_s.arg(notAsked));
}

// The numbers are those of test_safety.
void TestClinicalTables::eventsAreListedByTerm()
{
    const ReportTable table = safetyTable(summaryOf(test::clinicalRecords()));
    const auto row = [&](const QString &name) {
        QStringList cells;
        for (qsizetype i = 1; i < 8; ++i)
            cells << cell(table, name, {}, i);
        return cells.join(u'|');
    };

    QCOMPARE(table.rows.front().texts().front(),
             u"Adverse events: asked for at 3 of 4 visits, none reported at 2, some at 1; not asked at 1."_s);
    QCOMPARE(row(u"any event"_s).section(u'|', 0, 4), u"3/3 (100 %)|5|5 death|2|2"_s);
    QCOMPARE(row(u"Herpes zoster"_s),
             u"2/3 (67 %)|2|3 severe|1|1|not stated 1, treatment stopped 1|unknown 1, recovered 1"_s);
    QCOMPARE(row(u"Headache"_s),
             u"1/3 (33 %)|2|2 moderate|0|1|not stated 1, none 1|not recovered 1, recovered 1"_s);
    QVERIFY(table.notes.join(u' ').contains(u"2 events from before day 0"_s));
    QVERIFY(table.notes.join(u' ').contains(u"the grade of 1, the seriousness of 2 and the relation of 1 of "
                                            "5 events"_s));
}

void TestClinicalTables::reportedButUnrecordedEventsHaveARow()
{
    std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 9}, {30, 5}}),
                                       test::scored(u"P2"_s, {{0, 9}})};
    records[0].patient.centre = u"A"_s;
    records[0].visits[1].adverseEvents = AdverseEvents::Some;
    const ReportTable without = safetyTable(summaryOf(records));
    QCOMPARE(cell(without, u"reported, none on record"_s), u"1/2 (50 %)"_s);
    QVERIFY(without.notes.join(u' ').contains(
        u"Some were reported at 1 visit from day 0 on, of 1 patient, but"_s));

    records[1].adverseEvents.push_back({});
    records[1].adverseEvents.back().reported = records[1].visits[0].date;
    records[1].adverseEvents.back().term = u"Headache"_s;
    const CohortSummary summary = summaryOf(records);
    const ReportTable with = safetyTable(summary);

    QCOMPARE(cell(with, u"any event"_s), u"1/2 (50 %)"_s);
    QCOMPARE(cell(with, u"reported, none on record"_s), u"1/2 (50 %)"_s);
    QCOMPARE(cell(with, u"on record or reported"_s), u"2/2 (100 %)"_s);
    QCOMPARE(with.notes.filter(u"Some were reported"_s).size(), 1);
    const ReportTable centres = centresTable(summary);
    QCOMPARE(centres.rows.back().texts().back(), cell(with, u"on record or reported"_s));
}

void TestClinicalTables::onsetsThatAreKnownInPartAreCounted()
{
    std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 9}}), test::scored(u"P2"_s, {{0, 9}}),
                                       test::scored(u"P3"_s, {{0, 9}})};
    records[0].patient.diseaseOnset = PartialDate{2019, {}, {}};
    records[1].patient.diseaseOnset = PartialDate{2019, 5, {}};
    records[2].patient.diseaseOnset = PartialDate{2019, 5, 14};
    const CohortSummary summary = summaryOf(records);
    const QString sentence = u"Of 2 patients only the year or the month of onset is known"_s;

    QVERIFY(featuresTable(summary).notes.join(u' ').contains(sentence));
    QVERIFY(methods(summary).join(u' ').contains(sentence));
    const QByteArray data = analysedData(place(records, defaultPlan({})));
    QVERIFY(data.contains("age_years,disease_onset,disease_days"));
    QVERIFY(data.contains(",2019-05-14,") && data.contains(",2019-05,") && data.contains(",2019,"));
}

// Of two patients with PD-1 on two days one begins below a limit; TIGIT was above one once.
void TestClinicalTables::limitsOfDetectionAreSaidWhereTheirNStands()
{
    Records records{test::scored(u"P1"_s, {{0, 20}}), test::scored(u"P2"_s, {{0, 12}})};
    const QDate day(2025, 1, 14);
    const QString unit = u"% positive"_s;
    for (PatientRecord &record : records)
        record.biomarkers = {{day, {}, u"PD1"_s, 5, unit}, {day.addDays(61), {}, u"PD1"_s, 9, unit}};
    QVERIFY(!methods(summaryOf(records)).join(u' ').contains(u"limit of detection"_s));
    QVERIFY(!biomarkersTable(summaryOf(records)).notes.join(u' ').contains(u"limit of detection"_s));
    records[0].biomarkers[0].limit = Limit::Below;
    records[1].biomarkers.push_back({day, {}, u"TIGIT"_s, 90, unit, Limit::Above});

    const CohortSummary summary = summaryOf(records);

    const ReportTable table = biomarkersTable(summary);
    QCOMPARE(cell(table, u"PD-1"_s), u"2 (1 at limit)"_s);
    QCOMPARE(cell(table, u"PD-1"_s, {}, 2), u"2 (1 at limit)"_s);
    QCOMPARE(cell(table, u"TIGIT"_s), u"1 (1 at limit)"_s);
    QCOMPARE(cell(table, u"TIGIT"_s, {}, 2), u"0"_s);
    QVERIFY(table.notes.join(u' ').contains(
        u"2 values below or above a limit of detection, counted at the limit"_s));
    QVERIFY(methods(summary).join(u' ').contains(
        u"2 values of biomarkers below or above a limit of detection count as that limit."_s));
}

void TestClinicalTables::cohortsOfNobodyAndOfOneHaveTheirTables()
{
    const ReportTable nobody = exposureTable(summaryOf({}));
    QCOMPARE(cell(nobody, u"patients"_s), u"0/0"_s);
    QCOMPARE(safetyTable(summaryOf({})).rows.front().texts().front(),
             u"Adverse events: nobody was asked, as no visit counts."_s);
    QVERIFY(safetySentence(summaryOf({})).startsWith(u"No index treatment is on record."_s));

    const ReportTable one = exposureTable(summaryOf({test::clinicalRecords()[1]}));
    QCOMPARE(cell(one, u"cumulative dose, mg"_s), u"1000; n = 1"_s);
}

void TestClinicalTables::theSafetyTabShowsWhatIsPrinted()
{
    test::CohortDesk desk(test::training());
    auto *tabs = desk.find<QTabWidget>(u"cohortTabs"_s);
    const CohortSummary printed = summarise(place(desk.session.records(), *planOf(desk.session.store())));

    while (tabs->currentIndex() + 1 < tabs->count() && tabs->tabText(tabs->currentIndex()) != u"Safety"_s)
        QTest::keyClick(tabs->tabBar(), Qt::Key_Right);

    QVERIFY(desk.find<TablePane>(u"exposure"_s)->isVisible());
    QVERIFY(desk.find<TablePane>(u"exposure"_s)->table() == numbered(exposureTable, printed));
    QVERIFY(desk.find<TablePane>(u"safety"_s)->table() == numbered(safetyTable, printed));
}

void TestClinicalTables::tablesAreNumberedWithoutAGap()
{
    for (const bool hasCentres : {false, true})
        for (const bool hasBiomarkers : {false, true}) {
            Records records = test::clinicalRecords();
            for (PatientRecord &record : records) {
                record.patient.centre = hasCentres && record.patient.code == u"P1"_s ? u"A"_s : u"B"_s;
                if (hasBiomarkers)
                    record.biomarkers = {{test::clinicalDayZero, {}, u"IFN"_s, 1.5, u"pg/mL"_s},
                                         {test::clinicalDayZero.addDays(30), {}, u"IFN"_s, 2.5, u"pg/mL"_s}};
                else
                    record.biomarkers.clear();
            }
            const std::vector<ReportTable> tables = reportTables(summaryOf(records));
            QCOMPARE(tables.size(), std::size_t(10 + hasCentres + hasBiomarkers));
            for (std::size_t i = 0; i < tables.size(); ++i)
                QCOMPARE(tables[i].label, u"Table %1"_s.arg(i + 1));
        }
}

MALAR_GUI_TEST(TestClinicalTables)

} // namespace test_clinicaltables
#include "test_clinicaltables.moc"
