#include "tests/support/exchange.h"
#include "tests/support/fault.h"
#include "tests/support/files.h"
#include "tests/support/test.h"

#include <cerrno>
#include <cstdio>

namespace test_exportfault {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

/// An export on a disk that fails, or on a machine that loses its power.
class TestExportFault : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void everythingIsItsOwnersOnlyWhateverTheMask();
    void aKillLeavesNoFolderOrAWholeOne();
    void aFullDiskIsSaidAndNothingIsLeft();
    void everyFileIsOnTheDiskBeforeTheFolderHasItsName();

private:
    Ended exportWith(const Fault &fault) const { return runBeside({u"--export"_s, m_target}, fault); }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_target;
};

void TestExportFault::init()
{
    Test::init();
    m_place = std::make_unique<QTemporaryDir>();
    m_target = m_place->filePath(u"export"_s);
}

void TestExportFault::everythingIsItsOwnersOnlyWhateverTheMask()
{
    const mode_t mask = ::umask(0);
    exported(oneOfEach(), m_target);
    ::umask(mask);

    QCOMPARE(rightsOf(m_target), 0700U);
    for (const QString &name : namesIn(m_target))
        QCOMPARE(rightsOf(m_target + u'/' + name), 0600U);
}

void TestExportFault::aKillLeavesNoFolderOrAWholeOne()
{
    const Ended whole = exportWith({m_place->path(), "owsm", 0});
    QCOMPARE(whole.said, u"exported"_s);
    const QStringList names = namesIn(m_target);
    QVERIFY(names.size() > 10 && whole.calls > 30);
    for (int at = 1; at <= whole.calls; at += 5) {
        QVERIFY(QDir(m_target).removeRecursively());
        QVERIFY(exportWith({m_place->path(), "owsm", at}).killed);
        if (!QFile::exists(m_target))
            QCOMPARE(exportWith({m_place->path(), "", 0}).said, u"exported"_s);
        QCOMPARE(namesIn(m_target), names);
        QCOMPARE(namesIn(m_place->path()), QStringList{u"export"_s});
    }
}

void TestExportFault::aFullDiskIsSaidAndNothingIsLeft()
{
    const int writes = exportWith({m_place->path(), "w", 0}).calls;
    for (int at = 1; at <= writes; at += 3) {
        QDir(m_target).removeRecursively();

        const Ended ended = exportWith({m_place->path(), "w", at, ENOSPC, true});

        QCOMPARE(ended.said, u"error %1"_s.arg(static_cast<int>(Kind::DiskFull)));
        QCOMPARE(namesIn(m_place->path()), QStringList());
    }
}

/// A file a sync, and the folders.
void TestExportFault::everyFileIsOnTheDiskBeforeTheFolderHasItsName()
{
    const int syncs = exportWith({m_place->path(), "s", 0}).calls;
    const auto files = static_cast<int>(namesIn(m_target).size());
    QCOMPARE(syncs, files + 2);

    for (int at = 1; at <= syncs; ++at) {
        QVERIFY(QDir(m_target).removeRecursively());
        const Ended ended = exportWith({m_place->path(), "s", at, EIO});
        const bool last = at == syncs;
        QCOMPARE(ended.said, u"error %1"_s.arg(static_cast<int>(last ? Kind::Unconfirmed : Kind::DiskFault)));
        QCOMPARE(QFile::exists(m_target), last);
        if (!last)
            QDir().mkdir(m_target);
    }
}

namespace {

int exportTo(const QString &folder)
{
    const Study study = oneOfEach();
    const exchange::ExportWords words{[](const exchange::Field &) { return QString(); },
                                      [](const exchange::Field &, std::string_view) { return QString(); },
                                      [](const exchange::Field &) { return QString(); },
                                      [](const exchange::ExportCounts &) { return u"read me"_s; }};
    const auto written = exchange::writeFolder(folder, {study, {}, words});
    if (!written)
        std::printf("error %d\n", static_cast<int>(written.error().kind));
    else
        std::puts("exported");
    return written ? 0 : 3;
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--export"_s)
        return exportTo(arguments.value(2));
    TestExportFault tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_exportfault
#include "test_exportfault.moc"
