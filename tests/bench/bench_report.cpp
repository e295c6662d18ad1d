#include "core/analysis/cohortplot.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "ui/language.h"
#include "ui/report/cohortpdf.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Work> void print(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-58s %9.1f ms\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

} // namespace

/// The cohort's summary and report, of the training cohort and of 10,000 patients × 10 visits.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    speak(u"en"_s);
    const QTemporaryDir folder;
    const AnalysisPlan plan = defaultPlan({});
    const Registry registry{u"bench"_s, u"Benchmark"_s, true, {}};
    const QDateTime now(QDate(2025, 1, 8), QTime(9, 30));

    print("malar report --demo, the whole process", [&] {
        QProcess::execute(QStringLiteral(MALAR_BINARY),
                          {u"report"_s, u"--demo"_s, u"-o"_s, folder.filePath(u"demo.pdf"_s)});
    });
    for (const int patients : {10, 1000, 10'000}) {
        const std::vector<PatientRecord> records = test::recordsOf(test::generatedCohort(patients, 10));
        std::printf("%d patients x 10 visits\n", patients);
        print("  summary", [&] { summarise(place(records, plan)); });
        print("  report, written", [&] {
            if (!writeCohortPdf(folder.filePath(u"many.pdf"_s), {records, registry, plan, {}, now}))
                std::printf("  could not be written\n");
        });
    }
    return 0;
}
