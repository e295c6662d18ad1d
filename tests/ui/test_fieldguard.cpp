#include "ui/parts/fieldguard.h"

#include "tests/ui/clinic.h"
#include "ui/clinical/eventform.h"
#include "ui/patients/correctiondialog.h"
#include "ui/patients/patientdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace test_fieldguard {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A key as the window system brings it: to the window, so that an open list or a shortcut takes it first.
void hit(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
}
void type(QWidget &window, const QString &text)
{
    for (const QChar sign : text)
        QTest::keyEvent(QTest::Click, window.windowHandle(), sign.toLatin1());
}

QLineEdit &edit(QWidget &window, const QString &name)
{
    auto *found = window.findChild<QLineEdit *>(name);
    if (!found)
        qFatal("no field %s", qPrintable(name));
    return *found;
}

bool offers(const QLineEdit &field) { return field.completer()->popup()->isVisible(); }

/// One notch, as the window system brings it, at the middle of the widget.
void turnWheel(QWidget &over)
{
    const QPointF at = over.rect().center();
    QWheelEvent notch(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&notch);
    qApp->notify(&over, &notch); // sending it would make it one of the program itself
}

/// A page that scrolls, with one of every field that a wheel can change, and a note.
struct Page {
    Page()
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        for (QWidget *field : std::initializer_list<QWidget *>{&search, box, spin, slider, tabs, note})
            column->addWidget(field);
        box->addItems({u"a"_s, u"b"_s, u"c"_s});
        box->setCurrentIndex(1);
        spin->setValue(28);
        slider->setValue(5);
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            tabs->addTab(name);
        column->addSpacing(3000);
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(400, 400);
        area.show();
        if (!QTest::qWaitForWindowActive(&area))
            qFatal("the page did not become active");
        search.setFocus();
    }
    QList<int> values() const
    {
        return {box->currentIndex(), spin->value(), slider->value(), tabs->currentIndex()};
    }

    QScrollArea area;
    QLineEdit search;
    QComboBox *box = new QComboBox;
    QSpinBox *spin = new QSpinBox;
    QSlider *slider = new QSlider(Qt::Horizontal);
    QTabBar *tabs = new QTabBar;
    QPlainTextEdit *note = new QPlainTextEdit;
};

} // namespace

/// What is typed lands where the cursor is, and the wheel changes nothing that was not chosen first.
class TestFieldGuard : public Test {
    Q_OBJECT

private slots:
    void initTestCase() { FieldGuard::watch(*qApp); }
    void theLetterAfterAnotherPageIsTypedThere();
    void theLetterAfterAnotherFieldIsTypedThere();
    void theReasonOfAMoveKeepsItsFirstLetter();
    void theNextFieldOfAnEventKeepsItsFirstLetter();
    void aChosenCompletionIsTaken();
    void theWheelScrollsThePageAndChangesNothing();
    void theWheelGivesNoFocus();
    void theWheelTurnsWhatHasTheFocus();
    void aPatientUnderTheWheelStaysAsStored();
};

void TestFieldGuard::theLetterAfterAnotherPageIsTypedThere()
{
    PatientRecord known = patientOnDrug(u"A-1"_s, start);
    known.patient.centre = u"Harbour"_s;
    Clinic clinic(known, {}, start.addDays(28));
    auto *dialog = new PatientDialog(*clinic.session, Prompts{}, clinic.page.get());
    dialog->show();
    QVERIFY(becomesActive(*dialog));
    edit(*dialog, u"code"_s).setText(u"A-2"_s);
    QLineEdit &centre = edit(*dialog, u"centre"_s);
    centre.clear();
    centre.setFocus();
    type(*dialog, u"Harb"_s);
    QTRY_VERIFY(offers(centre));

    hit(*dialog, Qt::Key_6, Qt::AltModifier);
    type(*dialog, u"Garcia"_s);

    QVERIFY(!offers(centre));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    const std::vector<PatientRecord> stored = *clinic.session->store().records();
    QCOMPARE(stored.size(), std::size_t(2));
    QCOMPARE(stored.back().patient.centre, u"Harb"_s);
    QVERIFY(stored.back().identity);
    QCOMPARE(stored.back().identity->name, u"Garcia"_s);
}

void TestFieldGuard::theLetterAfterAnotherFieldIsTypedThere()
{
    Visit before = earlier(start, 1);
    before.assessor = u"Diaz"_s;
    Clinic clinic({before});
    clinic.page->startNew(clinic.record.patient.id);
    hit(*clinic.page, Qt::Key_A, Qt::AltModifier);
    auto *assessor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(assessor && assessor->completer());
    assessor->clear();
    type(*clinic.page, u"D"_s);
    QTRY_VERIFY(offers(*assessor));

    hit(*clinic.page, Qt::Key_N, Qt::AltModifier);
    type(*clinic.page, u"itchy"_s);

    QVERIFY(!offers(*assessor));
    QVERIFY(clinic.page->keep());
    const std::vector<ParkedVisit> parked = clinic.parked();
    const std::vector<Visit> stored = clinic.stored();
    const Visit kept = parked.empty() ? stored.back() : parked.front().visit;
    QCOMPARE(kept.assessor, u"D"_s);
    QCOMPARE(kept.note, u"itchy"_s);
}

void TestFieldGuard::theReasonOfAMoveKeepsItsFirstLetter()
{
    Clinic clinic({earlier(start, 1)});
    QVERIFY(clinic.session->save(patientOnDrug(u"HUB-010"_s, start)));
    auto *dialog = new VisitPatientDialog(*clinic.session, clinic.stored().front(), true, clinic.page.get());
    dialog->show();
    QVERIFY(becomesActive(*dialog));
    QLineEdit &code = edit(*dialog, u"code"_s);
    code.setFocus();
    type(*dialog, u"HUB"_s);
    QTRY_VERIFY(offers(code));

    hit(*dialog, Qt::Key_R, Qt::AltModifier);
    type(*dialog, u"wrong"_s);

    QVERIFY(!offers(code));
    QCOMPARE(code.text(), u"HUB"_s);
    QCOMPARE(edit(*dialog, u"reason"_s).text(), u"wrong"_s);
}

void TestFieldGuard::theNextFieldOfAnEventKeepsItsFirstLetter()
{
    EventForm form({u"zoster"_s, u"headache"_s});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QLineEdit &term = edit(form, u"eventTerm"_s);
    term.setFocus();
    type(form, u"zo"_s);
    QTRY_VERIFY(offers(term));

    hit(form, Qt::Key_B, Qt::AltModifier); // when it began
    type(form, u"2025"_s);

    QVERIFY(!offers(term));
    QCOMPARE(form.value().term, u"zo"_s);
    QCOMPARE(form.value().onset, (PartialDate{2025, {}, {}}));
}

void TestFieldGuard::aChosenCompletionIsTaken()
{
    EventForm form({u"zoster"_s});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QLineEdit &term = edit(form, u"eventTerm"_s);
    term.setFocus();
    type(form, u"zo"_s);
    QTRY_VERIFY(offers(term));

    hit(form, Qt::Key_Down);
    hit(form, Qt::Key_Return);

    QCOMPARE(form.value().term, u"zoster"_s);
}

void TestFieldGuard::theWheelScrollsThePageAndChangesNothing()
{
    Page page;
    const QList<int> before = page.values();
    for (QWidget *field : std::initializer_list<QWidget *>{page.box, page.spin, page.slider, page.tabs}) {
        const int place = page.area.verticalScrollBar()->value();

        turnWheel(*field);

        QCOMPARE(page.values(), before);
        QVERIFY2(page.area.verticalScrollBar()->value() > place, field->metaObject()->className());
        page.area.verticalScrollBar()->setValue(0);
    }
}

void TestFieldGuard::theWheelGivesNoFocus()
{
    Page page;

    for (QWidget *field : std::initializer_list<QWidget *>{page.box, page.spin, page.note->viewport()})
        turnWheel(*field);

    QCOMPARE(QApplication::focusWidget(), &page.search);
}

void TestFieldGuard::theWheelTurnsWhatHasTheFocus()
{
    Page page;
    page.spin->setFocus();

    turnWheel(*page.spin);

    QCOMPARE(page.spin->value(), 27);
}

void TestFieldGuard::aPatientUnderTheWheelStaysAsStored()
{
    Clinic clinic;
    auto *dialog = new PatientDialog(*clinic.session, Prompts{}, clinic.record, clinic.page.get());
    dialog->show();
    QVERIFY(becomesActive(*dialog));

    auto *pages = dialog->findChild<QTabWidget *>(u"pages"_s);
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        QApplication::processEvents();
        for (QComboBox *box : dialog->findChildren<QComboBox *>())
            if (box->isVisible() && !box->hasFocus())
                turnWheel(*box);
        for (QSpinBox *spin : dialog->findChildren<QSpinBox *>())
            if (spin->isVisible() && !spin->hasFocus())
                turnWheel(*spin);
        turnWheel(*pages->tabBar());
        QCOMPARE(pages->currentIndex(), i);
    }
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);

    QCOMPARE(clinic.storedRecord(), clinic.record);
}

MALAR_GUI_TEST(TestFieldGuard)

} // namespace test_fieldguard
#include "test_fieldguard.moc"
