#include "core/analysis/trajectory.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/lettering.h"
#include "tests/support/longcourse.h"
#include "tests/support/test.h"
#include "ui/figures/chart.h"
#include "ui/figures/chartroute.h"
#include "ui/figures/plotchart.h"
#include "ui/figures/plotfile.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFile>
#include <QGraphicsScene>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace test_coursechart {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate zero(2025, 1, 14); // of test::scored()
constexpr double em = 150;     // of 7.5 points, in twentieths of a point

struct Sheet {
    explicit Sheet(const Plot &plot, double widthMm = 174)
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
    std::vector<ChartSpot> spots() const { return chart->face().spots(*chart); }
    QStringList words() const
    {
        QStringList all;
        for (const ChartSpot &spot : spots())
            all << spot.words;
        return all;
    }

    QGraphicsScene scene;
    PlotChart *chart;
};

Plot courseOf(const PatientRecord &record) { return trajectory(record, {}, SeveritySet::Klein2011); }

PatientRecord bare()
{
    PatientRecord record = test::scored(u"P1"_s, {{0, 20, 5}, {30, 8, 4}, {91, 5, 4}});
    record.courses[0].infusions.clear();
    record.treatments.clear();
    record.consents.clear();
    return record;
}

PatientRecord itching() { return test::answered(bare(), test::itch(), {8, 0, 2}); }

Plot longPlot() { return courseOf(test::recordsOf({test::longCourse()}).front()); }

Treatment tapered()
{
    Treatment treatment{
        makeId<TreatmentTag>(), TreatmentKind::Concomitant, Drug::OralGlucocorticoids, {}, {}, {}};
    treatment.from = PartialDate{2025, 1, 14};
    treatment.doses = {{{}, 20}, {PartialDate{2025, 3, 1}, 10}, {PartialDate{2025, 4, 1}, 0}};
    return treatment;
}

AdverseEvent told(const QString &term, int day)
{
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = term;
    event.grade = 2;
    event.reported = zero.addDays(day);
    return event;
}

struct Shown {
    explicit Shown(const Plot &plot)
    {
        view.resize(1000, 560);
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
    PlotView view;
};

} // namespace

/// The chart of a patient's course: what it writes, names and lets the keys reach.
class TestCourseChart : public test::Test {
    Q_OBJECT

private slots:
    void aDraftDoesNotLieOnTheInfusionOfItsDay();
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void everyTreatmentHasItsBarAndItsDoses();
    void aBarSaysWhatIsNotKnown();
    void departuresAreSaid();
    void anEventIsSaidWithItsGrade();
    void withoutAScoreThereIsNoAxisOfPoints();
    void whatIsNotDrawnIsCounted();
    void upAndDownGoThroughTheLanes();
    void theWordsCanBeHeard();
    void enterOpensTheVisit();
    void missedInfusionsAreHollow();
    void theBarsDifferInGreyscale();
    void aLongCourseIsLegible_data();
    void aLongCourseIsLegible();
    void theFigureIsExportedWithItsData();
    void aLongDrugIsNamedWhole();
    void aScaleHasALaneOfItsOwn();
    void theScoresKeepTheirPlaceAboveTheScales();
    void anOpenAnswerIsAGapAndNoZero();
    void aScaleIsReachedByKeyAndOpensItsVisit();
    void aPointTellsWhatItHides();
    void equalScoresAreBothSeen_data();
    void equalScoresAreBothSeen();
};

void TestCourseChart::everyTreatmentHasItsBarAndItsDoses()
{
    PatientRecord record = bare();
    record.treatments = {tapered()};

    const QStringList texts = Sheet(courseOf(record)).texts();

    for (const QString &text : {u"Anifrolumab"_s, u"300 mg every 28 days"_s, u"20 mg/day"_s, u"10 mg/day"_s,
                                u"paused"_s, u"index treatment"_s, u"concomitant"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts.join(u'|')));
}

void TestCourseChart::aBarSaysWhatIsNotKnown()
{
    PatientRecord record = bare();
    Treatment unknown{makeId<TreatmentTag>(), TreatmentKind::Concomitant, Drug::Methotrexate, {}, {}, {}};
    Treatment previous{
        makeId<TreatmentTag>(), TreatmentKind::Previous, Drug::Dapsone, {}, PartialDate{2024, 5, {}}, {}};
    record.treatments = {previous, unknown};

    const Sheet sheet(courseOf(record));

    QVERIFY(sheet.texts().contains(u"dates not known"_s));
    QVERIFY(sheet.words().contains(u"Methotrexate (concomitant), from an unknown date, ongoing"_s));
    QVERIFY(sheet.words().contains(u"Dapsone (previous), from May 2024 to an unknown date"_s));
}

void TestCourseChart::departuresAreSaid()
{
    PatientRecord record = bare();
    record.courses[0].infusions = {
        {makeId<InfusionTag>(), zero, InfusionState::Given, 300, {}, {}},
        {makeId<InfusionTag>(), zero.addDays(40), InfusionState::Given, 150, {}, {}}, // planned on day 28
        {makeId<InfusionTag>(), zero.addDays(68), InfusionState::Missed, 0, {}, {}}};

    const Sheet sheet(courseOf(record));

    QVERIFY(sheet.words().contains(u"14 Jan 2025: infusion of 300 mg"_s));
    QVERIFY(sheet.words().contains(u"23 Feb 2025: infusion of 150 mg instead of 300 mg, 12 days late"_s));
    QVERIFY(sheet.words().contains(u"23 Mar 2025: infusion missed"_s));
    for (const QString &text : {u"infusion"_s, u"missed"_s, u"late"_s, u"reduced"_s})
        QVERIFY2(sheet.texts().contains(text), qPrintable(text));
}

void TestCourseChart::anEventIsSaidWithItsGrade()
{
    PatientRecord record = bare();
    record.adverseEvents = {told(u"Herpes zoster"_s, 30)};
    record.adverseEvents[0].serious = Answer::Yes;

    const Sheet sheet(courseOf(record));

    QVERIFY(sheet.texts().contains(u"2!"_s));
    QVERIFY(sheet.words().contains(
        u"13 Feb 2025 (told on that day): Herpes zoster, grade 2 moderate, serious, still open"_s));
}

void TestCourseChart::withoutAScoreThereIsNoAxisOfPoints()
{
    PatientRecord record = bare();
    QVERIFY(Sheet(courseOf(record)).texts().contains(u"Points"_s));
    record.visits.clear();

    const QStringList texts = Sheet(courseOf(record)).texts();

    for (const QString &text : {u"Points"_s, u"10"_s, u"mild"_s})
        QVERIFY2(!texts.contains(text), qPrintable(text));
    QVERIFY(texts.contains(u"Study month"_s)); // the treatment is still seen in its time
}

void TestCourseChart::whatIsNotDrawnIsCounted()
{
    QVERIFY(
        Sheet(longPlot())
            .texts()
            .contains(u"Not drawn: 1 treatment that ended earlier, 1 previous treatment without dates"_s));
}

// From the first score up to its infusion and the event, and down to the bars.
void TestCourseChart::upAndDownGoThroughTheLanes()
{
    PatientRecord record = bare();
    record.courses[0].infusions = {{makeId<InfusionTag>(), zero, InfusionState::Given, 300, {}, {}}};
    record.adverseEvents = {told(u"Headache"_s, 30)};
    record.treatments = {tapered()};
    Shown shown(courseOf(record));

    QVERIFY(shown.after({Qt::Key_Home}).contains(u"CLASI-A 20"_s));
    QVERIFY(shown.after({Qt::Key_Up}).contains(u"infusion of 300 mg"_s));
    QVERIFY(shown.after({Qt::Key_Up}).contains(u"Headache"_s));
    QVERIFY(shown.after({Qt::Key_Down}).contains(u"CLASI-A 8"_s)); // of the same day
    QVERIFY(shown.after({Qt::Key_Down}).contains(u"CLASI-D 4"_s));
    QVERIFY(shown.after({Qt::Key_Down}).startsWith(u"Anifrolumab (index treatment)"_s));
    QVERIFY(shown.after({Qt::Key_Down}).startsWith(u"Oral glucocorticoids (concomitant)"_s));
    QVERIFY(shown.after({Qt::Key_Up, Qt::Key_Up}).contains(u"CLASI"_s));
}

void TestCourseChart::theWordsCanBeHeard()
{
    Shown shown(courseOf(bare()));
    QVERIFY(shown.view.accessibleDescription().contains(u"Enter opens the visit"_s));

    const QString words = shown.after({Qt::Key_Home, Qt::Key_Right});

    QCOMPARE(words, u"13 Feb 2025, month 1: CLASI-A 8"_s);
    QCOMPARE(shown.view.accessibleDescription(), words);
}

void TestCourseChart::enterOpensTheVisit()
{
    const PatientRecord record = bare();
    Shown shown(courseOf(record));
    const QSignalSpy opened(&shown.view, &PlotView::visitChosen);

    shown.after({Qt::Key_Home, Qt::Key_Right, Qt::Key_Return});

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<VisitId>(), record.visits[1].id);
}

static QPoint inView(const PlotView &view, QPointF at)
{
    return view.mapFromScene(qobject_cast<PlotChart *>(view.chart())->mapToScene(at));
}

/// The colour in the middle of an infusion's sign.
static QColor middleOf(InfusionState state)
{
    PatientRecord record = bare();
    record.courses[0].infusions = {{makeId<InfusionTag>(), zero.addDays(60), state, 300, {}, {}}};
    Shown shown(courseOf(record));
    const QImage image = shown.view.grab().toImage();
    const auto *chart = qobject_cast<PlotChart *>(shown.view.chart());
    const QPointF at(chart->position(chart->plot().marks[0].x, 0).x(),
                     chart->plotArea().top() - 0.5 * chart->look().em());
    return image.pixelColor(inView(shown.view, at));
}

void TestCourseChart::missedInfusionsAreHollow()
{
    const QColor paper = QApplication::palette().color(QPalette::Base);

    QCOMPARE(middleOf(InfusionState::Missed), paper);
    QVERIFY(std::abs(qGray(middleOf(InfusionState::Given).rgb()) - qGray(paper.rgb())) > 80);
}

void TestCourseChart::theBarsDifferInGreyscale()
{
    PatientRecord record = bare();
    record.treatments = {tapered()};
    record.treatments[0].doses.clear();
    Treatment previous = record.treatments[0];
    previous.kind = TreatmentKind::Previous;
    previous.to = PartialDate{2025, 3, 1};
    record.treatments.insert(record.treatments.begin(), previous);
    Shown shown(courseOf(record));
    const QImage image = shown.view.grab().toImage();
    const auto *chart = qobject_cast<PlotChart *>(shown.view.chart());

    std::vector<int> greys;
    for (const ChartSpot &spot : chart->face().spots(*chart))
        if (!spot.place.isEmpty() && spot.words.contains(u'('))
            greys.push_back(qGray(image.pixel(inView(shown.view, spot.place.center()))));

    QCOMPARE(greys.size(), std::size_t{3});
    QVERIFY(greys[1] - greys[0] > 40 && greys[2] - greys[1] > 15);
}

void TestCourseChart::aLongCourseIsLegible_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("width");
    for (const QString &language : {u"en"_s, u"es"_s})
        for (const double width : {85.0, 174.0})
            QTest::addRow("%s %g mm", qPrintable(language), width) << language << width;
}

void TestCourseChart::aLongCourseIsLegible()
{
    QFETCH(QString, language);
    QFETCH(double, width);
    speak(language);
    const Sheet sheet(longPlot(), width);

    const QStringList found =
        test::collisions(test::letteringOf(sheet.chart), QRectF(QPointF(), sheet.chart->size()));

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
}

void TestCourseChart::theFigureIsExportedWithItsData()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"course.svg"_s);

    QVERIFY(writeFigure(path, longPlot(), FigureFormat::Svg, twoColumnsMm, u"Course"_s));

    QFile data(dataPath(path));
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArrayList rows = data.readAll().split('\n');
    // 59 visits of both scores, the draft, 100 infusions, a consent, 7 events; 6 bars with 1 + 6 + 2 + 1
    // doses.
    QCOMPARE(rows.size() - 2, 59 * 2 + 1 + 100 + 1 + 7 + 6 + 10);
}

// As wide as the whole chart of a window of 960 pixels, in type of its size.
void TestCourseChart::aLongDrugIsNamedWhole()
{
    PatientRecord record = bare();
    record.treatments = {tapered()};
    record.treatments[0].drug = Drug::Other;
    record.treatments[0].otherName = u"Inhibidor de la calcineurina tópico"_s;

    QVERIFY(Sheet(courseOf(record), 165).texts().contains(record.treatments[0].otherName));
}

void TestCourseChart::aScaleHasALaneOfItsOwn()
{
    const PatientRecord record = test::answered(itching(), test::physicianGlobal(), {3, {}, 1});

    const Sheet sheet(courseOf(record));

    const QStringList texts = sheet.texts();
    QVERIFY(texts.contains(u"scale beside the CLASI"_s));
    QVERIFY(texts.contains(u"Itch (0 no itch · 10 worst itch imaginable; higher is worse)"_s));
    QCOMPARE(texts.count(u"4"_s), 2); // a month, and the physician's highest
    QVERIFY(sheet.words().contains(
        u"13 Feb 2025, month 1: Itch 0 of 10\n0 no itch  ·  10 worst itch imaginable"_s));
    QVERIFY(!Sheet(courseOf(bare())).texts().contains(u"scale beside the CLASI"_s));
}

// A registry that asks no scale sees the chart that it saw: neither the axis of points nor their places know
// of the lanes.
void TestCourseChart::theScoresKeepTheirPlaceAboveTheScales()
{
    const Sheet without(courseOf(bare()));
    const Sheet with(courseOf(itching()));

    QCOMPARE(with.chart->plotArea().size(), without.chart->plotArea().size());
    QCOMPARE(with.chart->plot().yMax, without.chart->plot().yMax);
    const auto scores = [](const Sheet &sheet) {
        QStringList words = sheet.words();
        words.removeIf([](const QString &each) { return !each.contains(u"CLASI"_s); });
        return words;
    };
    QCOMPARE(scores(with), scores(without));
    QVERIFY(with.chart->size().height() > without.chart->size().height() + 4 * em);
}

void TestCourseChart::anOpenAnswerIsAGapAndNoZero()
{
    const Plot plot = courseOf(test::answered(bare(), test::itch(), {8, {}, 2}));

    QCOMPARE(plot.facets.size(), 1U);
    QCOMPARE(plot.facets[0].series[0].runs.size(), 2U);
    const Sheet sheet(plot);
    int named = 0;
    for (const QString &words : sheet.words())
        named += words.contains(u"Itch"_s);
    QCOMPARE(named, 2);
}

void TestCourseChart::aScaleIsReachedByKeyAndOpensItsVisit()
{
    const PatientRecord record = itching();
    Shown shown(courseOf(record));
    const QSignalSpy opened(&shown.view, &PlotView::visitChosen);

    QVERIFY(shown.after({Qt::Key_Home, Qt::Key_Right, Qt::Key_Down}).contains(u"CLASI-D 4"_s));
    QVERIFY(shown.after({Qt::Key_Down}).contains(u"Itch 0 of 10"_s));
    QVERIFY(shown.after({Qt::Key_Right}).contains(u"Itch 2 of 10"_s));
    shown.after({Qt::Key_Return});
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<VisitId>(), record.visits[2].id);
    QVERIFY(shown.after({Qt::Key_Down}).startsWith(u"Anifrolumab (index treatment)"_s));
}

void TestCourseChart::aPointTellsWhatItHides()
{
    Shown shown(courseOf(test::scored(u"P1"_s, {{0, 8, 8}, {30, 8, 5}})));

    QCOMPARE(shown.after({Qt::Key_Home}),
             u"14 Jan 2025, month 0: CLASI-A 8\n14 Jan 2025, month 0: CLASI-D 8"_s);
    QVERIFY(!shown.after({Qt::Key_Right}).contains(u'\n'));
}

void TestCourseChart::equalScoresAreBothSeen_data()
{
    QTest::addColumn<bool>("dark");

    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCourseChart::equalScoresAreBothSeen()
{
    QFETCH(bool, dark);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(QPalette(Qt::black));
    Shown shown(courseOf(test::scored(u"P1"_s, {{0, 8, 8}})));
    const QImage image = shown.view.grab().toImage();
    const auto *chart = qobject_cast<PlotChart *>(shown.view.chart());

    const QPoint at = inView(shown.view, chart->position(0, 8));
    const int reach = qRound(chart->look().em());
    const auto pixels = [&](Axis axis) {
        int count = 0;
        for (int y = at.y() - reach; y <= at.y() + reach; ++y)
            for (int x = at.x() - reach; x <= at.x() + reach; ++x)
                count += image.pixelColor(x, y) == chart->look().colour(axis);
        return count;
    };
    QApplication::setPalette(before);
    QVERIFY2(pixels(Axis::Activity) > 12, qPrintable(QString::number(pixels(Axis::Activity))));
    QVERIFY2(pixels(Axis::Damage) > 12, qPrintable(QString::number(pixels(Axis::Damage))));
}

void TestCourseChart::aDraftDoesNotLieOnTheInfusionOfItsDay()
{
    PatientRecord record = test::scored(u"P1"_s, {{0, 20, 5, VisitState::Draft}, {30, 8, 4}});
    record.consents.clear();
    record.courses[0].infusions = {{makeId<InfusionTag>(), zero, InfusionState::Given, 300, {}, {}}};
    const Sheet sheet(courseOf(record));

    std::vector<QPointF> marks; // above the plot
    for (const ChartSpot &spot : sheet.spots())
        if (spot.place.isEmpty() && spot.place.top() < sheet.chart->plotArea().top())
            marks.push_back(spot.place.topLeft());

    QCOMPARE(marks.size(), 2U);
    QCOMPARE(marks[0].x(), marks[1].x());
    QVERIFY(std::abs(marks[0].y() - marks[1].y()) > 0.6 * em); // as high as either of them
}

MALAR_GUI_TEST(TestCourseChart)

} // namespace test_coursechart
#include "test_coursechart.moc"
