#include "core/domain/clasi.h"
#include "core/stats/paired.h"
#include "tests/core/truth.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

/// How long scoring and the exact test take, and `malar compare` as a whole process: beside the same tests by
/// exactRankTests in R, where that is installed, on the same CSV in the same run.

using namespace Qt::Literals::StringLiterals;
using namespace malar;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Mean time of a call, over at least a fifth of a second. The calls' results are added up so that none is
/// left out.
template <class Function> double secondsPerCall(Function function)
{
    double total = 0;
    for (int calls = 1;; calls *= 2) {
        const auto begin = Clock::now();
        for (int i = 0; i < calls; ++i)
            total += function();
        if (const double passed = secondsSince(begin); passed > 0.2)
            return std::isnan(total) ? total : passed / calls;
    }
}

/// Scores of a cohort that gets better: whole numbers with many ties and some zeros. Fixed seed.
std::vector<stats::Pair> scores(std::size_t count, std::mt19937 &random)
{
    std::vector<stats::Pair> pairs(count);
    for (stats::Pair &pair : pairs) {
        pair.before = static_cast<std::int64_t>(5 + random() % 26);
        pair.after = std::max<std::int64_t>(0, pair.before + 4 - static_cast<std::int64_t>(random() % 11));
    }
    return pairs;
}

struct Dataset {
    QByteArray name;
    std::vector<stats::Pair> pairs;
};

void writeCsv(const QString &file, const std::vector<Dataset> &datasets)
{
    QByteArray text = "dataset,before,after\n";
    for (const auto &[name, pairs] : datasets)
        for (const auto &[before, after] : pairs)
            text += name + ',' + QByteArray::number(qint64(before)) + ',' +
                    QByteArray::number(qint64(after)) + '\n';
    QFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(text) != text.size())
        qFatal("cannot write %s", qUtf8Printable(file));
}

/// Output and wall time of a whole process; no lines where it cannot be started or fails.
struct Run {
    QList<QByteArray> lines;
    double seconds = 0;
};

Run runProcess(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const auto begin = Clock::now();
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    Run run{process.readAllStandardOutput().trimmed().split('\n'), 0};
    run.seconds = secondsSince(begin);
    return run;
}

Run peer(const QString &csv, const QStringList &mode)
{
    const QString script = u"" MALAR_SOURCE_DIR "/tests/bench/exactranktests.R"_s;
    return runProcess(u"Rscript"_s, QStringList{u"--vanilla"_s, script, csv} + mode);
}

double relativeDifference(double a, double b) { return a == b ? 0 : std::abs(a - b) / std::max(a, b); }

void benchScoring()
{
    Assessment form;
    for (const Item item : items)
        form.set(item, spec(item.sign).allowed.back());
    const double seconds = secondsPerCall([&form] { return double(malar::scores(form).activitySoFar); });
    std::printf("%-34s %12.3f us\n\n", "totals of one form", seconds * 1e6);
}

/// How many times as fast as exactRankTests the exact test is to be at least; 0 where nothing is asked.
int wantedRatio(std::size_t pairs) { return pairs == 10 ? 100 : pairs == 49 ? 40 : pairs >= 200 ? 30 : 0; }

/// `peer`: dataset, p, seconds; empty without a peer.
void printSize(const Dataset &dataset, const QList<QByteArray> &peer)
{
    constexpr double allowed = 1e-13;
    const auto p = [&dataset] { return std::get<stats::SignedRank>(stats::signedRank(dataset.pairs)).p; };
    const double seconds = secondsPerCall(p);
    const double truth = test::trueP(dataset.pairs);
    const double error = relativeDifference(p(), truth);
    const int wanted = wantedRatio(dataset.pairs.size());

    std::printf("%-20s %10.2f", dataset.name.constData(), seconds * 1e6);
    if (peer.size() == 3) {
        const double ratio = peer[2].toDouble() / seconds;
        std::printf(" %18.1f %8.0f %8d %14.1e %20.1e%s", peer[2].toDouble() * 1e6, ratio, wanted, error,
                    relativeDifference(peer[1].toDouble(), truth), ratio < wanted ? "  TOO SLOW" : "");
    } else {
        std::printf(" %18s %8s %8d %14.1e %20s", "-", "-", wanted, error, "-");
    }
    std::printf("%s\n", error <= allowed ? "" : "  TOO LARGE");
}

void benchSignedRank(const QString &csv)
{
    std::mt19937 random{20251026};
    std::vector<Dataset> datasets;
    for (const std::size_t n : {10U, 25U, 49U, 100U, 200U, 1000U})
        datasets.push_back({QByteArray::number(qulonglong(n)), scores(n, random)});
    writeCsv(csv, datasets);

    QHash<QByteArray, QList<QByteArray>> peers;
    for (const QByteArray &line : peer(csv, {u"each"_s}).lines)
        peers.insert(line.split(',').first(), line.split(','));

    std::printf("%-20s %10s %18s %8s %8s %14s %20s\n", "exact test, n pairs", "malar us", "exactRankTests us",
                "ratio", "wanted", "malar's error", "exactRankTests' error");
    for (const Dataset &dataset : datasets)
        printSize(dataset, peers.value(dataset.name));
    std::printf("errors: relative, against p from whole numbers of n bits\n\n");
}

void benchCompare(const QString &csv)
{
    std::mt19937 random{20251027};
    std::vector<Dataset> datasets;
    datasets.reserve(10'000);
    for (int i = 0; i < 10'000; ++i)
        datasets.push_back({'S' + QByteArray::number(i), scores(10, random)});
    writeCsv(csv, datasets);

    constexpr qsizetype pColumn = 10;
    Run ours = runProcess(QStringLiteral(MALAR_BINARY), {u"compare"_s, csv});
    for (int i = 0; i < 4; ++i) // the best of five: the first reads the program from the disk
        ours.seconds =
            std::min(ours.seconds, runProcess(QStringLiteral(MALAR_BINARY), {u"compare"_s, csv}).seconds);
    std::printf("10,000 datasets of 10 tied pairs, whole process, start included\n");
    std::printf("%-34s %12.3f s\n", "malar compare (30 columns)", ours.seconds);

    const Run theirs = peer(csv, {});
    if (theirs.lines.size() != 10'000 || ours.lines.size() != 10'001) {
        std::printf("no Rscript with exactRankTests: no ratio\n");
        return;
    }
    double worst = 0;
    for (qsizetype i = 0; i < theirs.lines.size(); ++i)
        worst = std::max(worst, relativeDifference(ours.lines[i + 1].split(',').value(pColumn).toDouble(),
                                                   theirs.lines[i].split(',').value(1).toDouble()));
    std::printf("%-34s %12.3f s\n", "exactRankTests in R (p alone)", theirs.seconds);
    std::printf("%-34s %12.1f\n", "ratio", theirs.seconds / ours.seconds);
    std::printf("%-34s %12.1e  %s\n", "largest relative difference of p", worst,
                worst <= 1e-10 ? "" : "TOO LARGE");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    benchScoring();
    benchSignedRank(folder.filePath(u"sizes.csv"_s));
    benchCompare(folder.filePath(u"many.csv"_s));
    return 0;
}
