#include "ui/parts/sparkline.h"

#include "tests/support/test.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace test_sparkline {

using namespace malar;

namespace {

constexpr QSize size(200, 80);

QImage drawn(const Sparkline &line)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(painter, QRectF(QPointF(), size), line, QPalette());
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

MALAR_GUI_TEST(TestSparkline)

} // namespace test_sparkline
#include "test_sparkline.moc"
