#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/pdf.h"
#include "tests/support/rscript.h"
#include "tests/support/test.h"
#include "ui/check/checkscript.h"
#include "ui/report/reportfiles.h"
#include "ui/report/tables.h"
#include "ui/words/writtennumber.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace test_checktampered {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What no table of the report prints.
const QStringList printedNowhere{u"treatments.csv response"_s, u"treatments.csv stop_reason"_s};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Treatment concomitant(Drug drug, const QString &from, const std::vector<DoseStep> &doses)
{
    Treatment treatment{makeId<TreatmentTag>(), TreatmentKind::Concomitant, drug, {}, {}, {}};
    treatment.from = partialDateFromText(from);
    treatment.doses = doses;
    return treatment;
}

/// The four of clinicalRecords with a fifth who is left out: in two centres, with biomarkers, a treatment
/// that ran on day 0 with its dose, one that began later, and their itch.
std::vector<PatientRecord> records()
{
    std::vector<PatientRecord> all = test::clinicalRecords();
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].patient.centre = i % 2 == 0 ? u"Norte"_s : u"Sur"_s;
        for (const int day : {3, 40})
            all[i].biomarkers.push_back({test::clinicalDayZero.addDays(day), u"CD56dim"_s, u"PD1"_s,
                                         2.5 + day + double(i), u"%"_s,
                                         i == 0 && day == 3 ? Limit::Below : Limit::None});
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t visit = 0; visit < all[i].visits.size(); ++visit)
            all[i].visits[visit].scales[u"itch"_s] = {test::itch(), int(6 - 2 * visit % 6 + i)};
    std::erase_if(all[0].treatments, [](const Treatment &t) { return t.drug == Drug::OralGlucocorticoids; });
    all[0].treatments.insert(all[0].treatments.begin(),
                             {concomitant(Drug::OralGlucocorticoids, u"2024-12"_s, {{{}, 12.5}}),
                              concomitant(Drug::Methotrexate, u"2025-06-01"_s, {})});
    all.push_back(test::scored(u"P5"_s, {{0, 9}}));
    all.back().patient.enteredInErrorReason = u"twice"_s;
    return all;
}

/// A file as lines of cells. No cell of these files holds a comma.
using Rows = std::vector<QByteArrayList>;

Rows rowsOf(const QByteArray &csv)
{
    Rows rows;
    for (const QByteArray &line : csv.trimmed().split('\n'))
        rows.push_back(line.split(','));
    return rows;
}

QByteArray csvOf(const Rows &rows)
{
    QByteArray csv;
    for (const QByteArrayList &row : rows)
        csv += row.join(',') + '\n';
    return csv;
}

/// What a cell says in no language.
QByteArray said(const Cell &cell)
{
    QByteArrayList numbers{cell.key};
    for (const FoundNumber &number : numbersIn(cell.text))
        numbers << (number.plain.startsWith('<') ? number.plain
                                                 : QByteArray::number(number.plain.toDouble()));
    return numbers.join(' ');
}

/// Two cells of a table, by the names of their places.
struct Swapped {
    QByteArray names[2];
    Cell *cells[2];
};

/// The cells of a table in twos that do not say the same; each as near to the other as can be.
std::vector<Swapped> twos(ReportTable &table)
{
    std::vector<std::pair<QByteArray, Cell *>> named;
    for (ReportTable::Row &row : table.rows)
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            if (const QByteArray name = table.figureAt(row, i); !name.isEmpty())
                named.emplace_back(name, &row.cells[i]);
    for (Cell &cell : table.told)
        named.emplace_back(cell.figure, &cell);
    std::erase_if(named, [](const auto &each) { return said(*each.second).trimmed().isEmpty(); });
    std::vector<Swapped> result;
    while (!named.empty()) {
        const auto [name, cell] = named.front();
        named.erase(named.begin());
        const auto other =
            std::ranges::find_if(named, [&](const auto &each) { return said(*each.second) != said(*cell); });
        if (other == named.end())
            continue;
        result.push_back({{name, other->first}, {cell, other->second}});
        named.erase(other);
    }
    return result;
}

QByteArray other(const QByteArray &cell)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d(-\\d\\d)?$"_s);
    if (date.match(QString::fromUtf8(cell)).hasMatch())
        return "1950-01-01";
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (isNumber)
        return QByteArray::number(number + 1);
    return cell.isEmpty() ? "1" : "other";
}

} // namespace

/// The report's R script on data that somebody changed.
class TestCheckTampered : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void everyColumnOfTheDataIsNamed();
    void everyColumnOfTheOtherFilesIsNamed();
    void everyTwoCellsOfATableThatChangePlacesAreNamed_data();
    void everyTwoCellsOfATableThatChangePlacesAreNamed();

private:
    void change(const QString &file, std::size_t row, qsizetype column, const QByteArray &cell);
    QMap<QString, QString> said(const QString &script) const;
    static bool isNamed(const QString &said);

    std::vector<ReportFile> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_changed; // the folders
};

void TestCheckTampered::init()
{
    const std::vector<PatientRecord> all = records();
    const PlacedCohort cohort = place(all, defaultPlan({}));
    m_files = cohortFiles(cohort, summarise(cohort), {});
    m_folder = std::make_unique<QTemporaryDir>();
    m_changed.clear();
}

/// A folder with one cell of one file changed.
void TestCheckTampered::change(const QString &file, std::size_t row, qsizetype column, const QByteArray &cell)
{
    QString name;
    for (const ReportFile &each : m_files)
        if (each.name == file) {
            const Rows rows = rowsOf(each.content);
            name = u"%1 %2"_s.arg(file, QString::fromUtf8(rows[0][column]));
        }
    name += u" %1"_s.arg(m_changed.size());
    QVERIFY(QDir(m_folder->path()).mkpath(name));
    for (const ReportFile &each : m_files) {
        QByteArray content = each.content;
        if (each.name == file) {
            Rows rows = rowsOf(content);
            rows[row][column] = cell;
            content = csvOf(rows);
        }
        write(m_folder->filePath(name + u'/' + each.name), content);
    }
    m_changed << name;
}

/// What was said of each folder.
QMap<QString, QString> TestCheckTampered::said(const QString &script) const
{
    const QString all = test::ran(u"Rscript"_s, {u"-e"_s, script}, m_folder->path()).output;
    QMap<QString, QString> result;
    QString now;
    for (const QString &line : all.split(u'\n')) {
        static const QRegularExpression begins(u"^(\\w+\\.csv \\w+ \\d+): "_s);
        if (const auto found = begins.match(line); found.hasMatch())
            now = found.captured(1);
        result[now] += line + u'\n';
    }
    return result;
}

bool TestCheckTampered::isNamed(const QString &said)
{
    static const QRegularExpression named(u"figures differ|contradict themselves"_s);
    return said.contains(named);
}

// In a later row of a patient, with a visit and without one, and in the row of who is left out.
void TestCheckTampered::everyColumnOfTheDataIsNamed()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    const auto data = std::ranges::find(m_files, u"data.csv"_s, &ReportFile::name);
    QVERIFY(data != m_files.end());
    const Rows rows = rowsOf(data->content);
    for (qsizetype column = 0; column < rows[0].size(); ++column)
        for (const std::size_t row : {std::size_t{2}, std::size_t{7}, rows.size() - 1})
            if (column > 0 || row + 1 < rows.size()) // nothing is counted by the code of who is left out
                change(u"data.csv"_s, row, column, other(rows[row][column]));

    const QMap<QString, QString> all = said(test::everyScript);

    for (const QString &name : std::as_const(m_changed))
        QVERIFY2(isNamed(all[name]), qPrintable(name + u" in: "_s + all[name]));
}

// Not every row moves a printed digit: a dose is counted of glucocorticoids only.
void TestCheckTampered::everyColumnOfTheOtherFilesIsNamed()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    QStringList columns;
    for (const ReportFile &file : m_files) {
        if (!file.name.endsWith(u".csv"_s) || file.name == u"data.csv"_s)
            continue;
        const Rows rows = rowsOf(file.content);
        for (qsizetype column = 0; column < rows[0].size(); ++column) {
            columns << u"%1 %2"_s.arg(file.name, QString::fromUtf8(rows[0][column]));
            for (std::size_t row = 1; row < std::min<std::size_t>(rows.size(), 5); ++row) {
                change(file.name, row, column, other(rows[row][column]));
                if (!rows[row][column].isEmpty() && row % 2 == 1)
                    change(file.name, row, column, {});
            }
        }
    }

    const QMap<QString, QString> all = said(test::untilNamed);

    QStringList unnoticed;
    for (const QString &column : std::as_const(columns)) {
        const auto isOfColumn = [&](const QString &name) {
            return name.startsWith(column + u' ') && isNamed(all[name]);
        };
        if (std::ranges::none_of(m_changed, isOfColumn))
            unnoticed << column;
    }
    unnoticed.sort();
    QCOMPARE(unnoticed.join(u"; "_s), printedNowhere.join(u"; "_s));
}

void TestCheckTampered::everyTwoCellsOfATableThatChangePlacesAreNamed_data()
{
    QTest::addColumn<bool>("isOtherwise");
    QTest::addColumn<bool>("withEvents");
    QTest::newRow("as planned") << false << true;
    QTest::newRow("otherwise") << true << true;
    QTest::newRow("without events") << false << false;
}

// As if a table's code had taken one for the other: each keeps the name of its place.
void TestCheckTampered::everyTwoCellsOfATableThatChangePlacesAreNamed()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    QFETCH(bool, isOtherwise);
    QFETCH(bool, withEvents);
    std::vector<PatientRecord> all = records();
    std::ranges::move(test::trainingRecords(), std::back_inserter(all));
    std::ranges::move(test::itchingRecords(test::itch()), std::back_inserter(all));
    if (!withEvents)
        for (PatientRecord &record : all)
            record.adverseEvents.clear();
    AnalysisPlan wanted = defaultPlan({});
    if (isOtherwise) {
        wanted.descriptives = Descriptives::MeanSd;
        wanted.estimate = Estimate::MedianDifference;
        wanted.missing = MissingRule::CarriedForward;
    }
    const PlacedCohort cohort = place(all, wanted);
    const CohortSummary summary = summarise(cohort);
    const std::vector<ReportTable> tables = reportTables(summary);
    QCOMPARE(tables.size(), std::size_t{13});
    QMap<QString, QByteArrayList> names;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        std::vector<ReportTable> changed = tables;
        const QString folder = u"tables.csv swapped %1"_s.arg(i + 1);
        for (const Swapped &two : twos(changed[i])) {
            std::swap(*two.cells[0], *two.cells[1]);
            std::swap(two.cells[0]->figure, two.cells[1]->figure);
            names[folder] << two.names[0] << two.names[1];
        }
        QVERIFY2(names[folder].size() > 1, qPrintable(tables[i].label));
        QVERIFY(QDir(m_folder->path()).mkpath(folder));
        for (const ReportFile &file : cohortFiles(cohort, summary, {}))
            write(m_folder->filePath(folder + u'/' + file.name),
                  file.name == u"check.R"_s ? checkScript(cohort, summary, changed) : file.content);
    }

    const QMap<QString, QString> found = said(test::everyScript);

    for (auto each = names.cbegin(); each != names.cend(); ++each)
        for (const QByteArray &name : each.value())
            QVERIFY2(found[each.key()].contains(QString::fromUtf8(name) + u": the report prints "_s),
                     qPrintable(QString::fromUtf8(name) + u" in: "_s + found[each.key()]));
}

MALAR_TEST(TestCheckTampered)

} // namespace test_checktampered
#include "test_checktampered.moc"
