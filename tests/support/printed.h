#pragma once

#include <QProcess>

namespace malar::test {

/// What a program of poppler-utils says of a PDF.
inline QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return program + QStringLiteral(" failed");
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString printedText(const QString &pdf)
{
    return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

} // namespace malar::test
