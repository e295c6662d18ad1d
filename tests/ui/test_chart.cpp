#include "ui/figures/chart.h"

#include "core/analysis/cohortplot.h"
#include "core/analysis/trajectory.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QImage>
#include <QtCharts/QLineSeries>

namespace test_chart {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QLineSeries *> lines(const QChart &chart)
{
    QList<QLineSeries *> result;
    const QList<QAbstractSeries *> all = chart.series();
    for (QAbstractSeries *series : all)
        if (auto *line = qobject_cast<QLineSeries *>(series))
            result << line;
    return result;
}

Plot course(const std::vector<test::Scored> &visits)
{
    return trajectory(test::scored(u"P1"_s, visits), {}, SeveritySet::Klein2011);
}

PlotTheme paper() { return paperTheme(12, u"Noto Sans"_s); }

QImage drawn(const Plot &plot, const QPalette &palette)
{
    PlotView view;
    view.setPalette(palette);
    view.show(plot);
    view.resize(700, 300);
    return view.grab().toImage();
}

/// Whether any pixel is nearly of the colour.
bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                    std::abs(pixel.blue() - colour.blue()) <
                12)
                return true;
        }
    return false;
}

} // namespace

class TestChart : public test::Test {
    Q_OBJECT

private slots:
    void activityIsASolidBlueLineAndDamageADashedVermilionOne();
    void aGapIsTwoLines();
    void onePatientIsAThinGreyLineInTheCohort();
    void theTwoScoresDifferInGreyscaleToo();
    void everyColourIsOpaque();
    void aViewDrawsItselfAnewInADarkPalette();
    void aPlotOfNothingIsDrawn();
};

// Okabe and Ito's blue and vermilion.
void TestChart::activityIsASolidBlueLineAndDamageADashedVermilionOne()
{
    const std::unique_ptr<QChart> chart(makeChart(course({{0, 20, 5}, {30, 8, 4}}), paper()));

    const QList<QLineSeries *> found = lines(*chart);

    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0]->pen().color(), QColor(0x00, 0x72, 0xB2));
    QCOMPARE(found[0]->pen().style(), Qt::SolidLine);
    QCOMPARE(found[1]->pen().color(), QColor(0xD5, 0x5E, 0x00));
    QCOMPARE(found[1]->pen().style(), Qt::CustomDashLine);
}

void TestChart::aGapIsTwoLines()
{
    const std::unique_ptr<QChart> chart(
        makeChart(course({{0, 20, 5}, {30, 8, 4}, {183, 3, 2}, {366, 2, 2}}), paper()));

    QCOMPARE(lines(*chart).size(), 4);
}

void TestChart::onePatientIsAThinGreyLineInTheCohort()
{
    const std::vector<PatientRecord> records = test::trainingRecords();
    const PlacedCohort cohort = place(records, defaultPlan({}));
    const CohortSummary summary = summarise(cohort);

    const std::unique_ptr<QChart> chart(makeChart(cohortPlot(cohort, summary, Axis::Activity), paper()));

    const QList<QLineSeries *> found = lines(*chart);
    QCOMPARE(found.size(), 11); // ten patients and the median
    QVERIFY(found[0]->pen().widthF() < found.last()->pen().widthF() / 2);
    QCOMPARE(found[0]->pen().color().saturation(), 0);
}

void TestChart::theTwoScoresDifferInGreyscaleToo()
{
    for (const bool dark : {false, true}) {
        const int a = qGray(look::axisColour(Axis::Activity, dark).rgb());
        const int d = qGray(look::axisColour(Axis::Damage, dark).rgb());
        QVERIFY2(std::abs(a - d) >= 10, qPrintable(u"%1 and %2"_s.arg(a).arg(d)));
    }
}

// PDF/A-1 knows no transparency.
void TestChart::everyColourIsOpaque()
{
    const PlotTheme look = paper();
    for (const QColor &colour : {look.paper, look.ink, look.faint, look.grid, look.individual, look.window})
        QCOMPARE(colour.alpha(), 255);
    for (const auto &tints : {look.quartiles, look.deciles, look.score})
        for (const QColor &colour : tints)
            QCOMPARE(colour.alpha(), 255);
}

void TestChart::aViewDrawsItselfAnewInADarkPalette()
{
    const Plot plot = course({{0, 20, 5}, {30, 8, 4}});
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1E, 0x1F, 0x22));
    dark.setColor(QPalette::Text, QColor(0xE6, 0xE6, 0xE6));
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);

    const QImage onDark = drawn(plot, dark);
    const QImage onLight = drawn(plot, light);

    QVERIFY(holds(onDark, look::axisColour(Axis::Activity, true)));
    QVERIFY(!holds(onDark, Qt::white));
    QVERIFY(holds(onLight, look::axisColour(Axis::Activity, false)));
    QVERIFY(holds(onLight, look::axisColour(Axis::Damage, false)));
}

void TestChart::aPlotOfNothingIsDrawn()
{
    QVERIFY(!drawn(Plot{}, QApplication::palette()).isNull());
    QVERIFY(!drawn(course({}), QApplication::palette()).isNull());
}

MALAR_GUI_TEST(TestChart)

} // namespace test_chart
#include "test_chart.moc"
