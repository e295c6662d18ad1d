#pragma once

#include "ui/paper/pageflow.h"
#include "ui/sheets/patientreport.h"
#include "ui/sheets/sheetparts.h"

/// What stands on a patient's report, one below the other; lengths in points.
namespace malar::patientparts {

inline constexpr Type bodyText{7.8}; // of what is read

using Part = PageBox; // drawn by what it brings along

/// The report while it is laid out: what its parts are drawn with and from.
struct Desk {
    const SheetPen &pen;
    const PatientReport &report;
    sheet::Page page; // of the last visit
    double width;

    const PatientRecord &record() const { return report.sheet.record; }
    QDate today() const { return report.sheet.now.date(); }
};

std::vector<Part> head(const Desk &); // title, marks, who it is, both totals
Part figure(const Desk &, double height);
double leastFigure(const Desk &); // 0 where there is nothing to draw
std::vector<Part> form(const Desk &);
std::vector<Part> treatmentAndSafety(const Desk &); // two columns
std::vector<Part> visits(const Desk &);             // a row each of those that count; empty without one
std::vector<Part> signatures(const Desk &);         // of those; empty where nobody has signed
void drawFooter(const Desk &, const QRectF &, const QString &pageOf);

Part heading(const Desk &, const QString &);
/// A sentence across the page.
Part sentence(const Desk &, const QString &);

QStringList treatmentLines(const PatientReport &);
QStringList safetyLines(const PatientReport &);

} // namespace malar::patientparts
