#include "tests/support/pdf.h"
#include "tests/support/randomcohort.h"
#include "tests/support/rscript.h"
#include "tests/support/test.h"
#include "ui/check/checkscript.h"
#include "ui/report/reportfiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace test_checkrandom {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

const QDate today(2025, 1, 10); // so that some courses are planned to stop later

} // namespace

/// The report's R script against the program on cohorts that nobody chose.
class TestCheckRandom : public test::Test {
    Q_OBJECT

private slots:
    void itAgreesOnRandomCohorts();
};

void TestCheckRandom::itAgreesOnRandomCohorts()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    const int seeds = qEnvironmentVariable("MALAR_TEST_COHORTS", u"30"_s).toInt();
    QTemporaryDir folder;
    for (int seed = 1; seed <= seeds; ++seed) {
        std::mt19937 random{unsigned(seed)};
        const std::vector<PatientRecord> records = test::randomRecords(random, seed % 3 == 0 ? 5 : 40);
        const AnalysisPlan plan = test::randomPlan(random);
        const PlacedCohort cohort = place(records, plan, test::randomFilter(random, plan), today);
        QVERIFY(QDir(folder.path()).mkpath(u"seed %1"_s.arg(seed)));
        for (const ReportFile &file : cohortFiles(cohort, summarise(cohort), {}))
            write(folder.filePath(u"seed %1/"_s.arg(seed) + file.name), file.content);
    }

    const QString said = test::ran(u"Rscript"_s, {u"-e"_s, test::everyScript}, folder.path()).output;

    for (int seed = 1; seed <= seeds; ++seed)
        QVERIFY2(said.contains(QRegularExpression(u"^seed %1: all \\d+ figures agree$"_s.arg(seed),
                                                  QRegularExpression::MultilineOption)),
                 qPrintable(u"seed %1 in: "_s.arg(seed) + said));
}

MALAR_TEST(TestCheckRandom)

} // namespace test_checkrandom
#include "test_checkrandom.moc"
