#pragma once

#include <QPolygonF>
#include <QString>

#include <vector>

class QGraphicsItem;

namespace malar::test {

/// A piece of text as it was drawn: where its ink can be.
struct Lettered {
    QString text;
    QPolygonF place;
};

/// Everything that the item, with its children, writes when it is painted.
std::vector<Lettered> letteringOf(QGraphicsItem *);

/// Pairs of texts that lie on each other, and texts that reach beyond the frame; each worded for a message.
QStringList collisions(const std::vector<Lettered> &, const QRectF &frame);

} // namespace malar::test
