#include "tests/support/cohort.h"
#include "tests/support/files.h"
#include "tests/support/pdf.h"
#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/cohort/figurespane.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/reportoutput.h"
#include "ui/patients/sheetoutput.h"
#include "ui/registry/exchange.h"
#include "ui/session/deeds.h"
#include "ui/words/historywords.h"
#include "ui/words/language.h"

#include <QAction>
#include <QJsonDocument>

namespace test_deeds {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A sealed registry of Marta's; one patient has a name.
struct Clinic : GateDesk {
    Clinic()
    {
        patient.identity = Identity{u"Carmen Ruiz"_s, u"H-4711"_s, {}, {}};
        makeSealed();
    }
    void open()
    {
        start()->begin(path());
        unlock();
    }
    /// What was done since the registry was made, the first first.
    QStringList actions() const
    {
        QStringList all;
        const std::vector<HistoryEntry> rows = *window()->session().store().history(HistoryFilter{});
        for (const HistoryEntry &entry : rows)
            if (entry.entity == u"deed")
                all.prepend(entry.action);
        return all;
    }
    HistoryEntry last() const { return window()->session().store().history(HistoryFilter{})->front(); }
    QString older() const { return window()->findChild<Strip *>(u"older"_s)->text(); }
    /// Without a window.
    void add(const Deed &deed) const { QVERIFY(unlocked(path())->note(deed)); }
};

} // namespace

/// What is done with a registry without changing it is written down in it.
class TestDeeds : public test::Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void anOpeningIsALoginAndAListWithNamesAView();
    void failedLoginsAreWrittenAtTheNextOne();
    void anIdentityIsSeenOnceASession();
    void whereNamesAreHiddenNobodyIsSeen();
    void whoEditsAPatientSeesWhoThatIs();
    void whatCannotBeWrittenDownIsNotShown();
    void aPrintIsARowAndBearsItsHead();
    void anExportIsARowAndItsReadMeBearsItsHead();
    void whatThenDoesNotGoOutIsARowAsWell();
    void aFigureOfTheCohortIsARow();
    void aPlainRegistryHasNoSuchRowsAndNoHead();
    void inMemoryNoFooterHasAHead();
    void anOlderRegistryIsSaidUntilSomebodyKnowsIt();
    void anotherHistoryOfTheSameLengthIsSaid();
    void everyActionIsWorded();
    void aHeadIsReadAsItIsPrinted();
};

void TestDeeds::anOpeningIsALoginAndAListWithNamesAView()
{
    Clinic clinic;
    clinic.open();

    QTRY_COMPARE(clinic.actions(), (QStringList{u"login"_s, u"view_identities"_s}));
    QCOMPARE(clinic.last().who, clinic.window()->session().store().userName());
}

void TestDeeds::failedLoginsAreWrittenAtTheNextOne()
{
    Clinic clinic;
    clinic.settings.setNamesShown(false);
    clinic.settings.setFailedUnlocks(clinic.path(), 3);
    clinic.open();

    QCOMPARE(clinic.actions(), (QStringList{u"failed_login"_s, u"login"_s}));
    const auto rows = *clinic.window()->session().store().history(HistoryFilter{});
    QCOMPARE(happening(rows.at(1)), u"Failed logins before this one: 3"_s);
    QCOMPARE(clinic.settings.failedUnlocks(clinic.path()), 0);
}

void TestDeeds::anIdentityIsSeenOnceASession()
{
    Clinic clinic;
    clinic.open();
    const PatientId id = clinic.patient.patient.id;
    for (int i = 0; i < 2; ++i) {
        clinic.window()->showPatient(id);
        clinic.window()->showPatients();
    }

    QCOMPARE(clinic.actions().count(u"view_identity"_s), 1);
    QCOMPARE(clinic.last().patient, std::optional(id));
    QVERIFY(clinic.last().after.isEmpty());
}

void TestDeeds::whereNamesAreHiddenNobodyIsSeen()
{
    Clinic clinic;
    clinic.settings.setNamesShown(false);
    clinic.open();
    clinic.window()->showPatient(clinic.patient.patient.id);

    QCOMPARE(clinic.actions(), QStringList{u"login"_s});
}

void TestDeeds::whoEditsAPatientSeesWhoThatIs()
{
    Clinic clinic;
    clinic.settings.setNamesShown(false);
    clinic.open();
    clinic.window()->showPatient(clinic.patient.patient.id);
    for (QAction *action : clinic.window()->findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(u"Ctrl+Shift+E"_s))
            action->trigger();

    QCOMPARE(clinic.actions(), (QStringList{u"login"_s, u"view_identity"_s}));
}

/// As where the disk is full: nothing can be written, and so no name is shown.
void TestDeeds::whatCannotBeWrittenDownIsNotShown()
{
    Clinic clinic;
    clinic.settings.setNamesShown(false);
    clinic.open();
    QVERIFY(QFile::rename(clinic.path(), clinic.path() + u".moved"_s));
    clinic.settings.setNamesShown(true);
    clinic.window()->showPatient(clinic.patient.patient.id);

    const QWidget *page = clinic.window()->page();
    for (const QLabel *label : page->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Carmen"_s), qPrintable(label->text()));
    QVERIFY(QFile::rename(clinic.path() + u".moved"_s, clinic.path()));
}

void TestDeeds::aPrintIsARowAndBearsItsHead()
{
    Clinic clinic;
    clinic.open();
    Session &session = clinic.window()->session();
    const PatientId id = clinic.patient.patient.id;
    clinic.script.file = clinic.folder.filePath(u"report.pdf"_s);
    savePatientReport(clinic.window(), session, clinic.script.prompts(), {id, true});

    QCOMPARE(clinic.last().action, u"print"_s);
    QCOMPARE(clinic.last().patient, std::optional(id));
    QCOMPARE(happening(clinic.last()), u"Patient report, with the name"_s);
    const QString head = headWords(*session.store().head());
    QVERIFY(withLetters(pdfText(clinic.script.file)).contains(head));

    clinic.script.file = clinic.folder.filePath(u"form.pdf"_s);
    saveSheet(clinic.window(), session, clinic.script.prompts(), id, std::nullopt);
    QCOMPARE(happening(clinic.last()), u"Blank form"_s);
    QVERIFY(withLetters(pdfText(clinic.script.file)).contains(headWords(*session.store().head())));
    clinic.script.file.clear();
    const int before = session.store().head()->sequence;
    saveSheet(clinic.window(), session, clinic.script.prompts(), id, std::nullopt);
    QCOMPARE(session.store().head()->sequence, before); // it was cancelled
}

void TestDeeds::anExportIsARowAndItsReadMeBearsItsHead()
{
    Clinic clinic;
    clinic.open();
    Session &session = clinic.window()->session();
    const QString folder = clinic.folder.filePath(u"out"_s);
    QVERIFY(exportRegistry(session.store(), folder, {true, false}, session.noteOutput()));

    QCOMPARE(happening(clinic.last()), u"Export: 1 patient, with identities"_s);
    const QString readMe = QString::fromUtf8(bytesOf(folder + u"/README.txt"_s));
    QVERIFY(readMe.contains(headWords(*session.store().head())));
    const QString row = QString::fromUtf8(QJsonDocument(clinic.last().after).toJson());
    QVERIFY(!row.contains(u"Carmen"_s) && !row.contains(clinic.folder.path()));
}

void TestDeeds::whatThenDoesNotGoOutIsARowAsWell()
{
    Clinic clinic;
    clinic.open();
    Session &session = clinic.window()->session();
    const PatientId id = clinic.patient.patient.id;
    clinic.script.file = clinic.folder.filePath(u"no such folder/report.pdf"_s);

    const Ending ending = savePatientReport(clinic.window(), session, clinic.script.prompts(), {id, true});

    QVERIFY2(ending.sentence.contains(u"could not be written"_s), qPrintable(ending.sentence));
    QCOMPARE(clinic.actions().mid(2), (QStringList{u"print"_s, u"not_taken_out"_s}));
    QCOMPARE(happening(clinic.last()), u"Not written: Patient report, with the name"_s);
    QCOMPARE(clinic.last().patient, std::optional(id));

    QVERIFY(!exportRegistry(session.store(), clinic.folder.path(), {}, session.noteOutput()));
    QCOMPARE(happening(clinic.last()), u"Not written: Export: 1 patient, pseudonymised"_s);
}

void TestDeeds::aFigureOfTheCohortIsARow()
{
    Clinic clinic;
    clinic.open();
    clinic.script.file = clinic.folder.filePath(u"figure.svg"_s);
    const std::vector<PatientRecord> records = trainingRecords();
    const PlacedCohort cohort = place(records, defaultPlan({}));
    FiguresPane pane(clinic.script.prompts(), clinic.window()->session().noteOutput());
    pane.show(cohort, summarise(cohort));
    pane.exportFigure();

    QCOMPARE(clinic.last().action, u"print"_s);
    QCOMPARE(happening(clinic.last()), u"Figure of the cohort: %1 patients"_s.arg(cohort.patients.size()));
    QVERIFY(QFile::exists(clinic.script.file));
    clinic.script.file = clinic.folder.filePath(u"no such folder/figure.svg"_s);
    pane.exportFigure();
    QCOMPARE(clinic.last().action, u"not_taken_out"_s);
}

void TestDeeds::aPlainRegistryHasNoSuchRowsAndNoHead()
{
    GateDesk desk;
    desk.makePlain();
    const auto store = *Store::open(desk.path());
    const int before = store->head()->sequence;
    noteLogin(*store, desk.settings);
    const auto head = noteOutput(*store, deeds::output(Output::Folder, {}));

    QVERIFY(head && head->digits.isEmpty());
    QCOMPARE(store->head()->sequence, before);
    QVERIFY(headWords(*store->head()).isEmpty());
}

/// Its chain has keys that are nowhere else, and the same pages come of the same input.
void TestDeeds::inMemoryNoFooterHasAHead()
{
    const auto session = sessionOf({patientFile(u"A-1"_s, GateDesk::today(), {})}, GateDesk::today());

    const auto head =
        session->takeOut(Output::CohortReport, {}, [](const Head &printed) { return Result<Head>(printed); });

    QVERIFY(head && *head == Head());
    QCOMPARE(session->store().history(HistoryFilter{})->front().action, u"print"_s);
}

void TestDeeds::anOlderRegistryIsSaidUntilSomebodyKnowsIt()
{
    Clinic clinic;
    const QByteArray earlier = bytesOf(clinic.path());
    clinic.open();
    QCOMPARE(clinic.older(), QString());
    clinic.workplace.reset(); // closed: what it had become is remembered
    clinic.open();
    QCOMPARE(clinic.older(), QString());
    clinic.workplace.reset();

    overwrite(clinic.path(), earlier);
    clinic.open();
    QVERIFY2(clinic.older().contains(u"older than what this computer saw on"_s), qPrintable(clinic.older()));
    clinic.workplace.reset();
    clinic.open();
    QVERIFY(!clinic.older().isEmpty()); // nobody has said that it is right
    click(*clinic.window(), u"acceptOlder"_s);
    QCOMPARE(clinic.older(), QString());
    clinic.workplace.reset();
    clinic.open();
    QCOMPARE(clinic.older(), QString());
}

void TestDeeds::anotherHistoryOfTheSameLengthIsSaid()
{
    Clinic clinic;
    const QByteArray earlier = bytesOf(clinic.path());
    const QString registry = unlocked(clinic.path())->registry()->id;
    clinic.add(deeds::login(false));
    {
        const auto store = unlocked(clinic.path());
        acceptHead(*store, clinic.settings);
        QVERIFY(olderNotice(*store, clinic.settings).isEmpty());
    }
    overwrite(clinic.path(), earlier);
    for (int i = 0; i < 3; ++i)
        clinic.add(deeds::view({})); // longer than the one that was seen

    const auto store = unlocked(clinic.path());
    QVERIFY(store->head()->sequence > clinic.settings.seenHead(registry)->head.sequence);
    QVERIFY(!olderNotice(*store, clinic.settings).isEmpty());
}

/// No row says no more than whose it is.
void TestDeeds::everyActionIsWorded()
{
    for (const QString &action :
         {u"create"_s,         u"change"_s,       u"complete"_s,      u"amend"_s,           u"move"_s,
          u"enter_in_error"_s, u"take_back"_s,    u"import"_s,        u"merge"_s,           u"sign"_s,
          u"passphrase"_s,     u"recovery_key"_s, u"seal"_s,          u"unseal"_s,          u"restore"_s,
          u"login"_s,          u"failed_login"_s, u"view_identity"_s, u"view_identities"_s, u"export"_s,
          u"print"_s,          u"not_taken_out"_s}) {
        HistoryEntry entry;
        entry.entity = u"registry"_s;
        entry.action = action;
        QVERIFY2(happening(entry) != u"Registry"_s, qPrintable(action));
    }
    for (const std::string_view kind : keysOf<Output>) {
        HistoryEntry entry;
        entry.action = u"print"_s;
        entry.after = {{u"kind"_s, keyText(kind)}};
        QVERIFY2(!happening(entry).isEmpty(), kind.data());
    }
}

void TestDeeds::aHeadIsReadAsItIsPrinted()
{
    const Head head{1234, u"5f3a9c01"_s};
    QCOMPARE(headWords(head), u"History 1234 · 5f3a9c01"_s);
    QCOMPARE(headFromText(headText(head)), std::optional(head));
    QCOMPARE(headFromText(headWords(head)), std::optional(head));
    QCOMPARE(headFromText(u" 1234-5F3A9C01 "_s), std::optional(head));
    for (const QString &none : {u""_s, u"1234"_s, u"5f3a9c01"_s, u"0-5f3a9c01"_s, u"1234-5f3a9c0"_s})
        QVERIFY2(!headFromText(none), qPrintable(none));
}

MALAR_GUI_TEST(TestDeeds)

} // namespace test_deeds
#include "test_deeds.moc"
