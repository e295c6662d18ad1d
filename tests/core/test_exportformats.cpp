#include "tests/support/exchange.h"

#include "core/domain/keytext.h"
#include "core/exchange/codebook.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace test_exportformats {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using exchange::ExportFormat;

/// What is written for other programs, read by other programs.
class TestExportFormats : public Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWorkbookHoldsTheTables();
    void statisticsProgramsReadTheSameTables();
    void theReadersSeeACellThatDiffers();
    void psppShowsTheLabels();
    void aTextThatIsTooLongForSpssIsRefusedWhole();
    void aLongTextLiesApartInStata();
    void aRedcapProjectTakesItsData();
    void theRowsInRedcapAreThoseOfTheTables();
    void aVisitGoesUnderItsPlannedTime();
    void aBrokenRedcapProjectIsRefused_data();
    void aBrokenRedcapProjectIsRefused();
    void aBundleIsWhatFhirAsks();
    void whatWasNotAnsweredIsInNoBundle();
    void nobodyIsNamedInABundle();
    void aBrokenBundleIsRefused_data();
    void aBrokenBundleIsRefused();
    void decimalsHaveACommaWhereTheyAreAskedTo();
    void theSameStudyGivesTheSameBytesInEveryFormat();
    void onlyWhatWasAskedIsWritten();
    void aCancelledFormatLeavesNothing();
    void planAndFiltersComeAlong();
    void photographsThatStayAreCounted();

private:
    QString path(const QString &name) const { return m_place.filePath(name); }
    QString all() const { return path(u"all"_s); }

    QTemporaryDir m_place;
};

namespace {

const std::vector<ExportFormat> everyFormat{ExportFormat::Folder, ExportFormat::Xlsx,  ExportFormat::Redcap,
                                            ExportFormat::Spss,   ExportFormat::Stata, ExportFormat::Fhir};

struct Answered {
    int exit = -1;
    QByteArray output;
};

Answered run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

QString reader(const QString &name) { return QStringLiteral(MALAR_SOURCE_DIR "/tests/readers/") + name; }

Answered redcap(const QString &folder, const QStringList &more = {})
{
    return run(u"/usr/bin/python3"_s, QStringList{reader(u"redcap.py"_s), folder} + more);
}

Answered fhir(const QString &bundle)
{
    return run(u"/usr/bin/python3"_s,
               {reader(u"fhir.py"_s), QStringLiteral(MALAR_SOURCE_DIR "/tests/data/fhir/fhir.schema.json.gz"),
                bundle});
}

/// A copy of the files with one of them changed.
QString changed(const QString &from, const QString &to, const QString &file, const QByteArray &before,
                const QByteArray &after)
{
    Folder files = read(from);
    QByteArray &bytes = files.at(file);
    const qsizetype at = bytes.indexOf(before);
    if (at < 0)
        qFatal("nothing to change: %s", before.constData());
    bytes.replace(at, before.size(), after);
    write(to, files);
    return to;
}

} // namespace

void TestExportFormats::initTestCase() { exported(everything(), all(), {.formats = everyFormat}); }

void TestExportFormats::aWorkbookHoldsTheTables()
{
    const Answered answer = run(u"/usr/bin/python3"_s, {reader(u"workbook.py"_s), all()});

    QVERIFY2(answer.exit == 0, answer.output);
    QVERIFY2(answer.output.contains("11 sheets"), answer.output);
}

// Also of the CSV: load.R is the third.
void TestExportFormats::statisticsProgramsReadTheSameTables()
{
    const Answered answer = run(u"Rscript"_s, {u"--vanilla"_s, reader(u"statfiles.R"_s), all()});

    QVERIFY2(answer.exit == 0, answer.output);
    QVERIFY2(answer.output.startsWith("10 tables"), answer.output);
}

void TestExportFormats::theReadersSeeACellThatDiffers()
{
    changed(all(), path(u"other"_s), u"patients.csv"_s, ",female,", ",male,");

    const Answered workbook = run(u"/usr/bin/python3"_s, {reader(u"workbook.py"_s), path(u"other"_s)});
    const Answered statistics =
        run(u"Rscript"_s, {u"--vanilla"_s, reader(u"statfiles.R"_s), path(u"other"_s)});

    QCOMPARE(workbook.exit, 1);
    QCOMPARE(statistics.exit, 1);
    QVERIFY2(statistics.output.contains("spss patients, sex: other codes"), statistics.output);
    QVERIFY2(statistics.output.contains("stata patients, sex: other codes"), statistics.output);
}

void TestExportFormats::psppShowsTheLabels()
{
    QFile syntax(path(u"show.sps"_s));
    QVERIFY(syntax.open(QIODevice::WriteOnly));
    syntax.write("GET FILE='" + all().toUtf8() +
                 "/spss/patients.sav'.\nDISPLAY DICTIONARY.\nFREQUENCIES "
                 "sex.\nGET FILE='" +
                 all().toUtf8() + "/spss/visits.sav'.\nDESCRIPTIVES clasi_a.\n");
    syntax.close();

    const Answered answer = run(u"pspp"_s, {u"-o"_s, u"-"_s, u"-O"_s, u"format=csv"_s, syntax.fileName()});

    QVERIFY2(answer.exit == 0, answer.output);
    QVERIFY2(answer.output.contains("female") && answer.output.contains("birth_year"), answer.output);
    QVERIFY2(answer.output.contains("clasi_a"), answer.output);
    QVERIFY2(!answer.output.contains("error") && !answer.output.contains("warning"), answer.output);
}

void TestExportFormats::aTextThatIsTooLongForSpssIsRefusedWhole()
{
    Study study = oneOfEach();
    study.files[0].visits[0].note = QString(20'000, QChar(0x76AE)); // three bytes each
    const exchange::ExportWords words{
        [](const auto &) { return u"x"_s; }, [](const auto &, auto) { return u"x"_s; },
        [](const auto &) { return QString(); }, [](const auto &) { return QString(); }};

    const auto written =
        exchange::writeFolder(path(u"long"_s), {study, {.formats = {ExportFormat::Spss}}, words, {}, {}});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Invalid);
    QVERIFY(!QDir(path(u"long"_s)).exists());
}

void TestExportFormats::aLongTextLiesApartInStata()
{
    Study study = oneOfEach();
    study.files[0].visits[0].note = u"a"_s + QString(5'000, u'ñ');
    study.files[0].visits.push_back(clearVisit(study.files[0].record, QDate(2025, 3, 1))); // without one
    exported(study, path(u"strl"_s), {.formats = {ExportFormat::Stata}});

    const Answered answer =
        run(u"Rscript"_s, {u"--vanilla"_s, u"-e"_s,
                           u"x <- haven::read_dta('%1')$visit_note; cat(nchar(x), substr(x[1], 1, 2))"_s.arg(
                               path(u"strl/stata/visits.dta"_s))});

    QCOMPARE(answer.output, "5001 0 añ"_ba);
}

void TestExportFormats::aRedcapProjectTakesItsData()
{
    const Answered answer = redcap(path(u"all/redcap"_s));

    QVERIFY2(answer.exit == 0, answer.output);
    QVERIFY2(answer.output.startsWith("patients 3\n"), answer.output);
}

// Against what the program's own reader takes, as text: commas and quotes as
// Python writes them.
void TestExportFormats::theRowsInRedcapAreThoseOfTheTables()
{
    Study study = oneOfEach();
    const Folder files =
        exported(study, path(u"one"_s), {.formats = {ExportFormat::Folder, ExportFormat::Redcap}});

    for (const QString &form :
         {u"patients"_s, u"visits"_s, u"courses"_s, u"infusions"_s, u"adverse_events"_s}) {
        const Answered answer = redcap(path(u"one/redcap"_s), {u"--table"_s, form});
        QCOMPARE(answer.output, files.at(form + u".csv"_s));
    }
}

void TestExportFormats::aVisitGoesUnderItsPlannedTime()
{
    Study study = oneOfEach();
    PatientFile &file = study.files[0];
    const QDate zero = *dayZero(file.record.courses);
    file.visits = {clearVisit(file.record, zero), clearVisit(file.record, zero.addDays(91)),
                   clearVisit(file.record, zero.addDays(400)), clearVisit(file.record, zero.addDays(500))};
    const Folder files = exported(study, path(u"planned"_s), {.formats = {ExportFormat::Redcap}});

    QByteArray places;
    for (const QByteArray &line : files.at(u"redcap/data_visits.csv"_s).split('\n').mid(1))
        places += line.split(',').mid(1, 3).join(' ') + '\n';

    QCOMPARE(
        places,
        "baseline_arm_1  \nmonth_3_arm_1  \nother_visits_arm_1 visits 1\nother_visits_arm_1 visits 2\n\n"_ba);
}

void TestExportFormats::aBrokenRedcapProjectIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QString &file, const QByteArray &before,
                        const QByteArray &after) {
        QTest::newRow(name) << file + u".csv"_s << before << after;
    };
    const QString dictionary = u"data_dictionary"_s;
    row("a field twice", dictionary, "\nsex,", "\ncentre,");
    row("a name that is none", dictionary, "\nsex,", "\nSex?,");
    row("a choice without its label", dictionary, "female, female", "female");
    row("an event by another name", u"events"_s, "baseline_arm_1", "base_arm_1");
    row("a form that is not there", u"instrument_event_mapping"_s, "patients", "persons");
    row("a repetition that is not designated", u"repeating_instruments"_s, "registry_arm_1",
        "baseline_arm_1");
    row("an event that is not there", u"data_visits"_s, "other_visits_arm_1", "month_99_arm_1");
    row("a choice that is not there", u"data_patients"_s, "female", "woman");
    row("a day that is none", u"data_infusions"_s, "-01-", "-13-");
    row("no instance of what repeats", u"data_courses"_s, ",courses,1,", ",courses,,");
    row("the same instance twice", u"data_courses"_s, ",courses,2,", ",courses,1,");
    row("a column of nobody", u"data_consents"_s, "consent_version", "consent_edition");
    row("complete, more or less", u"data_biomarkers"_s, ",2\n", ",3\n");
}

void TestExportFormats::aBrokenRedcapProjectIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);

    const Answered answer = redcap(changed(path(u"all/redcap"_s), path(u"broken"_s), file, before, after));

    QVERIFY2(answer.exit == 1 && answer.output.contains(".csv"), answer.output);
}

void TestExportFormats::aBundleIsWhatFhirAsks()
{
    const Answered answer = fhir(path(u"all/fhir/bundle.json"_s));

    QVERIFY2(answer.exit == 0, answer.output);
    for (const char *type : {"AdverseEvent", "Consent", "MedicationAdministration", "Observation",
                             "Patient 3\n", "Questionnaire 1\n", "QuestionnaireResponse"})
        QVERIFY2(answer.output.contains(type), answer.output);
}

void TestExportFormats::whatWasNotAnsweredIsInNoBundle()
{
    Study study = oneOfEach();
    Visit &visit = study.files[0].visits[0];
    visit.state = VisitState::Draft;
    const Item open = items[3];
    visit.form.set(open, std::nullopt);
    visit.marks.clear();
    const QByteArray bundle =
        exported(study, path(u"open"_s), {.formats = {ExportFormat::Fhir}}).at(u"fhir/bundle.json"_s);

    const QByteArray response = bundle.mid(bundle.indexOf("\"answer\""));
    QVERIFY(!response.contains("\"linkId\":\"" + QByteArray::fromStdString(key(open)) + '"'));
    QVERIFY(response.contains("\"linkId\":\"" + QByteArray::fromStdString(key(items[4])) + '"'));
    QVERIFY(response.contains("in-progress"));
    QCOMPARE(response.count("\"Observation\""),
             1); // of damage: the activity has no total
    QVERIFY(!bundle.contains("unknown") && !bundle.contains("not_stated") && !bundle.contains("not_asked"));
}

void TestExportFormats::nobodyIsNamedInABundle()
{
    const QByteArray bundle =
        exported(oneOfEach(), path(u"named"_s), {.identity = true, .formats = {ExportFormat::Fhir}})
            .at(u"fhir/bundle.json"_s);

    QVERIFY(bundle.contains("A-1"));
    QVERIFY(!bundle.contains("Ruiz") && !bundle.contains("\"77\""));
}

void TestExportFormats::aBrokenBundleIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("an element of nobody") << "\"birthDate\""_ba
                                          << "\"born\""_ba;
    QTest::newRow("no day") << "\"authored\":\"2"_ba
                            << "\"authored\":\"x"_ba;
    QTest::newRow("no gender of theirs") << "\"gender\":\"female\""_ba
                                         << "\"gender\":\"woman\""_ba;
    QTest::newRow("no status") << "\"status\":\"not-done\""_ba
                               << "\"status\":\"missed\""_ba;
    QTest::newRow("a policy is asked") << "\"policyRule\""_ba
                                       << "\"_implicitRules\""_ba;
    QTest::newRow("a reference to nothing") << "\"subject\":{\"reference\":\"urn:uuid:"_ba
                                            << "\"subject\":{\"reference\":\"urn:uuid:0"_ba;
    QTest::newRow("an answer to nothing") << "\"valueCoding\":{\"code\":\"0\""_ba
                                          << "\"valueCoding\":{\"code\":\"9\""_ba;
    QTest::newRow("a total that is null") << "\"valueInteger\":"_ba
                                          << "\"valueInteger\":null,\"x\":"_ba;
    QTest::newRow("an outcome of ours") << "\"code\":\"resolved\""_ba
                                        << "\"code\":\"better\""_ba;
}

void TestExportFormats::aBrokenBundleIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    // The last: of an answer, where the question has the like.
    QByteArray bundle = read(path(u"all/fhir"_s)).at(u"bundle.json"_s);
    const qsizetype at = bundle.lastIndexOf(before);
    QVERIFY2(at > 0, before);
    bundle.replace(at, before.size(), after);
    write(path(u"brokenfhir"_s), {{u"bundle.json"_s, bundle}});

    const Answered answer = fhir(path(u"brokenfhir/bundle.json"_s));

    QVERIFY2(answer.exit == 1, answer.output);
}

void TestExportFormats::decimalsHaveACommaWhereTheyAreAskedTo()
{
    const Folder point = read(all());
    const Folder comma = exported(everything(), path(u"comma"_s), {.decimalComma = true});

    QVERIFY(comma.at(u"biomarkers.csv"_s).contains(";0,3333;"));
    QVERIFY(point.at(u"biomarkers.csv"_s).contains(",0.3333,"));
    QVERIFY(comma.at(u"visits.csv"_s).startsWith("patient;visit_date;"));
    QVERIFY(comma.at(u"codebook.csv"_s).contains("\nsex;patients;"));
    QCOMPARE(comma.at(u"registry.json"_s), point.at(u"registry.json"_s));

    const Answered answer =
        run(u"Rscript"_s,
            {u"--vanilla"_s, u"-e"_s,
             u"source('%1/load.R'); a <- load_malar('%1'); source('%2/load.R'); b <- load_malar('%2');"
             "cat(identical(a, b), nrow(a$biomarkers))"_s.arg(path(u"comma"_s), all())});
    QVERIFY2(answer.output.startsWith("TRUE"), answer.output);
}

void TestExportFormats::theSameStudyGivesTheSameBytesInEveryFormat()
{
    exported(everything(), path(u"again"_s), {.formats = everyFormat});

    QVERIFY(read(path(u"again"_s)) == read(all()));
}

void TestExportFormats::onlyWhatWasAskedIsWritten()
{
    const Folder files = exported(oneOfEach(), path(u"only"_s), {.formats = {ExportFormat::Xlsx}});

    QStringList names;
    for (const auto &[name, bytes] : files)
        names << name;
    QCOMPARE(names, (QStringList{u"README.txt"_s, u"SHA256SUMS"_s, u"registry.xlsx"_s}));
}

void TestExportFormats::aCancelledFormatLeavesNothing()
{
    const Study study = oneOfEach();
    int asked = 0;
    const auto afterTheTables = [&asked](std::size_t, std::size_t) { return ++asked < 3; };
    const exchange::ExportWords words{
        [](const auto &) { return u"x"_s; }, [](const auto &, auto) { return u"x"_s; },
        [](const auto &) { return QString(); }, [](const auto &) { return QString(); }};

    const auto written = exchange::writeFolder(
        path(u"stopped"_s), {study, {.formats = {ExportFormat::Spss}}, words, {}, afterTheTables});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QDir(path(u"stopped"_s)).exists());
}

void TestExportFormats::planAndFiltersComeAlong()
{
    Study study = oneOfEach();
    study.settings.plan = {{u"title"_s, u"of ours"_s}};
    study.settings.filters = {{u"version"_s, 1}};
    exported(study, path(u"kept"_s));

    const auto plan = planOf(path(u"kept"_s));
    QVERIFY(plan.isAccepted());
    const Study again = *imported(plan)->study();

    QCOMPARE(again.settings.plan, study.settings.plan);
    QCOMPARE(again.settings.filters, study.settings.filters);
    exchange::ImportTarget picky{.today = importDay};
    picky.isPlan = [](const QJsonObject &object) { return object.isEmpty(); };
    QCOMPARE(worded(exchange::readFolder(path(u"kept"_s), picky).problems),
             QStringList{u"registry.json 0 analysis_plan bad-settings"_s});
}

void TestExportFormats::photographsThatStayAreCounted()
{
    Study study = oneOfEach();
    PatientRecord &record = study.files[0].record;
    record.consents.front().scopes = {true, true, true};
    const QDate day = record.consents.front().date.addDays(1);
    record.photographs = {{makeId<PhotographTag>(), day, Region::Face, {}, {}, 8, 8},
                          {makeId<PhotographTag>(), day.addDays(-9), Region::Face, {}, {}, 8, 8}};

    const exchange::ExportCounts asked = exchange::countsOf(study, {.photographs = true});
    const exchange::ExportCounts unasked = exchange::countsOf(study, {});

    QCOMPARE(asked.photographs, 1U);
    QCOMPARE(asked.photographsLeftOut, 1U);
    QCOMPARE(unasked.photographs, 0U);
    QCOMPARE(unasked.photographsLeftOut, 2U);
}

MALAR_TEST(TestExportFormats)

} // namespace test_exportformats
#include "test_exportformats.moc"
