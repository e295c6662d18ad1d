#include "core/exchange/exportfolder.h"
#include "core/exchange/importfolder.h"
#include "core/store/store.h"

#include "core/domain/keytext.h"
#include "tests/support/fixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T> T orStop(Result<T> result)
{
    if (!result)
        qFatal("it failed: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

/// What it took, and how much of that the processor worked on it: the rest is a busy machine or its disk.
struct Took {
    double wall = 0;
    double processor = 0;

    Took operator+(const Took &other) const { return {wall + other.wall, processor + other.processor}; }
};

template <class Body> Took took(Body body)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    body();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9,
            static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

void print(const char *what, const Took &time)
{
    std::printf("  %-28s %6.2f s, processor %6.2f s\n", what, time.wall, time.processor);
}

exchange::ExportWords keys()
{
    const auto name = [](const exchange::Field &field) { return keyText(field.name); };
    return {name, [](const exchange::Field &, std::string_view key) { return keyText(key); }, name,
            [](const exchange::ExportCounts &) { return QString(); }};
}

void measure(const QString &place, int patients, int visitsEach)
{
    const QString first = place + u"/first.malar"_s;
    const QString second = place + u"/second.malar"_s;
    const QString folder = place + u"/folder"_s;
    auto store = orStop(Store::create(first, u"bench"_s));
    orStop(store->import(test::generatedCohort(patients, visitsEach)));

    Study study;
    const Took read = took([&] { study = orStop(store->study()); });
    const Took write = took([&] { orStop(exchange::writeFolder(folder, {study, {}, keys(), {}, {}})); });
    exchange::ImportPlan plan;
    const Took dry = took([&] { plan = exchange::readFolder(folder, {.today = QDate(2040, 1, 1)}); });
    if (!plan.isAccepted())
        qFatal("refused");
    const Took import = took([&] {
        auto fresh = orStop(Store::create(second, plan.registry));
        orStop(fresh->import(Batch{plan.files, plan.visits, {}, plan.settings}));
    });
    std::printf("%d patients x %d visits; visits.csv %.1f MB, registry %.1f MB\n", patients, visitsEach,
                static_cast<double>(QFileInfo(folder + u"/visits.csv"_s).size()) / 1e6,
                static_cast<double>(QFileInfo(second).size()) / 1e6);
    print("export", read + write);
    print("  registry read", read);
    print("  folder written", write);
    print("import", dry + import);
    print("  dry run", dry);
    print("  registry written", import);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    for (const int patients : {100, 10'000}) {
        const QTemporaryDir place;
        measure(place.path(), patients, 10);
    }
    return 0;
}
