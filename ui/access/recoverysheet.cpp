#include "ui/access/recoverysheet.h"

#include "ui/paper/files.h"
#include "ui/paper/paper.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int keySize = 18;

QString title() { return Words::tr("Malar recovery key"); }

QString about(const RecoverySheet &sheet)
{
    return Words::tr("Registry: %1\nMade on: %2").arg(sheet.registry, terms::date(sheet.day));
}

QString advice()
{
    return Words::tr(
        "Whoever has this key and the file of the registry can read it. Keep it locked away, and in "
        "another place than the file. It opens the registry when every passphrase is lost; if it is "
        "lost as well, nobody can open the registry any more.");
}

} // namespace

bool print(QPrinter &printer, const RecoverySheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double point = paper::pixelsPerPoint(&printer);
    double top = 0;
    const auto write = [&](const QString &text, QFont font, double size) {
        font.setPixelSize(qRound(size * point));
        painter.setFont(font);
        const QRectF room(0, top, painter.viewport().width(), painter.viewport().height() - top);
        QRectF taken;
        painter.drawText(room, Qt::TextWordWrap, text, &taken);
        top += taken.height() + paper::titleSize * point;
    };
    QFont body;
    body.setFamilies(paper::families());
    painter.setPen(paper::ink);
    write(title(), body, paper::titleSize);
    write(about(sheet), body, paper::headingSize);
    write(sheet.key, QFontDatabase::systemFont(QFontDatabase::FixedFont), keySize);
    write(advice(), body, paper::headingSize);
    return painter.end() && printer.printerState() != QPrinter::Error;
}

Result<Done> write(const QString &path, const RecoverySheet &sheet)
{
    const QByteArray begin = title().toUtf8();
    const QString rest = u"\n\n%1\n\n"_s.arg(about(sheet)) + sheet.key + u"\n\n%1\n"_s.arg(advice());
    return writeFiles({{path, begin + rest.toUtf8(), {begin}}});
}

} // namespace malar
