#include "core/domain/check.h"
#include "core/domain/json.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QJsonDocument>

namespace test_totalsonly {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2025, 2, 11);
const Item ears{Sign::Erythema, Region::Ears};

Visit withTotals(int activity, int damage)
{
    Visit visit = test::clearVisit(test::patientOnDrug(u"HUMV-003"_s), day);
    visit.form = {};
    visit.totalsOnly = Totals{activity, damage};
    return visit;
}

} // namespace

/// A visit whose answers nobody has scores as it came, and is asked for none of them.
class TestTotalsOnly : public test::Test {
    Q_OBJECT

private slots:
    void theyStandInThePlaceOfAnswers_data();
    void theyStandInThePlaceOfAnswers();
    void theScoresAreTheTotals();
    void aVisitWithAnswersScoresAsItsForm();
    void totalsSayThatThereIsNoMore();
    void nothingIsMissing();
    void aLargeChangeIsSeenBetweenAnswersAndTotals();
    void scarsAreNotComparedWithWhatIsNotKnown();
    void itIsBegun();
    void withoutTotalsNothingIsAnswered();
    void jsonKeepsThem();
    void jsonOfAVisitWithAnswersIsAsItWas();
    void jsonThatHasBothIsRefused_data();
    void jsonThatHasBothIsRefused();
};

void TestTotalsOnly::theyStandInThePlaceOfAnswers_data()
{
    QTest::addColumn<int>("activity");
    QTest::addColumn<int>("damage");
    QTest::addColumn<QString>("beside"); // an answer, a mark
    QTest::addColumn<bool>("possible");

    QTest::newRow("0 and 0") << 0 << 0 << QString() << true;
    QTest::newRow("the highest") << 70 << 56 << QString() << true;
    QTest::newRow("activity too high") << 71 << 0 << QString() << false;
    QTest::newRow("damage too high") << 0 << 57 << QString() << false;
    QTest::newRow("activity below 0") << -1 << 0 << QString() << false;
    QTest::newRow("damage below 0") << 0 << -1 << QString() << false;
    QTest::newRow("beside an answer") << 3 << 0 << u"answer"_s << false;
    QTest::newRow("beside a note on an answer") << 3 << 0 << u"mark"_s << false;
}

void TestTotalsOnly::theyStandInThePlaceOfAnswers()
{
    QFETCH(int, activity);
    QFETCH(int, damage);
    QFETCH(QString, beside);
    Visit visit = withTotals(activity, damage);
    if (beside == u"answer")
        visit.form.set(ears, 0);
    if (beside == u"mark")
        visit.marks[0] = {Origin::Typed, u"?"_s};

    QTEST(isAnsweredOneWay(visit), "possible");
}

void TestTotalsOnly::theScoresAreTheTotals()
{
    const Scores all = scores(withTotals(12, 3));

    QCOMPARE(all.activity, 12);
    QCOMPARE(all.damage, 3);
    QCOMPARE(all.activitySoFar, 12);
    QCOMPARE(all.damageSoFar, 3);
    QCOMPARE(all.unanswered(), 0);
}

void TestTotalsOnly::aVisitWithAnswersScoresAsItsForm()
{
    std::mt19937 random(5);
    for (int i = 0; i < 100; ++i) {
        const Visit visit = test::randomVisit(random, makeId<PatientTag>(), day);

        QVERIFY(isAnsweredOneWay(visit));
        QVERIFY(scores(visit) == scores(visit.form));
    }
}

void TestTotalsOnly::totalsSayThatThereIsNoMore()
{
    const VisitTotals list = totals(withTotals(12, 3));

    QVERIFY(list.totalsOnly);
    QCOMPARE(list.activity, 12);
    QCOMPARE(list.damage, 3);
    QVERIFY(!totals(withoutTotals(withTotals(12, 3))).totalsOnly);
}

void TestTotalsOnly::nothingIsMissing()
{
    const PatientRecord record = test::patientOnDrug(u"HUMV-003"_s);
    const CheckContext context{.record = &record, .previous = {}, .schedule = {}, .today = day};

    QVERIFY(std::ranges::none_of(check(withTotals(0, 0), context), &Issue::blocks));
    QCOMPARE(std::ranges::count(check(withoutTotals(withTotals(0, 0)), context), Issue::Kind::MissingAnswer,
                                &Issue::kind),
             std::ptrdiff_t(itemCount) - 1); // the duration is not needed
}

void TestTotalsOnly::aLargeChangeIsSeenBetweenAnswersAndTotals()
{
    Visit answered = withoutTotals(withTotals(0, 0));
    answered.form = test::clearForm();
    const auto isLarge = [](const Visit &now, const Visit &before) {
        const auto found = check(now, {.record = nullptr, .previous = before, .schedule = {}, .today = day});
        return std::ranges::find(found, Issue::Kind::LargeChange, &Issue::kind) != found.end();
    };

    QVERIFY(isLarge(withTotals(16, 0), answered));
    QVERIFY(!isLarge(withTotals(15, 0), answered));
    QVERIFY(isLarge(answered, withTotals(16, 0)));
    QVERIFY(!isLarge(answered, withTotals(15, 0)));
    // Of an amended one that stood so before nothing is asked again.
    const std::vector<Issue> found{{Issue::Kind::LargeChange, {}}};
    QVERIFY(unusualSince(withTotals(16, 0), withTotals(16, 2), found).empty());
    QCOMPARE(unusualSince(withTotals(16, 0), withTotals(17, 0), found).size(), 1U);
}

void TestTotalsOnly::scarsAreNotComparedWithWhatIsNotKnown()
{
    Visit before = withoutTotals(withTotals(0, 0));
    before.form = test::clearForm();
    before.form.set({Sign::ScalpScarring, Region::None}, 4);

    for (const Issue &issue :
         check(withTotals(0, 0), {.record = nullptr, .previous = before, .schedule = {}, .today = day}))
        QVERIFY(issue.kind != Issue::Kind::ScalpScarringFell);
}

void TestTotalsOnly::itIsBegun()
{
    Visit visit;
    QVERIFY(!isBegun(visit));

    visit.totalsOnly = Totals{};

    QVERIFY(isBegun(visit));
}

void TestTotalsOnly::withoutTotalsNothingIsAnswered()
{
    const Scores all = scores(withoutTotals(withTotals(12, 3)));

    QCOMPARE(all.activity, std::nullopt);
    QCOMPARE(all.damage, std::nullopt);
    QCOMPARE(all.activitySoFar, 0);
}

void TestTotalsOnly::jsonKeepsThem()
{
    const Visit visit = withTotals(12, 3);

    const QJsonObject object = toJson(visit);

    QCOMPARE(object.value(u"totals"_s).toObject(), (QJsonObject{{u"clasi_a"_s, 12}, {u"clasi_d"_s, 3}}));
    QVERIFY(object.value(u"answers"_s).toObject().isEmpty());
    QVERIFY(visitFromJson(object) == visit);
}

/// What was signed before there were such visits is signed still.
void TestTotalsOnly::jsonOfAVisitWithAnswersIsAsItWas()
{
    Visit visit = withoutTotals(withTotals(0, 0));
    visit.form = test::clearForm();

    QVERIFY(!toJson(visit).contains(u"totals"_s));
    QVERIFY(visitFromJson(toJson(visit)) == visit);
}

void TestTotalsOnly::jsonThatHasBothIsRefused_data()
{
    QTest::addColumn<QByteArray>("totals");
    QTest::addColumn<bool>("answered");

    QTest::newRow("beside an answer") << QByteArray(R"({"clasi_a": 12, "clasi_d": 3})") << true;
    QTest::newRow("too high") << QByteArray(R"({"clasi_a": 71, "clasi_d": 3})") << false;
    QTest::newRow("one alone") << QByteArray(R"({"clasi_a": 12})") << false;
    QTest::newRow("no number") << QByteArray(R"({"clasi_a": "12", "clasi_d": 3})") << false;
    QTest::newRow("a part of a point") << QByteArray(R"({"clasi_a": 12.5, "clasi_d": 3})") << false;
    QTest::newRow("no object") << QByteArray(R"([12, 3])") << false;
}

void TestTotalsOnly::jsonThatHasBothIsRefused()
{
    QFETCH(QByteArray, totals);
    QFETCH(bool, answered);
    QJsonObject object = toJson(withTotals(12, 3));
    QVERIFY(visitFromJson(object));

    const QJsonDocument told = QJsonDocument::fromJson(totals);
    object.insert(u"totals"_s, told.isObject() ? QJsonValue(told.object()) : QJsonValue(told.array()));
    if (answered)
        object.insert(u"answers"_s, QJsonObject{{u"ery_ears"_s, 0}});

    QVERIFY(!visitFromJson(object));
}

MALAR_TEST(TestTotalsOnly)

} // namespace test_totalsonly
#include "test_totalsonly.moc"
