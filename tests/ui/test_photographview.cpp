#include "tests/ui/photographdesk.h"
#include "ui/photographs/photographpane.h"
#include "ui/words/historywords.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QUrl>

namespace test_photographview {

using namespace malar;
using namespace malar::test;
using namespace malar::test::photographed;
using namespace Qt::Literals::StringLiterals;

/// Photographs as a clinician looks at them, corrects and removes them.
class TestPhotographView : public test::Test {
    Q_OBJECT

private slots:
    void aLetterSaysTheRegion();
    void dayRegionAndNoteAreCorrectedInTheDialog();
    void deleteAsksWhyAndRemoves();
    void withoutAReasonNothingIsRemoved();
    void openingThePatientReadsNoImage();
    void theTabOpensByAKey();
    void oneRegionStandsInARowWithItsCells();
    void enterOpensOneLargeAndArrowsGoThroughItsRegion();
    void twoAreComparedAndZoomTogether();
    void anImageThatCannotBeReadIsSaid();
    void aReadOnlyRegistryOnlyShowsThem();
    void theHistoryTellsEachByItself();

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

void TestPhotographView::aLetterSaysTheRegion()
{
    const Desk desk(patient(), three());
    desk.press(Qt::Key_Home);

    QTest::keyClicks(desk.grid, u"f"_s);

    QCOMPARE(std::ranges::count(desk.stored(), Region::Face, &Photograph::region), 1);
    QCOMPARE(std::ranges::count(desk.stored(), Region::Ears, &Photograph::region), 1);
}

void TestPhotographView::dayRegionAndNoteAreCorrectedInTheDialog()
{
    const Desk desk(patient(), {taken(today, Region::Ears)});

    desk.press(Qt::Key_F2);
    desk.typeInList(u"h"_s);
    desk.typeDay(terms::date(start));
    QTest::keyClicks(desk.dialog()->findChild<QLineEdit *>(u"note"_s), u"left"_s);
    desk.save();

    const Photograph stored = desk.stored().front();
    QCOMPARE(stored.region, Region::Hands);
    QCOMPARE(stored.date, start);
    QCOMPARE(stored.note, u"left"_s);
    QCOMPARE(stored.visit, desk.session->store().visits(desk.id)->front().id);
}

void TestPhotographView::deleteAsksWhyAndRemoves()
{
    Desk desk(patient(), three());
    desk.script.said = u"blurred"_s;
    desk.press(Qt::Key_End);

    desk.press(Qt::Key_Delete);

    QCOMPARE(desk.stored().size(), 2U);
    QVERIFY(std::ranges::none_of(desk.stored(), [](const Photograph &p) { return p.date == today; }));
    QCOMPARE(desk.session->store().history(desk.id)->front().reason, u"blurred"_s);
}

void TestPhotographView::withoutAReasonNothingIsRemoved()
{
    const Desk desk(patient(), three());

    desk.press(Qt::Key_Delete);

    QCOMPARE(desk.script.asked, 1);
    QCOMPARE(desk.stored().size(), 3U);
}

void TestPhotographView::openingThePatientReadsNoImage()
{
    const auto session = test::sessionOf({patient()}, today);
    const PatientId id = session->records().front().patient.id;
    const Photograph photograph = taken(start, Region::Ears);
    QVERIFY(session->add(id, photograph, image()));
    test::Script script;
    PatientPage page(*session, script.prompts(), id, false);
    test::show(page);
    const auto *grid = page.findChild<PhotographGrid *>();

    QVERIFY(grid->thumbnail(photograph.id).isNull());
    page.findChild<QTabWidget *>()->setCurrentWidget(grid->parentWidget());

    QVERIFY(!grid->thumbnail(photograph.id).isNull());
}

void TestPhotographView::theTabOpensByAKey()
{
    const auto session = test::sessionOf({patient()}, today);
    const PatientId id = session->records().front().patient.id;
    QVERIFY(session->add(id, taken(start, Region::Ears), image()));
    test::Script script;
    PatientPage page(*session, script.prompts(), id, false);
    test::show(page);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G, Qt::AltModifier);

    QVERIFY(page.findChild<PhotographGrid *>()->hasFocus());
}

void TestPhotographView::oneRegionStandsInARowWithItsCells()
{
    const Desk desk(patient(), three());
    auto *region = desk.page->findChild<QComboBox *>(u"shownRegion"_s);
    QCOMPARE(region->count(), 3);
    region->setFocus();

    QTest::keyClick(region, Qt::Key_Down);

    QCOMPARE(desk.grid->model()->rowCount(), 2);
    QVERIFY(!desk.grid->isWrapping());
    const auto words = [&](int row) {
        return desk.grid->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(words(0).contains(u"Baseline"_s) && words(0).contains(u"Erythema 3"_s), qPrintable(words(0)));
    QVERIFY2(words(1).contains(u"Month 1"_s) && words(1).contains(u"Erythema 0"_s), qPrintable(words(1)));
}

void TestPhotographView::enterOpensOneLargeAndArrowsGoThroughItsRegion()
{
    const Desk desk(patient(), three());
    desk.press(Qt::Key_End);

    desk.press(Qt::Key_Return);
    QVERIFY(QTest::qWaitForWindowActive(desk.viewer()));
    const auto *right = desk.viewer()->findChild<PhotographPane *>(u"right"_s);
    const auto *left = desk.viewer()->findChild<PhotographPane *>(u"left"_s);
    QVERIFY(!left->isVisible());
    QVERIFY(right->accessibleName().contains(terms::date(today)));
    QTest::keyClick(desk.viewer(), Qt::Key_Left); // past the hands, to the ears

    QVERIFY(right->accessibleName().contains(terms::date(start)));
    QVERIFY(right->accessibleName().contains(terms::label(Region::Ears)));
    QTest::keyClick(desk.viewer(), Qt::Key_C);
    QVERIFY(left->isVisible());
    QVERIFY(left->accessibleName().contains(terms::date(start)));
    QVERIFY(right->accessibleName().contains(terms::date(today)));
}

void TestPhotographView::twoAreComparedAndZoomTogether()
{
    const Desk desk(patient(), three());
    desk.press(Qt::Key_A, Qt::ControlModifier);

    desk.press(Qt::Key_Return);
    QVERIFY(QTest::qWaitForWindowActive(desk.viewer()));
    auto *left = desk.viewer()->findChild<PhotographPane *>(u"left"_s);
    auto *right = desk.viewer()->findChild<PhotographPane *>(u"right"_s);
    QVERIFY(left->accessibleName().contains(terms::date(start)));
    QVERIFY(right->accessibleName().contains(terms::date(today)));
    const QImage before = left->grab().toImage();
    QTest::keyClick(desk.viewer(), Qt::Key_Plus);
    QTest::keyClick(desk.viewer(), Qt::Key_Plus);

    QVERIFY(left->grab().toImage() != before);
    QCOMPARE(left->zoom(), right->zoom());
    QVERIFY(left->zoom().factor > 1);
    QTest::keyClick(desk.viewer(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(left->zoom().centre.x() > 0.5);
    QCOMPARE(left->zoom(), right->zoom());
    QTest::keyClick(desk.viewer(), Qt::Key_0);
    QCOMPARE(left->zoom(), Zoom());
}

void TestPhotographView::anImageThatCannotBeReadIsSaid()
{
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    Desk desk;
    QVERIFY(desk.session->add(desk.id, taken(start, Region::Ears), {"<svg/>", "<svg/>"}));
    desk.grid->setFocus();

    desk.press(Qt::Key_Return);

    QVERIFY(QTest::qWaitForWindowActive(desk.viewer()));
    const auto *pane = desk.viewer()->findChild<PhotographPane *>(u"right"_s);
    QVERIFY(pane->words().contains(u"cannot be read any more"_s));
}

void TestPhotographView::aReadOnlyRegistryOnlyShowsThem()
{
    const QString path = m_folder->filePath(u"registry.malar"_s);
    const PatientFile file = patient();
    {
        const auto store = *Store::create(path, u"Clinic"_s);
        QVERIFY(store->import(std::array{file}));
        QVERIFY(store->add(file.record.patient.id, taken(start, Region::Ears), image()));
    }
    Session session(*Store::open(path, Store::Access::ReadOnly), test::noonOf(today));
    test::Script script;
    script.said = u"why not"_s;
    PatientPage page(session, script.prompts(), file.record.patient.id, false);
    test::show(page);
    auto *grid = page.findChild<PhotographGrid *>();
    page.findChild<QTabWidget *>()->setCurrentWidget(grid->parentWidget());

    QVERIFY(!page.findChild<QPushButton *>(u"addPhotographs"_s)->isVisible());
    QVERIFY(!page.findChild<QPushButton *>(u"removePhotograph"_s)->isVisible());
    QTest::keyClick(grid, Qt::Key_Delete);
    QTest::keyClick(grid, Qt::Key_H);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::photographed::file(*m_folder, u"dropped.jpg"_s))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(grid->parentWidget(), &enter);

    QVERIFY(!enter.isAccepted());
    QCOMPARE(script.asked, 0);
    QCOMPARE(session.store().record(file.record.patient.id)->photographs.size(), 1U);
}

void TestPhotographView::theHistoryTellsEachByItself()
{
    const Desk desk(patient(), three());
    Photograph changed = desk.stored().front();
    const QString before = u"%1, %2"_s.arg(terms::date(start), terms::label(changed.region));
    changed.region = Region::None;
    changed.note = u"both"_s;

    QVERIFY(desk.session->save(desk.id, changed));

    QCOMPARE(changes(desk.session->store().history(desk.id)->front()),
             (std::vector<FieldChange>{
                 {u"Photograph"_s, before, u"%1, Whole body, both"_s.arg(terms::date(start))}}));
}

MALAR_GUI_TEST(TestPhotographView)

} // namespace test_photographview
#include "test_photographview.moc"
