#include "core/analysis/analyseddata.h"
#include "core/analysis/cohortplot.h"
#include "core/store/store.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "ui/report/cohortpdf.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
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

double seconds(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const int exit = QProcess::execute(program, arguments);
    return exit == 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : -1;
}

/// `malar report` of a registry file against reportpeer.R on the data of the same patients, whole processes
/// in turns; the median of five each.
void compareWithR(const QTemporaryDir &folder, int patients, const std::vector<PatientFile> &files)
{
    const QString registry = folder.filePath(u"%1.malar"_s.arg(patients));
    const QString data = folder.filePath(u"%1.csv"_s.arg(patients));
    {
        auto store = Store::create(registry, u"Bench"_s);
        if (!store || !(*store)->import(files))
            qFatal("no registry");
        QFile csv(data);
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("no data");
        csv.write(analysedData(place(test::recordsOf(files), defaultPlan({}))));
    }
    std::vector<double> ours;
    std::vector<double> peers;
    for (int turn = 0; turn < 5; ++turn) {
        ours.push_back(seconds(QStringLiteral(MALAR_BINARY),
                               {u"report"_s, registry, u"-o"_s, folder.filePath(u"ours.pdf"_s)}));
        peers.push_back(seconds(u"Rscript"_s,
                                {u"--vanilla"_s, QStringLiteral(MALAR_SOURCE_DIR "/tests/bench/reportpeer.R"),
                                 data, folder.filePath(u"peer.pdf"_s)}));
    }
    std::ranges::sort(ours);
    std::ranges::sort(peers);
    std::printf("  whole process %.2f s; base R %.2f s: %.1f times as long (wanted: 3)\n", ours[2], peers[2],
                peers[2] / ours[2]);
}

} // namespace

/// The cohort's summary and report, of the training cohort and of 10,000 patients × 10 visits.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    speak(u"en"_s);
    const QTemporaryDir folder;
    const AnalysisPlan plan = defaultPlan({});
    const AnalysisPlan normal = *planFromPreset(u"spss"_s, {});
    const Registry registry{u"bench"_s, u"Benchmark"_s, true, {}};
    const QDateTime now(QDate(2025, 1, 8), QTime(9, 30));

    print("malar report --demo, the whole process", [&] {
        QProcess::execute(QStringLiteral(MALAR_BINARY),
                          {u"report"_s, u"--demo"_s, u"-o"_s, folder.filePath(u"demo.pdf"_s)});
    });
    for (const int patients : {10, 1000, 10'000}) {
        const std::vector<PatientFile> files = test::generatedCohort(patients, 10);
        const std::vector<PatientRecord> records = test::recordsOf(files);
        std::printf("%d patients x 10 visits, %d visits\n", patients, 10 * patients);
        print("  summary", [&] { summarise(place(records, plan)); });
        // Exact up to 1,000 changed pairs, so that only the normal test shows how the cost grows.
        print("  summary, normal test", [&] { summarise(place(records, normal)); });
        print("  report, written", [&] {
            if (!writeCohortPdf(folder.filePath(u"many.pdf"_s), {records, registry, plan, {}, now}))
                std::printf("  could not be written\n");
        });
        compareWithR(folder, patients, files);
    }
    return 0;
}
