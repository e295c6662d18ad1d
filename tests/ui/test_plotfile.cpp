#include "ui/figures/plotfile.h"

#include "tests/support/pdf.h"
#include "tests/support/plots.h"
#include "tests/support/test.h"
#include "ui/words/language.h"

#include <QFile>
#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace test_plotfile {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the fixture could not be written");
}

Plot ten() { return test::cohortPlotOf({.patients = 10}); }

} // namespace

/// A figure for a journal.
class TestPlotFile : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void aPdfHasTheWidthAskedForAndItsFontInside_data();
    void aPdfHasTheWidthAskedForAndItsFontInside();
    void aPdfIsDrawnWithoutBitmapsAndTransparency();
    void anSvgHasItsSizeInMillimetresAndNoFontOfItsOwn();
    void aPngHasTheResolutionAskedFor();
    void theSameFigureGivesTheSameBytes();
    void theDataStandBesideIt();
    void everyKindHasItsOwnColumns();
    void anotherKindOfFileIsKept();
    void anotherTableIsKept();
    void nothingIsWrittenWhereThereIsNoFolder();
    void theDataAreNotLeftWithoutTheirFigure();
    void everyKindIsWrittenWhateverItsSize();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestPlotFile::aPdfHasTheWidthAskedForAndItsFontInside_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("one column") << oneColumnMm;
    QTest::newRow("two columns") << twoColumnsMm;
}

void TestPlotFile::aPdfHasTheWidthAskedForAndItsFontInside()
{
    QFETCH(double, width);
    const QString file = path(u"figure1a.pdf"_s);

    QVERIFY(writeFigure(file, ten(), FigureFormat::Pdf, width, u"Figure 1a"_s));

    const QString info = test::ran(u"pdfinfo"_s, {file}).output;
    static const QRegularExpression size(u"Page size: +([0-9.]+) x"_s);
    QVERIFY2(std::abs(size.match(info).captured(1).toDouble() - width / 25.4 * 72) < 1, qPrintable(info));
    QVERIFY(info.contains(u"Pages: "_s) && info.contains(u"Figure 1a"_s));
    QVERIFY(test::pdfText(file).contains(u"0.031"_s));
    QVERIFY(test::ran(u"pdffonts"_s, {file}).output.contains(u"NotoSans"_s));
}

void TestPlotFile::aPdfIsDrawnWithoutBitmapsAndTransparency()
{
    for (const Plot &plot : test::everyPlotOf({.patients = 10})) {
        const QString file = path(u"plain.pdf"_s);
        QVERIFY(writeFigure(file, plot, FigureFormat::Pdf, oneColumnMm, {}));

        QCOMPARE(test::ran(u"pdfimages"_s, {u"-list"_s, file}).output.count(u'\n'), 2); // its head alone
        static const QRegularExpression alpha(u"/[cC][aA] 0\\."_s);
        QVERIFY(!QString::fromLatin1(content(file)).contains(alpha));
    }
}

void TestPlotFile::anSvgHasItsSizeInMillimetresAndNoFontOfItsOwn()
{
    const QString file = path(u"figure1a.svg"_s);

    QVERIFY(writeFigure(file, ten(), FigureFormat::Svg, oneColumnMm, u"Figure 1a"_s));

    QXmlStreamReader xml(content(file));
    QString width;
    int texts = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == u"svg"_s)
                width = xml.attributes().value(u"width"_s).toString();
            texts += xml.name() == u"text"_s;
        }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(width.endsWith(u"mm"_s) && std::abs(width.chopped(2).toDouble() - 85) < 0.05, qPrintable(width));
    QCOMPARE(texts, 0);
}

void TestPlotFile::aPngHasTheResolutionAskedFor()
{
    QVERIFY(writeFigure(path(u"a.png"_s), ten(), FigureFormat::Png300, oneColumnMm, {}));
    QVERIFY(writeFigure(path(u"b.png"_s), ten(), FigureFormat::Png600, twoColumnsMm, {}));

    const QImage one(path(u"a.png"_s));
    const QImage two(path(u"b.png"_s));
    QCOMPARE(one.width(), 1004);          // 85 mm / 25.4 * 300
    QCOMPARE(one.dotsPerMeterX(), 11811); // 300 / 0.0254
    QCOMPARE(two.width(), 4110);          // 174 mm / 25.4 * 600
    QCOMPARE(two.dotsPerMeterX(), 23622);
}

void TestPlotFile::theSameFigureGivesTheSameBytes()
{
    for (const FigureFormat format : {FigureFormat::Svg, FigureFormat::Png300}) {
        QVERIFY(writeFigure(path(u"one."_s + suffix(format)), ten(), format, oneColumnMm, {}));
        QVERIFY(writeFigure(path(u"two."_s + suffix(format)), ten(), format, oneColumnMm, {}));
        QVERIFY(content(path(u"one."_s + suffix(format))) == content(path(u"two."_s + suffix(format))));
    }
}

void TestPlotFile::theDataStandBesideIt()
{
    Plot plot = ten();
    plot.series.resize(1);
    plot.series[0].runs = {{{0, 20, {}, {}, {}}, {1, 8.5, {}, {}, {}}}, {{6, 4, 1.0, 5.0, {}}}};
    plot.series[0].label = u"SYN,1"_s;

    QVERIFY(writeFigure(path(u"figure1a.pdf"_s), plot, FigureFormat::Pdf, oneColumnMm, {}));

    QCOMPARE(content(path(u"figure1a.csv"_s)), "series,code,score,run,month,value,low,high\n"
                                               "patient,\"SYN,1\",clasi_a,1,0,20,,\n"
                                               "patient,\"SYN,1\",clasi_a,1,1,8.5,,\n"
                                               "patient,\"SYN,1\",clasi_a,2,6,4,1,5\n");
}

void TestPlotFile::everyKindHasItsOwnColumns()
{
    Plot responders = test::responderPlotOf({.patients = 10, .lastVisit = true});
    responders.shares = {{Response::Clasi50, 4, 6, 8, 0.5, 0.875}};
    Plot waterfall = test::waterfallPlotOf({.patients = 0});
    waterfall.changes = {{u"P1"_s, {}, {}, 8, 2}};
    Plot shift = test::shiftPlotOf({.patients = 0});
    shift.cells = {{Severity::Severe, Severity::Mild, 4}};
    Plot survival = test::survivalPlotOf({.patients = 0});
    survival.steps = {{1.5, 4, 1, 0, 0.25, 0.0625, {}}};
    const std::vector<std::pair<Plot, QByteArray>> expected{
        {responders,
         "response,month,responders,patients,share,low,high\nclasi50,last_visit,6,8,0.75,0.5,0.875\n"},
        {waterfall, "code,month,baseline,value,change_percent\nP1,6,8,2,-75\n"},
        {shift, "severity_baseline,severity_after,month,patients\nsevere,mild,6,4\n"},
        {survival, "months,at_risk,responses,censored,probability,low,high\n1.5,4,1,0,0.25,0.0625,\n"}};

    for (const auto &[plot, table] : expected) {
        const QString name = path(u"kind%1"_s.arg(int(plot.kind)));
        QVERIFY(writeFigure(name + u".svg"_s, plot, FigureFormat::Svg, oneColumnMm, {}));
        QCOMPARE(content(name + u".csv"_s), table);
    }
}

void TestPlotFile::anotherKindOfFileIsKept()
{
    write(path(u"mine.pdf"_s), "SQLite format 3");

    const auto written = writeFigure(path(u"mine.pdf"_s), ten(), FigureFormat::Pdf, oneColumnMm, {});

    QVERIFY(!written);
    QCOMPARE(content(path(u"mine.pdf"_s)), "SQLite format 3");
    QVERIFY(!QFile::exists(path(u"mine.csv"_s)));
}

void TestPlotFile::anotherTableIsKept()
{
    write(path(u"table.csv"_s), "patient,phone\n");

    const auto written = writeFigure(path(u"table.png"_s), ten(), FigureFormat::Png300, oneColumnMm, {});

    QVERIFY(!written);
    QCOMPARE(written.error().place, path(u"table.csv"_s));
    QCOMPARE(content(path(u"table.csv"_s)), "patient,phone\n");
    QVERIFY(!QFile::exists(path(u"table.png"_s)));
}

void TestPlotFile::nothingIsWrittenWhereThereIsNoFolder()
{
    const auto written = writeFigure(path(u"no/figure.svg"_s), ten(), FigureFormat::Svg, oneColumnMm, {});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
}

// A folder that is not empty stands where the figure goes: only the last renaming fails.
void TestPlotFile::theDataAreNotLeftWithoutTheirFigure()
{
    QVERIFY(QDir().mkpath(path(u"taken.svg/full"_s)));

    QVERIFY(!writeFigure(path(u"taken.svg"_s), ten(), FigureFormat::Svg, oneColumnMm, u"Figure"_s));

    QVERIFY(!QFile::exists(path(u"taken.csv"_s)));
}

void TestPlotFile::everyKindIsWrittenWhateverItsSize()
{
    for (const int patients : {0, 1, 10'000})
        for (const Plot &plot : test::everyPlotOf({.patients = patients})) {
            const QString name = path(u"size%1-%2.svg"_s.arg(patients).arg(int(plot.kind)));
            QVERIFY(writeFigure(name, plot, FigureFormat::Svg, oneColumnMm, {}));
            QVERIFY(content(name).size() < 2'000'000);
        }
}

MALAR_GUI_TEST(TestPlotFile)

} // namespace test_plotfile
#include "test_plotfile.moc"
