#include "tests/support/exchange.h"

#include "core/domain/recordfields.h"
#include "core/exchange/csv.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <set>

namespace test_exportfolder {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

class TestExportFolder : public Test {
    Q_OBJECT

private slots:
    void everythingComesBackTheSame();
    void theTrainingCohortComesBackTheSame();
    void theValuesAreThoseThatWereExported();
    void aLimitOfDetectionStandsBesideItsValue();
    void theSameStudyGivesTheSameBytes();
    void whoeverWithdrewOrWasEnteredInErrorIsLeftOut();
    void theIdentityIsExportedOnlyWhenAsked();
    void textThatWouldBeAFormulaBeginsWithAnApostrophe();
    void sumsAreAcceptedBySha256sum();
    void everyFieldOfARecordHasItsColumn();
    void theCodebookDescribesEveryColumnInTheEighteenColumnsOfRedcap();
    void aFolderThatHoldsSomethingIsRefused();
    void aCancelledExportLeavesNothing();
    void anExportThatCannotBeWrittenLeavesNothing();
};

namespace {

Study roundTrip(const QString &folder)
{
    const auto plan = planOf(folder);
    if (!plan.isAccepted())
        qFatal("refused: %s", qPrintable(worded(plan.problems).join(u"; "_s)));
    return *imported(plan)->study();
}

QList<QByteArray> header(const QByteArray &csv) { return csv.left(csv.indexOf('\n')).split(','); }

} // namespace

void TestExportFolder::everythingComesBackTheSame()
{
    const QTemporaryDir place;
    for (const bool identity : {false, true}) {
        const Folder first =
            exported(everything(), place.filePath(u"first%1"_s.arg(identity)), {identity, false});

        const Study again = roundTrip(place.filePath(u"first%1"_s.arg(identity)));
        const Folder second = exported(again, place.filePath(u"second%1"_s.arg(identity)), {identity, false});

        QCOMPARE(again.files.size(), 3u);
        for (const auto &[name, bytes] : first)
            QVERIFY2(second.at(name) == bytes, qPrintable(name));
        QCOMPARE(second.size(), first.size());
    }
}

void TestExportFolder::theTrainingCohortComesBackTheSame()
{
    const QTemporaryDir place;
    const QString resource = QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort");
    const Study study = roundTrip(resource);
    const Folder shipped = read(resource);

    const Folder first = exported(study, place.filePath(u"a"_s));
    const Study again = roundTrip(place.filePath(u"a"_s));

    // Its codebook and README are in words, and those of this test are keys.
    for (const auto &[name, bytes] : first)
        if (name != u"codebook.csv"_s && name != u"README.txt"_s && name != u"SHA256SUMS"_s)
            QVERIFY2(shipped.at(name) == bytes, qPrintable(name));
    QCOMPARE(shipped.size(), first.size());

    QCOMPARE(again.files.size(), 10u);
    std::size_t visits = 0;
    for (const PatientFile &file : again.files)
        visits += file.visits.size();
    QCOMPARE(visits, 34u);
    QVERIFY(exported(again, place.filePath(u"b"_s)) == first);
}

// Against the values themselves, as two wrongs of writer and reader could agree.
void TestExportFolder::theValuesAreThoseThatWereExported()
{
    const QTemporaryDir place;
    const Study study = everything();
    exported(study, place.filePath(u"a"_s), {true, false});

    const Study again = roundTrip(place.filePath(u"a"_s));

    QVERIFY(again.registry == study.registry);
    QVERIFY(again.settings == study.settings);
    const auto named = [&](const QString &code) {
        return *std::ranges::find_if(again.files,
                                     [&](const auto &f) { return f.record.patient.code == code; });
    };
    for (const PatientFile &before : std::span(study.files).first(3)) {
        PatientFile after = named(before.record.patient.code);
        after.record.patient.id = before.record.patient.id;
        QVERIFY(after.record.patient == before.record.patient);
        if (before.record.identity)
            QVERIFY(after.record.identity == before.record.identity);
        QVERIFY(after.record.treatments.size() == before.record.treatments.size());
        for (std::size_t i = 0; i < before.record.treatments.size(); ++i) {
            after.record.treatments[i].id = before.record.treatments[i].id;
            QVERIFY(after.record.treatments[i] == before.record.treatments[i]);
        }
        for (std::size_t i = 0; i < before.record.courses.size(); ++i) {
            Course course = after.record.courses[i];
            course.id = before.record.courses[i].id;
            QCOMPARE(course.infusions.size(), before.record.courses[i].infusions.size());
            for (std::size_t k = 0; k < course.infusions.size(); ++k)
                course.infusions[k].id = before.record.courses[i].infusions[k].id;
            QVERIFY(course == before.record.courses[i]);
        }
        std::vector<Biomarker> values = before.record.biomarkers;
        std::ranges::stable_sort(values, {}, &Biomarker::date);
        QVERIFY(after.record.biomarkers == values);
        std::size_t next = 0;
        for (Visit visit : before.visits) {
            if (visit.state == VisitState::EnteredInError)
                continue;
            visit.id = after.visits[next].id;
            visit.patient = after.visits[next].patient;
            QVERIFY(after.visits[next++] == visit);
        }
        QCOMPARE(next, after.visits.size());
    }
}

void TestExportFolder::aLimitOfDetectionStandsBesideItsValue()
{
    const QTemporaryDir place;
    const QByteArray rows = exported(everything(), place.filePath(u"a"_s)).at(u"biomarkers.csv"_s);

    QVERIFY(rows.startsWith("patient,biomarker_date,biomarker_subset,biomarker_marker,biomarker_value,"
                            "biomarker_limit,biomarker_unit\n"));
    QVERIFY(rows.contains(",IL6,0.5,<,pg/mL\n"));
    QVERIFY(rows.contains(",CRP,1000,>,mg/L\n"));
}

void TestExportFolder::theSameStudyGivesTheSameBytes()
{
    const QTemporaryDir place;
    Study study = everything();
    const Folder first = exported(study, place.filePath(u"a"_s));

    std::ranges::reverse(study.files);
    for (PatientFile &file : study.files) {
        std::ranges::reverse(file.visits);
        std::ranges::reverse(file.record.adverseEvents);
        std::ranges::reverse(file.record.courses);
    }

    QVERIFY(exported(study, place.filePath(u"b"_s)) == first);
}

void TestExportFolder::whoeverWithdrewOrWasEnteredInErrorIsLeftOut()
{
    const QTemporaryDir place;
    const Study study = everything();

    for (const auto &[name, bytes] : exported(study, place.filePath(u"a"_s), {true, false}))
        QVERIFY2(!bytes.contains("GONE-1") && !bytes.contains("WRONG-1") &&
                     !bytes.contains("entered_in_error,"),
                 qPrintable(name));

    const exchange::ExportCounts counts = exchange::countsOf(study, {});
    QCOMPARE(counts.patients, 3u);
    QCOMPARE(counts.withdrawn, 1u);
    QCOMPARE(counts.inError, 1u);
    QVERIFY(counts.visitsInError > 0);
}

void TestExportFolder::theIdentityIsExportedOnlyWhenAsked()
{
    const QTemporaryDir place;

    const Folder plain = exported(everything(), place.filePath(u"a"_s));
    const Folder named = exported(everything(), place.filePath(u"b"_s), {true, false});

    QVERIFY(!plain.contains(u"identity.csv"_s));
    for (const auto &[name, bytes] : plain)
        QVERIFY2(!bytes.contains("cmd|") && !bytes.contains("1979-05-06"), qPrintable(name));
    QVERIFY(named.at(u"identity.csv"_s).contains("1979-05-06"));
}

void TestExportFolder::textThatWouldBeAFormulaBeginsWithAnApostrophe()
{
    const QTemporaryDir place;
    const Folder folder = exported(everything(), place.filePath(u"a"_s), {true, false});

    QVERIFY(folder.at(u"identity.csv"_s).contains(",'=cmd|' /C calc'!A0,''77,"));
    QVERIFY(folder.at(u"identity.csv"_s).contains("\"'+34 942 \"\"x\"\"\""));
    QVERIFY(folder.at(u"courses.csv"_s).contains(",'@litifilimab,0.1,"));
    QVERIFY(folder.at(u"consents.csv"_s).contains(",'-old form,"));
    QVERIFY(folder.at(u"patients.csv"_s).contains("\n'=A1,"));
    QVERIFY(folder.at(u"biomarkers.csv"_s).contains(",987654321.0001,,pg/mL")); // numbers are untouched
}

void TestExportFolder::sumsAreAcceptedBySha256sum()
{
    const QTemporaryDir place;
    const Folder folder = exported(everything(), place.filePath(u"a"_s), {true, false});

    QProcess process;
    process.setWorkingDirectory(place.filePath(u"a"_s));
    process.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"SHA256SUMS"_s});
    QVERIFY(process.waitForFinished());

    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, said.constData());
    QCOMPARE(said.count(": OK\n"), qsizetype(folder.size() - 1)); // all but the sums themselves
}

void TestExportFolder::everyFieldOfARecordHasItsColumn()
{
    const QTemporaryDir place;
    const Folder folder = exported(everything(), place.filePath(u"a"_s), {true, true});
    const QMap<QByteArray, QByteArray> others{{"treatment_unit", "treatment_dose_unit"},
                                              {"visit_assessor", "assessor"},
                                              {"visit_adverse_events", "adverse_events"},
                                              {"subtypes", "cle_discoid"}};
    const auto look = [&]<class Part>(const QString &file, const QByteArray &prefix, Part) {
        const QList<QByteArray> columns = header(folder.at(file));
        eachField<Part>([&](const auto &field) {
            using Value = std::remove_cvref_t<decltype(field.of(std::declval<Part &>()))>;
            const QByteArray name = prefix + QByteArray(field.name.data(), qsizetype(field.name.size()));
            const bool isInside = Parts<Value> || isId<Value> || !field.rule.exported;
            QVERIFY2(columns.contains(others.value(name, name)) != isInside, name.constData());
        });
    };
    look(u"patients.csv"_s, {}, Patient());
    look(u"identity.csv"_s, {}, Identity());
    look(u"consents.csv"_s, "consent_", Consent());
    look(u"visits.csv"_s, "visit_", Visit());
    look(u"courses.csv"_s, "course_", Course());
    look(u"infusions.csv"_s, "infusion_", Infusion());
    look(u"treatments.csv"_s, "treatment_", Treatment());
    look(u"treatment_doses.csv"_s, "dose_", DoseStep());
    look(u"adverse_events.csv"_s, "event_", AdverseEvent());
    look(u"biomarkers.csv"_s, "biomarker_", Biomarker());
    look(u"photographs.csv"_s, "photograph_", Photograph());
}

// https://redcap.vumc.org, Data Dictionary: its columns and their names.
void TestExportFolder::theCodebookDescribesEveryColumnInTheEighteenColumnsOfRedcap()
{
    const QTemporaryDir place;
    const Folder folder = exported(everything(), place.filePath(u"a"_s), {true, true});
    const auto codebook = exchange::CsvTable::parse(folder.at(u"codebook.csv"_s));
    QVERIFY(bool(codebook));
    const std::vector<std::string_view> redcap{"Variable / Field Name",
                                               "Form Name",
                                               "Section Header",
                                               "Field Type",
                                               "Field Label",
                                               "Choices, Calculations, OR Slider Labels",
                                               "Field Note",
                                               "Text Validation Type OR Show Slider Number",
                                               "Text Validation Min",
                                               "Text Validation Max",
                                               "Identifier?",
                                               "Branching Logic (Show field only if...)",
                                               "Required Field?",
                                               "Custom Alignment",
                                               "Question Number (surveys only)",
                                               "Matrix Group Name",
                                               "Matrix Ranking?",
                                               "Field Annotation"};
    QVERIFY(std::ranges::equal(codebook->header(), redcap));

    std::set<std::pair<QByteArray, QByteArray>> described;
    std::set<QByteArray> names;
    for (std::size_t i = 0; i < codebook->size(); ++i) {
        const auto row = codebook->record(i);
        const QByteArray name(row[0].data(), qsizetype(row[0].size()));
        QVERIFY2(names.insert(name).second, name.constData());
        QVERIFY2(name.size() <= 26 && name == name.toLower() && !name.contains(' '), name.constData());
        described.insert({QByteArray(row[1].data(), qsizetype(row[1].size())) + ".csv", name});
    }
    std::set<std::pair<QByteArray, QByteArray>> columns{{"patients.csv", "patient"}};
    for (const auto &[file, bytes] : folder)
        if (file.endsWith(u".csv"_s) && file != u"codebook.csv"_s)
            for (const QByteArray &name : header(bytes).mid(1))
                columns.insert({file.toUtf8(), name});
    QVERIFY(described == columns);
}

void TestExportFolder::aFolderThatHoldsSomethingIsRefused()
{
    const QTemporaryDir place;
    write(place.filePath(u"a"_s), {{u".hidden"_s, "mine"}});

    const auto written = exchange::writeFolder(place.filePath(u"a"_s), {everything(), {}, {}, {}, {}});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NotEmpty);
    QCOMPARE(read(place.path()), (Folder{{u"a/.hidden"_s, "mine"}}));
}

void TestExportFolder::aCancelledExportLeavesNothing()
{
    const QTemporaryDir place;
    const auto cancel = [](std::size_t, std::size_t) { return false; };

    const Study study = everything();
    const auto written = exchange::writeFolder(place.filePath(u"a"_s), {study, {}, {}, {}, cancel});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(place.path()).isEmpty());
}

void TestExportFolder::anExportThatCannotBeWrittenLeavesNothing()
{
    const QTemporaryDir place;
    write(place.filePath(u"a"_s), {{u"file"_s, "mine"}});

    const Study study = everything();
    const auto written = exchange::writeFolder(place.filePath(u"a/file/b"_s), {study, {}, {}, {}, {}});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
    QCOMPARE(read(place.path()), (Folder{{u"a/file"_s, "mine"}}));
}

MALAR_TEST(TestExportFolder)

} // namespace test_exportfolder
#include "test_exportfolder.moc"
