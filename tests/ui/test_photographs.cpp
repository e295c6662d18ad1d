#include "tests/ui/photographdesk.h"
#include "ui/photographs/photographsview.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

namespace test_photographs {

using namespace malar;
using namespace malar::test;
using namespace malar::test::photographed;
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
    void aDayBeforeBirthIsRefused();
    void aDayOfLongAgoIsExplainedInTheNote();
    void aFileThatIsNoPhotographIsNamedAndTheOthersComeIn();
    void theNameOfAFileIsShownAndNeverKept();
    void theCamerasDayIsProposed();
    void camerasThatDisagreeProposeNothingAndAreTold();
    void aPictureThatIsThereIsLeftOutAndNamed();
    void aPictureThatIsTwiceInOneChoiceIsNamed();
    void aPictureThatIsThereCanBeAddedForAnotherRegion();
    void largePicturesSayHowSmallTheyAreKept();
    void theDialogGrowsWithWhatItSays();
    void anEmptyPageSaysInItsMiddleHowToBegin();
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

void TestPhotographs::aDayBeforeBirthIsRefused()
{
    Desk desk;
    PatientRecord record = desk.session->records().front();
    record.patient.birthYear = 1980;
    record.identity = Identity{{}, {}, QDate(1980, 6, 3), {}};
    QVERIFY(bool(desk.session->save(record)));
    desk.add({file(*m_folder, u"a.jpg"_s)});
    desk.typeInList(u"e"_s);
    desk.typeDay(u"1980-06-02"_s); // of the year of birth

    desk.save();

    QVERIFY2(desk.problem().contains(u"before the patient's birth"_s), qPrintable(desk.problem()));
    QVERIFY(desk.stored().empty());
}

void TestPhotographs::aDayOfLongAgoIsExplainedInTheNote()
{
    PatientFile old = patient();
    old.record.patient.birthYear = {};
    old.record.consents.front().date = QDate(1825, 1, 1);
    Desk desk(old);
    desk.add({file(*m_folder, u"a.jpg"_s)});
    desk.typeInList(u"e"_s);
    desk.typeDay(u"1825-06-02"_s);

    desk.save();
    QVERIFY2(desk.problem().contains(u"more than 120 years ago"_s), qPrintable(desk.problem()));
    QVERIFY(desk.stored().empty());
    QTest::keyClicks(desk.dialog()->findChild<QLineEdit *>(u"note"_s), u"a plate of the archive"_s);
    desk.save();

    QCOMPARE(desk.stored().front().date, QDate(1825, 6, 2));
    QCOMPARE(desk.stored().front().note, u"a plate of the archive"_s);
}

void TestPhotographs::aFileThatIsNoPhotographIsNamedAndTheOthersComeIn()
{
    Desk desk;
    const QDir folder(m_folder->path());
    desk.add({file(*m_folder, u"3.jpg"_s),
              test::written(folder, u"2.heic"_s,
                            QByteArray("\0\0\0\x18"
                                       "ftypheic",
                                       12)),
              file(*m_folder, u"1.jpg"_s)});

    QVERIFY2(desk.problem().startsWith(u"2.heic was not added. It is neither a JPEG nor a PNG"_s),
             qPrintable(desk.problem()));
    QVERIFY(desk.problem().contains(u"HEIC"_s));
    desk.typeInList(u"eh"_s);
    desk.save();

    QCOMPARE(desk.stored().size(), 2U);
}

// Who chose the file reads its name; it may be the patient's, so nothing keeps it.
void TestPhotographs::theNameOfAFileIsShownAndNeverKept()
{
    Desk desk;
    desk.add({test::written(QDir(m_folder->path()), u"Jane Doe.jpg"_s, "<svg/>")});
    QVERIFY(!desk.dialog());
    QVERIFY(desk.said().startsWith(u"Jane Doe.jpg was not added."_s));

    desk.add({file(*m_folder, u"Jane Roe.jpg"_s)});
    desk.typeInList(u"e"_s);
    desk.save();

    const auto history = *desk.session->store().history(desk.id);
    QCOMPARE(desk.stored().size(), 1U);
    QVERIFY(!QJsonDocument(history.front().after).toJson().contains("Roe"));
    QVERIFY(!desk.session->store().photograph(desk.stored().front().id)->contains("Roe"));
}

void TestPhotographs::theCamerasDayIsProposed()
{
    Desk desk;
    desk.add({file(*m_folder, u"a.jpg"_s, start), file(*m_folder, u"b.jpg"_s, start)});

    QCOMPARE(desk.dialog()->findChild<DateField *>()->date(), start);
    desk.typeInList(u"eh"_s);
    desk.save();

    for (const Photograph &photograph : desk.stored())
        QCOMPARE(photograph.date, start);
}

void TestPhotographs::camerasThatDisagreeProposeNothingAndAreTold()
{
    Desk desk;
    desk.add({file(*m_folder, u"a.jpg"_s, start), file(*m_folder, u"b.jpg"_s, start.addDays(2)),
              file(*m_folder, u"c.jpg"_s, today)});

    QCOMPARE(desk.dialog()->findChild<DateField *>()->date(), today);
    QStringList said;
    for (const QLabel *label : desk.dialog()->findChildren<QLabel *>())
        said << label->text();
    const QString words = u"2 photograph(s) were taken on %1 and %2."_s;
    QVERIFY2(said.join(u'\n').contains(words.arg(terms::date(start), terms::date(start.addDays(2)))),
             qPrintable(said.join(u'\n')));
}

void TestPhotographs::aPictureThatIsThereIsLeftOutAndNamed()
{
    Desk desk;
    const QString first = file(*m_folder, u"a.jpg"_s);
    desk.add({first});
    desk.typeInList(u"e"_s);
    desk.save();
    QVERIFY(QFile::copy(first, m_folder->filePath(u"twin.jpg"_s)));

    QTRY_VERIFY(!desk.dialog());
    desk.add({m_folder->filePath(u"twin.jpg"_s), file(*m_folder, u"c.jpg"_s)});

    QVERIFY2(desk.problem().startsWith(u"twin.jpg is there already and was left out."_s),
             qPrintable(desk.problem()));
    desk.typeInList(u"h"_s);
    desk.save();
    QCOMPARE(desk.stored().size(), 2U);
}

void TestPhotographs::aPictureThatIsTwiceInOneChoiceIsNamed()
{
    Desk desk;
    const QString first = file(*m_folder, u"a.jpg"_s);
    QVERIFY(QFile::copy(first, m_folder->filePath(u"z.jpg"_s)));

    desk.add({m_folder->filePath(u"z.jpg"_s), first});

    QVERIFY2(desk.problem().startsWith(u"z.jpg is the same picture as a.jpg and was left out."_s),
             qPrintable(desk.problem()));
    QCOMPARE(desk.dialog()->findChild<QListWidget *>()->count(), 1);
}

void TestPhotographs::aPictureThatIsThereCanBeAddedForAnotherRegion()
{
    Desk desk;
    const QString path = file(*m_folder, u"a.jpg"_s);
    desk.add({path});
    desk.typeInList(u"e"_s);
    desk.save();

    QTRY_VERIFY(!desk.dialog());
    desk.add({path});

    QVERIFY(desk.problem().startsWith(u"a.jpg is there already."_s));
    desk.typeInList(u"h"_s);
    desk.save();
    QCOMPARE(desk.stored().size(), 2U);
}

void TestPhotographs::largePicturesSayHowSmallTheyAreKept()
{
    Desk desk;
    desk.add({test::written(QDir(m_folder->path()), u"large.jpg"_s,
                            test::encoded(test::skin({3000, 1000}, 0.5), "jpeg"))});

    QStringList said;
    for (const QLabel *label : desk.dialog()->findChildren<QLabel *>())
        said << label->text();
    QVERIFY(said.join(u'\n').contains(u"at most 2400 pixels a side. One of these has 3000 × 1000"_s));
    desk.typeInList(u"e"_s);
    desk.save();
    QCOMPARE(QSize(desk.stored().front().width, desk.stored().front().height), QSize(2400, 800));
}

void TestPhotographs::theDialogGrowsWithWhatItSays()
{
    Desk desk;
    const QDir folder(m_folder->path());
    QStringList files{file(*m_folder, u"a.jpg"_s)};
    for (int i = 0; i < 4; ++i)
        files << test::written(folder, u"%1.jpg"_s.arg(i), "<svg/>");

    desk.add(files);

    auto *list = desk.dialog()->findChild<QListWidget *>();
    auto *region = desk.dialog()->findChild<QComboBox *>(u"region"_s);
    const QRect thumbnails(list->mapTo(desk.dialog(), QPoint()), list->size());
    QVERIFY(list->height() >= list->minimumHeight());
    QVERIFY(thumbnails.bottom() < region->mapTo(desk.dialog(), QPoint()).y());
}

void TestPhotographs::anEmptyPageSaysInItsMiddleHowToBegin()
{
    const Desk desk;
    const auto *button = desk.page->findChild<QPushButton *>(u"addFirstPhotographs"_s);
    const auto *view = desk.page->findChild<PhotographsView *>();

    QCOMPARE(QApplication::focusWidget(), button);
    const QPoint at = button->mapTo(view, button->rect().center());
    QVERIFY(std::abs(at.x() - view->width() / 2) < 20);
    QVERIFY(at.y() > view->height() / 4 && at.y() < 3 * view->height() / 4);
    QVERIFY(!desk.page->findChild<QPushButton *>(u"addPhotographs"_s)->isVisible()); // said once
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
    QVERIFY(!desk.page->findChild<QPushButton *>(u"addFirstPhotographs"_s)->isVisible());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::photographed::file(*m_folder, u"dropped.jpg"_s))});
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

    QVERIFY(!desk.page->findChild<QPushButton *>(u"addFirstPhotographs"_s)->isVisible());
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

} // namespace test_photographs
#include "test_photographs.moc"
