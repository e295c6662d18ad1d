#include "ui/parts/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString path(const QString &name) { return u":/icons/%1.svg"_s.arg(name); }

/// Draws the strokes of an SVG in the palette's colour of the moment.
class StrokeEngine final : public QIconEngine {
public:
    StrokeEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor color = colorOf(mode);
        const QString key =
            u"malar/"_s + m_name +
            u"/%1x%2@%3/%4"_s.arg(size.width()).arg(size.height()).arg(ratio).arg(color.rgba(), 8, 16);
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, color);
            drawn.setDevicePixelRatio(ratio);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    QIconEngine *clone() const override { return new StrokeEngine(*this); }
    QString key() const override { return u"malar-stroke"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, m_role);
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    QPixmap draw(const QSize &size, const QColor &color) const
    {
        QPixmap strokes(size);
        strokes.fill(Qt::transparent);
        QSvgRenderer svg(path(m_name));
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&strokes);
        svg.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(strokes.rect(), color);
        return strokes;
    }

    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    Q_ASSERT_X(QFile::exists(path(name)), "icon", qPrintable(name));
    return QIcon(new StrokeEngine(name, role));
}

QIcon programIcon() { return QIcon(path(u"malar"_s)); }

} // namespace malar
