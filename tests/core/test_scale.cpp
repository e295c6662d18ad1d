#include "core/domain/scale.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_scale {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = ScaleProblem::Kind;

/// What a registry asks beside the CLASI, and what an answer keeps of it.
class TestScale : public test::Test {
    Q_OBJECT

private slots:
    void aScaleTakesWholeNumbersFromZeroToItsHighest();
    void answersMeanTheSameOnlyWithTheSameEnds_data();
    void answersMeanTheSameOnlyWithTheSameEnds();
    void anAnswerKeepsTheScaleThatItWasAskedWith();
    void anAnswerToAScaleThatIsAskedNoMoreIsStillThere();
    void aListThatCannotBeAskedSaysWhy_data();
    void aListThatCannotBeAskedSaysWhy();
    void aKeyIsMadeOfTheName_data();
    void aKeyIsMadeOfTheName();
    void aKeyIsTakenOnce();
};

void TestScale::aScaleTakesWholeNumbersFromZeroToItsHighest()
{
    for (const Scale &scale : {test::physicianGlobal(), test::itch()})
        for (int value = -1; value <= 11; ++value)
            QCOMPARE(scale.allows(value), value >= 0 && value <= scale.highest);
}

void TestScale::answersMeanTheSameOnlyWithTheSameEnds_data()
{
    QTest::addColumn<Scale>("later");
    QTest::addColumn<bool>("same");

    Scale scale = test::itch();
    QTest::newRow("as it was") << scale << true;
    scale.name = u"Pruritus"_s;
    QTest::newRow("another name") << scale << true;
    scale.lowAnchor = u" No itch "_s;
    QTest::newRow("a capital and spaces") << scale << true;
    scale.lowAnchor = u"no itch today"_s;
    QTest::newRow("another low anchor") << scale << false;
    scale = test::itch();
    scale.highAnchor = u"very itchy"_s;
    QTest::newRow("another high anchor") << scale << false;
    scale = test::itch();
    scale.direction = ScaleDirection::HigherIsBetter;
    QTest::newRow("the other direction") << scale << false;
    scale = test::itch();
    scale.highest = Scale::ofPhysician;
    QTest::newRow("another range") << scale << false;
    scale = test::itch();
    scale.key = u"pain"_s;
    QTest::newRow("another scale") << scale << false;
}

void TestScale::answersMeanTheSameOnlyWithTheSameEnds()
{
    QFETCH(Scale, later);

    QTEST(isComparable(test::itch(), later), "same");
}

void TestScale::anAnswerKeepsTheScaleThatItWasAskedWith()
{
    Scale turned = test::itch();
    turned.direction = ScaleDirection::HigherIsBetter;
    const ScaleAnswers answers{{u"itch"_s, {test::itch(), 4}}};

    QVERIFY(askedAt({turned, test::physicianGlobal()}, answers) ==
            (ScaleSet{test::itch(), test::physicianGlobal()}));
    QVERIFY(askedAt({turned}, {}) == ScaleSet{turned});
}

void TestScale::anAnswerToAScaleThatIsAskedNoMoreIsStillThere()
{
    const ScaleAnswers answers{{u"itch"_s, {test::itch(), 4}}};

    QVERIFY(askedAt({test::physicianGlobal()}, answers) == (ScaleSet{test::physicianGlobal(), test::itch()}));
}

void TestScale::aListThatCannotBeAskedSaysWhy_data()
{
    QTest::addColumn<ScaleSet>("scales");
    QTest::addColumn<std::optional<ScaleProblem>>("problem");
    const auto with = [](QString Scale::*member, const QString &text) {
        Scale scale = test::itch();
        scale.*member = text;
        return scale;
    };
    const auto found = [](Kind kind, std::size_t index) { return std::optional(ScaleProblem{kind, index}); };

    QTest::newRow("none") << ScaleSet{} << std::optional<ScaleProblem>();
    QTest::newRow("two") << ScaleSet{test::physicianGlobal(), test::itch()} << std::optional<ScaleProblem>();
    QTest::newRow("no name") << ScaleSet{with(&Scale::name, u" "_s)} << found(Kind::NoName, 0);
    QTest::newRow("a name twice") << ScaleSet{test::itch(), with(&Scale::name, u"ITCH"_s)}
                                  << found(Kind::SameName, 1);
    QTest::newRow("no low anchor") << ScaleSet{with(&Scale::lowAnchor, {})} << found(Kind::NoAnchor, 0);
    QTest::newRow("no high anchor") << ScaleSet{with(&Scale::highAnchor, {})} << found(Kind::NoAnchor, 0);
    QTest::newRow("anchors alike") << ScaleSet{with(&Scale::highAnchor, u"no itch"_s)}
                                   << found(Kind::SameAnchors, 0);
    ScaleSet many;
    for (std::size_t i = 0; i <= mostScales; ++i)
        many.push_back(with(&Scale::name, QString::number(i)));
    QTest::newRow("too many") << many << found(Kind::TooMany, mostScales);
}

void TestScale::aListThatCannotBeAskedSaysWhy()
{
    QFETCH(ScaleSet, scales);

    QTEST(problem(scales), "problem");
}

void TestScale::aKeyIsMadeOfTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("a word") << u"Itch"_s << u"itch"_s;
    QTest::newRow("words and marks") << u"Itch  at night (NRS)"_s << u"itch_at_night_nrs"_s;
    QTest::newRow("accents") << u"Comezón"_s << u"comezon"_s;
    QTest::newRow("a long one") << u"How much has your skin itched in the last week"_s
                                << u"how_much_has_your_skin"_s;
    QTest::newRow("a digit first") << u"24 hours"_s << u"s_24_hours"_s;
    QTest::newRow("an answer of the form") << u"Mucosa"_s << u"mucosa_2"_s;
    QTest::newRow("no Latin letter") << u"瘙痒"_s << u"scale"_s;
}

void TestScale::aKeyIsMadeOfTheName()
{
    QFETCH(QString, name);

    QTEST(scaleKey(name, {}), "key");
}

void TestScale::aKeyIsTakenOnce()
{
    Scale second = test::itch();
    second.key = u"itch_2"_s;

    QCOMPARE(scaleKey(u"Itch"_s, {test::itch()}), u"itch_2"_s);
    QCOMPARE(scaleKey(u"Itch"_s, {test::itch(), second}), u"itch_3"_s);
}

MALAR_TEST(TestScale)

} // namespace test_scale
#include "test_scale.moc"
