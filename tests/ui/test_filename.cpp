#include "ui/paper/filename.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/patients/reportoutput.h"
#include "ui/patients/sheetoutput.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace test_filename {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);
const QDate today = start.addDays(60);

/// What the desktop was asked to open.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList opened;

public slots:
    void open(const QUrl &url) { opened << url.toLocalFile(); }
};

} // namespace

/// Names of files that are proposed, and what is offered once a file was written.
class TestFileName : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void aNameIsOneThatEverySystemTakes_data();
    void aNameIsOneThatEverySystemTakes();
    void aNameSaysWhoseAndWhen_data();
    void aNameSaysWhoseAndWhen();
    void whatWasWrittenIsOpenedFromItsMessage();
    void aMessageMovesNothing();
    void aNoticeGoesWithTheNextPressBesideIt();
};

void TestFileName::aNameIsOneThatEverySystemTakes_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringList{u"HUB-001"_s, u"report"_s, u"2026-11-29"_s}
                           << u"HUB-001 report 2026-11-29.pdf"_s;
    QTest::newRow("refused signs") << QStringList{u"a<b>c:d\"e/f\\g|h?i*j"_s} << u"a-b-c-d-e-f-g-h-i-j.pdf"_s;
    QTest::newRow("unseen signs") << QStringList{u"HUB\u202E-00\u200B1\n"_s} << u"HUB-001.pdf"_s;
    QTest::newRow("dots and blanks") << QStringList{u" ..hidden. . "_s} << u"hidden.pdf"_s;
    QTest::newRow("an option") << QStringList{u"--rm"_s} << u"rm.pdf"_s;
    QTest::newRow("a device") << QStringList{u"con"_s} << u"_con.pdf"_s;
    QTest::newRow("a device with an ending") << QStringList{u"LPT1.x"_s} << u"_LPT1.x.pdf"_s;
    QTest::newRow("no device") << QStringList{u"console"_s} << u"console.pdf"_s;
    QTest::newRow("accents") << QStringList{u"Lupus cuta\u0301neo"_s} << u"Lupus cut\u00E1neo.pdf"_s;
    QTest::newRow("nothing") << QStringList{u" "_s, u"..."_s} << u"malar.pdf"_s;
}

void TestFileName::aNameIsOneThatEverySystemTakes()
{
    QFETCH(QStringList, parts);
    QFETCH(QString, name);

    QCOMPARE(fileName(parts, u"pdf"_s), name);
    QVERIFY(fileName({QString(400, QChar(0x00F1))}, u"pdf"_s).toUtf8().size() <= 200);
}

void TestFileName::aNameSaysWhoseAndWhen_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("name");
    QTest::newRow("report") << u"report"_s << u"A-1 report 2025-03-15.pdf"_s;
    QTest::newRow("figure") << u"figure"_s << u"A-1 course 2025-03-15.pdf"_s;
    QTest::newRow("sheet") << u"sheet"_s << u"A-1 visit 2025-01-14.pdf"_s; // of the visit's day
    QTest::newRow("blank form") << u"blank"_s << u"A-1 blank form 2025-03-15.pdf"_s;
}

void TestFileName::aNameSaysWhoseAndWhen()
{
    QFETCH(QString, output);
    QFETCH(QString, name);
    PatientFile file = test::patientFile(u"A-1"_s, start, {start});
    file.record.identity = Identity{u"Garcia"_s, u"4471"_s, {}, {}};
    const PatientId id = file.record.patient.id;
    const auto hub = test::sessionOf({file}, today);
    QString proposed;
    Prompts prompts;
    prompts.saveFile = [&proposed](QWidget *, const Prompts::File &asked) {
        proposed = QFileInfo(asked.suggestion).fileName();
        return QString();
    };

    if (output == u"report")
        savePatientReport(nullptr, *hub, prompts, {id, true});
    else if (output == u"figure")
        saveCourseFigure(nullptr, *hub, prompts, id);
    else
        saveSheet(nullptr, *hub, prompts, id,
                  output == u"sheet" ? std::optional(file.visits.front()) : std::nullopt);

    QCOMPARE(proposed, name);
}

void TestFileName::whatWasWrittenIsOpenedFromItsMessage()
{
    Desktop desktop;
    Strip strip(Strip::Kind::Notice);
    strip.say(u"Not written."_s);
    QVERIFY(!strip.findChild<QAbstractButton *>()); // Return in a dialog would find it

    strip.say(u"Written."_s);
    strip.offer(u"/tmp/reports/A-1.pdf"_s);
    auto *open = strip.findChild<QAbstractButton *>(u"openFile"_s);
    auto *folder = strip.findChild<QAbstractButton *>(u"showInFolder"_s);
    open->click();
    folder->click();

    QCOMPARE(desktop.opened, QStringList({u"/tmp/reports/A-1.pdf"_s, u"/tmp/reports"_s}));
    strip.say(u"Another sentence."_s);
    QVERIFY(open->isHidden() && folder->isHidden());
}

void TestFileName::aMessageMovesNothing()
{
    QWidget page;
    auto *field = new QWidget(&page);
    field->setGeometry(0, 0, 600, 400);
    page.resize(600, 400);
    auto *strip = new Strip(Strip::Kind::Notice);
    strip->floatOver(&page);
    page.show();
    const QRect before = field->geometry();

    strip->say(u"A sentence that is long enough to need more than one line of this page: "_s.repeated(4));
    page.resize(500, 300);

    QCOMPARE(field->geometry(), before);
    QVERIFY(strip->isVisible());
    QVERIFY(page.rect().contains(strip->geometry()));
    QVERIFY(strip->height() > strip->fontMetrics().height() * 3); // no line is cut
}

void TestFileName::aNoticeGoesWithTheNextPressBesideIt()
{
    QWidget page;
    page.resize(600, 400);
    auto *strip = new Strip(Strip::Kind::Notice);
    strip->floatOver(&page);
    page.show();
    strip->say(u"Written."_s);

    QTest::mouseClick(strip, Qt::LeftButton);
    QVERIFY(strip->isVisible());
    QTest::mouseClick(&page, Qt::LeftButton, {}, {5, 5});
    QVERIFY(!strip->isVisible());

    strip->say(u"Not written."_s, Strip::Kind::Warning);
    QTest::mouseClick(&page, Qt::LeftButton, {}, {5, 5});
    QVERIFY(strip->isVisible());
}

MALAR_GUI_TEST(TestFileName)

} // namespace test_filename
#include "test_filename.moc"
