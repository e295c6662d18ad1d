#include "core/exchange/rowreader.h"
#include "tests/support/exchange.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace test_folderfiles {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// The files of a folder that is imported, as files.
class TestFolderFiles : public Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void aPipeIsNotWaitedFor();
    void aFolderInPlaceOfAFileIsCalledOne();
    void linksArePointedOutAndFollowed();
    void aSumOfNothingIsPointedOut();
    void aSmallFileTakesLittleMemory();

private:
    QTemporaryDir m_place;
    Folder m_good;

    exchange::ImportPlan planOf(const Folder &folder)
    {
        write(m_place.filePath(u"bad"_s), folder);
        return test::planOf(m_place.filePath(u"bad"_s));
    }
};

void TestFolderFiles::initTestCase()
{
    m_good = exported(oneOfEach(), m_place.filePath(u"good"_s), {true, false});
    QCOMPARE(worded(planOf(m_good).problems), QStringList());
}

void TestFolderFiles::aPipeIsNotWaitedFor()
{
    write(m_place.filePath(u"bad"_s), m_good);
    const QString pipe = m_place.filePath(u"bad/biomarkers.csv"_s);
    QVERIFY(QFile::remove(pipe));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

    const QStringList problems = worded(test::planOf(m_place.filePath(u"bad"_s)).problems);

    QVERIFY(QFile::remove(pipe));
    QCOMPARE(problems, QStringList{u"biomarkers.csv 0  not-a-file"_s});
}

void TestFolderFiles::aFolderInPlaceOfAFileIsCalledOne()
{
    write(m_place.filePath(u"bad"_s), m_good);
    const QString visits = m_place.filePath(u"bad/visits.csv"_s);
    QVERIFY(QFile::remove(visits) && QDir().mkdir(visits));

    const QStringList problems = worded(test::planOf(m_place.filePath(u"bad"_s)).problems);

    QVERIFY(QDir().rmdir(visits));
    QVERIFY2(problems.contains(u"visits.csv 0  a-folder"_s), qPrintable(problems.join(u'\n')));
}

void TestFolderFiles::linksArePointedOutAndFollowed()
{
    write(m_place.filePath(u"bad"_s), m_good);
    for (const QString &name : {u"biomarkers.csv"_s, u"registry.json"_s, u"SHA256SUMS"_s}) {
        const QString path = m_place.filePath(u"bad/"_s + name);
        QVERIFY(QFile::rename(path, m_place.filePath(u"elsewhere-"_s + name)));
        QVERIFY(QFile::link(m_place.filePath(u"elsewhere-"_s + name), path));
    }

    const exchange::ImportPlan plan = test::planOf(m_place.filePath(u"bad"_s));

    QCOMPARE(worded(plan.problems),
             (QStringList{u"SHA256SUMS 0  link"_s, u"biomarkers.csv 0  link"_s, u"registry.json 0  link"_s}));
    QVERIFY(plan.isAccepted());
    QCOMPARE(plan.files.front().record.biomarkers.size(), 1u);
}

void TestFolderFiles::aSumOfNothingIsPointedOut()
{
    Folder folder = m_good;
    QVERIFY(folder.erase(u"README.txt"_s) == 1 && folder.erase(u"biomarkers.csv"_s) == 1);
    const QByteArray sums = folder[u"SHA256SUMS"_s];
    const auto rowOf = [&sums](const QByteArray &name) {
        return sums.first(sums.indexOf("  " + name)).count('\n') + 1;
    };
    folder[u"SHA256SUMS"_s] = sums + QByteArray(64, 'a') + "  ../good/visits.csv\n" + QByteArray(66, 'b') +
                              QByteArray("a\0b", 3) + "\nnothing\n";
    const auto line = [](qsizetype row) { return u"SHA256SUMS %1  sum-of-nothing"_s.arg(row); };

    const exchange::ImportPlan plan = planOf(folder);

    const qsizetype last = sums.count('\n');
    QStringList expected{line(rowOf("README.txt")), line(last + 1), line(last + 2), line(last + 3),
                         u"biomarkers.csv 0  missing-file"_s}; // which is said once
    QCOMPARE(worded(plan.problems), expected);
    folder[u"biomarkers.csv"_s] = m_good.at(u"biomarkers.csv"_s);
    QVERIFY(planOf(folder).isAccepted());
}

// A read of at most 256 MB takes 256 MB, and a folder has a dozen files.
void TestFolderFiles::aSmallFileTakesLittleMemory()
{
    write(m_place.filePath(u"bad"_s), m_good);

    const auto bytes = exchange::loaded(m_place.filePath(u"bad/visits.csv"_s));

    QVERIFY(bytes && *bytes == m_good.at(u"visits.csv"_s));
    QVERIFY2(bytes->capacity() < 1 << 20, qPrintable(QString::number(bytes->capacity())));
}

MALAR_TEST(TestFolderFiles)

} // namespace test_folderfiles
#include "test_folderfiles.moc"
