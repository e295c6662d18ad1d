#include "core/domain/check.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_check {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Issue::Kind;

namespace {

const QDate zero(2025, 1, 14);

bool has(const std::vector<Issue> &issues, Kind kind)
{
    return std::ranges::any_of(issues, [kind](const Issue &issue) { return issue.kind == kind; });
}

} // namespace

/// What stands in the way of completing a visit, and what asks for a reason.
class TestCheck : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aWholeVisitInItsWindowHasNoIssue();
    void everyMissingAnswerIsListedInTheOrderOfTheForm();
    void anOpenDurationIsMissingOnlyBesideDyspigmentation();
    void aCopiedAnswerMustBeLookedAt();
    void aDateIsNeededAndLiesBetweenBirthAndToday_data();
    void aDateIsNeededAndLiesBetweenBirthAndToday();
    void anotherVisitOnTheDayBlocks();
    void aChangeOfMoreThanFifteenAsksForAReason_data();
    void aChangeOfMoreThanFifteenAsksForAReason();
    void scarsThatHealAskForAReason();
    void aDayOutsideEveryWindowAsksForAReason();
    void reasonsDoNotBlock();

private:
    PatientRecord m_record;
    Visit m_visit;
    CheckContext m_context;
};

void TestCheck::init()
{
    Test::init();
    m_record = test::patientOnDrug(u"A"_s, zero);
    m_visit = test::clearVisit(m_record, zero.addDays(30));
    m_context = {&m_record, std::nullopt, {}, zero.addDays(30)};
}

void TestCheck::aWholeVisitInItsWindowHasNoIssue() { QVERIFY(check(m_visit, m_context).empty()); }

void TestCheck::everyMissingAnswerIsListedInTheOrderOfTheForm()
{
    m_visit.form = {};

    const auto issues = check(m_visit, m_context);

    QCOMPARE(issues.size(), 55U);
    for (std::size_t i = 0; i < issues.size(); ++i)
        QVERIFY((issues[i] == Issue{Kind::MissingAnswer, items[i]}));
}

void TestCheck::anOpenDurationIsMissingOnlyBesideDyspigmentation()
{
    const Item duration{Sign::DyspigmentationDuration, Region::None};
    m_visit.form.set(duration, std::nullopt);
    QVERIFY(check(m_visit, m_context).empty());

    m_visit.form.set({Sign::Dyspigmentation, Region::Feet}, 1);
    QVERIFY((check(m_visit, m_context) == std::vector<Issue>{{Kind::MissingAnswer, duration}}));
}

void TestCheck::aCopiedAnswerMustBeLookedAt()
{
    m_visit.marks[4] = {Origin::Copied, {}};
    m_visit.marks[5] = {Origin::Filled, {}};
    m_visit.marks[6] = {Origin::Typed, u"note"_s};

    QVERIFY((check(m_visit, m_context) == std::vector<Issue>{{Kind::NotReviewed, items[4]}}));
}

void TestCheck::aDateIsNeededAndLiesBetweenBirthAndToday_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("kind"); // -1: none of the three

    QTest::newRow("no date") << QDate() << static_cast<int>(Kind::NoDate);
    QTest::newRow("today") << zero.addDays(30) << -1;
    QTest::newRow("tomorrow") << zero.addDays(31) << static_cast<int>(Kind::FutureDate);
    QTest::newRow("the year before birth") << QDate(1978, 12, 31) << static_cast<int>(Kind::BeforeBirth);
    QTest::newRow("the year of birth, before the day")
        << QDate(1979, 6, 14) << static_cast<int>(Kind::BeforeBirth);
    QTest::newRow("the day of birth") << QDate(1979, 6, 15) << -1;
}

void TestCheck::aDateIsNeededAndLiesBetweenBirthAndToday()
{
    QFETCH(QDate, date);
    QFETCH(int, kind);
    m_record.identity = Identity{{}, {}, QDate(1979, 6, 15), {}};
    m_visit.date = date;

    const auto issues = check(m_visit, m_context);

    for (const Kind one : {Kind::NoDate, Kind::FutureDate, Kind::BeforeBirth})
        QCOMPARE(has(issues, one), static_cast<int>(one) == kind);
}

void TestCheck::anotherVisitOnTheDayBlocks()
{
    m_record.visits = {totals(m_visit)}; // an older state of this one
    QVERIFY(!has(check(m_visit, m_context), Kind::SameDay));

    m_record.visits.push_back(totals(test::clearVisit(m_record, m_visit.date)));
    QVERIFY(has(check(m_visit, m_context), Kind::SameDay));

    m_record.visits.back().state = VisitState::EnteredInError;
    QVERIFY(!has(check(m_visit, m_context), Kind::SameDay));
}

void TestCheck::aChangeOfMoreThanFifteenAsksForAReason_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("asks");

    QTest::newRow("15 up") << 0 << 15 << false;
    QTest::newRow("16 up") << 0 << 16 << true;
    QTest::newRow("15 down") << 15 << 0 << false;
    QTest::newRow("16 down") << 16 << 0 << true;
}

void TestCheck::aChangeOfMoreThanFifteenAsksForAReason()
{
    QFETCH(int, before);
    QFETCH(int, now);
    const auto withActivity = [](int activity) {
        Assessment form = test::clearForm();
        for (const Region region : regions) {
            const int level = std::min(activity, 3);
            form.set({Sign::Erythema, region}, level);
            activity -= level;
        }
        return form;
    };
    m_context.previous = test::clearVisit(m_record, zero);
    m_context.previous->form = withActivity(before);
    m_visit.form = withActivity(now);

    QTEST(has(check(m_visit, m_context), Kind::LargeChange), "asks");
}

void TestCheck::scarsThatHealAskForAReason()
{
    const Item scar{Sign::ScalpScarring, Region::None};
    m_context.previous = test::clearVisit(m_record, zero);
    m_context.previous->form.set(scar, 4);

    m_visit.form.set(scar, 3);
    QVERIFY((check(m_visit, m_context) == std::vector<Issue>{{Kind::ScalpScarringFell, scar}}));

    m_visit.form.set(scar, 4);
    QVERIFY(check(m_visit, m_context).empty());
}

void TestCheck::aDayOutsideEveryWindowAsksForAReason()
{
    m_context.today = zero.addDays(60);
    m_visit.date = zero.addDays(50);
    QVERIFY(has(check(m_visit, m_context), Kind::OutsideWindow));

    m_record.courses.clear(); // no day 0, no windows
    QVERIFY(check(m_visit, m_context).empty());
}

void TestCheck::reasonsDoNotBlock()
{
    for (const Kind kind : {Kind::MissingAnswer, Kind::NotReviewed, Kind::NoDate, Kind::FutureDate,
                            Kind::BeforeBirth, Kind::SameDay})
        QVERIFY((Issue{kind, {}}.blocks()));
    for (const Kind kind : {Kind::LargeChange, Kind::OutsideWindow, Kind::ScalpScarringFell})
        QVERIFY(!(Issue{kind, {}}.blocks()));
}

MALAR_TEST(TestCheck)

} // namespace test_check
#include "test_check.moc"
