#include "tests/support/sessions.h"
#include "tests/ui/signdesk.h"
#include "ui/access/failurepause.h"
#include "ui/parts/strip.h"
#include "ui/patients/correctiondialog.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/visittable.h"
#include "ui/session/settings.h"
#include "ui/session/signing.h"
#include "ui/window/mainwindow.h"
#include "ui/words/historywords.h"
#include "ui/words/signaturewords.h"
#include "ui/words/terms.h"

#include <QRadioButton>

namespace test_signing {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

const QString marta = u"marta"_s;
const QString joan = u"joan"_s;

/// A visit that is signed by a key and a passphrase, what is then shown of it, and how it changes after.
class TestSigning : public Test {
    Q_OBJECT

private slots:
    void thePassphraseAndEnterSignTheVisit();
    void whatIsSignedIsShownFirst();
    void whoReviewsSaysSo();
    void aWrongPassphraseSignsNothingAndSaysSoInASentence();
    void afterFiveFailuresTheNextTryWaitsAlsoInANewDialog();
    void whoMayNotSignSeesWhy();
    void aDemonstrationAsksForNoPassphrase();
    void rightAfterFinishingOneKeyAndEnterSign();
    void aDraftIsNotSigned();
    void aSignedVisitIsOnlyAmendedWithAReason();
    void whoStepsBackFromTheReasonAmendsNothing();
    void anAmendedOneIsSignedAgain();
    void aMovedOneIsAmended();
    void theHistorySaysWhatWasMeant();
    void whatIsNotValidIsSaidFirst();
};

void TestSigning::thePassphraseAndEnterSignTheVisit()
{
    SealedClinic desk;
    desk.workAs(marta);

    desk.sign();

    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    QCOMPARE(desk.signatures().front().printedName, u"Marta Ruiz"_s);
    QCOMPARE(desk.signatures().front().meaning, Meaning::Assessed);
    QVERIFY(desk.signatures().front().isValid);
    QVERIFY(!openDialog<SignDialog>());
    QVERIFY2(desk.clinic.shown().contains(u"Signed by Marta Ruiz on "_s), qPrintable(desk.clinic.shown()));
    QVERIFY(desk.clinic.edit().isLocked());
    QVERIFY(desk.clinic.button(u"Amend"_s));
}

void TestSigning::whatIsSignedIsShownFirst()
{
    SealedClinic desk;
    desk.workAs(marta);
    QTest::mouseClick(desk.clinic.button(u"Sign"_s), Qt::LeftButton);

    QStringList shown;
    for (const QLabel *label : openDialog<SignDialog>()->findChildren<QLabel *>())
        shown << label->text();

    QVERIFY(shown.contains(u"HUMV-003, visit of %1"_s.arg(terms::date(start))));
    QVERIFY(shown.contains(u"CLASI-A 0 · CLASI-D 0"_s));
    QVERIFY(shown.contains(u"Marta Ruiz"_s));
    openDialog<SignDialog>()->reject();
    QVERIFY(desk.signatures().empty());
}

void TestSigning::whoReviewsSaysSo()
{
    SealedClinic desk;
    desk.workAs(marta);
    desk.sign();
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    desk.workAs(joan);
    desk.clinic.press(Qt::Key_F12, Qt::NoModifier);
    QTRY_VERIFY(openDialog<SignDialog>());

    openDialog<SignDialog>()->findChild<QRadioButton *>(u"reviewed"_s)->click();
    SealedClinic::typePassphrase(phrase);

    QTRY_COMPARE(desk.signatures().size(), 2U);
    QCOMPARE(desk.signatures().front().meaning, Meaning::Reviewed);
    QCOMPARE(desk.signatures().front().printedName, u"Joan Pons"_s);
    QVERIFY(desk.clinic.shown().contains(u"Signed by Joan Pons"_s));
    QVERIFY(desk.clinic.shown().contains(u"Signed by Marta Ruiz"_s));
}

void TestSigning::aWrongPassphraseSignsNothingAndSaysSoInASentence()
{
    SealedClinic desk;
    desk.workAs(marta);

    desk.sign(u"another one altogether"_s);

    auto *dialog = openDialog<SignDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<Strip *>()->text().startsWith(u"The passphrase is wrong"_s));
    QVERIFY(desk.signatures().empty());
    QCOMPARE(desk.stored(), desk.visit);
    const std::vector<HistoryEntry> all = *desk.clinic.session->store().history(HistoryFilter());
    QCOMPARE(all.front().action, u"failed_login"_s);
    SealedClinic::typePassphrase(phrase);
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    QCOMPARE(desk.clinic.session->failedSignings(), 0);
}

void TestSigning::afterFiveFailuresTheNextTryWaitsAlsoInANewDialog()
{
    SealedClinic desk;
    desk.workAs(marta);
    desk.sign(u"wrong"_s);
    for (int i = 1; i < 5; ++i) {
        QTRY_COMPARE(desk.clinic.session->failedSignings(), i);
        SealedClinic::typePassphrase(u"wrong"_s);
    }
    QTRY_COMPARE(desk.clinic.session->failedSignings(), 5);
    const auto *pause = openDialog<SignDialog>()->findChild<FailurePause *>();
    QVERIFY(!pause->isOver());
    SealedClinic::typePassphrase(phrase); // which is not even looked at
    QVERIFY(desk.signatures().empty());

    openDialog<SignDialog>()->reject();
    QVERIFY(becomesActive(*desk.clinic.page));
    desk.clinic.press(Qt::Key_F12, Qt::NoModifier);
    QTRY_VERIFY(openDialog<SignDialog>());
    QVERIFY(!openDialog<SignDialog>()->findChild<FailurePause *>()->isOver());
    QVERIFY(!openDialog<SignDialog>()->findChild<QPushButton *>(u"sign"_s)->isEnabled());
    openDialog<SignDialog>()->reject();
}

void TestSigning::whoMayNotSignSeesWhy()
{
    SealedClinic desk(Role::DataEntry);
    desk.workAs(joan);

    const QPushButton *button = desk.clinic.button(u"Sign"_s);
    QVERIFY(button && !button->isEnabled());
    QVERIFY(button->toolTip().startsWith(u"Your role enters visits"_s));
    desk.clinic.press(Qt::Key_F12, Qt::NoModifier);
    QVERIFY(!openDialog<SignDialog>());
    QVERIFY(desk.clinic.shown().contains(button->toolTip()));

    const PatientPage page(*desk.clinic.session, {}, desk.clinic.record.patient.id, false);
    const auto *listed = page.findChild<QPushButton *>(u"signVisit"_s);
    QVERIFY(!listed->isEnabled());
    QCOMPARE(listed->toolTip(), button->toolTip());
}

void TestSigning::aDemonstrationAsksForNoPassphrase()
{
    const Visit done = earlier(start, 2);
    Clinic clinic({done});
    clinic.page->edit(done.id);

    clinic.press(Qt::Key_F12, Qt::NoModifier);
    QTRY_VERIFY(openDialog<SignDialog>());
    QVERIFY(!openDialog<SignDialog>()->findChild<QLineEdit *>(u"passphrase"_s)->isVisible());
    waitForKeys(openDialog<SignDialog>());
    QTest::keyClick(openDialog<SignDialog>(), Qt::Key_Return);

    QCOMPARE(clinic.stored().front().state, VisitState::Signed);
    QVERIFY(clinic.shown().contains(u"Signed by demonstration"_s));
}

void TestSigning::rightAfterFinishingOneKeyAndEnterSign()
{
    const QDate today = start.addDays(28);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Script script;
    script.said = u"as planned"_s;
    auto session = sessionOf({patientFile(u"A-1"_s, start, {})}, today);
    session->remember({});
    const PatientId id = session->records().front().patient.id;
    MainWindow window(std::move(session), settings, script.prompts());
    test::show(window);
    QTest::keyClicks(QApplication::focusWidget(), u"a-1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier); // everything open
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<PatientPage *>(window.page()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
    QTRY_VERIFY(openDialog<SignDialog>());
    waitForKeys(openDialog<SignDialog>());
    QTest::keyClick(openDialog<SignDialog>(), Qt::Key_Return);

    const std::vector<Visit> visits = *window.session().store().visits(id);
    QCOMPARE(visits.size(), 1U);
    QCOMPARE(visits.front().state, VisitState::Signed);
    const QAbstractItemModel *list = window.page()->findChild<VisitTable *>()->model();
    QCOMPARE(list->index(0, 3).data().toString(), u"demonstration: assessed"_s);
}

void TestSigning::aDraftIsNotSigned()
{
    SealedClinic desk(Role::Clinician, VisitState::Draft);
    desk.workAs(marta);

    QVERIFY(!desk.clinic.button(u"Sign"_s));
    desk.clinic.press(Qt::Key_F12, Qt::NoModifier);

    QVERIFY(!openDialog<SignDialog>());
    QVERIFY(desk.clinic.shown().contains(u"Only a visit that is complete can be signed."_s));
}

void TestSigning::aSignedVisitIsOnlyAmendedWithAReason()
{
    SealedClinic desk;
    Clinic &clinic = desk.workAs(marta);
    desk.sign();
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    clinic.type(u"3"_s);
    QCOMPARE(clinic.visit().form, desk.visit.form);

    clinic.click(u"Amend…"_s);
    QVERIFY(!clinic.button(u"Sign"_s));
    clinic.press(Qt::Key_F12, Qt::NoModifier);
    QVERIFY(!openDialog<SignDialog>());
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_Return);

    QVERIFY(clinic.asked.last().contains(u"The visit is signed."_s));
    QCOMPARE(desk.stored().state, VisitState::Amended);
    QVERIFY(desk.stored().form != desk.visit.form);
    QCOMPARE(desk.history().front().reason, u"seen twice"_s);
    QCOMPARE(signatures::sentence(desk.signatures()).left(25), u"Amended after Marta Ruiz "_s);
}

void TestSigning::whoStepsBackFromTheReasonAmendsNothing()
{
    SealedClinic desk;
    Clinic &clinic = desk.workAs(marta);
    desk.sign();
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    const Visit before = desk.stored();
    clinic.reason.reset();

    clinic.click(u"Amend…"_s);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_Return);

    QCOMPARE(desk.stored(), before);
    QVERIFY(desk.signatures().front().isCurrent);
}

void TestSigning::anAmendedOneIsSignedAgain()
{
    SealedClinic desk;
    Clinic &clinic = desk.workAs(marta);
    desk.sign();
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    clinic.click(u"Amend…"_s);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_Return);
    desk.workAs(marta);
    QVERIFY(clinic.shown().contains(u"Amended after Marta Ruiz signed it on "_s));

    desk.sign();

    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    QCOMPARE(desk.signatures().size(), 2U);
    QVERIFY(desk.signatures().front().isCurrent);
    QVERIFY(!desk.signatures().back().isCurrent);
    QVERIFY(clinic.shown().contains(u"Signed by Marta Ruiz"_s));
    QVERIFY(!clinic.shown().contains(u"Amended after"_s));
}

void TestSigning::aMovedOneIsAmended()
{
    SealedClinic desk;
    Clinic &clinic = desk.workAs(marta);
    desk.sign();
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    VisitDateDialog dialog(*clinic.session, desk.stored(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *date = dialog.findChild<QLineEdit *>(u"date"_s);
    date->selectAll();
    QTest::keyClicks(date, start.addDays(1).toString(Qt::ISODate));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"reason"_s), u"the wrong day"_s);

    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().contains(u"Save"_s))
            button->click();

    QCOMPARE(desk.stored().date, start.addDays(1));
    QCOMPARE(desk.stored().state, VisitState::Amended);
    QVERIFY(desk.signatures().front().isValid && !desk.signatures().front().isCurrent);
}

void TestSigning::theHistorySaysWhatWasMeant()
{
    SealedClinic desk;
    desk.workAs(marta);
    desk.sign();
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);

    QCOMPARE(happening(desk.history().front()), u"Visit of %1 signed: assessed"_s.arg(terms::date(start)));
}

void TestSigning::whatIsNotValidIsSaidFirst()
{
    Signature good;
    good.printedName = u"Marta Ruiz"_s;
    good.when = QDateTime(QDate(2025, 3, 1), QTime(9, 30), Qt::UTC);
    good.digits = u"1a2b3c4d"_s;
    good.isValid = good.isCurrent = true;
    Signature forged = good;
    forged.printedName = u"Joan Pons"_s;
    forged.isValid = false;
    const std::vector<Signature> both{good, forged};

    QVERIFY(signatures::sentence(both).startsWith(u"⚠ The signature of Joan Pons is not valid"_s));
    QVERIFY(signatures::cell(both).contains(u"⚠ Joan Pons: not valid"_s));
    const QStringList lines = signatures::printed(both);
    QVERIFY(lines.front().startsWith(u"Signed by Marta Ruiz: assessed, 2025-03-01 09:30:00 UTC ("_s));
    QVERIFY(lines.front().endsWith(u"digest 1a2b3c4d."_s));
    QVERIFY(lines.back().startsWith(u"⚠ The signature of Joan Pons is not valid"_s));
    good.isCurrent = false;
    QVERIFY(signatures::printed({&good, 1}).front().endsWith(u"The visit was amended after signing."_s));
    QVERIFY(signatures::sentence({}).isEmpty());
}

MALAR_GUI_TEST(TestSigning)

} // namespace test_signing
#include "test_signing.moc"
