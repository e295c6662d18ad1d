#include "core/store/sealed/generation.h"

#include "tests/support/sealedlog.h"
#include "tests/support/sealedops.h"
#include "tests/support/test.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace test_sealedgeneration {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using sealed::Generation;

namespace {

const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
constexpr quint64 plenty = quint64(1) << 40;

/// One for each of these ages in days, of 100 bytes; its name is its age.
std::vector<Generation> ofAges(const QList<double> &days)
{
    std::vector<Generation> all;
    for (const double age : days)
        all.push_back({QString::number(age), now.addSecs(-qint64(age * 86'400)), 100});
    return all;
}

QStringList going(const QList<double> &days, quint64 budget = plenty)
{
    QStringList names;
    for (const Generation &generation : sealed::superfluous(ofAges(days), now, budget))
        names << generation.name;
    return names;
}

} // namespace

/// How the files of a second place are called, and which of them stay.
class TestSealedGeneration : public test::Test {
    Q_OBJECT

private slots:
    void namesSayANumberAndATime();
    void otherNamesAreNotOurs_data();
    void otherNamesAreNotOurs();
    void someGo_data();
    void someGo();
    void aYearOfClosingsIsThinnedDayByDay();
    void whatIsKeptHasTheTimeOfItsLastChange();
    void nothingIsOverwrittenInOneSecond();
};

void TestSealedGeneration::namesSayANumberAndATime()
{
    sealed::Header header = sealed::Header::fresh();
    for (std::size_t i = 0; i < header.salt.size(); ++i)
        header.salt[i] = std::byte(0xa0 + i);
    const QString tag = sealed::tagOf(header);
    const QDateTime at(QDate(2026, 3, 1), QTime(23, 5, 9), Qt::UTC);

    QCOMPARE(tag, u"a0a1a2a3a4a5"_s);
    QCOMPARE(sealed::tagOf(header.renewed()), tag);
    QCOMPARE(sealed::mirrorName(tag), u"malar-a0a1a2a3a4a5.malar"_s);
    QCOMPARE(sealed::generationName(tag, at), u"malar-a0a1a2a3a4a5-20260301T230509Z.malar"_s);
    QCOMPARE(sealed::generationName(tag, at, 12), u"malar-a0a1a2a3a4a5-20260301T230509Z-12.malar"_s);
    QCOMPARE(*sealed::backupNameIn(sealed::mirrorName(tag)), (sealed::BackupName{tag, {}}));
    QCOMPARE(*sealed::backupNameIn(sealed::generationName(tag, at, 12)), (sealed::BackupName{tag, at}));
}

void TestSealedGeneration::otherNamesAreNotOurs_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"clinic.malar", "malar-a0a1a2a3a4a5.sqlite", "malar-a0a1a2a3a4.malar", "malar-A0A1A2A3A4A5.malar",
          "xmalar-a0a1a2a3a4a5.malar", "malar-a0a1a2a3a4a5.malar.part-1", "malar-a0a1a2a3a4a5-2026.malar",
          "malar-a0a1a2a3a4a5-20261330T120000Z.malar", "malar-a0a1a2a3a4a5-20260301T230509Z-.malar"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSealedGeneration::otherNamesAreNotOurs()
{
    QFETCH(QString, name);

    QVERIFY(!sealed::backupNameIn(name));
}

void TestSealedGeneration::someGo_data()
{
    QTest::addColumn<QList<double>>("ages");
    QTest::addColumn<quint64>("budget");
    QTest::addColumn<QStringList>("gone");
    const auto row = [](const char *name, const QList<double> &ages, const QStringList &gone,
                        quint64 budget = plenty) { QTest::newRow(name) << ages << budget << gone; };
    row("none", {}, {});
    row("all of two weeks", {0, 0.1, 0.2, 5, 13.9}, {});
    // 2026-11-30 is a Monday: 15 to 21 days before are the week of the 9th.
    row("the last of a week", {0, 1, 15.1, 16, 17, 21.4, 21.6}, {u"16"_s, u"17"_s, u"21.4"_s});
    row("of each week of three months", {0, 1, 22, 29, 36, 43, 85}, {});
    // 100 to 129 days before lie in August and July.
    row("the last of a month", {0, 1, 100, 110, 120, 125, 129}, {u"110"_s, u"120"_s, u"129"_s});
    row("nothing of three years ago", {0, 1, 700, 740, 1100}, {u"740"_s, u"1100"_s});
    row("but the newest two", {900, 1000, 1100}, {u"1100"_s});
    row("what has no room", {0, 1, 2, 3, 4}, {u"3"_s, u"4"_s}, 300);
    row("but the newest two have", {0, 1, 2}, {u"2"_s}, 1);
    row("a week's last in its first one's place", {0, 1, 15.1, 16}, {u"16"_s}, 300);
    row("of a clock that was ahead", {-400, -1, 0, 1}, {});
}

void TestSealedGeneration::someGo()
{
    QFETCH(QList<double>, ages);
    QFETCH(quint64, budget);
    QFETCH(QStringList, gone);

    QCOMPARE(going(ages, budget), gone);
    std::reverse(ages.begin(), ages.end());
    QCOMPARE(going(ages, budget), gone);
}

/// What a day takes away must not have been what a later one needs.
void TestSealedGeneration::aYearOfClosingsIsThinnedDayByDay()
{
    std::vector<Generation> all;
    QDateTime day = now;
    for (int i = 0; i < 3 * 365; ++i, day = day.addDays(1)) {
        all.push_back({u"%1"_s.arg(i, 4, 10, '0'_L1), day, 100});
        for (const Generation &old : sealed::superfluous(all, day, plenty))
            std::erase(all, old);
        QVERIFY(sealed::superfluous(all, day, plenty).empty());
    }
    day = day.addDays(-1);

    const auto since = [&](const QDateTime &from) {
        return std::ranges::count_if(all, [&](const Generation &each) { return each.at >= from; });
    };
    QCOMPARE(since(day.addDays(-14)), 15);
    const auto ofThreeMonths = since(day.addMonths(-3)) - 15;
    QVERIFY(ofThreeMonths >= 11 && ofThreeMonths <= 13);
    const auto ofTwoYears = qsizetype(all.size()) - since(day.addMonths(-3));
    QVERIFY(ofTwoYears >= 21 && ofTwoYears <= 22);
}

void TestSealedGeneration::whatIsKeptHasTheTimeOfItsLastChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"malar-a0a1a2a3a4a5.malar"_s);
    putBytes(path, "bytes");
    QFile times(path);
    QVERIFY(times.open(QIODevice::ReadWrite));
    QVERIFY(times.setFileTime(QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3), Qt::UTC),
                              QFileDevice::FileModificationTime));
    times.close();
    QuickOps ops;
    auto file = sealed::File::open(ops, path, O_RDWR);

    const auto kept = sealed::keptAsGeneration(*file, u"a0a1a2a3a4a5"_s);

    QCOMPARE(*kept, folder.filePath(u"malar-a0a1a2a3a4a5-20260301T010203Z.malar"_s));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(bytesIn(*kept), QByteArray("bytes"));
}

void TestSealedGeneration::nothingIsOverwrittenInOneSecond()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"malar-a0a1a2a3a4a5.malar"_s);
    QuickOps ops;
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        putBytes(path, QByteArray::number(i));
        QFile times(path);
        QVERIFY(times.open(QIODevice::ReadWrite) &&
                times.setFileTime(now, QFileDevice::FileModificationTime));
        times.close();
        auto file = sealed::File::open(ops, path, O_RDWR);
        names << *sealed::keptAsGeneration(*file, u"a0a1a2a3a4a5"_s);
    }

    for (int i = 0; i < 3; ++i)
        QCOMPARE(bytesIn(names[i]), QByteArray::number(i));
    QVERIFY(names[2].endsWith(u"T120000Z-3.malar"_s));
}

MALAR_TEST(TestSealedGeneration)

} // namespace test_sealedgeneration
#include "test_sealedgeneration.moc"
