#include "ui/cohort/cohortpage.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"
#include "ui/cohort/tablepane.h"
#include "ui/language.h"
#include "ui/plan.h"
#include "ui/registry/trainingcohort.h"
#include "ui/report/chart.h"
#include "ui/report/tables.h"
#include "ui/session.h"
#include "ui/style/strip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime clock() { return QDateTime(QDate(2025, 6, 1), QTime(9, 0)); }

/// The page on a registry of its own, shown.
struct Desk {
    explicit Desk(std::unique_ptr<Store> store) : session(std::move(store), clock), page(session, prompts)
    {
        page.resize(1200, 700);
        page.show();
    }

    template <class Widget> Widget *find(const QString &name) { return page.findChild<Widget *>(name); }
    void choose(const QString &preset)
    {
        auto *box = find<QComboBox>(u"preset"_s);
        box->setFocus();
        const int wanted = box->findData(preset);
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    void showFigures()
    {
        page.findChild<QTabWidget *>()->setCurrentIndex(2);
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window is not active");
    }

    Session session;
    QString saveTo; // what the file dialog answers
    Prompts prompts{[this](QWidget *, const Prompts::File &) { return saveTo; }, {}, {}, {}, {}, {}, {}};
    CohortPage page;
};

std::unique_ptr<Store> training() { return std::move(*trainingCohort()); }

std::unique_ptr<Store> registryOf(const std::vector<PatientFile> &files)
{
    auto store = std::move(*Store::inMemory({makeUuid(), u"Clinic"_s, false, clock().toUTC()}));
    if (!store->import(files))
        qFatal("the fixture was refused");
    return store;
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
    void aTableIsCopiedAsTextAndHtml();
    void aNewVisitIsCountedAtOnce();
    void aRegistryWithoutPatientsSaysWhatToDo();
    void aCohortWithoutBaselineSaysWhatToDo();
    void aDamagedPlanIsSaidAndReplaced();
    void everyFigureIsChosenByKeyAndSaysItsN();
    void aFigureIsExportedWithItsData();
    void aFigureOfAnotherKindOfFileIsRefusedInWords();
    void enterInAFigureAsksForThePatient();
};

void TestCohortPage::theScreenShowsTheTablesThatArePrinted()
{
    Desk desk(training());
    const CohortSummary printed = summarise(place(desk.session.records(), *planOf(desk.session.store())));

    QVERIFY(desk.find<TablePane>(u"features"_s)->table() == featuresTable(printed));
    QVERIFY(desk.find<TablePane>(u"scores"_s)->table() == scoresTable(printed));
    QVERIFY(desk.find<TablePane>(u"tests"_s)->table() == testsTable(printed));
    QCOMPARE(desk.find<QLabel>(u"filter"_s)->text(), u"All patients, N = 10"_s);
}

void TestCohortPage::aChosenPlanIsKeptInTheRegistryAndShown()
{
    Desk desk(training());

    desk.choose(u"acr2025"_s);

    QCOMPARE(planOf(desk.session.store())->preset, u"acr2025"_s);
    const ReportTable shown = desk.find<TablePane>(u"scores"_s)->table();
    QCOMPARE(shown.rows[1].cells[2], u"16.5 [12.7-21.5]"_s); // design/statistics.md, last section
}

void TestCohortPage::thePdfIsWrittenWhereTheUserSays()
{
    const QTemporaryDir folder;
    Desk desk(training());
    desk.saveTo = folder.filePath(u"cohort.pdf"_s);

    QTest::mouseClick(desk.find<QPushButton>(u"exportPdf"_s), Qt::LeftButton);

    QFile file(desk.saveTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"cohort.pdf"_s));

    desk.choose(u"acr2025"_s);
    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().isEmpty()); // it was another plan's
}

void TestCohortPage::aCancelledExportWritesNothing()
{
    Desk desk(training());

    QTest::mouseClick(desk.find<QPushButton>(u"exportPdf"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().isEmpty());
}

void TestCohortPage::anUnwritablePlaceIsSaidInWords()
{
    Desk desk(training());
    desk.saveTo = u"/nowhere/cohort.pdf"_s;

    QTest::mouseClick(desk.find<QPushButton>(u"exportPdf"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"could not be written"_s));
}

void TestCohortPage::whoWasLeftOutIsOneClickAway()
{
    Desk desk(training());
    auto *leftOut = desk.find<TablePane>(u"leftOut"_s);
    QVERIFY(!leftOut->isVisible());

    QTest::keyClick(desk.find<QPushButton>(u"showLeftOut"_s), Qt::Key_Space);

    QVERIFY(leftOut->isVisible());
    QCOMPARE(leftOut->table().rows.back().cells[2], u"SYN-07, SYN-08, SYN-09, SYN-10"_s);
}

void TestCohortPage::aTableIsCopiedAsTextAndHtml()
{
    Desk desk(training());
    auto *scores = desk.find<TablePane>(u"scores"_s);

    scores->copy();

    QVERIFY(QApplication::clipboard()->text().contains(u"Month 6\t6\t1 [1-2.5]\t1-4\t6/10"_s));
}

void TestCohortPage::aNewVisitIsCountedAtOnce()
{
    Desk desk(training());
    const PatientRecord &patient = desk.session.records().back(); // SYN-10, seen until month 1
    Visit visit = test::clearVisit(patient, patient.courses[0].start.addDays(91));
    QCOMPARE(countOf(desk.page.summary().of(Axis::Activity)[2].scores), 7);

    QVERIFY(desk.session.save(visit));

    QCOMPARE(countOf(desk.page.summary().of(Axis::Activity)[2].scores), 8);
}

void TestCohortPage::aRegistryWithoutPatientsSaysWhatToDo()
{
    Desk desk(registryOf({}));

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
    Desk desk(registryOf({file}));

    QVERIFY(desk.find<Strip>(u"cohortNotice"_s)->text().contains(u"baseline"_s));
    const ReportTable scores = desk.find<TablePane>(u"scores"_s)->table();
    for (const ReportTable::Row &row : scores.rows)
        QVERIFY(!row.cells.contains(QString()));
}

void TestCohortPage::aDamagedPlanIsSaidAndReplaced()
{
    auto store = training();
    QVERIFY(store->saveSetting(planSetting(), {{u"version"_s, 99}}));
    Desk desk(std::move(store));
    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"cannot be read"_s));

    desk.choose(u"spss"_s);

    QCOMPARE(planOf(desk.session.store())->preset, u"spss"_s);
}

void TestCohortPage::everyFigureIsChosenByKeyAndSaysItsN()
{
    Desk desk(training());
    auto *list = desk.find<QListWidget>(u"figures"_s);
    desk.showFigures();
    list->setFocus();

    QCOMPARE(list->count(), 8);
    for (int row = 0; row < list->count(); ++row) {
        QCOMPARE(list->currentRow(), row);
        const QString caption = desk.find<QLabel>(u"figureCaption"_s)->text();
        QVERIFY2(caption.contains(QRegularExpression(u"\\d"_s)), qPrintable(caption));
        QVERIFY(!caption.contains(u"CLASI-"_s)); // its hyphen does not break
        QTest::keyClick(list, Qt::Key_Down);
    }
}

void TestCohortPage::aFigureIsExportedWithItsData()
{
    const QTemporaryDir folder;
    Desk desk(training());
    desk.showFigures();
    desk.saveTo = folder.filePath(u"figure1a.svg"_s);
    auto *format = desk.find<QComboBox>(u"figureFormat"_s);
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);

    QTest::mouseClick(desk.find<QPushButton>(u"exportFigure"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"figure1a.csv"_s));
    QFile table(folder.filePath(u"figure1a.csv"_s));
    QVERIFY(QFile::exists(desk.saveTo) && table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("patient,SYN-01,clasi_a,1,0,"));
}

void TestCohortPage::aFigureOfAnotherKindOfFileIsRefusedInWords()
{
    const QTemporaryDir folder;
    Desk desk(training());
    desk.showFigures();
    desk.saveTo = folder.filePath(u"registry.malar"_s);
    QFile registry(desk.saveTo);
    QVERIFY(registry.open(QIODevice::WriteOnly) && registry.write("SQLite format 3") > 0);
    registry.close();

    QTest::mouseClick(desk.find<QPushButton>(u"exportFigure"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"it was kept"_s));
    QCOMPARE(registry.size(), 15);
}

void TestCohortPage::enterInAFigureAsksForThePatient()
{
    Desk desk(training());
    desk.showFigures();
    QSignalSpy wished(&desk.page, &CohortPage::patientRequested);
    auto *view = desk.find<PlotView>(u"figure"_s);
    view->setFocus();

    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);

    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished[0][0].value<PatientId>(), desk.session.records().front().patient.id);
}

MALAR_GUI_TEST(TestCohortPage)
#include "test_cohortpage.moc"
