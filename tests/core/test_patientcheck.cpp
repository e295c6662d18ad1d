#include "core/domain/patientcheck.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

using Kind = PatientIssue::Kind;

class TestPatientCheck : public test::Test {
    Q_OBJECT

private slots:
    void aRecordInOrderHasNoIssue();
    void eachWrongThingIsNamed_data();
    void eachWrongThingIsNamed();
    void aCodeIsTakenWithoutRegardToCase();
    void aLateConsentIsPointedOutAndDoesNotBlock();
};

namespace {

using Spoil = void (*)(PatientRecord &);

const QDate today(2026, 1, 1);

PatientRecord inOrder() { return test::patientOnDrug(u"A-1"_s, QDate(2025, 1, 14)); }

bool has(const std::vector<PatientIssue> &issues, Kind kind)
{
    return std::ranges::any_of(issues, [kind](const PatientIssue &issue) { return issue.kind == kind; });
}

Infusion infusionOn(QDate day) { return {makeId<InfusionTag>(), day, InfusionState::Given, 300, {}}; }

} // namespace

Q_DECLARE_METATYPE(Spoil)

void TestPatientCheck::aRecordInOrderHasNoIssue() { QVERIFY(check(inOrder(), {}, today).empty()); }

void TestPatientCheck::eachWrongThingIsNamed_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, Kind kind, Spoil spoil) {
        QTest::newRow(name) << spoil << static_cast<int>(kind);
    };
    add("no code", Kind::NoCode, [](PatientRecord &r) { r.patient.code = u"  "_s; });
    add("born in the future", Kind::BirthYearImplausible,
        [](PatientRecord &r) { r.patient.birthYear = 2027; });
    add("116 years old", Kind::BirthYearImplausible,
        [](PatientRecord &r) { r.patient.birthYear = 2026 - 116; });
    add("another year", Kind::BirthDateOfAnotherYear, [](PatientRecord &r) {
        r.patient.birthYear = 1979;
        r.identity = Identity{{}, {}, QDate(1980, 1, 1), {}};
    });
    add("onset before birth", Kind::OnsetBeforeBirth, [](PatientRecord &r) {
        r.patient.birthYear = 1979;
        r.patient.diseaseOnset = PartialDate{1978, {}, {}};
    });
    add("onset to come", Kind::OnsetInFuture, [](PatientRecord &r) {
        r.patient.diseaseOnset = PartialDate{2026, 2, {}};
    });
    add("no dose", Kind::DoseNotPositive, [](PatientRecord &r) { r.courses[0].doseMg = 0; });
    add("no interval", Kind::IntervalNotPositive, [](PatientRecord &r) { r.courses[0].intervalDays = 0; });
    add("stop before start", Kind::StopBeforeStart,
        [](PatientRecord &r) { r.courses[0].stop = r.courses[0].start.addDays(-1); });
    add("infusion before start", Kind::InfusionBeforeStart,
        [](PatientRecord &r) { r.courses[0].infusions = {infusionOn(r.courses[0].start.addDays(-1))}; });
    add("infusion after stop", Kind::InfusionAfterStop, [](PatientRecord &r) {
        r.courses[0].stop = r.courses[0].start;
        r.courses[0].infusions = {infusionOn(r.courses[0].start.addDays(1))};
    });
    add("infusion to come", Kind::InfusionInFuture,
        [](PatientRecord &r) { r.courses[0].infusions = {infusionOn(QDate(2026, 1, 2))}; });
    add("two infusions", Kind::InfusionTwice, [](PatientRecord &r) {
        r.courses[0].infusions = {infusionOn(r.courses[0].start), infusionOn(r.courses[0].start)};
    });
    add("nameless drug", Kind::OtherDrugUnnamed, [](PatientRecord &r) { r.courses[0].drug = Drug::Other; });
}

void TestPatientCheck::eachWrongThingIsNamed()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, kind);
    PatientRecord record = inOrder();
    spoil(record);

    const std::vector<PatientIssue> issues = check(record, {}, today);

    QVERIFY(has(issues, static_cast<Kind>(kind)));
    QVERIFY(issues.front().blocks());
}

void TestPatientCheck::aCodeIsTakenWithoutRegardToCase()
{
    PatientRecord other = test::patientOnDrug(u"a-1"_s);
    const std::vector<PatientRecord> others{other};

    QVERIFY(has(check(inOrder(), others, today), Kind::CodeTaken));
    QVERIFY(!has(check(other, others, today), Kind::CodeTaken)); // its own older state
}

void TestPatientCheck::aLateConsentIsPointedOutAndDoesNotBlock()
{
    PatientRecord record = inOrder();
    record.consents.front().date = record.courses.front().start.addDays(1);

    const std::vector<PatientIssue> issues = check(record, {}, today);

    QCOMPARE(issues.size(), 1u);
    QCOMPARE(issues.front().kind, Kind::ConsentAfterFirstDose);
    QVERIFY(!issues.front().blocks());
}

MALAR_TEST(TestPatientCheck)
#include "test_patientcheck.moc"
