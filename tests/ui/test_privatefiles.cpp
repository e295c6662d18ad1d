#include "tests/support/cohort.h"
#include "tests/support/plots.h"
#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/figures/plotfile.h"
#include "ui/paper/files.h"
#include "ui/parts/prompts.h"
#include "ui/session/plan.h"
#include "ui/session/settings.h"
#include "ui/sheets/visitsheet.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/stat.h>

namespace test_privatefiles {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What the window writes is its owner's alone, also for a user whose new files everybody may read.
class TestPrivateFiles : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { ::umask(022); }
    void everyKindOfFileIsItsOwnersAlone();
    void aFileThatWasEverybodysIsItsOwnersAlone();
    void aLinkLeadsToTheNewFile();
    void whatCannotBePutInPlaceLeavesNothing();
    void theSettingsAreTheUsersAlone();
    void aDialogOfFilesLeavesNoTrace();
};

namespace {

constexpr QFile::Permissions alone =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QStringList readableByOthers(const QString &folder)
{
    QStringList found;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        if (file.permissions() != alone)
            found << file.fileName();
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestPrivateFiles::everyKindOfFileIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const auto at = [&folder](const QString &name) { return folder.filePath(name); };
    const Plot plot = test::cohortPlotOf({});

    for (const FigureFormat format :
         {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png300, FigureFormat::Png600})
        QVERIFY(writeFigure(at(u"figure%1."_s.arg(int(format)) + suffix(format)), plot, format, oneColumnMm,
                            u"F"_s));
    QVERIFY(writePlanFile(at(u"plan.json"_s), defaultPlan({})));
    VisitSheet sheet;
    sheet.record = test::trainingRecords().front();
    sheet.now = test::now;
    QVERIFY(writeVisitSheet(at(u"form.pdf"_s), sheet, QPageSize::A4));
    for (const auto &[name, format] : {std::pair{u"r.pdf"_s, ReportFormat::Pdf},
                                       {u"a.pdf"_s, ReportFormat::PdfA},
                                       {u"r.html"_s, ReportFormat::Html},
                                       {u"r.xlsx"_s, ReportFormat::Xlsx}})
        QVERIFY(writeReport(at(name), test::content(format), {format}));

    QVERIFY(QDir(folder.path()).entryList(QDir::Files).size() >= 14);
    QCOMPARE(readableByOthers(folder.path()), QStringList());
}

void TestPrivateFiles::aFileThatWasEverybodysIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("{}") == 2);
    before.close();
    QVERIFY(QFile::permissions(path) & QFile::ReadOther);

    QVERIFY(writePlanFile(path, defaultPlan({})));

    QCOMPARE(QFile::permissions(path), alone);
}

void TestPrivateFiles::aLinkLeadsToTheNewFile()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"real.txt"_s);
    const QString link = folder.filePath(u"link.txt"_s);
    QVERIFY(writeFiles({{real, "old", {}}}));
    QVERIFY(QFile::link(real, link));

    QVERIFY(writeFiles({{link, "old and new", {"old"}}}));

    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(real), QByteArray("old and new"));
}

void TestPrivateFiles::whatCannotBePutInPlaceLeavesNothing()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first.txt"_s);
    const QString second = folder.filePath(u"second.txt"_s);
    QVERIFY(writeFiles({{first, "old", {}}}));
    QVERIFY(QDir(folder.path()).mkdir(u"second.txt"_s)); // a folder takes no file's place

    const auto written = writeFiles({{first, "old, new", {"old"}}, {second, "new", {}}});

    QVERIFY(!written);
    QCOMPARE(written.error().place, second);
    QCOMPARE(contentOf(first), QByteArray("old"));
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
        (QStringList{u"first.txt"_s, u"second.txt"_s}));
}

void TestPrivateFiles::theSettingsAreTheUsersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"malar.conf"_s);

    Settings(path).remember(u"/data/Jane Doe.malar"_s);

    QCOMPARE(Settings(path).recent(), QStringList{u"/data/Jane Doe.malar"_s});
    QCOMPARE(QFile::permissions(path), alone);
}

void TestPrivateFiles::aDialogOfFilesLeavesNoTrace()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"Jane Doe 1979-05-06"_s));
    const QString file = folder.filePath(u"Jane Doe 1979-05-06/photo.csv"_s);
    QVERIFY(writeFiles({{file, "x", {}}}));
    QSettings noted(QSettings::UserScope, u"QtProject"_s);
    noted.setValue(u"FileDialog/history"_s, QStringList{u"file:///another/program"_s});
    noted.sync();
    const Prompts prompts = realPrompts();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog)
            QMetaObject::invokeMethod(dialog, "accept", Qt::DirectConnection);
    });

    const QString chosen = prompts.saveFile(
        nullptr, {u"Save"_s, folder.filePath(u"Jane Doe 1979-05-06/new.csv"_s), u"CSV (*.csv)"_s});

    QVERIFY(chosen.endsWith(u"new.csv"_s));
    noted.sync();
    QCOMPARE(noted.value(u"FileDialog/history"_s).toStringList(), QStringList{u"file:///another/program"_s});
    QVERIFY(!contentOf(noted.fileName()).contains("Jane"));
    noted.remove(u"FileDialog"_s);
}

MALAR_GUI_TEST(TestPrivateFiles)

} // namespace test_privatefiles
#include "test_privatefiles.moc"
