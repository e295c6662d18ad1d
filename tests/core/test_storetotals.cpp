#include "core/domain/json.h"
#include "tests/core/tables.h"
#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

namespace test_storetotals {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Item ears{Sign::Erythema, Region::Ears};

} // namespace

/// Visits of which there are totals only, in a registry: kept as they came, and never beside answers.
class TestStoreTotals : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void aVisitComesBackAsItCame();
    void theListSaysThatThereIsNoMore();
    void anImportBringsThem();
    void whatIsImpossibleIsRefused_data();
    void whatIsImpossibleIsRefused();
    void answersTakeThePlaceOfTotals();
    void aDraftOfThemIsParked();
    void itIsSignedAndSound();
    void whatIsTakenBackIsCompleteAgain();

private:
    Visit withTotals(int activity, int damage, QDate day = QDate(2025, 2, 11)) const
    {
        Visit visit = test::clearVisit(m_patient, day);
        visit.form = {};
        visit.totalsOnly = Totals{activity, damage};
        return visit;
    }

    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
};

void TestStoreTotals::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, training);
    m_patient = test::patientOnDrug(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_patient));
}

void TestStoreTotals::aVisitComesBackAsItCame()
{
    std::vector<Visit> saved;
    for (const auto &[activity, damage] : {std::pair(0, 0), std::pair(12, 3), std::pair(70, 56)}) {
        saved.push_back(withTotals(activity, damage, QDate(2025, 2, 11).addDays(int(saved.size()))));
        saved.back().note = u"from the chart"_s;
        saved.back().scales = {{u"itch"_s, {test::itch(), 4}}};
        QVERIFY(m_store->save(saved.back()));
        QVERIFY(*m_store->visit(saved.back().id) == saved.back());
    }

    QVERIFY(*m_store->visits(m_patient.patient.id) == saved);
    QCOMPARE(m_store->history(saved.back().id)->front().after, toJson(saved.back()));
}

void TestStoreTotals::theListSaysThatThereIsNoMore()
{
    const Visit bare = withTotals(12, 3);
    const Visit whole = test::clearVisit(m_patient, bare.date.addDays(1));
    QVERIFY(m_store->save(bare));
    QVERIFY(m_store->save(whole));

    const std::vector<VisitTotals> list = m_store->record(m_patient.patient.id)->visits;

    QVERIFY(list == (std::vector{totals(bare), totals(whole)}));
    QVERIFY(list[0].totalsOnly && !list[1].totalsOnly);
}

void TestStoreTotals::anImportBringsThem()
{
    PatientFile other{test::patientOnDrug(u"HUMV-004"_s), {}};
    Visit visit = withTotals(12, 3);
    visit.patient = other.record.patient.id;
    other.visits = {visit};

    QVERIFY(m_store->import(std::vector{other}));

    QVERIFY(*m_store->visits(other.record.patient.id) == other.visits);
    QVERIFY(m_store->verify()->isSound());
}

void TestStoreTotals::whatIsImpossibleIsRefused_data()
{
    QTest::addColumn<int>("activity");
    QTest::addColumn<int>("damage");
    QTest::addColumn<bool>("answered");

    QTest::newRow("beside an answer") << 12 << 3 << true;
    QTest::newRow("activity too high") << 71 << 3 << false;
    QTest::newRow("damage too high") << 12 << 57 << false;
    QTest::newRow("below 0") << -1 << 0 << false;
}

void TestStoreTotals::whatIsImpossibleIsRefused()
{
    QFETCH(int, activity);
    QFETCH(int, damage);
    QFETCH(bool, answered);
    Visit visit = withTotals(activity, damage);
    if (answered)
        visit.form.set(ears, 0);

    QCOMPARE(kindOf(m_store->save(visit)), Kind::Invalid);
    QVERIFY(m_store->visits(m_patient.patient.id)->empty());
    QCOMPARE(kindOf(m_store->import(std::vector{PatientFile{test::patientOnDrug(u"B"_s), {visit}}})),
             Kind::Invalid);
}

void TestStoreTotals::answersTakeThePlaceOfTotals()
{
    const Visit bare = withTotals(12, 3);
    QVERIFY(m_store->save(bare));
    Visit scored = withoutTotals(bare);
    scored.state = VisitState::Amended;
    QCOMPARE(kindOf(m_store->save(scored, u"the form was found"_s)), Kind::Invalid); // no answer yet
    scored.form = test::clearForm();
    scored.form.set(ears, 2);

    QVERIFY(m_store->save(scored, u"the form was found"_s));

    QVERIFY(*m_store->visit(bare.id) == scored);
    QCOMPARE(m_store->record(m_patient.patient.id)->visits.front().activity, 2);
    QVERIFY(!m_store->record(m_patient.patient.id)->visits.front().totalsOnly);
    const HistoryEntry last = m_store->history(bare.id)->front();
    QVERIFY(visitFromJson(last.before) == bare);
    QVERIFY(visitFromJson(last.after) == scored);
}

void TestStoreTotals::aDraftOfThemIsParked()
{
    Visit bare = withTotals(12, 3);
    bare.state = VisitState::Draft;
    QVERIFY(m_store->save(bare));
    QVERIFY(m_store->park(withoutTotals(bare)));

    QVERIFY(m_store->parked()->front().visit == withoutTotals(bare));
    QVERIFY(*m_store->visit(bare.id) == bare);
}

void TestStoreTotals::itIsSignedAndSound()
{
    const bool sealed = test::engine() != test::Engine::Plain;
    const Visit bare = withTotals(12, 3);
    QVERIFY(m_store->save(bare));

    QVERIFY(m_store->sign(bare.id, Meaning::Reviewed, sealed ? m_store->opener() : std::nullopt));

    QVERIFY(m_store->signatures(bare.id)->front().isValid);
    QVERIFY(m_store->signatures(bare.id)->front().isCurrent);
    Visit changed = *m_store->visit(bare.id);
    changed.totalsOnly->activity = 13;
    QCOMPARE(kindOf(m_store->save(changed)), Kind::Signed);
    changed.state = VisitState::Amended;
    QVERIFY(m_store->save(changed, u"a slip"_s));
    QVERIFY(m_store->signatures(bare.id)->front().isValid);
    QVERIFY(!m_store->signatures(bare.id)->front().isCurrent);
    QVERIFY(m_store->verify()->isSound());
}

/// It came with an import, so that the history has no state of before.
void TestStoreTotals::whatIsTakenBackIsCompleteAgain()
{
    PatientFile other{test::patientOnDrug(u"HUMV-004"_s), {}};
    Visit wrong = withTotals(12, 3);
    wrong.patient = other.record.patient.id;
    wrong.state = VisitState::EnteredInError;
    other.visits = {wrong};
    QVERIFY(m_store->import(std::vector{other}));

    QVERIFY(m_store->takeBack(wrong.id, u"it was right"_s));

    QCOMPARE(m_store->visit(wrong.id)->state, VisitState::Complete);
    QCOMPARE(m_store->visit(wrong.id)->totalsOnly, (Totals{12, 3}));
}

MALAR_TEST(TestStoreTotals)

} // namespace test_storetotals
#include "test_storetotals.moc"
