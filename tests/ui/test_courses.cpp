#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/clinical/infusiondialog.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientdialog.h"
#include "ui/words/terms.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace test_courses {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);
const QDate today = start.addDays(300);

/// The dialog of a patient with one course, on its page of the index treatment.
struct Desk {
    explicit Desk(int given = 3, const std::optional<QDate> &stop = {})
    {
        PatientFile file = test::patientFile(u"A-1"_s, start, {});
        Course &course = file.record.courses.front();
        course.infusions.resize(static_cast<std::size_t>(given));
        course.stop = stop;
        session = test::sessionOf({file}, today);
        dialog = new PatientDialog(*session, script.prompts(), session->records().front(), nullptr);
        test::show(*dialog);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    }
    ~Desk()
    {
        if (dialog)
            dialog->hide(); // what is in focus is finished first
        delete dialog;
    }

    void type(const QString &field, const QString &text) const
    {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void press(const QString &button) const { dialog->findChild<QPushButton *>(button)->click(); }
    void save() const { dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }
    QString problem() const { return dialog->findChild<Strip *>(u"problem"_s)->text(); }
    QString exposure() const { return dialog->findChild<QLabel *>(u"exposure"_s)->text(); }
    QTableWidget *table() const { return dialog->findChild<QTableWidget *>(u"infusions"_s); }
    QStringList row(int row) const
    {
        QStringList cells;
        for (int column = 0; column < table()->columnCount(); ++column)
            cells << table()->item(row, column)->text();
        return cells;
    }
    std::vector<Course> stored() const { return session->store().records()->front().courses; }

    test::Script script{{}, u"as agreed"_s};
    std::unique_ptr<Session> session;
    QPointer<PatientDialog> dialog;
};

} // namespace

/// The index treatment in the patient's dialog: its courses, and the infusions of each.
class TestCourses : public test::Test {
    Q_OBJECT

private slots:
    void anotherCourseStandsBesideTheFirst();
    void aThousandMilligramsStayAThousand();
    void theListOfCoursesObeysTheKeyboard();
    void aCourseCanBeRemoved();
    void whatCannotBeIsRefusedInASentence_data();
    void whatCannotBeIsRefusedInASentence();
    void theTableSaysHowAnInfusionDeparts();
    void oneActionFillsTheScheduleUpToToday();
    void theScheduleIsFilledUpToAWithdrawal();
    void anInfusionIsChangedInPlace();
    void adherenceCountsWhatNobodyRecorded();
    void aCourseAsksForNothingOnceAnotherHasBegun();
};

void TestCourses::anotherCourseStandsBesideTheFirst()
{
    const Desk desk(3, start.addDays(80));
    const Course first = desk.stored().front();

    desk.press(u"addCourse"_s);
    desk.type(u"start"_s, u"2025-06-01"_s);
    desk.type(u"dose"_s, u"150"_s);
    desk.save();

    QCOMPARE(desk.stored().size(), 2U);
    QCOMPARE(desk.stored().front(), first);
    const Course second = desk.stored().back();
    QCOMPARE(second.start, QDate(2025, 6, 1));
    QCOMPARE(second.doseMg, 150.0);
    QCOMPARE(second.drug, Drug::Anifrolumab);
    QCOMPARE(second.route, u"IV"_s);
    QCOMPARE(second.intervalDays, 28);
    QVERIFY(second.infusions.empty());
}

// A field that shows "1,000" would be read as 1.
void TestCourses::aThousandMilligramsStayAThousand()
{
    PatientFile file = test::patientFile(u"A-1"_s, start, {start});
    file.record.courses.front().doseMg = 1000;
    const auto session = test::sessionOf({file}, today);
    PatientDialog dialog(*session, {}, session->records().front(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    test::show(dialog);

    dialog.findChild<QLineEdit *>(u"lastFollowUp"_s)->setText(u"2025-08-01"_s);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();

    const PatientRecord stored = session->store().records()->front();
    QCOMPARE(stored.patient.lastFollowUp, QDate(2025, 8, 1));
    QCOMPARE(stored.courses.front().doseMg, 1000.0);
}

void TestCourses::theListOfCoursesObeysTheKeyboard()
{
    const Desk desk(3, start.addDays(80));
    desk.press(u"addCourse"_s);
    desk.type(u"start"_s, u"2025-06-01"_s);
    auto *list = desk.dialog->findChild<QListWidget *>(u"courses"_s);
    QCOMPARE(list->count(), 2);

    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(desk.table()->rowCount(), 3);
    desk.type(u"stopReason"_s, u"remission"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(desk.table()->rowCount(), 0);
    desk.save();

    QCOMPARE(desk.stored().front().stopReason, u"remission"_s);
    QCOMPARE(desk.stored().back().start, QDate(2025, 6, 1));
}

void TestCourses::aCourseCanBeRemoved()
{
    const Desk desk(3, start.addDays(80));
    desk.press(u"addCourse"_s);
    desk.type(u"start"_s, u"2025-06-01"_s);
    desk.press(u"removeCourse"_s);

    desk.save();

    QCOMPARE(desk.stored().size(), 1U);
    QCOMPARE(desk.stored().front().start, start);
}

void TestCourses::whatCannotBeIsRefusedInASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("stop before start")
        << u"stop"_s << u"2025-01-13"_s
        << u"The treatment stops on %1, before it starts."_s.arg(terms::date(start.addDays(-1)));
    QTest::newRow("dose 0") << u"dose"_s << u"0"_s << u"The dose of the index treatment must be more"_s;
    QTest::newRow("infusion after the stop")
        << u"stop"_s << u"2025-02-20"_s
        << u"The infusion of %1 lies after the stop."_s.arg(terms::date(start.addDays(56)));
    QTest::newRow("infusion before the start")
        << u"start"_s << u"2025-01-20"_s
        << u"The infusion of %1 lies before the start."_s.arg(terms::date(start));
    QTest::newRow("no start") << u"start"_s << u" "_s << u"The index treatment has no start."_s;
}

void TestCourses::whatCannotBeIsRefusedInASentence()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const Desk desk;
    const std::vector<Course> before = desk.stored();

    desk.type(field, text);
    desk.save();

    QVERIFY2(desk.problem().startsWith(sentence), qPrintable(desk.problem()));
    QVERIFY(desk.dialog->isVisible());
    QCOMPARE(desk.stored(), before);
}

void TestCourses::theTableSaysHowAnInfusionDeparts()
{
    const Desk desk(1);

    desk.type(u"infusionDate"_s, u"2025-02-20"_s); // day 37; planned for day 28, 11 February
    desk.press(u"addInfusion"_s);

    QCOMPARE(desk.row(0),
             (QStringList{terms::date(start), terms::date(start), u"given"_s, u"300 mg"_s, u""_s, u""_s}));
    QCOMPARE(desk.row(1).mid(0, 3),
             (QStringList{terms::date(start.addDays(28)), terms::date(start.addDays(37)),
                          u"given, late by 9 day(s)"_s}));
}

void TestCourses::oneActionFillsTheScheduleUpToToday()
{
    const Desk desk(1);

    desk.press(u"addPlanned"_s);
    // Every 28 days from day 0 to day 300: days 0, 28, … 280.
    QVERIFY(desk.exposure().startsWith(u"11 of 11 planned infusions given (100 %)"_s));
    desk.save();

    const std::vector<Infusion> stored = desk.stored().front().infusions;
    QCOMPARE(stored.size(), 11U);
    QCOMPARE(stored.back().date, start.addDays(280));
    QCOMPARE(stored.back().doseMg, 300.0);
}

void TestCourses::theScheduleIsFilledUpToAWithdrawal()
{
    const Desk desk(1);
    desk.type(u"consentWithdrawn"_s, start.addDays(56).toString(Qt::ISODate));

    desk.press(u"addPlanned"_s);

    // Every 28 days from day 0 on, and none on the day from which on none may be given.
    QCOMPARE(desk.table()->rowCount(), 2);
    QCOMPARE(desk.row(1).at(1), terms::date(start.addDays(28)));
}

void TestCourses::anInfusionIsChangedInPlace()
{
    const Desk desk(3);
    desk.table()->setCurrentCell(2, 0);
    desk.press(u"changeInfusion"_s);
    auto *editor = desk.dialog->findChild<InfusionDialog *>();
    QVERIFY(QTest::qWaitFor([editor] { return QApplication::activeWindow() == editor; }));
    const auto type = [editor](const QString &field, const QString &text) {
        editor->findChild<QLineEdit *>(field)->setText(text);
    };

    type(u"infusionDose"_s, u"0"_s);
    QTest::keyClick(editor->findChild<QLineEdit *>(u"infusionDose"_s), Qt::Key_Return);
    QVERIFY(editor->findChild<Strip *>(u"problem"_s)->text().contains(u"no dose of more than 0 mg"_s));
    type(u"infusionDose"_s, u"150,5"_s);
    type(u"infusionLot"_s, u"B-9"_s);
    type(u"infusionReason"_s, u"low weight"_s);
    QTest::keyClick(editor->findChild<QLineEdit *>(u"infusionDose"_s), Qt::Key_Return);
    QCOMPARE(desk.row(2).at(2), u"given, %1 mg instead of 300 mg"_s.arg(QLocale().toString(150.5)));
    desk.save();

    const Infusion stored = desk.stored().front().infusions.at(2);
    QCOMPARE(stored.doseMg, 150.5);
    QCOMPARE(stored.lot, u"B-9"_s);
    QCOMPARE(stored.note, u"low weight"_s);
}

void TestCourses::adherenceCountsWhatNobodyRecorded()
{
    const Desk desk(3);
    // Recorded: days 0, 28, 56. Due by day 300 and more than 7 days ago: 84, 112 … 280, eight of them.
    QVERIFY2(desk.exposure().startsWith(u"3 of 11 planned infusions given (27 %) · 8 not recorded"_s),
             qPrintable(desk.exposure()));

    desk.table()->setCurrentCell(1, 0);
    desk.press(u"toggleMissed"_s);

    QVERIFY(desk.exposure().startsWith(u"2 of 11 planned infusions given (18 %) · 1 missed · 8 not"_s));
}

void TestCourses::aCourseAsksForNothingOnceAnotherHasBegun()
{
    const Desk desk(3); // never stopped
    desk.press(u"addCourse"_s);
    desk.type(u"start"_s, u"2025-06-01"_s); // day 138
    QTest::keyClick(desk.dialog->findChild<QListWidget *>(u"courses"_s), Qt::Key_Up);

    // Recorded: days 0, 28, 56. Due before day 138: 84 and 112.
    QVERIFY2(desk.exposure().startsWith(u"3 of 5 planned infusions given (60 %) · 2 not recorded"_s),
             qPrintable(desk.exposure()));
    desk.press(u"addPlanned"_s);
    QCOMPARE(desk.table()->rowCount(), 5);
    QCOMPARE(desk.row(4).at(1), terms::date(start.addDays(112)));
}

MALAR_GUI_TEST(TestCourses)

} // namespace test_courses
#include "test_courses.moc"
