#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/strip.h"
#include "ui/registry/exchange.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/problemtable.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

namespace test_exchangedialogs {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);
const QDate today(2030, 6, 1);

/// One who is known by name, one who withdrew, one entered in error.
std::vector<PatientFile> clinic()
{
    std::vector<PatientFile> files{test::patientFile(u"HUMV-001"_s, start, {start, start.addDays(30)}),
                                   test::patientFile(u"HUMV-002"_s, start, {start}),
                                   test::patientFile(u"HUMV-003"_s, start, {start})};
    files[0].record.identity = Identity{u"Inés Núñez"_s, u"H77"_s, {}, {}};
    files[1].record.consents.front().withdrawn = start.addDays(60);
    files[2].record.patient.enteredInErrorReason = u"twice"_s;
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A dialog as a user meets it.
struct Opened {
    explicit Opened(QDialog *made) : dialog(made) { test::show(*dialog); }
    ~Opened() { delete dialog; }

    QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void tick(const QString &name) const
    {
        QTest::keyClick(dialog->findChild<QCheckBox *>(name), Qt::Key_Space);
    }
    QString said(const QString &strip) const { return dialog->findChild<Strip *>(strip)->text(); }
    QString label(const QString &name) const { return dialog->findChild<QLabel *>(name)->text(); }

    QPointer<QDialog> dialog;
};

/// Cancels the first long task that begins.
struct Canceller {
    Canceller()
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            for (QWidget *window : QApplication::topLevelWidgets())
                for (auto *task : window->findChildren<QProgressDialog *>(u"longTask"_s)) {
                    task->cancel();
                    timer.stop();
                }
        });
        timer.start(1);
    }
    QTimer timer;
};

} // namespace

/// The registry out of the window as a folder of files, and into it.
class TestExchangeDialogs : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void init();

    void anExportHasNoNamesUnlessAskedFor();
    void namesAreWarnedOfAndWritten();
    void theFormatsThatAreTickedAreWritten();
    void nothingTickedIsNothingToExport();
    void labelsAreInTheLanguageThatWasChosen();
    void aFolderThatIsNotEmptyIsRefused();
    void whatWasExportedComesBack();
    void whatIsHereAlreadyIsPassedOver();
    void nothingNewIsNothingToPress();
    void problemsAreListedWithTheirPlaceAndNothingIsWritten();
    void correctedFilesAreLookedAtAgain();
    void aDateOfLongAgoIsTakenWithATick();
    void aCancelledLookWritesNothing();
    void aCancelledImportWritesNothing();
    void aTableOfVisitsIsMappedAndImported();
    void aNeededColumnIsChosenByKeyboard();
    void aNewRegistryIsMadeFromAnExport();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Of the registry, as a folder of that name.
    QString exported(const std::vector<PatientFile> &, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::Script m_script;
    Prompts m_prompts;
};

void TestExchangeDialogs::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_script = {};
    m_prompts = m_script.prompts();
}

QString TestExchangeDialogs::exported(const std::vector<PatientFile> &files, const QString &name)
{
    const auto store = test::storeOf(files);
    if (!exportRegistry(*store, path(name), {}, [](const auto &) { return Head(); }))
        qFatal("not exported");
    return path(name);
}

void TestExchangeDialogs::anExportHasNoNamesUnlessAskedFor()
{
    const auto hub = test::sessionOf(clinic(), today);
    const Opened opened(new ExportDialog(*hub, m_prompts, nullptr));
    QCOMPARE(opened.label(u"counts"_s), u"1 patient and 2 visits will be in it."_s);
    QCOMPARE(opened.label(u"leftOut"_s),
             u"Left out: 1 patient whose consent is withdrawn, 1 patient entered in error."_s);
    const QString proposed = opened.dialog->findChild<QLineEdit *>(u"folder"_s)->text();
    QVERIFY2(proposed.endsWith(u" export "_s + today.toString(Qt::ISODate)), qPrintable(proposed));

    m_script.file = path(u"out"_s);
    opened.press(u"chooseFolder"_s);
    opened.press(u"export"_s);

    QVERIFY(opened.said(u"exportMessage"_s).startsWith(u"1 patient and 2 visits were written to "_s));
    QVERIFY(opened.button(u"openFolder"_s)->isVisible());
    const QStringList files = QDir(path(u"out"_s)).entryList(QDir::Files);
    QVERIFY(files.contains(u"visits.csv"_s));
    for (const QString &file : files)
        QVERIFY(!contentOf(path(u"out/"_s + file)).contains("Núñez"));
    QVERIFY(!contentOf(path(u"out/patients.csv"_s)).contains("HUMV-002"));
}

void TestExchangeDialogs::namesAreWarnedOfAndWritten()
{
    const auto hub = test::sessionOf(clinic(), today);
    const Opened opened(new ExportDialog(*hub, m_prompts, nullptr));
    m_script.file = path(u"out"_s);
    opened.press(u"chooseFolder"_s);

    QTest::keyClick(opened.dialog->findChild<QCheckBox *>(u"identities"_s), Qt::Key_Space);
    QVERIFY(opened.said(u"exportWarning"_s).startsWith(u"The folder will say who the patients are"_s));
    opened.press(u"export"_s);

    bool named = false;
    for (const QString &file : QDir(path(u"out"_s)).entryList(QDir::Files))
        named = named || contentOf(path(u"out/"_s + file)).contains("Núñez");
    QVERIFY(named);
}

void TestExchangeDialogs::theFormatsThatAreTickedAreWritten()
{
    const auto hub = test::sessionOf(clinic(), today);
    const Opened opened(new ExportDialog(*hub, m_prompts, nullptr));
    m_script.file = path(u"out"_s);
    opened.press(u"chooseFolder"_s);

    for (const QString &format : {u"xlsx"_s, u"redcap"_s, u"spss"_s, u"stata"_s, u"fhir"_s})
        opened.tick(u"format_"_s + format);
    opened.tick(u"decimalComma"_s);
    opened.press(u"export"_s);

    const QDir out(path(u"out"_s));
    QVERIFY(out.exists(u"registry.xlsx"_s) && out.exists(u"redcap/data_dictionary.csv"_s));
    QVERIFY(out.exists(u"spss/visits.sav"_s) && out.exists(u"stata/visits.dta"_s));
    QVERIFY(out.exists(u"fhir/bundle.json"_s) && out.exists(u"load.R"_s));
    QVERIFY(contentOf(path(u"out/patients.csv"_s)).startsWith("patient;"));
}

void TestExchangeDialogs::nothingTickedIsNothingToExport()
{
    const auto hub = test::sessionOf(clinic(), today);
    const Opened opened(new ExportDialog(*hub, m_prompts, nullptr));
    QVERIFY(opened.button(u"export"_s)->isEnabled());

    opened.tick(u"format_folder"_s);

    QVERIFY(!opened.button(u"export"_s)->isEnabled());
    QVERIFY(!opened.dialog->findChild<QCheckBox *>(u"decimalComma"_s)->isEnabled());
}

void TestExchangeDialogs::labelsAreInTheLanguageThatWasChosen()
{
    const auto hub = test::sessionOf(clinic(), today);
    const Opened opened(new ExportDialog(*hub, m_prompts, nullptr));
    m_script.file = path(u"out"_s);
    opened.press(u"chooseFolder"_s);

    auto *language = opened.dialog->findChild<QComboBox *>(u"labelLanguage"_s);
    QCOMPARE(language->currentText(), u"English"_s);
    QTest::keyClick(language, Qt::Key_Down);
    const QLocale before;
    opened.press(u"export"_s);

    QVERIFY(contentOf(path(u"out/codebook.csv"_s)).contains("Año de nacimiento"));
    QVERIFY(contentOf(path(u"out/README.txt"_s)).contains("Pacientes: 1."));
    QCOMPARE(spokenLanguage(), u"en"_s);
    QCOMPARE(QLocale(), before);
    QVERIFY(opened.said(u"exportMessage"_s).startsWith(u"1 patient and 2 visits were written to "_s));
}

void TestExchangeDialogs::aFolderThatIsNotEmptyIsRefused()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"full"_s));
    write(path(u"full/letter.txt"_s), "mine");
    const auto hub = test::sessionOf(clinic(), today);
    const Opened opened(new ExportDialog(*hub, m_prompts, nullptr));
    m_script.file = path(u"full"_s);
    opened.press(u"chooseFolder"_s);

    opened.press(u"export"_s);

    QVERIFY(!opened.said(u"exportMessage"_s).isEmpty());
    QVERIFY(opened.button(u"export"_s)->isVisible());
    QCOMPARE(QDir(path(u"full"_s)).entryList(QDir::Files), QStringList{u"letter.txt"_s});
    QCOMPARE(contentOf(path(u"full/letter.txt"_s)), QByteArray("mine"));
}

void TestExchangeDialogs::whatWasExportedComesBack()
{
    m_script.file = exported(test::generatedCohort(3, 2), u"out"_s);
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));

    opened.press(u"fromFolder"_s);
    QCOMPARE(opened.label(u"findings"_s).left(31), u"3 new patients. 6 new visits."_s.left(31));
    QCOMPARE(opened.button(u"next"_s)->text(), u"&Import 3 patients and 6 visits"_s);
    QVERIFY(hub->store().records()->empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QCOMPARE(opened.said(u"importMessage"_s), u"Imported: 3 patients and 6 visits."_s);
    QCOMPARE(hub->store().records()->size(), 3U);
    QCOMPARE(hub->records().size(), 3U);
    QCOMPARE(hub->records().front().visits.size(), 2U);
}

void TestExchangeDialogs::whatIsHereAlreadyIsPassedOver()
{
    const std::vector<PatientFile> files = test::generatedCohort(3, 2);
    m_script.file = exported(files, u"out"_s);
    const auto hub = test::sessionOf({files[0]}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));

    opened.press(u"fromFolder"_s);
    QVERIFY(opened.label(u"findings"_s).contains(u"1 patient is here just so and is passed over."_s));
    QVERIFY(opened.label(u"findings"_s).contains(u"2 visits are here just so and are passed over."_s));
    opened.press(u"next"_s);

    QCOMPARE(hub->store().records()->size(), 3U);
}

void TestExchangeDialogs::nothingNewIsNothingToPress()
{
    const std::vector<PatientFile> files = test::generatedCohort(3, 2);
    m_script.file = exported(files, u"out"_s);
    const auto hub = test::sessionOf(files, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));

    opened.press(u"fromFolder"_s);

    QVERIFY(opened.label(u"findings"_s).startsWith(u"There is nothing new in it."_s));
    QVERIFY(!opened.button(u"next"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), opened.button(u"close"_s));
    opened.press(u"back"_s);
    QVERIFY(opened.button(u"fromFolder"_s)->isVisible());
}

void TestExchangeDialogs::problemsAreListedWithTheirPlaceAndNothingIsWritten()
{
    const QString folder = exported(test::generatedCohort(3, 2), u"out"_s);
    const QString visits = folder + u"/visits.csv"_s;
    QByteArray content = contentOf(visits);
    const qsizetype second = content.indexOf('\n') + 1;
    content.insert(second, "\"");
    write(visits, content);
    m_script.file = folder;
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));

    opened.press(u"fromFolder"_s);

    QVERIFY(opened.label(u"findings"_s).contains(u"so nothing can be imported yet"_s));
    const auto *table = opened.dialog->findChild<ProblemTable *>();
    QVERIFY(table->model()->rowCount() > 0);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"visits.csv"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"\nvisits.csv\t2\t"_s));
    QVERIFY(hub->store().records()->empty());
}

void TestExchangeDialogs::correctedFilesAreLookedAtAgain()
{
    const QString folder = exported(test::generatedCohort(3, 2), u"out"_s);
    const QString visits = folder + u"/visits.csv"_s;
    const QByteArray whole = contentOf(visits);
    write(visits, whole.left(whole.size() / 2));
    m_script.file = folder;
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFolder"_s);
    QCOMPARE(opened.button(u"next"_s)->text(), u"&Look again"_s);

    write(visits, whole);
    opened.press(u"next"_s);
    opened.press(u"next"_s);

    QCOMPARE(hub->store().records()->size(), 3U);
}

void TestExchangeDialogs::aDateOfLongAgoIsTakenWithATick()
{
    PatientFile old = test::generatedCohort(1, 2).front();
    old.record.patient.birthYear = {};
    old.record.patient.lastFollowUp = QDate(1825, 1, 10);
    m_script.file = exported({old}, u"out"_s);
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFolder"_s);
    QVERIFY(opened.label(u"findings"_s).contains(u"so nothing can be imported yet"_s));

    auto *tick = opened.dialog->findChild<QCheckBox *>(u"acceptDates"_s);
    QVERIFY(tick->isVisible());
    tick->click();
    QVERIFY2(!opened.label(u"findings"_s).contains(u"nothing can be imported"_s),
             qPrintable(opened.label(u"findings"_s)));
    opened.press(u"next"_s);

    QCOMPARE(hub->store().records()->front().patient.lastFollowUp, QDate(1825, 1, 10));
}

void TestExchangeDialogs::aCancelledLookWritesNothing()
{
    m_script.file = exported(test::generatedCohort(300, 6), u"out"_s);
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    const Canceller cancel;

    opened.press(u"fromFolder"_s);

    QCOMPARE(opened.said(u"importMessage"_s), u"The import was cancelled; nothing was written."_s);
    QVERIFY(opened.button(u"fromFolder"_s)->isVisible());
    QVERIFY(hub->store().records()->empty());
}

void TestExchangeDialogs::aCancelledImportWritesNothing()
{
    m_script.file = exported(test::generatedCohort(600, 6), u"out"_s);
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFolder"_s);
    const Canceller cancel;

    opened.press(u"next"_s);

    QCOMPARE(opened.said(u"importMessage"_s), u"The import was cancelled; nothing was written."_s);
    QVERIFY(hub->store().records()->empty());
    QVERIFY(opened.button(u"next"_s)->isVisible()); // it can be done after all
}

void TestExchangeDialogs::aTableOfVisitsIsMappedAndImported()
{
    m_script.file = QStringLiteral(MALAR_TEST_DATA "/import/study_visits.csv");
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));

    opened.press(u"fromFile"_s);
    QVERIFY(opened.said(u"mappingProblem"_s).isEmpty());
    const auto *table = opened.dialog->findChild<QTableView *>(u"mapping"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(),
             u"planned_month"_s); // before those that are known
    opened.press(u"next"_s);
    QVERIFY(opened.label(u"findings"_s).contains(u"Passed over: planned_month."_s));
    QVERIFY(opened.label(u"findings"_s).contains(u"Taken as: date → visit_date."_s));
    QCOMPARE(opened.button(u"next"_s)->text(), u"&Import 10 patients and 34 visits"_s);
    opened.press(u"next"_s);

    const std::vector<PatientRecord> records = *hub->store().records();
    std::size_t visits = 0;
    for (const PatientRecord &record : records)
        visits += record.visits.size();
    QCOMPARE(records.size(), 10U);
    QCOMPARE(visits, 34U);
}

void TestExchangeDialogs::aNeededColumnIsChosenByKeyboard()
{
    QByteArray content = contentOf(QStringLiteral(MALAR_TEST_DATA "/import/study_visits.csv"));
    const qsizetype at = content.indexOf("ery_scalp");
    QVERIFY(at > 0);
    content.replace(at, 9, "q17");
    write(path(u"theirs.csv"_s), content);
    m_script.file = path(u"theirs.csv"_s);
    const auto hub = test::sessionOf({}, today);
    const Opened opened(new ImportDialog(*hub, m_prompts, nullptr));
    opened.press(u"fromFile"_s);
    QVERIFY(opened.said(u"mappingProblem"_s).startsWith(u"Needed, and of no column yet: ery_scalp."_s));
    QVERIFY(!opened.button(u"next"_s)->isEnabled());

    auto *table = opened.dialog->findChild<QTableView *>(u"mapping"_s);
    int row = 0;
    while (table->model()->index(row, 0).data().toString() != u"q17"_s)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 2)); // opens the cell
    QTest::keyClicks(QApplication::focusWidget(), u"ery_scalp"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(0); // the cell closes
    QVERIFY(opened.button(u"next"_s)->isEnabled());
    opened.press(u"next"_s);
    opened.press(u"next"_s);

    QCOMPARE(hub->store().records()->size(), 10U);
}

void TestExchangeDialogs::aNewRegistryIsMadeFromAnExport()
{
    m_script.file = exported(test::generatedCohort(3, 2), u"out"_s);
    auto *dialog = new ImportDialog({u"marta"_s, today, test::quick}, m_prompts, nullptr);
    const Opened opened(dialog);
    const QSignalSpy made(dialog, &ImportDialog::made);
    opened.press(u"fromFolder"_s);
    QCOMPARE(opened.button(u"next"_s)->text(), u"&Make the registry with 3 patients and 6 visits…"_s);

    m_script.file = path(u"new"_s);
    opened.press(u"next"_s);
    test::found(u"Lupus study"_s);

    QTRY_COMPARE(made.size(), 1);
    const auto store = test::unlocked(path(u"new.malar"_s));
    QVERIFY(store);
    QCOMPARE(store->records()->size(), 3U);
    QCOMPARE(store->registry()->name, u"Lupus study"_s);
}

MALAR_GUI_TEST(TestExchangeDialogs)

} // namespace test_exchangedialogs
#include "test_exchangedialogs.moc"
