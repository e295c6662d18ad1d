#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientdialog.h"
#include "ui/window/typedbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

namespace test_dialoginput {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What stood in a dialog when the registry was locked stands there again, and nowhere else.
class TestDialogInput : public test::Test {
    Q_OBJECT

private slots:
    void everyKindOfFieldIsTypedAgain();
    void aListWithOtherRowsTakesNothing();
    void passphrasesAreLeftAlone();
    void goingOnOpensTheDialogWithWhatWasTyped();
    void openedByHandItIsFilledToo();
    void aDialogAboutSomethingElseIsLeftAlone();
    void whatWasTypedCanBeReadAndDropped();
    void lockedOnceMoreItStillWaits();
    void anotherRegistryKnowsNothingOfIt();
};

namespace {

/// A dialog with each kind of field.
struct Form {
    explicit Form(int rows = 2)
    {
        auto *layout = new QFormLayout(&window);
        layout->addRow(u"&Dose"_s, dose = new QLineEdit);
        layout->addRow(u"Note"_s, note = new QPlainTextEdit);
        layout->addRow(u"Drug"_s, drug = new QComboBox);
        drug->addItems({u"hydroxychloroquine"_s, u"belimumab"_s});
        layout->addRow(sure = new QCheckBox(u"Sure"_s));
        layout->addRow(u"Secret"_s, secret = new QLineEdit);
        secret->setEchoMode(QLineEdit::Password);
        layout->addRow(u"List"_s, table = new QTableView);
        table->setModel(model = new QStandardItemModel(rows, 1, &window));
    }
    void fill() const
    {
        QTest::keyClicks(dose, u"200"_s);
        QTest::keyClicks(note, u"with food"_s);
        drug->setCurrentIndex(1);
        sure->setChecked(true);
        QTest::keyClicks(secret, u"horse"_s);
        model->item(1) ? void() : model->setItem(1, new QStandardItem);
        model->item(1)->setText(u"anti-Ro"_s);
    }

    QWidget window;
    QLineEdit *dose;
    QPlainTextEdit *note;
    QComboBox *drug;
    QCheckBox *sure;
    QLineEdit *secret;
    QTableView *table;
    QStandardItemModel *model;
};

TypedFields typedInto(const Form &form)
{
    const TypedFields before = typedIn(form.window);
    form.fill();
    return typedFromJson(toJson(changedSince(before, typedIn(form.window))));
}

/// The dialog for a new patient, with a code and a note in it.
void typePatient(const test::GateDesk &desk)
{
    QTest::keyClick(desk.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = test::dialogOf<PatientDialog>();
    QVERIFY(dialog);
    test::fill(*dialog, u"code"_s, u"HUMV-777"_s);
}

void lockAndUnlock(const test::GateDesk &desk)
{
    desk.workplace->lock().lock(Lock::Cause::Screen);
    QTRY_VERIFY(!desk.window());
    desk.unlock();
    test::waitForKeys(desk.window());
}

QString codeIn(const PatientDialog &dialog) { return dialog.findChild<QLineEdit *>(u"code"_s)->text(); }

QString offer(const test::GateDesk &desk)
{
    return desk.window()->findChild<TypedBar *>()->findChild<Strip *>()->text();
}

void choose(const test::GateDesk &desk, const QString &text)
{
    for (auto *button : desk.window()->findChild<TypedBar *>()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL("no such button");
}

} // namespace

void TestDialogInput::everyKindOfFieldIsTypedAgain()
{
    const Form one;
    const TypedFields typed = typedInto(one);
    QCOMPARE(typed.size(), 5u);
    Form other;
    const QSignalSpy heard(other.dose, &QLineEdit::textEdited);

    QCOMPARE(typeAgain(other.window, typed), TypedFields());

    QCOMPARE(other.dose->text(), u"200"_s);
    QCOMPARE(heard.size(), 1); // as if somebody typed
    QCOMPARE(other.note->toPlainText(), u"with food"_s);
    QCOMPARE(other.drug->currentText(), u"belimumab"_s);
    QVERIFY(other.sure->isChecked());
    QCOMPARE(other.model->index(1, 0).data().toString(), u"anti-Ro"_s);
    QCOMPARE(written(typed), u"anti-Ro\nDose: 200\nNote: with food\nDrug: belimumab\nSure"_s);
}

void TestDialogInput::aListWithOtherRowsTakesNothing()
{
    const Form one;
    const TypedFields typed = typedInto(one);
    Form other(3);

    QCOMPARE(typeAgain(other.window, typed), typed);

    QCOMPARE(other.dose->text(), QString());
}

void TestDialogInput::passphrasesAreLeftAlone()
{
    const Form one;
    one.fill();

    QVERIFY(!QJsonDocument(toJson(typedIn(one.window))).toJson().contains("horse"));
}

void TestDialogInput::goingOnOpensTheDialogWithWhatWasTyped()
{
    test::GateDesk desk;
    desk.sitDown();
    typePatient(desk);

    lockAndUnlock(desk);
    QVERIFY2(offer(desk).contains(u"“New patient”"_s), qPrintable(offer(desk)));
    choose(desk, u"Go on"_s);

    QTRY_VERIFY(test::dialogOf<PatientDialog>());
    PatientDialog *dialog = test::dialogOf<PatientDialog>();
    QTRY_COMPARE(codeIn(*dialog), u"HUMV-777"_s);
    QCOMPARE(offer(desk), QString());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto store = Store::open(desk.path(), desk.marta.opener(), Store::Access::ReadOnly);
    QCOMPARE((*store)->records()->size(), 2u);
    QCOMPARE((*store)->records()->back().patient.code, u"HUMV-777"_s);
}

void TestDialogInput::openedByHandItIsFilledToo()
{
    test::GateDesk desk;
    desk.sitDown();
    typePatient(desk);

    lockAndUnlock(desk);
    QTest::keyClick(desk.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_VERIFY(test::dialogOf<PatientDialog>());
    QTRY_COMPARE(codeIn(*test::dialogOf<PatientDialog>()), u"HUMV-777"_s);
    test::dialogOf<PatientDialog>()->hide();
}

void TestDialogInput::aDialogAboutSomethingElseIsLeftAlone()
{
    test::GateDesk desk;
    desk.sitDown();
    typePatient(desk);

    lockAndUnlock(desk);
    QTest::keyClick(desk.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(test::dialogOf<PatientDialog>());
    QTest::qWait(50);

    QCOMPARE(codeIn(*test::dialogOf<PatientDialog>()), u"HUMV-003"_s);
    QVERIFY(!offer(desk).isEmpty());
    test::dialogOf<PatientDialog>()->hide();
}

void TestDialogInput::whatWasTypedCanBeReadAndDropped()
{
    test::GateDesk desk;
    desk.sitDown();
    typePatient(desk);
    lockAndUnlock(desk);

    choose(desk, u"Show…"_s);
    const auto *text = desk.window()->findChild<QPlainTextEdit *>(u"typedBefore"_s);
    QVERIFY(text && text->toPlainText().contains(u"HUMV-777"_s));
    text->window()->close();
    choose(desk, u"Drop"_s);

    QCOMPARE(offer(desk), QString());
}

void TestDialogInput::lockedOnceMoreItStillWaits()
{
    test::GateDesk desk;
    desk.sitDown();
    typePatient(desk);

    lockAndUnlock(desk);
    lockAndUnlock(desk);

    QVERIFY(offer(desk).contains(u"“New patient”"_s));
}

void TestDialogInput::anotherRegistryKnowsNothingOfIt()
{
    test::GateDesk desk;
    desk.sitDown();
    typePatient(desk);
    desk.workplace->lock().lock(Lock::Cause::Screen);
    QTRY_VERIFY(!desk.window());

    desk.workplace->openTrainingCohort();

    QVERIFY(desk.window());
    QCOMPARE(offer(desk), QString());
}

MALAR_GUI_TEST(TestDialogInput)

} // namespace test_dialoginput
#include "test_dialoginput.moc"
