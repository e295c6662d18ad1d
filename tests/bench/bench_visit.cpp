#include "tests/support/fixtures.h"
#include "ui/session/session.h"
#include "ui/visit/clasigrid.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int presses = 1000;
constexpr int openings = 30;
constexpr int visitsBefore = 100;

/// Counts what is really painted.
class PaintCount final : public QObject {
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

template <class Body> double milliseconds(Body body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Layout and painting now, without waiting for a screen's next frame.
void paint(QWidget &page)
{
    QCoreApplication::sendPostedEvents();
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&page, &update);
}

void print(const char *what, std::vector<double> times, double medianTarget, double worstTarget)
{
    std::ranges::sort(times);
    std::printf("%s: median %.2f ms (target %.0f), worst of %zu %.2f ms (target %.0f)\n", what,
                times[times.size() / 2], medianTarget, times.size(), times.back(), worstTarget);
}

void measureKeys(VisitPage &page, const PatientId &patient)
{
    PaintCount count;
    page.findChild<ClasiGrid *>()->viewport()->installEventFilter(&count);
    page.startNew(patient);
    paint(page);
    auto *form = page.findChild<VisitForm *>();
    std::vector<double> times;
    for (int i = 0; i < presses; ++i) {
        if (form->current().region == Region::None)
            form->go(items.front());
        paint(page);
        const int digit = (i / 7 + i) % (spec(form->current().sign).allowed.back() + 1);
        times.push_back(milliseconds([&] {
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + digit));
            paint(page);
        }));
        QCoreApplication::processEvents();
    }
    print("key to painted cell, totals and curve", times, 8, 33);
    std::printf("  the grid was painted %d times\n", count.paints);
}

void measureOpening(VisitPage &page, const PatientId &patient, const VisitId &last)
{
    std::vector<double> fresh;
    std::vector<double> stored;
    for (int i = 0; i < openings; ++i) {
        fresh.push_back(milliseconds([&] {
            page.startNew(patient);
            paint(page);
        }));
        stored.push_back(milliseconds([&] {
            page.edit(last);
            paint(page);
        }));
    }
    print("new visit of a patient with 100 visits", fresh, 100, 100);
    print("stored visit of a patient with 100 visits", stored, 100, 100);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const std::vector<PatientFile> cohort = test::generatedCohort(1, visitsBefore);
    const PatientFile &file = cohort.front();
    auto store = Store::inMemory({makeUuid(), u"Bench"_s, false, QDateTime::currentDateTimeUtc()});
    if (!store || !(*store)->import(cohort))
        qFatal("no store");
    const QDateTime now(file.visits.back().date.addDays(28), QTime(9, 0));
    Session session(*std::move(store), [now] { return now; });
    VisitPage page(session, {});
    page.resize(1286, 700);
    page.show();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the page did not become active");
    measureOpening(page, file.record.patient.id, file.visits.back().id);
    measureKeys(page, file.record.patient.id);
    return 0;
}
