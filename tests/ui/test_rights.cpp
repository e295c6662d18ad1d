#include "tests/support/test.h"
#include "tests/ui/memberdesk.h"
#include "ui/cohort/cohortpage.h"
#include "ui/cohort/planbar.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/recordview.h"
#include "ui/registry/exportdialog.h"
#include "ui/session/plan.h"

#include <QCheckBox>
#include <QDir>
#include <QMenu>
#include <QTableView>

namespace test_rights {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// What the window offers to whom: what somebody may not do stands there, out of reach, and says why.
class TestRights : public test::Test {
    Q_OBJECT

private slots:
    void actionsOutOfReachSayWhy_data();
    void actionsOutOfReachSayWhy();
    void dataEntryChangesNoSettings();
    void dataEntryEntersPatients();
    void dataEntryTakesNoNamesOut();
    void anAnalystSeesNoNames();
    void anAnalystChangesNoPatient();
    void anAnalystsPlanHoldsInTheWindow();
    void anAnalystExportsWithoutNames();
    void draftsOfBeforeARoleChangedAreNotOffered();
    void whoMayDoAllIsToldNothing();
    void aSealedRegistryOpenedForReadingSaysWhyNoNameIsShown();
    void copiesOfFormerVersionsAreTold();
};

namespace {

struct Staff : MemberDesk {
    Staff()
    {
        add(u"joan"_s, u"Joan Pons"_s, Role::DataEntry);
        add(u"ana"_s, u"Ana Gil"_s, Role::Analyst);
        PatientRecord named = patient;
        named.identity = Identity{u"Villaverde"_s, u"123"_s, {}, {}};
        if (!byMarta()->save(named))
            qFatal("no patient to test with");
    }
    /// A page with one complete visit.
    void addVisit() const
    {
        const Visit visit = clearVisit(patient, QDate(2025, 2, 1));
        QVERIFY(byMarta()->save(visit));
    }
};

/// Disabled, in words.
bool isForbidden(const QWidget &window, const QString &name, const QString &begins)
{
    const auto *widget = window.findChild<QWidget *>(name);
    return widget && !widget->isEnabled() && widget->toolTip().startsWith(begins);
}

QAction *withText(const MainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>())
        if (action->text() == text)
            return action;
    return nullptr;
}

bool says(const QWidget &page, const QString &words)
{
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace

void TestRights::actionsOutOfReachSayWhy_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("why"); // empty: within reach
    const QString looks = u"As analyst you look at patients and visits"_s;
    const QString uses = u"As data entry you use the settings"_s;
    QTest::newRow("analyst: new patient") << u"ana"_s << u"&New patient…"_s << looks;
    QTest::newRow("analyst: edit") << u"ana"_s << u"&Edit the patient…"_s << looks;
    QTest::newRow("analyst: new visit") << u"ana"_s << u"New &visit"_s << looks;
    QTest::newRow("analyst: import") << u"ana"_s << u"&Import…"_s << u"As analyst you use the settings"_s;
    QTest::newRow("analyst: copy") << u"ana"_s << u"Save an &unencrypted copy…"_s
                                   << u"As analyst you take no names out"_s;
    QTest::newRow("analyst: names") << u"ana"_s << u"Show &names"_s
                                    << u"Names, hospital numbers, birth dates and contacts are sealed"_s;
    QTest::newRow("analyst: export") << u"ana"_s << u"E&xport…"_s << QString();
    QTest::newRow("data entry: new patient") << u"joan"_s << u"&New patient…"_s << QString();
    QTest::newRow("data entry: names") << u"joan"_s << u"Show &names"_s << QString();
    QTest::newRow("data entry: import") << u"joan"_s << u"&Import…"_s << uses;
    QTest::newRow("data entry: copy")
        << u"joan"_s << u"Save an &unencrypted copy…"_s << u"As data entry you take no names out"_s;
}

void TestRights::actionsOutOfReachSayWhy()
{
    QFETCH(QString, user);
    QFETCH(QString, action);
    QFETCH(QString, why);
    Staff desk;

    const QAction *asked = withText(desk.open(user), action);

    QVERIFY(asked);
    QCOMPARE(asked->isEnabled(), why.isEmpty());
    QVERIFY2(why.isEmpty() || asked->toolTip().startsWith(why), qPrintable(asked->toolTip()));
    for (const QObject *place : asked->associatedObjects())
        if (const auto *menu = qobject_cast<const QMenu *>(place))
            QVERIFY(menu->toolTipsVisible());
}

void TestRights::dataEntryChangesNoSettings()
{
    Staff desk;
    MainWindow &window = desk.open(u"joan"_s);
    window.showRegistry();
    const QWidget &page = *window.page();
    const QString why = u"As data entry you use the settings of the registry"_s;

    QVERIFY(page.findChild<QLineEdit *>(u"name"_s)->isReadOnly());
    for (const QString &button : {u"saveSchedule"_s, u"addCentre"_s, u"saveCentres"_s, u"addScale"_s,
                                  u"editPanels"_s, u"importFiles"_s})
        QVERIFY2(isForbidden(page, button, why), qPrintable(button));
    for (const QString &table : {u"schedule"_s, u"centres"_s, u"scales"_s})
        QCOMPARE(page.findChild<QTableView *>(table)->editTriggers(), QAbstractItemView::NoEditTriggers);
    QVERIFY(isForbidden(page, u"changeProtection"_s, u"As data entry you take no names out"_s));
    QVERIFY(page.findChild<QWidget *>(u"exportFiles"_s)->isEnabled());
}

void TestRights::dataEntryEntersPatients()
{
    Staff desk;
    MainWindow &window = desk.open(u"joan"_s);
    window.showPatient(desk.patient.patient.id);
    QVERIFY(says(*window.page(), u"Villaverde"_s));

    PatientRecord changed = *window.session().record(desk.patient.patient.id);
    changed.patient.centre = u"Santander"_s;
    QVERIFY(window.session().save(changed));

    desk.close();
    QCOMPARE(desk.byMarta()->records()->front().patient.centre, u"Santander"_s);
}

void TestRights::dataEntryTakesNoNamesOut()
{
    Staff desk;
    MainWindow &window = desk.open(u"joan"_s);
    withText(window, u"E&xport…"_s)->trigger();
    const auto *dialog = dialogOf<ExportDialog>();
    QVERIFY(dialog);
    QVERIFY(isForbidden(*dialog, u"identities"_s, u"As data entry you take no names out"_s));
}

void TestRights::anAnalystSeesNoNames()
{
    Staff desk;
    MainWindow &window = desk.open(u"ana"_s);
    QCOMPARE(window.page()->findChild<QLineEdit *>(u"search"_s)->placeholderText(),
             u"Search by study code: names are sealed"_s);
    window.showPatient(desk.patient.patient.id);

    QVERIFY(says(*window.findChild<RecordView *>(), u"are sealed against your role"_s));
    QVERIFY(!says(window, u"Villaverde"_s));
    QVERIFY(!window.findChild<QAction *>(u"withName"_s)->isVisible());
}

void TestRights::anAnalystChangesNoPatient()
{
    Staff desk;
    desk.addVisit();
    MainWindow &window = desk.open(u"ana"_s);
    const QString why = u"As analyst you look at patients and visits"_s;
    QVERIFY(isForbidden(*window.page(), u"newPatient"_s, why));
    window.showPatient(desk.patient.patient.id);
    const QWidget &page = *window.page();

    for (const QString &button :
         {u"correctDate"_s, u"moveVisit"_s, u"visitInError"_s, u"addBiomarkers"_s, u"pasteBiomarkers"_s})
        QVERIFY2(isForbidden(page, button, why), qPrintable(button));
    for (const QString &action : {u"adverseEvents"_s, u"patientInError"_s})
        QVERIFY2(!page.findChild<QAction *>(action)->isEnabled(), qPrintable(action));
    QVERIFY(page.findChild<QAction *>(u"saveReport"_s)->isEnabled());
    QVERIFY(page.findChild<QWidget *>(u"openVisit"_s)->isEnabled());
    click(page, u"openVisit"_s);
    QTRY_VERIFY(window.page() != &page);
    test::waitForKeys(&window);
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    QVERIFY(says(*window.page(), why));
    window.showPatients();
    desk.close();
    QCOMPARE(desk.byMarta()->parked()->size(), 0U);
}

void TestRights::anAnalystsPlanHoldsInTheWindow()
{
    Staff desk;
    MainWindow &window = desk.open(u"ana"_s);
    window.showCohort();
    auto &page = *qobject_cast<CohortPage *>(window.page());
    const Head before = *window.session().store().head();

    emit page.findChild<PlanBar *>()->scheduleRequested();

    QVERIFY2(page.findChild<Strip *>(u"cohortMessage"_s)
                 ->text()
                 .startsWith(u"As analyst you do not change the registry: the choice holds"_s),
             qPrintable(page.findChild<Strip *>(u"cohortMessage"_s)->text()));
    QCOMPARE(window.session().store().head()->sequence, before.sequence);
}

void TestRights::anAnalystExportsWithoutNames()
{
    Staff desk;
    MainWindow &window = desk.open(u"ana"_s);
    withText(window, u"E&xport…"_s)->trigger();
    const auto &dialog = *dialogOf<ExportDialog>();
    QVERIFY(isForbidden(dialog, u"identities"_s, u"Names, hospital numbers"_s));
    const QString folder = desk.folder.filePath(u"out"_s);
    dialog.findChild<QLineEdit *>(u"folder"_s)->setText(folder);

    click(dialog, u"export"_s);

    QVERIFY(QFile::exists(folder + u"/patients.csv"_s));
    QVERIFY(!QFile::exists(folder + u"/identity.csv"_s));
}

void TestRights::draftsOfBeforeARoleChangedAreNotOffered()
{
    Staff desk;
    const Visit typed = clearVisit(desk.patient, QDate(2025, 2, 1));
    QVERIFY(desk.by(u"joan"_s)->park(typed));
    Member joan = desk.called(u"joan"_s);
    joan.role = Role::Analyst;
    QVERIFY(desk.byMarta()->change(joan));

    const MainWindow &window = desk.open(u"joan"_s);

    QVERIFY(!says(window, u"was being typed"_s));
    QVERIFY(!withText(window, u"&Unsaved visits…"_s)->isEnabled());
}

void TestRights::whoMayDoAllIsToldNothing()
{
    Staff desk;
    MainWindow &window = desk.openAsMarta();
    for (const QString &text : {u"&New patient…"_s, u"&Import…"_s, u"Save an &unencrypted copy…"_s})
        QVERIFY(withText(window, text)->isEnabled());
    window.showRegistry();
    for (const QString &button : {u"addCentre"_s, u"addScale"_s, u"editPanels"_s, u"importFiles"_s})
        QVERIFY2(window.page()->findChild<QWidget *>(button)->isEnabled(), qPrintable(button));
}

void TestRights::aSealedRegistryOpenedForReadingSaysWhyNoNameIsShown()
{
    Staff desk;
    const auto first = desk.byMarta(); // holds it

    MainWindow &second = desk.openAsMarta();

    const QString said = second.findChild<Strip *>(u"readOnly"_s)->text();
    QVERIFY2(said.contains(u"another window"_s) &&
                 said.contains(u"Names and hospital numbers are not shown"_s),
             qPrintable(said));
    QVERIFY(!says(second, u"Villaverde"_s));
}

void TestRights::copiesOfFormerVersionsAreTold()
{
    Staff desk;
    const QString copy = desk.path() + u".version3"_s;
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a plain one") > 0);
    file.close();

    const QString said = desk.openAsMarta().findChild<Strip *>(u"plain"_s)->text();

    QVERIFY2(said.contains(QFileInfo(copy).fileName()), qPrintable(said));
}

MALAR_GUI_TEST(TestRights)

} // namespace test_rights
#include "test_rights.moc"
