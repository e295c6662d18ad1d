#include "core/exchange/visitsfile.h"

#include "tests/support/exchange.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray trainingVisits()
{
    QFile file(QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort/visits.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n", "\n") : QByteArray();
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

private:
    QTemporaryDir m_place;

    exchange::ImportPlan planOf(const QByteArray &csv, const Store *store = nullptr)
    {
        const QString path = m_place.filePath(u"forms.csv"_s);
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
        const QStringList header = *exchange::readHeader(path);
        return exchange::readVisits(path, exchange::guessMapping(header, {}), target);
    }
    std::vector<PatientRecord> m_records;
};

void TestVisitsFile::theTrainingVisitsAreMappedByTheirHeader()
{
    const QByteArray csv = trainingVisits();
    QStringList header;
    for (const QByteArray &name : csv.left(csv.indexOf('\n')).split(','))
        header << QString::fromUtf8(name);

    const exchange::Mapping mapping = exchange::guessMapping(header, {});

    QCOMPARE(mapping.at(u"patient"_s), u"patient"_s);
    QCOMPARE(mapping.at(u"date"_s), u"visit_date"_s);
    QCOMPARE(mapping.at(u"scr_feet"_s), u"scr_feet"_s);
    QVERIFY(!mapping.contains(u"planned_month"_s));
    QCOMPARE(mapping.size(), 61u); // patient, date, adverse events, 56 answers, two totals
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
    csv.replace(",ery_feet,", ",erythema of feet,");

    QCOMPARE(worded(planOf(csv).problems), QStringList{u"forms.csv 1 ery_feet missing-column"_s});
}

void TestVisitsFile::otherNamesAreGuessed()
{
    const exchange::Mapping mapping =
        exchange::guessMapping({u"Record ID"_s, u"Date"_s, u"ERY-scalp"_s, u"Notes"_s, u"comment"_s}, {});

    QCOMPARE(mapping, (exchange::Mapping{{u"Record ID"_s, u"patient"_s},
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

MALAR_TEST(TestVisitsFile)
#include "test_visitsfile.moc"
