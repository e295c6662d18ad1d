#pragma once

#include "core/analysis/plot.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>

namespace malar {

/// Figures as characters of a document, drawn as vectors.
class FigureObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;

    explicit FigureObject(QTextDocument *);

    /// Puts a figure of this size, in points, at the cursor.
    void insert(QTextCursor &, const Plot &, QSizeF points);

    QSizeF intrinsicSize(QTextDocument *, int position, const QTextFormat &) override;
    void drawObject(QPainter *, const QRectF &, QTextDocument *, int position, const QTextFormat &) override;

private:
    struct Figure {
        Plot plot;
        QSizeF points;
    };
    const Figure &figure(const QTextFormat &) const;

    std::vector<Figure> m_figures;
};

} // namespace malar
