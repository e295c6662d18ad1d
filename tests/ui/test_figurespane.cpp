#include "ui/cohort/figurespane.h"

#include "tests/support/test.h"
#include "tests/ui/cohortdesk.h"
#include "ui/figures/chart.h"
#include "ui/words/language.h"

#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

namespace test_figurespane {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::CohortDesk;

namespace {

void showFigures(CohortDesk &desk)
{
    desk.find<QTabWidget>(u"cohortTabs"_s)->setCurrentIndex(2);
    desk.page.activateWindow();
    if (!QTest::qWaitForWindowActive(&desk.page))
        qFatal("the window is not active");
}

} // namespace

/// The figures on the cohort page.
class TestFiguresPane : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void everyFigureIsChosenByKeyAndSaysItsN();
    void aFigureIsExportedWithItsData();
    void aFigureOfAnotherKindOfFileIsRefusedInWords();
    void enterInAFigureAsksForThePatient();
};

void TestFiguresPane::everyFigureIsChosenByKeyAndSaysItsN()
{
    CohortDesk desk(test::training());
    auto *list = desk.find<QListWidget>(u"figures"_s);
    showFigures(desk);
    list->setFocus();

    QCOMPARE(list->count(), 9);
    for (int row = 0; row < list->count(); ++row) {
        QCOMPARE(list->currentRow(), row);
        const QString caption = desk.find<QLabel>(u"figureCaption"_s)->text();
        QVERIFY2(caption.contains(QRegularExpression(u"\\d"_s)), qPrintable(caption));
        QVERIFY(!caption.contains(u"CLASI-"_s)); // its hyphen does not break
        QTest::keyClick(list, Qt::Key_Down);
    }
}

void TestFiguresPane::aFigureIsExportedWithItsData()
{
    const QTemporaryDir folder;
    CohortDesk desk(test::training());
    showFigures(desk);
    desk.file = folder.filePath(u"figure1a.svg"_s);
    auto *format = desk.find<QComboBox>(u"figureFormat"_s);
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);

    QTest::mouseClick(desk.find<QPushButton>(u"exportFigure"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"figure1a.csv"_s));
    QFile table(folder.filePath(u"figure1a.csv"_s));
    QVERIFY(QFile::exists(desk.file) && table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("patient,SYN-01,clasi_a,1,0,"));
}

void TestFiguresPane::aFigureOfAnotherKindOfFileIsRefusedInWords()
{
    const QTemporaryDir folder;
    CohortDesk desk(test::training());
    showFigures(desk);
    desk.file = folder.filePath(u"registry.malar"_s);
    QFile registry(desk.file);
    QVERIFY(registry.open(QIODevice::WriteOnly) && registry.write("SQLite format 3") > 0);
    registry.close();

    QTest::mouseClick(desk.find<QPushButton>(u"exportFigure"_s), Qt::LeftButton);

    QVERIFY(desk.find<Strip>(u"cohortMessage"_s)->text().contains(u"it was kept"_s));
    QCOMPARE(registry.size(), 15);
}

void TestFiguresPane::enterInAFigureAsksForThePatient()
{
    CohortDesk desk(test::training());
    showFigures(desk);
    QSignalSpy wished(&desk.page, &CohortPage::patientRequested);
    auto *view = desk.find<PlotView>(u"figure"_s);
    view->setFocus();

    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);

    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished[0][0].value<PatientId>(), desk.session.records().front().patient.id);
}

MALAR_GUI_TEST(TestFiguresPane)

} // namespace test_figurespane
#include "test_figurespane.moc"
