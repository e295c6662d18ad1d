#pragma once

#include "core/result.h"

#include <QPageSize>
#include <QTextDocument>

#include <functional>
#include <memory>
#include <vector>

namespace malar {

struct Attachment {
    QString name;
    QString mimeType;
    QByteArray content;
};

/// What stands around the content of every page, and in the file beside it.
struct PdfFrame {
    QPageSize::PageSizeId size = QPageSize::A4;
    QString title; // also the file's own title
    QString headerLeft;
    QString headerRight; // strong; empty where there is nothing to warn of
    QString footer;      // "page n of N" is added on the right
    std::vector<Attachment> attachments;
};

/// Makes the document for a page content of this size in the device's pixels.
using Compose = std::function<std::unique_ptr<QTextDocument>(QPaintDevice *, QSizeF content)>;

/// Writes the whole file or leaves what was there: vectors, embedded fonts, no bitmap. Error File.
Result<Done> writePdf(const QString &path, const PdfFrame &, const Compose &);

} // namespace malar
