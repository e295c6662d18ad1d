#include "tests/support/exchange.h"

#include "core/domain/csvwriter.h"
#include "core/exchange/cell.h"
#include "core/exchange/csv.h"
#include "core/exchange/jpeg.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_importfolder {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

class TestImportFolder : public Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void anEventGoesWithTheVisitThatItsRowNames();
    void anEventOfAnOlderExportGoesWithTheVisitOfItsDay();
    void aLimitOfDetectionComesAlong();
    void aTableThatASpreadsheetSavedAgainIsTheSame();
    void aMarkerInAnotherCaseIsTheSame();
    void aMarkerThatLooksLikeAnotherIsPointedOut();
    void valuesOfAnOlderExportAreNoLimits();
    void noneBesideAnEventOfTheVisitIsRefused();
    void everyProblemIsListedAtOnce();
    void aNameOfAnImageThatIsAPathIsNotFollowed_data();
    void aNameOfAnImageThatIsAPathIsNotFollowed();
    void rowsOfAnotherWidthAreAllListed();
    void trainingDataDoesNotGoAmongPatients();
    void whatTheRegistryHasIsPassedOver();
    void aChangedFileIsPointedOutAndNotRefused();
    void treatmentWithoutConsentIsPointedOutAndNotRefused();
    void aCancelledReadingIsNoPlan();
    void aCancelledWritingLeavesTheRegistryAsItWas();
    void oneApostropheIsTakenAway();
    void onlyACleanJpegHasASize();
    void theVisitsOfThosePassedOverAreCounted();

private:
    QTemporaryDir m_place;
    Folder m_good;

    exchange::ImportPlan planOf(const Folder &folder, const Store *store = nullptr)
    {
        write(m_place.filePath(u"bad"_s), folder);
        return test::planOf(m_place.filePath(u"bad"_s), store);
    }
    /// Without what is said of every changed file.
    QStringList problemsOf(const Folder &folder, const Store *store = nullptr)
    {
        QStringList all = worded(planOf(folder, store).problems);
        all.removeIf([](const QString &problem) { return problem.endsWith(u"checksum-differs"_s); });
        return all;
    }
};

void TestImportFolder::initTestCase()
{
    m_good = exported(oneOfEach(), m_place.filePath(u"good"_s), {true, false});
    QCOMPARE(problemsOf(m_good), QStringList());
}

namespace {

/// With the event told at the visit, which says that there were some.
Folder atTheVisit(const Folder &good)
{
    Folder folder = with(good, u"visits.csv"_s, "adverse_events", "some");
    folder = with(folder, u"adverse_events.csv"_s, "event_reported", "2025-01-14");
    return with(folder, u"adverse_events.csv"_s, "event_visit", "2025-01-14");
}

} // namespace

void TestImportFolder::anEventGoesWithTheVisitThatItsRowNames()
{
    const Folder folder = atTheVisit(m_good);
    QCOMPARE(problemsOf(folder), QStringList());
    const PatientFile file = planOf(folder).files.front();
    QCOMPARE(file.record.adverseEvents.front().visit, file.visits.front().id);

    QCOMPARE(problemsOf(with(folder, u"adverse_events.csv"_s, "event_visit", "2025-01-15")),
             QStringList{u"adverse_events.csv 2 event_visit unknown-visit"_s});
    QCOMPARE(problemsOf(with(folder, u"adverse_events.csv"_s, "event_reported", "2025-01-15")),
             QStringList{u"adverse_events.csv 2 event_visit value-not-allowed"_s});
    const Folder none = with(folder, u"adverse_events.csv"_s, "event_visit", "");
    QVERIFY(!planOf(none).files.front().record.adverseEvents.front().visit);
}

void TestImportFolder::anEventOfAnOlderExportGoesWithTheVisitOfItsDay()
{
    Folder folder = atTheVisit(m_good);
    QByteArray text;
    for (const QByteArray &line : folder[u"adverse_events.csv"_s].split('\n')) {
        QList<QByteArray> cells = line.split(',');
        if (cells.size() > 2)
            cells.removeAt(2); // event_visit, which no older version wrote
        text += cells.join(',') + (line.isEmpty() ? "" : "\n");
    }
    QVERIFY(!text.contains("event_visit"));
    folder[u"adverse_events.csv"_s] = text;

    const exchange::ImportPlan plan = planOf(folder);

    QCOMPARE(plan.problems.blocking, 0u);
    const PatientFile file = plan.files.front();
    QCOMPARE(file.record.adverseEvents.front().visit, file.visits.front().id);
}

void TestImportFolder::aLimitOfDetectionComesAlong()
{
    const Folder folder = with(m_good, u"biomarkers.csv"_s, "biomarker_limit", "<");

    QCOMPARE(problemsOf(folder), QStringList());
    const Biomarker read = planOf(folder).files.front().record.biomarkers.front();
    QCOMPARE(read.limit, Limit::Below);
    QCOMPARE(read.value, 12.5);
}

// Excel of Spain, which knows no other way.
void TestImportFolder::aTableThatASpreadsheetSavedAgainIsTheSame()
{
    Folder folder = m_good;
    QByteArray &text = folder[u"biomarkers.csv"_s];
    text.replace(',', ';').replace("12.5", "12,5").replace("\n", "\r\n");

    QCOMPARE(problemsOf(folder), QStringList());
    QCOMPARE(planOf(folder).files.front().record.biomarkers, planOf(m_good).files.front().record.biomarkers);
}

void TestImportFolder::aMarkerInAnotherCaseIsTheSame()
{
    Folder folder = with(m_good, u"biomarkers.csv"_s, "biomarker_marker", "tigit");
    folder = with(folder, u"biomarkers.csv"_s, "biomarker_subset", "cd56DIM");

    QCOMPARE(problemsOf(folder), QStringList());
    const Biomarker read = planOf(folder).files.front().record.biomarkers.front();
    QCOMPARE(read.marker, u"TIGIT"_s); // as the panel has it
    QCOMPARE(read.subset, u"CD56dim"_s);

    QList<QByteArray> lines = folder[u"biomarkers.csv"_s].split('\n');
    lines.insert(2, QByteArray(lines[1]).replace("tigit", "Tigit"));
    folder[u"biomarkers.csv"_s] = lines.join('\n');
    QCOMPARE(problemsOf(folder), QStringList{u"biomarkers.csv 3 biomarker_marker repeated-row"_s});
}

void TestImportFolder::aMarkerThatLooksLikeAnotherIsPointedOut()
{
    const Folder folder = with(m_good, u"biomarkers.csv"_s, "biomarker_marker", "PD_1");

    const exchange::ImportPlan plan = planOf(folder);

    QVERIFY(plan.isAccepted());
    QVERIFY(worded(plan.problems).contains(u"biomarkers.csv 2 biomarker_marker name-alike"_s));
    QCOMPARE(plan.files.front().record.biomarkers.front().marker, u"PD_1"_s);
}

void TestImportFolder::valuesOfAnOlderExportAreNoLimits()
{
    Folder folder = m_good;
    QByteArray text = folder[u"biomarkers.csv"_s];
    text.replace(",biomarker_limit", ""); // which no older version wrote
    QCOMPARE(text.count(",12.5,,%\n"), 1);
    folder[u"biomarkers.csv"_s] = text.replace(",12.5,,%", ",12.5,%");

    QCOMPARE(problemsOf(folder), QStringList());
    QCOMPARE(planOf(folder).files.front().record.biomarkers.front().limit, Limit::None);
}

void TestImportFolder::noneBesideAnEventOfTheVisitIsRefused()
{
    const Folder folder = with(atTheVisit(m_good), u"visits.csv"_s, "adverse_events", "none");

    QCOMPARE(problemsOf(folder), QStringList{u"visits.csv 2 adverse_events none-beside-event"_s});
}

void TestImportFolder::everyProblemIsListedAtOnce()
{
    Folder folder = with(with(m_good, u"visits.csv"_s, "ery_face", "4"), u"visits.csv"_s, "scl_face", "3");
    folder = with(folder, u"patients.csv"_s, "phototype", "7");
    folder.erase(u"consents.csv"_s);

    const QStringList problems = problemsOf(folder);

    QCOMPARE(problems,
             (QStringList{u"consents.csv 0  missing-file"_s, u"patients.csv 2 phototype out-of-range"_s,
                          u"visits.csv 2 ery_face value-not-allowed"_s,
                          u"visits.csv 2 scl_face value-not-allowed"_s}));
}

void TestImportFolder::aNameOfAnImageThatIsAPathIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("reason");

    QTest::newRow("up") << QByteArray("../../../etc/passwd") << u"not-a-file-name"_s;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << u"not-a-file-name"_s;
    QTest::newRow("a turned name") << QByteArray("\xE2\x80\xAEgpj.exe") << u"not-a-file-name"_s;
    QTest::newRow("a new line") << QByteArray("\"" + QByteArray(32, 'a') + ".jpg\n\"")
                                << u"not-a-file-name"_s;
    QTest::newRow("missing") << QByteArray(32, 'a') + ".jpg" << u"missing-file"_s;
    QTest::newRow("another image") << QByteArray(32, 'b') + ".jpg" << u"not-a-photograph"_s;
}

void TestImportFolder::aNameOfAnImageThatIsAPathIsNotFollowed()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, reason);
    Folder folder = m_good;
    folder[u"registry.json"_s].replace("\"photographs\": false", "\"photographs\": true");
    folder[u"photographs.csv"_s] =
        "patient,photograph_date,photograph_region,photograph_visit,photograph_note,"
        "photograph_width,photograph_height,photograph_file\n"
        "A-1,2025-01-14,face,,,32,16," +
        name + '\n';
    folder[u"photographs/"_s + QString(32, u'b') + u".jpg"_s] = "<html>";
    Folder consented = test::with(folder, u"consents.csv"_s, "consent_photographs", "1");
    consented = test::with(consented, u"consents.csv"_s, "consent_off_label_use", "1");

    QCOMPARE(problemsOf(consented), QStringList{u"photographs.csv 2 photograph_file "_s + reason});
    QVERIFY(problemsOf(folder).contains(u"photographs.csv 2 photograph_date no-photograph-consent"_s));
}

void TestImportFolder::rowsOfAnotherWidthAreAllListed()
{
    Folder folder = m_good;
    folder[u"consents.csv"_s] += "A-1,2025-01-01\n";
    folder[u"courses.csv"_s] += "A-1\nA-1,2,3\n";

    QCOMPARE(problemsOf(folder),
             (QStringList{u"consents.csv 3  too-few-cells"_s, u"courses.csv 3  too-few-cells"_s,
                          u"courses.csv 4  too-few-cells"_s}));
}

void TestImportFolder::trainingDataDoesNotGoAmongPatients()
{
    write(m_place.filePath(u"bad"_s), m_good);

    const auto plan =
        exchange::readFolder(m_place.filePath(u"bad"_s), {.today = importDay, .synthetic = false});

    QCOMPARE(worded(plan.problems), QStringList{u"registry.json 0 synthetic other-kind-of-data"_s});
    QVERIFY(!plan.isAccepted());
}

void TestImportFolder::whatTheRegistryHasIsPassedOver()
{
    const auto store = imported(planOf(m_good));

    const exchange::ImportPlan again = planOf(m_good, store.get());

    QVERIFY(again.isAccepted());
    QCOMPARE(again.identical, 1u);
    QVERIFY(again.files.empty());
}

void TestImportFolder::aChangedFileIsPointedOutAndNotRefused()
{
    const exchange::ImportPlan plan = planOf(with(m_good, u"visits.csv"_s, "visit_note", "later"));

    QCOMPARE(worded(plan.problems), QStringList{u"visits.csv 0  checksum-differs"_s});
    QVERIFY(plan.isAccepted());
}

void TestImportFolder::treatmentWithoutConsentIsPointedOutAndNotRefused()
{
    Folder folder = m_good;
    folder[u"consents.csv"_s] = folder[u"consents.csv"_s].split('\n')[0] + '\n';

    const exchange::ImportPlan plan = planOf(folder);

    QVERIFY(worded(plan.problems).contains(u"patients.csv 2  no-consent"_s));
    QVERIFY(plan.isAccepted());
}

void TestImportFolder::aCancelledReadingIsNoPlan()
{
    Folder folder = m_good;
    const QByteArray row = folder[u"biomarkers.csv"_s].split('\n')[1] + '\n';
    folder[u"biomarkers.csv"_s] += row.repeated(2000);
    write(m_place.filePath(u"bad"_s), folder);

    const exchange::ImportPlan plan = exchange::readFolder(
        m_place.filePath(u"bad"_s),
        {.today = importDay, .progress = [](std::size_t, std::size_t) { return false; }});

    QVERIFY(plan.cancelled);
    QVERIFY(!plan.isAccepted());
}

void TestImportFolder::aCancelledWritingLeavesTheRegistryAsItWas()
{
    exchange::ImportPlan empty;
    empty.registry = {u"r"_s, u"R"_s, false, {}};
    const auto store = imported(empty);
    Batch batch;
    batch.files = generatedCohort(120, 2);
    std::vector<std::size_t> told;

    const auto written = store->import(batch, [&told](std::size_t done, std::size_t) {
        told.push_back(done);
        return told.size() < 2;
    });

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told, (std::vector<std::size_t>{50, 100}));
    QVERIFY(store->records()->empty());
}

void TestImportFolder::oneApostropheIsTakenAway()
{
    for (const QString &text :
         {u"=1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"\tb"_s, u"\rc"_s, u"'d"_s, u"''e"_s, u"f'g"_s}) {
        CsvWriter file("text\n");
        file.row(text);
        const auto table = exchange::CsvTable::parse(QByteArray::fromStdString(file.take()));
        QVERIFY(table);
        const std::string_view cell = table->record(0)[0];
        QString back;

        QVERIFY(!exchange::cell::read(cell, {{}, exchange::CellType::Notes}, back));

        QCOMPARE(back, text);
        QVERIFY(cell.front() == '\'' || text.front() == u'f');
    }
}

// The markers are those of ITU-T T.81, written by hand.
void TestImportFolder::onlyACleanJpegHasASize()
{
    const QByteArray start("\xFF\xD8", 2);
    const QByteArray frame("\xFF\xC0\x00\x0B\x08\x00\x10\x00\x20\x01\x01\x11\x00", 13); // 32 × 16
    const QByteArray exif("\xFF\xE1\x00\x08"
                          "Exif\0\0",
                          10);
    const QByteArray comment("\xFF\xFE\x00\x04"
                             "hi",
                             6);
    const QByteArray scan("\xFF\xDA\x00\x02"
                          "data\xFF\xD9",
                          10);

    QCOMPARE(exchange::jpegSize(start + frame + scan), QSize(32, 16));
    QVERIFY(!exchange::jpegSize(start + exif + frame + scan));
    QVERIFY(!exchange::jpegSize(start + comment + frame + scan));
    // JFIF 1.02, clause 3: version, density, and a preview of 0 × 0; then one with words in its place, one
    // with a preview, and an extension, which holds a picture of its own.
    const QByteArray jfif("\xFF\xE0\x00\x10"
                          "JFIF\0\x01\x01\0\0\x01\0\x01\0\0",
                          18);
    QByteArray preview = jfif;
    preview[16] = preview[17] = 1;
    const QByteArray longer("\xFF\xE0\x00\x14"
                            "JFIF\0\x01\x01\0\0\x01\0\x01\0\0Jane",
                            22);
    const QByteArray extension("\xFF\xE0\x00\x0A"
                               "JFXX\0\x10\xFF\xD8",
                               12);
    QCOMPARE(exchange::jpegSize(start + jfif + frame + scan), QSize(32, 16));
    for (const QByteArray &hidden : {preview, longer, extension})
        QVERIFY(!exchange::jpegSize(start + hidden + frame + scan));
    QVERIFY(!exchange::jpegSize((start + frame + scan).chopped(1)));
    QVERIFY(!exchange::jpegSize(start + frame + scan + "<html>"));
    QVERIFY(!exchange::jpegSize("<svg></svg>"));
    QVERIFY(!exchange::jpegSize({}));
}

void TestImportFolder::theVisitsOfThosePassedOverAreCounted()
{
    const exchange::ImportPlan first = planOf(m_good);
    const auto store = imported(first);

    const exchange::ImportPlan again = planOf(m_good, store.get());

    QVERIFY(first.visitCount() > 0);
    QCOMPARE(again.identicalVisits, first.visitCount());
}

MALAR_TEST(TestImportFolder)

} // namespace test_importfolder
#include "test_importfolder.moc"
