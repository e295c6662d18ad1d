#include "tests/support/sessions.h"
#include "tests/ui/clinic.h"
#include "ui/about/keysdialog.h"
#include "ui/body/bodymap.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/look.h"
#include "ui/parts/noticebar.h"
#include "ui/patients/patientspage.h"
#include "ui/session/settings.h"
#include "ui/visit/answerbuttons.h"
#include "ui/visit/levelline.h"
#include "ui/visit/visitheader.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>

namespace test_visitlayout {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

/// The visit page keeps its places whatever it has to say, and the keyboard reaches all of them.
class TestVisitLayout : public Test {
    Q_OBJECT

private slots:
    void aLongSentenceWidensAndMovesNothing();
    void aNameThatIsTooLongEndsInAnEllipsis();
    void theWholeBodyAnswersStandWhereTheyAlwaysStood();
    void theLineOfLevelsIsAsHighForEveryAnswer();
    void theYearOfBirthIsNeverCut();
    void aMessageOfTheVisitMovesNothing();
    void theFormIsSeenWholeInASmallWindow();
    void inANarrowWindowTheFormBeginsWhereTheDateDoes();
    void tabReachesEverythingAndShiftTabLeadsBack();
    void aKeyGoesToTheDateAndReturnToTheForm();
    void theTotalSaysHowItComesAbout();
    void aLockedVisitNamesNoKeysThatAnswer();
    void helpListsEveryKeyOfTheVisit();
    void undoStandsInTheMenu();
    void aMessageThatIsClosedLeavesTheKeysToTheForm();
};

namespace {

Visit lastMonth()
{
    Visit visit = earlier(start, 2);
    visit.form.set({Sign::ScalpScarring, Region::None}, 3);
    visit.form.set({Sign::Alopecia, Region::None}, 2);
    return visit;
}

std::vector<QRect> places(const Clinic &clinic)
{
    std::vector<QRect> all;
    for (const AnswerButtons *answer : clinic.page->findChildren<AnswerButtons *>())
        all.emplace_back(answer->mapTo(clinic.page.get(), QPoint()), answer->size());
    return all;
}

bool isStop(const QWidget &widget, const QWidget &page)
{
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && widget.isVisibleTo(&page) &&
           !widget.focusProxy();
}

QList<QWidget *> walk(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> stops{QApplication::focusWidget()};
    while (stops.size() < 100) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        if (QApplication::focusWidget() == stops.first())
            break;
        stops << QApplication::focusWidget();
    }
    return stops;
}

} // namespace

void TestVisitLayout::aLongSentenceWidensAndMovesNothing()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.page->resize(1200, 660);
    auto *header = clinic.page->findChild<VisitHeader *>();
    auto *date = header->findChild<DateField *>();
    const QDate day = clinic.visit().date;
    header->show({u"HUMV-003"_s, u"discoid"_s, day, u"Month 1"_s, {}, u"Changed"_s, u"Complete"_s});
    QApplication::processEvents();
    const int least = clinic.page->minimumSizeHint().width();
    const QRect place(date->mapTo(clinic.page.get(), QPoint()), date->size());
    const int high = header->height();

    const QString sentence =
        QString(u"The disk is full and nothing more can be kept. "_s).repeated(5).left(200);
    header->show({sentence, sentence, day, {}, sentence, sentence, u"Complete"_s});
    QApplication::processEvents();

    QCOMPARE(sentence.size(), 200);
    QVERIFY(clinic.page->minimumSizeHint().width() <= least);
    QCOMPARE(QRect(date->mapTo(clinic.page.get(), QPoint()), date->size()), place);
    QCOMPARE(header->height(), high);
    const auto *state = header->findChild<ElidedLabel *>(u"state"_s);
    QCOMPARE(state->toolTip(), sentence);
    for (const int width : {1200, 800}) {
        clinic.page->resize(width, 660);
        QApplication::processEvents();
        QVERIFY(state->width() > 6 * state->fontMetrics().averageCharWidth()); // seen at all
    }
}

void TestVisitLayout::aNameThatIsTooLongEndsInAnEllipsis()
{
    ElidedLabel label(1);
    label.say(u"HUB-001 · García-Müller, María José · born 1984"_s);
    label.resize(label.fontMetrics().horizontalAdvance(u"HUB-001 · García-Müller"_s), 30);

    const QString shown = label.shownLines().join(u'|');

    QVERIFY2(shown.startsWith(u"HUB-001 · García"_s) && shown.endsWith(u'…'), qPrintable(shown));
    QVERIFY(label.fontMetrics().horizontalAdvance(shown) <= label.width());
    QCOMPARE(label.toolTip(), label.text());
}

void TestVisitLayout::theYearOfBirthIsNeverCut()
{
    ElidedLabel label(1);
    label.keepEnd();
    label.say(u"HUB-001 · Fernández-Llébrez de la Encarnación, María José · born 1984"_s);
    label.resize(label.fontMetrics().horizontalAdvance(u"HUB-001 · Fernández-Llébrez · born 1984"_s), 30);

    const QString shown = label.shownLines().join(u'|');

    QVERIFY2(shown.startsWith(u"HUB-001 · Fern"_s) && shown.endsWith(u"… · born 1984"_s), qPrintable(shown));
    QVERIFY(label.fontMetrics().horizontalAdvance(shown) <= label.width());
    label.resize(1000, 30);
    QCOMPARE(label.shownLines().join(u'|'), label.text());
}

void TestVisitLayout::aMessageOfTheVisitMovesNothing()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    QApplication::processEvents();
    const std::vector<QRect> before = places(clinic);
    auto *notice = clinic.page->findChild<NoticeBar *>();

    notice->show(u"Who assessed? "_s.repeated(40), {{u"Close"_s, [notice] { notice->clear(); }}});
    QApplication::processEvents();

    QVERIFY(places(clinic) == before);
    const QRect lies(notice->mapTo(clinic.page.get(), QPoint()), notice->size());
    QVERIFY(clinic.page->rect().contains(lies));
    QVERIFY(lies.height() > notice->fontMetrics().lineSpacing() * 2); // whole, on as many lines as it needs
    QCOMPARE(lies.bottom(), clinic.page->rect().bottom());

    notice->show(u"The file was moved."_s);
    clinic.button(u"Close"_s)->click();
    QVERIFY(!notice->isVisible());
}

void TestVisitLayout::theWholeBodyAnswersStandWhereTheyAlwaysStood()
{
    Clinic first;
    first.page->startNew(first.record.patient.id);
    QApplication::processEvents();
    const std::vector<QRect> before = places(first);
    Clinic second({lastMonth()});
    second.page->startNew(second.record.patient.id);
    QApplication::processEvents();
    QVERIFY(places(second) == before);

    second.form().go({Sign::MucosalLesion, Region::None});
    second.type(u"11161"_s); // each other than last month, so with an arrow
    QApplication::processEvents();

    QVERIFY(places(second) == before);
    second.press(Qt::Key_S);
    QCOMPARE(second.stored().back().form.at({Sign::ScalpScarring, Region::None}), 6);
}

void TestVisitLayout::theLineOfLevelsIsAsHighForEveryAnswer()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.page->resize(1000, 660);
    const auto *line = clinic.page->findChild<LevelLine *>();

    QSet<int> heights;
    for (const Item item : items) {
        clinic.form().go(item);
        QApplication::processEvents();
        heights << line->height();
    }

    QCOMPARE(heights.size(), 1);
}

/// 1280 x 720 is what the window has on a laptop before it is made larger.
void TestVisitLayout::theFormIsSeenWholeInASmallWindow()
{
    const QFont font = QApplication::font();
    look::apply(*qApp, look::Scheme::Light);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Script script;
    const QDate day(2025, 1, 14);
    MainWindow window(sessionOf({patientFile(u"A-1"_s, day, {day})}, day.addDays(30)), settings,
                      script.prompts());
    window.resize(1280, 690); // a screen of 720 less a title bar
    show(window);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QApplication::processEvents();

    auto *page = qobject_cast<VisitPage *>(window.page());
    QVERIFY(page);
    const QScrollArea *area = nullptr;
    for (const QScrollArea *each : page->findChildren<QScrollArea *>())
        if (each->isAncestorOf(page->findChild<VisitForm *>()))
            area = each;
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    const auto answers = page->findChildren<AnswerButtons *>();
    QVERIFY(answers.first()->x() < answers.last()->x()); // in two columns
    QCOMPARE(window.size(), QSize(1280, 690));
    const int body = page->findChild<BodyMap *>()->height();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QApplication::processEvents();
    QCOMPARE(page->findChild<BodyMap *>()->height(), body);
    qApp->setStyleSheet({});
    QApplication::setFont(font);
}

void TestVisitLayout::inANarrowWindowTheFormBeginsWhereTheDateDoes()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.page->resize(clinic.page->fontMetrics().averageCharWidth() * 120, 480);
    QApplication::processEvents();
    const auto *date = clinic.page->findChild<VisitHeader *>()->findChild<DateField *>();

    QVERIFY(!clinic.page->findChild<BodyMap *>()->isVisible());
    QCOMPARE(clinic.form().mapTo(clinic.page.get(), QPoint()).x(),
             date->mapTo(clinic.page.get(), QPoint()).x());
}

void TestVisitLayout::tabReachesEverythingAndShiftTabLeadsBack()
{
    Clinic clinic({lastMonth()});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_Return); // the list of what is missing
    clinic.form().go(items.front());

    QList<QWidget *> forwards = walk(Qt::Key_Tab, {});
    QList<QWidget *> backwards = walk(Qt::Key_Backtab, Qt::ShiftModifier);

    for (QWidget *each : clinic.page->findChildren<QWidget *>())
        if (isStop(*each, *clinic.page))
            QVERIFY2(forwards.contains(each),
                     qPrintable(QLatin1String(each->metaObject()->className()) + u' ' + each->objectName() +
                                each->accessibleName() + each->property("text").toString()));
    std::reverse(backwards.begin() + 1, backwards.end());
    QCOMPARE(backwards, forwards);
    QVERIFY(forwards.contains(clinic.page->findChild<DateField *>()));
    for (const QString &name : {u"Back"_s, u"More"_s, u"29 answer"_s})
        QVERIFY2(forwards.contains(clinic.button(name)), qPrintable(name));
}

void TestVisitLayout::aKeyGoesToTheDateAndReturnToTheForm()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F4, Qt::NoModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"2024-03-20"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().date, QDate(2024, 3, 20));
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

/// 4 x 2 + 3 + 3 = 14, as the form adds.
void TestVisitLayout::theTotalSaysHowItComesAbout()
{
    Visit visit = earlier(start, 0);
    for (const Region region : {Region::Scalp, Region::Ears, Region::Arms, Region::Hands})
        visit.form.set({Sign::Dyspigmentation, region}, 1);
    visit.form.set({Sign::DyspigmentationDuration, Region::None}, 1);
    visit.form.set({Sign::Scarring, Region::Ears}, 2);
    visit.form.set({Sign::Scarring, Region::Face}, 1);
    visit.form.set({Sign::ScalpScarring, Region::None}, 3);
    Clinic clinic({visit});

    clinic.page->edit(visit.id);

    QCOMPARE(clinic.page->findChild<QLabel *>(u"damageTotal"_s)->text(), u"14"_s);
    QVERIFY(clinic.shown().contains(u"dyspigmentation 4 × 2 + scarring 3 + scalp 3"_s));
}

void TestVisitLayout::aLockedVisitNamesNoKeysThatAnswer()
{
    const Visit visit = lastMonth();
    Clinic clinic({visit});
    const auto *keys = clinic.page->findChild<QLabel *>(u"keys"_s);
    clinic.page->startNew(clinic.record.patient.id);
    QApplication::processEvents();
    QVERIFY(keys->text().contains(u"rest of column"_s));

    clinic.page->edit(visit.id);
    QApplication::processEvents();

    QVERIFY2(!keys->isVisible(), qPrintable(keys->text()));
}

void TestVisitLayout::helpListsEveryKeyOfTheVisit()
{
    const Clinic clinic;
    const KeysDialog dialog({});
    const auto *table = dialog.findChild<QTableWidget *>();

    for (const QAction *action : clinic.page->actions())
        QVERIFY2(!table->findItems(keyText(action->shortcut()), Qt::MatchExactly).isEmpty(),
                 qPrintable(action->shortcut().toString()));
    for (const QString &key : {u"*"_s, u"."_s, u"Delete"_s})
        QVERIFY2(!table->findItems(key, Qt::MatchExactly).isEmpty(), qPrintable(key));
}

void TestVisitLayout::undoStandsInTheMenu()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"3"_s);

    clinic.menu(u"Undo"_s)->trigger();
    QCOMPARE(clinic.visit().form.at(scalpErythema), std::nullopt);
    clinic.menu(u"Redo"_s)->trigger();
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 3);
}

void TestVisitLayout::aMessageThatIsClosedLeavesTheKeysToTheForm()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    auto *notice = clinic.page->findChild<NoticeBar *>();
    notice->show(u"Printed."_s, {{u"Close"_s, [notice] { notice->clear(); }}});
    clinic.button(u"Close"_s)->setFocus();

    clinic.press(Qt::Key_Space, Qt::NoModifier);
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

MALAR_GUI_TEST(TestVisitLayout)

} // namespace test_visitlayout
#include "test_visitlayout.moc"
