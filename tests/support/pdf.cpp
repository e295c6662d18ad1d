#include "tests/support/pdf.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {

Ran ran(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString withLetters(QString text)
{
    for (const QChar ligature : u"\uFB00\uFB01\uFB02\uFB03\uFB04"_s) // ff, fi, fl, ffi, ffl
        text.replace(ligature, QString(ligature).normalized(QString::NormalizationForm_KC));
    return text;
}

QString pdfText(const QString &path)
{
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    return withLetters(ran(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s})
                           .output.replace(blanks, u" "_s));
}

} // namespace malar::test
