#include "tests/ui/desk.h"
#include "ui/visit/answerbuttons.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTableView>

namespace test_visithands {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// The form as the hand, the undo key and the ear meet it.
class TestVisitHands : public test::Test {
    Q_OBJECT

private slots:
    void undoAndRedoGoToTheAnswer();
    void aWordTypedIsOneStepOfUndo();
    void aLockedFormSaysWhyAndChangesNothing();
    void aClickOnTheChosenLevelUnanswers();
    void aClickAnswersTheDigitThatTheMouseIsOver();
    void aClickOnTheValueThatStandsOnlyGoesThere();
    void wholeBodyAnswersAreHeardAsSentences();
};

namespace {

/// The erythema of a region as the mouse meets it: a real press and release over one of its digits.
struct Mouse {
    Desk &desk;

    void click(Region region, int level) const
    {
        auto *grid = desk.form.findChild<QTableView *>();
        const QRect cell = grid->visualRect(grid->model()->index(static_cast<int>(region) - 1, 0)); // 0 1 2 3
        const QPoint point(cell.left() + cell.width() * (2 * level + 1) / 8, cell.center().y());
        QTest::mouseMove(grid->viewport(), point);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, point);
    }
};

} // namespace

void TestVisitHands::undoAndRedoGoToTheAnswer()
{
    Desk desk;
    desk.type(u"12"_s);

    desk.form.undo();
    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), std::nullopt);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::Ears}));
    desk.form.redo();

    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), 2);
}

void TestVisitHands::aWordTypedIsOneStepOfUndo()
{
    Desk desk;
    for (const QString &note : {u"p"_s, u"pr"_s, u"pru"_s}) {
        Visit next = desk.edit.visit();
        next.note = note;
        desk.edit.edit(next, u"note"_s, true);
    }

    desk.form.undo();

    QCOMPARE(desk.edit.visit().note, QString());
}

void TestVisitHands::aLockedFormSaysWhyAndChangesNothing()
{
    Desk desk;
    desk.edit.lock(u"The visit is complete."_s);
    const Visit before = desk.edit.visit();

    desk.type(u"2*."_s);
    desk.press(Qt::Key_Delete);
    desk.form.answerEverythingOpen();

    QCOMPARE(desk.edit.visit(), before);
    QCOMPARE(desk.refusals.count(), 5);
    QCOMPARE(desk.refusals.first().first().toString(), u"The visit is complete."_s);
}

void TestVisitHands::aClickOnTheChosenLevelUnanswers()
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

void TestVisitHands::aClickAnswersTheDigitThatTheMouseIsOver()
{
    Desk desk;
    const Mouse mouse{desk};

    mouse.click(Region::Ears, 2);
    QCOMPARE(desk.at(ears), 2);
    QVERIFY(desk.form.current() == ears);
    mouse.click(Region::Ears, 3);
    QCOMPARE(desk.at(ears), 3);
    mouse.click(Region::Ears, 3);

    QCOMPARE(desk.at(ears), std::nullopt);
    QVERIFY(desk.form.current() == ears);
}

void TestVisitHands::aClickOnTheValueThatStandsOnlyGoesThere()
{
    Desk desk;
    const Mouse mouse{desk};
    mouse.click(Region::Ears, 2);
    desk.form.go({Sign::Scale, Region::Feet});

    mouse.click(Region::Ears, 2);

    QCOMPARE(desk.at(ears), 2);
    QVERIFY(desk.form.current() == ears);
}

void TestVisitHands::wholeBodyAnswersAreHeardAsSentences()
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

MALAR_GUI_TEST(TestVisitHands)

} // namespace test_visithands
#include "test_visithands.moc"
