#include "core/domain/patientcheck.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_patientcheck {

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
    void whatIsWrongBlocks_data();
    void whatIsWrongBlocks();
    void aTakenHospitalNumberNamesTheOtherPatient();
    void theSameNameAndBirthYearIsPointedOutOnce();
    void anotherYearAnotherNameOrOneEnteredInErrorIsAnotherPerson();
    void aDateThatMustBeMeantAsksOnce_data();
    void aDateThatMustBeMeantAsksOnce();
    void aNewCodeThatLooksLikeAnotherIsPointedOut();
    void aPersonIsKnownByTheNumberOrTheBirthDate();
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

Treatment treatment(std::optional<PartialDate> from, std::optional<PartialDate> to)
{
    return {makeId<TreatmentTag>(), TreatmentKind::Previous, Drug::Methotrexate, {}, from, to};
}

AdverseEvent happened(const QString &term, QDate reported)
{
    AdverseEvent made;
    made.id = makeId<AdverseEventTag>();
    made.term = term;
    made.reported = reported;
    return made;
}

PatientRecord named(const QString &code, const QString &name, int birthYear)
{
    PatientRecord record = test::patientOnDrug(code);
    record.patient.birthYear = birthYear;
    record.identity = Identity{name, {}, {}, {}};
    return record;
}

} // namespace

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
    add("a start before birth", Kind::DateBeforeBirth, [](PatientRecord &r) {
        r.patient.birthYear = 1979;
        r.courses[0].start = QDate(1978, 12, 31);
    });
    add("a last contact before birth", Kind::DateBeforeBirth, [](PatientRecord &r) {
        r.identity = Identity{{}, {}, QDate(1979, 5, 6), {}};
        r.patient.lastFollowUp = QDate(1979, 5, 5);
    });
    add("a birth date to come", Kind::BirthYearImplausible, [](PatientRecord &r) {
        r.patient.birthYear = {};
        r.identity = Identity{{}, {}, QDate(2026, 1, 2), {}};
    });
    add("doses out of order", Kind::DosesOutOfOrder, [](PatientRecord &r) {
        r.treatments = {treatment({}, {})};
        r.treatments[0].doses = {{PartialDate{2022, 3, 1}, 20}, {PartialDate{2022, {}, {}}, 5}};
    });
    add("a dose of ten digits", Kind::DoseTooLarge, [](PatientRecord &r) { r.courses[0].doseMg = 1e10; });
    add("a name of 501 letters", Kind::TextTooLong, [](PatientRecord &r) {
        r.identity = Identity{QString(501, u'n'), {}, {}, {}};
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

void TestPatientCheck::whatIsWrongBlocks_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, Kind kind, Spoil spoil) {
        QTest::newRow(name) << spoil << static_cast<int>(kind);
    };
    add("phototype 0", Kind::PhototypeOutOfRange, [](PatientRecord &r) { r.patient.phototype = 0; });
    add("phototype 7", Kind::PhototypeOutOfRange, [](PatientRecord &r) { r.patient.phototype = 7; });
    add("consent to come", Kind::ConsentInFuture,
        [](PatientRecord &r) { r.consents[0].date = today.addDays(1); });
    add("withdrawn before it was given", Kind::WithdrawnBeforeGiven,
        [](PatientRecord &r) { r.consents[0].withdrawn = r.consents[0].date.addDays(-1); });
    add("withdrawn on a day to come", Kind::WithdrawnInFuture,
        [](PatientRecord &r) { r.consents[0].withdrawn = today.addDays(1); });
    add("a treatment that ends before its start", Kind::TreatmentEndsBeforeStart, [](PatientRecord &r) {
        r.treatments = {treatment(PartialDate{2020, 5, {}}, PartialDate{2020, 4, {}})};
    });
    add("a dose below 0", Kind::NegativeDose, [](PatientRecord &r) {
        r.treatments = {treatment({}, {})};
        r.treatments[0].doses = {{{}, 10}, {PartialDate{2024, 3, {}}, -5}};
    });
    add("a nameless treatment", Kind::OtherDrugUnnamed, [](PatientRecord &r) {
        r.treatments = {treatment({}, {})};
        r.treatments[0].drug = Drug::Other;
    });
    add("a nameless event", Kind::EventUnnamed,
        [](PatientRecord &r) { r.adverseEvents = {happened(u" "_s, today)}; });
    add("grade 0", Kind::EventGradeOutOfRange, [](PatientRecord &r) {
        r.adverseEvents = {happened(u"headache"_s, today)};
        r.adverseEvents[0].grade = 0;
    });
    add("grade 6", Kind::EventGradeOutOfRange, [](PatientRecord &r) {
        r.adverseEvents = {happened(u"headache"_s, today)};
        r.adverseEvents[0].grade = 6;
    });
    add("an event that ends before its onset", Kind::EventEndsBeforeOnset, [](PatientRecord &r) {
        r.adverseEvents = {happened(u"headache"_s, today)};
        r.adverseEvents[0].onset = PartialDate{2025, 6, {}};
        r.adverseEvents[0].end = PartialDate{2025, 5, 31};
    });
    add("an event told on a day to come", Kind::EventInFuture,
        [](PatientRecord &r) { r.adverseEvents = {happened(u"headache"_s, today.addDays(1))}; });
    add("an event that begins on a day to come", Kind::EventInFuture, [](PatientRecord &r) {
        r.adverseEvents = {happened(u"headache"_s, today)};
        r.adverseEvents[0].onset = PartialDate{2026, 2, {}};
    });
    add("a biomarker of a day to come", Kind::BiomarkerInFuture, [](PatientRecord &r) {
        r.biomarkers = {{today.addDays(1), u"CD56bright"_s, u"TIGIT"_s, 12, u"% positive"_s}};
    });
}

void TestPatientCheck::whatIsWrongBlocks() { eachWrongThingIsNamed(); }

void TestPatientCheck::aTakenHospitalNumberNamesTheOtherPatient()
{
    PatientRecord other = test::patientOnDrug(u"A-2"_s);
    other.identity = Identity{u"Eva Ruiz"_s, u"h 17"_s, {}, {}};
    PatientRecord record = inOrder();
    record.identity = Identity{u"Inés"_s, u" H  17 "_s, {}, {}};

    const std::vector<PatientIssue> issues = check(record, std::span(&other, 1), today);

    QCOMPARE(issues.size(), 1u);
    QCOMPARE(issues.front(), (PatientIssue{Kind::HospitalNumberTaken, {}, other.patient.id}));
    QVERIFY(issues.front().blocks());
    other.patient.enteredInErrorReason = u"a test"_s;
    QVERIFY(check(record, std::span(&other, 1), today).empty());
}

void TestPatientCheck::theSameNameAndBirthYearIsPointedOutOnce()
{
    PatientRecord other = named(u"A-2"_s, u"INÉS  RUIZ"_s, 1979);
    PatientRecord record = named(u"A-1"_s, u"Inés Ruiz"_s, 1979);
    const PatientIssue expected{Kind::SamePerson, {}, other.patient.id};

    const std::vector<PatientIssue> issues = check(record, std::span(&other, 1), today);
    const PatientRecord before = named(u"A-1"_s, u"Inés"_s, 1979);

    QCOMPARE(issues, std::vector{expected});
    QVERIFY(!expected.blocks() && !expected.asks());
    QCOMPARE(samePersons(before, record, std::span(&other, 1)), std::vector{expected});
    QVERIFY(samePersons(record, record, std::span(&other, 1)).empty());
    // The birth date says the year where the year itself is not filled in.
    record.patient.birthYear = std::nullopt;
    record.identity->birthDate = QDate(1979, 3, 2);
    QCOMPARE(check(record, std::span(&other, 1), today), std::vector{expected});
}

void TestPatientCheck::anotherYearAnotherNameOrOneEnteredInErrorIsAnotherPerson()
{
    const PatientRecord record = named(u"A-1"_s, u"Inés Ruiz"_s, 1979);
    PatientRecord gone = named(u"A-4"_s, u"Inés Ruiz"_s, 1979);
    gone.patient.enteredInErrorReason = u"twice"_s;
    PatientRecord ageless = named(u"A-5"_s, u"Inés Ruiz"_s, 1979);
    ageless.patient.birthYear = std::nullopt;
    const std::vector others{named(u"A-2"_s, u"Inés Ruiz"_s, 1980), named(u"A-3"_s, u"Inés Roig"_s, 1979),
                             gone, ageless};

    QVERIFY(check(record, others, today).empty());
}

void TestPatientCheck::aDateThatMustBeMeantAsksOnce_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, Kind kind, Spoil spoil) {
        QTest::newRow(name) << spoil << static_cast<int>(kind);
    };
    add("a start in 2099", Kind::StartFarAhead,
        [](PatientRecord &r) { r.courses[0].start = QDate(2099, 4, 3); });
    add("a treatment from 2099", Kind::StartFarAhead, [](PatientRecord &r) {
        Treatment later;
        later.id = makeId<TreatmentTag>();
        later.from = PartialDate{2099, {}, {}};
        r.treatments = {later};
    });
    add("a last contact of 1825", Kind::DateLongAgo,
        [](PatientRecord &r) { r.patient.lastFollowUp = QDate(1825, 1, 10); });
    add("a consent of 1825", Kind::DateLongAgo,
        [](PatientRecord &r) { r.consents[0].date = QDate(1825, 1, 10); });
    add("a biomarker of 1825", Kind::DateLongAgo, [](PatientRecord &r) {
        r.biomarkers = {{QDate(1825, 1, 10), u"CD56bright"_s, u"TIGIT"_s, 12, u"% positive"_s}};
    });
}

void TestPatientCheck::aDateThatMustBeMeantAsksOnce()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, kind);
    PatientRecord before = inOrder();
    before.patient.birthYear = {};
    PatientRecord now = before;
    spoil(now);

    const std::vector<PatientIssue> asked = unexplained(before, now, today);

    QVERIFY(has(check(now, {}, today), static_cast<Kind>(kind)));
    QVERIFY(has(asked, static_cast<Kind>(kind)));
    QVERIFY(!has(unexplained(now, now, today), static_cast<Kind>(kind)));
}

void TestPatientCheck::aNewCodeThatLooksLikeAnotherIsPointedOut()
{
    const PatientRecord other = test::patientOnDrug(u"A-01"_s);
    const PatientIssue expected{Kind::CodeAlike, {}, other.patient.id};

    QCOMPARE(check(inOrder(), std::span(&other, 1), today), std::vector{expected});
    QCOMPARE(samePersons({}, inOrder(), std::span(&other, 1)), std::vector{expected});
    QVERIFY(samePersons(inOrder(), inOrder(), std::span(&other, 1)).empty());

    PatientRecord decomposed = test::patientOnDrug(u"MUN\u0303OZ"_s);
    const PatientRecord composed = test::patientOnDrug(u"mu\u00F1oz"_s);
    QVERIFY(has(check(decomposed, std::span(&composed, 1), today), Kind::CodeTaken));
}

void TestPatientCheck::aPersonIsKnownByTheNumberOrTheBirthDate()
{
    PatientRecord other = named(u"B-2"_s, u"García-Müller, María José"_s, 1984);
    other.identity->hospitalNumber = u"4471-882/B"_s;
    other.identity->birthDate = QDate(1984, 2, 14);
    PatientRecord byNumber = named(u"A-1"_s, u"Someone"_s, 1990);
    byNumber.identity->hospitalNumber = u"nhc4471882b"_s;
    PatientRecord byName = named(u"A-1"_s, u"Maria Jose GARCIA MULLER"_s, 1984);
    PatientRecord byDate = named(u"A-1"_s, u"Maria Garcia"_s, 1984);
    byDate.identity->birthDate = QDate(1984, 2, 14);
    PatientRecord twin = byDate;
    twin.identity->name = u"Eva Roig"_s;

    const std::span others(&other, 1);
    QVERIFY(has(check(byNumber, others, today), Kind::NumberAlike));
    QVERIFY(has(check(byName, others, today), Kind::SamePerson));
    QVERIFY(has(check(byDate, others, today), Kind::SamePerson));
    QVERIFY(check(twin, others, today).empty());
}

MALAR_TEST(TestPatientCheck)

} // namespace test_patientcheck
#include "test_patientcheck.moc"
