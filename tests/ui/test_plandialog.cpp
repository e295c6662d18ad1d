#include "ui/cohort/plandialog.h"

#include "tests/support/test.h"
#include "tests/ui/cohortdesk.h"
#include "ui/cohort/planchoices.h"
#include "ui/figures/figures.h"
#include "ui/parts/look.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QListWidget>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <set>

namespace test_plandialog {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::CohortDesk;
using test::inDialog;
using test::pick;

namespace {

/// The dialog on the training cohort under the default plan.
struct PlanDesk {
    PlanDesk() : desk(test::training()), dialog(cohort(), desk.prompts) { dialog.show(); }

    PlanDialog::Cohort cohort() const
    {
        return {desk.session.records(), desk.session.schedule(), desk.page.summary()};
    }
    template <class Widget> Widget *find(const QString &name) { return dialog.findChild<Widget *>(name); }
    QString effect() { return find<QLabel>(u"planEffect"_s)->text(); }
    QString message() { return find<Strip>(u"planMessage"_s)->text(); }
    QPushButton *use() { return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    CohortDesk desk;
    PlanDialog dialog;
};

std::vector<PlanChoice> allChoices()
{
    std::vector<PlanChoice> choices = testChoices();
    for (const std::vector<PlanChoice> &more : {estimateChoices(), printChoices()})
        choices.insert(choices.end(), more.begin(), more.end());
    choices.push_back(missingChoice());
    choices.push_back(severityChoice());
    return choices;
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The analysis plan, choice by choice.
class TestPlanDialog : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        speak(u"en"_s);
        look::apply(*qApp, look::Scheme::Light); // its style sheet asks views for their size early
    }
    void everyOptionOfEveryChoiceReachesThePlan();
    void theOtherChoicesReachThePlanToo();
    void aPlanThatWasUsedIsKeptInTheRegistry();
    void cancelledChoicesChangeNothing();
    void theEffectOnTheCohortIsSaidAtOnce();
    void whatAPresetChangesStaysAPresetAndTheRestIsOnesOwn();
    void aPresetKeepsScheduleAndPrimaryEndpoint();
    void thePrimaryEndpointIsMarkedAndNamedFirst();
    void carriedValuesAreLabelled();
    void theScheduleIsSeenWholeInBothLanguages();
    void theScheduleCanBeChangedAndTakenBack();
    void aScheduleThatCannotBeIsSaidAndNotUsed();
    void aPlanIsSavedAsAFileAndLoaded();
    void aFileThatIsNoPlanIsRefusedByItsField_data();
    void aFileThatIsNoPlanIsRefusedByItsField();
    void everyChoiceIsReachedByTheKeyboard();
};

void TestPlanDialog::everyOptionOfEveryChoiceReachesThePlan()
{
    PlanDesk desk;
    const std::vector<PlanChoice> choices = allChoices();

    for (const PlanChoice &choice : choices) {
        auto *box = desk.find<QComboBox>(choice.key);
        QVERIFY2(box, qPrintable(choice.key));
        QCOMPARE(box->count(), choice.options.size());
        for (int number = 0; number < box->count(); ++number) {
            pick(box, number);
            QCOMPARE(choice.number(desk.dialog.plan()), number);
            QVERIFY2(planFromJson(toJson(desk.dialog.plan())), qPrintable(choice.key));
        }
    }
}

void TestPlanDialog::theOtherChoicesReachThePlanToo()
{
    PlanDesk desk;

    desk.find<QDoubleSpinBox>(u"confidence"_s)->setValue(90);
    desk.find<QCheckBox>(u"lastVisit"_s)->click();
    desk.find<QCheckBox>(u"clasi70"_s)->click();
    desk.find<QCheckBox>(u"complete"_s)->click();
    pick(desk.find<QComboBox>(u"primary"_s), 6);

    const AnalysisPlan plan = desk.dialog.plan();
    QCOMPARE(plan.test.confidence, 0.9);
    QVERIFY(plan.lastVisit);
    QCOMPARE(plan.responders, (std::vector{Response::Clasi50, Response::FourPoints, Response::Complete}));
    QCOMPARE(plan.primary, (Endpoint{Axis::Damage, 6})); // none, three months of A, three of D
}

void TestPlanDialog::aPlanThatWasUsedIsKeptInTheRegistry()
{
    CohortDesk desk(test::training());

    inDialog<PlanDialog>([](PlanDialog &dialog) { pick(dialog.findChild<QComboBox *>(u"zeros"_s), 1); });
    desk.press(u"planChoices"_s);

    AnalysisPlan expected = defaultPlan(desk.session.schedule());
    expected.preset.clear();
    expected.test.zeros = stats::Zeros::Pratt;
    QCOMPARE(*planOf(desk.session.store()), expected);
    QCOMPARE(desk.page.summary().plan, expected);
    QCOMPARE(desk.find<QComboBox>(u"preset"_s)->currentText(), u"Own choices"_s);
}

void TestPlanDialog::cancelledChoicesChangeNothing()
{
    CohortDesk desk(test::training());
    const AnalysisPlan before = *planOf(desk.session.store());

    inDialog<PlanDialog>([](PlanDialog &dialog) { pick(dialog.findChild<QComboBox *>(u"method"_s), 1); },
                         QDialogButtonBox::Cancel);
    desk.press(u"planChoices"_s);

    QCOMPARE(*planOf(desk.session.store()), before);
    QCOMPARE(desk.page.summary().plan, before);
}

void TestPlanDialog::theEffectOnTheCohortIsSaidAtOnce()
{
    PlanDesk desk;
    QVERIFY(desk.effect().startsWith(u"CLASI-A, month 6: p = 0.031 (exact)\n"_s)); // R on the training cohort

    pick(desk.find<QComboBox>(u"method"_s), 2);
    pick(desk.find<QComboBox>(u"zeros"_s), 1);

    // R on the training cohort: with correction and Pratt's rule 0.032 and 0.044.
    QCOMPARE(desk.effect(), u"CLASI-A, month 6: p = 0.031 (exact) → p = 0.032 (normal, corrected)\n"
                            u"CLASI-D, month 6: p = 0.063 (exact) → p = 0.044 (normal, corrected)"_s);
    const ReportTable table = desk.find<TablePane>(u"planFigures"_s)->table();
    QCOMPARE(table.rows[1].texts().back(), u"the same"_s);
    QCOMPARE(table.rows[5].texts(), (QStringList{u"p"_s, u"0.031"_s, u"0.032"_s}));

    // All six are CLASI-50 responders: Clopper and Pearson's lower limit is 0.025^(1/6), 54.1 %.
    pick(desk.find<QComboBox>(u"rateInterval"_s), 1);
    const std::vector<ReportTable::Row> rows = desk.find<TablePane>(u"planFigures"_s)->table().rows;
    const auto responders = std::ranges::find_if(
        rows, [](const ReportTable::Row &row) { return row.texts().front() == u"CLASI-50"_s; });
    QVERIFY(responders != rows.end());
    QCOMPARE(responders->cells.back(), u"6/6; 54 % to 100 %"_s);
}

void TestPlanDialog::whatAPresetChangesStaysAPresetAndTheRestIsOnesOwn()
{
    PlanDesk desk;
    auto *preset = desk.find<QComboBox>(u"preset"_s);

    pick(preset, preset->findData(u"spss"_s));
    QCOMPARE(desk.dialog.plan(), *planFromPreset(u"spss"_s, desk.desk.session.schedule()));

    pick(desk.find<QComboBox>(u"effect"_s), 1);
    QCOMPARE(preset->currentText(), u"Own choices"_s);

    pick(desk.find<QComboBox>(u"effect"_s), 0);
    QCOMPARE(preset->currentData().toString(), u"spss"_s);
}

void TestPlanDialog::aPresetKeepsScheduleAndPrimaryEndpoint()
{
    PlanDesk desk;
    pick(desk.find<QComboBox>(u"primary"_s), 3);
    auto *preset = desk.find<QComboBox>(u"preset"_s);

    pick(preset, preset->findData(u"stata"_s));

    QCOMPARE(desk.dialog.plan().primary, (Endpoint{Axis::Activity, 6}));
    QCOMPARE(desk.dialog.plan().preset, u"stata"_s);
}

void TestPlanDialog::thePrimaryEndpointIsMarkedAndNamedFirst()
{
    CohortDesk desk(test::training());

    inDialog<PlanDialog>([](PlanDialog &dialog) { pick(dialog.findChild<QComboBox *>(u"primary"_s), 2); });
    desk.press(u"planChoices"_s);

    QCOMPARE(desk.find<TablePane>(u"scores"_s)->table().rows[3].texts().front(), u"Month 3 (primary)"_s);
    QVERIFY(desk.find<QLabel>(u"results"_s)->text().startsWith(u"Primary endpoint, CLASI-A: "_s));
}

void TestPlanDialog::carriedValuesAreLabelled()
{
    std::vector<PatientFile> files; // both come at month 1, one of them at month 6
    for (const QString &code : {u"P1"_s, u"P2"_s}) {
        PatientFile file{test::patientOnDrug(code), {}};
        for (const int day : {0, 30, 183})
            if (day < 183 || code == u"P1"_s)
                file.visits.push_back(
                    test::clearVisit(file.record, file.record.courses[0].start.addDays(day)));
        files.push_back(file);
    }
    CohortDesk desk(test::registryOf(files));

    inDialog<PlanDialog>([](PlanDialog &dialog) { pick(dialog.findChild<QComboBox *>(u"missing"_s), 1); });
    desk.press(u"planChoices"_s);

    const ReportTable scores = desk.find<TablePane>(u"scores"_s)->table();
    QCOMPARE(scores.rows[4].texts()[1], u"2 (1 carried)"_s);
    QCOMPARE(scores.rows[4].texts()[4], u"2/2 (1 carried)"_s);
    QVERIFY(scores.notes.join(u' ').contains(u"last observation carried forward"_s));
    QVERIFY(desk.find<QLabel>(u"results"_s)->text().contains(u"2 pairs (1 carried)"_s));
    const CohortSummary summary = summarise(place(desk.session.records(), *planOf(desk.session.store())));
    const QString month3 = u"month 3 in 2 patients"_s;
    for (const ReportTable &table : reportTables(summary))
        if (QStringList{u"Table 2"_s, u"Table 3"_s, u"Table 4"_s, u"Table 5"_s, u"Table 6"_s, u"Table 8"_s}
                .contains(table.label))
            QVERIFY2(table.notes.join(u' ').contains(month3), qPrintable(table.label));
    for (const Figure &figure : cohortFigures(place(desk.session.records(), summary.plan), summary))
        QVERIFY2(figure.caption.contains(month3) || figure.plot.kind == Plot::Kind::TimeToResponse, qPrintable(figure.label));
}

void TestPlanDialog::theScheduleIsSeenWholeInBothLanguages()
{
    const auto back = qScopeGuard([] { speak(u"en"_s); });
    for (const QString &language : {u"en"_s, u"es"_s}) {
        speak(language);
        PlanDesk desk;
        desk.dialog.resize(desk.dialog.fontMetrics().averageCharWidth() * 178,
                           600); // as on a laptop's screen
        desk.find<QListWidget>(u"planSections"_s)->setCurrentRow(2);
        QApplication::processEvents();
        const auto *table = desk.find<QTableView>(u"planMonths"_s);

        QVERIFY(table->isVisible());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        const QHeaderView *head = table->horizontalHeader();
        QVERIFY2(head->sectionSize(5) >= head->sectionSizeHint(5), qPrintable(language));
    }
}

void TestPlanDialog::theScheduleCanBeChangedAndTakenBack()
{
    PlanDesk desk;
    auto *table = desk.find<QTableView>(u"planMonths"_s);
    const Schedule registry = desk.desk.session.schedule();

    QVERIFY(table->model()->setData(table->model()->index(3, 2), 190)); // month 6, its target day
    QCOMPARE(desk.dialog.plan().schedule.months[2].targetDay, 190);
    QCOMPARE(desk.desk.session.schedule(), registry);

    desk.find<QPushButton>(u"takeRegistrySchedule"_s)->click();
    QCOMPARE(desk.dialog.plan(), *planOf(desk.desk.session.store()));
}

void TestPlanDialog::aScheduleThatCannotBeIsSaidAndNotUsed()
{
    PlanDesk desk;
    auto *table = desk.find<QTableView>(u"planMonths"_s);

    QVERIFY(table->model()->setData(table->model()->index(3, 1), 2)); // month 6 becomes 2, after month 3

    QVERIFY(desk.message().contains(u"must rise"_s));
    QVERIFY(!desk.use()->isEnabled());
}

void TestPlanDialog::aPlanIsSavedAsAFileAndLoaded()
{
    const QTemporaryDir folder;
    PlanDesk desk;
    desk.desk.file = folder.filePath(u"plan.json"_s);
    pick(desk.find<QComboBox>(u"multiplicity"_s), 1);
    const AnalysisPlan own = desk.dialog.plan();

    QTest::mouseClick(desk.find<QPushButton>(u"savePlan"_s), Qt::LeftButton);
    QCOMPARE(read(desk.desk.file), toJson(own));

    auto *preset = desk.find<QComboBox>(u"preset"_s);
    pick(preset, preset->findData(u"r"_s));
    QTest::mouseClick(desk.find<QPushButton>(u"loadPlan"_s), Qt::LeftButton);
    QCOMPARE(desk.dialog.plan(), own);
    QVERIFY(desk.message().contains(u"was read"_s));
}

void TestPlanDialog::aFileThatIsNoPlanIsRefusedByItsField_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto with = [](const QString &field, const QJsonValue &value) {
        QJsonObject plan = toJson(defaultPlan({}));
        plan.insert(field, value);
        return QJsonDocument(plan).toJson();
    };
    QTest::newRow("no JSON") << QByteArray("month 6") << u"no JSON"_s;
    QTest::newRow("newer") << with(u"version"_s, 99) << u"newer version"_s;
    QTest::newRow("a field") << with(u"missing"_s, u"guessed"_s) << u"the field missing"_s;
}

void TestPlanDialog::aFileThatIsNoPlanIsRefusedByItsField()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    PlanDesk desk;
    desk.desk.file = folder.filePath(u"plan.json"_s);
    write(desk.desk.file, bytes);
    const AnalysisPlan before = desk.dialog.plan();

    QTest::mouseClick(desk.find<QPushButton>(u"loadPlan"_s), Qt::LeftButton);

    QVERIFY2(desk.message().contains(words), qPrintable(desk.message()));
    QVERIFY(desk.message().contains(u"as they were"_s));
    QCOMPARE(desk.dialog.plan(), before);
    QVERIFY(desk.use()->isEnabled());
}

void TestPlanDialog::everyChoiceIsReachedByTheKeyboard()
{
    PlanDesk desk;
    auto *sections = desk.find<QListWidget>(u"planSections"_s);
    desk.dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
    sections->setFocus();
    std::set<QWidget *> reached;

    for (int section = 0; section < sections->count(); ++section) {
        sections->setFocus();
        QCOMPARE(sections->currentRow(), section);
        for (int step = 0; step < 30; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Down);
    }

    const std::vector<PlanChoice> choices = allChoices();
    for (const PlanChoice &choice : choices)
        QVERIFY2(reached.contains(desk.find<QComboBox>(choice.key)), qPrintable(choice.key));
    QVERIFY(reached.contains(desk.find<QCheckBox>(u"clasi50"_s)));
    QVERIFY(reached.contains(desk.find<QPushButton>(u"copyTable"_s)));
    QVERIFY(reached.contains(desk.use()));
}

MALAR_GUI_TEST(TestPlanDialog)

} // namespace test_plandialog
#include "test_plandialog.moc"
