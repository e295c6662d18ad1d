#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

namespace test_storevisit {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// Visits of one patient, on a registry in memory: what goes in comes out, and nothing goes in that breaks a
/// rule.
class TestStoreVisit : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void aVisitComesBackAsItWasSaved();
    void totalsInTheListAreThoseOfTheForm();
    void aVisitThatCountsNeedsEveryAnswer();
    void aVisitThatCountsHasNoAnswerThatNobodyLookedAt();
    void aVisitThatCountsDoesNotBecomeADraft();
    void aSecondVisitOnADayIsRefused();
    void aVisitEnteredInErrorFreesItsDay();
    void aVisitOfNoPatientIsRefused();
    void aMovedVisitIsWithTheOtherPatient();
    void savingDropsTheParkedCopy();
    void whatIsBeingTypedGoesAlongWithAMove();
    void whatWasTypedOverAnOlderStateStaysThatInAMove();
    void aParkedVisitNeedsNoAnswerAndNoDate();
    void aDiscardedParkedVisitIsGone();
    void assessorsComeTheLatestFirst();

private:
    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
};

void TestStoreVisit::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, training);
    m_patient = test::patientOnDrug(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_patient));
}

void TestStoreVisit::aVisitComesBackAsItWasSaved()
{
    std::mt19937 random(7);
    std::vector<Visit> saved;
    for (int i = 0; i < 100; ++i) {
        saved.push_back(test::randomVisit(random, m_patient.patient.id, QDate(2025, 1, 1).addDays(i)));
        QVERIFY(m_store->save(saved.back()));
        QVERIFY(*m_store->visit(saved.back().id) == saved.back());
    }
    QVERIFY(*m_store->visits(m_patient.patient.id) == saved);

    saved.front().marks.clear();
    saved.front().note = u"changed"_s;
    QVERIFY(m_store->save(saved.front()));
    QVERIFY(*m_store->visit(saved.front().id) == saved.front());
}

void TestStoreVisit::totalsInTheListAreThoseOfTheForm()
{
    std::mt19937 random(11);
    std::vector<VisitTotals> expected;
    for (int i = 0; i < 50; ++i) {
        const Visit visit = test::randomVisit(random, m_patient.patient.id, QDate(2025, 1, 1).addDays(i));
        QVERIFY(m_store->save(visit));
        expected.push_back(totals(visit));
    }

    QVERIFY(m_store->record(m_patient.patient.id)->visits == expected);
}

void TestStoreVisit::aVisitThatCountsNeedsEveryAnswer()
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    visit.form.set({Sign::Erythema, Region::Hands}, std::nullopt);
    QCOMPARE(kindOf(m_store->save(visit)), Kind::Invalid);
    QVERIFY(m_store->visits(m_patient.patient.id)->empty());

    visit.state = VisitState::Draft;
    QVERIFY(m_store->save(visit));
    QVERIFY(!m_store->record(m_patient.patient.id)->visits.front().activity);

    // An open duration matters only beside dyspigmentation.
    visit.state = VisitState::Complete;
    visit.form = test::clearForm();
    visit.form.set({Sign::DyspigmentationDuration, Region::None}, std::nullopt);
    QVERIFY(m_store->save(visit));
}

void TestStoreVisit::aVisitThatCountsHasNoAnswerThatNobodyLookedAt()
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    visit.marks[3] = {Origin::Copied, {}};
    QCOMPARE(kindOf(m_store->save(visit)), Kind::Invalid);

    visit.state = VisitState::Draft;
    QVERIFY(m_store->save(visit));
}

void TestStoreVisit::aVisitThatCountsDoesNotBecomeADraft()
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(visit));

    visit.state = VisitState::Draft;

    QCOMPARE(kindOf(m_store->save(visit)), Kind::Invalid);
    QCOMPARE(m_store->visit(visit.id)->state, VisitState::Complete);
}

void TestStoreVisit::aSecondVisitOnADayIsRefused()
{
    const Visit first = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(first));

    QCOMPARE(kindOf(m_store->save(test::clearVisit(m_patient, first.date))), Kind::SameDay);

    Visit other = test::clearVisit(m_patient, first.date.addDays(1));
    QVERIFY(m_store->save(other));
    other.date = first.date;
    QCOMPARE(kindOf(m_store->save(other)), Kind::SameDay);
    QCOMPARE(m_store->visit(other.id)->date, first.date.addDays(1));
}

void TestStoreVisit::aVisitEnteredInErrorFreesItsDay()
{
    Visit wrong = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(wrong));
    wrong.state = VisitState::EnteredInError;
    QVERIFY(m_store->save(wrong, u"another patient's"_s));

    QVERIFY(m_store->save(test::clearVisit(m_patient, wrong.date)));
    QCOMPARE(m_store->record(m_patient.patient.id)->visits.size(), 2U);

    wrong.state = VisitState::Complete;
    QCOMPARE(kindOf(m_store->save(wrong)), Kind::SameDay);
}

void TestStoreVisit::aVisitOfNoPatientIsRefused()
{
    QCOMPARE(kindOf(m_store->save(test::clearVisit(test::patientOnDrug(u"X"_s), QDate(2025, 2, 1)))),
             Kind::NotFound);
}

void TestStoreVisit::aMovedVisitIsWithTheOtherPatient()
{
    const PatientRecord other = test::patientOnDrug(u"HUMV-004"_s);
    QVERIFY(m_store->save(other));
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(visit));

    visit.patient = other.patient.id;
    QVERIFY(m_store->save(visit, u"wrong chart"_s));

    QVERIFY(m_store->visits(m_patient.patient.id)->empty());
    QVERIFY(*m_store->visits(other.patient.id) == std::vector{visit});
}

void TestStoreVisit::savingDropsTheParkedCopy()
{
    const Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    const Visit other = test::clearVisit(m_patient, QDate(2025, 2, 2));
    QVERIFY(m_store->park(visit));
    QVERIFY(m_store->park(other));

    QVERIFY(m_store->save(visit));

    QCOMPARE(m_store->parked()->size(), 1U);
    QVERIFY(m_store->parked()->front().visit == other);
}

void TestStoreVisit::whatIsBeingTypedGoesAlongWithAMove()
{
    const PatientRecord other = test::patientOnDrug(u"HUMV-004"_s);
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(other) && m_store->save(visit));
    Visit typed = visit;
    typed.form.set({Sign::Erythema, Region::Ears}, 3);
    QVERIFY(m_store->park(typed, *m_store->revision()));
    visit.date = QDate(2025, 2, 3);
    visit.patient = other.patient.id;

    QVERIFY(m_store->move(visit, {{}, {}, {}, false}, u"another day, of another patient"_s));

    const ParkedVisit parked = m_store->parked()->at(0);
    typed.date = visit.date;
    typed.patient = visit.patient;
    typed.adverseEvents = AdverseEvents::NotAsked;
    QVERIFY(parked.visit == typed);
    QCOMPARE(parked.seen, std::optional(*m_store->revision()));
}

/// Whoever goes on with it is shown both.
void TestStoreVisit::whatWasTypedOverAnOlderStateStaysThatInAMove()
{
    Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(visit));
    const Revision older = *m_store->revision();
    Visit typed = visit;
    typed.form.set({Sign::Erythema, Region::Ears}, 3);
    visit.state = VisitState::Amended;
    visit.form.set({Sign::Erythema, Region::Ears}, 1);
    QVERIFY(m_store->save(visit, u"looked again"_s));
    QVERIFY(m_store->park(typed, older));
    visit.date = QDate(2025, 2, 3);

    QVERIFY(m_store->move(visit, {}, u"another day"_s));

    QCOMPARE(m_store->parked()->at(0).seen, std::optional(older));
    QCOMPARE(m_store->parked()->at(0).visit.form.at({Sign::Erythema, Region::Ears}), 3);
}

void TestStoreVisit::aParkedVisitNeedsNoAnswerAndNoDate()
{
    Visit bare;
    bare.id = makeId<VisitTag>();
    bare.patient = m_patient.patient.id;
    QVERIFY(m_store->park(bare));
    bare.form.set({Sign::Erythema, Region::Ears}, 2);
    bare.marks[1] = {Origin::Copied, u"?"_s};
    QVERIFY(m_store->park(bare));

    const auto parked = *m_store->parked();

    QCOMPARE(parked.size(), 1U);
    QVERIFY(parked.front().visit == bare);
    QVERIFY(std::abs(parked.front().when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(m_store->visits(m_patient.patient.id)->empty());
}

void TestStoreVisit::aDiscardedParkedVisitIsGone()
{
    const Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->park(visit));

    QVERIFY(m_store->discardParked(visit.id));

    QVERIFY(m_store->parked()->empty());
}

void TestStoreVisit::assessorsComeTheLatestFirst()
{
    int day = 0;
    for (const QString &name : {u"Dr A"_s, u"Dr B"_s, u""_s, u"Dr A"_s, u"Dr C"_s, u"Dr A"_s}) {
        Visit visit = test::clearVisit(m_patient, QDate(2025, 2, 1).addDays(day++));
        visit.assessor = name;
        QVERIFY(m_store->save(visit));
    }

    QCOMPARE(*m_store->assessors(), (QStringList{u"Dr A"_s, u"Dr C"_s, u"Dr B"_s}));
}

MALAR_TEST(TestStoreVisit)

} // namespace test_storevisit
#include "test_storevisit.moc"
