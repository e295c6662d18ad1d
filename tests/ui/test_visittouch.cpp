#include "tests/ui/clinic.h"
#include "ui/body/bodymap.h"

#include <QPointingDevice>
#include <QTableView>

namespace test_visittouch {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

/// The visit page under a finger: events of a touch device, not of a mouse.
class TestVisitTouch : public Test {
    Q_OBJECT

private slots:
    void aSecondTapOnACellSetsTheValueUnderIt();
    void oneTapSetsAWholeBodyAnswer();
    void aTapOnTheBodyMapGoesToTheRegion();
    void aTapOnAMissingPlaceGoesThere();

private:
    void tap(QWidget *widget, QPoint place) const
    {
        QTest::touchEvent(widget, m_screen).press(0, place, widget);
        QTest::touchEvent(widget, m_screen).release(0, place, widget);
    }

    QPointingDevice *m_screen = QTest::createTouchDevice();
};

void TestVisitTouch::aSecondTapOnACellSetsTheValueUnderIt()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    constexpr Item chest{Sign::Erythema, Region::Chest};
    auto *grid = clinic.form().findChild<QTableView *>();
    const QRect cell(grid->viewport()->mapFrom(&clinic.form(), clinic.form().place(chest).topLeft()),
                     clinic.form().place(chest).size());
    const QPoint two(cell.left() + cell.width() * 5 / 8, cell.center().y()); // the third of four

    tap(grid->viewport(), two);
    QVERIFY(clinic.form().current() == chest);
    QCOMPARE(clinic.visit().form.at(chest), std::nullopt); // a stray tap answers nothing
    tap(grid->viewport(), two);
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().form.at(chest), 2);
}

void TestVisitTouch::oneTapSetsAWholeBodyAnswer()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    const auto buttons = clinic.form().findChildren<QAbstractButton *>();
    const auto four = std::ranges::find_if(buttons, [](const QAbstractButton *button) {
        return button->accessibleName().startsWith(u"Scarring of the scalp, 4"_s);
    });
    QVERIFY(four != buttons.end());

    tap(*four, (*four)->rect().center());
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().form.at({Sign::ScalpScarring, Region::None}), 4);
}

void TestVisitTouch::aTapOnTheBodyMapGoesToTheRegion()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    auto *map = clinic.page->findChild<BodyMap *>();
    // As wide as it is drawn; a quarter of that is the middle of the front figure, its navel lies above half.
    const double width = std::min<double>(map->width(), map->height() / bodyAspect());
    const QPointF corner((map->width() - width) / 2, (map->height() - width * bodyAspect()) / 2);
    const QPointF navel = corner + QPointF(width * 0.25, width * bodyAspect() * 0.43);

    tap(map, navel.toPoint());
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().form.at({Sign::Erythema, Region::Abdomen}), 3);
}

void TestVisitTouch::aTapOnAMissingPlaceGoesThere()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_Return);
    QTreeWidget *list = clinic.issues();
    clinic.page->move(-600, 0);    // the offscreen platform's screen is narrow, and touch stays on it
    QApplication::processEvents(); // the list has just come

    tap(list->viewport(), list->visualItemRect(list->topLevelItem(2)).center());

    QVERIFY(clinic.form().current() == (Item{Sign::Dyspigmentation, Region::Scalp}));
}

MALAR_GUI_TEST(TestVisitTouch)

} // namespace test_visittouch
#include "test_visittouch.moc"
