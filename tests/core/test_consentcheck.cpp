#include "core/domain/patientcheck.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QTest>

namespace test_consentcheck {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

using Kind = PatientIssue::Kind;

class TestConsentCheck : public test::Test {
    Q_OBJECT

private slots:
    void treatmentAndConsentAreComparedByDayAndScope_data();
    void treatmentAndConsentAreComparedByDayAndScope();
    void aFirstDoseAfterTheTreatmentsWithdrawalAsks();
    void whatAsksForAReasonDoesNotBlock();
    void aReasonIsAskedAgainOnlyWhereTheMatterChanged();
    void afterAWithdrawalAVisitForbidsWhatTheRecordAsksAbout();
    void aVisitForbidsNothingThatStoodBefore();
    void eachInfusionAfterAWithdrawalIsAskedAbout();
    void theFirstDoseAtAVisitAsksAgain();
};

namespace {

const QDate today(2026, 1, 1);

PatientRecord inOrder() { return test::patientOnDrug(u"A-1"_s, QDate(2025, 1, 14)); }

Infusion infusionOn(QDate day) { return {makeId<InfusionTag>(), day, InfusionState::Given, 300, {}}; }

using Scopes = std::array<bool, keysOf<ConsentScope>.size()>;

/// Days are counted from the first dose of inOrder().
Consent consent(int day, const Scopes &scopes, std::optional<int> withdrawn = {})
{
    const QDate start(2025, 1, 14);
    Consent made{makeId<ConsentTag>(), start.addDays(day), {}, {}, {}, scopes};
    if (withdrawn)
        made.withdrawn = start.addDays(*withdrawn);
    return made;
}

} // namespace

void TestConsentCheck::treatmentAndConsentAreComparedByDayAndScope_data()
{
    QTest::addColumn<std::vector<Consent>>("consents");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *name, const std::vector<Consent> &consents, std::optional<Kind> kind) {
        QTest::newRow(name) << consents << kind;
    };
    const auto none = std::optional<Kind>();
    constexpr Scopes use{true, false, false};
    constexpr Scopes data{false, true, false};
    constexpr Scopes photographs{false, false, true};
    row("none", {}, Kind::NoConsent);
    row("of the first day", {consent(0, {})}, none);
    row("of the day after", {consent(1, {})}, Kind::ConsentAfterFirstDose);
    row("to the use, before", {consent(-1, use)}, none);
    row("to the use, after", {consent(-1, data), consent(1, use)}, Kind::ConsentAfterFirstDose);
    row("to the data only", {consent(-1, data)}, Kind::NoConsent);
    row("to photographs only", {consent(-1, photographs)}, Kind::NoConsent);
    row("withdrawn and given anew", {consent(-9, use, -5), consent(2, use)}, Kind::ConsentAfterFirstDose);
    row("withdrawn after the last infusion", {consent(-9, use, 28)}, none);
    row("withdrawn before an infusion", {consent(-9, use, 27)}, Kind::InfusionAfterWithdrawal);
    row("one of two withdrawn", {consent(-9, use), consent(-9, photographs, 5)}, none);
}

void TestConsentCheck::treatmentAndConsentAreComparedByDayAndScope()
{
    QFETCH(std::vector<Consent>, consents);
    QFETCH(std::optional<Kind>, kind);
    PatientRecord record = inOrder();
    const QDate start = record.courses[0].start;
    record.courses[0].infusions = {infusionOn(start), infusionOn(start.addDays(28))};
    record.consents = consents;

    const std::vector<PatientIssue> issues = check(record, {}, today);

    QCOMPARE(issues.size(), kind ? 1u : 0u);
    if (!kind)
        return;
    QCOMPARE(issues.front().kind, *kind);
    const bool late = kind == Kind::InfusionAfterWithdrawal;
    QCOMPARE(issues.front().date, late ? start.addDays(28) : start);
}

void TestConsentCheck::aFirstDoseAfterTheTreatmentsWithdrawalAsks()
{
    PatientRecord record = inOrder();
    const QDate start = record.courses[0].start;
    record.courses[0].infusions = {infusionOn(start)};
    record.consents = {consent(-9, {true, false, false}, -5), consent(-9, {false, true, false})};

    const std::vector<PatientIssue> issues = check(record, {}, today);

    QCOMPARE(issues, (std::vector<PatientIssue>{{Kind::InfusionAfterWithdrawal, start}}));
}

void TestConsentCheck::whatAsksForAReasonDoesNotBlock()
{
    for (const Kind kind : {Kind::ConsentAfterFirstDose, Kind::NoConsent, Kind::InfusionAfterWithdrawal}) {
        const PatientIssue issue{kind, {}};
        QVERIFY(issue.asks() && !issue.blocks());
    }
}

void TestConsentCheck::aReasonIsAskedAgainOnlyWhereTheMatterChanged()
{
    PatientRecord before = inOrder();
    before.consents = {consent(3, {})};
    PatientRecord now = before;
    const std::vector expected{PatientIssue{Kind::ConsentAfterFirstDose, before.courses[0].start}};

    now.patient.centre = u"Centre B"_s;
    QVERIFY(unexplained(before, now, today).empty());
    now.consents[0].date = now.consents[0].date.addDays(1);
    QCOMPARE(unexplained(before, now, today), expected);
    QCOMPARE(unexplained(PatientRecord(), before, today), expected);
}

void TestConsentCheck::afterAWithdrawalAVisitForbidsWhatTheRecordAsksAbout()
{
    PatientRecord before = inOrder();
    const QDate start = before.courses[0].start;
    before.courses[0].infusions = {infusionOn(start)};
    before.consents = {consent(-9, {true, true, false}, 20)};
    PatientRecord after = before;
    after.courses[0].infusions.push_back(infusionOn(start.addDays(28)));

    const PatientIssue late{Kind::InfusionAfterWithdrawal, start.addDays(28)};
    QCOMPARE(forbiddenAtVisit(before, after, today), late);
    QCOMPARE(unexplained(before, after, today), std::vector{late});
    after.courses[0].infusions[1].state = InfusionState::Missed;
    after.courses[0].infusions[1].doseMg = 0;
    QCOMPARE(forbiddenAtVisit(before, after, today), std::nullopt);
}

void TestConsentCheck::aVisitForbidsNothingThatStoodBefore()
{
    PatientRecord before = inOrder();
    const QDate start = before.courses[0].start;
    before.courses[0].infusions = {infusionOn(start), infusionOn(start)};
    PatientRecord after = before;
    after.courses[0].infusions.push_back(infusionOn(start.addDays(28)));
    QCOMPARE(forbiddenAtVisit(before, after, today), std::nullopt);

    after.courses[0].infusions.push_back(infusionOn(start.addDays(28)));
    QCOMPARE(forbiddenAtVisit(before, after, today), (PatientIssue{Kind::InfusionTwice, start.addDays(28)}));
}

void TestConsentCheck::eachInfusionAfterAWithdrawalIsAskedAbout()
{
    PatientRecord before = inOrder();
    const QDate start = before.courses[0].start;
    before.courses[0].infusions = {infusionOn(start), infusionOn(start.addDays(28))};
    before.consents = {consent(-9, {true, true, false}, 20)};
    PatientRecord after = before;
    after.courses[0].infusions.push_back(infusionOn(start.addDays(56)));

    const PatientIssue another{Kind::InfusionAfterWithdrawal, start.addDays(56)};
    QCOMPARE(unexplained(before, after, today), std::vector{another});
    QCOMPARE(forbiddenAtVisit(before, after, today), another);
    QVERIFY(unexplained(after, after, today).empty());
}

void TestConsentCheck::theFirstDoseAtAVisitAsksAgain()
{
    PatientRecord before = inOrder();
    const QDate start = before.courses[0].start;
    before.courses[0].infusions.clear();
    before.consents.clear();
    PatientRecord first = before;
    first.courses[0].infusions = {infusionOn(start)};
    PatientRecord second = first;
    second.courses[0].infusions.push_back(infusionOn(start.addDays(28)));

    QCOMPARE(unexplainedAtVisit(before, first, today), (std::vector<PatientIssue>{{Kind::NoConsent, start}}));
    QVERIFY(unexplainedAtVisit(first, second, today).empty());
    QVERIFY(unexplained(before, first, today).empty());
}

MALAR_TEST(TestConsentCheck)

} // namespace test_consentcheck
#include "test_consentcheck.moc"
