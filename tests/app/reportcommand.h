#pragma once

#include "tests/support/pdf.h"

#include <QProcess>

namespace malar::test {

/// `malar report` as a shell would run it: no display, no hint of a platform.
inline Ran report(const QStringList &arguments, const QString &folder, const QString &clock = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("DISPLAY"),
                                QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("XDG_RUNTIME_DIR")})
        environment.remove(name);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
    if (!clock.isEmpty())
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), clock);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(MALAR_BINARY), QStringList{QStringLiteral("report")} + arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace malar::test
