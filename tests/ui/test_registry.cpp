#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/schedulemodel.h"
#include "ui/session/settings.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace test_registry {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestRegistry : public test::Test {
    Q_OBJECT

private slots:
    void theNameIsChangedInPlace();
    void anEmptyNameIsRefused();
    void aChangedWindowShowsItsEffectAndIsSaved();
    void aScheduleThatCannotBeIsExplainedAndNotSaved();
    void exportAndImportAreAButtonAway();
    void recentRegistriesAreRememberedOnce();
    void theListOfRecentOnesSurvivesAndForgets();
};

namespace {

const QDate start(2025, 1, 14);

struct Shown {
    Shown()
        : hub(test::sessionOf({test::patientFile(u"A-1"_s, start, {start, start.addDays(50)})},
                              start.addDays(60))),
          settings(folder.filePath(u"settings.ini"_s)),
          page(*hub, settings, prompts)
    {
        page.resize(1280, 700);
        test::show(page);
    }
    ScheduleModel *model() const { return page.findChild<ScheduleModel *>(); }
    QAbstractButton *save() const { return page.findChild<QAbstractButton *>(u"saveSchedule"_s); }
    QString visits(int row) const { return model()->index(row, ScheduleModel::Visits).data().toString(); }

    QTemporaryDir folder;
    std::unique_ptr<Session> hub;
    Settings settings;
    Prompts prompts;
    RegistryPage page;
};

} // namespace

void TestRegistry::theNameIsChangedInPlace()
{
    const Shown shown;
    auto *name = shown.page.findChild<QLineEdit *>(u"name"_s);

    name->selectAll();
    QTest::keyClicks(name, u"Lupus clinic"_s);
    QTest::keyClick(name, Qt::Key_Return);

    QCOMPARE(shown.hub->store().registry()->name, u"Lupus clinic"_s);
}

void TestRegistry::anEmptyNameIsRefused()
{
    const Shown shown;
    const QSignalSpy failed(&shown.page, &RegistryPage::failed);
    auto *name = shown.page.findChild<QLineEdit *>(u"name"_s);

    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);

    QCOMPARE(shown.hub->store().registry()->name, u"Clinic"_s);
    QCOMPARE(failed.size(), 1);
}

void TestRegistry::aChangedWindowShowsItsEffectAndIsSaved()
{
    // The visit of day 50 lies between the windows of month 1 (15-45) and month 3 (61-121).
    const Shown shown;
    QCOMPARE(shown.visits(1), u"0"_s);
    QVERIFY(!shown.save()->isEnabled());

    QVERIFY(shown.model()->setData(shown.model()->index(1, ScheduleModel::Last), 50, Qt::EditRole));

    QCOMPARE(shown.visits(1), u"1"_s);
    QTest::mouseClick(shown.save(), Qt::LeftButton);
    QCOMPARE(shown.hub->store().schedule()->months.front().after, 20);
}

void TestRegistry::aScheduleThatCannotBeIsExplainedAndNotSaved()
{
    const Shown shown;

    QVERIFY(shown.model()->setData(shown.model()->index(2, ScheduleModel::Target), 10, Qt::EditRole));

    QVERIFY(!shown.page.findChild<Strip *>(u"scheduleProblem"_s)->text().isEmpty());
    QVERIFY(!shown.save()->isEnabled());
    QCOMPARE(*shown.hub->store().schedule(), Schedule{});
}

void TestRegistry::exportAndImportAreAButtonAway()
{
    const Shown shown;

    shown.page.findChild<QAbstractButton *>(u"exportFiles"_s)->click();
    const auto *out = shown.page.findChild<ExportDialog *>();
    QVERIFY(out && out->isVisible());

    shown.page.findChild<QAbstractButton *>(u"importFiles"_s)->click();
    const auto *in = shown.page.findChild<ImportDialog *>();
    QVERIFY(in && in->isVisible());
}

void TestRegistry::recentRegistriesAreRememberedOnce()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));

    settings.remember(u"/a/one.malar"_s);
    settings.remember(u"/a/two.malar"_s);
    settings.remember(u"/a/one.malar"_s);

    QCOMPARE(settings.recent(), QStringList({u"/a/one.malar"_s, u"/a/two.malar"_s}));
}

void TestRegistry::theListOfRecentOnesSurvivesAndForgets()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        settings.remember(u"/a/one.malar"_s);
        settings.remember(u"/a/two.malar"_s);
    }
    Settings settings(file);

    settings.forget(u"/a/two.malar"_s);

    QCOMPARE(settings.recent(), QStringList(u"/a/one.malar"_s));
}

MALAR_GUI_TEST(TestRegistry)

} // namespace test_registry
#include "test_registry.moc"
