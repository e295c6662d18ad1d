#include "tests/ui/photographdesk.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// Photographs as a clinician adds them on the patient's page, and to what the patient consented.
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

private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

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
    data.setUrls({QUrl::fromLocalFile(test::file(*m_folder, u"dropped.jpg"_s))});
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

MALAR_GUI_TEST(TestPhotographs)
#include "test_photographs.moc"
