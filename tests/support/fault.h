#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace malar::test {

/// This test's own program run beside it, on a disk that fails or a machine that loses its power.
struct Fault {
    QString under;        // the folder where it does
    QByteArray calls;     // as in fault.cpp: "ow"
    int at = 0;           // which of them; 0: none
    int code = 0;         // errno; 0: it is killed
    bool forGood = false; // and all that follow
};

struct Ended {
    bool killed = false;
    int exitCode = 0;
    QString said;
    int calls = 0;
};

inline Ended runBeside(const QStringList &arguments, const Fault &fault)
{
    const QTemporaryDir place;
    const QString counted = place.filePath(QStringLiteral("count"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char *name, const QString &value) {
        environment.insert(QString::fromLatin1(name), value);
    };
    set("LD_PRELOAD", QStringLiteral(MALAR_FAULT));
    set("FAULT_UNDER", fault.under);
    set("FAULT_CALLS", QString::fromLatin1(fault.calls));
    set("FAULT_AT", QString::number(fault.at));
    set("FAULT_ERRNO", QString::number(fault.code));
    set("FAULT_ALWAYS", fault.forGood ? QStringLiteral("1") : QStringLiteral("0"));
    set("FAULT_COUNT", counted);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                QStringList{QCoreApplication::applicationName()} + arguments);
    child.waitForFinished();
    QFile count(counted);
    const bool known = count.open(QIODevice::ReadOnly);
    return {child.exitStatus() == QProcess::CrashExit, child.exitCode(),
            QString::fromLatin1(child.readAllStandardOutput()).trimmed(),
            known ? count.readAll().toInt() : 0};
}

} // namespace malar::test
