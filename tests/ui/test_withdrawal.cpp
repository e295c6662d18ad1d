#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/clinical/eventdialog.h"
#include "ui/parts/strip.h"
#include "ui/patients/consentform.h"
#include "ui/patients/patientdialog.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientspage.h"
#include "ui/patients/samepersondialog.h"
#include "ui/session/settings.h"
#include "ui/visit/visitpage.h"
#include "ui/window/mainwindow.h"
#include "ui/words/terms.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace test_withdrawal {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// Consent that is withdrawn, and patients who may be one, from the window to the store.
class TestWithdrawal : public test::Test {
    Q_OBJECT

private slots:
    void aWithdrawalStopsEntryAndSaysSo();
    void newVisitFromTheListSaysWhyThereIsNone();
    void aDraftOfAWithdrawnPatientCannotBeCompleted();
    void theSamePersonIsShownSideBySideAndKeptAsTwo();
    void theOtherPatientIsOpenedInstead();
    void aHospitalNumberInUseNamesItsPatient();
    void aConsentThatIsMissingIsRecordedWhereItIsAskedFor();
};

namespace {

const QDate start(2025, 1, 14);
const QDate today = start.addDays(60);

struct Shown {
    explicit Shown(std::optional<QDate> withdrawn = {}, bool draft = false)
        : settings(folder.filePath(u"settings.ini"_s))
    {
        PatientFile file = test::patientFile(u"A-1"_s, start, {start});
        file.record.consents.front().withdrawn = withdrawn;
        file.record.patient.birthYear = 1979;
        file.record.identity = Identity{u"Inés Ruiz"_s, u"H1"_s, {}, {}};
        if (draft) {
            file.visits.push_back(test::clearVisit(file.record, today));
            file.visits.back().state = VisitState::Draft;
        }
        window = std::make_unique<MainWindow>(test::sessionOf({file}, today), settings, script.prompts());
        id = file.record.patient.id;
        test::show(*window);
    }
    template <class Page> bool isAt() const { return qobject_cast<Page *>(window->page()) != nullptr; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /// A new patient's dialog with what makes it the same person.
    PatientDialog *typeSamePerson(const QString &number) const
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window->findChild<PatientDialog *>();
        const std::initializer_list<std::pair<QString, QString>> typed{{u"code"_s, u"B-1"_s},
                                                                       {u"birthYear"_s, u"1979"_s},
                                                                       {u"name"_s, u"inés  ruiz"_s},
                                                                       {u"hospitalNumber"_s, number}};
        for (const auto &[field, text] : typed) {
            auto *edit = dialog->findChild<QLineEdit *>(field);
            edit->setText(text);
            emit edit->editingFinished();
        }
        QTest::keyClick(dialog, Qt::Key_Return);
        return dialog;
    }
    Session &session() const { return window->session(); }

    QTemporaryDir folder;
    Settings settings;
    test::Script script;
    PatientId id;
    std::unique_ptr<MainWindow> window;
};

const QDate withdrawn(2025, 3, 5);

QString stopped()
{
    return u"Consent was withdrawn on %1: nothing more is entered"_s.arg(terms::date(withdrawn));
}

} // namespace

void TestWithdrawal::aWithdrawalStopsEntryAndSaysSo()
{
    const Shown shown(withdrawn);

    shown.press(Qt::Key_Return);
    QVERIFY(shown.isAt<PatientPage>());
    QVERIFY(shown.says(stopped()));
    const auto buttons = shown.window->page()->findChildren<QPushButton *>();
    const auto newVisit = std::ranges::find(buttons, u"New visit"_s, &QPushButton::text);
    QVERIFY(newVisit != buttons.end() && !(*newVisit)->isEnabled());
    QVERIFY((*newVisit)->toolTip().contains(stopped()));

    QTest::keyClick(shown.window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(shown.isAt<PatientPage>());
    shown.window->page()->findChild<QAction *>(u"adverseEvents"_s)->trigger();
    QVERIFY(!shown.window->findChild<EventDialog *>());
}

void TestWithdrawal::newVisitFromTheListSaysWhyThereIsNone()
{
    const Shown shown(withdrawn);
    QVERIFY(!shown.says(stopped()));

    shown.press(Qt::Key_N, Qt::ControlModifier);

    QVERIFY(shown.isAt<PatientsPage>());
    QVERIFY(shown.says(stopped()));
}

void TestWithdrawal::aDraftOfAWithdrawnPatientCannotBeCompleted()
{
    const Shown shown(withdrawn, true);

    shown.press(Qt::Key_Return);
    auto *page = qobject_cast<PatientPage *>(shown.window->page());
    emit page->visitRequested(shown.session().record(shown.id)->visits.back().id);
    QVERIFY(shown.isAt<VisitPage>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(shown.isAt<VisitPage>());
    const auto *issues = shown.window->page()->findChild<QTreeWidget *>(u"issues"_s);
    QVERIFY(issues->topLevelItem(0)->text(0).contains(u"withdrawn consent"_s));
    QCOMPARE(shown.session().store().visits(shown.id)->back().state, VisitState::Draft);
}

void TestWithdrawal::theSamePersonIsShownSideBySideAndKeptAsTwo()
{
    const Shown shown;
    const PatientDialog *dialog = shown.typeSamePerson(u"H2"_s);

    auto *question = dialog->findChild<SamePersonDialog *>();
    QVERIFY(question);
    QStringList facts;
    const QList<QLabel *> labels = question->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        facts << label->text();
    for (const QString &fact : {u"A-1"_s, u"B-1"_s, u"inés ruiz"_s, u"Inés Ruiz"_s, u"1979"_s, u"H1"_s,
                                u"H2"_s, terms::date(start)})
        QVERIFY2(facts.contains(fact), qPrintable(fact));
    QCOMPARE(shown.session().store().records()->size(), 1u); // nothing until the user decides
    question->findChild<QAbstractButton *>(u"twoPeople"_s)->click();

    QCOMPARE(shown.session().store().records()->size(), 2u);
}

void TestWithdrawal::theOtherPatientIsOpenedInstead()
{
    const Shown shown;
    const PatientDialog *dialog = shown.typeSamePerson(u"H2"_s);

    dialog->findChild<QAbstractButton *>(u"openOther"_s)->click();

    QCOMPARE(shown.session().store().records()->size(), 1u);
    QVERIFY(shown.isAt<PatientPage>());
    QVERIFY(shown.says(u"A-1"_s));
}

void TestWithdrawal::aHospitalNumberInUseNamesItsPatient()
{
    const Shown shown;
    const PatientDialog *dialog = shown.typeSamePerson(u"h1"_s);

    QVERIFY(dialog->findChild<Strip *>(u"problem"_s)
                ->text()
                .startsWith(u"A-1 already has this hospital number"_s));
    QCOMPARE(shown.session().store().records()->size(), 1u);
}

void TestWithdrawal::aConsentThatIsMissingIsRecordedWhereItIsAskedFor()
{
    const Shown shown;
    shown.press(Qt::Key_Return);

    shown.window->page()->findChild<Strip *>(u"consent"_s)->findChild<QPushButton *>()->click();

    auto *dialog = shown.window->findChild<PatientDialog *>();
    QVERIFY(dialog && dialog->findChild<ConsentForm *>()->isVisible());
}

MALAR_GUI_TEST(TestWithdrawal)

} // namespace test_withdrawal
#include "test_withdrawal.moc"
