#include "core/exchange/visitsfile.h"

#include "core/exchange/mappingguess.h"

#include "tests/support/exchange.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

namespace test_visitsfile {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray trainingVisits()
{
    QFile file(QStringLiteral(MALAR_TEST_DATA "/import/study_visits.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n", "\n") : QByteArray();
}

/// A file that somebody had.
QByteArray input(const QString &name)
{
    QFile file(QStringLiteral(MALAR_TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By its names alone.
exchange::Mapping guessed(const QStringList &header)
{
    return exchange::guess({header, std::vector<QStringList>(static_cast<std::size_t>(header.size()))}, {})
        .mapping;
}

QStringList headerOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv.left(csv.indexOf('\n'))).split(u',');
}

} // namespace

class TestVisitsFile : public Test {
    Q_OBJECT

private slots:
    void theTrainingVisitsAreMappedByTheirHeader();
    void theTrainingVisitsMakePatientsByCode();
    void visitsGoToPatientsWhoAreThere();
    void aVisitThatIsThereIsPassedOverAndAnotherOfTheDayRefused();
    void anIncompleteRowIsADraft();
    void aTotalThatDiffersIsNamedInTheFilesOwnColumn();
    void aColumnThatIsNotMappedIsMissed();
    void otherNamesAreGuessed();
    void nothingIsEnteredAfterWithdrawal();
    void aCodeWithAHiddenSignIsRefused();
    void aCodeInAnotherNormalFormIsTheSamePatient();
    void aNewCodeThatLooksLikeAKnownOneIsRefused();
    void whatIsPassedOverAndGuessedIsTold();
    void anUnnamedColumnCountsOnlyWhereSomethingStandsInIt();
    void aVisitLongAgoIsRefusedUnlessItIsAccepted();
    void aTableOfASpreadsheetComesIn_data();
    void aTableOfASpreadsheetComesIn();
    void theOrderOfDatesIsAskedOnce();

private:
    QTemporaryDir m_place;

    exchange::ImportPlan planOf(const QByteArray &csv, const Store *store = nullptr)
    {
        if (csv.isEmpty())
            qFatal("nothing to test with");
        const QString path = m_place.filePath(u"forms.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no file to test with");
        file.close();
        exchange::ImportTarget target{.today = importDay};
        target.acceptDates = m_acceptDates;
        if (store) {
            m_records = *store->records();
            target.records = m_records;
            target.file = [store](const PatientId &id) {
                return Result<PatientFile>(PatientFile{*store->record(id), *store->visits(id)});
            };
        }
        const auto glance = exchange::glanceAt(path, m_wanted);
        const exchange::Mapping mapping = glance ? exchange::guess(*glance, {}).mapping : exchange::Mapping();
        return exchange::readVisits(path, mapping, target, m_wanted);
    }
    std::vector<PatientRecord> m_records;
    bool m_acceptDates = false;
    exchange::ShapeWanted m_wanted;
};

void TestVisitsFile::theTrainingVisitsAreMappedByTheirHeader()
{
    const QByteArray csv = trainingVisits();
    QStringList header;
    for (const QByteArray &name : csv.left(csv.indexOf('\n')).split(','))
        header << QString::fromUtf8(name);

    const exchange::Mapping mapping = guessed(header);

    QCOMPARE(mapping.columns.at(u"patient"_s), u"patient"_s);
    QCOMPARE(mapping.columns.at(u"date"_s), u"visit_date"_s);
    QCOMPARE(mapping.columns.at(u"scr_feet"_s), u"scr_feet"_s);
    QVERIFY(!mapping.columns.contains(u"planned_month"_s));
    QCOMPARE(mapping.columns.size(), 61u); // patient, date, adverse events, 56 answers, two totals
}

void TestVisitsFile::theTrainingVisitsMakePatientsByCode()
{
    const exchange::ImportPlan plan = planOf(trainingVisits());

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.size(), 10u);
    QCOMPARE(plan.visitCount(), 34u);
    const Visit &first = plan.files.front().visits.front();
    QCOMPARE(scores(first.form).activity, 13); // clasi_a of the file's first row
    QCOMPARE(first.state, VisitState::Complete);
}

void TestVisitsFile::visitsGoToPatientsWhoAreThere()
{
    const auto store = *Store::inMemory({});
    const PatientFile known{patientOnDrug(u"syn-01"_s), {}};
    QVERIFY(bool(store->import(std::vector{known})));

    const exchange::ImportPlan plan = planOf(trainingVisits(), store.get());

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.size(), 9u);
    QVERIFY(!plan.visits.empty());
    QVERIFY(bool(store->import(Batch{plan.files, plan.visits, {}, {}})));
    QCOMPARE(store->visits(known.record.patient.id)->size(), plan.visits.size());
}

void TestVisitsFile::aVisitThatIsThereIsPassedOverAndAnotherOfTheDayRefused()
{
    const auto store = *Store::inMemory({});
    const exchange::ImportPlan first = planOf(trainingVisits());
    QVERIFY(bool(store->import(Batch{first.files, {}, {}, {}})));

    const exchange::ImportPlan again = planOf(trainingVisits(), store.get());
    QCOMPARE(again.identicalVisits, 34u);
    QVERIFY(again.files.empty() && again.visits.empty() && again.isAccepted());

    QByteArray changed = trainingVisits();
    changed.replace("SYN-01,2023-02-14,0,none,2,2,2,2,0,", "SYN-01,2023-02-14,0,none,2,2,2,1,1,");
    QVERIFY(changed != trainingVisits());
    QCOMPARE(worded(planOf(changed, store.get()).problems),
             QStringList{u"forms.csv 2 date repeated-visit"_s});
}

void TestVisitsFile::anIncompleteRowIsADraft()
{
    QByteArray csv = trainingVisits();
    csv.replace("SYN-01,2023-02-14,0,none,2,2,2,2,", "SYN-01,2023-02-14,0,none,,2,2,2,");
    csv.replace(",13,8\n", ",,8\n");

    const exchange::ImportPlan plan = planOf(csv);

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.front().visits.front().state, VisitState::Draft);
}

void TestVisitsFile::aTotalThatDiffersIsNamedInTheFilesOwnColumn()
{
    QByteArray csv = trainingVisits();
    csv.replace(",13,8\n", ",12,8\n");
    csv.replace(",clasi_a,", ",CLASI activity,");

    const exchange::ImportPlan plan = planOf(csv);

    QCOMPARE(worded(plan.problems).value(0), u"forms.csv 2 CLASI activity total-differs"_s);
    QCOMPARE(plan.problems.list.front().hint, u"13"_s);
}

void TestVisitsFile::aColumnThatIsNotMappedIsMissed()
{
    QByteArray csv = trainingVisits();
    csv.replace(",ery_feet,", ",q17,");

    QCOMPARE(worded(planOf(csv).problems), QStringList{u"forms.csv 1 ery_feet missing-column"_s});
}

void TestVisitsFile::otherNamesAreGuessed()
{
    const exchange::Mapping mapping =
        guessed({u"Record ID"_s, u"Date"_s, u"ERY-scalp"_s, u"Notes"_s, u"comment"_s});

    QCOMPARE(mapping.columns, (std::map<QString, QString>{{u"Record ID"_s, u"patient"_s},
                                                          {u"Date"_s, u"visit_date"_s},
                                                          {u"ERY-scalp"_s, u"ery_scalp"_s},
                                                          {u"Notes"_s, u"visit_note"_s}}));
}

void TestVisitsFile::nothingIsEnteredAfterWithdrawal()
{
    const auto store = *Store::inMemory({});
    PatientFile known{patientOnDrug(u"SYN-01"_s, QDate(2023, 2, 14)), {}};
    known.record.consents.front().withdrawn = QDate(2023, 3, 1);
    QVERIFY(bool(store->import(std::vector{known})));

    const QStringList problems = worded(planOf(trainingVisits(), store.get()).problems);

    QVERIFY(problems.contains(u"forms.csv 3 date consent-withdrawn"_s));
    QVERIFY(!problems.contains(u"forms.csv 2 date consent-withdrawn"_s)); // that day it still stood
}

// Beside the code without the sign it would be another patient who looks the same.
void TestVisitsFile::aCodeWithAHiddenSignIsRefused()
{
    QByteArray csv = trainingVisits();
    csv.insert(csv.indexOf("\nSYN-") + 4, "\xE2\x80\x8B"); // zero width space

    const exchange::ImportPlan plan = planOf(csv);

    QCOMPARE(plan.problems.blocking, 1u);
    QCOMPARE(plan.problems.list.front().what.reason, exchange::Refusal::Reason::HiddenSign);
    QCOMPARE(plan.problems.list.front().what.row, 2u);
}

// A Mac writes Ñ as N and a tilde.
void TestVisitsFile::aCodeInAnotherNormalFormIsTheSamePatient()
{
    const auto store = *Store::inMemory({});
    const exchange::ImportPlan baseline = planOf(input(u"code_nfc_baseline.csv"_s));
    QVERIFY(bool(store->import(Batch{baseline.files, {}, {}, {}})));

    const exchange::ImportPlan later = planOf(input(u"code_nfd_month3.csv"_s), store.get());

    QCOMPARE(worded(later.problems), QStringList());
    QCOMPARE(later.files.size(), 0u);
    QCOMPARE(later.visits.size(), 1u);
    QCOMPARE(planOf(input(u"code_nfd_month3.csv"_s)).files.front().record.patient.code, u"MU\u00D1OZ-07"_s);
}

void TestVisitsFile::aNewCodeThatLooksLikeAKnownOneIsRefused()
{
    const auto store = *Store::inMemory({});
    QVERIFY(bool(store->import(std::vector{PatientFile{patientOnDrug(u"SYN-1"_s), {}}})));

    const exchange::ImportPlan plan = planOf(trainingVisits(), store.get()); // SYN-01 to SYN-10

    QVERIFY(!plan.isAccepted());
    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 2 patient code-alike"_s});
    QCOMPARE(plan.problems.list.front().hint, u"SYN-1"_s);

    QByteArray twoWays = trainingVisits();
    const qsizetype second = twoWays.indexOf("\nSYN-01", twoWays.indexOf("\nSYN-01") + 1);
    twoWays.replace(second, 7, "\nSYN 1");
    QCOMPARE(worded(planOf(twoWays).problems), QStringList{u"forms.csv 3 patient code-alike"_s});
}

void TestVisitsFile::whatIsPassedOverAndGuessedIsTold()
{
    const QStringList header = headerOf(input(u"columns_passed_over.csv"_s));
    const exchange::ColumnUse use = exchange::columnUse(header, guessed(header));
    QCOMPARE(use.passedOver, (QStringList{u"Observaciones"_s, u"nota_visita"_s}));
    QVERIFY(use.other.empty());

    const QStringList others{u"notes"_s, u"ERY-scalp"_s, u"Status"_s, u"record_id"_s, u"hair"_s};
    const exchange::ColumnUse taken = exchange::columnUse(others, guessed(others));
    QCOMPARE(taken.passedOver, QStringList{u"hair"_s});
    QCOMPARE(taken.other, (std::vector<std::pair<QString, QString>>{{u"notes"_s, u"visit_note"_s},
                                                                    {u"Status"_s, u"visit_state"_s},
                                                                    {u"record_id"_s, u"patient"_s}}));
}

void TestVisitsFile::anUnnamedColumnCountsOnlyWhereSomethingStandsInIt()
{
    QByteArray csv = input(u"unnamed_last_column.csv"_s);
    const exchange::ImportPlan empty = planOf(csv);
    QCOMPARE(worded(empty.problems), QStringList{u"forms.csv 0  empty-columns"_s});
    QVERIFY(empty.isAccepted());
    QCOMPARE(empty.visitCount(), 1u);

    csv.insert(csv.lastIndexOf(',') + 1, "x");
    QCOMPARE(worded(planOf(csv).problems), QStringList{u"forms.csv 1 59 unnamed-column"_s});
}

void TestVisitsFile::aVisitLongAgoIsRefusedUnlessItIsAccepted()
{
    QCOMPARE(worded(planOf(input(u"year_0203.csv"_s)).problems),
             QStringList{u"forms.csv 2 visit_date long-ago"_s});

    m_acceptDates = true;
    const exchange::ImportPlan meant = planOf(input(u"year_0203.csv"_s));
    m_acceptDates = false;

    QCOMPARE(worded(meant.problems), QStringList{u"forms.csv 2 visit_date date-accepted"_s});
    QVERIFY(meant.isAccepted());
}

void TestVisitsFile::aTableOfASpreadsheetComesIn_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("notes");
    const QByteArray plain = input(u"first_line_sep.csv"_s);
    const QByteArray spanish = input(u"excel_es_semicolon_quoted_note.csv"_s);
    QTest::newRow("Excel's first line") << plain << QStringList();
    QTest::newRow("Excel of Spain") << spanish << QStringList();
    QByteArray windows =
        QByteArray(spanish).replace("sin brote", "m\xE1s").replace("2025-01-10", "10/01/2025 0:00");
    windows += windows.split('\n')[1].replace("10/01/2025", "13/03/2025") + '\n'; // which decides the order
    QTest::newRow("Excel of Spain in CP1252") << windows << QStringList{u"forms.csv 0  encoding-guessed"_s};
    QTest::newRow("rows of commas") << QByteArray(plain + QByteArray(57, ',') + '\n')
                                    << QStringList{u"forms.csv 0  empty-rows"_s};
    QTest::newRow("pandas") << QByteArray(plain).replace(",0", ",0.0") << QStringList();
    QTest::newRow("R")
        << QByteArray(plain).replace("sep=,\n", "").replace("patient", ",patient").replace("P-01", "1,P-01")
        << QStringList{u"forms.csv 0  row-names"_s};
}

void TestVisitsFile::aTableOfASpreadsheetComesIn()
{
    QFETCH(QByteArray, csv);

    const exchange::ImportPlan plan = planOf(csv);

    QTEST(worded(plan.problems), "notes");
    QCOMPARE(plan.files.size(), 1u);
    const Visit &visit = plan.files.front().visits.front();
    QCOMPARE(visit.date, QDate(2025, 1, 10));
    QCOMPARE(scores(visit.form).unanswered(), 0);
}

void TestVisitsFile::theOrderOfDatesIsAskedOnce()
{
    const QList<QByteArray> lines = trainingVisits().split('\n');
    const QByteArray first = QByteArray(lines[1]).replace("2023-02-14", "04/05/2023");
    QByteArray open = lines[0] + '\n' + first + '\n' + QByteArray(first).replace("SYN-01", "SYN-02") + '\n';

    QCOMPARE(worded(planOf(open).problems), QStringList{u"forms.csv 2 date date-order-open"_s});

    m_wanted.dates = exchange::DateOrder::MonthDayYear;
    QCOMPARE(planOf(open).files.front().visits.front().date, QDate(2023, 4, 5));
    m_wanted.dates = exchange::DateOrder::DayMonthYear;
    QCOMPARE(planOf(open).files.front().visits.front().date, QDate(2023, 5, 4));
    m_wanted = {};

    open.replace("SYN-02,04/05/2023", "SYN-02,13/05/2023"); // decides for the file
    QCOMPARE(planOf(open).files.front().visits.front().date, QDate(2023, 5, 4));
}

MALAR_TEST(TestVisitsFile)

} // namespace test_visitsfile
#include "test_visitsfile.moc"
