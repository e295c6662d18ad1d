#include "ui/report/pdf.h"

#include "ui/report/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Pdf {
    Q_DECLARE_TR_FUNCTIONS(malar::Pdf)
};

constexpr int dotsPerInch = 1200;
constexpr double marginMm = 18;
constexpr double headerPt = 22; // what header and footer take of the page's height
constexpr double footerPt = 22;

QFont smallFont()
{
    QFont font(paper::family());
    font.setPointSizeF(paper::noteSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void drawFrame(QPainter &painter, const PdfFrame &frame, const QRectF &page, int number, int count)
{
    const double point = paper::pixelsPerPoint(painter.device());
    const QColor ink(0x55, 0x55, 0x55);
    QFont font = smallFont();
    painter.setFont(font);
    painter.setPen(QPen(ink, 0.4 * point));
    const double footerTop = page.bottom() - footerPt * point + 8 * point;
    painter.drawLine(QPointF(page.left(), footerTop), QPointF(page.right(), footerTop));

    const QRectF header(page.left(), page.top(), page.width(), 10 * point);
    const QRectF footer(page.left(), page.bottom() - 10 * point, page.width(), 10 * point);
    painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, frame.headerLeft);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, frame.footer);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                     Pdf::tr("page %1 of %2").arg(number).arg(count));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(header, Qt::AlignRight | Qt::AlignTop, frame.headerRight);
}

/// One page of the document at a time, as QTextDocument::print would leave no room for header and footer.
void drawPages(QPdfWriter &writer, const PdfFrame &frame, const Compose &compose)
{
    QPainter painter(&writer);
    const QRectF page(0, 0, writer.width(), writer.height());
    const double point = paper::pixelsPerPoint(&writer);
    const QRectF content = page.adjusted(0, headerPt * point, 0, -footerPt * point);
    const std::unique_ptr<QTextDocument> document = compose(&writer, content.size());

    const int count = document->pageCount();
    for (int number = 1; number <= count; ++number) {
        if (number > 1)
            writer.newPage();
        drawFrame(painter, frame, page, number, count);
        const double top = (number - 1) * content.height();
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, top, content.width(), content.height());
        painter.save();
        painter.translate(content.left(), content.top() - top);
        painter.setClipRect(context.clip);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace

std::optional<Error> unfitTarget(const QString &path)
{
    const QFileInfo target(path);
    if (!target.exists() || target.isDir()) // a folder is refused by the opening itself
        return std::nullopt;
    // Renaming a finished file over a device or a pipe would put the file in place of it.
    if (!target.isFile())
        return Error{Error::Kind::File, Pdf::tr("it is a device or a pipe, not a file"), path};
    QFile file(path);
    if (target.size() == 0 || !file.open(QIODevice::ReadOnly) || file.read(4) == "%PDF")
        return std::nullopt;
    return Error{Error::Kind::File, Pdf::tr("another kind of file has this name, and it was kept"), path};
}

Result<Done> writePdf(const QString &path, const PdfFrame &frame, const Compose &compose)
{
    if (const std::optional<Error> unfit = unfitTarget(path))
        return *unfit;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::File, file.errorString(), path};
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(frame.size));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm - 4), QPageLayout::Millimeter);
        writer.setTitle(frame.title);
        writer.setCreator(u"Malar "_s + QStringLiteral(MALAR_VERSION));
        for (const Attachment &attachment : frame.attachments)
            writer.addFileAttachment(attachment.name, attachment.content, attachment.mimeType);
        drawPages(writer, frame, compose);
    }
    if (!file.commit())
        return Error{Error::Kind::File, file.errorString(), path};
    return Done{};
}

} // namespace malar
