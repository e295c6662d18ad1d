#include "ui/sheets/visitsheet.h"

#include "ui/paper/files.h"
#include "ui/paper/paper.h"
#include "ui/sheets/sheetparts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr double marginMm = 14;

/// From the top down to the adverse events, from the bottom up to the small print; the note has what is left.
void drawSheet(QPainter &painter, const VisitSheet &data)
{
    constexpr double gap = 7;
    constexpr double footer = 12;
    constexpr double leastNote = 64;
    constexpr double below = 110; // the whole body and the adverse events
    const SheetPen pen(painter);
    const sheet::Page page = sheet::pageOf(pen, data);
    const double width = pen.page().width();

    double bottom = pen.page().height();
    sheet::drawFooter(page, {0, bottom - footer, width, footer});
    const double small = sheet::smallPrintHeight(page, width);
    bottom -= footer + gap + small;
    sheet::drawSmallPrint(page, {0, bottom, width, small});
    bottom -= gap;
    if (const double signatures = sheet::signaturesHeight(page, width); signatures > 0) {
        bottom -= signatures;
        sheet::drawSignatures(page, {0, bottom, width, signatures});
        bottom -= gap;
    }

    double top = 0;
    const auto rest = [&] { return QRectF(0, top, width, bottom - top); };
    top += sheet::drawHead(page, rest()) + gap;
    top += sheet::drawFacts(page, rest()) + gap;
    top += sheet::drawTotals(page, rest()) + gap;
    const double scales = sheet::scalesHeight(page);
    const double beside = scales > 0 ? scales + gap : 0;
    const double room = bottom - top - below - beside - leastNote - 3 * gap;
    const double row = std::clamp(room / (sheet::gridHeight(1000) / 1000), 12.0, 21.0);
    if (page.hasTotalsOnly()) {
        top += sheet::drawNoAnswers(page, rest()) + gap;
    } else {
        top += sheet::drawGrid(page, rest(), row) + gap;
        top += sheet::drawWholeBody(page, rest()) + gap;
    }
    if (scales > 0)
        top += sheet::drawScales(page, rest()) + gap;
    top += sheet::drawAdverseEvents(page, rest()) + gap;
    sheet::drawNote(page, rest());
}

} // namespace

sheet::Page sheet::pageOf(const SheetPen &pen, const VisitSheet &data)
{
    Page page{pen, data, {}};
    if (data.visit)
        page.context = contextOf(*data.visit, data.record, data.visits, data.schedule);
    return page;
}

bool printVisitSheet(QPagedPaintDevice &device, const VisitSheet &data)
{
    const double side = marginMm;
    device.setPageMargins(QMarginsF(side, side - 2, side, side - 3), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    drawSheet(painter, data);
    return painter.end();
}

Result<Done> writeVisitSheet(const QString &path, const VisitSheet &data, QPageSize::PageSizeId size)
{
    if (const std::optional<Error> unfit = unfitTarget(path))
        return *unfit;
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    bool whole = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(paper::dotsPerInch);
        writer.setPageSize(QPageSize(size));
        writer.setTitle(data.visit ? SheetWords::tr("CLASI visit sheet") : SheetWords::tr("CLASI form"));
        writer.setCreator(u"Malar "_s + QStringLiteral(MALAR_VERSION));
        whole = printVisitSheet(writer, data);
    }
    if (!whole)
        return Error{Error::Kind::File, SheetWords::tr("the page could not be drawn"), path};
    return writeFiles({{path, file.data(), {"%PDF"}}});
}

} // namespace malar
