#include "ui/figures/chart.h"

#include "tests/support/plots.h"
#include "tests/support/test.h"
#include "ui/figures/chartface.h"
#include "ui/figures/plotchart.h"
#include "ui/words/language.h"

#include <QSignalSpy>

namespace test_plotview {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Role = Plot::Series::Role;

namespace {

/// Three patients: A 20, 8, 4; B 10, 6 and then nothing; C 10, 9, 9.
Plot three()
{
    Plot plot;
    plot.kind = Plot::Kind::Cohort;
    plot.xMax = 3.2;
    plot.xMin = -0.1;
    plot.yMax = 25;
    plot.columns = {{0, 3}, {1, 3, 3, 0.25}, {3, 2, 2, {}}};
    const auto line = [&](const QString &code, const std::vector<double> &scores) {
        Plot::Series series{Role::Individual, Axis::Activity, code, {code + u"-id"_s}, {{}}};
        for (std::size_t i = 0; i < scores.size(); ++i)
            series.runs[0].push_back({plot.columns[i].x, scores[i], {}, {}, {}});
        plot.series.push_back(series);
    };
    line(u"A"_s, {20, 8, 4});
    line(u"B"_s, {10, 6});
    line(u"C"_s, {10, 9, 9});
    return plot;
}

struct Shown {
    explicit Shown(const Plot &plot) : chosen(&view, &PlotView::patientChosen)
    {
        view.resize(600, 400);
        view.show(plot);
        view.QWidget::show();
        view.activateWindow();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window is not active");
    }
    QString after(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(&view, key);
        return view.spotText();
    }
    QPoint placeOf(double x, double y)
    {
        const auto *chart = qobject_cast<PlotChart *>(view.chart());
        return view.mapFromScene(chart->mapToScene(chart->position(x, y)));
    }

    PlotView view;
    QSignalSpy chosen;
};

} // namespace

/// A reader goes through a figure by key or pointer.
class TestPlotView : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void rightGoesAlongThePatientsVisits();
    void downGoesToThePatientBelow();
    void twoPatientsAtOnePointAreBothReached();
    void aKeyThatLeadsNowhereStays();
    void enterChoosesThePatient();
    void theWordsAreToldToAScreenReader();
    void thePointerNamesWhatLiesThere();
    void aClickChoosesThePatient();
    void whatIsNobodysChoosesNobody();
    void withBandsTheMedianIsNamed();
    void theWaterfallIsWalkedFromBarToBar();
    void theLabelStaysInASmallView();
    void anEmptyFigureTakesNoFocus();
    void everyKindIsDrawnAtEverySize();
};

void TestPlotView::rightGoesAlongThePatientsVisits()
{
    Shown shown(three());

    QCOMPARE(shown.after({Qt::Key_Right}), u"A · Baseline · CLASI-A 20"_s);
    QCOMPARE(shown.after({Qt::Key_Right}), u"A · Month 1 · CLASI-A 8 (−12 since baseline)"_s);
    QCOMPARE(shown.after({Qt::Key_Right}), u"A · Month 3 · CLASI-A 4 (−16 since baseline)"_s);
    QCOMPARE(shown.after({Qt::Key_Left}), u"A · Month 1 · CLASI-A 8 (−12 since baseline)"_s);
}

void TestPlotView::downGoesToThePatientBelow()
{
    Shown shown(three());
    shown.after({Qt::Key_Right, Qt::Key_Right});

    QVERIFY(shown.after({Qt::Key_Down}).startsWith(u"B · Month 1"_s));
    QVERIFY(shown.after({Qt::Key_Up, Qt::Key_Up}).startsWith(u"C · Month 1"_s));
}

void TestPlotView::twoPatientsAtOnePointAreBothReached()
{
    Shown shown(three());

    QVERIFY(shown.after({Qt::Key_Home, Qt::Key_Down}).startsWith(u"B · Baseline"_s));
    QVERIFY(shown.after({Qt::Key_Down}).startsWith(u"C · Baseline"_s));
}

void TestPlotView::aKeyThatLeadsNowhereStays()
{
    Shown shown(three());
    const QString last = shown.after({Qt::Key_End});

    QCOMPARE(shown.after({Qt::Key_Right}), last);
}

void TestPlotView::enterChoosesThePatient()
{
    Shown shown(three());

    shown.after({Qt::Key_Home, Qt::Key_Down, Qt::Key_Return});

    QCOMPARE(shown.chosen.size(), 1);
    QCOMPARE(shown.chosen[0][0].value<PatientId>().value, u"B-id"_s);
}

void TestPlotView::theWordsAreToldToAScreenReader()
{
    Shown shown(three());
    QVERIFY(shown.view.accessibleDescription().contains(u"arrow keys"_s));

    shown.after({Qt::Key_Home});

    QCOMPARE(shown.view.accessibleDescription(), u"A · Baseline · CLASI-A 20"_s);
}

void TestPlotView::thePointerNamesWhatLiesThere()
{
    Shown shown(three());

    QTest::mouseMove(shown.view.viewport(), shown.placeOf(1, 6) + QPoint(2, 2));
    QVERIFY(shown.view.spotText().startsWith(u"B · Month 1"_s));

    QTest::mouseMove(shown.view.viewport(), shown.placeOf(2, 22));
    QVERIFY(shown.view.spotText().isEmpty());
}

void TestPlotView::aClickChoosesThePatient()
{
    Shown shown(three());

    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.placeOf(3, 9));

    QCOMPARE(shown.chosen.size(), 1);
    QCOMPARE(shown.chosen[0][0].value<PatientId>().value, u"C-id"_s);
}

void TestPlotView::whatIsNobodysChoosesNobody()
{
    Shown shown(test::shiftPlotOf({.patients = 10}));

    QVERIFY(!shown.after({Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return}).isEmpty());

    QCOMPARE(shown.chosen.size(), 0);
}

void TestPlotView::withBandsTheMedianIsNamed()
{
    Shown shown(test::cohortPlotOf({.patients = 500}));

    QCOMPARE(shown.after({Qt::Key_Home}), u"Baseline: median of CLASI-A 18, quartiles 8 to 28, n = 500"_s);
}

void TestPlotView::theWaterfallIsWalkedFromBarToBar()
{
    Shown shown(test::waterfallPlotOf({.patients = 6}));

    QCOMPARE(shown.after({Qt::Key_Home}), u"SYN-04 · CLASI-A 7 → 35 (+400 %)"_s);
    QVERIFY(shown.after({Qt::Key_Right}).startsWith(u"SYN-"_s));
    shown.after({Qt::Key_Return});
    QCOMPARE(shown.chosen.size(), 1);
}

void TestPlotView::theLabelStaysInASmallView()
{
    Plot plot = three();
    plot.series[0].label = u"A-VERY-LONG-CODE-OF-A-PATIENT"_s;
    Shown shown(plot);
    shown.view.resize(260, 300);

    shown.after({Qt::Key_End});

    QVERIFY(!shown.view.grab().isNull());
    QVERIFY(!shown.view.spotText().isEmpty());
}

void TestPlotView::anEmptyFigureTakesNoFocus()
{
    PlotView view;
    view.show(test::waterfallPlotOf({.patients = 0}));

    QCOMPARE(view.focusPolicy(), Qt::NoFocus);
}

void TestPlotView::everyKindIsDrawnAtEverySize()
{
    for (const int patients : {0, 1, 2, 300, 10'000})
        for (const Plot &plot : test::everyPlotOf({.patients = patients})) {
            PlotView view;
            view.show(plot);
            for (const QSize size : {QSize(120, 90), QSize(420, 260), QSize(1100, 600)}) {
                view.resize(size);
                QVERIFY(!view.grab().isNull());
            }
        }
}

MALAR_GUI_TEST(TestPlotView)

} // namespace test_plotview
#include "test_plotview.moc"
