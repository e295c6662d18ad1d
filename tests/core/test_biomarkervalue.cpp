#include "core/domain/biomarkervalue.h"

#include "tests/support/test.h"

namespace test_biomarkervalue {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Problem = TypedValue::Problem;
using Kind = PanelProblem::Kind;

/// What somebody types as a value, and the panels it is typed for.
class TestBiomarkerValue : public test::Test {
    Q_OBJECT

private slots:
    void aValueIsReadAsTyped_data();
    void aValueIsReadAsTyped();
    void aLimitIsReadWithItsSide_data();
    void aLimitIsReadWithItsSide();
    void whatLimitIsNoPercentageAsksFirst();
    void theNewValueReplacesTheOneOfTheSameCell();
    void aRangeCountsInItsOwnUnitOnly();
    void panelsWithAFaultAreNamed_data();
    void panelsWithAFaultAreNamed();
    void panelsComeBackFromJsonAsTheyWere();
    void damagedPanelsAreNotRead();
};

void TestBiomarkerValue::aValueIsReadAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<std::optional<Problem>>("problem");
    const QString percent = u"% positive"_s;
    const QString mass = u"pg/ml"_s;
    const auto row = [](const char *name, const QString &typed, const QString &unit,
                        std::optional<double> value, std::optional<Problem> problem = {}) {
        QTest::newRow(name) << typed << unit << value << problem;
    };
    row("point", u"77.1"_s, percent, 77.1);
    row("comma", u" 77,1 "_s, percent, 77.1);
    row("nothing", u" "_s, percent, {});
    row("zero", u"0"_s, percent, 0.0);
    row("many zeros behind", u"2.50000000"_s, mass, 2.5);
    row("no digit before", u",5"_s, mass, 0.5);
    row("with the sign of per cent", u"85 %"_s, percent, 85.0);
    row("that sign in another unit", u"85 %"_s, mass, {}, Problem::NotANumber);
    row("a real minus sign", u"\u22121.5"_s, mass, -1.5);
    row("text", u"high"_s, percent, {}, Problem::NotANumber);
    row("nan", u"nan"_s, percent, {}, Problem::NotANumber);
    row("infinity", u"inf"_s, percent, {}, Problem::NotANumber);
    row("an exponent", u"1e309"_s, percent, {}, Problem::NotANumber);
    row("a formula", u"=1+1"_s, percent, {}, Problem::NotANumber);
    row("two commas", u"1.234,5"_s, percent, {}, Problem::NotANumber);
    row("two limits", u"<<5"_s, mass, {}, Problem::NotANumber);
    row("a limit without a number", u"<"_s, mass, {}, Problem::NotANumber);
    row("a limit behind", u"5<"_s, mass, {}, Problem::NotANumber);
    row("at most", u"\u22645"_s, mass, {}, Problem::NeitherSide);
    row("at least", u"\u2265 5"_s, mass, {}, Problem::NeitherSide);
    row("at most, in two signs", u"<= 5"_s, mass, {}, Problem::NeitherSide);
    row("at least, in two signs", u">=5"_s, mass, {}, Problem::NeitherSide);
    row("a limit that could be thousands", u"<1.234"_s, mass, {}, Problem::MayBeThousands);
    row("a limit of five decimals", u"<0.00005"_s, mass, {}, Problem::TooManyDecimals);
    row("a limit of ten digits", u">1234567890"_s, mass, {}, Problem::TooLarge);
    row("only a comma", u","_s, percent, {}, Problem::NotANumber);
    row("five decimals", u"1.23456"_s, mass, {}, Problem::TooManyDecimals);
    row("ten digits", u"1234567890"_s, mass, {}, Problem::TooLarge);
    row("a negative percentage", u"-3"_s, percent, -3.0, Problem::NotAPercentage);
    row("more than all", u"100.1"_s, percent, 100.1, Problem::NotAPercentage);
    row("all", u"100"_s, percent, 100.0);
    row("a thousand or one", u"1.234"_s, mass, {}, Problem::MayBeThousands);
    row("that with a comma", u"12,345"_s, mass, {}, Problem::MayBeThousands);
    row("four decimals are none", u"1.2340"_s, mass, 1.234);
    row("below one it is clear", u"0,125"_s, mass, 0.125);
    row("a thousand per cent there is not", u"1.234"_s, percent, 1.234);
    row("more than 100 of another unit", u"541"_s, mass, 541.0);
}

void TestBiomarkerValue::aValueIsReadAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, unit);
    QFETCH(std::optional<double>, value);
    QFETCH(std::optional<Problem>, problem);

    const TypedValue read = typedValue(typed, unit);

    QCOMPARE(read.value, value);
    QCOMPARE(read.problem, problem);
}

void TestBiomarkerValue::aLimitIsReadWithItsSide_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TypedValue>("read");
    QTest::newRow("below") << u"<5"_s << TypedValue{5.0, {}, Limit::Below};
    QTest::newRow("with a blank") << u" < 5 "_s << TypedValue{5.0, {}, Limit::Below};
    QTest::newRow("with a comma") << u"<0,5"_s << TypedValue{0.5, {}, Limit::Below};
    QTest::newRow("above") << u">1000"_s << TypedValue{1000.0, {}, Limit::Above};
    QTest::newRow("none") << u"5"_s << TypedValue{5.0, {}, Limit::None};
}

void TestBiomarkerValue::aLimitIsReadWithItsSide()
{
    QFETCH(QString, typed);
    QFETCH(TypedValue, read);

    QVERIFY(typedValue(typed, u"pg/ml"_s) == read);
}

// "<0 %" and ">100 %" say that it lies outside, "<100 %" does not.
void TestBiomarkerValue::whatLimitIsNoPercentageAsksFirst()
{
    for (const QString &odd : {u"<0"_s, u">100"_s, u">130"_s, u"<-1"_s})
        QCOMPARE(typedValue(odd, u"% positive"_s).problem, std::optional(Problem::NotAPercentage));
    for (const QString &fine : {u"<100 %"_s, u">0"_s, u"<0.1"_s})
        QCOMPARE(typedValue(fine, u"% positive"_s).problem, std::nullopt);
}

void TestBiomarkerValue::theNewValueReplacesTheOneOfTheSameCell()
{
    const QDate day(2025, 1, 14);
    const Biomarker old{day, u"CD56dim"_s, u"PD1"_s, 1.6, u"% positive"_s};
    const Biomarker other{day, u"CD56bright"_s, u"PD1"_s, 0.8, u"% positive"_s};
    Biomarker replacing = old;
    replacing.value = 1.9;
    Biomarker earlier = old;
    earlier.date = day.addDays(-7);

    const std::vector<Biomarker> all = with({old, other}, {replacing, earlier});

    QCOMPARE(all, (std::vector<Biomarker>{earlier, replacing, other}));
}

void TestBiomarkerValue::aRangeCountsInItsOwnUnitOnly()
{
    const Panels panels{nkPanel()};

    QVERIFY(normalOf(panels, u"PD1"_s, u"% positive"_s));
    QVERIFY(!normalOf(panels, u"PD1"_s, u"MFI"_s));
    QVERIFY(!normalOf(panels, u"CD57"_s, u"% positive"_s));
}

void TestBiomarkerValue::panelsWithAFaultAreNamed_data()
{
    QTest::addColumn<Panels>("panels");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind, auto change) {
        Panel second{u"Cytokines"_s, u"pg/ml"_s, {}, {{u"IL6"_s, u"IL-6"_s, {}, {}}}};
        change(second);
        QTest::newRow(name) << Panels{nkPanel(), second} << kind;
    };
    row("no name", Kind::NoName, [](Panel &p) { p.name = u" "_s; });
    row("the same name", Kind::SameName, [](Panel &p) { p.name = u"nk  CELLS"_s; });
    row("no unit", Kind::NoUnit, [](Panel &p) { p.unit.clear(); });
    row("no marker", Kind::NoMarker, [](Panel &p) { p.markers.clear(); });
    row("a blank in a key", Kind::BadKey, [](Panel &p) { p.markers[0].key = u"IL 6"_s; });
    row("an empty key", Kind::BadKey, [](Panel &p) { p.markers[0].key.clear(); });
    row("a key of 27 letters", Kind::BadKey, [](Panel &p) { p.markers[0].key = QString(27, u'A'); });
    row("another panel's key", Kind::SameKey, [](Panel &p) { p.markers[0].key = u"PD1"_s; });
    row("its own key twice", Kind::SameKey, [](Panel &p) { p.markers.push_back(p.markers[0]); });
    row("a subset twice", Kind::SameSubset, [](Panel &p) { p.subsets = {u"B"_s, u"B"_s}; });
    row("a range that ends before it begins", Kind::BadRange, [](Panel &p) {
        p.markers[0].low = 4;
        p.markers[0].high = 1;
    });
}

void TestBiomarkerValue::panelsWithAFaultAreNamed()
{
    QFETCH(Panels, panels);
    QFETCH(Kind, kind);

    QCOMPARE(problem(panels), (PanelProblem{kind, 1}));
    QCOMPARE(problem({nkPanel()}), std::nullopt);
}

void TestBiomarkerValue::panelsComeBackFromJsonAsTheyWere()
{
    Panels panels{nkPanel(), {u"Cytokines"_s, u"pg/ml"_s, {}, {{u"IL6"_s, u"IL-6"_s, 0.5, 7.25}}}};

    QCOMPARE(panelsFromJson(toJson(panels)), std::optional(panels));
}

void TestBiomarkerValue::damagedPanelsAreNotRead()
{
    QJsonObject object = toJson(Panels{nkPanel()});
    object[u"panels"_s] = u"none"_s;
    QCOMPARE(panelsFromJson(object), std::nullopt);
}

MALAR_TEST(TestBiomarkerValue)

} // namespace test_biomarkervalue
#include "test_biomarkervalue.moc"
