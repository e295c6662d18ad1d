#include "tests/support/longcourse.h"
#include "tests/support/pdf.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/patients/patientpage.h"
#include "ui/words/language.h"
#include "ui/words/terms.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace test_timeline {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);

PatientFile patient()
{
    PatientFile file = test::patientFile(u"A-1"_s, start, {start, start.addDays(30)});
    file.record.treatments.clear();
    file.record.courses[0].infusions.resize(2);
    file.record.courses[0].infusions[1].state = InfusionState::Missed;
    file.record.courses[0].infusions[1].doseMg = 0;
    file.record.courses[0].infusions[1].note = u"cold"_s;
    file.record.identity = {u"Carmen Ruiz"_s, {}, {}, {}};
    return file;
}

struct Shown {
    explicit Shown(Session &session, bool namesShown = true)
        : page(session, script.prompts(), session.records().front().patient.id, namesShown)
    {
        page.resize(1280, 700);
        test::show(page);
        tabs = page.findChild<QTabWidget *>();
        table = page.findChild<QTableView *>(u"timeline"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void openTimeline()
    {
        press(Qt::Key_I, Qt::AltModifier);
        table->setFocus();
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }

    test::Script script;
    PatientPage page;
    QTabWidget *tabs;
    QTableView *table;
};

} // namespace

/// The patient page by keyboard: its tabs, the timeline, the report and the figure.
class TestTimeline : public test::Test {
    Q_OBJECT

private slots:
    void theTabsStandInOrder();
    void aTabGivesTheKeysToWhatItIsFor();
    void aDateThatIsNotKnownIsSeenWhole();
    void everyEventIsListedTheLatestFirst();
    void whatWasBeforeTheStartHasANegativeDay();
    void aKindIsChosenByKeyboard();
    void enterOpensAVisit();
    void enterOnATreatmentGoesToTheRecord();
    void theListFollowsTheRecord();
    void theCourseOpensAVisitByKeyboard();
    void aKeySavesTheReport();
    void theNameIsOnTheReportOnlyWhereAskedFor();
    void theFigureIsSavedWithItsData();
    void aReportThatCannotBeWrittenIsSaid();
    void aLongCourseIsListedWhole();
    void aPatientOfWhomNothingIsKnownHasAWord();
};

void TestTimeline::theTabsStandInOrder()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    const Shown shown(*hub);

    QStringList names;
    for (int i = 0; i < shown.tabs->count(); ++i)
        names << shown.tabs->tabText(i).remove(u'&');

    QCOMPARE(names.mid(0, 4), (QStringList{u"Course"_s, u"Visits"_s, u"Regions"_s, u"Record"_s}));
    QVERIFY(names.contains(u"Timeline"_s));
}

void TestTimeline::aTabGivesTheKeysToWhatItIsFor()
{
    auto session = test::sessionOf({patient()}, start.addDays(60));
    Shown shown(*session);

    shown.press(Qt::Key_I, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), shown.table);
    shown.press(Qt::Key_M, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), shown.page.findChild<QWidget *>(u"addFirstBiomarkers"_s));
}

void TestTimeline::aDateThatIsNotKnownIsSeenWhole()
{
    speak(u"es"_s);
    PatientFile file = test::patientFile(u"A-1"_s, start, {start});
    QVERIFY(!file.record.treatments.empty());
    for (Treatment &treatment : file.record.treatments)
        treatment.from = treatment.to = std::nullopt;
    auto session = test::sessionOf({file}, start.addDays(60));
    Shown shown(*session);

    shown.tabs->setCurrentWidget(shown.table->parentWidget());
    QCOMPARE(shown.cell(shown.table->model()->rowCount() - 1, 0), u"fecha desconocida"_s);

    for (int column = 0; column < 3; ++column)
        for (int row = 0; row < shown.table->model()->rowCount(); ++row)
            QVERIFY(shown.table->fontMetrics().horizontalAdvance(shown.cell(row, column)) <
                    shown.table->columnWidth(column));
    speak(u"en"_s);
}

void TestTimeline::everyEventIsListedTheLatestFirst()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    const Shown shown(*hub);

    QCOMPARE(shown.table->model()->rowCount(), 6);
    QCOMPARE(shown.cell(0, 0), terms::date(QDate(2025, 2, 13)));
    QCOMPARE(shown.cell(0, 2), u"Visit"_s);
    QCOMPARE(shown.cell(0, 3), u"Month 1; CLASI-A 0, 0 since baseline; CLASI-D 0, 0 since baseline"_s);
    QCOMPARE(shown.cell(1, 2), u"Infusion missed"_s);
    QCOMPARE(shown.cell(1, 3), u"anifrolumab, cold"_s);
    QCOMPARE(shown.cell(3, 3), u"anifrolumab 300 mg"_s);
    QCOMPARE(shown.cell(4, 2), u"Treatment begun"_s);
    QCOMPARE(shown.cell(5, 2), u"Consent given"_s);
}

void TestTimeline::whatWasBeforeTheStartHasANegativeDay()
{
    PatientFile file = patient();
    file.record.consents.front().date = start.addDays(-12);
    const auto hub = test::sessionOf({file}, start.addDays(300));
    const Shown shown(*hub);

    QCOMPARE(shown.cell(5, 2), u"Consent given"_s);
    QCOMPARE(shown.cell(5, 1), u"day −12"_s);
}

void TestTimeline::aKindIsChosenByKeyboard()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    Shown shown(*hub);
    shown.openTimeline();

    shown.press(Qt::Key_Backtab, Qt::ShiftModifier); // to the chips
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);

    QCOMPARE(shown.table->model()->rowCount(), 2);
    QCOMPARE(shown.cell(0, 2), u"Infusion missed"_s);
}

void TestTimeline::enterOpensAVisit()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    Shown shown(*hub);
    const QSignalSpy opened(&shown.page, &PatientPage::visitRequested);
    shown.openTimeline();

    shown.press(Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<VisitId>(), hub->store().visits(hub->records()[0].patient.id)->back().id);
}

void TestTimeline::enterOnATreatmentGoesToTheRecord()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    Shown shown(*hub);
    shown.openTimeline();

    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);

    QCOMPARE(shown.tabs->tabText(shown.tabs->currentIndex()).remove(u'&'), u"Record"_s);
}

void TestTimeline::theListFollowsTheRecord()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    const Shown shown(*hub);
    PatientRecord record = hub->records().front();
    record.consents[0].withdrawn = start.addDays(200);

    QVERIFY(hub->save(record));

    QCOMPARE(shown.cell(0, 2), u"Consent withdrawn"_s);
}

void TestTimeline::theCourseOpensAVisitByKeyboard()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    Shown shown(*hub);
    const QSignalSpy opened(&shown.page, &PatientPage::visitRequested);

    shown.press(Qt::Key_Home); // the course has the focus
    shown.press(Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<VisitId>(), hub->store().visits(hub->records()[0].patient.id)->front().id);
}

void TestTimeline::aKeySavesTheReport()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    const QTemporaryDir folder;
    Shown shown(*hub);
    const QSignalSpy said(&shown.page, &PatientPage::failed);
    shown.script.file = folder.filePath(u"report.pdf"_s);

    shown.press(Qt::Key_E, Qt::ControlModifier);

    QCOMPARE(said.size(), 1);
    QVERIFY(test::pdfText(shown.script.file).contains(u"Patient report: A-1"_s));
}

void TestTimeline::theNameIsOnTheReportOnlyWhereAskedFor()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    const QTemporaryDir folder;
    for (const bool shownNames : {false, true}) {
        Shown shown(*hub, shownNames);
        shown.script.file = folder.filePath(u"report.pdf"_s);
        auto *withName = shown.page.findChild<QAction *>(u"withName"_s);
        QCOMPARE(withName->isVisible(), shownNames);

        shown.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!test::pdfText(shown.script.file).contains(u"Carmen"_s));

        withName->setChecked(true);
        shown.press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(test::pdfText(shown.script.file).contains(u"Carmen Ruiz"_s), shownNames);
    }
}

void TestTimeline::theFigureIsSavedWithItsData()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    const QTemporaryDir folder;
    for (const QString &name : {u"course.pdf"_s, u"course.svg"_s, u"course.png"_s}) {
        Shown shown(*hub);
        shown.script.file = folder.filePath(name);

        shown.page.findChild<QAction *>(u"saveFigure"_s)->trigger();

        QVERIFY2(QFile::exists(shown.script.file), qPrintable(name));
        QFile data(folder.filePath(u"course.csv"_s));
        QVERIFY(data.open(QIODevice::ReadOnly));
        QVERIFY(data.readAll().contains("infusion,missed,"));
    }
}

void TestTimeline::aReportThatCannotBeWrittenIsSaid()
{
    const auto hub = test::sessionOf({patient()}, start.addDays(300));
    Shown shown(*hub);
    const QSignalSpy said(&shown.page, &PatientPage::failed);
    shown.script.file = u"/nowhere/report.pdf"_s;

    shown.press(Qt::Key_E, Qt::ControlModifier);

    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(u"/nowhere/report.pdf"_s));
}

// The target is 200 ms on an idle machine, measured by tests/bench.
void TestTimeline::aLongCourseIsListedWhole()
{
    const auto hub = test::sessionOf({test::longCourse()}, QDate(2026, 1, 1));

    const Shown shown(*hub);

    QCOMPARE(shown.table->model()->rowCount(), 60 + 100 + 7 + 5 + 8 + 3 + 6 + 1);
}

void TestTimeline::aPatientOfWhomNothingIsKnownHasAWord()
{
    PatientFile file;
    file.record.patient.id = {makeUuid()};
    file.record.patient.code = u"A-1"_s;
    const auto hub = test::sessionOf({file}, start);
    Shown shown(*hub);

    shown.press(Qt::Key_I, Qt::AltModifier);

    QVERIFY(!shown.table->isVisible());
    const auto *word = shown.table->parentWidget()->findChild<QLabel *>();
    QVERIFY(word && word->isVisible() && word->text().contains(u"yet"_s));
}

MALAR_GUI_TEST(TestTimeline)

} // namespace test_timeline
#include "test_timeline.moc"
