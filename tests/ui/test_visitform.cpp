#include "tests/ui/desk.h"

namespace test_visitform {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// The keys that answer and move, pressed on real widgets.
class TestVisitForm : public test::Test {
    Q_OBJECT

private slots:
    void aDigitAnswersAndGoesDownTheColumn();
    void afterTheFeetComesTheNextSign();
    void theColumnOfScarringBeginsAtTheEars();
    void afterTheGridComeTheWholeBodyAnswers();
    void theNumericKeypadTypesToo();
    void theTopRowOfAFrenchKeyboardTypesWithoutShift();
    void aSignElsewhereOnTheKeyboardIsNoDigit();
    void acrossGoesThroughTheSignsOfARegion();
    void aDigitThatDoesNotExistIsRefusedAndNothingChanges();
    void anArrowMovesAndChangesNothing();
    void aLetterGoesToItsRegionInTheSameColumn();
    void theScalpInTheScarringColumnIsTheWholeBodyAnswer();
    void deleteUnanswers();
};

void TestVisitForm::aDigitAnswersAndGoesDownTheColumn()
{
    Desk desk;

    desk.type(u"203"_s);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), 2);
    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), 0);
    QCOMPARE(desk.at(Sign::Erythema, Region::NoseMalar), 3);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::Face}));
}

void TestVisitForm::afterTheFeetComesTheNextSign()
{
    Desk desk;

    desk.type(u"0000000000000"_s);

    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Scalp}));
}

void TestVisitForm::theColumnOfScarringBeginsAtTheEars()
{
    Desk desk;
    desk.form.go({Sign::Dyspigmentation, Region::Feet});

    desk.type(u"0"_s);

    QVERIFY(desk.form.current() == (Item{Sign::Scarring, Region::Ears}));
}

void TestVisitForm::afterTheGridComeTheWholeBodyAnswers()
{
    Desk desk;
    desk.form.go({Sign::Scarring, Region::Feet});

    desk.type(u"01036"_s);

    QCOMPARE(desk.at(mucosa), 1);
    QCOMPARE(desk.at({Sign::RecentHairLoss, Region::None}), 0);
    QCOMPARE(desk.at({Sign::Alopecia, Region::None}), 3);
    QCOMPARE(desk.at(scalpScarring), 6);
}

void TestVisitForm::theNumericKeypadTypesToo()
{
    Desk desk(newVisit().form);

    desk.press(Qt::Key_2, Qt::KeypadModifier);
    desk.press(Qt::Key_Asterisk, Qt::KeypadModifier);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), 2);
    QCOMPARE(desk.at(Sign::Erythema, Region::Feet), 0);
}

void TestVisitForm::theTopRowOfAFrenchKeyboardTypesWithoutShift()
{
    Desk desk;
    const auto press = [](int key, const QString &text) {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), static_cast<Qt::Key>(key), text,
                            Qt::NoModifier);
    };

    press(Qt::Key_Agrave, u"à"_s);
    press(Qt::Key_Ampersand, u"&"_s);
    press(Qt::Key_Eacute, u"é"_s);
    press(Qt::Key_QuoteDbl, u"\""_s);
    desk.form.go(scalpScarring);
    press(Qt::Key_Minus, u"-"_s);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), 0);
    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), 1);
    QCOMPARE(desk.at(Sign::Erythema, Region::NoseMalar), 2);
    QCOMPARE(desk.at(Sign::Erythema, Region::Face), 3);
    QCOMPARE(desk.at(scalpScarring), 6);
}

void TestVisitForm::aSignElsewhereOnTheKeyboardIsNoDigit()
{
    Desk desk;
    desk.form.go(scalpScarring);

    // The minus of a Spanish keyboard, beside its right Shift key.
    QKeyEvent minus(QEvent::KeyPress, Qt::Key_Minus, Qt::NoModifier, 61, 0, 0, u"-"_s);
    QApplication::sendEvent(QApplication::focusWidget(), &minus);

    QCOMPARE(desk.at(scalpScarring), std::nullopt);
    QCOMPARE(desk.refusals.count(), 0);
}

void TestVisitForm::acrossGoesThroughTheSignsOfARegion()
{
    Desk desk;
    desk.form.setOrder(Order::Across);

    desk.type(u"321"_s); // the scalp has no scarring cell
    desk.type(u"1012"_s);

    QCOMPARE(desk.at(Sign::Dyspigmentation, Region::Scalp), 1);
    QCOMPARE(desk.at(ears), 1);
    QCOMPARE(desk.at(Sign::Scarring, Region::Ears), 2);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::NoseMalar}));
    desk.form.go({Sign::Scarring, Region::Feet});
    desk.type(u"0"_s);
    QVERIFY(desk.form.current() == mucosa);
}

void TestVisitForm::aDigitThatDoesNotExistIsRefusedAndNothingChanges()
{
    Desk desk;
    desk.form.go(scalpScarring);
    const Visit before = desk.edit.visit();

    desk.type(u"1"_s);

    QCOMPARE(desk.edit.visit(), before);
    QVERIFY(desk.form.current() == scalpScarring);
    QCOMPARE(desk.refusals.count(), 1);
    QVERIFY(desk.refusals.first().first().toString().contains(u"0, 3, 4, 5, 6"_s));
}

void TestVisitForm::anArrowMovesAndChangesNothing()
{
    Desk desk;
    const Visit before = desk.edit.visit();

    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Down);
    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Ears}));
    desk.form.go({Sign::Scale, Region::Feet});
    desk.press(Qt::Key_Down);
    QVERIFY(desk.form.current() == mucosa);
    desk.press(Qt::Key_Up);

    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Feet}));
    QCOMPARE(desk.edit.visit(), before);
}

void TestVisitForm::aLetterGoesToItsRegionInTheSameColumn()
{
    Desk desk;
    desk.form.go({Sign::Dyspigmentation, Region::Ears});

    desk.type(u"h"_s);

    QVERIFY(desk.form.current() == (Item{Sign::Dyspigmentation, Region::Hands}));
}

void TestVisitForm::theScalpInTheScarringColumnIsTheWholeBodyAnswer()
{
    Desk desk;
    desk.form.go({Sign::Scarring, Region::Ears});

    desk.type(u"s"_s);

    QVERIFY(desk.form.current() == scalpScarring);
}

void TestVisitForm::deleteUnanswers()
{
    Desk desk;
    desk.type(u"2"_s);
    desk.press(Qt::Key_Up);

    desk.press(Qt::Key_Delete);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), std::nullopt);
}

MALAR_GUI_TEST(TestVisitForm)

} // namespace test_visitform
#include "test_visitform.moc"
