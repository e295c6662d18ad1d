#include "core/domain/clasi.h"
#include "core/domain/damageparts.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <set>

namespace test_clasi {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Item mucosa{Sign::MucosalLesion, Region::None};
constexpr Item duration{Sign::DyspigmentationDuration, Region::None};

Assessment highest()
{
    Assessment form;
    for (const Item item : items)
        form.set(item, spec(item.sign).allowed.back());
    return form;
}

/// "ery_scalp=3 dys_12m=" on a form that is all 0; nothing after the sign opens the answer.
Assessment clearBut(const QString &answers)
{
    Assessment form = test::clearForm();
    for (const QString &answer : answers.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<Item> item = itemFromKey(answer.section(u'=', 0, 0).toStdString());
        const QString value = answer.section(u'=', 1);
        if (!item || !form.set(*item, value.isEmpty() ? std::nullopt : std::optional(value.toInt())))
            qFatal("no such answer: %s", qPrintable(answer));
    }
    return form;
}

} // namespace

/// Corner cases and rules of the form: Albrecht et al., J Invest Dermatol 2005;125:889-94.
class TestClasi : public test::Test {
    Q_OBJECT

private slots:
    void theFormHasItsCornerCases_data();
    void theFormHasItsCornerCases();
    void anUnansweredItemTakesItsTotalAway_data();
    void anUnansweredItemTakesItsTotalAway();
    void anEmptyFormHasNoTotals();
    void damageIsTheSumOfItsParts_data();
    void damageIsTheSumOfItsParts();
    void theScalpHasNoScarringCell();
    void aSignHasItsRegionsAndItsLevels_data();
    void aSignHasItsRegionsAndItsLevels();
    void anItemIsFoundByItsKeyAlone();
    void keysSuitAFileOfAnyProgram();
    void whatTheFormDoesNotAllowChangesNothing_data();
    void whatTheFormDoesNotAllowChangesNothing();
    void changingOneItemChangesOnlyItsAxis();
    void aColumnSumCountsWhatIsOpen();
};

void TestClasi::theFormHasItsCornerCases_data()
{
    QTest::addColumn<Assessment>("form");
    QTest::addColumn<int>("activity");
    QTest::addColumn<int>("damage");

    Assessment undoubled = highest();
    undoubled.set(duration, 0);
    QTest::newRow("all 0") << test::clearForm() << 0 << 0;
    QTest::newRow("all highest, doubled") << highest() << 70 << 56;
    QTest::newRow("all highest, not doubled") << undoubled << 70 << 43;
    const QString scalp = u"ery_scalp=3 scl_scalp=2 dys_scalp=1 scalp_scarring=6"_s;
    QTest::newRow("scalp only") << clearBut(scalp) << 5 << 7;
    QTest::newRow("scalp only, doubled") << clearBut(scalp + u" dys_12m=1"_s) << 5 << 8;
    QTest::newRow("mucosa only") << clearBut(u"mucosa=1"_s) << 1 << 0;
    QTest::newRow("doubling without dyspigmentation") << clearBut(u"dys_12m=1 scr_ears=2"_s) << 0 << 2;
    QTest::newRow("doubling leaves scars")
        << clearBut(u"dys_12m=1 dys_ears=1 dys_feet=1 scr_ears=2"_s) << 0 << 6;
    QTest::newRow("all hair") << clearBut(u"hair_loss=1 alopecia=3 scalp_scarring=3"_s) << 4 << 3;
}

void TestClasi::theFormHasItsCornerCases()
{
    QFETCH(Assessment, form);

    const Scores total = scores(form);

    QCOMPARE(total.unanswered(), 0);
    QTEST(total.activity.value_or(-1), "activity");
    QTEST(total.damage.value_or(-1), "damage");
}

void TestClasi::anUnansweredItemTakesItsTotalAway_data()
{
    QTest::addColumn<QString>("answers"); // on a form that is all 0
    QTest::addColumn<int>("activity");    // -1: none
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("unanswered");

    QTest::newRow("activity open") << u"ery_ears= ery_scalp=2"_s << -1 << 0 << 1;
    QTest::newRow("damage open") << u"scr_ears= ery_scalp=2"_s << 2 << -1 << 1;
    QTest::newRow("both open") << u"scr_ears= mucosa="_s << -1 << -1 << 2;
    QTest::newRow("duration open, no dyspigmentation") << u"dys_12m="_s << 0 << 0 << 0;
    QTest::newRow("duration open, dyspigmentation") << u"dys_12m= dys_feet=1"_s << 0 << -1 << 1;
    QTest::newRow("duration and a dyspigmentation open") << u"dys_12m= dys_feet="_s << 0 << -1 << 1;
}

void TestClasi::anUnansweredItemTakesItsTotalAway()
{
    QFETCH(QString, answers);

    const Scores total = scores(clearBut(answers));

    QTEST(total.activity.value_or(-1), "activity");
    QTEST(total.damage.value_or(-1), "damage");
    QTEST(total.unanswered(), "unanswered");
}

void TestClasi::anEmptyFormHasNoTotals()
{
    const Scores total = scores(Assessment{});

    QCOMPARE(total.activity, std::nullopt);
    QCOMPARE(total.damage, std::nullopt);
    QCOMPARE(total.unanswered(), 55); // all but dys_12m, which nothing needs yet
    QCOMPARE(total.activitySoFar, 0);
}

void TestClasi::theScalpHasNoScarringCell()
{
    QVERIFY(!exists({Sign::Scarring, Region::Scalp}));
    QVERIFY(exists({Sign::Scarring, Region::Ears}));
    QCOMPARE(indexOf({Sign::Scarring, Region::Scalp}), itemCount);
    QCOMPARE(itemFromKey("scr_scalp"), std::nullopt);
}

void TestClasi::aSignHasItsRegionsAndItsLevels_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("cells");
    QTest::addColumn<QList<int>>("levels");

    QTest::newRow("erythema") << u"ery"_s << 13 << QList{0, 1, 2, 3};
    QTest::newRow("scale") << u"scl"_s << 13 << QList{0, 1, 2};
    QTest::newRow("dyspigmentation") << u"dys"_s << 13 << QList{0, 1};
    QTest::newRow("scarring") << u"scr"_s << 12 << QList{0, 1, 2};
    QTest::newRow("mucosa") << u"mucosa"_s << 1 << QList{0, 1};
    QTest::newRow("hair loss") << u"hair_loss"_s << 1 << QList{0, 1};
    QTest::newRow("alopecia") << u"alopecia"_s << 1 << QList{0, 1, 2, 3};
    QTest::newRow("scalp scarring") << u"scalp_scarring"_s << 1 << QList{0, 3, 4, 5, 6};
    QTest::newRow("duration") << u"dys_12m"_s << 1 << QList{0, 1};
}

void TestClasi::aSignHasItsRegionsAndItsLevels()
{
    QFETCH(QString, key);
    QFETCH(QList<int>, levels);
    int cells = 0;
    for (const Item item : items) {
        if (spec(item.sign).key != key.toStdString())
            continue;
        ++cells;
        for (int value = -1; value < 10; ++value)
            QCOMPARE(allows(item, value), levels.contains(value));
    }
    QTEST(cells, "cells");
}

void TestClasi::anItemIsFoundByItsKeyAlone()
{
    for (std::size_t i = 0; i < itemCount; ++i) {
        QVERIFY(itemFromKey(key(items[i])) == items[i]);
        QCOMPARE(indexOf(items[i]), i);
    }
    for (const char *wrong : {"", "ery", "ery_", "ERY_SCALP", "ery_scalp ", "dys_12", "ery_none"})
        QVERIFY(!itemFromKey(wrong));
}

void TestClasi::keysSuitAFileOfAnyProgram()
{
    std::set<std::string> keys;
    for (const Item item : items) {
        const std::string name = key(item);
        QVERIFY(name.size() <= 26);
        QVERIFY(std::ranges::all_of(
            name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }));
        keys.insert(name);
    }
    QCOMPARE(keys.size(), 56U);
}

void TestClasi::whatTheFormDoesNotAllowChangesNothing_data()
{
    QTest::addColumn<Item>("item");
    QTest::addColumn<int>("value");

    QTest::newRow("4 in erythema") << Item{Sign::Erythema, Region::Ears} << 4;
    QTest::newRow("-1 in erythema") << Item{Sign::Erythema, Region::Ears} << -1;
    QTest::newRow("1 in scalp scarring") << Item{Sign::ScalpScarring, Region::None} << 1;
    QTest::newRow("2 in scalp scarring") << Item{Sign::ScalpScarring, Region::None} << 2;
    QTest::newRow("257 wraps around to 1") << Item{Sign::Erythema, Region::Ears} << 257;
    QTest::newRow("scarring of the scalp's cell") << Item{Sign::Scarring, Region::Scalp} << 1;
    QTest::newRow("mucosa of a region") << Item{Sign::MucosalLesion, Region::Face} << 1;
    QTest::newRow("erythema of no region") << Item{Sign::Erythema, Region::None} << 1;
}

void TestClasi::whatTheFormDoesNotAllowChangesNothing()
{
    QFETCH(Item, item);
    QFETCH(int, value);
    const Assessment before = highest();
    Assessment form = before;

    QVERIFY(!form.set(item, value));

    QVERIFY(form == before);
}

void TestClasi::changingOneItemChangesOnlyItsAxis()
{
    std::mt19937 random(2005);
    for (int run = 0; run < 300; ++run) {
        const Assessment before = test::randomForm(random, run % 2 == 0 ? 0 : 0.2);
        for (const Item item : items) {
            Assessment after = before;
            const auto allowed = spec(item.sign).allowed;
            after.set(item, allowed[random() % allowed.size()]);
            const Scores was = scores(before);
            const Scores is = scores(after);
            const int moved = after.at(item).value_or(0) - before.at(item).value_or(0);
            const bool twice = item.sign == Sign::Dyspigmentation && after.at(duration) == 1;
            if (spec(item.sign).axis == Axis::Activity) {
                QCOMPARE(is.damage, was.damage);
                QCOMPARE(is.damageUnanswered, was.damageUnanswered);
                QCOMPARE(is.activitySoFar - was.activitySoFar, moved);
            } else {
                QCOMPARE(is.activity, was.activity);
                QCOMPARE(is.activityUnanswered, was.activityUnanswered);
                if (!spec(item.sign).modifier)
                    QCOMPARE(is.damageSoFar - was.damageSoFar, twice ? 2 * moved : moved);
            }
        }
    }
}

void TestClasi::aColumnSumCountsWhatIsOpen()
{
    const Assessment form = clearBut(u"ery_scalp=3 ery_feet=2 ery_ears= scl_scalp=1"_s);

    QCOMPARE(columnSum(form, Sign::Erythema).sum, 5);
    QCOMPARE(columnSum(form, Sign::Erythema).open, 1);
    QVERIFY(isMissing(form, {Sign::Erythema, Region::Ears}));
    QVERIFY(!isMissing(form, mucosa));
    QVERIFY(!isMissing(form, {Sign::Scarring, Region::Scalp})); // it does not exist
}

void TestClasi::damageIsTheSumOfItsParts_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<int>("dyspigmentation");
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("scarring");
    QTest::addColumn<int>("scalp");

    // The form's rule: (12 months or more ? 2 : 1) x dyspigmentation + scarring of 12 regions + the scalp's.
    const QString four = u"dys_scalp=1 dys_ears=1 dys_arms=1 dys_hands=1 "_s;
    QTest::newRow("doubled") << four + u"dys_12m=1 scr_ears=2 scr_face=1 scalp_scarring=3"_s << 4 << 2 << 3
                             << 3;
    QTest::newRow("shorter") << four + u"dys_12m=0 scr_ears=2 scr_face=1 scalp_scarring=3"_s << 4 << 1 << 3
                             << 3;
    QTest::newRow("nothing") << QString() << 0 << 1 << 0 << 0;
}

void TestClasi::damageIsTheSumOfItsParts()
{
    QFETCH(QString, answers);
    QFETCH(int, dyspigmentation);
    QFETCH(int, weight);
    QFETCH(int, scarring);
    QFETCH(int, scalp);

    const DamageParts parts = damageParts(clearBut(answers));

    QCOMPARE(parts.dyspigmentation.sum, dyspigmentation);
    QCOMPARE(parts.weight, weight);
    QCOMPARE(parts.scarring.sum, scarring);
    QCOMPARE(parts.scalp, std::optional(scalp));
    QCOMPARE(parts.sum(), weight * dyspigmentation + scarring + scalp);
    QCOMPARE(parts.sum(), scores(clearBut(answers)).damageSoFar);
}

MALAR_TEST(TestClasi)

} // namespace test_clasi
#include "test_clasi.moc"
