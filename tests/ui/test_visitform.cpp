#include "ui/visit/visitform.h"

#include "tests/support/test.h"
#include "ui/visit/answerbuttons.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Item ears{Sign::Erythema, Region::Ears};
constexpr Item mucosa{Sign::MucosalLesion, Region::None};
constexpr Item scalpScarring{Sign::ScalpScarring, Region::None};
constexpr Item duration{Sign::DyspigmentationDuration, Region::None};

Visit newVisit()
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.date = QDate(2024, 5, 25);
    return visit;
}

/// All 0 in the grid but 2 at the ears; nothing answered below it.
Assessment lastVisit()
{
    Assessment form;
    for (const Item item : items)
        if (item.region != Region::None)
            form.set(item, item == ears ? 2 : 0);
    return form;
}

/// A form as a user meets it: shown, active, and keys go where the focus is.
struct Desk {
    VisitForm form;
    QSignalSpy refusals{&form, &VisitForm::refused};

    explicit Desk(const std::optional<Assessment> &previous = {})
    {
        form.resize(900, 720);
        form.show();
        form.open(newVisit(), previous);
        if (!QTest::qWaitForWindowActive(&form))
            qFatal("the form did not become active");
    }

    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::optional<int> at(Item item) const { return form.visit().form.at(item); }
    Origin origin(Item item) const
    {
        const auto mark = form.visit().marks.find(indexOf(item));
        return mark == form.visit().marks.end() ? Origin::Typed : mark->second.origin;
    }
    std::optional<int> at(Sign sign, Region region) const { return at({sign, region}); }
};

} // namespace

/// The keys of design/product.md, "Visit", pressed on real widgets.
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
    void aPointTakesLastVisitsValue();
    void withoutALastVisitAPointIsRefused();
    void aStarAnswersTheRestOfTheColumnAndNeverOverwrites();
    void everythingOpenIsZeroButAsksHowLong();
    void aFilledDurationIsAskedAgainOnceThereIsDyspigmentation();
    void copyingProposesWhatIsOpenAndNeverOverwrites();
    void aPointAcceptsAProposal();
    void aDigitOverAProposalReplacesAndAcceptsIt();
    void aRegionsProposalsAreAcceptedTogether();
    void allProposalsAreAcceptedTogetherInOneStep();
    void withoutALastVisitThereIsNothingToCopy();
    void undoAndRedoGoToTheAnswer();
    void aWordTypedIsOneStepOfUndo();
    void aLockedFormSaysWhyAndChangesNothing();
    void aClickOnTheChosenLevelUnanswers();
    void aSecondClickInACellSetsTheValueUnderIt();
    void wholeBodyAnswersAreHeardAsSentences();
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
    const Visit before = desk.form.visit();

    desk.type(u"1"_s);

    QCOMPARE(desk.form.visit(), before);
    QVERIFY(desk.form.current() == scalpScarring);
    QCOMPARE(desk.refusals.count(), 1);
    QVERIFY(desk.refusals.first().first().toString().contains(u"0, 3, 4, 5, 6"_s));
}

void TestVisitForm::anArrowMovesAndChangesNothing()
{
    Desk desk;
    const Visit before = desk.form.visit();

    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Down);
    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Ears}));
    desk.form.go({Sign::Scale, Region::Feet});
    desk.press(Qt::Key_Down);
    QVERIFY(desk.form.current() == mucosa);
    desk.press(Qt::Key_Up);

    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Feet}));
    QCOMPARE(desk.form.visit(), before);
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

void TestVisitForm::aPointTakesLastVisitsValue()
{
    Assessment previous;
    previous.set({Sign::Erythema, Region::Scalp}, 3);
    Desk desk(previous);

    desk.type(u"."_s);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), 3);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::Ears}));
}

void TestVisitForm::withoutALastVisitAPointIsRefused()
{
    Desk desk;

    desk.type(u"."_s);

    QCOMPARE(desk.refusals.count(), 1);
    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), std::nullopt);
}

void TestVisitForm::aStarAnswersTheRestOfTheColumnAndNeverOverwrites()
{
    Desk desk;
    desk.form.go({Sign::Erythema, Region::Legs});
    desk.type(u"2"_s);
    desk.form.go({Sign::Erythema, Region::Ears});

    desk.type(u"*"_s);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), std::nullopt);
    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), 0);
    QCOMPARE(desk.at(Sign::Erythema, Region::Legs), 2);
    QCOMPARE(desk.at(Sign::Erythema, Region::Feet), 0);
    QCOMPARE(desk.form.visit().marks.at(indexOf({Sign::Erythema, Region::Ears})).origin, Origin::Filled);
    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Scalp}));
}

void TestVisitForm::everythingOpenIsZeroButAsksHowLong()
{
    Desk desk;
    desk.form.go({Sign::Dyspigmentation, Region::Ears});
    desk.type(u"1"_s);

    desk.form.answerEverythingOpen();

    QCOMPARE(desk.at(Sign::Dyspigmentation, Region::Ears), 1);
    QCOMPARE(desk.at(mucosa), 0);
    QCOMPARE(desk.at(duration), std::nullopt);
    QVERIFY(desk.form.current() == duration);
    QCOMPARE(scores(desk.form.visit().form).unanswered(), 1);
}

void TestVisitForm::aFilledDurationIsAskedAgainOnceThereIsDyspigmentation()
{
    Desk desk;
    desk.form.answerEverythingOpen();
    QCOMPARE(desk.at(duration), 0);

    desk.form.go({Sign::Dyspigmentation, Region::Ears});
    desk.type(u"1"_s);

    QCOMPARE(desk.at(duration), std::nullopt);
}

void TestVisitForm::copyingProposesWhatIsOpenAndNeverOverwrites()
{
    Desk desk(lastVisit());
    desk.type(u"1"_s);

    desk.form.copyLastVisit();

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), 1);
    QCOMPARE(desk.origin({Sign::Erythema, Region::Scalp}), Origin::Typed);
    QCOMPARE(desk.at(ears), 2);
    QCOMPARE(desk.origin(ears), Origin::Copied);
    QCOMPARE(desk.at(mucosa), std::nullopt);
    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Scalp}));
}

void TestVisitForm::aPointAcceptsAProposal()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();
    desk.form.go(ears);

    desk.type(u"."_s);

    QCOMPARE(desk.at(ears), 2);
    QCOMPARE(desk.origin(ears), Origin::Typed);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::NoseMalar}));
}

void TestVisitForm::aDigitOverAProposalReplacesAndAcceptsIt()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();
    desk.form.go(ears);

    desk.type(u"1"_s);

    QCOMPARE(desk.at(ears), 1);
    QCOMPARE(desk.origin(ears), Origin::Typed);
}

void TestVisitForm::aRegionsProposalsAreAcceptedTogether()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();
    desk.form.go(ears);

    desk.form.acceptRegion();

    for (const Sign sign : {Sign::Erythema, Sign::Scale, Sign::Dyspigmentation, Sign::Scarring})
        QCOMPARE(desk.origin({sign, Region::Ears}), Origin::Typed);
    QCOMPARE(desk.origin({Sign::Erythema, Region::Feet}), Origin::Copied);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::NoseMalar}));
}

void TestVisitForm::allProposalsAreAcceptedTogetherInOneStep()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();

    desk.form.acceptEverything();
    QVERIFY(desk.form.visit().marks.empty());
    QVERIFY(desk.form.current() == mucosa); // which the last visit did not answer
    desk.form.undo();

    QCOMPARE(desk.origin(ears), Origin::Copied);
}

void TestVisitForm::withoutALastVisitThereIsNothingToCopy()
{
    Desk desk;
    const Visit before = desk.form.visit();

    desk.form.copyLastVisit();

    QCOMPARE(desk.refusals.count(), 1);
    QCOMPARE(desk.form.visit(), before);
}

void TestVisitForm::undoAndRedoGoToTheAnswer()
{
    Desk desk;
    desk.type(u"12"_s);

    desk.form.undo();
    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), std::nullopt);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::Ears}));
    desk.form.redo();

    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), 2);
}

void TestVisitForm::aWordTypedIsOneStepOfUndo()
{
    Desk desk;
    for (const QString &note : {u"p"_s, u"pr"_s, u"pru"_s}) {
        Visit next = desk.form.visit();
        next.note = note;
        desk.form.edit(next, u"note"_s, true);
    }

    desk.form.undo();

    QCOMPARE(desk.form.visit().note, QString());
}

void TestVisitForm::aLockedFormSaysWhyAndChangesNothing()
{
    Desk desk;
    desk.form.lock(u"The visit is complete."_s);
    const Visit before = desk.form.visit();

    desk.type(u"2*."_s);
    desk.press(Qt::Key_Delete);
    desk.form.answerEverythingOpen();

    QCOMPARE(desk.form.visit(), before);
    QCOMPARE(desk.refusals.count(), 5);
    QCOMPARE(desk.refusals.first().first().toString(), u"The visit is complete."_s);
}

void TestVisitForm::aClickOnTheChosenLevelUnanswers()
{
    Desk desk;
    const auto click = [&desk](const QString &name) {
        for (QAbstractButton *button : desk.form.findChildren<QAbstractButton *>())
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
    };

    click(u"Scarring of the scalp, 4 two quadrants"_s);
    QCOMPARE(desk.at(scalpScarring), 4);
    click(u"Scarring of the scalp, 4 two quadrants"_s);

    QCOMPARE(desk.at(scalpScarring), std::nullopt);
    QVERIFY(desk.form.current() == scalpScarring);
}

void TestVisitForm::aSecondClickInACellSetsTheValueUnderIt()
{
    Desk desk;
    auto *grid = desk.form.findChild<QTableView *>();
    const QRect cell = grid->visualRect(grid->model()->index(1, 0)); // erythema, ears: 0 1 2 3
    const auto click = [&](int level) {
        const QPoint point(cell.left() + cell.width() * (2 * level + 1) / 8, cell.center().y());
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, point);
    };

    click(2);
    QCOMPARE(desk.at(ears), std::nullopt);
    QVERIFY(desk.form.current() == ears);
    click(2);
    QCOMPARE(desk.at(ears), 2);
    click(3);
    QCOMPARE(desk.at(ears), 3);
    click(3);

    QCOMPARE(desk.at(ears), std::nullopt);
    QVERIFY(desk.form.current() == ears);
}

void TestVisitForm::wholeBodyAnswersAreHeardAsSentences()
{
    Desk desk;
    desk.form.go({Sign::Alopecia, Region::None});
    desk.type(u"2"_s);

    QStringList heard;
    for (AnswerButtons *answer : desk.form.findChildren<AnswerButtons *>())
        heard << QAccessible::queryAccessibleInterface(answer)->text(QAccessible::Name);

    QVERIFY(heard.contains(u"Alopecia, not scarred, 2 of 3"_s));
    QVERIFY(heard.contains(u"Mucous membrane lesion, not answered"_s));
}

MALAR_GUI_TEST(TestVisitForm)
#include "test_visitform.moc"
