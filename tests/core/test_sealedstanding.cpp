#include "core/store/sealed/standing.h"

#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace test_sealedstanding {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Standing;

namespace {

/// A file that is made by the body.
using Make = std::function<void(const QString &path)>;

void makeSealed(const QString &path, bool isDelivery)
{
    QuickOps ops;
    sealed::Header header = sealed::Header::fresh();
    header.isDelivery = isDelivery;
    QVERIFY(sealed::Log::create(ops, path, header, testCipher()));
}

void makePlain(const QString &path)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"CREATE TABLE t(x)"_s));
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
}

} // namespace

/// What stands at a place is told without a key, and without a change.
class TestSealedStanding : public test::Test {
    Q_OBJECT

private slots:
    void whatStandsThereIsTold_data();
    void whatStandsThereIsTold();
    void whatCannotBeReadIsSaid();
};

void TestSealedStanding::whatStandsThereIsTold_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, Standing expected, const Make &make) {
        QTest::newRow(name) << make << int(expected);
    };
    const auto bytes = [](const QByteArray &content) {
        return [content](const QString &path) { putBytes(path, content); };
    };

    row("nothing", Standing::Nothing, [](const QString &) {});
    row("an empty file", Standing::Foreign, bytes({}));
    row("text", Standing::Foreign, bytes("a letter"));
    row("a registry of before", Standing::Plain, makePlain);
    row("the beginning of one", Standing::Foreign, bytes("SQLite format 3"));
    row("sealed", Standing::Sealed, [](const QString &path) { makeSealed(path, false); });
    row("a delivery", Standing::Delivery, [](const QString &path) { makeSealed(path, true); });
    row("a later format", Standing::NewerFormat, bytes("MalarSR\2" + QByteArray(9000, 'x')));
    row("cut within the header", Standing::Damaged, bytes("MalarSR\1" + QByteArray(9, 'x')));
    row("a bit of the header", Standing::Damaged, [](const QString &path) {
        makeSealed(path, false);
        QByteArray file = bytesIn(path);
        file[3000] = static_cast<char>(file[3000] ^ 1);
        putBytes(path, file);
    });
}

void TestSealedStanding::whatStandsThereIsTold()
{
    QFETCH(Make, make);
    QFETCH(int, expected);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    make(path);
    const QByteArray before = bytesIn(path);
    QuickOps ops;

    const auto found = sealed::standing(ops, path);

    QVERIFY(found);
    QCOMPARE(int(*found), expected);
    QCOMPARE(bytesIn(path), before);
}

void TestSealedStanding::whatCannotBeReadIsSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    makeSealed(path, false);
    bool isOver = false;
    for (int failAt = 1; !isOver; ++failAt) {
        FailingOps ops;
        ops.failAt = failAt;
        const auto found = sealed::standing(ops, path);
        isOver = ops.calls < failAt;
        QCOMPARE(bool(found), isOver);
    }
    QuickOps ops;
    QVERIFY(!sealed::standing(ops, folder.path())); // a folder
}

MALAR_TEST(TestSealedStanding)

} // namespace test_sealedstanding
#include "test_sealedstanding.moc"
