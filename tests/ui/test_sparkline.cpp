#include "ui/parts/sparkline.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"
#include "ui/parts/look.h"
#include "ui/sheets/visitcontext.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace test_sparkline {

using namespace malar;

namespace {

constexpr QSize size(200, 80);
constexpr QSize tall(200, 180); // with room for lanes

QImage drawn(const Sparkline &line, QSize of = size)
{
    QImage image(of, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(painter, QRectF(QPointF(), of), line, QPalette());
    return image;
}

bool hasColour(const QImage &image, const QColor &wanted, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.pixelColor(x, y) == wanted)
                return true;
    return false;
}

const QRect leftHalf(0, 0, size.width() / 2, size.height());
const QRect rightEnd(size.width() - 16, 0, 16, size.height());

} // namespace

class TestSparkline : public test::Test {
    Q_OBJECT

private slots:
    void activityIsBlueAndDamageVermilion();
    void equalScoresAreBothSeen();
    void withoutVisitsNothingIsDrawn();
    void todaysPointStandsAtTheEnd();
    void aSumThatMayStillRiseIsHollow();
    void aScaleHasALaneUnderTheTotals();
    void lanesLeaveTheTotalsHalfOfTheHeight();
    void aLaneIsOfAScaleThatWasAnsweredBefore();
};

void TestSparkline::activityIsBlueAndDamageVermilion()
{
    const QImage image = drawn({{{0, 18}, {90, 3}}, {{0, 5}, {90, 5}}, {}});

    QVERIFY(hasColour(image, axisColor(Axis::Activity, QPalette()), leftHalf));
    QVERIFY(hasColour(image, axisColor(Axis::Damage, QPalette()), leftHalf));
}

void TestSparkline::equalScoresAreBothSeen()
{
    const QImage image = drawn({{{0, 8}, {90, 8}}, {{0, 8}, {90, 8}}, {}});
    const QRect between(40, 0, size.width() - 80, size.height()); // where no visit is

    for (const QRect &where : {between, rightEnd})
        for (const Axis axis : {Axis::Activity, Axis::Damage})
            QVERIFY(hasColour(image, axisColor(axis, QPalette()), where));
}

void TestSparkline::withoutVisitsNothingIsDrawn()
{
    QImage blank(size, QImage::Format_RGB32);
    blank.fill(Qt::white);

    QCOMPARE(drawn({}), blank);
}

void TestSparkline::todaysPointStandsAtTheEnd()
{
    const Sparkline before{{{0, 18}, {30, 9}}, {}, {}};
    Sparkline after = before;
    after.today = Sparkline::Today{90, 4, 0, true};

    QVERIFY(drawn(before) != drawn(after));
    QVERIFY(hasColour(drawn(after), axisColor(Axis::Activity, QPalette()), rightEnd));
}

void TestSparkline::aSumThatMayStillRiseIsHollow()
{
    Sparkline line{{{0, 18}, {30, 9}}, {}, {}};
    const auto filled = [&line](bool final) {
        line.today = Sparkline::Today{90, 9, 0, final};
        const QImage image = drawn(line);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = rightEnd.left(); x < image.width(); ++x)
                count += image.pixelColor(x, y) == axisColor(Axis::Activity, QPalette()) ? 1 : 0;
        return count;
    };

    QVERIFY(filled(false) > 0);
    QVERIFY(filled(false) < filled(true));
}

void TestSparkline::aScaleHasALaneUnderTheTotals()
{
    const Sparkline plain{{{0, 18}, {90, 3}}, {{0, 5}, {90, 5}}, {}};
    Sparkline scaled = plain;
    scaled.lanes = {{QStringLiteral("Itch"), 10, {{{0, 8}}, {{60, 0}, {90, 2}}}, true}};
    const QImage image = drawn(scaled, tall);
    const QRect above(0, 0, tall.width(), tall.height() / 2);
    const QRect between(tall.width() / 4, 0, tall.width() / 4, tall.height()); // an open answer is a gap

    QVERIFY(hasColour(image, look::scaleColour(), QRect({0, tall.height() / 2}, above.size())));
    QVERIFY(!hasColour(image, look::scaleColour(), above));
    QVERIFY(!hasColour(image, look::scaleColour(), between));
    QVERIFY(!hasColour(drawn(plain, tall), look::scaleColour(), QRect(QPoint(), tall)));
}

void TestSparkline::lanesLeaveTheTotalsHalfOfTheHeight()
{
    Sparkline line{{{0, 18}, {90, 3}}, {}, {}};
    line.lanes.assign(6, {QStringLiteral("Itch"), 10, {{{0, 8}, {90, 2}}}, false});
    const QRect above(0, 0, tall.width(), tall.height() / 2);

    QVERIFY(!hasColour(drawn(line, tall), look::scaleColour(), above));
    QVERIFY(hasColour(drawn(line, tall), axisColor(Axis::Activity, QPalette()), above));
}

void TestSparkline::aLaneIsOfAScaleThatWasAnsweredBefore()
{
    Scale turned = test::itch();
    turned.direction = ScaleDirection::HigherIsBetter;
    VisitContext context;
    context.earlier = test::scored(QStringLiteral("P1"), {{0, 20}, {30, 8}, {60, 6}, {91, 5}}).visits;
    const auto answer = [](auto &visit, const Scale &scale, int value) {
        visit.scales[scale.key] = {scale, value};
    };
    answer(context.earlier[0], turned, 1); // has another meaning by now
    answer(context.earlier[1], test::itch(), 8);
    answer(context.earlier[3], test::itch(), 4);
    Visit visit;
    visit.date = context.earlier[0].date.addDays(183);
    answer(visit, test::itch(), 0);
    answer(visit, test::physicianGlobal(), 3); // for the first time

    const Sparkline line = curve(context, visit);

    QCOMPARE(line.lanes.size(), 1U);
    QCOMPARE(line.lanes[0],
             (Sparkline::Lane{QStringLiteral("Itch"), 10, {{{30, 8}}, {{91, 4}, {183, 0}}}, true}));
    for (VisitTotals &earlier : context.earlier)
        earlier.scales.clear();
    QVERIFY(curve(context, Visit()).lanes.empty());
}

MALAR_GUI_TEST(TestSparkline)

} // namespace test_sparkline
#include "test_sparkline.moc"
