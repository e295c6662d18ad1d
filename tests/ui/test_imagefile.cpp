#include "ui/photographs/imagefile.h"

#include "tests/support/images.h"
#include "tests/support/test.h"
#include "ui/registry/exchange.h"

#include <QColorSpace>
#include <QDir>
#include <QImage>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <random>

#include <sys/stat.h>

namespace test_imagefile {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Problem = ImageProblem;

/// What comes in as a photograph, and what does not.
class TestImageFile : public test::Test {
    Q_OBJECT

private slots:
    void aPhotographIsTakenInWithASmallOne();
    void aLargeOneIsScaledDown();
    void aSmallOneIsNotEnlarged();
    void nothingOfTheCameraIsLeft();
    void anImportTakesOurOwnImagesAsTheyAreAndNoOthers();
    void theTextsOfAPngAreNotPassedOn();
    void itStandsUprightAsTheCameraWasHeld();
    void whatIsTransparentIsPaper();
    void theColoursOfAWideGamutAreKept();
    void thePartsOfAnAlmostFlatImageStayOnePixelWide();
    void anImageOfNoiseFits();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void aFileIsJudgedByItsContent();
    void whatIsNoFileCannotBeRead();
    void whateverACutOrBrokenFileHoldsTheProgramGoesOn();
    void anImageOfTheRegistryIsReadWithTheSameCare();
};

namespace {

std::optional<Problem> problemOf(const QByteArray &bytes)
{
    const Result<TakenImage, Problem> taken = takeIn(bytes);
    return taken ? std::nullopt : std::optional(taken.error());
}

/// How far two colours are apart, in the channel that differs most.
int apart(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

void TestImageFile::aPhotographIsTakenInWithASmallOne()
{
    for (const char *format : {"jpeg", "png"}) {
        const auto taken = takeIn(test::encoded(test::skin({640, 480}, 0.8), format));

        QVERIFY(taken);
        QCOMPARE(QSize(taken->width, taken->height), QSize(640, 480));
        QCOMPARE(shownImage(taken->image.full).size(), QSize(640, 480));
        QCOMPARE(shownImage(taken->image.thumbnail).size(), QSize(320, 240));
        QVERIFY(taken->image.full.startsWith("\xff\xd8\xff"));
    }
}

void TestImageFile::aLargeOneIsScaledDown()
{
    const auto taken = takeIn(test::encoded(test::skin({3000, 4000}, 0.5), "jpeg"));

    QVERIFY(taken);
    QCOMPARE(QSize(taken->width, taken->height), QSize(1800, 2400));
    QCOMPARE(shownImage(taken->image.full).size(), QSize(1800, 2400));
    QVERIFY(taken->image.full.size() <= largestPhotograph);
}

void TestImageFile::aSmallOneIsNotEnlarged()
{
    const auto taken = takeIn(test::encoded(test::skin({90, 60}, 0.5), "png"));

    QCOMPARE(QSize(taken->width, taken->height), QSize(90, 60));
    QCOMPARE(shownImage(taken->image.thumbnail).size(), QSize(90, 60));
}

void TestImageFile::anImportTakesOurOwnImagesAsTheyAreAndNoOthers()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const QByteArray camera = test::cameraJpeg(test::skin({400, 300}, 0.5));
    const QByteArray own = takeIn(camera)->image.full;

    const auto foreign = importedImage(test::written(dir, u"a.jpg"_s, camera));
    const auto again = importedImage(test::written(dir, u"b.jpg"_s, own));

    QVERIFY(!foreign); // with the camera's notes and place in it
    QVERIFY(!importedImage(test::written(dir, u"c.jpg"_s, own + "a place\xFF\xD9"))); // behind its end
    QVERIFY(again);
    QCOMPARE(again->full, own);
    QCOMPARE(shownImage(again->thumbnail).size(), QSize(240, 320)); // the camera was held upright
}

void TestImageFile::nothingOfTheCameraIsLeft()
{
    const QByteArray camera = test::cameraJpeg(test::skin({400, 300}, 0.5));
    for (const char *word : test::cameraWords)
        QVERIFY(camera.contains(word));

    const auto taken = takeIn(camera);

    QVERIFY(taken);
    for (const QByteArray &result : {taken->image.full, taken->image.thumbnail}) {
        for (const char *word : test::cameraWords)
            QVERIFY(!result.contains(word));
        // Before the scan nothing but JFIF (APP0), tables and the frame: no APP1 to APP15, no comment.
        for (qsizetype at = 2; static_cast<unsigned char>(result[at + 1]) != 0xda;) {
            const int marker = static_cast<unsigned char>(result[at + 1]);
            QVERIFY2(marker < 0xe1 || marker > 0xfe, qPrintable(QString::number(marker, 16)));
            at += 2 + (static_cast<unsigned char>(result[at + 2]) << 8 |
                       static_cast<unsigned char>(result[at + 3]));
        }
    }
}

void TestImageFile::theTextsOfAPngAreNotPassedOn()
{
    QImage image = test::skin({64, 48}, 0.5);
    image.setText(u"Author"_s, u"Jane Doe"_s);
    const QByteArray png = test::encoded(image, "png");
    QVERIFY(png.contains("Jane Doe"));

    const auto taken = takeIn(png);

    QVERIFY(!taken->image.full.contains("Jane") && !taken->image.thumbnail.contains("Jane"));
}

void TestImageFile::itStandsUprightAsTheCameraWasHeld()
{
    QImage lying(400, 300, QImage::Format_RGB32); // the left half is red
    lying.fill(Qt::blue);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 200; ++x)
            lying.setPixel(x, y, qRgb(255, 0, 0));

    const auto taken = takeIn(test::cameraJpeg(lying));

    // EXIF 2.32, orientation 6: the first column is the top row's.
    QCOMPARE(QSize(taken->width, taken->height), QSize(300, 400));
    const QImage upright = shownImage(taken->image.full);
    QVERIFY(apart(upright.pixel(150, 50), qRgb(255, 0, 0)) < 12);
    QVERIFY(apart(upright.pixel(150, 350), qRgb(0, 0, 255)) < 12);
}

void TestImageFile::whatIsTransparentIsPaper()
{
    QImage clear(50, 50, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);

    const auto taken = takeIn(test::encoded(clear, "png"));

    QVERIFY(apart(shownImage(taken->image.full).pixel(25, 25), qRgb(255, 255, 255)) < 3);
}

void TestImageFile::theColoursOfAWideGamutAreKept()
{
    QImage red(80, 60, QImage::Format_RGB32);
    red.fill(QColor(180, 80, 80));
    red.setColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage wide = red;
    wide.convertToColorSpace(QColorSpace(QColorSpace::DisplayP3)); // the same colour in other numbers
    QVERIFY(apart(wide.pixel(5, 5), red.pixel(5, 5)) > 5);

    const auto taken = takeIn(test::encoded(wide, "png"));

    QVERIFY(apart(shownImage(taken->image.full).pixel(5, 5), qRgb(180, 80, 80)) < 5);
}

void TestImageFile::thePartsOfAnAlmostFlatImageStayOnePixelWide()
{
    const auto taken = takeIn(test::encoded(QImage(9000, 1, QImage::Format_RGB32), "png"));

    QCOMPARE(QSize(taken->width, taken->height), QSize(2400, 1));
    QCOMPARE(shownImage(taken->image.thumbnail).size(), QSize(320, 1));
}

void TestImageFile::anImageOfNoiseFits()
{
    std::mt19937 random(6);
    QImage noise(2400, 2400, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, static_cast<QRgb>(random()) | 0xff000000U);

    const auto taken = takeIn(test::encoded(noise, "jpeg", 100));

    QVERIFY(taken);
    QVERIFY(taken->image.full.size() <= largestPhotograph);
}

void TestImageFile::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImageProblem>("problem");
    const QByteArray jpeg = test::encoded(test::skin({640, 480}, 0.5), "jpeg");
    const QByteArray png = test::encoded(test::skin({640, 480}, 0.5), "png");
    QByteArray wideJpeg = jpeg; // the frame says 65500 x 65500
    const qsizetype frame = wideJpeg.indexOf("\xff\xc0");
    wideJpeg.replace(frame + 5, 4, "\xff\xdc\xff\xdc");
    QByteArray noPixels = jpeg;
    noPixels.replace(frame + 5, 4, QByteArray(4, '\0'));

    QTest::newRow("zero bytes") << QByteArray() << Problem::Empty;
    QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                               << Problem::NotAPhotograph;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><script>alert(1)</script>")
                                << Problem::NotAPhotograph;
    QTest::newRow("an animation") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;", 14) << Problem::NotAPhotograph;
    QTest::newRow("a bitmap") << test::encoded(test::skin({9, 9}, 0), "bmp") << Problem::NotAPhotograph;
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic",
                                        12)
                          << Problem::NotAPhotograph;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7") << Problem::NotAPhotograph;
    QTest::newRow("a page that begins as a JPEG does")
        << QByteArray("\xff\xd8\xff<html>") << Problem::Damaged;
    QTest::newRow("one byte") << QByteArray("\xff") << Problem::NotAPhotograph;
    QTest::newRow("the head alone") << jpeg.left(20) << Problem::Damaged;
    QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << Problem::Damaged;
    QTest::newRow("a JPEG without its last byte") << jpeg.chopped(1) << Problem::Damaged;
    QTest::newRow("half a camera's JPEG, whose preview is whole")
        << QByteArray(jpeg.left(2) + "\xff\xe1\x00\x08" + "\xff\xd8\xff\xd9\0\0" + jpeg.mid(2, 9000))
        << Problem::Damaged;
    QTest::newRow("half a PNG") << png.left(png.size() / 2) << Problem::Damaged;
    QTest::newRow("a PNG of no pixels") << test::hugePng(0) << Problem::Damaged;
    QTest::newRow("a JPEG of no pixels") << noPixels << Problem::Damaged;
    QTest::newRow("a PNG of 60,000 x 60,000") << test::hugePng(60'000) << Problem::TooManyPixels;
    QTest::newRow("a JPEG of 65,500 x 65,500") << wideJpeg << Problem::TooManyPixels;
    QTest::newRow("more than 50 MB") << QByteArray(largestImageFile + 1, '\xff') << Problem::FileTooLarge;
}

void TestImageFile::whatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImageProblem, problem);
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); // the decoder grumbles

    QCOMPARE(problemOf(bytes), problem);
}

void TestImageFile::aFileIsJudgedByItsContent()
{
    const QTemporaryDir folder;
    const QDir place(folder.path());
    const QByteArray jpeg = test::encoded(test::skin({64, 48}, 0.5), "jpeg");

    QVERIFY(takeInFile(test::written(place, u"photograph.svg"_s, jpeg)));
    QCOMPARE(takeInFile(test::written(place, u"page.jpg"_s, "<html></html>")).error(),
             Problem::NotAPhotograph);
}

void TestImageFile::whatIsNoFileCannotBeRead()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.jpg"_s);
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);

    for (const QString &path : {folder.path(), folder.filePath(u"none.jpg"_s), pipe, QString()})
        QCOMPARE(takeInFile(path).error(), Problem::CannotBeRead);
}

void TestImageFile::whateverACutOrBrokenFileHoldsTheProgramGoesOn()
{
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    std::mt19937 random(20250114);
    const auto draw = [&random](qsizetype most) { return static_cast<qsizetype>(random()) % most; };
    const QImage small = test::skin({96, 64}, 0.5);
    const std::array whole{test::cameraJpeg(small), test::encoded(small, "png")};

    for (int i = 0; i < 2000; ++i) {
        QByteArray broken = whole[static_cast<std::size_t>(i % 2)];
        for (qsizetype changes = draw(8); changes >= 0; --changes)
            broken[draw(i % 4 < 2 ? std::min<qsizetype>(broken.size(), 400) : broken.size())] =
                static_cast<char>(random());
        if (i % 5 == 0)
            broken.truncate(draw(broken.size()));
        if (const auto taken = takeIn(broken))
            QCOMPARE(shownImage(taken->image.full).size(), QSize(taken->width, taken->height));
    }
}

void TestImageFile::anImageOfTheRegistryIsReadWithTheSameCare()
{
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);

    QVERIFY(shownImage({}).isNull());
    QVERIFY(shownImage("<svg/>").isNull());
    QVERIFY(shownImage(test::hugePng(60'000)).isNull());
    QVERIFY(shownImage("\xff\xd8\xff").isNull());
    QVERIFY(!shownImage(test::encoded(test::skin({9, 9}, 0), "jpeg")).isNull());
}

MALAR_GUI_TEST(TestImageFile)

} // namespace test_imagefile
#include "test_imagefile.moc"
