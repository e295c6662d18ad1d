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

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T> T orStop(Result<T> result)
{
    if (!result)
        qFatal("it failed: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

template <class Body> double seconds(Body body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
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
    const double read = seconds([&] { study = orStop(store->study()); });
    const double write = seconds([&] { orStop(exchange::writeFolder(folder, {study, {}, keys(), {}, {}})); });
    exchange::ImportPlan plan;
    const double dry = seconds([&] {
        plan = exchange::readFolder(folder, {QDate(2040, 1, 1), {}, {}, {}, {}, {}});
    });
    if (!plan.isAccepted())
        qFatal("refused");
    const double import = seconds([&] {
        auto fresh = orStop(Store::create(second, plan.registry));
        orStop(fresh->import(Batch{plan.files, plan.visits, {}, plan.settings}));
    });
    std::printf("%d patients x %d visits: export %.2f s (registry read %.2f, folder written %.2f), "
                "import %.2f s (dry run %.2f, written %.2f); visits.csv %.1f MB, registry %.1f MB\n",
                patients, visitsEach, read + write, read, write, dry + import, dry, import,
                double(QFileInfo(folder + u"/visits.csv"_s).size()) / 1e6,
                double(QFileInfo(second).size()) / 1e6);
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
