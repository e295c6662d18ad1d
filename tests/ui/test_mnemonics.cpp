#include "tests/support/cohort.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/keysdialog.h"
#include "ui/access/conversiondialog.h"
#include "ui/access/keyrenewaldialog.h"
#include "ui/access/memberdialogs.h"
#include "ui/access/newregistrydialog.h"
#include "ui/access/passphrasedialogs.h"
#include "ui/access/unlockdialog.h"
#include "ui/access/usersdialog.h"
#include "ui/biomarkers/biomarkerdialog.h"
#include "ui/biomarkers/panelsdialog.h"
#include "ui/biomarkers/pastedialog.h"
#include "ui/clinical/eventdialog.h"
#include "ui/clinical/infusiondialog.h"
#include "ui/cohort/cohortpage.h"
#include "ui/cohort/filterdialog.h"
#include "ui/cohort/plandialog.h"
#include "ui/history/historydialog.h"
#include "ui/patients/correctiondialog.h"
#include "ui/patients/patientdialog.h"
#include "ui/patients/samepersondialog.h"
#include "ui/patients/visitsview.h"
#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographviewer.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/importdialog.h"
#include "ui/session/plan.h"
#include "ui/session/settings.h"
#include "ui/visit/recoverydialog.h"
#include "ui/window/mainwindow.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

namespace test_mnemonics {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// On no page and in no dialog do two things answer to the same Alt+letter: it would only move between them.
class TestMnemonics : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { m_language = spokenLanguage(); }
    void cleanup() { speak(m_language); }
    void aClashIsFound();
    void eachLetterOfAPageMeansOneThing_data() { languages(); }
    void eachLetterOfAPageMeansOneThing();
    void eachLetterOfADialogMeansOneThing_data() { languages(); }
    void eachLetterOfADialogMeansOneThing();
    void eachKeyOfAPageMeansOneThing();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Spanish") << u"es"_s;
    }
    QString m_language;
};

namespace {

using Owners = QMap<QString, QStringList>; // by letter

void take(Owners &owners, const QString &text)
{
    if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
        owners[keys.toString()] << text;
}

/// What can be seen in the window now and has a letter.
Owners lettersOf(const QWidget &window)
{
    Owners owners;
    const auto seen = [&window](const QWidget *each) { return each->isVisibleTo(&window); };
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (seen(button) && !qobject_cast<QTabBar *>(button->parentWidget()))
            take(owners, button->text());
    for (const auto *label : window.findChildren<QLabel *>())
        if (seen(label) && label->buddy())
            take(owners, label->text());
    for (const auto *box : window.findChildren<QGroupBox *>())
        if (seen(box))
            take(owners, box->title());
    for (const auto *tabs : window.findChildren<QTabBar *>())
        for (int i = 0; seen(tabs) && i < tabs->count(); ++i)
            take(owners, tabs->tabText(i));
    for (const auto *bar : window.findChildren<QMenuBar *>())
        for (const QAction *action : bar->actions())
            take(owners, action->text());
    return owners;
}

QStringList clashes(const Owners &owners)
{
    QStringList found;
    for (auto each = owners.begin(); each != owners.end(); ++each)
        if (each->size() > 1)
            found << each.key() + u": "_s + each->join(u", "_s);
    return found;
}

QStringList clashesOfMenus(const QWidget &window)
{
    QStringList found;
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        emit menu->aboutToShow(); // some are filled then
        Owners owners;
        for (const QAction *action : menu->actions())
            take(owners, action->text().section(u'\t', 0, 0));
        found += clashes(owners);
    }
    return found;
}

QStringList clashesOf(const QWidget &window, const QString &place)
{
    QStringList found;
    const auto note = [&](const QString &where, const QStringList &all) {
        for (const QString &clash : all)
            found << where + u" – "_s + clash;
    };
    note(place, clashesOfMenus(window));
    bool hasTabs = false;
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int i = 0; tabs->isVisibleTo(&window) && i < tabs->count(); ++i) {
            hasTabs = true;
            tabs->setCurrentIndex(i);
            note(place + u'/' + tabs->tabText(i), clashes(lettersOf(window)));
        }
    }
    if (!hasTabs)
        note(place, clashes(lettersOf(window)));
    return found;
}

/// The training cohort in its window.
struct Shown {
    Shown()
    {
        auto session = test::sessionOf(test::trainingFiles(), QDate(2024, 12, 5));
        hub = session.get();
        window = std::make_unique<MainWindow>(std::move(session), settings, script.prompts());
        window->resize(1366, 768);
        test::show(*window);
    }
    PatientRecord record() const { return hub->records().front(); }
    PlacedCohort cohort() const { return place(hub->records(), defaultPlan(hub->schedule())); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    test::Script script;
    Session *hub = nullptr;
    std::unique_ptr<MainWindow> window;
};

} // namespace

void TestMnemonics::aClashIsFound()
{
    QWidget window;
    auto *open = new QPushButton(u"&Open"_s, &window);
    new QPushButton(u"R&emove"_s, &window);
    new QPushButton(u"&Other"_s, &window);
    QCOMPARE(clashesOf(window, u"here"_s), QStringList{u"here – Alt+O: &Open, &Other"_s});

    open->hide();

    QCOMPARE(clashesOf(window, u"here"_s), QStringList());
}

void TestMnemonics::eachLetterOfAPageMeansOneThing()
{
    QFETCH(QString, language);
    speak(language);
    const Shown shown;
    MainWindow &window = *shown.window;
    const PatientId patient = shown.record().patient.id;

    QStringList found = clashesOf(window, u"patients"_s);
    window.showCohort();
    found += clashesOf(window, u"cohort"_s);
    window.showRegistry();
    found += clashesOf(window, u"registry"_s);
    window.showPatient(patient);
    found += clashesOf(window, u"patient"_s);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    found += clashesOf(window, u"visit"_s);

    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestMnemonics::eachLetterOfADialogMeansOneThing()
{
    QFETCH(QString, language);
    speak(language);
    Shown shown;
    Session &hub = *shown.hub;
    const PatientRecord record = shown.record();
    const Visit visit = hub.store().visits(record.patient.id)->front();
    const Prompts prompts = shown.script.prompts();
    const auto accepts = [](const Infusion &) { return QString(); };
    const Course course = record.courses.front();
    shown.window->showCohort();
    const PlanDialog::Cohort cohort{hub.records(), hub.schedule(),
                                    shown.window->findChild<CohortPage *>()->summary()};

    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<PatientDialog>(hub, prompts, nullptr));
    dialogs.push_back(std::make_unique<PatientDialog>(hub, prompts, record, nullptr));
    dialogs.push_back(std::make_unique<EventDialog>(hub, prompts, record.patient.id, hub.today(), nullptr));
    auto infusion = std::make_unique<InfusionDialog>(course, course.infusions.front(), accepts, nullptr);
    infusion->setRemovable();
    dialogs.push_back(std::move(infusion));
    dialogs.push_back(std::make_unique<BiomarkerDialog>(hub, prompts, record.patient.id));
    dialogs.push_back(std::make_unique<PasteDialog>(exchange::Pasted(), PasteDialog::Beside()));
    dialogs.push_back(std::make_unique<PanelsDialog>(hub));
    dialogs.push_back(
        std::make_unique<PhotographDialog>(hub, record.patient.id, Photograph(), QByteArray(), nullptr));
    const std::vector<PhotographLine> series(2);
    for (const auto &chosen : {std::vector<std::size_t>{0}, std::vector<std::size_t>{0, 1}})
        dialogs.push_back(std::make_unique<PhotographViewer>(hub, series, chosen, nullptr));
    dialogs.push_back(std::make_unique<FilterDialog>(shown.cohort(), hub.centres(), CohortFilter()));
    dialogs.push_back(std::make_unique<PlanDialog>(cohort, prompts));
    dialogs.push_back(std::make_unique<ExportDialog>(hub, prompts, nullptr));
    dialogs.push_back(std::make_unique<HistoryDialog>(hub, prompts));
    dialogs.push_back(std::make_unique<ImportDialog>(hub, prompts, nullptr));
    dialogs.push_back(std::make_unique<VisitDateDialog>(hub, visit, nullptr));
    dialogs.push_back(std::make_unique<VisitPatientDialog>(hub, visit, true, nullptr));
    dialogs.push_back(std::make_unique<SamePersonDialog>(record, record, nullptr));
    dialogs.push_back(std::make_unique<RecoveryDialog>(hub, prompts, std::nullopt, nullptr));
    dialogs.push_back(std::make_unique<AboutDialog>());
    dialogs.push_back(std::make_unique<KeysDialog>(QList<QAction *>()));
    const Membership users{hub.store(), {}, u"Clinic"_s, prompts, hub.today()};
    const Member member{{}, u"joan"_s, u"Joan Pons"_s, Role::Clinician, false, true, {}};
    dialogs.push_back(std::make_unique<UsersDialog>(users));
    dialogs.push_back(std::make_unique<AddMemberDialog>(users));
    dialogs.push_back(std::make_unique<ChangeMemberDialog>(users, member));
    dialogs.push_back(std::make_unique<MyPassphraseDialog>(users));
    dialogs.push_back(
        std::make_unique<ForgottenPassphraseDialog>(users, std::vector{member}, u"Later"_s, nullptr));
    for (int page = 0; page < 3; ++page) {
        dialogs.push_back(std::make_unique<KeyRenewalDialog>(users, member));
        dialogs.back()->findChild<QStackedWidget *>()->setCurrentIndex(page);
    }
    const FoundingDialog::Surroundings around{u"marta"_s, hub.today()};
    dialogs.push_back(std::make_unique<UnlockDialog>(UnlockDialog::Asked{u"/clinic.malar"_s, {}, 0, {}}));
    for (int page = 0; page < 3; ++page) {
        dialogs.push_back(std::make_unique<NewRegistryDialog>(around, prompts));
        dialogs.push_back(std::make_unique<ConversionDialog>(u"/clinic.malar"_s, around, prompts));
        for (const auto &dialog : {dialogs.end() - 1, dialogs.end() - 2})
            (*dialog)->findChild<QStackedWidget *>()->setCurrentIndex(page);
    }
    QStringList found;
    for (const auto &dialog : dialogs) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        found += clashesOf(*dialog, QString::fromLatin1(dialog->metaObject()->className()));
    }

    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

/// A key of the window and one of the page in it would both be silent.
void TestMnemonics::eachKeyOfAPageMeansOneThing()
{
    const Shown shown;
    MainWindow &window = *shown.window;
    window.showPatient(shown.record().patient.id);
    const auto check = [&window] {
        QMap<QString, QStringList> owners;
        for (const QAction *action : window.findChildren<QAction *>()) {
            const auto *place = qobject_cast<const QWidget *>(action->parent());
            const bool ofPage = action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
            if (ofPage && !(place && (place == window.page() || place->parentWidget() == window.page())))
                continue;
            for (const QKeySequence &keys : action->shortcuts())
                owners[keys.toString()] << action->text();
        }
        return clashes(owners);
    };

    QCOMPARE(check(), QStringList());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(check(), QStringList());
}

MALAR_GUI_TEST(TestMnemonics)

} // namespace test_mnemonics
#include "test_mnemonics.moc"
