#include "core/store/sealed/mount.h"

#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace test_sealedvfs {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file as SQLite has it, opened past SQLite.
class OpenedFile {
public:
    OpenedFile(const sealed::Mount &mount, int flags)
        : m_vfs(sqlite3_vfs_find("malar-sealed")), m_memory(static_cast<std::size_t>(m_vfs->szOsFile))
    {
        const QByteArray name = mount.databaseName().section(u':', 1).section(u'?', 0, 0).toLatin1();
        m_code = m_vfs->xOpen(m_vfs, name.constData(), file(), flags, nullptr);
    }
    int code() const { return m_code; }
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }
    const sqlite3_io_methods &methods() { return *file()->pMethods; }

private:
    sqlite3_vfs *m_vfs;
    std::vector<std::byte> m_memory;
    int m_code;
};

constexpr int mainDatabase = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE;

} // namespace

/// What SQLite may ask of a sealed log, and what it is refused.
class TestSealedVfs : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void nothingIsADatabaseButTheOne_data();
    void nothingIsADatabaseButTheOne();
    void whoClosesInTheMiddleLeavesNothing();
    void wholePagesAreWritten_data();
    void wholePagesAreWritten();
    void whatLiesBehindTheEndIsZeros();
    void thereIsNoSharedMemory();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QuickOps m_ops;
    std::unique_ptr<sealed::Mount> m_mount;
};

void TestSealedVfs::init()
{
    Test::init();
    m_mount.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto log = createLog(m_ops, m_folder->filePath(u"clinic.malar"_s));
    QVERIFY(log->write(1, pageOf(1, 1)) && log->commit());
    m_mount = std::make_unique<sealed::Mount>(std::move(log));
}

void TestSealedVfs::nothingIsADatabaseButTheOne_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("opens");
    QTest::newRow("the database") << mainDatabase << true;
    QTest::newRow("a journal") << (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_CREATE) << false;
    QTest::newRow("a write-ahead log") << (SQLITE_OPEN_WAL | SQLITE_OPEN_CREATE) << false;
    QTest::newRow("a temporary database") << (SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_CREATE) << false;
    QTest::newRow("a statement's journal") << (SQLITE_OPEN_SUBJOURNAL | SQLITE_OPEN_CREATE) << false;
}

void TestSealedVfs::nothingIsADatabaseButTheOne()
{
    QFETCH(int, flags);
    QFETCH(bool, opens);

    OpenedFile opened(*m_mount, flags);

    QCOMPARE(opened.code(), opens ? SQLITE_OK : SQLITE_CANTOPEN);
    QCOMPARE(opened.file()->pMethods != nullptr, opens);
    if (opens)
        opened.methods().xClose(opened.file());
}

void TestSealedVfs::whoClosesInTheMiddleLeavesNothing()
{
    OpenedFile opened(*m_mount, mainDatabase);
    const sealed::Page page = pageOf(1, 2);
    QCOMPARE(opened.methods().xWrite(opened.file(), page.data(), 4096, 0), SQLITE_OK);
    QVERIFY(m_mount->log().hasChanges());

    QCOMPARE(opened.methods().xClose(opened.file()), SQLITE_OK);

    QVERIFY(!m_mount->log().hasChanges());
    QVERIFY(holds(m_mount->log(), Database{1, {{1, 1}}}));
}

void TestSealedVfs::wholePagesAreWritten_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("a page") << 4096 << 4096 << true;
    QTest::newRow("half of one") << 2048 << 0 << false;
    QTest::newRow("the end of one") << 96 << 4000 << false;
    QTest::newRow("across two") << 4096 << 100 << false;
    QTest::newRow("two") << 8192 << 0 << false;
}

void TestSealedVfs::wholePagesAreWritten()
{
    QFETCH(int, size);
    QFETCH(int, offset);
    QFETCH(bool, isDone);
    OpenedFile opened(*m_mount, mainDatabase);
    const std::vector<std::byte> bytes(8192);

    const int code = opened.methods().xWrite(opened.file(), bytes.data(), size, offset);

    QCOMPARE(code, isDone ? SQLITE_OK : SQLITE_IOERR_WRITE);
    opened.methods().xClose(opened.file());
}

void TestSealedVfs::whatLiesBehindTheEndIsZeros()
{
    OpenedFile opened(*m_mount, mainDatabase);
    sealed::Page page = pageOf(9, 9);

    QCOMPARE(opened.methods().xRead(opened.file(), page.data(), 4096, 4096), SQLITE_IOERR_SHORT_READ);
    QVERIFY(page == sealed::Page{});
    QCOMPARE(opened.methods().xRead(opened.file(), page.data(), 16, 24), SQLITE_OK);
    const sealed::Page first = pageOf(1, 1);
    QVERIFY(std::ranges::equal(std::span(page).first(16), std::span(first).subspan(24, 16)));

    opened.methods().xClose(opened.file());
}

void TestSealedVfs::thereIsNoSharedMemory()
{
    OpenedFile opened(*m_mount, mainDatabase);

    QCOMPARE(opened.methods().iVersion, 1);

    opened.methods().xClose(opened.file());
}

MALAR_TEST(TestSealedVfs)

} // namespace test_sealedvfs
#include "test_sealedvfs.moc"
