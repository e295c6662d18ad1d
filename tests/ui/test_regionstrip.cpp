#include "ui/body/regionstrip.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/words/terms.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>

namespace test_regionstrip {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestRegionStrip : public test::Test {
    Q_OBJECT

private slots:
    void theVisitsStandInTheOrderOfTime();
    void eachMapTellsItsVisitInASentence();
    void aDraftSaysThatItIsOneAndWhatItHasSoFar();
    void aVisitEnteredInErrorIsLeftOut();
    void theArrowsGoFromVisitToVisitAndEnterOpensOne();
    void manyVisitsScrollSideways();
};

namespace {

const QDate start(2025, 1, 14);

PatientFile fileOf(int visits)
{
    PatientFile file{test::patientOnDrug(u"A-1"_s, start), {}};
    for (int i = 0; i < visits; ++i)
        file.visits.push_back(test::clearVisit(file.record, start.addDays(30 * i)));
    return file;
}

struct Shown {
    explicit Shown(PatientFile &file)
    {
        for (const Visit &visit : file.visits)
            file.record.visits.push_back(totals(visit));
        strip.show(visitLines(file.record, file.visits, Schedule(), SeveritySet::Klein2011));
        strip.resize(900, 420);
        test::show(strip);
        view = strip.findChild<QListView *>(u"regionMaps"_s);
        view->setFocus();
    }
    QString name(int row) const
    {
        return QAccessible::queryAccessibleInterface(view)->child(row)->text(QAccessible::Name);
    }

    RegionStrip strip;
    QListView *view = nullptr;
};

} // namespace

void TestRegionStrip::theVisitsStandInTheOrderOfTime()
{
    PatientFile file = fileOf(3);
    const Shown shown(file);

    QCOMPARE(shown.view->model()->rowCount(), 3);
    QVERIFY(shown.name(0).startsWith(u"Baseline, %1"_s.arg(terms::date(start))));
    QVERIFY(shown.name(1).startsWith(u"Month 1, %1"_s.arg(terms::date(start.addDays(30)))));
    const auto left = [&](int row) {
        return shown.view->visualRect(shown.view->model()->index(row, 0)).left();
    };
    QVERIFY(left(0) < left(1) && left(1) < left(2));
}

void TestRegionStrip::eachMapTellsItsVisitInASentence()
{
    PatientFile file = fileOf(2);
    Assessment &form = file.visits[1].form;
    form.set({Sign::Erythema, Region::NoseMalar}, 3);
    form.set({Sign::Scarring, Region::VNeck}, 2);
    form.set({Sign::ScalpScarring, Region::None}, 4);
    const Shown shown(file);

    QCOMPARE(shown.name(0),
             u"Baseline, %1, CLASI-A 0, CLASI-D 0, no region affected"_s.arg(terms::date(start)));
    QCOMPARE(shown.name(1), u"Month 1, %1, CLASI-A 3, CLASI-D 6, affected: scalp, nose (incl. malar area), "
                            u"V-area of the neck (front)"_s.arg(terms::date(start.addDays(30))));
}

void TestRegionStrip::aDraftSaysThatItIsOneAndWhatItHasSoFar()
{
    PatientFile file = fileOf(1);
    file.visits[0].state = VisitState::Draft;
    file.visits[0].form = {};
    file.visits[0].form.set({Sign::Erythema, Region::Hands}, 2);
    const Shown shown(file);

    QCOMPARE(shown.name(0),
             u"Baseline, %1, draft, CLASI-A ≥ 2, CLASI-D ≥ 0, affected: hands"_s.arg(terms::date(start)));
}

void TestRegionStrip::aVisitEnteredInErrorIsLeftOut()
{
    PatientFile file = fileOf(2);
    file.visits[0].state = VisitState::EnteredInError;
    const Shown shown(file);

    QCOMPARE(shown.view->model()->rowCount(), 1);
    QVERIFY(shown.name(0).contains(terms::date(start.addDays(30))));
}

void TestRegionStrip::theArrowsGoFromVisitToVisitAndEnterOpensOne()
{
    PatientFile file = fileOf(3);
    const Shown shown(file);
    const QSignalSpy opened(&shown.strip, &RegionStrip::visitRequested);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left); // from the latest
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<VisitId>(), file.visits[1].id);
}

void TestRegionStrip::manyVisitsScrollSideways()
{
    PatientFile file = fileOf(12);
    const Shown shown(file);
    const auto isInView = [&](int row) {
        const QRect map = shown.view->visualRect(shown.view->model()->index(row, 0));
        return map.left() >= 0 && map.right() <= shown.view->viewport()->width();
    };

    QVERIFY(isInView(11)); // begins at the latest
    QVERIFY(!isInView(0));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);

    QVERIFY(isInView(0));
}

MALAR_GUI_TEST(TestRegionStrip)

} // namespace test_regionstrip
#include "test_regionstrip.moc"
