#pragma once

#include <QHash>
#include <QStringList>

namespace malar {

/// Study codes that people would take for the same: those of one codeKey(), and what a spreadsheet made of a
/// code: of 3-1 a day ("03-ene", "2025-03-01"), of 1E5 a number ("1.00E+05").
class AlikeCodes {
public:
    void add(const QString &code);
    /// The first that was added and looks like it; empty where there is none. One that is the same in
    /// foldedCode() is one of them.
    QString find(const QString &code) const;

private:
    QHash<QString, QString> m_codes; // by what is seen of them
};

/// Whether a spreadsheet may have made the code out of another: a day or a rounded number.
bool isSpreadsheetsWork(const QString &code);

} // namespace malar
