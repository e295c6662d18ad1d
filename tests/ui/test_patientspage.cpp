#include "ui/patients/patientspage.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/patients/patientcolumns.h"
#include "ui/words/overviewwords.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

namespace test_patientspage {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestPatientsPage : public test::Test {
    Q_OBJECT

private slots:
    void typingFindsNamesWithoutDiacritics();
    void wordsAreFoundInAnyOrder();
    void anEndThatIsTheDayItselfIsNotSaidTwice();
    void arrowsInTheSearchBoxChooseAndEnterOpens();
    void severalCentresAreSearchedAndShown();
    void oneCentreNeedsNoColumn();
    void theEndsOfTheListAreAKeyAway();
    void aChipKeepsThoseWhoAreDueAndCountsThem();
    void hiddenNamesCannotBeFound();
    void aParkedVisitMakesADraft();
    void patientsEnteredInErrorAreHiddenUntilAskedFor();
    void anEmptyRegistrySaysWhatToDo();
    void aSearchWithoutAHitSaysSo();
    void aNumberIsFoundWithoutItsSeparatorsAndABirthDateAsItIsWritten();
    void whereTheOneWhoIsSoughtStandsIsSaid();
    void whatIsDueStaysInViewInANarrowWindow();
    void theKeyboardSortsByAnyColumnAndTurnsTheOrder();
    void whatIsDueOnOneDayIsNotUntilThatDay();
    void tabReachesTheTableAndTheButtonForANewPatient();
    void aLongNameHasItsRoomBeforeWhatIsDueHasMore();
    void aLongNameTakesTheRoomThatNothingDueNeeds();
};

namespace {

const QDate start(2025, 1, 14);

/// A-1 is due for month 1, A-2 overdue (nobody came since the start), A-3 has no planned visit open yet.
std::unique_ptr<Session> session()
{
    std::vector<PatientFile> files{test::patientFile(u"A-1"_s, start, {start}),
                                   test::patientFile(u"A-2"_s, start.addDays(-400), {}),
                                   test::patientFile(u"A-3"_s, start.addDays(30), {start.addDays(30)})};
    files[0].record.identity = Identity{u"Inés Núñez"_s, u"H77"_s, {}, {}};
    return test::sessionOf(files, start.addDays(35));
}

struct Shown {
    explicit Shown(Session &session) : page(session)
    {
        page.resize(1280, 700);
        test::show(page);
        list = page.findChild<PatientList *>();
        search = page.findChild<QLineEdit *>(u"search"_s);
    }
    QString code(Session &session) const { return session.record(*page.current())->patient.code; }
    void press(const QString &chip) const
    {
        const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            if (button->text() == chip)
                QTest::mouseClick(button, Qt::LeftButton);
    }

    PatientsPage page;
    PatientList *list;
    QLineEdit *search;
};

} // namespace

void TestPatientsPage::typingFindsNamesWithoutDiacritics()
{
    const auto hub = session();
    const Shown shown(*hub);

    QTest::keyClicks(QApplication::focusWidget(), u"NUNE"_s);

    QCOMPARE(shown.list->shown(), 1);
    QCOMPARE(shown.code(*hub), u"A-1"_s);

    shown.search->selectAll();
    QTest::keyClicks(shown.search, u"h77"_s);
    QCOMPARE(shown.list->shown(), 1);
}

void TestPatientsPage::wordsAreFoundInAnyOrder()
{
    const auto hub = session();
    const Shown shown(*hub);

    QTest::keyClicks(shown.search, u"nunez  ines a-"_s);
    QCOMPARE(shown.list->shown(), 1);
    QTest::keyClicks(shown.search, u" zoe"_s);
    QCOMPARE(shown.list->shown(), 0);
}

void TestPatientsPage::severalCentresAreSearchedAndShown()
{
    std::vector<PatientFile> files{test::patientFile(u"A-1"_s, start, {start}),
                                   test::patientFile(u"A-2"_s, start, {start})};
    files[0].record.patient.centre = u"Málaga"_s;
    files[1].record.patient.centre = u"Burgos"_s;
    const auto hub = test::sessionOf(files, start.addDays(35));
    const Shown shown(*hub);
    QVERIFY(!shown.list->isColumnHidden(int(PatientColumn::Centre)));
    QCOMPARE(shown.search->placeholderText(), u"Search by study code or centre"_s);

    QTest::keyClicks(shown.search, u"malaga"_s);

    QCOMPARE(shown.list->shown(), 1);
    QCOMPARE(shown.code(*hub), u"A-1"_s);
}

void TestPatientsPage::oneCentreNeedsNoColumn()
{
    const auto hub = session();
    const Shown shown(*hub);

    QVERIFY(shown.list->isColumnHidden(int(PatientColumn::Centre)));
}

void TestPatientsPage::theEndsOfTheListAreAKeyAway()
{
    const auto hub = session();
    const Shown shown(*hub);
    const QString first = shown.code(*hub);

    QTest::keyClick(shown.search, Qt::Key_End, Qt::ControlModifier);
    const QString last = shown.code(*hub);
    QTest::keyClick(shown.search, Qt::Key_Home, Qt::ControlModifier);

    QVERIFY(last != first);
    QCOMPARE(shown.code(*hub), first);
}

void TestPatientsPage::anEndThatIsTheDayItselfIsNotSaidTwice()
{
    const QDate day(2026, 11, 29);
    PatientOverview row;
    row.day = 0;
    row.due = Due{.month = 0, .target = day, .from = day.addDays(-28), .to = day};
    QVERIFY(dueWords(row, day).detail.isEmpty());

    row.due->to = day.addDays(3);
    QVERIFY(dueWords(row, day).detail.startsWith(u"until "_s));
}

void TestPatientsPage::arrowsInTheSearchBoxChooseAndEnterOpens()
{
    const auto hub = session();
    const Shown shown(*hub);
    const QSignalSpy opened(&shown.page, &PatientsPage::patientRequested);
    const QString first = shown.code(*hub);

    QTest::keyClick(shown.search, Qt::Key_Down);
    const PatientId second = *shown.page.current();
    QTest::keyClick(shown.search, Qt::Key_Return);

    QVERIFY(hub->record(second)->patient.code != first);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<PatientId>(), second);
    QVERIFY(shown.search->hasFocus());
}

void TestPatientsPage::aChipKeepsThoseWhoAreDueAndCountsThem()
{
    const auto hub = session();
    const Shown shown(*hub);

    shown.press(u"Due  1"_s);
    QCOMPARE(shown.list->shown(), 1);
    QCOMPARE(shown.code(*hub), u"A-1"_s);

    shown.press(u"Overdue  1"_s);
    QCOMPARE(shown.list->shown(), 1);
    QCOMPARE(shown.code(*hub), u"A-2"_s);

    // Once the visit is there, nobody is due and the chip says so.
    QVERIFY(hub->save(test::clearVisit(hub->records()[0], start.addDays(30))));
    shown.press(u"Due  0"_s);
    QCOMPARE(shown.list->shown(), 0);
}

void TestPatientsPage::hiddenNamesCannotBeFound()
{
    const auto hub = session();
    Shown shown(*hub);

    shown.page.setNamesShown(false);
    QTest::keyClicks(shown.search, u"nunez"_s);

    QCOMPARE(shown.list->shown(), 0);
}

void TestPatientsPage::aParkedVisitMakesADraft()
{
    const auto hub = session();
    const Shown shown(*hub);
    Visit visit = test::clearVisit(hub->records()[2], start.addDays(35));
    visit.state = VisitState::Draft;

    QVERIFY(hub->park(visit));

    shown.press(u"Drafts  1"_s);
    QCOMPARE(shown.code(*hub), u"A-3"_s);
}

void TestPatientsPage::patientsEnteredInErrorAreHiddenUntilAskedFor()
{
    const auto hub = session();
    const Shown shown(*hub);
    PatientRecord record = hub->records()[1];
    record.patient.enteredInErrorReason = u"twice"_s;

    QVERIFY(hub->save(record, u"twice"_s));

    QCOMPARE(shown.list->shown(), 2);
    shown.press(u"Entered in error  1"_s);
    QCOMPARE(shown.code(*hub), u"A-2"_s);
}

void TestPatientsPage::anEmptyRegistrySaysWhatToDo()
{
    const auto hub = test::sessionOf({}, start);
    const Shown shown(*hub);
    const QSignalSpy wished(&shown.page, &PatientsPage::newPatientRequested);

    QVERIFY(shown.page.findChild<QLabel *>(u"nothing"_s)->isVisible());
    QTest::mouseClick(shown.page.findChild<QAbstractButton *>(u"nextStep"_s), Qt::LeftButton);

    QCOMPARE(wished.size(), 1);
}

void TestPatientsPage::aSearchWithoutAHitSaysSo()
{
    const auto hub = session();
    const Shown shown(*hub);

    QTest::keyClicks(shown.search, u"zzz"_s);
    QVERIFY(shown.page.findChild<QLabel *>(u"nothing"_s)->text().contains(u"zzz"_s));
    QTest::keyClick(shown.search, Qt::Key_Escape);

    QCOMPARE(shown.list->shown(), 3);
}

void TestPatientsPage::aNumberIsFoundWithoutItsSeparatorsAndABirthDateAsItIsWritten()
{
    std::vector<PatientFile> files{test::patientFile(u"A-1"_s, start, {start}),
                                   test::patientFile(u"A-2"_s, start, {start})};
    files[0].record.patient.birthYear = 1984;
    files[0].record.identity =
        Identity{u"García-Müller, María José"_s, u"4471-882/B"_s, QDate(1984, 2, 14), {}};
    const auto hub = test::sessionOf(files, start.addDays(35));
    const Shown shown(*hub);

    for (const QString &typed :
         {u"4471882"_s, u"garcia muller"_s, u"14 Feb 1984"_s, u"1984-02-14"_s, u"14.2.1984"_s, u"a01"_s}) {
        shown.search->selectAll();
        QTest::keyClicks(shown.search, typed);
        QVERIFY2(shown.list->shown() == 1 && shown.code(*hub) == u"A-1"_s, qPrintable(typed));
    }
}

void TestPatientsPage::whereTheOneWhoIsSoughtStandsIsSaid()
{
    std::vector<PatientFile> files{test::patientFile(u"A-1"_s, start, {start}),
                                   test::patientFile(u"HUB-003"_s, start, {start})};
    files[1].record.patient.enteredInErrorReason = u"twice"_s;
    const auto hub = test::sessionOf(files, start.addDays(35));
    const Shown shown(*hub);
    const auto *nothing = shown.page.findChild<QLabel *>(u"nothing"_s);

    QTest::keyClicks(shown.search, u"hub-003"_s);
    QVERIFY(nothing->text().contains(u"There is one under Entered in error."_s));
    QVERIFY(!nothing->text().contains(u"choose All"_s));

    shown.search->selectAll();
    QTest::keyClicks(shown.search, u"zzz"_s);
    QCOMPARE(nothing->text(), u"No patient fits “zzz”. Check the spelling."_s);
}

void TestPatientsPage::whatIsDueStaysInViewInANarrowWindow()
{
    const auto hub = session();
    Shown shown(*hub);
    const int due = static_cast<int>(PatientColumn::Due);
    const int course = static_cast<int>(PatientColumn::Course);
    QVERIFY(!shown.list->isColumnHidden(course));

    shown.page.resize(700, 400);
    QCoreApplication::processEvents();

    QVERIFY(shown.list->isColumnHidden(course));
    QVERIFY(shown.list->columnViewportPosition(due) < shown.list->viewport()->width() * 3 / 4);
}

void TestPatientsPage::theKeyboardSortsByAnyColumnAndTurnsTheOrder()
{
    const auto hub = session();
    const Shown shown(*hub);
    auto *sort = shown.page.findChild<QPushButton *>(u"sort"_s);
    const auto first = [&] {
        return shown.list->model()->index(0, int(PatientColumn::Code)).data().toString();
    };
    const auto chooseFirstEntry = [&] {
        QTimer::singleShot(0, sort, [sort] {
            QTest::keyClick(sort->menu(), Qt::Key_Down);
            QTest::keyClick(sort->menu(), Qt::Key_Return);
        });
        QTest::keyClick(sort, Qt::Key_Space);
    };

    chooseFirstEntry(); // the code
    QCOMPARE(first(), u"A-1"_s);
    chooseFirstEntry();
    QCOMPARE(first(), u"A-3"_s);
}

void TestPatientsPage::whatIsDueOnOneDayIsNotUntilThatDay()
{
    PatientOverview row;
    row.day = 0;
    row.due = Due{.month = 0, .target = start, .from = start, .to = start};
    QCOMPARE(dueWords(row, start).detail, QString());

    row.due->to = start.addDays(10);
    QVERIFY(dueWords(row, start).detail.startsWith(u"until"_s));
}

void TestPatientsPage::tabReachesTheTableAndTheButtonForANewPatient()
{
    const auto hub = session();
    const Shown shown(*hub);
    QSignalSpy wishes(&shown.page, &PatientsPage::newPatientRequested);

    QList<const QWidget *> stops;
    QStringList names;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops << QApplication::focusWidget();
        names << QLatin1String(stops.last()->metaObject()->className()) + u' ' + stops.last()->objectName();
    } while (stops.last() != shown.search && stops.size() < 20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);

    QVERIFY2(stops.contains(shown.list), qPrintable(names.join(u", "_s)));
    QVERIFY2(names.value(names.size() - 2).endsWith(u"newPatient"_s), qPrintable(names.join(u", "_s)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wishes.count(), 1);
}

void TestPatientsPage::aLongNameHasItsRoomBeforeWhatIsDueHasMore()
{
    const QString name = u"García-Müller Fernández, María José"_s;
    const auto hub = session();
    PatientRecord record = hub->records().front();
    record.identity = Identity{name, {}, {}, {}};
    QVERIFY(hub->save(record, {}));
    Shown shown(*hub);

    shown.page.resize(1840, 900);

    const int needed = shown.list->fontMetrics().horizontalAdvance(name);
    QVERIFY(shown.list->columnWidth(int(PatientColumn::Name)) >= needed + shown.list->fontMetrics().height());
}

void TestPatientsPage::aLongNameTakesTheRoomThatNothingDueNeeds()
{
    const QString name = u"Fernández-Llébrez de la Encarnación, María Inmaculada"_s;
    const PatientFile file = test::patientFile(u"A-1"_s, QDate(2025, 1, 14), {});
    const auto hub = test::sessionOf({file}, QDate(2025, 1, 14));
    PatientRecord record = hub->records().front();
    record.courses.clear(); // "No start of treatment yet" is all that is said of it
    record.patient.subtypes.clear();
    record.identity = Identity{name, {}, {}, {}};
    QVERIFY(hub->save(record, {}));
    const Shown shown(*hub); // 1280 wide

    const int needed = shown.list->fontMetrics().horizontalAdvance(name);
    const QFontMetrics metrics = shown.list->fontMetrics();
    const int free = shown.list->columnWidth(int(PatientColumn::Due)) -
                     metrics.horizontalAdvance(u"No start of treatment yet"_s);
    QVERIFY(shown.list->columnWidth(int(PatientColumn::Name)) >= needed || free <= 4 * metrics.height());
}

MALAR_GUI_TEST(TestPatientsPage)

} // namespace test_patientspage
#include "test_patientspage.moc"
