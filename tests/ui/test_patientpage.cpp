#include "ui/patients/patientpage.h"

#include "tests/support/printed.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/patients/correctiondialog.h"
#include "ui/patients/historyview.h"
#include "ui/patients/visittable.h"
#include "ui/words/historywords.h"
#include "ui/words/language.h"
#include "ui/words/terms.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace test_patientpage {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestPatientPage : public test::Test {
    Q_OBJECT

private slots:
    void theVisitsAreListedWithTheirPlannedTimes();
    void aPatientWithoutVisitsIsToldWhatToDo();
    void aCorrectedDateNeedsAReasonAndLeavesHistory();
    void aVisitMovesToTheRightPatient();
    void aDateThatIsTakenIsRefused();
    void aVisitInErrorStaysInTheHistory();
    void everyStateIsSeenWholeInBothLanguages();
    void noLineOfTheHeadEndsInsideADate();
    void withoutAReasonNothingIsMarked();
    void aPatientInErrorIsMarkedWithTheReason();
    void theMarkOfAVisitIsTakenBackWithAReason();
    void theMarkOfAPatientIsTakenBackWithAReason();
    void enterOpensTheChosenVisit();
    void theHistoryIsReadWhenItIsLookedAt();
    void changedAnswersAreToldInWords();
    void changedScalesAreToldWithWhatTheirEndsMean();
    void scalesStandInTheTableWhereOneWasAnswered();
    void theRegionsTabOpensAVisitByTheKeyboard();
    void theChosenVisitIsSavedAsASheet();
    void theChosenVisitIsPrintedInVectors();
    void aPrintThatIsCancelledSaysNothing();
    void aBlankFormIsSavedForAnyPatient();
    void aSheetThatCannotBeWrittenIsSaid();
};

namespace {

const QDate start(2025, 1, 14);

std::unique_ptr<Session> session()
{
    return test::sessionOf({test::patientFile(u"A-1"_s, start, {start, start.addDays(30)}),
                            test::patientFile(u"B-1"_s, start, {start})},
                           start.addDays(300));
}

struct Shown {
    explicit Shown(Session &session)
        : id(session.records().front().patient.id), page(session, script.prompts(), id, true)
    {
        page.resize(1280, 700);
        test::show(page);
    }
    void press(const QString &name) const { page.findChild<QAbstractButton *>(name)->click(); }
    CorrectionDialog *dialog() const { return page.findChild<CorrectionDialog *>(); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = dialog()->findChild<QLineEdit *>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save() const { dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }

    test::Script script;
    PatientId id;
    PatientPage page;
};

} // namespace

void TestPatientPage::aPatientWithoutVisitsIsToldWhatToDo()
{
    const auto nobodyCame = test::sessionOf({test::patientFile(u"A-1"_s, start, {})}, start.addDays(300));
    const Shown shown(*nobodyCame);

    const auto labels = shown.page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"No visit yet."_s);
    }));
}

void TestPatientPage::theVisitsAreListedWithTheirPlannedTimes()
{
    const auto hub = session();
    const Shown shown(*hub);

    const QAbstractItemModel *model = shown.page.findChild<VisitTable *>()->model();

    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 1).data().toString(), u"Month 1 · day 30"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"Baseline · day 0"_s);
}

void TestPatientPage::aCorrectedDateNeedsAReasonAndLeavesHistory()
{
    const auto hub = session();
    const Shown shown(*hub);
    shown.press(u"correctDate"_s);
    shown.type(u"date"_s, u"2025-02-20"_s);

    shown.save();
    QVERIFY(shown.dialog()->isVisible());
    QCOMPARE(hub->store().visits(shown.id)->back().date, start.addDays(30));

    shown.type(u"reason"_s, u"typed the wrong day"_s);
    shown.save();

    QCOMPARE(hub->store().visits(shown.id)->back().date, QDate(2025, 2, 20));
    const HistoryEntry entry = hub->store().history(shown.id)->front();
    QCOMPARE(entry.action, u"move"_s);
    QCOMPARE(entry.reason, u"typed the wrong day"_s);
    QCOMPARE(changes(entry), (std::vector<FieldChange>{{u"Date"_s, terms::date(QDate(2025, 2, 13)),
                                                        terms::date(QDate(2025, 2, 20))}}));
}

void TestPatientPage::aVisitMovesToTheRightPatient()
{
    const auto hub = session();
    const Shown shown(*hub);
    shown.press(u"moveVisit"_s);
    shown.type(u"code"_s, u"b-1"_s);
    shown.type(u"reason"_s, u"mixed up"_s);

    shown.save();

    QCOMPARE(hub->store().visits(shown.id)->size(), 1u);
    QCOMPARE(hub->store().visits(hub->records()[1].patient.id)->size(), 2u);
}

void TestPatientPage::aDateThatIsTakenIsRefused()
{
    const auto hub = session();
    const Shown shown(*hub);
    shown.press(u"correctDate"_s);
    shown.type(u"date"_s, u"2025-01-14"_s);
    shown.type(u"reason"_s, u"why not"_s);

    shown.save();

    QVERIFY(shown.dialog()
                ->findChild<Strip *>(u"problem"_s)
                ->text()
                .contains(u"already has a visit on that day"_s));
    QVERIFY(shown.dialog()->height() >=
            shown.dialog()->layout()->totalHeightForWidth(shown.dialog()->width()));
    QCOMPARE(hub->store().visits(shown.id)->back().date, start.addDays(30));
}

void TestPatientPage::aVisitInErrorStaysInTheHistory()
{
    const auto hub = session();
    Shown shown(*hub);
    shown.script.said = u"another patient's form"_s;

    shown.press(u"visitInError"_s);

    QCOMPARE(hub->store().visits(shown.id)->back().state, VisitState::EnteredInError);
    QCOMPARE(hub->store().history(shown.id)->front().reason, u"another patient's form"_s);
    QVERIFY(!shown.page.findChild<QAbstractButton *>(u"moveVisit"_s)->isEnabled());
}

void TestPatientPage::everyStateIsSeenWholeInBothLanguages()
{
    const auto back = qScopeGuard([] { speak(u"en"_s); });
    for (const QString &language : {u"en"_s, u"es"_s}) {
        speak(language);
        const auto hub = session();
        Shown shown(*hub);
        shown.script.said = u"x"_s;
        shown.press(u"visitInError"_s);
        const auto *table = shown.page.findChild<QTableView *>(u"visits"_s);
        const QModelIndex cell = table->model()->index(0, 2);

        QCOMPARE(cell.data().toString(), terms::label(VisitState::EnteredInError));
        QVERIFY2(table->columnWidth(2) >
                     table->fontMetrics().horizontalAdvance(cell.data().toString()) + look::halfLine(*table),
                 qPrintable(language));
    }
}

void TestPatientPage::noLineOfTheHeadEndsInsideADate()
{
    const auto hub = session();
    const Shown shown(*hub);

    QStringList seen;
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        seen << label->text();
    const QString all = seen.join(u'\n');
    const QString month = u"day 300 · month 10"_s.replace(u' ', QChar::Nbsp);

    QVERIFY2(all.contains(u" · "_s + month), qPrintable(all));
}

void TestPatientPage::theMarkOfAVisitIsTakenBackWithAReason()
{
    const auto hub = session();
    Shown shown(*hub);
    shown.script.said = u"another patient's form"_s;
    shown.press(u"visitInError"_s);
    const auto *button = shown.page.findChild<QAbstractButton *>(u"visitInError"_s);
    QVERIFY(button->isEnabled() && button->text().remove(u'&').startsWith(u"Take back"_s));
    shown.script.said = u"it was the right form"_s;

    shown.press(u"visitInError"_s);

    QCOMPARE(hub->store().visits(shown.id)->back().state, VisitState::Complete);
    QCOMPARE(hub->store().history(shown.id)->front().reason, u"it was the right form"_s);
    QCOMPARE(
        happening(hub->store().history(shown.id)->front()),
        u"Visit of %1: the mark “entered in error” was taken back"_s.arg(terms::date(QDate(2025, 2, 13))));
}

void TestPatientPage::theMarkOfAPatientIsTakenBackWithAReason()
{
    const auto hub = session();
    Shown shown(*hub);
    auto *action = shown.page.findChild<QAction *>(u"patientInError"_s);
    shown.script.said = u"registered twice"_s;
    action->trigger();
    QVERIFY(action->text().remove(u'&').startsWith(u"Take back"_s));
    shown.script.said = u"two persons after all"_s;

    action->trigger();

    QVERIFY(!hub->store().record(shown.id)->patient.isEnteredInError());
    QCOMPARE(hub->store().history(shown.id)->front().action, u"take_back"_s);
}

void TestPatientPage::withoutAReasonNothingIsMarked()
{
    const auto hub = session();
    const Shown shown(*hub);

    shown.press(u"visitInError"_s);

    QCOMPARE(shown.script.asked, 1);
    QCOMPARE(hub->store().visits(shown.id)->back().state, VisitState::Complete);
}

void TestPatientPage::aPatientInErrorIsMarkedWithTheReason()
{
    const auto hub = session();
    Shown shown(*hub);
    shown.script.said = u"registered twice"_s;

    shown.page.findChild<QAction *>(u"patientInError"_s)->trigger();

    QCOMPARE(hub->store().record(shown.id)->patient.enteredInErrorReason, u"registered twice"_s);
}

void TestPatientPage::enterOpensTheChosenVisit()
{
    const auto hub = session();
    const Shown shown(*hub);
    const QSignalSpy opened(&shown.page, &PatientPage::visitRequested);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
    shown.page.findChild<VisitTable *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<VisitId>(), hub->store().visits(shown.id)->front().id);
}

void TestPatientPage::theHistoryIsReadWhenItIsLookedAt()
{
    const auto hub = session();
    const Shown shown(*hub);
    auto *history = shown.page.findChild<HistoryView *>();
    QCOMPARE(history->topLevelItemCount(), 0);

    shown.page.findChild<QTabWidget *>()->setCurrentWidget(history);

    const int saves = history->topLevelItemCount();
    QCOMPARE(saves, static_cast<int>(hub->store().history(shown.id)->size()));
    QVERIFY(saves > 0);
    PatientRecord record = *hub->record(shown.id);
    record.patient.centre = u"Valdecilla"_s;
    QVERIFY(hub->save(record));
    QCOMPARE(history->topLevelItemCount(), saves + 1);
}

void TestPatientPage::changedAnswersAreToldInWords()
{
    const auto hub = session();
    Visit visit = hub->store().visits(hub->records().front().patient.id)->back();
    visit.state = VisitState::Amended;
    visit.form.set({Sign::Erythema, Region::Ears}, 2);
    QVERIFY(hub->save(visit, u"read the photograph again"_s));

    const HistoryEntry entry = hub->store().history(visit.patient)->front();

    QCOMPARE(happening(entry), u"Visit of %1: amended"_s.arg(terms::date(QDate(2025, 2, 13))));
    QCOMPARE(changes(entry), (std::vector<FieldChange>{{u"State"_s, u"complete"_s, u"amended"_s},
                                                       {u"Erythema, ears"_s, u"0"_s, u"2"_s}}));
}

void TestPatientPage::changedScalesAreToldWithWhatTheirEndsMean()
{
    const auto hub = session();
    Visit visit = hub->store().visits(hub->records().front().patient.id)->back();
    visit.state = VisitState::Amended;
    visit.scales = {{u"itch"_s, {test::itch(), 4}}};
    QVERIFY(hub->save(visit, u"from the diary"_s));
    Scale turned = test::itch();
    turned.direction = ScaleDirection::HigherIsBetter;
    visit.scales = {{u"itch"_s, {turned, 4}}, {physicianGlobalKey, {test::physicianGlobal(), 0}}};
    QVERIFY(hub->save(visit, u"asked the other way round"_s));

    const auto entries = *hub->store().history(visit.patient);

    const QString four = u"4 of 10 (0 no itch  ·  10 worst itch imaginable; higher is %1)"_s;
    QCOMPARE(changes(entries.at(1)),
             (std::vector<FieldChange>{{u"State"_s, u"complete"_s, u"amended"_s},
                                       {u"Itch"_s, QString(), four.arg(u"worse"_s)}}));
    QCOMPARE(changes(entries.at(0)),
             (std::vector<FieldChange>{{u"Physician global"_s, QString(),
                                        u"0 of 4 (0 no active disease  ·  4 severe; higher is worse)"_s},
                                       {u"Itch"_s, four.arg(u"worse"_s), four.arg(u"better"_s)}}));
}

void TestPatientPage::scalesStandInTheTableWhereOneWasAnswered()
{
    const auto hub = session();
    const Shown shown(*hub);
    const auto *table = shown.page.findChild<QTableView *>(u"visits"_s);
    constexpr int scales = 9;
    QVERIFY(table->isColumnHidden(scales));
    Visit visit = hub->store().visits(shown.id)->back();
    visit.state = VisitState::Amended;
    visit.scales = {{u"itch"_s, {test::itch(), 4}}};

    QVERIFY(hub->save(visit, u"from the diary"_s));

    QVERIFY(!table->isColumnHidden(scales));
    QCOMPARE(table->model()->index(0, scales).data().toString(), u"Itch 4/10"_s);
    QCOMPARE(table->model()->index(1, scales).data().toString(), QString());
}

void TestPatientPage::theRegionsTabOpensAVisitByTheKeyboard()
{
    const auto hub = session();
    const Shown shown(*hub);
    const QSignalSpy opened(&shown.page, &PatientPage::visitRequested);
    shown.page.findChild<QTabWidget *>()->setCurrentIndex(2);
    shown.page.findChild<QListView *>(u"regionMaps"_s)->setFocus();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<VisitId>(), hub->store().visits(shown.id)->front().id);
}

void TestPatientPage::theChosenVisitIsSavedAsASheet()
{
    const auto hub = session();
    const QTemporaryDir folder;
    Shown shown(*hub);
    shown.script.file = folder.filePath(u"sheet.pdf"_s);

    shown.press(u"saveVisit"_s);

    const QString text = test::printedText(shown.script.file);
    QVERIFY2(text.contains(u"A-1"_s) && text.contains(terms::date(start.addDays(30))), qPrintable(text));
}

void TestPatientPage::theChosenVisitIsPrintedInVectors()
{
    const auto hub = session();
    const QTemporaryDir folder;
    Shown shown(*hub);
    shown.script.file = folder.filePath(u"printed.pdf"_s);

    shown.press(u"printVisit"_s);

    const QString text = test::printedText(shown.script.file);
    QVERIFY2(text.contains(u"A-1"_s) && text.contains(terms::date(start.addDays(30))), qPrintable(text));
    QCOMPARE(test::output(u"pdfimages"_s, {u"-list"_s, shown.script.file}).trimmed().split(u'\n').size(), 2);
    QVERIFY(test::output(u"pdfinfo"_s, {shown.script.file}).contains(QRegularExpression(u"Pages: +1\n"_s)));
}

void TestPatientPage::aPrintThatIsCancelledSaysNothing()
{
    const auto hub = session();
    const Shown shown(*hub);
    const QSignalSpy said(&shown.page, &PatientPage::failed);

    shown.press(u"printVisit"_s);

    QCOMPARE(shown.script.asked, 1);
    QVERIFY(said.isEmpty());
}

void TestPatientPage::aBlankFormIsSavedForAnyPatient()
{
    const auto hub = session();
    const QTemporaryDir folder;
    Shown shown(*hub);
    shown.script.file = folder.filePath(u"form.pdf"_s);

    shown.page.findChild<QAction *>(u"saveBlank"_s)->trigger();

    const QString text = test::printedText(shown.script.file);
    QVERIFY2(text.contains(u"A-1"_s) && !text.contains(terms::date(start.addDays(30))), qPrintable(text));
}

void TestPatientPage::aSheetThatCannotBeWrittenIsSaid()
{
    const auto hub = session();
    Shown shown(*hub);
    const QSignalSpy said(&shown.page, &PatientPage::failed);
    shown.script.file = u"/nowhere/sheet.pdf"_s;

    shown.press(u"saveVisit"_s);

    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().front().toString().contains(u"/nowhere/sheet.pdf"_s));
}

MALAR_GUI_TEST(TestPatientPage)

} // namespace test_patientpage
#include "test_patientpage.moc"
