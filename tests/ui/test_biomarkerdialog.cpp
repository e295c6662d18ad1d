#include "ui/biomarkers/biomarkerdialog.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/biomarkers/biomarkergrid.h"
#include "ui/biomarkers/biomarkersview.h"
#include "ui/parts/conflictdialog.h"
#include "ui/parts/strip.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace test_biomarkerdialog {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);
const QDate today(2025, 6, 1);

/// A patient's tab of biomarkers, as a user meets it.
struct Laboratory {
    explicit Laboratory(const std::vector<Biomarker> &values = {},
                        const std::optional<Prompts> &prompts = std::nullopt)
    {
        PatientFile file = test::patientFile(u"A-1"_s, start, {start});
        file.record.biomarkers = values;
        hub = test::sessionOf({file}, today);
        view = std::make_unique<BiomarkersView>(*hub, prompts.value_or(script.prompts()));
        view->resize(1200, 700);
        view->show(record());
        QObject::connect(hub.get(), &Session::patientChanged, view.get(), [this] { view->show(record()); });
        test::show(*view);
    }
    const PatientRecord &record() const { return hub->records().front(); }
    BiomarkerDialog *dialog() const { return view->findChild<BiomarkerDialog *>(); }
    QString problem() const { return dialog()->findChild<Strip *>(u"problem"_s)->text(); }
    QString effect() const { return dialog()->findChild<QLabel *>(u"effect"_s)->text(); }
    void open()
    {
        const bool first = record().biomarkers.empty();
        const QString button = first ? u"addFirstBiomarkers"_s : u"addBiomarkers"_s;
        QTest::mouseClick(view->findChild<QPushButton *>(button), Qt::LeftButton);
        test::waitForKeys(dialog());
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents(); // an editor closes a moment later
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void typeDate(const QString &text)
    {
        auto *field = dialog()->findChild<QLineEdit *>(u"date"_s);
        field->setFocus();
        field->selectAll();
        type(text);
    }
    void toTable() { dialog()->findChild<BiomarkerGrid *>()->setFocus(); }
    void save() { dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }
    /// Ctrl+V in the table; what the preview says is kept, and it is accepted or not.
    void paste(const QString &text, bool accept = true)
    {
        QApplication::clipboard()->setText(text);
        QTimer::singleShot(0, dialog(), [this, accept] {
            auto *preview = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(preview && preview != dialog());
            if (auto *list = preview->findChild<QListWidget *>(u"pasteProblems"_s))
                for (int i = 0; i < list->count(); ++i)
                    refused << list->item(i)->text();
            if (auto *table = preview->findChild<QTableView *>(u"pasteValues"_s))
                for (int i = 0; i < table->model()->rowCount(); ++i)
                    notes << table->model()->index(i, 5).data().toString();
            accept ? preview->accept() : preview->reject();
        });
        toTable();
        press(Qt::Key_V, Qt::ControlModifier);
    }
    std::vector<Biomarker> stored() const { return hub->store().record(record().patient.id)->biomarkers; }

    test::Script script;
    std::unique_ptr<Session> hub;
    std::unique_ptr<BiomarkersView> view;
    QStringList refused;
    QStringList notes;
};

/// The answer to the message box that stands open a moment later.
void answerWith(Qt::Key key, QString *title)
{
    QTimer::singleShot(0, qApp, [key, title] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        *title = box->windowTitle();
        QTest::keyClick(box, key);
    });
}

Biomarker pd1(QDate date, double value) { return {date, u"CD56dim"_s, u"PD1"_s, value, u"% positive"_s}; }

} // namespace

class TestBiomarkerDialog : public test::Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void anEmptyPageSaysInItsMiddleHowToBegin();
    void valuesAreTypedWithTheKeyboardAlone();
    void aDateBeforeBirthIsRefusedAndOneLongAgoAsks();
    void arrowsLeaveACellThatIsBeingTyped();
    void theValueBeforeStandsBesideTheCell();
    void whatIsNoNumberIsNamedAndNothingIsWritten();
    void aDayToComeIsRefused();
    void aPercentageAboveAHundredIsAskedAbout();
    void enterDoesNotSaveAnUnusualPercentage();
    void anUnusualPercentageOfAnotherDayIsAskedAboutToo();
    void aLimitOfDetectionIsTypedWithItsSign();
    void atMostIsNoLimitAndIsSaid();
    void aLimitIsEditedAndStaysOne();
    void theNumberOfALimitIsAnotherValue();
    void aPastedLimitIsStored();
    void aSignNeverSaysMoreThanTheLimit();
    void theSameDayAgainSaysWhatItReplaces();
    void aDayIsEditedAndMovedAndEmptied();
    void valuesSavedMeanwhileAreShownBesideAndThoseOfOtherDaysStay_data();
    void valuesSavedMeanwhileAreShownBesideAndThoseOfOtherDaysStay();
    void aDayIsDeletedWithAReason();
    void aBlockFillsTheTableAndSaveWritesIt();
    void aListOfSeveralDaysIsWrittenInOne();
    void aRefusedCellIsNamedAndTheOthersStay();
    void whatIsNotAcceptedChangesNothing();
    void valuesOutsideTheRangeAreMarkedByASign();
};

void TestBiomarkerDialog::anEmptyPageSaysInItsMiddleHowToBegin()
{
    const Laboratory laboratory;
    const auto *button = laboratory.view->findChild<QPushButton *>(u"addFirstBiomarkers"_s);
    const BiomarkersView &view = *laboratory.view;

    const QPoint at = button->mapTo(&view, button->rect().center());
    QVERIFY(std::abs(at.x() - view.width() / 2) < 20);
    QVERIFY(at.y() > view.height() / 4 && at.y() < 3 * view.height() / 4);
    QVERIFY(!view.findChild<QPushButton *>(u"addBiomarkers"_s)->isVisible()); // said once
}

void TestBiomarkerDialog::valuesAreTypedWithTheKeyboardAlone()
{
    Laboratory lab;
    lab.open();
    lab.type(u"2025-02-13"_s);
    lab.press(Qt::Key_Tab); // the panel
    lab.press(Qt::Key_Tab); // the table

    lab.type(u"77,1"_s);
    lab.press(Qt::Key_Return);
    lab.type(u"2.5"_s);
    lab.press(Qt::Key_Tab);
    lab.press(Qt::Key_Down);
    lab.type(u"22.4"_s);
    lab.press(Qt::Key_Return);
    lab.press(Qt::Key_Return, Qt::ControlModifier);

    const QDate day(2025, 2, 13);
    QCOMPARE(lab.stored(),
             (std::vector<Biomarker>{{day, u"CD56bright"_s, u"NKG2A"_s, 77.1, u"% positive"_s},
                                     {day, u"CD56bright"_s, u"KIR2DL1_S1"_s, 2.5, u"% positive"_s},
                                     {day, u"CD56dim"_s, u"KIR2DL2_L3"_s, 22.4, u"% positive"_s}}));
}

void TestBiomarkerDialog::arrowsLeaveACellThatIsBeingTyped()
{
    Laboratory lab;
    lab.open();
    lab.toTable();

    lab.type(u"77"_s);
    lab.press(Qt::Key_Down);
    lab.type(u"37"_s);
    lab.press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(lab.stored().size(), std::size_t{2});
    QCOMPARE(lab.stored()[1].subset, u"CD56dim"_s);
    QCOMPARE(lab.stored()[1].value, 37.0);
}

void TestBiomarkerDialog::theValueBeforeStandsBesideTheCell()
{
    Laboratory lab({pd1(start, 1.6), pd1(start.addDays(30), 1.9)});
    lab.open();
    const QAbstractItemModel *model = lab.dialog()->findChild<BiomarkerGrid *>()->model();

    QCOMPARE(model->index(1, 4).data(Qt::UserRole).toString(), u"1.9, 13 Feb 2025"_s);
    lab.typeDate(u"2025-02-01"_s);
    QCOMPARE(model->index(1, 4).data(Qt::UserRole).toString(), u"1.6, 14 Jan 2025"_s);
    QVERIFY(model->index(1, 4).data(Qt::AccessibleTextRole).toString().contains(u"1.6"_s));
}

void TestBiomarkerDialog::whatIsNoNumberIsNamedAndNothingIsWritten()
{
    Laboratory lab;
    lab.open();
    lab.toTable();

    lab.type(u"7x"_s);
    lab.press(Qt::Key_Return);
    lab.save();

    QVERIFY(lab.problem().startsWith(u"CD56bright, NKG2A is not a number."_s));
    QVERIFY(lab.dialog()->isVisible());
    QVERIFY(lab.stored().empty());
}

void TestBiomarkerDialog::aDayToComeIsRefused()
{
    Laboratory lab;
    lab.open();
    lab.typeDate(u"2025-06-02"_s);
    lab.toTable();
    lab.type(u"7"_s);
    lab.save();

    QVERIFY(lab.problem().contains(u"still to come"_s));
    QVERIFY(lab.stored().empty());
}

void TestBiomarkerDialog::aDateBeforeBirthIsRefusedAndOneLongAgoAsks()
{
    Laboratory lab;
    const auto typeOldSample = [&lab] {
        lab.open();
        lab.typeDate(u"1025-03-01"_s);
        lab.toTable();
        lab.type(u"12"_s);
        lab.save();
    };
    typeOldSample();
    QVERIFY(lab.problem().contains(u"is before the patient's birth"_s));
    QVERIFY(lab.stored().empty());
    delete lab.dialog();

    PatientRecord ageless = lab.record();
    ageless.patient.birthYear = {};
    QVERIFY(bool(lab.hub->save(ageless)));
    typeOldSample(); // nobody gives a reason
    QCOMPARE(lab.script.asked, 1);
    QVERIFY(lab.stored().empty());
    lab.script.said = u"an old sample"_s;
    lab.save();
    QCOMPARE(lab.stored().size(), 1u);
}

void TestBiomarkerDialog::valuesSavedMeanwhileAreShownBesideAndThoseOfOtherDaysStay_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<double>("value");
    QTest::newRow("theirs") << u"theirs"_s << 3.0;
    QTest::newRow("mine") << u"mine"_s << 12.0;
}

void TestBiomarkerDialog::valuesSavedMeanwhileAreShownBesideAndThoseOfOtherDaysStay()
{
    QFETCH(QString, way);
    QFETCH(double, value);
    Laboratory lab;
    lab.script.said = u"read again"_s;
    lab.open();
    lab.typeDate(u"2025-03-01"_s);
    lab.toTable();
    lab.type(u"12"_s);
    PatientRecord theirs = lab.record();
    theirs.biomarkers = {{QDate(2025, 2, 1), u"CD56dim"_s, u"NKG2D"_s, 7, u"% positive"_s}};
    const Biomarker first = [&lab] {
        const Panel &panel = lab.hub->panels().front();
        return Biomarker{QDate(2025, 3, 1), panel.subsets.front(), panel.markers.front().key, 3, panel.unit};
    }();
    theirs.biomarkers.push_back(first);
    QVERIFY(lab.hub->changeMany([&](Store &store) { return store.save(theirs); }));

    lab.save();
    auto *both = lab.dialog()->findChild<ConflictDialog *>();
    QVERIFY2(both, qPrintable(lab.problem()));
    QVERIFY(lab.stored() == theirs.biomarkers);
    QVERIFY(!both->findChild<QPushButton *>(u"goOn"_s));
    QTest::mouseClick(both->findChild<QPushButton *>(way), Qt::LeftButton);

    QCOMPARE(lab.stored().size(), 2u);
    QCOMPARE(lab.stored().back().value, value);
}

void TestBiomarkerDialog::aPercentageAboveAHundredIsAskedAbout()
{
    Laboratory lab;
    lab.open();
    lab.toTable();
    lab.type(u"541"_s);
    lab.press(Qt::Key_Return);
    lab.save();

    QCOMPARE(lab.script.asked, 1);
    QCOMPARE(lab.stored().at(0).value, 541.0); // the script said yes
}

void TestBiomarkerDialog::enterDoesNotSaveAnUnusualPercentage()
{
    Laboratory lab({}, realPrompts());
    lab.open();
    lab.toTable();
    lab.type(u"130"_s);
    lab.press(Qt::Key_Return);
    QString title;
    answerWith(Qt::Key_Return, &title);

    lab.save();

    QCOMPARE(title, u"Unusual percentages"_s);
    QVERIFY(lab.stored().empty());
    QVERIFY(lab.dialog()->isVisible());
}

void TestBiomarkerDialog::anUnusualPercentageOfAnotherDayIsAskedAboutToo()
{
    Laboratory lab;
    lab.open();
    lab.paste(u"date\tsubset\tmarker\tvalue\n2025-01-14\tCD56dim\tPD1\t1.6\n2025-02-13\tCD56dim\tPD1\t130"_s);

    lab.save();

    QCOMPARE(lab.script.asked, 1);
}

void TestBiomarkerDialog::aLimitOfDetectionIsTypedWithItsSign()
{
    Laboratory lab;
    lab.open();
    lab.toTable();

    lab.type(u"<0,5"_s);
    lab.press(Qt::Key_Return);
    lab.type(u"> 90"_s);
    lab.press(Qt::Key_Return);
    const QAbstractItemModel *model = lab.dialog()->findChild<BiomarkerGrid *>()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"<0.5"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u">90"_s);
    lab.press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(lab.stored(),
             (std::vector<Biomarker>{
                 {today, u"CD56bright"_s, u"NKG2A"_s, 0.5, u"% positive"_s, Limit::Below},
                 {today, u"CD56bright"_s, u"KIR2DL1_S1"_s, 90, u"% positive"_s, Limit::Above}}));
    auto *table = lab.view->findChild<QTableView *>(u"biomarkers"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"<0.5"_s);
    QCOMPARE(table->model()->index(1, 3).data().toString(), u">90"_s);
}

void TestBiomarkerDialog::atMostIsNoLimitAndIsSaid()
{
    Laboratory lab;
    lab.open();
    lab.toTable();

    lab.type(u"<=5"_s);
    lab.press(Qt::Key_Return);
    lab.save();

    QVERIFY2(lab.problem().startsWith(u"CD56bright, NKG2A may be the limit itself."_s),
             qPrintable(lab.problem()));
    QVERIFY(lab.stored().empty());
}

void TestBiomarkerDialog::aLimitIsEditedAndStaysOne()
{
    Biomarker limit = pd1(start, 0.0005); // finer than a table shows a number
    limit.limit = Limit::Below;
    Laboratory lab({limit});
    auto *table = lab.view->findChild<QTableView *>(u"biomarkers"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"<0.0005"_s);
    table->setFocus();
    lab.press(Qt::Key_Return);
    test::waitForKeys(lab.dialog());
    auto *grid = lab.dialog()->findChild<BiomarkerGrid *>();
    QCOMPARE(grid->model()->index(1, 4).data(Qt::EditRole).toString(), u"<0.0005"_s);
    lab.typeDate(u"2025-01-15"_s);
    lab.save();

    limit.date = start.addDays(1);
    QCOMPARE(lab.stored(), std::vector<Biomarker>{limit});
}

void TestBiomarkerDialog::theNumberOfALimitIsAnotherValue()
{
    Biomarker limit = pd1(start, 0.0005);
    limit.limit = Limit::Below;
    Laboratory lab({limit});
    lab.open();
    lab.typeDate(u"2025-01-14"_s);
    lab.toTable();
    auto *grid = lab.dialog()->findChild<BiomarkerGrid *>();
    grid->setCurrentIndex(grid->model()->index(1, 4));
    lab.type(u"0.0005"_s);
    lab.press(Qt::Key_Return);
    QVERIFY2(lab.effect().contains(u"PD-1 <0.0005 → "_s), qPrintable(lab.effect()));
    lab.save();
    QCOMPARE(lab.stored().at(0).limit, Limit::None);
}

void TestBiomarkerDialog::aPastedLimitIsStored()
{
    Biomarker before = pd1(today, 1.5);
    before.limit = Limit::Below;
    Laboratory lab({before});
    lab.open();

    lab.paste(u"\tNKG2A\tPD-1\nCD56dim\t>90\t1,5\n"_s);
    QCOMPARE(lab.notes, (QStringList{QString(), u"replaces <1.5"_s}));
    lab.save();

    QCOMPARE(lab.stored().size(), std::size_t{2});
    QCOMPARE(*valueAt(lab.stored(), pd1(today, 0)), pd1(today, 1.5));
    QCOMPARE(valueAt(lab.stored(), {today, u"CD56dim"_s, u"NKG2A"_s, 0, {}})->limit, Limit::Above);
}

// "<5" may be anything below 5: above a range up to 4, or in it.
void TestBiomarkerDialog::aSignNeverSaysMoreThanTheLimit()
{
    const PanelMarker normal{u"IL6"_s, u"IL-6"_s, 2, 4};
    const auto shown = [&](double value, Limit limit) {
        return words::value({start, {}, u"IL6"_s, value, u"pg/ml"_s, limit}, &normal);
    };
    QCOMPARE(shown(5, Limit::Below), u"<5"_s);
    QCOMPARE(shown(1, Limit::Above), u">1"_s);
    QCOMPARE(shown(2, Limit::Below), u"↓ <2"_s);
    QCOMPARE(shown(4, Limit::Above), u"↑ >4"_s);
    QCOMPARE(shown(4, Limit::None), u"4"_s);
}

void TestBiomarkerDialog::theSameDayAgainSaysWhatItReplaces()
{
    Laboratory lab({pd1(start, 1.6)});
    lab.open();
    lab.typeDate(u"2025-01-14"_s);
    auto *grid = lab.dialog()->findChild<BiomarkerGrid *>();
    lab.toTable();
    grid->setCurrentIndex(grid->model()->index(1, 4));
    lab.type(u"1.9"_s);
    lab.press(Qt::Key_Return);

    QCOMPARE(lab.effect(), u"Values of this day are replaced: CD56dim, PD-1 1.6 → 1.9."_s);
    lab.save();
    QCOMPARE(lab.stored(), (std::vector<Biomarker>{pd1(start, 1.9)}));
}

void TestBiomarkerDialog::aDayIsEditedAndMovedAndEmptied()
{
    const Biomarker other{start, u"CD56bright"_s, u"PD1"_s, 0.8, u"% positive"_s};
    Laboratory lab({pd1(start, 1.6), other});
    auto *table = lab.view->findChild<QTableView *>(u"biomarkers"_s);
    table->setFocus();
    lab.press(Qt::Key_Return);
    test::waitForKeys(lab.dialog());

    auto *grid = lab.dialog()->findChild<BiomarkerGrid *>();
    QCOMPARE(grid->model()->index(1, 4).data().toString(), u"1.6"_s);
    grid->setCurrentIndex(grid->model()->index(0, 4));
    lab.press(Qt::Key_Delete);
    lab.typeDate(u"2025-01-15"_s);
    lab.save();

    QCOMPARE(lab.stored(), (std::vector<Biomarker>{pd1(start.addDays(1), 1.6)}));
}

void TestBiomarkerDialog::aDayIsDeletedWithAReason()
{
    Laboratory lab({pd1(start, 1.6), pd1(start.addDays(30), 1.9)});
    auto *table = lab.view->findChild<QTableView *>(u"biomarkers"_s);
    table->setFocus(); // on the last day
    lab.press(Qt::Key_Delete);
    QCOMPARE(lab.stored().size(), std::size_t{2}); // no reason was given

    lab.script.said = u"sample of another patient"_s;
    lab.press(Qt::Key_Delete);

    QCOMPARE(lab.stored(), (std::vector<Biomarker>{pd1(start, 1.6)}));
    QCOMPARE(lab.hub->store().history(lab.record().patient.id)->front().reason, lab.script.said);
}

void TestBiomarkerDialog::aBlockFillsTheTableAndSaveWritesIt()
{
    Laboratory lab;
    lab.open();

    lab.paste(u"\tNKG2A\tPD-1\nCD56bright\t77,1\t0,8\nCD56dim\t37,5\t1,6\n"_s);
    QVERIFY(lab.stored().empty()); // accepted, but not saved yet
    lab.save();

    QCOMPARE(lab.stored().size(), std::size_t{4});
    QCOMPARE(lab.stored().back(), pd1(today, 1.6));
}

void TestBiomarkerDialog::aListOfSeveralDaysIsWrittenInOne()
{
    Laboratory lab({pd1(start, 1.5)});
    lab.open();

    lab.paste(u"date\tsubset\tmarker\tvalue\n2025-01-14\tCD56dim\tPD1\t1.6\n2025-02-13\tCD56dim\tPD1\t1.9"_s);
    QCOMPARE(lab.notes, (QStringList{u"replaces 1.5"_s, QString()}));
    lab.save();

    QCOMPARE(lab.stored(), (std::vector<Biomarker>{pd1(start, 1.6), pd1(start.addDays(30), 1.9)}));
}

void TestBiomarkerDialog::aRefusedCellIsNamedAndTheOthersStay()
{
    Laboratory lab;
    lab.open();

    lab.paste(u"\tNKG2A\tPD-1\nCD56bright\thigh\t0,8\n"_s);
    lab.save();

    QCOMPARE(lab.refused, (QStringList{u"Row 2, column 2, “high”: this is not a number"_s}));
    QCOMPARE(lab.stored().size(), std::size_t{1});
}

void TestBiomarkerDialog::whatIsNotAcceptedChangesNothing()
{
    Laboratory lab;
    lab.open();

    lab.paste(u"77.1"_s, false);
    lab.save();

    QCOMPARE(lab.problem(), u"No value is typed yet."_s);
    QVERIFY(lab.stored().empty());
}

void TestBiomarkerDialog::valuesOutsideTheRangeAreMarkedByASign()
{
    Laboratory lab({pd1(start, 5.25), pd1(start.addDays(30), 0.5)});
    Panels panels{nkPanel()};
    panels[0].markers[4].low = 1;
    panels[0].markers[4].high = 4;
    QVERIFY(lab.hub->save(panels));
    lab.view->show(lab.record());

    auto *table = lab.view->findChild<QTableView *>(u"biomarkers"_s);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"↑ 5.25"_s);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"↓ 0.5"_s);
}

MALAR_GUI_TEST(TestBiomarkerDialog)

} // namespace test_biomarkerdialog
#include "test_biomarkerdialog.moc"
