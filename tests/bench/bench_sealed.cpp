#include "core/store/store.h"

#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

// A sealed registry against a bare flush of the same disk, a plain one, and itself a hundred times as large.
using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int visitsEach = 10;
constexpr int saves = 50;

template <class Body> double milliseconds(Body body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <class T> T orStop(Result<T> result)
{
    if (!result)
        qFatal("the store failed: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// As many bytes as a visit's save appends, and one flush.
class BareFlush {
public:
    explicit BareFlush(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600))
    {}
    ~BareFlush() { ::close(m_file); }

    void run() const
    {
        const QByteArray bytes(45'000, 'x');
        if (::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size() ||
            ::fdatasync(m_file) != 0)
            qFatal("the disk failed");
    }

private:
    int m_file;
};

Opener opened(const QString &path) { return orStop(unlock(path, test::sealedLogin())); }

struct Sealed {
    QString path;
    Opener opener;
    std::unique_ptr<Store> store;
    std::vector<PatientRecord> records;
};

Sealed made(const QString &folder, int patients)
{
    const QString path = u"%1/%2.malar"_s.arg(folder).arg(patients);
    const FirstMember member = test::quickMember();
    orStop(Store::make(path, {}, member, [patients](Store &store) {
        return store.import(test::generatedCohort(patients, visitsEach));
    }));
    return {path, member.opener(), nullptr, {}};
}

/// Opening, which every page of the last commit is authenticated for, and what the window reads first.
void measureOpening(Sealed &registry)
{
    const double before = residentMegabytes();
    std::vector<double> openings;
    for (int i = 0; i < 5; ++i) {
        registry.store.reset();
        openings.push_back(milliseconds([&] {
            registry.store = orStop(
                Store::open(registry.path, registry.opener, Store::Access::ReadWrite, Store::Proof::Beside));
        }));
    }
    const double after = residentMegabytes();
    std::vector<double> readings;
    for (int i = 0; i < 5; ++i)
        readings.push_back(milliseconds([&] { registry.records = orStop(registry.store->records()); }));
    std::printf("  file %.1f MB: open %.1f ms, %.1f MB more resident, records() %.0f ms (medians of 5)\n",
                static_cast<double>(QFileInfo(registry.path).size()) / 1e6, median(openings), after - before,
                median(readings));
}

/// In turns, so that a busy machine is unfair to none.
void compareSaves(Sealed &small, Sealed &large, const BareFlush &flush)
{
    std::vector<double> ofSmall;
    std::vector<double> ofLarge;
    std::vector<double> bare;
    const auto save = [](Sealed &registry, int i) {
        const PatientRecord &record =
            registry.records[static_cast<std::size_t>(i) * 7919 % registry.records.size()];
        const Visit visit = test::clearVisit(record, QDate(2040, 1, 1).addDays(i));
        return milliseconds([&] { orStop(registry.store->save(visit)); });
    };
    for (int i = 0; i < saves; ++i) {
        bare.push_back(milliseconds([&] { flush.run(); }));
        ofSmall.push_back(save(small, i));
        ofLarge.push_back(save(large, i));
    }
    std::printf("one visit's save: 100 patients %.2f ms, 10,000 patients %.2f ms; a bare flush %.2f ms "
                "(medians of %d)\n",
                median(ofSmall), median(ofLarge), median(bare), saves);
    std::printf("  more than the flush: %.2f and %.2f ms (at most 1.2); between the two %.2f ms (at most "
                "0.5)\n",
                median(ofSmall) - median(bare), median(ofLarge) - median(bare),
                median(ofLarge) - median(ofSmall));
}

/// What the passphrase alone costs, and the memory that it takes for that time.
void measureUnlocking(const QString &folder)
{
    const QString path = folder + u"/slow.malar"_s;
    const FirstMember member =
        orStop(FirstMember::make(std::get<keyring::Login>(test::sealedLogin()), Slowness()));
    orStop(Store::make(path, {}, member));
    std::vector<double> unlocks;
    for (int i = 0; i < 3; ++i)
        unlocks.push_back(milliseconds([&] { opened(path); }));
    std::printf("the passphrase: %.0f ms (median of 3), 256 MiB while it lasts\n", median(unlocks));
}

/// 4,000 photographs of 1 MB, where there is room for them.
void measurePhotographs(const QString &folder)
{
    constexpr int photographs = 4000;
    if (QStorageInfo(folder).bytesAvailable() < 10'000'000'000) {
        std::printf("SKIPPED: 4,000 photographs of 1 MB want 10 GB of free disk\n");
        return;
    }
    const QString path = folder + u"/photographs.malar"_s;
    const FirstMember member = test::quickMember();
    PatientRecord record = test::wholeRecord(u"HUMV-003"_s);
    record.consents = {{makeId<ConsentTag>(), QDate(2024, 12, 14), {}, {}, {}, {true, true, true}}};
    auto store = orStop(Store::create(path, {}, member));
    orStop(store->save(record));
    QByteArray image(1'000'000, 'x');
    for (int i = 0; i < photographs; ++i) {
        image.replace(0, 4, QByteArray::number(1000 + i));
        orStop(store->add(record.patient.id,
                          {makeId<PhotographTag>(), QDate(2025, 2, 1), {}, {}, {}, 1000, 1000},
                          {QByteArray(4000, 'x'), image}));
    }
    store.reset();
    const double before = residentMegabytes();
    const double open = milliseconds([&] {
        store = orStop(Store::open(path, member.opener(), Store::Access::ReadWrite, Store::Proof::Beside));
    });
    const double after = residentMegabytes();
    const BareFlush flush(folder + u"/bare2"_s);
    std::vector<double> ours;
    std::vector<double> bare;
    const PatientRecord other = test::wholeRecord(u"HUMV-004"_s);
    orStop(store->save(other));
    for (int i = 0; i < saves; ++i) {
        const Visit visit = test::clearVisit(other, QDate(2040, 1, 1).addDays(i));
        bare.push_back(milliseconds([&] { flush.run(); }));
        ours.push_back(milliseconds([&] { orStop(store->save(visit)); }));
    }
    std::printf("4,000 photographs, %.2f GB: open %.1f ms, %.1f MB more resident, a save %.2f ms, a bare "
                "flush %.2f ms\n",
                static_cast<double>(QFileInfo(path).size()) / 1e9, open, after - before, median(ours),
                median(bare));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    if (app.arguments().contains(u"--photographs"_s)) {
        measurePhotographs(folder.path());
        return 0;
    }
    measureUnlocking(folder.path());
    Sealed small = made(folder.path(), 100);
    Sealed large = made(folder.path(), 10'000);
    std::printf("100 patients x %d visits\n", visitsEach);
    measureOpening(small);
    std::printf("10,000 patients x %d visits\n", visitsEach);
    measureOpening(large);
    compareSaves(small, large, BareFlush(folder.filePath(u"bare"_s)));
    return 0;
}
