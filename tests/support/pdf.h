#pragma once

#include <QString>

/// Looking into a PDF with poppler's programs. Each fails the test where the program is missing or fails.
namespace malar::test {

struct Ran {
    int status = -1;
    QString output; // standard output and error
};
Ran ran(const QString &program, const QStringList &arguments, const QString &folder = {});

/// Letters in place of the ligatures that a font made of them, as of the ff of an id.
QString withLetters(QString text);
QString pdfText(const QString &path); // one space for every stretch of blanks, lines as they stand

} // namespace malar::test
