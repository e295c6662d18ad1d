#include "tests/support/test.h"
#include "ui/parts/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>

namespace test_icons {

using namespace Qt::Literals::StringLiterals;
using namespace malar;

namespace {

QStringList iconNames()
{
    QStringList names;
    for (const QFileInfo &file : QDir(u":/icons"_s).entryInfoList({u"*.svg"_s}))
        if (file.baseName() != u"malar")
            names.append(file.baseName());
    return names;
}

QPalette dark()
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x77, 0x77, 0x77));
    palette.setColor(QPalette::HighlightedText, QColor(0x00, 0xff, 0x00));
    return palette;
}

/// The colour of the fully covered pixels; invalid where there are several colours, or none.
QColor strokeColor(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1, mode).toImage();
    QColor color;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            if (color.isValid() && pixel != color)
                return {};
            color = pixel;
        }
    return color;
}

} // namespace

class TestIcons : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyIconIsOneStrokeInTheColourOfThePalette();
    void everyIconHasTheStrokeWidthOfTheOthers();
    void aDisabledIconIsPaler();
    void anIconFollowsAChangeOfThePalette();
    void anIconIsSharpOnADenseScreen();
    void theProgramIconKeepsItsColours();
};

void TestIcons::initTestCase() { QApplication::setPalette(dark()); }

void TestIcons::cleanup() { QApplication::setPalette(dark()); }

void TestIcons::everyIconIsOneStrokeInTheColourOfThePalette()
{
    QVERIFY(iconNames().size() >= 22);

    for (const QString &name : iconNames())
        QVERIFY2(strokeColor(icon(name)) == QColor(0xee, 0xee, 0xee), qPrintable(name));
}

void TestIcons::everyIconHasTheStrokeWidthOfTheOthers()
{
    for (const QString &name : iconNames()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("stroke-width=\"1.75\"") &&
                     svg.count("stroke-width") == 1,
                 qPrintable(name));
    }
}

void TestIcons::aDisabledIconIsPaler()
{
    QCOMPARE(strokeColor(icon(u"save"_s), QIcon::Disabled), QColor(0x77, 0x77, 0x77));
    QCOMPARE(strokeColor(icon(u"save"_s), QIcon::Selected), QColor(0x00, 0xff, 0x00));
}

void TestIcons::anIconFollowsAChangeOfThePalette()
{
    const QIcon save = icon(u"save"_s);
    const QColor before = strokeColor(save);

    QPalette light = dark();
    light.setColor(QPalette::WindowText, QColor(0x11, 0x11, 0x11));
    QApplication::setPalette(light);

    QCOMPARE(before, QColor(0xee, 0xee, 0xee));
    QCOMPARE(strokeColor(save), QColor(0x11, 0x11, 0x11));
}

void TestIcons::anIconIsSharpOnADenseScreen()
{
    const QPixmap pixmap = icon(u"save"_s).pixmap(QSize(24, 24), 2.0);

    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::theProgramIconKeepsItsColours()
{
    const QImage image = programIcon().pixmap(QSize(128, 128), 1).toImage();

    QCOMPARE(image.pixelColor(64, 72), QColor(0xd5, 0x5e, 0x00));
    QCOMPARE(image.pixelColor(20, 30), QColor(0x00, 0x72, 0xb2));
}

MALAR_GUI_TEST(TestIcons)

} // namespace test_icons
#include "test_icons.moc"
