#include "core/exchange/cohort.h"

#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestCohort : public test::Test {
    Q_OBJECT

private slots:
    void theTrainingCohortIsRead();
    void aWrongCellIsNamedAndNothingIsRead();
    void aMissingFileIsNamed();
};

namespace {

const QString source = QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort");

void copyTo(const QString &folder)
{
    const QStringList names = QDir(source).entryList({u"*.csv"_s});
    for (const QString &name : names)
        QVERIFY(QFile::copy(source + u'/' + name, folder + u'/' + name));
}

/// Replaces a text that the file must hold.
void spoil(const QString &path, const QByteArray &was, const QByteArray &is)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    QVERIFY(bytes.contains(was));
    bytes.replace(bytes.indexOf(was), was.size(), is);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestCohort::theTrainingCohortIsRead()
{
    // What must come out: the cohort's README, and visits.csv for SYN-06.
    const auto files = exchange::readCohort(source);

    QVERIFY(files);
    QCOMPARE(files->size(), 10u);
    std::size_t visits = 0;
    for (const PatientFile &file : *files)
        visits += file.visits.size();
    QCOMPARE(visits, 34u);
    const PatientRecord &sixth = (*files)[5].record;
    QCOMPARE(sixth.patient.code, u"SYN-06"_s);
    QCOMPARE(sixth.patient.sex, Sex::Female);
    QCOMPARE(sixth.courses.front().start, QDate(2024, 2, 22));
    QCOMPARE(sixth.courses.front().infusions.size(), 7u);
    QCOMPARE(sixth.visits.front().activity, 18);
    QCOMPARE(sixth.visits.back().activity, 1);
    QCOMPARE(sixth.visits.back().damage, 4);
    QVERIFY(isCombination(sixth.treatments, sixth.courses.front().start));
}

void TestCohort::aWrongCellIsNamedAndNothingIsRead()
{
    QTemporaryDir folder;
    copyTo(folder.path());
    spoil(folder.filePath(u"visits.csv"_s), "SYN-01,2023-03-14,1,none,0", "SYN-01,2023-03-14,1,none,4");

    const auto files = exchange::readCohort(folder.path());

    QVERIFY(!files);
    QCOMPARE(files.error(), (Error{Error::Kind::Invalid, {}, u"visits.csv, row 3, column ery_scalp"_s}));
}

void TestCohort::aMissingFileIsNamed()
{
    QTemporaryDir folder;

    const auto files = exchange::readCohort(folder.path());

    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::File);
    QCOMPARE(files.error().place, u"patients.csv"_s);
}

MALAR_TEST(TestCohort)
#include "test_cohort.moc"
