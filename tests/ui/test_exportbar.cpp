#include "ui/cohort/exportbar.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/reportfiles.h"
#include "tests/support/test.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

namespace test_exportbar {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The bar on a cohort of its own, shown; a folder to write into and what the bar said last.
struct Desk {
    explicit Desk(std::vector<PatientRecord> cohort) : records(std::move(cohort))
    {
        QObject::connect(&bar, &ExportBar::said, &bar, [this](const QString &sentence) { said = sentence; });
        bar.show();
    }

    template <class Widget> Widget *find(const QString &name) { return bar.findChild<Widget *>(name); }
    QString path() const { return folder.filePath(u"r"_s); }
    QStringList written() const { return QDir(folder.path()).entryList(QDir::Files); }

    QTemporaryDir folder;
    std::vector<PatientRecord> records;
    QString said;
    ExportBar bar{
        {[this](QWidget *, const Prompts::File &) { return path(); }, {}, {}, {}, {}, {}, {}, {}, {}},
        [this] {
            const QDateTime now(QDate(2025, 6, 1), QTime(9, 0));
            return CohortSnapshot{records, {u"id"_s, u"Clinic"_s, false, now}, defaultPlan({}), {}, now};
        },
        [](const Deed &) { return Result<Head>(Head()); }};
};

std::vector<PatientRecord> many() { return test::recordsOf(test::generatedCohort(200, 4)); }

} // namespace

/// The cohort report as the user exports it.
class TestExportBar : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void everyOtherFormatIsWritten_data();
    void everyOtherFormatIsWritten();
    void theWindowAnswersWhileAReportIsMade();
    void aReportCancelledOnTheWayIsNotWritten();
    void aReportCancelledBetweenItsPagesIsNotWritten();
};

void TestExportBar::everyOtherFormatIsWritten_data()
{
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("exportPdfA") << QByteArray("%PDF-1.4")
                                << QStringList(u"r"_s) + test::reportFileNames(u"r-"_s);
    QTest::newRow("exportHtml") << QByteArray("<!DOCTYPE html>") << QStringList{u"r"_s};
    QTest::newRow("exportXlsx") << QByteArray("PK\x03\x04") << QStringList{u"r"_s};
}

void TestExportBar::everyOtherFormatIsWritten()
{
    QFETCH(QByteArray, begins);
    QFETCH(QStringList, files);
    Desk desk(test::trainingRecords());
    QVERIFY(desk.find<QPushButton>(u"otherFormats"_s)->menu());

    desk.find<QAction>(QString::fromLatin1(QTest::currentDataTag()))->trigger();

    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begins.size()), begins);
    QCOMPARE(desk.written(), files);
    QVERIFY2(desk.said.contains(u"was written to"_s), qPrintable(desk.said));
}

void TestExportBar::theWindowAnswersWhileAReportIsMade()
{
    Desk desk(many());
    int answers = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { ++answers; });
    ticks.start(0);

    desk.find<QPushButton>(u"exportPdf"_s)->click(); // returns when the file is there

    QCOMPARE(desk.written(), QStringList{u"r"_s});
    QVERIFY2(answers >= 3, qPrintable(QString::number(answers))); // once for each page at least
}

void TestExportBar::aReportCancelledOnTheWayIsNotWritten()
{
    Desk desk(many());
    QTimer::singleShot(0, this, [&] {
        auto *progress = desk.find<QProgressDialog>(u"exportProgress"_s);
        QVERIFY(progress);
        progress->findChild<QPushButton *>()->click();
    });

    desk.find<QPushButton>(u"exportPdf"_s)->click();

    QCOMPARE(desk.written(), QStringList{});
    QVERIFY2(desk.said.contains(u"nothing was written"_s), qPrintable(desk.said));
    QVERIFY(!desk.find<QProgressDialog>(u"exportProgress"_s));
}

void TestExportBar::aReportCancelledBetweenItsPagesIsNotWritten()
{
    Desk desk(many());
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] {
        auto *progress = desk.find<QProgressDialog>(u"exportProgress"_s);
        if (progress && progress->maximum() > 0) // the pages are counted
            progress->findChild<QPushButton *>()->click();
    });
    ticks.start(0);

    desk.find<QAction>(u"exportPdfA"_s)->trigger();

    QCOMPARE(desk.written(), QStringList{});
    QVERIFY(desk.said.contains(u"nothing was written"_s));
}

MALAR_GUI_TEST(TestExportBar)

} // namespace test_exportbar
#include "test_exportbar.moc"
