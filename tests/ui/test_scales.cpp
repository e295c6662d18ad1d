#include "tests/ui/clinic.h"
#include "ui/visit/scalefield.h"
#include "ui/visit/scalespanel.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

namespace test_scales {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;

/// What a registry asks beside the CLASI, on the visit page.
class TestScales : public test::Test {
    Q_OBJECT

private slots:
    void aRegistryThatAsksNothingShowsNothing();
    void aVisitIsTypedToItsEndWithTheScales();
    void anOpenScaleHoldsNothingUp();
    void oneAndZeroMakeTenAndOneStepOfUndo();
    void keysStepAndClear();
    void aValueBeyondTheScaleIsRefusedInPlace();
    void aTapAnswersAndASecondTapUnanswers();
    void aPointTakesLastVisitsValueWhereItMeansTheSame();
    void theWholeSentenceIsTheAccessibleName();
    void whatEachEndMeansStandsBesideIt();
    void anAnswerKeepsTheWordsThatItWasAskedWith();
    void aCompleteVisitIsReadOnlyHereToo();
    void theThirteenRegionsStayInView();
    void aNarrowWindowPutsTheNameOverTheField();
};

namespace {

/// A visit page of a registry that asks the physician's global assessment and the itch.
struct Asking : Clinic {
    explicit Asking(const std::vector<Visit> &visits = {},
                    const ScaleSet &scales = {physicianGlobal(), itch()})
        : Clinic(visits)
    {
        if (!session->save(scales))
            qFatal("no scales");
        page->startNew(record.patient.id);
    }
    ScaleField *field(int index) const { return panel()->fields().at(static_cast<std::size_t>(index)); }
    ScalesPanel *panel() const { return page->findChild<ScalesPanel *>(); }
    const ScaleAnswers &answers() { return visit().scales; }
    std::optional<int> itchNow()
    {
        const auto found = answers().find(u"itch"_s);
        return found == answers().end() ? std::nullopt : std::optional(found->second.value);
    }
    QString spoken(int index) const
    {
        return QAccessible::queryAccessibleInterface(field(index))->text(QAccessible::Name);
    }
    void tap(int index, int value)
    {
        ScaleField *scale = field(index);
        const int width = scale->width() / (scale->scale().highest + 1);
        QTest::mouseClick(scale, Qt::LeftButton, {}, {value * width + width / 2, scale->height() / 2});
    }
};

/// A complete visit before today's with this itch.
Visit itched(int value, const Scale &scale = itch())
{
    Visit visit = earlier(start, 2);
    visit.scales[scale.key] = {scale, value};
    return visit;
}

Scale turnedItch()
{
    Scale scale = itch();
    scale.direction = ScaleDirection::HigherIsBetter;
    std::swap(scale.lowAnchor, scale.highAnchor);
    return scale;
}

} // namespace

void TestScales::aRegistryThatAsksNothingShowsNothing()
{
    const Asking clinic({}, {});

    QVERIFY(clinic.panel()->isHidden());
    QVERIFY(clinic.panel()->fields().empty());
}

void TestScales::aVisitIsTypedToItsEndWithTheScales()
{
    Asking clinic;

    clinic.press(Qt::Key_0); // everything open 0
    clinic.form().go(items.back());
    clinic.press(Qt::Key_Tab, {});
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_Tab, {});
    clinic.type(u"10"_s);
    clinic.press(Qt::Key_Return);

    const std::vector<Visit> stored = clinic.stored();
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.front().state, VisitState::Complete);
    QVERIFY(stored.front().scales ==
            (ScaleAnswers{{physicianGlobalKey, {physicianGlobal(), 2}}, {u"itch"_s, {itch(), 10}}}));
    QVERIFY(clinic.asked.isEmpty());
}

void TestScales::anOpenScaleHoldsNothingUp()
{
    Asking clinic;

    clinic.press(Qt::Key_0);
    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.stored().front().state, VisitState::Complete);
    QVERIFY(clinic.stored().front().scales.empty()); // never 0
}

void TestScales::oneAndZeroMakeTenAndOneStepOfUndo()
{
    Asking clinic;
    clinic.field(1)->setFocus();

    clinic.type(u"3"_s);
    clinic.type(u"1"_s);
    QCOMPARE(clinic.itchNow(), 1);
    clinic.type(u"0"_s);
    QCOMPARE(clinic.itchNow(), 10);
    clinic.type(u"0"_s); // a value of its own
    QCOMPARE(clinic.itchNow(), 0);

    clinic.press(Qt::Key_Z);
    QCOMPARE(clinic.itchNow(), 10);
    clinic.press(Qt::Key_Z);
    QCOMPARE(clinic.itchNow(), 3);
    clinic.press(Qt::Key_Z);
    QCOMPARE(clinic.itchNow(), std::nullopt);
    clinic.press(Qt::Key_Y);
    QCOMPARE(clinic.itchNow(), 3);
}

void TestScales::keysStepAndClear()
{
    Asking clinic;
    clinic.field(1)->setFocus();
    const auto after = [&clinic](Qt::Key key) {
        clinic.press(key, {});
        return clinic.itchNow();
    };

    QCOMPARE(after(Qt::Key_Right), 0);
    QCOMPARE(after(Qt::Key_Right), 1);
    QCOMPARE(after(Qt::Key_End), 10);
    QCOMPARE(after(Qt::Key_Right), 10);
    QCOMPARE(after(Qt::Key_Left), 9);
    QCOMPARE(after(Qt::Key_Home), 0);
    QCOMPARE(after(Qt::Key_Delete), std::nullopt);
    QCOMPARE(after(Qt::Key_Left), 10);
    QCOMPARE(after(Qt::Key_Backspace), std::nullopt);
    clinic.press(Qt::Key_Up, {});
    QVERIFY(clinic.field(0)->hasFocus());
    clinic.press(Qt::Key_Up, {});
    QVERIFY(!clinic.panel()->focused());
    QVERIFY(clinic.answers().empty());
}

void TestScales::aValueBeyondTheScaleIsRefusedInPlace()
{
    Asking clinic;
    clinic.field(0)->setFocus();
    QVERIFY(clinic.shown().contains(u"3 moderate"_s));

    clinic.type(u"7"_s);

    QVERIFY(clinic.answers().empty());
    QVERIFY(clinic.shown().contains(u"7 does not exist for Physician global. Allowed: 0 to 4."_s));
    clinic.type(u"10"_s); // there is no 10: a 1, then a 0
    QCOMPARE(clinic.answers().at(physicianGlobalKey).value, 0);
}

void TestScales::aTapAnswersAndASecondTapUnanswers()
{
    Asking clinic;

    clinic.tap(1, 10);
    QCOMPARE(clinic.itchNow(), 10);
    clinic.tap(1, 4);
    QCOMPARE(clinic.itchNow(), 4);
    clinic.tap(1, 4);
    QCOMPARE(clinic.itchNow(), std::nullopt);
}

void TestScales::aPointTakesLastVisitsValueWhereItMeansTheSame()
{
    Asking clinic({itched(6)});
    clinic.field(1)->setFocus();
    clinic.type(u"."_s);
    QCOMPARE(clinic.itchNow(), 6);

    Asking turned({itched(6)}, {turnedItch()});
    turned.field(0)->setFocus();
    turned.type(u"."_s);
    QCOMPARE(turned.itchNow(), std::nullopt);
    QVERIFY(turned.shown().contains(u"was given on other words"_s));
}

void TestScales::theWholeSentenceIsTheAccessibleName()
{
    Asking clinic({itched(6)});
    QCOMPARE(clinic.spoken(0), u"Physician global, not answered, 0 no active disease, 4 severe"_s);
    QCOMPARE(clinic.spoken(1), u"Itch, not answered, 0 no itch, 10 worst itch imaginable, last visit 6"_s);

    clinic.field(0)->setFocus();
    clinic.type(u"2"_s);
    clinic.field(1)->setFocus();
    clinic.type(u"4"_s);

    QCOMPARE(clinic.spoken(0), u"Physician global, 2 of 4, mild, 0 no active disease, 4 severe"_s);
    QCOMPARE(clinic.spoken(1), u"Itch, 4 of 10, 0 no itch, 10 worst itch imaginable, last visit 6"_s);
}

void TestScales::whatEachEndMeansStandsBesideIt()
{
    Asking clinic({itched(6)});

    for (const QString &words :
         {u"no active disease"_s, u"severe"_s, u"no itch"_s, u"worst itch imaginable"_s, u"·6"_s})
        QVERIFY2(clinic.shown().contains(words), qPrintable(words));
    clinic.tap(1, 9);
    QVERIFY(clinic.shown().contains(u"·6 ↑"_s));
    QVERIFY(clinic.shown().contains(u"higher is worse"_s)); // in the line below, for the one in focus
}

void TestScales::anAnswerKeepsTheWordsThatItWasAskedWith()
{
    Asking clinic;
    clinic.tap(1, 4);

    QVERIFY(clinic.session->save(ScaleSet{physicianGlobal(), turnedItch()}));
    QVERIFY(clinic.field(1)->scale() == itch());
    clinic.press(Qt::Key_S);
    QVERIFY(clinic.stored().front().scales.at(u"itch"_s) == (ScaleAnswer{itch(), 4}));

    clinic.press(Qt::Key_Delete, {});
    clinic.type(u"4"_s);
    clinic.press(Qt::Key_S);
    QVERIFY(clinic.stored().front().scales.at(u"itch"_s) == (ScaleAnswer{turnedItch(), 4}));
}

void TestScales::aCompleteVisitIsReadOnlyHereToo()
{
    Asking clinic({itched(6)});
    const VisitId id = clinic.stored().front().id;
    clinic.page->edit(id);

    clinic.field(1)->setFocus();
    clinic.type(u"3"_s);

    QCOMPARE(clinic.itchNow(), 6);
    QVERIFY(clinic.shown().contains(u"choose Amend to change it"_s));
}

void TestScales::theThirteenRegionsStayInView()
{
    Asking clinic({itched(6)});
    clinic.press(Qt::Key_0);
    clinic.page->resize(1286, 723); // in a window of 1366x768 with its menu and rail
    QTest::qWait(0);

    const auto *scroll = clinic.page->findChild<QScrollArea *>();

    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QVERIFY(clinic.field(0)->isVisible() && clinic.field(1)->isVisible());
    QVERIFY(clinic.field(1)->width() >= 11 * ScaleField::narrowSegment);
}

void TestScales::aNarrowWindowPutsTheNameOverTheField()
{
    Asking clinic({itched(6)});
    clinic.page->resize(640, 350); // as at 200 % on a screen of 1366x768
    QTest::qWait(0);
    clinic.field(1)->setFocus();
    clinic.type(u"4"_s);
    QTest::qWait(0);

    const auto *scroll = clinic.page->findChild<QScrollArea *>();

    QVERIFY(scroll->isAncestorOf(clinic.panel()));
    QVERIFY(clinic.panel()->minimumSizeHint().width() <= scroll->viewport()->width());
    QCOMPARE(clinic.itchNow(), 4);
}

MALAR_GUI_TEST(TestScales)

} // namespace test_scales
#include "test_scales.moc"
