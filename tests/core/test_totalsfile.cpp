#include "core/exchange/mappingguess.h"
#include "core/exchange/visitsfile.h"

#include "tests/support/cohort.h"
#include "tests/support/exchange.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

namespace test_totalsfile {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// What a centre has that kept CLASI-A and CLASI-D alone, and what an export makes of it.
class TestTotalsFile : public Test {
    Q_OBJECT

private slots:
    void codeDateAndTotalsAreEnough();
    void ofTheAnswersAllOrNoneAreNeeded();
    void aRowIsRead_data();
    void aRowIsRead();
    void aSecondTimeIsPassedOver();
    void otherTotalsOfTheDayAreRefused();
    void aStateThatIsSaidStands();
    void anExportComesBackAsItWas();
    void aMarkOnWhatIsNotThereIsRefused();

private:
    QTemporaryDir m_place;
    std::vector<PatientRecord> m_records;

    exchange::ImportPlan planOf(const QByteArray &csv, const Store *store = nullptr)
    {
        const QString path = m_place.filePath(u"totals.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no file to test with");
        file.close();
        exchange::ImportTarget target{.today = importDay};
        if (store) {
            m_records = *store->records();
            target.records = m_records;
            target.file = [store](const PatientId &id) {
                return Result<PatientFile>(PatientFile{*store->record(id), *store->visits(id)});
            };
        }
        return exchange::readVisits(path, exchange::guess(*exchange::glanceAt(path), {}).mapping, target);
    }
};

void TestTotalsFile::codeDateAndTotalsAreEnough()
{
    const exchange::ImportPlan plan = planOf("code,date,CLASI-A,CLASI-D\n"
                                             "HUMV-1,2025-01-14,20,4\n"
                                             "HUMV-1,2025-04-14,9,3\n"
                                             "HUMV-2,2025-02-01,0,0\n");

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.size(), 2u);
    QCOMPARE(plan.totalsOnlyCount(), 3u);
    const Visit &first = plan.files.front().visits.front();
    QCOMPARE(first.totalsOnly, (Totals{20, 4}));
    QCOMPARE(first.state, VisitState::Complete);
    QVERIFY(first.form == Assessment());
    QCOMPARE(plan.files.back().visits.front().totalsOnly, (Totals{0, 0}));
    const auto store = imported(plan);
    QCOMPARE(store->records()->front().visits.front().activity, 20);
}

void TestTotalsFile::ofTheAnswersAllOrNoneAreNeeded()
{
    using exchange::requiredVisitColumns;
    exchange::Mapping totals;
    totals.columns = {{u"a"_s, u"clasi_a"_s}, {u"d"_s, u"clasi_d"_s}, {u"code"_s, u"patient"_s}};
    QCOMPARE(requiredVisitColumns(totals),
             (QStringList{u"patient"_s, u"visit_date"_s, u"clasi_a"_s, u"clasi_d"_s}));

    exchange::Mapping answered = totals;
    answered.columns[u"ears"_s] = u"ery_ears"_s;
    QCOMPARE(requiredVisitColumns(answered).size(), qsizetype(itemCount) + 2);
    exchange::Mapping one = totals;
    one.columns.erase(u"d"_s);
    QCOMPARE(requiredVisitColumns(one).size(), qsizetype(itemCount) + 2);
}

void TestTotalsFile::aRowIsRead_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const char *cells, const QStringList &problems = {}) {
        QTest::newRow(name) << QByteArray(cells) << problems;
    };
    row("both", "A,2025-01-14,20,4");
    row("the highest", "A,2025-01-14,70,56");
    row("activity too high", "A,2025-01-14,71,4", {u"totals.csv 2 clasi_a out-of-range"_s});
    row("damage too high", "A,2025-01-14,70,57", {u"totals.csv 2 clasi_d out-of-range"_s});
    row("below 0", "A,2025-01-14,-1,4", {u"totals.csv 2 clasi_a out-of-range"_s});
    row("a word", "A,2025-01-14,many,4", {u"totals.csv 2 clasi_a not-a-number"_s});
    row("no damage", "A,2025-01-14,20,", {u"totals.csv 2 clasi_d required"_s});
    row("no activity", "A,2025-01-14,,4", {u"totals.csv 2 clasi_a required"_s});
}

void TestTotalsFile::aRowIsRead()
{
    QFETCH(QByteArray, row);

    const exchange::ImportPlan plan = planOf("patient,visit_date,clasi_a,clasi_d\n" + row + '\n');

    QTEST(worded(plan.problems), "problems");
}

void TestTotalsFile::aSecondTimeIsPassedOver()
{
    const QByteArray csv = "patient,visit_date,clasi_a,clasi_d\nA,2025-01-14,20,4\n";
    const auto store = imported(planOf(csv));

    const exchange::ImportPlan again = planOf(csv, store.get());

    QCOMPARE(worded(again.problems), QStringList());
    QCOMPARE(again.identicalVisits, 1u);
    QVERIFY(again.visits.empty() && again.files.empty());
}

void TestTotalsFile::otherTotalsOfTheDayAreRefused()
{
    const auto store = imported(planOf("patient,visit_date,clasi_a,clasi_d\nA,2025-01-14,20,4\n"));

    QCOMPARE(worded(planOf("patient,visit_date,clasi_a,clasi_d\nA,2025-01-14,20,5\n", store.get()).problems),
             QStringList{u"totals.csv 2 visit_date repeated-visit"_s});
}

void TestTotalsFile::aStateThatIsSaidStands()
{
    const exchange::ImportPlan plan =
        planOf("patient,visit_date,visit_state,clasi_a,clasi_d\nA,2025-01-14,draft,20,4\n");

    QCOMPARE(plan.files.front().visits.front().state, VisitState::Draft);
    QCOMPARE(plan.files.front().visits.front().totalsOnly, (Totals{20, 4}));
}

void TestTotalsFile::anExportComesBackAsItWas()
{
    Study study = everything();
    study.files = halfTotalsOnly(generatedCohort(4, 4));
    const QString folder = m_place.filePath(u"whole"_s);
    exported(study, folder);

    const exchange::ImportPlan plan = test::planOf(folder);

    QCOMPARE(worded(plan.problems).filter(u"visits.csv"_s), QStringList());
    QCOMPARE(plan.files.size(), study.files.size());
    std::size_t bare = 0;
    for (std::size_t i = 0; i < plan.files.size(); ++i)
        for (std::size_t v = 0; v < plan.files[i].visits.size(); ++v) {
            QCOMPARE(plan.files[i].visits[v].totalsOnly, study.files[i].visits[v].totalsOnly);
            QVERIFY(plan.files[i].visits[v].form == study.files[i].visits[v].form);
            bare += plan.files[i].visits[v].totalsOnly.has_value();
        }
    QCOMPARE(bare, 8u);
}

void TestTotalsFile::aMarkOnWhatIsNotThereIsRefused()
{
    Study study = everything();
    study.files = generatedCohort(1, 1);
    study.files.front().visits.front() = totalsOnlyOf(study.files.front().visits.front());
    Folder folder = exported(study, m_place.filePath(u"one"_s));
    const QByteArray code = study.files.front().record.patient.code.toUtf8();
    const QByteArray day = study.files.front().visits.front().date.toString(Qt::ISODate).toUtf8();
    folder[u"answer_marks.csv"_s] += code + ',' + day + ",ery_ears,typed,?\n";
    const QString path = m_place.filePath(u"marked"_s);
    write(path, folder);

    QVERIFY(
        worded(test::planOf(path).problems).contains(u"answer_marks.csv 2 mark_item value-not-allowed"_s));
}

MALAR_TEST(TestTotalsFile)

} // namespace test_totalsfile
#include "test_totalsfile.moc"
