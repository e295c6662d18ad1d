#include "tests/support/fixtures.h"
#include "tests/support/images.h"
#include "ui/patients/patientpage.h"
#include "ui/photographs/imagefile.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

// bench_patient [FILE]: the registry is made there and stays, to be looked at.
// How long the page of a patient of many years takes to open, from a registry file, as the window opens it:
// made, shown, laid out and painted.
namespace {

constexpr int visits = 60;
constexpr int infusions = 100;
constexpr int photographs = 30;
constexpr int openings = 30;

template <class Body> double milliseconds(Body body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times, double target)
{
    std::ranges::sort(times);
    std::printf("%s: median %.1f ms, worst of %zu %.1f ms (target %.0f)\n", what, times[times.size() / 2],
                times.size(), times.back(), target);
}

void check(const Result<Done> &done)
{
    if (!done)
        qFatal("no registry: %s", qPrintable(done.error().detail));
}

/// As the years write it: each infusion is a save of its own, and a row of the history.
PatientId fill(Store &store)
{
    std::vector<PatientFile> cohort = test::generatedCohort(1, visits);
    PatientRecord &record = cohort.front().record;
    const QDate dayZero = record.courses.front().start;
    record.courses.front().infusions.clear();
    for (Consent &consent : record.consents)
        consent.scopes = {true, true, true};
    check(store.import(cohort));
    for (int i = 0; i < infusions; ++i) {
        const Infusion infusion{
            makeId<InfusionTag>(), dayZero.addDays(28 * i), InfusionState::Given, 300, {}, {}};
        record.courses.front().infusions.push_back(infusion);
        check(store.save(record));
    }
    for (int i = 0; i < photographs; ++i) {
        const auto taken =
            takeIn(test::encoded(test::skin({3000, 2250}, 1.0 - i / 30.0, static_cast<unsigned>(i)), "jpeg"));
        if (!taken)
            qFatal("no photograph");
        const Visit &visit = cohort.front().visits[static_cast<std::size_t>(i * 2)];
        check(store.add(record.patient.id,
                        {makeId<PhotographTag>(),
                         visit.date,
                         regions[static_cast<std::size_t>(i) % 5],
                         visit.id,
                         {},
                         taken->width,
                         taken->height},
                        taken->image));
    }
    return record.patient.id;
}

void paint(QWidget &page)
{
    QCoreApplication::sendPostedEvents();
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&page, &update);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(u"bench.malar"_s);
    auto store = Store::create(path, u"Bench"_s);
    if (!store)
        qFatal("no store");
    const PatientId patient = fill(**store);
    const QDateTime now(QDate(2035, 1, 1), QTime(9, 0));
    Session session(*std::move(store), [now] { return now; });

    std::vector<double> opened;
    std::vector<double> looked;
    for (int i = 0; i < openings; ++i) {
        std::unique_ptr<PatientPage> page;
        opened.push_back(milliseconds([&] {
            page = std::make_unique<PatientPage>(session, Prompts(), patient, false);
            page->resize(1286, 700);
            page->show();
            if (!QTest::qWaitForWindowExposed(page.get()))
                qFatal("the page was not shown");
            paint(*page);
        }));
        auto *tabs = page->findChild<QTabWidget *>();
        looked.push_back(milliseconds([&] {
            tabs->setCurrentWidget(page->findChild<QWidget *>(u"photographs"_s)->parentWidget());
            paint(*page);
        }));
    }
    print("opening a patient with 60 visits, 100 infusions and 30 photographs", opened, 200);
    print("  and then the tab of the photographs", looked, 200);
    return 0;
}
