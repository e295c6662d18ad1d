#include "tests/support/test.h"
#include "ui/body/bodymap.h"

#include <QApplication>
#include <QSignalSpy>

#include <set>

namespace test_bodymap {

using namespace malar;

class TestBodyMap : public test::Test {
    Q_OBJECT

private slots:
    void everyRegionIsOnTheDrawing();
    void aClickGoesToTheRegion();
    void besideTheBodyIsNoRegion();
    void damageAndActivityOfOneRegionLookDifferent();
    void whatChangesIsDrawnAsTheWholeWouldBe();
};

namespace {

QImage picture(const BodyState &state)
{
    QImage image(340, 424, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBody(painter, image.rect(), state, QPalette());
    return image;
}

QImage picture(const Assessment &form) { return picture(BodyState{form, Region::None}); }

/// Of two pictures of one size, over pixels, in levels of grey.
int largestDifference(const QImage &one, const QImage &other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            largest = std::max(largest, std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
    return largest;
}

/// Only what differs is wiped and drawn, as in a widget.
void drawChanges(QImage &image, const BodyState &before, const BodyState &after)
{
    const QRegion changes = bodyChanges(image.rect(), before, after);
    QPainter painter(&image);
    painter.setClipRegion(changes);
    painter.fillRect(image.rect(), Qt::white);
    paintBody(painter, image.rect(), after, QPalette(), changes);
}

} // namespace

void TestBodyMap::everyRegionIsOnTheDrawing()
{
    std::set<Region> found;
    for (int x = 0; x < 340; x += 2)
        for (int y = 0; y < 424; y += 2)
            found.insert(bodyRegionAt(QRectF(0, 0, 340, 424), QPointF(x, y)));

    for (const Region region : regions)
        QVERIFY2(found.contains(region), key(region).data());
}

void TestBodyMap::aClickGoesToTheRegion()
{
    BodyMap map;
    map.resize(400, 520);
    map.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    QSignalSpy chosen(&map, &BodyMap::regionChosen);

    // A quarter of the width is the middle of the front figure; its navel lies a good third down.
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(100, 225));

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Region>(), Region::Abdomen);
}

void TestBodyMap::besideTheBodyIsNoRegion()
{
    QCOMPARE(bodyRegionAt(QRectF(0, 0, 340, 424), QPointF(170, 200)), Region::None);
}

void TestBodyMap::damageAndActivityOfOneRegionLookDifferent()
{
    Assessment clear;
    for (const Item item : items)
        clear.set(item, 0);
    Assessment active = clear;
    active.set({Sign::Erythema, Region::Chest}, 2);
    Assessment damaged = clear;
    damaged.set({Sign::Scarring, Region::Chest}, 2);

    QVERIFY(picture(active) != picture(clear));
    QVERIFY(picture(damaged).convertToFormat(QImage::Format_Grayscale8) !=
            picture(active).convertToFormat(QImage::Format_Grayscale8));
}

void TestBodyMap::whatChangesIsDrawnAsTheWholeWouldBe()
{
    BodyState before;
    QImage image = picture(before);
    for (const Item item : items) {
        BodyState after = before;
        after.form.set(item, spec(item.sign).allowed.back());
        after.focused = item.region;
        drawChanges(image, before, after);

        // A clip path within a clip moves the edge of a hatching by a level or two of 255.
        QVERIFY2(largestDifference(image, picture(after)) <= 2, key(item.region).data());
        image = picture(after);
        before = after;
    }
    QVERIFY(bodyChanges(image.rect(), before, before).isEmpty());
}

MALAR_GUI_TEST(TestBodyMap)

} // namespace test_bodymap
#include "test_bodymap.moc"
