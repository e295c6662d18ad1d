#include "tests/support/cohort.h"
#include "tests/support/test.h"
#include "tests/ui/cohortdesk.h"
#include "ui/cohort/scorespane.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace test_cohortpage {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::CohortDesk;

namespace {

/// The eight whose itch is asked, without what the totals say of them.
std::unique_ptr<Store> itching()
{
    std::vector<PatientFile> files;
    for (const PatientRecord &record : test::itchingRecords(test::itch())) {
        PatientFile file{test::patientOnDrug(record.patient.code), {}};
        const QDate dayZero = file.record.courses[0].start;
        for (const VisitTotals &visit : record.visits) {
            const qint64 day = record.visits.front().date.daysTo(visit.date);
            file.visits.push_back(test::clearVisit(file.record, dayZero.addDays(day)));
            file.visits.back().scales = visit.scales;
        }
        files.push_back(file);
    }
    return test::registryOf(files);
}

} // namespace

/// What a coordinator does with the cohort.
class TestCohortPage : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void theScreenShowsTheTablesThatArePrinted();
    void aChosenPlanIsKeptInTheRegistryAndShown();
    void thePdfIsWrittenWhereTheUserSays();
    void aCancelledExportWritesNothing();
    void anUnwritablePlaceIsSaidInWords();
    void whoWasLeftOutIsOneClickAway();
    void whoWasLeftOutIsOpenedFromTheList();
    void aTableIsCopiedAsTextAndHtml();
    void aTableIsSortedWithinItsGroups();
    void aLineOfTheScoresOpensItsTestInDetail();
    void theDetailsFollowThePlan();
    void aScaleIsAmongTheScoresAndTheFigures();
    void respondersBandsAndTimeAreShown();
    void whatCannotBeReachedIsSaidOnce();
    void aNewVisitIsCountedAtOnce();
    void aRegistryWithoutPatientsSaysWhatToDo();
    void aCohortWithoutBaselineSaysWhatToDo();
    void aDamagedPlanIsSaidAndReplaced();
};

void TestCohortPage::theScreenShowsTheTablesThatArePrinted()
{
    CohortDesk desk(test::training());
    const CohortSummary printed = summarise(place(desk.session.records(), *planOf(desk.session.store())));

    QVERIFY(desk.find<TablePane>(u"features"_s)->table() == numbered(featuresTable, printed));
    QVERIFY(desk.find<TablePane>(u"scores"_s)->table() == numbered(scoresTable, printed));
    QVERIFY(desk.find<TablePane>(u"tests"_s)->table() == numbered(testsTable, printed));
    QCOMPARE(desk.find<QLabel>(u"filter"_s)->text(), u"All patients, N = 10"_s);
}

void TestCohortPage::aChosenPlanIsKeptInTheRegistryAndShown()
{
    CohortDesk desk(test::training());

    desk.choosePreset(u"acr2025"_s);

    QCOMPARE(planOf(desk.session.store())->preset, u"acr2025"_s);
    const ReportTable shown = desk.find<TablePane>(u"scores"_s)->table();
    QCOMPARE(shown.rows[1].texts()[2], u"16.5 [12.7-21.5]"_s); // R on the training cohort
}

void TestCohortPage::thePdfIsWrittenWhereTheUserSays()
{
    const QTemporaryDir folder;
    CohortDesk desk(test::training());
    desk.file = folder.filePath(u"cohort.pdf"_s);

    QTest::mouseClick(desk.find<QPushButton>(u"exportPdf"_s), Qt::LeftButton);

    QFile file(desk.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"cohort.pdf"_s));

    desk.choosePreset(u"acr2025"_s);
    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().isEmpty()); // it was another plan's
}

void TestCohortPage::aCancelledExportWritesNothing()
{
    CohortDesk desk(test::training());

    QTest::mouseClick(desk.find<QPushButton>(u"exportPdf"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().isEmpty());
}

void TestCohortPage::anUnwritablePlaceIsSaidInWords()
{
    CohortDesk desk(test::training());
    desk.file = u"/nowhere/cohort.pdf"_s;

    QTest::mouseClick(desk.find<QPushButton>(u"exportPdf"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"could not be written"_s));
}

void TestCohortPage::whoWasLeftOutIsOneClickAway()
{
    CohortDesk desk(test::training());
    auto *scores = desk.page.findChild<ScoresPane *>();
    auto *leftOut = scores->findChild<TablePane *>(u"leftOut"_s);
    QVERIFY(!leftOut->isVisible());

    QTest::keyClick(scores->findChild<QPushButton *>(u"showLeftOut"_s), Qt::Key_Space);

    QVERIFY(leftOut->isVisible());
    QCOMPARE(leftOut->table().rows.back().texts()[2], u"SYN-07, SYN-08, SYN-09, SYN-10"_s);
}

void TestCohortPage::whoWasLeftOutIsOpenedFromTheList()
{
    CohortDesk desk(test::training());
    auto *scores = desk.page.findChild<ScoresPane *>();
    auto *leftOut = scores->findChild<TablePane *>(u"leftOut"_s);
    QTest::keyClick(scores->findChild<QPushButton *>(u"showLeftOut"_s), Qt::Key_Space);
    QSignalSpy requested(&desk.page, &CohortPage::patientRequested);
    auto *view = leftOut->findChild<QTableView *>();
    const int last = view->model()->rowCount() - 1;

    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(last, 0)).center());
    auto *links = scores->findChild<QLabel *>(u"leftOutPatients"_s);
    QVERIFY(links->isVisible());
    links->setFocus();
    QTest::keyClick(links, Qt::Key_Tab);
    QTest::keyClick(links, Qt::Key_Return);

    QVERIFY(view->horizontalHeader()->length() <= view->viewport()->width()); // no bar
    QCOMPARE(requested.count(), 1);
    const auto opened = requested[0][0].value<PatientId>();
    const auto record = std::ranges::find(desk.session.records(), opened,
                                          [](const PatientRecord &r) { return r.patient.id; });
    QCOMPARE(record->patient.code, u"SYN-07"_s);
}

void TestCohortPage::aTableIsCopiedAsTextAndHtml()
{
    CohortDesk desk(test::training());
    auto *scores = desk.find<TablePane>(u"scores"_s);

    QTest::mouseClick(scores->findChild<QPushButton *>(u"copyTable"_s), Qt::LeftButton);

    QVERIFY(QApplication::clipboard()->text().contains(u"Month 6\t6\t1 [1-2.5]\t1-4\t6/10"_s));
}

void TestCohortPage::aTableIsSortedWithinItsGroups()
{
    CohortDesk desk(test::training());
    auto *scores = desk.find<TablePane>(u"scores"_s);
    const ReportTable given = scores->table();
    QHeaderView *heads = scores->findChild<QTableView *>()->horizontalHeader();
    const auto times = [scores] {
        QStringList names;
        for (const ReportTable::Row &row : scores->table().rows)
            names << row.texts().front();
        return names;
    };
    const auto press = [heads](int column) {
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                          {heads->sectionViewportPosition(column) + 8, heads->height() / 2});
    };

    press(2); // medians, which fall with the months: 16.5, ... 1; Friedman's line has none
    QCOMPARE(times().mid(0, 6), (QStringList{u"CLASI-A"_s, u"Month 6"_s, u"Month 3"_s, u"Month 1"_s,
                                             u"Baseline"_s, u"All times, Friedman"_s}));
    press(2);
    QCOMPARE(times().mid(0, 6), (QStringList{u"CLASI-A"_s, u"Baseline"_s, u"Month 1"_s, u"Month 3"_s,
                                             u"Month 6"_s, u"All times, Friedman"_s}));
    press(2);
    QVERIFY(scores->table() == given);
}

void TestCohortPage::aLineOfTheScoresOpensItsTestInDetail()
{
    CohortDesk desk(test::training());
    auto *view = desk.find<TablePane>(u"scores"_s)->findChild<QTableView *>();
    auto *details = desk.find<TablePane>(u"details"_s);
    QVERIFY(!details->isVisible());

    view->setFocus();
    view->setCurrentIndex(view->model()->index(4, 0));
    QTest::keyClick(view, Qt::Key_Return);

    QVERIFY(details->isVisible());
    QCOMPARE(details->table().title, u"CLASI-A, month 6 against baseline: 6 pairs, 0 unchanged."_s);
    // R on the training cohort: exact 0.03125; six changed pairs, so 2/2^6 at best.
    QCOMPARE(details->table().rows[0].texts(), (QStringList{u"p, exact"_s, u"0.031"_s, u"0.031"_s}));
    QCOMPARE(details->table().notes.front(),
             u"With 6 changed pairs the smallest exact p is 0.031. Tests are two-sided."_s);

    QTest::mouseClick(desk.find<QPushButton>(u"closeDetails"_s), Qt::LeftButton);
    QVERIFY(!details->isVisible());
}

void TestCohortPage::theDetailsFollowThePlan()
{
    CohortDesk desk(test::training());
    auto *view = desk.find<TablePane>(u"scores"_s)->findChild<QTableView *>();
    auto *details = desk.find<TablePane>(u"details"_s);
    // CLASI-D at month 6 comes after CLASI-A's six lines, its own name, baseline and two months.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(10, 1)).center());
    QCOMPARE(details->table().columns[1].head, u"Zeros dropped, as planned"_s);
    QVERIFY(details->table().notes.front().contains(u"p < 0.05 cannot be reached"_s));

    desk.choosePreset(u"acr2025"_s);

    QCOMPARE(details->table().columns[2].head, u"Zeros ranked (Pratt), as planned"_s);
    QVERIFY2(details->table().rows[2].texts()[2].startsWith(u"0.044"_s), // R on the training cohort
             qPrintable(details->table().rows[2].texts()[2]));
}

// The table of scores has six lines a score: its name, baseline, three months, and all times together.
void TestCohortPage::aScaleIsAmongTheScoresAndTheFigures()
{
    CohortDesk desk(itching());
    auto *scores = desk.find<TablePane>(u"scores"_s);
    auto *view = scores->findChild<QTableView *>();
    QVERIFY(scores->table() == numbered(scoresTable, desk.page.summary()));

    view->setFocus();
    view->setCurrentIndex(view->model()->index(2 * 6 + 4, 0));
    QTest::keyClick(view, Qt::Key_Return);

    const ReportTable details = desk.find<TablePane>(u"details"_s)->table();
    QCOMPARE(details.title, u"Itch, month 6 against baseline: 7 pairs, 0 unchanged."_s);
    QCOMPARE(details.rows[0].texts(),
             (QStringList{u"p, exact"_s, u"0.016"_s, u"0.016"_s})); // R: test_measures

    desk.find<QTabWidget>(u"cohortTabs"_s)->setCurrentIndex(2);
    auto *list = desk.find<QListWidget>(u"figures"_s);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentItem()->text(), u"Figure 6b  Itch at baseline and at month 6"_s);
    QVERIFY(desk.find<QLabel>(u"figureCaption"_s)->text().contains(u"no itch"_s));
}

void TestCohortPage::respondersBandsAndTimeAreShown()
{
    CohortDesk desk(test::training());
    desk.find<QTabWidget>(u"cohortTabs"_s)->setCurrentIndex(3);
    const CohortSummary &summary = desk.page.summary();

    QVERIFY(desk.find<TablePane>(u"responders"_s)->isVisible());
    QVERIFY(desk.find<TablePane>(u"responders"_s)->table() == numbered(respondersTable, summary));
    QVERIFY(desk.find<TablePane>(u"responderChanges"_s)->table() == numbered(responderChangesTable, summary));
    QVERIFY(desk.find<TablePane>(u"bands"_s)->table() == numbered(bandsTable, summary));
    QVERIFY(desk.find<TablePane>(u"timeToResponse"_s)->table() == numbered(timeToResponseTable, summary));
}

void TestCohortPage::whatCannotBeReachedIsSaidOnce()
{
    CohortDesk desk(test::training());

    const QString note = smallestPNote(desk.page.summary());

    QVERIFY(!note.isEmpty());
    QCOMPARE(desk.find<QLabel>(u"results"_s)->text().count(note), 1);
    QVERIFY(!desk.find<TablePane>(u"scores"_s)->table().notes.join(u' ').contains(note));
}

void TestCohortPage::aNewVisitIsCountedAtOnce()
{
    CohortDesk desk(test::training());
    const PatientRecord &patient = desk.session.records().back(); // SYN-10, seen until month 1
    Visit visit = test::clearVisit(patient, patient.courses[0].start.addDays(91));
    QCOMPARE(countOf(desk.page.summary().of(Axis::Activity)[2].scores), 7);

    QVERIFY(desk.session.save(visit));

    QCOMPARE(countOf(desk.page.summary().of(Axis::Activity)[2].scores), 8);
}

void TestCohortPage::aRegistryWithoutPatientsSaysWhatToDo()
{
    CohortDesk desk(test::registryOf({}));

    const QList<QLabel *> labels = desk.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) {
        return label->isVisible() && label->text().contains(u"Ctrl+Shift+N"_s);
    }));
    QVERIFY(!desk.find<QPushButton>(u"exportPdf"_s)->isEnabled());
}

void TestCohortPage::aCohortWithoutBaselineSaysWhatToDo()
{
    PatientFile file{test::patientOnDrug(u"P1"_s), {}};
    file.visits = {test::clearVisit(file.record, file.record.courses[0].start.addDays(30))};
    CohortDesk desk(test::registryOf({file}));

    QVERIFY(desk.find<Strip>(u"cohortNotice"_s)->text().contains(u"baseline"_s));
    const ReportTable scores = desk.find<TablePane>(u"scores"_s)->table();
    for (const ReportTable::Row &row : scores.rows)
        QVERIFY(!row.texts().contains(QString()));
}

void TestCohortPage::aDamagedPlanIsSaidAndReplaced()
{
    auto store = test::training();
    QVERIFY(store->saveSetting(planSetting(), {{u"version"_s, 99}}));
    CohortDesk desk(std::move(store));
    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"cannot be read"_s));

    desk.choosePreset(u"spss"_s);

    QCOMPARE(planOf(desk.session.store())->preset, u"spss"_s);
}

MALAR_GUI_TEST(TestCohortPage)

} // namespace test_cohortpage
#include "test_cohortpage.moc"
