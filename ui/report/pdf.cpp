#include "ui/report/pdf.h"

#include "ui/figures/figuredrawing.h"
#include "ui/paper/paper.h"
#include "ui/report/pdffile.h"
#include "ui/report/tr.h"
#include "ui/report/typesetter.h"

#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr double marginMm = 18;
constexpr double headerPt = 22; // what header and footer take of the page's height
constexpr double footerPt = 22;

QPageLayout pageLayout(QPageSize::PageSizeId size, bool landscape)
{
    return QPageLayout(QPageSize(size), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(marginMm, marginMm, marginMm, marginMm - 4), QPageLayout::Millimeter);
}

/// The sheet less the margins, and less header and footer.
QSizeF contentSize(QPageSize::PageSizeId size, bool landscape)
{
    const QSizeF page = pageLayout(size, landscape).paintRectPixels(paper::dotsPerInch).size();
    return page - QSizeF(0, (headerPt + footerPt) * paper::dotsPerInch / 72);
}

/// Draws the pages of one report.
class Pages {
public:
    Pages(QPdfWriter &writer, const ReportContent &content, int count)
        : m_painter(&writer), m_content(content), m_count(count), m_point(paper::pixelsPerPoint(&writer))
    {}

    void draw(const FlowPage &, int number);

private:
    void frame(const QRectF &page, int number);
    void box(const PageBox &, const QRectF &place);

    QPainter m_painter;
    const ReportContent &m_content;
    int m_count;
    double m_point;
};

void Pages::draw(const FlowPage &page, int number)
{
    const QRectF sheet(0, 0, m_painter.device()->width(), m_painter.device()->height());
    frame(sheet, number);
    for (const FlowPage::Place &place : page.places)
        box(*place.box, {0, headerPt * m_point + place.top, sheet.width(), place.box->height});
}

void Pages::frame(const QRectF &page, int number)
{
    QFont font(paper::family());
    font.setPointSizeF(paper::noteSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_painter.setFont(font);
    m_painter.setPen(QPen(paper::faint, 0.4 * m_point));
    const double line = page.bottom() - (footerPt - 8) * m_point;
    m_painter.drawLine(QPointF(page.left(), line), QPointF(page.right(), line));

    const double height = 10 * m_point;
    const QRectF header(page.left(), page.top(), page.width(), height);
    const QRectF footer(page.left(), page.bottom() - height, page.width(), height);
    m_painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, m_content.title);
    m_painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, m_content.footer);
    m_painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                       ReportWords::tr("page %1 of %2").arg(number).arg(m_count));
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    m_painter.drawText(header, Qt::AlignRight | Qt::AlignTop, m_content.warning);
}

void Pages::box(const PageBox &box, const QRectF &place)
{
    if (box.ground.isValid())
        m_painter.fillRect(place, box.ground);
    for (const PageBox::Line &line : box.lines)
        line.text->lineAt(line.number).draw(&m_painter, place.topLeft() + line.at);
    for (const PageBox::Rule &rule : box.rules) {
        m_painter.setPen(QPen(paper::ink, rule.thickness, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(place.left(), place.top() + rule.y),
                           QPointF(place.left() + rule.width, place.top() + rule.y));
    }
    if (box.plot)
        drawFigure(m_painter, place, *box.plot, place.size() / m_point);
}

/// False where it was stopped.
bool drawAll(QPdfWriter &writer, const ReportContent &content, const PdfOptions &options,
             const Progress &progress)
{
    const QSizeF portrait = contentSize(options.size, false);
    const QSizeF landscape = contentSize(options.size, true);
    const std::vector<PageUnit> units =
        Typesetter(&writer, portrait.width(), landscape.width()).units(content);
    const std::vector<FlowPage> pages = flow(units, portrait.height(), landscape.height());
    if (!pages.empty())
        writer.setPageLayout(pageLayout(options.size, pages.front().landscape));
    const int count = static_cast<int>(pages.size());
    Pages drawn(writer, content, count);
    for (int i = 0; i < count; ++i) {
        const FlowPage &page = pages[static_cast<std::size_t>(i)];
        if (progress && !progress(i, count))
            return false;
        if (i > 0) {
            writer.setPageLayout(pageLayout(options.size, page.landscape));
            writer.newPage();
        }
        drawn.draw(page, i + 1);
    }
    return true;
}

} // namespace

QByteArray toPdf(const ReportContent &content, const PdfOptions &options, const Progress &progress)
{
    return writtenPdf(content, options.archival, [&](QPdfWriter &writer) {
        writer.setPageLayout(pageLayout(options.size, false));
        if (!options.archival)
            for (const ReportFile &file : content.files)
                writer.addFileAttachment(file.name, file.content, file.mimeType);
        return drawAll(writer, content, options, progress);
    });
}

} // namespace malar
