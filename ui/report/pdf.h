#pragma once

#include "core/result.h"

#include <QPageSize>
#include <QTextDocument>

#include <functional>
#include <memory>
#include <optional>
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

/// Why the PDF may not be put there: a device or a pipe would be replaced, or a file that is no PDF, such as
/// a registry. A new name, an empty file and another PDF are fine.
std::optional<Error> unfitTarget(const QString &path);

/// Writes the whole file or leaves what was there: vectors, embedded fonts, no bitmap. Error File.
Result<Done> writePdf(const QString &path, const PdfFrame &, const Compose &);

} // namespace malar
