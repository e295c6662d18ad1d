#include "core/analysis/plotcsv.h"
#include "core/domain/csvwriter.h"
#include "core/exchange/cell.h"
#include "core/exchange/column.h"
#include "core/exchange/csv.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/pdf.h"
#include "tests/support/plots.h"
#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/check/checkscript.h"
#include "ui/paper/table.h"
#include "ui/report/reportfiles.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"

#include <QTemporaryDir>

namespace test_rtexts {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// Whatever somebody typed: a spreadsheet takes it for text, and R reads what was written.
class TestRTexts : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void everyTextComesBackFromR();
    void ourImportTakesTheGuardAway();
    void theScriptAgreesWithWhateverIsWritten();
    void noCellOfAnyFileIsAFormula();
    void whatIsCopiedIsNoFormulaAndANumberStaysOne();
};

namespace {

/// What tables, spreadsheets, quotes and scripts could stumble over.
const QStringList hostile{u"'s-drug"_s,
                          u"''twice"_s,
                          u"'=1+1"_s,
                          u"'"_s,
                          u"'off-label' mix"_s,
                          u"=HYPERLINK(\"http://example.org\")"_s,
                          u"+1"_s,
                          u"-1"_s,
                          u"@SUM(A1)"_s,
                          u"\tafter a tab"_s,
                          u"\rafter a return"_s,
                          u"two\nlines"_s,
                          u"two\r\nlines of Windows"_s,
                          u"two\rlines of old"_s,
                          u"a \"quoted\" word"_s,
                          u"\""_s,
                          u"\"\"\""_s,
                          u"comma, semicolon; backslash \\"_s,
                          u"\\n no line"_s,
                          u"# no comment"_s,
                          u"NA"_s,
                          u"TRUE"_s,
                          u"1e3"_s,
                          u"0x1F"_s,
                          u"Élan vital, ñandú"_s,
                          u"日本語"_s,
                          u"\U0001F600"_s,
                          u"e\u0301 apart"_s,
                          u"‘curly’ “quotes”"_s,
                          u"100 %1 %2"_s,
                          u"$(reboot)`x`"_s,
                          u"<b>x</b>"_s};

/// R ends lines in one way, also within a cell.
QByteArray asRReads(QString text) { return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').toUtf8(); }

/// Everybody and everything of the cohort under hostile names, each in its turn.
std::vector<PatientRecord> hostileRecords()
{
    std::vector<PatientRecord> records = test::clinicalRecords();
    const std::vector<PatientRecord> more = test::trainingRecords();
    records.insert(records.end(), more.begin(), more.end());
    qsizetype next = 0;
    const auto name = [&next] { return hostile[next++ % hostile.size()]; };
    int number = 0;
    for (PatientRecord &record : records) {
        record.patient.code = name() + QString::number(++number);
        record.patient.centre = name();
        for (Course &course : record.courses) {
            course.drug = Drug::Other;
            course.otherName = name();
            course.route = name();
            if (course.stop)
                course.stopReason = name();
        }
        for (Treatment &treatment : record.treatments) {
            treatment.drug = Drug::Other;
            treatment.otherName = name();
        }
        for (AdverseEvent &event : record.adverseEvents)
            event.term = name();
        for (Biomarker &value : record.biomarkers)
            value.marker = name();
    }
    return records;
}

PlacedCohort placed(const std::vector<PatientRecord> &records) { return place(records, defaultPlan({}), {}); }

} // namespace

void TestRTexts::everyTextComesBackFromR()
{
    const QTemporaryDir folder;
    CsvWriter csv("text\n");
    QByteArray expected;
    for (const QString &text : hostile) {
        csv.row(text);
        expected += asRReads(text).toHex() + '\n';
    }
    test::write(folder.filePath(u"texts.csv"_s), QByteArray::fromStdString(csv.take()));
    // The reading of check.R alone: what stands before the names of its columns.
    test::write(folder.filePath(u"read.R"_s),
                "lines <- readLines('" MALAR_SOURCE_DIR "/ui/check/data.R')\n"
                "eval(parse(text = lines[seq_len(grep('^texts <- ', lines)[1] - 1)]))\n"
                "rows <- read('texts.csv', 'text')\n"
                "for (text in rows$text) cat(format(charToRaw(enc2utf8(text))), '\\n', sep = '')\n");

    const test::Ran r = test::ran(u"Rscript"_s, {u"read.R"_s}, folder.path());

    QCOMPARE(r.status, 0);
    QCOMPARE(r.output.toLatin1(), expected);
}

void TestRTexts::ourImportTakesTheGuardAway()
{
    for (const QString &text : hostile) {
        CsvWriter csv("text\n");
        csv.row(text);
        const auto table = exchange::CsvTable::parse(QByteArray::fromStdString(csv.take()));
        QVERIFY(table && table->size() == 1);
        QString read;
        QVERIFY(!exchange::cell::read(table->record(0).cells.front(), exchange::notes("text"), read));
        QCOMPARE(read, text);
    }
}

void TestRTexts::theScriptAgreesWithWhateverIsWritten()
{
    const std::vector<PatientRecord> records = hostileRecords();
    const PlacedCohort cohort = placed(records);
    const QTemporaryDir folder;
    for (const ReportFile &file : cohortFiles(cohort, summarise(cohort), {}))
        test::write(folder.filePath(file.name), file.content);

    const test::Ran r = test::ran(u"Rscript"_s, {u"check.R"_s}, folder.path());

    QVERIFY2(r.status == 0 && r.output.contains(u"figures agree"_s), qPrintable(r.output));
}

void TestRTexts::noCellOfAnyFileIsAFormula()
{
    const std::vector<PatientRecord> records = hostileRecords();
    const PlacedCohort cohort = placed(records);
    std::vector<QByteArray> files;
    for (const ReportFile &file : cohortFiles(cohort, summarise(cohort), {}))
        if (file.name.endsWith(u".csv"_s))
            files.push_back(file.content);
    for (const QString &code : hostile)
        for (const Plot &plot : test::everyPlotOf({.code = code + u" %1"_s}))
            files.push_back(plotCsv(plot));

    QVERIFY(files.size() > 20);
    int guarded = 0;
    for (const QByteArray &file : files) {
        const auto table = exchange::CsvTable::parse(file);
        QVERIFY(table);
        for (std::size_t row = 0; row < table->size(); ++row)
            for (const std::string_view cell : table->record(row).cells) {
                bool number = false;
                QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())).toDouble(&number);
                guarded += cell.starts_with('\'');
                QVERIFY2(number || cell.empty() || cell.front() == '\'' ||
                             !csv::wantsApostrophe(cell.front()),
                         std::string(cell).c_str());
            }
    }
    QVERIFY(guarded > 50);
}

void TestRTexts::whatIsCopiedIsNoFormulaAndANumberStaysOne()
{
    const ReportTable table{u"Table 1"_s,
                            u"title"_s,
                            {{u"=head"_s}, {u"n"_s, true}},
                            {{{u"@centre"_s, u"-5"_s}}, {{u"a\tb\nc"_s, u"−5"_s}}},
                            {u"+note"_s}};

    QCOMPARE(toTsv(table), u"Table 1. title\n'=head\tn\n'@centre\t-5\na b c\t−5\n'+note\n"_s);
    const QString html = toHtml(table);
    QVERIFY(html.contains(u">'=head</th>"_s) && html.contains(u">'@centre</td>"_s) &&
            html.contains(u">-5</td>"_s) && html.contains(u"<p>'+note</p>"_s));
}

MALAR_GUI_TEST(TestRTexts)

} // namespace test_rtexts
#include "test_rtexts.moc"
