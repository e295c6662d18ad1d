#include "tests/support/lettering.h"
#include "tests/support/plots.h"
#include "tests/support/test.h"
#include "ui/figures/chartkey.h"
#include "ui/figures/plotchart.h"
#include "ui/words/language.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

namespace test_figures {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::PlotOf;

namespace {

constexpr double em = 140; // of 7 points, in twentieths of a point

/// A chart on paper of this width, as high as it wants to be.
struct Sheet {
    explicit Sheet(const Plot &plot, double widthMm = 85)
        : chart(new PlotChart(plot, paperTheme(em, u"Noto Sans"_s)))
    {
        scene.addItem(chart);
        const double width = widthMm / 25.4 * 72 * 20;
        chart->resize(width, chart->heightFor(width));
    }

    QStringList texts() const
    {
        QStringList all;
        for (const test::Lettered &text : test::letteringOf(chart))
            all << text.text;
        return all;
    }
    QStringList collisions() const
    {
        return test::collisions(test::letteringOf(chart), QRectF(QPointF(), chart->size()));
    }

    QGraphicsScene scene;
    PlotChart *chart;
};

QString spotText(const Plot &plot, std::size_t index)
{
    const Sheet sheet(plot);
    return sheet.chart->face().spots(*sheet.chart)[index].words;
}

} // namespace

/// What the figures show, and that it can be read.
class TestFigures : public test::Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void noLabelLiesOnAnother_data();
    void noLabelLiesOnAnother();
    void pAndNStandAtTheirMonth();
    void theLastVisitStandsBesideTheTimeAxis();
    void whoWorsenedIsADarkDashedLine();
    void theMediansBeforeAndAfterArePrintedWithTheirQuartiles();
    void everyResponderRateIsPrintedWithItsN();
    void theWaterfallPrintsWhomItCannotShow();
    void aBarAboveTheScaleSaysHowHighItIs();
    void aFallOfExactlySeventyPercentIsOne();
    void manyPatientsHaveNoCodes();
    void theShiftGridCountsEveryPatientOnce();
    void theCurveIsTheStepsGiven();
    void theMedianTimeIsPrintedWithItsInterval();
    void eachPartOfTheBiomarkersNamesItsSubsetAndMarker();
    void patientsAreToldApartByMoreThanColour();
    void manyPatientsOfBiomarkersAreGreyLines();
    void aBiomarkerUnderThePointerIsNamedWithItsUnit();
    void aLimitOfDetectionIsAnArrowAndNamed();
    void biomarkersFitAColumnOfAJournal();
    void aMedianThatWasNotReachedIsSaid();
};

// Months that lie close, numbers of five digits, long codes, a last visit; one column and two of a journal;
// both languages.
void TestFigures::noLabelLiesOnAnother_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("patients");
    QTest::addColumn<QString>("code");
    for (const QString &language : {u"en"_s, u"es"_s})
        for (const double width : {85.0, 174.0})
            for (const int patients : {0, 1, 2, 6, 10, 24, 55, 300, 10'000})
                for (const QString &code : {u"SYN-%1"_s, u"HOSPITAL-UNIVERSITARIO-%1"_s})
                    if (patients < 100 || code.size() < 8)
                        QTest::addRow("%s %g mm %d %s", qPrintable(language), width, patients,
                                      qPrintable(code))
                            << language << width << patients << code;
}

void TestFigures::noLabelLiesOnAnother()
{
    QFETCH(QString, language);
    QFETCH(double, width);
    QFETCH(int, patients);
    QFETCH(QString, code);
    speak(language);

    for (const bool last : {false, true})
        for (const Plot &plot : test::everyPlotOf({patients, {1, 2, 3, 6, 12}, last, Axis::Activity, code})) {
            const Sheet sheet(plot, width);
            const QStringList found = sheet.collisions();
            QVERIFY2(found.isEmpty(), qPrintable(u"kind %1: "_s.arg(int(plot.kind)) + found.join(u"; "_s)));
        }
}

void TestFigures::pAndNStandAtTheirMonth()
{
    const Plot plot = test::cohortPlotOf({.patients = 10});
    const Sheet sheet(plot);

    for (const test::Lettered &text : test::letteringOf(sheet.chart))
        if (text.text == u"0.031"_s) // of month 1
            QVERIFY(std::abs(text.place.boundingRect().center().x() - sheet.chart->position(1, 0).x()) < 1);
    QVERIFY(sheet.texts().contains(u"0.031"_s));
    QVERIFY(sheet.texts().contains(u"<0.001"_s));
    QVERIFY(sheet.texts().contains(u"CLASI-A (points)"_s));
}

void TestFigures::theLastVisitStandsBesideTheTimeAxis()
{
    const Plot plot = test::cohortPlotOf({.patients = 2, .lastVisit = true});
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"Last visit"_s));
    const QList<QAbstractSeries *> all = sheet.chart->series();
    for (QAbstractSeries *series : all) // no line leads there
        if (const auto *line = qobject_cast<QLineSeries *>(series))
            for (const QPointF &point : line->points())
                QVERIFY(point.x() <= 6);
}

void TestFigures::whoWorsenedIsADarkDashedLine()
{
    Plot plot = test::pairedPlotOf({.patients = 2});
    plot.series[0].runs = {{{0, 20, {}, {}, {}}, {1, 5, {}, {}, {}}}};
    plot.series[1].runs = {{{0, 5, {}, {}, {}}, {1, 20, {}, {}, {}}}};
    const Sheet sheet(plot);

    const auto *better = qobject_cast<QLineSeries *>(sheet.chart->series()[0]);
    const auto *worse = qobject_cast<QLineSeries *>(sheet.chart->series()[1]);

    QCOMPARE(better->pen().style(), Qt::SolidLine);
    QCOMPARE(worse->pen().style(), Qt::CustomDashLine);
    QVERIFY(worse->pen().color().lightness() < better->pen().color().lightness() - 60);
    QVERIFY(sheet.texts().contains(u"worse (1)"_s));
}

void TestFigures::theMediansBeforeAndAfterArePrintedWithTheirQuartiles()
{
    Plot plot = test::pairedPlotOf({.patients = 6});
    plot.series.back().runs = {{{0, 16.5, 13.0, 20.25, {}}, {1, 1, 1.0, 2.5, {}}}};
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"16.5 [13-20.25]"_s));
    QVERIFY(sheet.texts().contains(u"1 [1-2.5]"_s));
    QVERIFY(sheet.texts().contains(u"p = 0.008"_s));
}

void TestFigures::everyResponderRateIsPrintedWithItsN()
{
    Plot plot = test::responderPlotOf({.patients = 10});
    plot.shares = {{Response::Clasi50, 1, 6, 9, 0.35, 0.88}, {Response::Clasi50, 2, 0, 0, {}, {}}};
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"6/9 (67 %)"_s));
    QVERIFY(sheet.texts().contains(u"0/0"_s)); // nobody is not 0 %
    QCOMPARE(spotText(plot, 0), u"CLASI-50, Month 1: 6/9 (67 %), 95 % interval 35 % to 88 %"_s);
}

void TestFigures::theWaterfallPrintsWhomItCannotShow()
{
    Plot plot = test::waterfallPlotOf({.patients = 10});
    plot.withoutChange = 2;
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"2 more with a baseline of 0, which has no percentage"_s));
}

void TestFigures::aBarAboveTheScaleSaysHowHighItIs()
{
    Plot plot = test::waterfallPlotOf({.patients = 0});
    plot.changes = {{u"P1"_s, {}, {}, 2, 10}, {u"P2"_s, {}, {}, 10, 5}};
    plot.yMax = 100;
    plot.xMax = 2;
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"+400"_s));
}

// 10 to 3 is 70 % in whole numbers; 100 * (3 - 10) / 10.0 must not make it less.
void TestFigures::aFallOfExactlySeventyPercentIsOne()
{
    Plot plot = test::waterfallPlotOf({.patients = 0});
    plot.changes = {{u"P1"_s, {}, {}, 10, 3}};
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"fall of 70 % or more (1)"_s));
}

void TestFigures::manyPatientsHaveNoCodes()
{
    const Sheet few(test::waterfallPlotOf({.patients = 10}));
    const Sheet many(test::waterfallPlotOf({.patients = 300}));

    QVERIFY(few.texts().contains(u"SYN-01"_s));
    QVERIFY(!many.texts().contains(u"SYN-01"_s));
}

void TestFigures::theShiftGridCountsEveryPatientOnce()
{
    Plot plot = test::shiftPlotOf({.patients = 0});
    plot.cells = {{Severity::Severe, Severity::Mild, 4}, {Severity::Severe, Severity::Severe, 2}};
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"67 %"_s)); // of the six severe at baseline
    QVERIFY(sheet.texts().contains(u"milder 4/6 (67 %)"_s));
    QVERIFY(sheet.texts().contains(u"more severe 0/6 (0 %)"_s));
    QCOMPARE(spotText(plot, 0), u"severe at baseline, mild at month 6: 4/6 (67 %)"_s);
}

void TestFigures::theCurveIsTheStepsGiven()
{
    Plot plot = test::survivalPlotOf({.patients = 0});
    plot.xMax = 6;
    plot.steps = {{0, 4, 0, 0, 0, {}, {}}, {1, 4, 1, 0, 0.25, 0.05, 0.7}, {3, 3, 1, 1, 0.5, 0.2, 0.9}};
    const Sheet sheet(plot);

    const auto *curve = qobject_cast<QLineSeries *>(sheet.chart->series()[1]);

    const QList<QPointF> expected{{0, 0}, {1, 0}, {1, 0.25}, {3, 0.25}, {3, 0.5}, {6, 0.5}};
    QCOMPARE(curve->points(), expected);
    QCOMPARE(spotText(plot, 2), u"Month 3.0: CLASI-50 50.0 %, 3 at risk (20.0 % to 90.0 %), 1 censored"_s);
}

void TestFigures::theMedianTimeIsPrintedWithItsInterval()
{
    Plot plot = test::survivalPlotOf({.patients = 10});
    plot.median = Plot::Median{2.96, 1.04, {}};
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"median 3.0 months (95 % interval: 1.0 to not reached)"_s));
}

void TestFigures::aMedianThatWasNotReachedIsSaid()
{
    Plot plot = test::survivalPlotOf({.patients = 10});
    plot.median = {};
    const Sheet sheet(plot);

    QVERIFY(sheet.texts().contains(u"median not reached"_s));
}

void TestFigures::eachPartOfTheBiomarkersNamesItsSubsetAndMarker()
{
    const QStringList texts = Sheet(test::biomarkerPlotOf({.patients = 3}), 174).texts();

    for (const QString &title : {u"CD56bright · NKG2A"_s, u"CD56dim · KIR2DL1/S1"_s, u"CD56dim · TIM-3"_s})
        QCOMPARE(texts.count(title), 1);
    QCOMPARE(texts.count(u"% positive"_s), 1); // the unit of all
    for (const QString &code : {u"SYN-01"_s, u"SYN-02"_s, u"SYN-03"_s})
        QCOMPARE(texts.count(code), 1); // in the key
    QVERIFY(texts.contains(u"reference range"_s));
}

// Okabe and Ito's colours but those of the two scores, and a shape for each.
void TestFigures::patientsAreToldApartByMoreThanColour()
{
    const PlotTheme theme = paperTheme(em, u"Noto Sans"_s);
    QSet<QRgb> colours;
    std::vector<QImage> shapes;
    for (std::size_t patient = 0; patient < 8; ++patient) {
        QImage image(300, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PlotTheme grey = theme;
        grey.patients.fill(Qt::black); // what is left without colour
        symbol::patient(painter, grey, patient, QPointF(150, 150));
        QVERIFY(std::ranges::find(shapes, image) == shapes.end());
        shapes.push_back(image);
        colours << symbol::patientLine(theme, patient).color().rgb();
    }
    QCOMPARE(colours.size(), 4);
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        QVERIFY(!colours.contains(theme.colour(axis).rgb()));
}

void TestFigures::manyPatientsOfBiomarkersAreGreyLines()
{
    const QStringList texts = Sheet(test::biomarkerPlotOf({.patients = 30}), 174).texts();

    QVERIFY(texts.contains(u"one patient"_s));
    QVERIFY(!texts.contains(u"SYN-01"_s));
}

void TestFigures::aBiomarkerUnderThePointerIsNamedWithItsUnit()
{
    Plot plot = test::biomarkerPlotOf({.patients = 1});
    plot.facets[0].series[0].runs[0][1] = {3.1, 77.25, {}, {}, {}};

    QCOMPARE(spotText(plot, 1), u"SYN-01 · CD56bright · NKG2A · 77.25 % positive, month 3.1"_s);
}

void TestFigures::aLimitOfDetectionIsAnArrowAndNamed()
{
    Plot plot = test::biomarkerPlotOf({.patients = 1});
    QVERIFY(!Sheet(plot, 174).texts().contains(u"below a limit of detection"_s)); // the first has none
    plot.facets[0].series[0].runs[0][1] = {3.1, 0.0005, {}, {}, {}, false, Limit::Below};

    const QStringList texts = Sheet(plot, 174).texts();

    QVERIFY(texts.contains(u"below a limit of detection"_s));
    QVERIFY(!texts.contains(u"above a limit of detection"_s));
    QCOMPARE(spotText(plot, 1), u"SYN-01 · CD56bright · NKG2A · <0.0005 % positive, month 3.1"_s);
}

void TestFigures::biomarkersFitAColumnOfAJournal()
{
    const Sheet sheet(test::biomarkerPlotOf({.patients = 3}), 85);

    QVERIFY(sheet.collisions().isEmpty());
    QVERIFY(sheet.chart->size().height() < 240 / 25.4 * 72 * 20); // mm: it fits a page
}

MALAR_GUI_TEST(TestFigures)

} // namespace test_figures
#include "test_figures.moc"
