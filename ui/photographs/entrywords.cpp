#include "ui/photographs/entrywords.h"

#include "ui/photographs/photographwords.h"
#include "ui/words/terms.h"

namespace malar {
namespace {

qint64 pixels(QSize size) { return qint64{size.width()} * size.height(); }

} // namespace

QString cameraWords(std::span<const PhotographDialog::Entry> entries, QDate day)
{
    QStringList days;
    int others = 0;
    for (const PhotographDialog::Entry &entry : entries)
        if (entry.taken && *entry.taken != day) {
            ++others;
            if (const QString taken = terms::date(*entry.taken); !days.contains(taken))
                days << taken;
        }
    return days.isEmpty()
               ? QString()
               : Photographs::tr("By the camera's clock %n photograph(s) were taken on %1.", nullptr, others)
                     .arg(days.join(Photographs::tr(" and ", "between two dates")));
}

QString sizeWords(std::span<const PhotographDialog::Entry> entries)
{
    for (const PhotographDialog::Entry &entry : entries)
        if (pixels(entry.inFile) > pixels({entry.photograph.width, entry.photograph.height}))
            return Photographs::tr("Photographs are kept with at most %1 pixels a side. One of these has "
                                   "%2 × %3 in its file, which stays as it is.")
                .arg(QString::number(longestSide), QString::number(entry.inFile.width()),
                     QString::number(entry.inFile.height()));
    return {};
}

} // namespace malar
