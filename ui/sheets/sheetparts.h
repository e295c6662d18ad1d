#pragma once

#include "ui/paper/sheetpen.h"
#include "ui/sheets/tr.h"
#include "ui/sheets/visitcontext.h"
#include "ui/sheets/visitsheet.h"

/// The parts of the visit sheet, one below the other. Each draws into the rectangle and returns the height
/// that it took, or takes, in points.
namespace malar::sheet {

struct Page {
    const SheetPen &pen;
    const VisitSheet &sheet;
    VisitContext context; // empty for a form without a visit

    bool isBlank() const { return !sheet.visit; }
    bool hasTotalsOnly() const { return sheet.visit && sheet.visit->totalsOnly; }
    std::optional<int> answer(Item) const;
    std::optional<int> lastAnswer(Item) const;
    bool isMissing(Item) const; // and needed for a total; never on a blank form
    bool hasNote(Item) const;
};

Page pageOf(const SheetPen &, const VisitSheet &);

double drawHead(const Page &, const QRectF &);
double drawFacts(const Page &, const QRectF &);
double drawTotals(const Page &, const QRectF &);
double drawGrid(const Page &, const QRectF &, double rowHeight); // the grid, with the body beside it
double gridHeight(double rowHeight);
double drawWholeBody(const Page &, const QRectF &);
double drawNoAnswers(const Page &, const QRectF &); // in place of both, where there are totals only
double drawScales(const Page &, const QRectF &);    // beside the CLASI; 0 where nothing is asked
double scalesHeight(const Page &);
QString scalesCitation(const Page &); // empty where none is needed
double drawAdverseEvents(const Page &, const QRectF &);
void drawNote(const Page &, const QRectF &);         // takes all of it
double signaturesHeight(const Page &, double width); // 0 where nobody has signed
void drawSignatures(const Page &, const QRectF &);
double smallPrintHeight(const Page &, double width);
void drawSmallPrint(const Page &, const QRectF &);
void drawFooter(const Page &, const QRectF &);
/// What the footer says of the sheet; the head of the history behind it, where there is one.
QString withHead(const QString &footer, const VisitSheet &);

void heading(const Page &, const QRectF &, const QString &);
/// An answer with last visit's value and the way it went, or the levels to circle.
void drawAnswer(const Page &, const QRectF &, Item);

} // namespace malar::sheet
