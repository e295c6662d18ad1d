#pragma once

#include "tests/support/fixtures.h"
#include "ui/parts/prompts.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QPrinter>
#include <QTest>

namespace malar::test {

inline Session::Clock noonOf(QDate day)
{
    return [day] { return QDateTime(day, QTime(12, 0)); };
}

inline std::unique_ptr<Store> storeOf(const std::vector<PatientFile> &files, bool synthetic = false)
{
    auto store = Store::inMemory(
        {makeUuid(), QStringLiteral("Clinic"), synthetic, QDateTime(QDate(2025, 1, 1), QTime(8, 0))});
    if (!store || !(*store)->import(files))
        qFatal("no store to test with");
    return *std::move(store);
}

inline std::unique_ptr<Session> sessionOf(const std::vector<PatientFile> &files, QDate today)
{
    return std::make_unique<Session>(storeOf(files), noonOf(today));
}

/// One complete visit of all 0 on each day.
inline PatientFile patientFile(const QString &code, QDate dayZero, const std::vector<QDate> &visits)
{
    PatientFile file{patientOnDrug(code, dayZero), {}};
    for (const QDate day : visits)
        file.visits.push_back(clearVisit(file.record, day));
    return file;
}

/// Answers that were written down before they are asked for; what nobody wrote is cancelled.
struct Script {
    QString file;
    QString said; // the reason or the text
    int asked = 0;
    QStringList files = {}; // where several are asked for

    Prompts prompts()
    {
        Prompts all;
        all.saveFile = [this](QWidget *, const Prompts::File &) { return ++asked, file; };
        all.openFile = all.saveFile;
        all.openFiles = [this](QWidget *, const Prompts::File &) { return ++asked, files; };
        all.openFolder = all.saveFile;
        all.confirm = [this](QWidget *, const Prompts::Question &) { return ++asked, true; };
        all.reason = [this](QWidget *, const Prompts::Question &) {
            ++asked;
            return said.isEmpty() ? std::nullopt : std::optional(said);
        };
        all.text = [this](QWidget *, const Prompts::Question &, const QString &) {
            ++asked;
            return said.isEmpty() ? std::nullopt : std::optional(said);
        };
        all.choose = [this](QWidget *, const Prompts::Question &, const QStringList &) {
            ++asked;
            return std::optional(0);
        };
        all.print = [this](QWidget *, QPrinter &printer) {
            ++asked;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            return !file.isEmpty();
        };
        return all;
    }
};

/// Waits until keys reach a window. A dialog whose parent is active counts as active before they do.
inline void waitForKeys(const QWidget *window)
{
    QVERIFY(window);
    QTRY_COMPARE(static_cast<const QWidget *>(QApplication::activeWindow()), window);
}

/// Shows a window and waits until keys reach it.
inline void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace malar::test
