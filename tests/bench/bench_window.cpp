#include "tests/support/fixtures.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double milliseconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// A registry file of its own, made outside what is measured.
void fill(const QString &path, int patients, int visits)
{
    const auto store = Store::create(path, u"Benchmark"_s);
    if (!store || !(*store)->import(test::generatedCohort(patients, visits)))
        qFatal("no registry to measure with");
}

/// As the window is opened: it is shown once the proof beside the reading has passed.
std::unique_ptr<MainWindow> opened(std::unique_ptr<Session> session, Settings &settings)
{
    auto window = std::make_unique<MainWindow>(std::move(session), settings, Prompts{});
    if (!window->session().store().proved())
        qFatal("the registry was not proved");
    window->resize(1366, 768);
    window->QWidget::show();
    QApplication::processEvents();
    return window;
}

/// Each key until what it narrows is painted.
std::vector<double> typeKeys(QLineEdit &search, const QString &keys)
{
    std::vector<double> times;
    for (const QChar key : keys) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&search, key.toLatin1());
        QApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    return times;
}

void measure(int patients, int visits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.malar"_s);
    fill(path, patients, visits);
    Settings settings(folder.filePath(u"settings.ini"_s));

    QElapsedTimer timer;
    timer.start();
    auto store = Store::open(path, Store::Access::ReadWrite, Store::Proof::Beside);
    auto session = std::make_unique<Session>(*std::move(store),
                                             [] { return QDateTime(QDate(2024, 6, 1), QTime(9, 0)); });
    const double read = milliseconds(timer);
    const auto window = opened(std::move(session), settings);
    const double usable = milliseconds(timer);

    auto *search = window->findChild<QLineEdit *>(u"search"_s);
    std::vector<double> keys;
    for (const char *words : {"gen-00123", "person 77", "h1004", "9", "zz"}) {
        const std::vector<double> some = typeKeys(*search, QString::fromLatin1(words));
        keys.insert(keys.end(), some.begin(), some.end());
        search->clear();
        QApplication::processEvents();
    }
    std::ranges::sort(keys);
    std::printf("%6d patients x %2d visits: read %7.1f ms, window usable %7.1f ms, "
                "a key in the search box median %5.2f ms, worst %5.2f ms, resident %5.1f MB\n",
                patients, visits, read, usable, keys[keys.size() / 2], keys.back(), residentMegabytes());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    look::apply(application, look::Scheme::Light);
    measure(10, 4);
    measure(1'000, 10);
    measure(10'000, 10);
    return 0;
}
