#include "core/store/store.h"

#include "tests/support/fixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

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

void run(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    if (!query.exec(text))
        qFatal("SQLite failed: %s", qPrintable(query.lastError().text()));
}

/// The peer: what SQLite itself needs for a durable transaction of two rows as long as ours, without index,
/// check or history.
void saveTwoRows(const QSqlDatabase &database)
{
    run(database, u"BEGIN IMMEDIATE"_s);
    run(database, u"INSERT INTO one VALUES ('%1')"_s.arg(QString(200, u'x')));
    run(database, u"INSERT INTO one VALUES ('%1')"_s.arg(QString(1200, u'x')));
    run(database, u"COMMIT"_s);
}

/// Both in turns, so that a busy machine is unfair to neither.
void compareSaves(Store &store, const std::vector<PatientRecord> &records, const QString &peer)
{
    std::vector<double> ours;
    std::vector<double> raw;
    const QSqlDatabase database = QSqlDatabase::database(peer);
    for (int i = 0; i < saves; ++i) {
        const PatientRecord &record = records[static_cast<std::size_t>(i) * 7919 % records.size()];
        const Visit visit = test::clearVisit(record, QDate(2040, 1, 1).addDays(i));
        ours.push_back(milliseconds([&] { orStop(store.save(visit)); }));
        raw.push_back(milliseconds([&] { saveTwoRows(database); }));
    }
    std::printf(
        "  one durable visit save %.2f ms, a raw transaction of SQLite %.2f ms (medians of %d), ratio %.2f\n",
        median(ours), median(raw), saves, median(ours) / median(raw));
}

/// What the processor does for a save, without the disk: of a visit, of the fullest record, of one that
/// stayed as it was, and of a draft; and of reading a history of as many saves.
void measureInMemory()
{
    const auto store = orStop(Store::inMemory({}));
    PatientRecord record = test::wholeRecord(u"HUMV-003"_s);
    std::vector<double> visit;
    std::vector<double> draft;
    std::vector<double> changed;
    std::vector<double> same;
    for (int i = 0; i < saves; ++i) {
        record.patient.birthYear = 1950 + i;
        changed.push_back(milliseconds([&] { orStop(store->save(record)); }));
        same.push_back(milliseconds([&] { orStop(store->save(record)); }));
        const Visit next = test::clearVisit(record, QDate(2040, 1, 1).addDays(i));
        draft.push_back(milliseconds([&] { orStop(store->park(next)); }));
        visit.push_back(milliseconds([&] { orStop(store->save(next)); }));
    }
    std::printf(
        "in memory (medians of %d): a visit %.2f ms, a draft %.2f ms, the fullest record %.2f ms, unchanged "
        "%.2f ms\n",
        saves, median(visit), median(draft), median(changed), median(same));

    const std::vector<PatientFile> cohort = test::generatedCohort(1, saves);
    orStop(store->import(cohort));
    std::vector<double> history;
    for (int i = 0; i < saves; ++i)
        history.push_back(milliseconds([&] { orStop(store->history(cohort.front().record.patient.id)); }));
    std::printf("the history of an imported patient of %d visits %.2f ms\n", saves, median(history));
}

void measure(const QString &folder, int patients, const QString &peer)
{
    const QString path = u"%1/%2.malar"_s.arg(folder).arg(patients);
    {
        const std::vector<PatientFile> cohort = test::generatedCohort(patients, visitsEach);
        const auto store = orStop(Store::create(path, u"Bench"_s));
        const double import = milliseconds([&] { orStop(store->import(cohort)); });
        std::printf("%6d patients x %d visits: import %.0f ms, file %.1f MB\n", patients, visitsEach, import,
                    static_cast<double>(QFileInfo(path).size()) / 1e6);
    }
    const double before = residentMegabytes();
    std::unique_ptr<Store> store;
    std::vector<PatientRecord> records;
    const double open = milliseconds(
        [&] { store = orStop(Store::open(path, Store::Access::ReadWrite, Store::Proof::Beside)); });
    const double read = milliseconds([&] { records = orStop(store->records()); });
    const double proof = milliseconds([&] { orStop(store->proved()); });
    std::printf("  open %.1f ms, records() %.0f ms, the proof %.0f ms, resident %.0f MB (%.0f "
                "MB more)\n",
                open, read, proof, residentMegabytes(), residentMegabytes() - before);
    const double one = milliseconds([&] { orStop(store->record(records.front().patient.id)); });
    const double visits = milliseconds([&] { orStop(store->visits(records.front().patient.id)); });
    const double assessors = milliseconds([&] { orStop(store->assessors()); });
    std::printf("  record() %.2f ms, visits() %.2f ms, assessors() %.1f ms\n", one, visits, assessors);
    compareSaves(*store, records, peer);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString peer = u"peer"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, peer);
        database.setDatabaseName(folder.filePath(u"peer.sqlite"_s));
        if (!database.open())
            qFatal("SQLite failed");
        run(database, u"PRAGMA synchronous = EXTRA"_s);
        run(database, u"CREATE TABLE one (row TEXT NOT NULL) STRICT"_s);
    }
    measureInMemory();
    for (const int patients : {100, 10'000})
        measure(folder.path(), patients, peer);
    QSqlDatabase::removeDatabase(peer);
    return 0;
}
