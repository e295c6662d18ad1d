#include "ui/patients/patientpage.h"
#include "ui/photographs/photographdialog.h"
#include "ui/photographs/photographgrid.h"
#include "ui/photographs/photographpane.h"
#include "ui/photographs/photographviewer.h"

#include "tests/support/images.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/patients/historywords.h"
#include "ui/style/datefield.h"
#include "ui/style/strip.h"
#include "ui/terms.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitpage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUrl>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// Photographs as a clinician adds, looks at, corrects and removes them on the patient's page.
class TestPhotographs : public test::Test {
    Q_OBJECT

private slots:
    void filesAreAddedWithRegionDayAndVisit();
    void aDroppedFileIsAdded();
    void withoutARegionNothingIsSaved();
    void theDayOfAVisitIsChosenFromTheList();
    void aDayInTheFutureIsRefused();
    void aFileThatIsNoPhotographIsToldByItsPlaceAndTheOthersComeIn();
    void noFileNameIsEverShown();
    void withoutConsentNothingIsAddedAndTheRemedyIsNamed();
    void aConsentThatDoesNotNamePhotographsIsNone();
    void aDayBeforeTheConsentIsRefused();
    void afterWithdrawalNoneIsAddedAndThoseThereCanBeRemoved();
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
    void theVisitsMenuAddsOnesOfItsDayAndRegion();
    void theVisitsMenuSaysWhyNoneCanBeAdded();
    void theHistoryTellsEachByItself();

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

const QDate start(2025, 1, 14);
const QDate today = start.addDays(30);

Consent consentTo(QDate day, std::optional<QDate> withdrawn = {})
{
    Consent consent{makeId<ConsentTag>(), day, u"2"_s, {}, withdrawn};
    consent.scopes = {true, true, true};
    return consent;
}

/// Visits at baseline and today, the ears red at first; a consent to everything a month before the start.
PatientFile patient()
{
    PatientFile file = test::patientFile(u"A-1"_s, start, {start, today});
    file.record.consents = {consentTo(start.addDays(-30))};
    file.visits.front().form.set({Sign::Erythema, Region::Ears}, 3);
    return file;
}

PhotographImage image(double redness = 0.5)
{
    const QImage skin = test::skin({160, 120}, redness);
    return {test::encoded(skin, "jpeg"), test::encoded(skin.scaled(40, 30), "jpeg")};
}

/// A patient's page at the tab, with the keys in the list.
struct Desk {
    explicit Desk(const PatientFile &file = patient(), const std::vector<Photograph> &there = {})
        : session(test::sessionOf({file}, today)), id(file.record.patient.id)
    {
        for (const Photograph &photograph : there)
            if (!session->add(id, photograph, image()))
                qFatal("no photograph to test with");
        page = std::make_unique<PatientPage>(*session, script.prompts(), id, false);
        page->resize(1280, 700);
        test::show(*page);
        auto *tabs = page->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i).remove(u'&') == u"Photographs"_s)
                tabs->setCurrentIndex(i);
        grid = page->findChild<PhotographGrid *>();
        if (grid->isVisible())
            grid->setFocus();
    }
    void add(const QStringList &files)
    {
        script.files = files;
        page->findChild<QPushButton *>(u"addPhotographs"_s)->click();
    }
    PhotographDialog *dialog() const { return page->window()->findChild<PhotographDialog *>(); }
    PhotographViewer *viewer() const { return page->window()->findChild<PhotographViewer *>(); }
    void typeInList(const QString &letters) const
    {
        QTest::keyClicks(dialog()->findChild<QListWidget *>(), letters);
    }
    void typeDay(const QString &day) const
    {
        auto *field = dialog()->findChild<DateField *>();
        field->selectAll();
        QTest::keyClicks(field, day);
    }
    void save() const { dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }
    QString problem() const { return dialog()->findChild<Strip *>(u"problem"_s)->text(); }
    QString said() const { return page->findChild<Strip *>(u"said"_s)->text(); }
    std::vector<Photograph> stored() const { return session->store().record(id)->photographs; }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(grid, key, with); }

    test::Script script;
    std::unique_ptr<Session> session;
    PatientId id;
    std::unique_ptr<PatientPage> page;
    PhotographGrid *grid = nullptr;
};

Photograph taken(QDate day, Region region, const QString &note = {})
{
    return {makeId<PhotographTag>(), day, region, {}, note, 160, 120};
}

std::vector<Photograph> three()
{
    return {taken(start, Region::Ears), taken(start, Region::Hands), taken(today, Region::Ears)};
}

QString file(const QTemporaryDir &folder, const QString &name, double redness = 0.5)
{
    return test::written(QDir(folder.path()), name, test::cameraJpeg(test::skin({320, 240}, redness)));
}

} // namespace

void TestPhotographs::filesAreAddedWithRegionDayAndVisit()
{
    Desk desk;
    desk.add({file(*m_folder, u"IMG_10.jpg"_s), file(*m_folder, u"IMG_9.jpg"_s)});
    QVERIFY(desk.dialog());

    desk.typeInList(u"eh"_s); // the first, then the next
    desk.save();

    const auto stored = desk.stored();
    QCOMPARE(stored.size(), 2U);
    QVERIFY(std::ranges::any_of(stored, [](const Photograph &p) { return p.region == Region::Ears; }));
    QVERIFY(std::ranges::any_of(stored, [](const Photograph &p) { return p.region == Region::Hands; }));
    for (const Photograph &photograph : stored) {
        QCOMPARE(photograph.date, today);
        QCOMPARE(photograph.visit, desk.session->store().visits(desk.id)->back().id);
        QCOMPARE(QSize(photograph.width, photograph.height), QSize(240, 320)); // upright
        const QByteArray bytes = *desk.session->store().photograph(photograph.id);
        for (const char *word : test::cameraWords)
            QVERIFY(!bytes.contains(word));
    }
    QCOMPARE(desk.grid->model()->rowCount(), 2);
    QTRY_VERIFY(desk.grid->hasFocus()); // to go on with them
}

void TestPhotographs::aDroppedFileIsAdded()
{
    Desk desk;
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(file(*m_folder, u"dropped.jpg"_s)), QUrl(u"https://example.org/a.jpg"_s)});
    QWidget *tab = desk.grid->parentWidget();
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(tab, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});

    QApplication::sendEvent(tab, &drop);
    desk.typeInList(u"w"_s);
    desk.save();

    QCOMPARE(desk.stored().size(), 1U);
    QCOMPARE(desk.stored().front().region, Region::None);
}

void TestPhotographs::withoutARegionNothingIsSaved()
{
    Desk desk;
    desk.add({file(*m_folder, u"a.jpg"_s), file(*m_folder, u"b.jpg"_s)});
    desk.typeInList(u"e"_s);

    desk.save();

    QVERIFY(desk.problem().contains(u"which region"_s));
    QVERIFY(desk.stored().empty());
}

void TestPhotographs::theDayOfAVisitIsChosenFromTheList()
{
    Desk desk;
    desk.add({file(*m_folder, u"a.jpg"_s)});
    desk.typeInList(u"e"_s);
    auto *days = desk.dialog()->findChild<QComboBox *>(u"days"_s);
    days->setFocus();

    QTest::keyClick(days, Qt::Key_End); // the first visit
    desk.save();

    QCOMPARE(desk.stored().front().date, start);
    QCOMPARE(desk.stored().front().visit, desk.session->store().visits(desk.id)->front().id);
}

void TestPhotographs::aDayInTheFutureIsRefused()
{
    Desk desk;
    desk.add({file(*m_folder, u"a.jpg"_s)});
    desk.typeInList(u"e"_s);
    desk.typeDay(u"2025-02-14"_s);

    desk.save();

    QVERIFY(desk.problem().contains(u"future"_s));
    QVERIFY(desk.stored().empty());
}

void TestPhotographs::aFileThatIsNoPhotographIsToldByItsPlaceAndTheOthersComeIn()
{
    Desk desk;
    const QDir folder(m_folder->path());
    desk.add({file(*m_folder, u"3.jpg"_s), test::written(folder, u"2.jpg"_s, "<html></html>"),
              file(*m_folder, u"1.jpg"_s)});

    QVERIFY(desk.problem().startsWith(u"File 2 of 3, by name, was not added."_s));
    desk.typeInList(u"eh"_s);
    desk.save();

    QCOMPARE(desk.stored().size(), 2U);
}

void TestPhotographs::noFileNameIsEverShown()
{
    Desk desk;
    const QDir folder(m_folder->path());

    desk.add({test::written(folder, u"Jane Doe.jpg"_s, "<svg/>")});

    QVERIFY(!desk.dialog());
    QVERIFY(desk.said().contains(u"neither a JPEG nor a PNG"_s));
    QVERIFY(!desk.said().contains(u"Jane"_s));
}

void TestPhotographs::withoutConsentNothingIsAddedAndTheRemedyIsNamed()
{
    PatientFile file = patient();
    file.record.consents.clear();
    Desk desk(file);
    const QSignalSpy asked(desk.page.get(), &PatientPage::consentRequested);
    auto *consent = desk.page->findChild<Strip *>(u"consent"_s);

    QVERIFY(consent->isVisible());
    QVERIFY(consent->text().contains(u"Record it under Edit"_s));
    QVERIFY(!desk.page->findChild<QPushButton *>(u"addPhotographs"_s)->isEnabled());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(::file(*m_folder, u"dropped.jpg"_s))});
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(desk.grid->parentWidget(), &drop);

    QVERIFY(!desk.dialog());
    QVERIFY(desk.stored().empty());
    consent->findChild<QPushButton *>()->click();
    QCOMPARE(asked.size(), 1);
}

void TestPhotographs::aConsentThatDoesNotNamePhotographsIsNone()
{
    PatientFile file = patient();
    file.record.consents.front().scopes = {true, true, false};
    const Desk desk(file);

    QVERIFY(!desk.page->findChild<QPushButton *>(u"addPhotographs"_s)->isEnabled());
}

void TestPhotographs::aDayBeforeTheConsentIsRefused()
{
    Desk desk;
    desk.add({file(*m_folder, u"a.jpg"_s)});
    desk.typeInList(u"e"_s);
    desk.typeDay(terms::date(start.addDays(-31)));

    desk.save();

    QVERIFY(desk.problem().contains(u"No consent to photographs stood on that day"_s));
    QVERIFY(desk.stored().empty());
}

void TestPhotographs::afterWithdrawalNoneIsAddedAndThoseThereCanBeRemoved()
{
    PatientFile file = patient();
    file.record.consents.front().withdrawn = today;
    Desk desk(file, three());
    desk.script.said = u"consent withdrawn"_s;

    QVERIFY(desk.page->findChild<Strip *>(u"consent"_s)->text().contains(u"withdrawn"_s));
    QVERIFY(!desk.page->findChild<QPushButton *>(u"addPhotographs"_s)->isEnabled());
    QCOMPARE(desk.grid->model()->rowCount(), 3);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);

    QVERIFY(desk.stored().empty());
    QVERIFY(desk.session->store().thumbnails(desk.id)->empty());
}

void TestPhotographs::aLetterSaysTheRegion()
{
    const Desk desk(patient(), three());
    desk.press(Qt::Key_Home);

    QTest::keyClicks(desk.grid, u"f"_s);

    QCOMPARE(std::ranges::count(desk.stored(), Region::Face, &Photograph::region), 1);
    QCOMPARE(std::ranges::count(desk.stored(), Region::Ears, &Photograph::region), 1);
}

void TestPhotographs::dayRegionAndNoteAreCorrectedInTheDialog()
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

void TestPhotographs::deleteAsksWhyAndRemoves()
{
    Desk desk(patient(), three());
    desk.script.said = u"blurred"_s;
    desk.press(Qt::Key_End);

    desk.press(Qt::Key_Delete);

    QCOMPARE(desk.stored().size(), 2U);
    QVERIFY(std::ranges::none_of(desk.stored(), [](const Photograph &p) { return p.date == today; }));
    QCOMPARE(desk.session->store().history(desk.id)->front().reason, u"blurred"_s);
}

void TestPhotographs::withoutAReasonNothingIsRemoved()
{
    const Desk desk(patient(), three());

    desk.press(Qt::Key_Delete);

    QCOMPARE(desk.script.asked, 1);
    QCOMPARE(desk.stored().size(), 3U);
}

void TestPhotographs::openingThePatientReadsNoImage()
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

void TestPhotographs::theTabOpensByAKey()
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

void TestPhotographs::oneRegionStandsInARowWithItsCells()
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

void TestPhotographs::enterOpensOneLargeAndArrowsGoThroughItsRegion()
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

void TestPhotographs::twoAreComparedAndZoomTogether()
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

void TestPhotographs::anImageThatCannotBeReadIsSaid()
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

void TestPhotographs::aReadOnlyRegistryOnlyShowsThem()
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
    data.setUrls({QUrl::fromLocalFile(::file(*m_folder, u"dropped.jpg"_s))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(grid->parentWidget(), &enter);

    QVERIFY(!enter.isAccepted());
    QCOMPARE(script.asked, 0);
    QCOMPARE(session.store().record(file.record.patient.id)->photographs.size(), 1U);
}

namespace {

/// The first visit of the patient, with the keys at the erythema of the ears.
struct VisitDesk {
    explicit VisitDesk(const PatientFile &file) : session(test::sessionOf({file}, today))
    {
        page = std::make_unique<VisitPage>(*session, script.prompts());
        page->resize(1280, 700);
        test::show(*page);
        page->edit(file.visits.front().id);
        page->findChild<VisitForm *>()->go({Sign::Erythema, Region::Ears});
    }
    void add() const
    {
        for (QMenu *menu : page->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text().remove(u'&') == u"Add photographs…"_s)
                    action->trigger();
    }

    test::Script script;
    std::unique_ptr<Session> session;
    std::unique_ptr<VisitPage> page;
};

} // namespace

void TestPhotographs::theVisitsMenuAddsOnesOfItsDayAndRegion()
{
    const PatientFile file = patient();
    VisitDesk desk(file);
    desk.script.files = {::file(*m_folder, u"a.jpg"_s)};

    desk.add();
    auto *dialog = desk.page->findChild<PhotographDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();

    const auto stored = desk.session->store().record(file.record.patient.id)->photographs;
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.front().region, Region::Ears);
    QCOMPARE(stored.front().date, start);
    QCOMPARE(stored.front().visit, file.visits.front().id);
}

void TestPhotographs::theVisitsMenuSaysWhyNoneCanBeAdded()
{
    PatientFile file = patient();
    file.record.consents.clear();
    const VisitDesk desk(file);

    desk.add();

    QCOMPARE(desk.script.asked, 0);
    const auto labels = desk.page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"No consent to photographs"_s);
    }));
}

void TestPhotographs::theHistoryTellsEachByItself()
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

MALAR_GUI_TEST(TestPhotographs)
#include "test_photographs.moc"
