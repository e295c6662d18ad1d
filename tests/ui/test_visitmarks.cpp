#include "tests/ui/clinic.h"

#include <QDialog>

namespace test_visitmarks {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What an answer carries beside its value, and what is written beside the form.
class TestVisitMarks : public Test {
    Q_OBJECT

private slots:
    void copiedAnswersBlockCompletingAndNeverSaving();
    void aNoteOnAnAnswerIsStored();
    void escapeLeavesTheNoteAsItWas();
    void theDefinitionFollowsTheFocusUntilItIsPutAway();
    void theHistoryShowsWhatAnAmendmentChanged();
    void theOrderOfTypingIsChosenInTheMenu();
    void remarksAreStored();
};

void TestVisitMarks::copiedAnswersBlockCompletingAndNeverSaving()
{
    Clinic clinic({earlier(start, 2)});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_D);
    QVERIFY(clinic.button(u"29 copied answer"_s)); // of activity

    clinic.press(Qt::Key_Return);
    QCOMPARE(clinic.listed().size(), 5); // four columns and the whole body
    QVERIFY(clinic.listed().first().startsWith(u"Erythema, 13 to review: scalp, ears"_s));
    QCOMPARE(clinic.stored().size(), 1U);
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().back().state, VisitState::Draft);
    clinic.press(Qt::Key_Period);
    QVERIFY(clinic.listed().first().startsWith(u"Erythema, 12 to review: ears, nose"_s));
    clinic.press(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.stored().back().state, VisitState::Complete);
    QCOMPARE(clinic.stored().back().form, clinic.stored().front().form);
    const auto marks = clinic.stored().back().marks;
    QCOMPARE(marks.size(), itemCount); // that they were copied and accepted stays to be seen
    for (const auto &[item, mark] : marks)
        QCOMPARE(mark.origin, Origin::Accepted);
}

void TestVisitMarks::aNoteOnAnAnswerIsStored()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_Up, Qt::NoModifier);

    clinic.press(Qt::Key_F2, Qt::NoModifier);
    clinic.type(u"crusted, left of the midline"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QVERIFY(clinic.form().current() == scalpErythema);
    QVERIFY(clinic.shown().contains(u"crusted, left"_s));
    clinic.type(u"3"_s); // the note stays with the answer, and keys go to the form again
    clinic.press(Qt::Key_S);
    const Visit stored = clinic.stored().front();
    QCOMPARE(stored.form.at(scalpErythema), 3);
    QCOMPARE(stored.marks.at(indexOf(scalpErythema)),
             (AnswerMark{Origin::Typed, u"crusted, left of the midline"_s}));
}

void TestVisitMarks::escapeLeavesTheNoteAsItWas()
{
    Clinic clinic;
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);

    clinic.press(Qt::Key_F2, Qt::NoModifier);
    clinic.type(u"odd"_s);
    clinic.press(Qt::Key_Escape, Qt::NoModifier);
    clinic.press(Qt::Key_S);

    QCOMPARE(left.count(), 0);
    QVERIFY(clinic.stored().front().marks.empty());
}

void TestVisitMarks::theDefinitionFollowsTheFocusUntilItIsPutAway()
{
    Clinic clinic;
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);
    const auto *words = clinic.page->findChild<QLabel *>(u"definition"_s);

    clinic.press(Qt::Key_F1, Qt::NoModifier);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(u"worst lesion"_s));
    clinic.form().go({Sign::ScalpScarring, Region::None});
    QVERIFY(words->text().contains(u"highest points of the ears"_s));
    clinic.type(u"5"_s);
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QVERIFY(!words->isVisible());
    QCOMPARE(left.count(), 0);
    QCOMPARE(clinic.visit().form.at({Sign::ScalpScarring, Region::None}), 5);
}

void TestVisitMarks::theHistoryShowsWhatAnAmendmentChanged()
{
    const Visit before = earlier(start, 2);
    Clinic clinic({before});
    clinic.page->edit(before.id);
    QTest::mouseClick(clinic.button(u"Amend"_s), Qt::LeftButton);
    clinic.form().go(scalpErythema);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_Return);

    clinic.menu(u"History"_s)->trigger();

    const auto *history = clinic.page->findChild<QDialog *>()->findChild<QTreeWidget *>();
    QVERIFY(history);
    const QTreeWidgetItem *latest = history->topLevelItem(0);
    QVERIFY(latest->text(0).endsWith(u"amended"_s));
    QCOMPARE(latest->text(5), u"seen twice"_s);
    QStringList lines;
    for (int i = 0; i < latest->childCount(); ++i)
        lines << latest->child(i)->text(0) + u' ' + latest->child(i)->text(1) + u' ' +
                     latest->child(i)->text(2);
    QVERIFY(lines.contains(u"Erythema, scalp 2 3"_s));
}

void TestVisitMarks::theOrderOfTypingIsChosenInTheMenu()
{
    Clinic clinic;
    QSignalSpy chosen(clinic.page.get(), &VisitPage::orderChosen);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.menu(u"Type across"_s)->trigger();
    clinic.type(u"31"_s);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(clinic.visit().form.at({Sign::Scale, Region::Scalp}), 1);
}

void TestVisitMarks::remarksAreStored()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    for (QLineEdit *field : clinic.page->findChildren<QLineEdit *>())
        if (!field->placeholderText().isEmpty())
            QTest::keyClicks(field, u"L. Lasa"_s);
    QTest::keyClicks(clinic.page->findChild<QPlainTextEdit *>(), u"Itch less."_s);
    for (QAbstractButton *choice : clinic.page->findChildren<QAbstractButton *>())
        if (choice->accessibleName() == u"Adverse events: none since the last visit"_s)
            QTest::mouseClick(choice, Qt::LeftButton);
    clinic.press(Qt::Key_Return);

    const Visit stored = clinic.stored().front();
    QCOMPARE(stored.state, VisitState::Complete);
    QCOMPARE(stored.assessor, u"L. Lasa"_s);
    QCOMPARE(stored.note, u"Itch less."_s);
    QCOMPARE(stored.adverseEvents, AdverseEvents::None);
}

MALAR_GUI_TEST(TestVisitMarks)

} // namespace test_visitmarks
#include "test_visitmarks.moc"
