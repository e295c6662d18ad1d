#include "core/domain/json.h"
#include "core/store/history.h"
#include "core/store/store.h"

#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <random>
#include <unistd.h>

namespace test_storehistory {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList actions(const std::vector<HistoryEntry> &history)
{
    QStringList names;
    for (const HistoryEntry &entry : history)
        names.prepend(entry.action);
    return names;
}

/// How many statements were run, as SQLite itself counts them.
int statementsRun(sql::Database &database)
{
    sql::Statement row(database, u"SELECT sum(run) FROM sqlite_stmt WHERE sql NOT LIKE '%sqlite_stmt%'"_s);
    row.run().next();
    return row.get<std::optional<int>>().value_or(0);
}

/// What reading the histories of an imported patient and of its last visit takes.
std::pair<int, int> statementsOfHistories(int visits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.malar"_s);
    const auto cohort = test::generatedCohort(1, visits);
    const auto filled = Store::make(path, {}, [&](Store &store) { return store.import(cohort); });
    sql::Database database(sql::sqlite(), path);

    const auto ofPatient = findHistory(database, cohort.front().record.patient.id);
    const int first = statementsRun(database);
    const auto ofVisit = findHistory(database, cohort.front().visits.back().id);
    const bool whole = filled && ofPatient.size() == cohort.front().visits.size() + 1 &&
                       ofVisit.front().after == toJson(cohort.front().visits.back());
    return whole ? std::pair(first, statementsRun(database) - first) : std::pair(-1, -1);
}

} // namespace

/// Every save leaves a row that says who, when, why and what changed.
class TestStoreHistory : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void aSaveSaysWhoAndWhen();
    void aChangeKeepsBothStates();
    void aSaveThatChangesNothingLeavesNoRow();
    void aRefusedSaveLeavesNoRow();
    void theWayOfAVisitIsNamed();
    void aChangedDateIsAMove();
    void aMovedVisitIsInTheHistoryOfBothPatients();
    void thePatientsHistoryHoldsItsVisits();
    void aPatientEnteredInErrorIsNamed();
    void anIdentityIsNotInTheRecordsOwnJson();
    void anImportShowsWhatItBrought();
    void aRecordIsSavedAsItIsReadAgain();
    void aLongHistoryTakesNoMoreStatements();

private:
    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
    Visit m_visit;
};

void TestStoreHistory::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, {});
    m_patient = test::patientOnDrug(u"HUMV-003"_s);
    m_visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(m_patient));
}

void TestStoreHistory::aSaveSaysWhoAndWhen()
{
    QVERIFY(m_store->save(m_visit, u"typed from paper"_s));

    const HistoryEntry entry = m_store->history(m_visit.id)->front();

    QVERIFY(std::abs(entry.when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(entry.when.timeSpec(), Qt::UTC);
    QCOMPARE(entry.reason, u"typed from paper"_s);
    QCOMPARE(entry.who, m_store->userName());
    if (m_store->isSealed())
        QCOMPARE(entry.who, test::sealedUser);
    else if (geteuid() == 0)
        QCOMPARE(entry.who, u"root"_s);
}

void TestStoreHistory::aChangeKeepsBothStates()
{
    QVERIFY(m_store->save(m_visit));
    Visit amended = m_visit;
    amended.state = VisitState::Amended;
    amended.form.set({Sign::Erythema, Region::Ears}, 2);

    QVERIFY(m_store->save(amended, u"misread"_s));

    const auto history = *m_store->history(m_visit.id);
    QCOMPARE(history.size(), 2U);
    QCOMPARE(history[0].before, toJson(m_visit));
    QCOMPARE(history[0].after, toJson(amended));
    QVERIFY(history[1].before.isEmpty());
    QCOMPARE(history[1].after, toJson(m_visit));
}

void TestStoreHistory::aSaveThatChangesNothingLeavesNoRow()
{
    QVERIFY(m_store->save(m_visit));

    QVERIFY(m_store->save(m_visit));
    QVERIFY(m_store->save(m_patient));

    QCOMPARE(m_store->history(m_visit.id)->size(), 1U);
    QCOMPARE(m_store->history(m_patient.patient.id)->size(), 2U);
}

void TestStoreHistory::aRefusedSaveLeavesNoRow()
{
    m_visit.form.set({Sign::Erythema, Region::Ears}, std::nullopt);

    QVERIFY(!m_store->save(m_visit));

    QVERIFY(m_store->history(m_visit.id)->empty());
}

void TestStoreHistory::theWayOfAVisitIsNamed()
{
    for (const VisitState state :
         {VisitState::Draft, VisitState::Complete, VisitState::Amended, VisitState::EnteredInError}) {
        m_visit.state = state;
        QVERIFY(m_store->save(m_visit));
        m_visit.note += u"."_s;
        QVERIFY(m_store->save(m_visit));
    }

    QCOMPARE(actions(*m_store->history(m_visit.id)),
             (QStringList{u"create"_s, u"change"_s, u"complete"_s, u"amend"_s, u"amend"_s, u"amend"_s,
                          u"enter_in_error"_s, u"change"_s}));
}

void TestStoreHistory::aChangedDateIsAMove()
{
    QVERIFY(m_store->save(m_visit));

    m_visit.date = m_visit.date.addDays(-1);
    QVERIFY(m_store->save(m_visit, u"it was Friday"_s));

    QCOMPARE(actions(*m_store->history(m_visit.id)), (QStringList{u"complete"_s, u"move"_s}));
}

void TestStoreHistory::aMovedVisitIsInTheHistoryOfBothPatients()
{
    const PatientRecord other = test::patientOnDrug(u"HUMV-004"_s);
    QVERIFY(m_store->save(other));
    QVERIFY(m_store->save(m_visit));
    m_visit.patient = other.patient.id;

    QVERIFY(m_store->save(m_visit));

    QCOMPARE(actions(*m_store->history(m_patient.patient.id)),
             (QStringList{u"create"_s, u"complete"_s, u"move"_s}));
    QCOMPARE(actions(*m_store->history(other.patient.id)), (QStringList{u"create"_s, u"move"_s}));
}

void TestStoreHistory::thePatientsHistoryHoldsItsVisits()
{
    QVERIFY(m_store->save(m_visit));

    const auto history = *m_store->history(m_patient.patient.id);

    QCOMPARE(history.size(), 2U);
    QVERIFY(history[0].visit == m_visit.id);
    QVERIFY(!history[1].visit);
    QCOMPARE(history[1].after.value(u"code"_s).toString(), u"HUMV-003"_s);
}

void TestStoreHistory::aPatientEnteredInErrorIsNamed()
{
    m_patient.patient.enteredInErrorReason = u"registered twice"_s;

    QVERIFY(m_store->save(m_patient));

    QCOMPARE(actions(*m_store->history(m_patient.patient.id)),
             (QStringList{u"create"_s, u"enter_in_error"_s}));
}

void TestStoreHistory::anIdentityIsNotInTheRecordsOwnJson()
{
    m_patient.identity = Identity{u"María Peña"_s, u"12"_s, {}, {}};
    QVERIFY(m_store->save(m_patient));

    const HistoryEntry entry = m_store->history(m_patient.patient.id)->front();

    QVERIFY(!entry.before.contains(u"identity"_s));
    QCOMPARE(entry.after.value(u"identity"_s).toObject(), toJson(*m_patient.identity));
    QCOMPARE(entry.action, u"change"_s);
}

void TestStoreHistory::anImportShowsWhatItBrought()
{
    const auto cohort = test::generatedCohort(1, 2);
    const auto &[record, visits] = cohort.front();
    QVERIFY(m_store->import(cohort));
    Visit changed = visits[0];
    changed.note = u"changed after"_s;
    QVERIFY(m_store->save(changed));

    const auto history = *m_store->history(record.patient.id);

    QCOMPARE(actions(history), (QStringList{u"import"_s, u"import"_s, u"import"_s, u"amend"_s}));
    QCOMPARE(history[3].after, toJson(record));
    QCOMPARE(history[2].after, toJson(visits[0]));
    QCOMPARE(history[1].after, toJson(visits[1]));
    QCOMPARE(m_store->history(visits[1].id)->front().after, toJson(visits[1]));
}

/// In whatever order its parts are given, and whatever is not written with it.
void TestStoreHistory::aRecordIsSavedAsItIsReadAgain()
{
    std::mt19937 random(20250114);
    PatientRecord record = test::wholeRecord(u"HUMV-007"_s);
    record.consents.back().withdrawn.reset();
    QVERIFY(m_store->save(record));
    const Photograph photograph{makeId<PhotographTag>(), record.consents.back().date, {}, {}, {}, 20, 10};
    QVERIFY(m_store->add(record.patient.id, photograph, {"full", "small"}));
    QVERIFY(m_store->save(test::clearVisit(record, QDate(2024, 2, 1))));

    for (int round = 0; round < 20; ++round) {
        record.patient.centre = QString::number(round);
        std::ranges::shuffle(record.patient.subtypes, random);
        std::ranges::shuffle(record.consents, random);
        std::ranges::shuffle(record.courses, random);
        std::ranges::shuffle(record.courses.front().infusions, random);
        std::ranges::shuffle(record.treatments, random);
        std::ranges::shuffle(record.adverseEvents, random);
        std::ranges::shuffle(record.biomarkers, random);
        QVERIFY(m_store->save(record));

        const auto history = *m_store->history(record.patient.id);
        const PatientRecord stored = *m_store->record(record.patient.id);
        QCOMPARE(history.front().after, toJson(stored));
        QVERIFY(stored.identity == test::wholeRecord({}).identity);
        QVERIFY(m_store->save(stored));
        QCOMPARE(m_store->history(record.patient.id)->size(), history.size());
    }
}

void TestStoreHistory::aLongHistoryTakesNoMoreStatements()
{
    const auto [ofPatient, ofVisit] = statementsOfHistories(2);

    QVERIFY2(ofPatient > 0 && ofPatient <= 18, qPrintable(QString::number(ofPatient)));
    QVERIFY2(ofVisit > 0 && ofVisit <= 4, qPrintable(QString::number(ofVisit)));
    QCOMPARE(statementsOfHistories(20), std::pair(ofPatient, ofVisit));
}

MALAR_TEST(TestStoreHistory)

} // namespace test_storehistory
#include "test_storehistory.moc"
