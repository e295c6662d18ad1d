#include "ui/history/historydialog.h"

#include "tests/support/files.h"
#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/strip.h"
#include "ui/patients/historyview.h"
#include "ui/words/language.h"

#include "core/store/connection.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace test_historydialog {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2025, 3, 1);

/// The history of a registry in memory with two patients, of whom one has a visit.
struct Viewer {
    explicit Viewer(std::unique_ptr<Session> given = {})
        : session(given ? std::move(given)
                        : sessionOf({patientFile(u"A-1"_s, today.addDays(-90), {today.addDays(-90)}),
                                     patientFile(u"B-2"_s, today.addDays(-30), {})},
                                    today))
    {}
    HistoryDialog &open()
    {
        dialog = new HistoryDialog(*session, script.prompts());
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog did not become active");
        return *dialog;
    }
    ~Viewer() { delete dialog; }
    QTableView &table() { return *dialog->findChild<QTableView *>(u"rows"_s); }
    QStringList column(int column)
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << table().model()->index(row, column).data().toString();
        return all;
    }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void choose(const QString &field, const QString &text)
    {
        auto *box = dialog->findChild<QComboBox *>(field);
        box->setCurrentIndex(box->findText(text));
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        edit->setFocus();
        edit->setText(text);
        emit edit->textEdited(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    bool isEmptyShown() const { return dialog->findChild<QStackedWidget *>()->currentIndex() == 1; }

    std::unique_ptr<Session> session;
    QTemporaryDir folder;
    Script script;
    QPointer<HistoryDialog> dialog;
};

enum Columns { When, Who, Where, What, Patient, Reason };

} // namespace

/// Who did what, as somebody reads it who was asked.
class TestHistoryDialog : public test::Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void theLatestIsFirstAndSaysWhoAndWhat();
    void aRowShowsWhatItChanged();
    void itIsNarrowedByKindPatientAndDay();
    void whereNothingFitsItIsSaidAndAllIsOnePressAway();
    void manyRowsComeAsTheyAreScrolledTo();
    void itSaysThatTheRegistryIsWhole();
    void whatWasForgedIsSaid();
    void theRowsThatFitAreExportedAndThatIsARow();
    void keysGoThroughTheRows();
};

void TestHistoryDialog::theLatestIsFirstAndSaysWhoAndWhat()
{
    Viewer viewer;
    PatientRecord record = viewer.session->records().front();
    record.patient.centre = u"Malmö"_s;
    QVERIFY(viewer.session->save(record, u"moved there"_s));
    viewer.open();

    QCOMPARE(viewer.cell(0, What), u"Patient: changed"_s);
    QCOMPARE(viewer.cell(0, Patient), u"A-1"_s);
    QCOMPARE(viewer.cell(0, Reason), u"moved there"_s);
    QCOMPARE(viewer.cell(0, Who), viewer.session->store().userName());
    QVERIFY(viewer.column(What).contains(u"Visit of 1 Dec 2024: imported"_s));
}

void TestHistoryDialog::aRowShowsWhatItChanged()
{
    Viewer viewer;
    PatientRecord record = viewer.session->records().front();
    record.patient.centre = u"Malmö"_s;
    QVERIFY(viewer.session->save(record));
    QVERIFY(viewer.session->rename(u"Another name"_s));
    viewer.open();
    const auto *detail = viewer.dialog->findChild<HistoryView *>(u"detail"_s);

    QCOMPARE(detail->topLevelItem(0)->text(0), u"Registry: changed"_s);
    QCOMPARE(detail->topLevelItem(0)->child(0)->text(2), u"Another name"_s);
    viewer.table().selectRow(1);
    QCOMPARE(detail->topLevelItem(0)->child(0)->text(2), u"Malmö"_s);
}

void TestHistoryDialog::itIsNarrowedByKindPatientAndDay()
{
    Viewer viewer;
    QVERIFY(viewer.session->noteOutput()(deeds::output(Output::CohortReport, {.patients = 2})));
    viewer.open();
    const int all = viewer.table().model()->rowCount();

    viewer.choose(u"kind"_s, u"Exports and prints"_s);
    QCOMPARE(viewer.column(What), QStringList{u"Cohort report: 2 patients"_s});
    viewer.choose(u"kind"_s, u"Everything"_s);
    QCOMPARE(viewer.table().model()->rowCount(), all);
    viewer.type(u"patientCode"_s, u"b-2"_s);
    QCOMPARE(viewer.column(Patient), QStringList{u"B-2"_s});
    viewer.type(u"patientCode"_s, {});
    viewer.type(u"from"_s, QDate::currentDate().addDays(1).toString(Qt::ISODate));
    QVERIFY(viewer.isEmptyShown());
    viewer.type(u"from"_s, QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(viewer.table().model()->rowCount(), all);
}

void TestHistoryDialog::whereNothingFitsItIsSaidAndAllIsOnePressAway()
{
    Viewer viewer;
    viewer.open();
    viewer.type(u"patientCode"_s, u"C-3"_s);

    QVERIFY(viewer.isEmptyShown());
    bool said = false;
    for (const QLabel *label : viewer.dialog->findChildren<QLabel *>())
        said |= label->text().contains(u"No patient has the study code “C-3”"_s);
    QVERIFY(said);
    for (QPushButton *button : viewer.dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Show everything"_s)
            button->click();
    QVERIFY(!viewer.isEmptyShown());
    QVERIFY(viewer.table().model()->rowCount() > 0);
}

void TestHistoryDialog::manyRowsComeAsTheyAreScrolledTo()
{
    Viewer viewer(sessionOf(generatedCohort(200, 4), today)); // a row a patient, and one a visit
    viewer.open();
    const int first = viewer.table().model()->rowCount();
    QVERIFY(first < 1000);

    while (viewer.table().model()->canFetchMore({}))
        viewer.table().model()->fetchMore({});
    QCOMPARE(viewer.table().model()->rowCount(), viewer.session->store().head()->sequence);
}

void TestHistoryDialog::itSaysThatTheRegistryIsWhole()
{
    Viewer viewer;
    viewer.open();
    const auto *verdict = viewer.dialog->findChild<QLabel *>(u"verdict"_s);
    QTRY_VERIFY(verdict->text().contains(u"The registry is whole, and as its history says."_s));
    QVERIFY(viewer.dialog->findChild<QLabel *>(u"head"_s)->text().startsWith(u"History "_s));
}

void TestHistoryDialog::whatWasForgedIsSaid()
{
    GateDesk desk;
    desk.makeSealed();
    {
        const Opener opener = desk.marta.opener();
        Connection connection(desk.path(), Store::Access::ReadWrite, opener);
        connection.database.run(u"UPDATE patient SET centre = 'forged'"_s);
    }
    Viewer viewer(std::make_unique<Session>(unlocked(desk.path()), noonOf(today)));
    viewer.open();
    const auto *message = viewer.dialog->findChild<Strip *>();

    QTRY_VERIFY(message->text().contains(u"Patient HUMV-003 is not as the history has it."_s));
}

void TestHistoryDialog::theRowsThatFitAreExportedAndThatIsARow()
{
    Viewer viewer;
    viewer.script.file = viewer.folder.filePath(u"rows.csv"_s);
    viewer.open();
    viewer.type(u"patientCode"_s, u"A-1"_s);
    const int rows = viewer.table().model()->rowCount();
    click(*viewer.dialog, u"exportRows"_s);

    const QByteArray csv = bytesOf(viewer.script.file);
    QVERIFY(csv.startsWith("row,time,who,workstation,entity,action,what,patient,visit_date,reason\n"));
    QCOMPARE(csv.count('\n'), rows + 1);
    QVERIFY(csv.contains(",visit,import,Visit of 1 Dec 2024: imported,A-1,2024-12-01,"));
    viewer.type(u"patientCode"_s, {});
    QCOMPARE(viewer.cell(0, What), u"Export of the history"_s);
}

void TestHistoryDialog::keysGoThroughTheRows()
{
    Viewer viewer;
    viewer.open();
    QCOMPARE(QApplication::focusWidget(), &viewer.table());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(viewer.table().currentIndex().row(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!viewer.dialog);
}

MALAR_GUI_TEST(TestHistoryDialog)

} // namespace test_historydialog
#include "test_historydialog.moc"
