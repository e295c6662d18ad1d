#pragma once

#include "core/analysis/plot.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace malar {

/// A strip across the page that is never parted: a line of text, a row of a table, a figure. Lengths are in
/// pixels of the device, or in points where it is drawn by what it brings along.
struct PageBox {
    struct Line {
        std::shared_ptr<const QTextLayout> text;
        int number;
        QPointF at; // its upper left corner, from the box's
    };
    struct Rule {
        double y;
        double thickness;
        double width;
    };

    double above = 0; // room before it, but not at the head of a page
    double height = 0;
    bool withNext = false;                         // never the last on a page that the next does not begin
    std::function<void(const QRectF &)> draw = {}; // what else is in it
    /// Of the unit's repeatable boxes: over this one where it begins a page.
    std::vector<std::size_t> repeat = {};
    std::vector<Line> lines = {};
    std::vector<Rule> rules = {};
    QColor ground = {};         // behind it; invalid: none
    const Plot *plot = nullptr; // of the content that the box was made from
};

/// Boxes that belong together: on one page wherever one page can hold them.
struct PageUnit {
    bool landscape = false;
    std::vector<PageBox> boxes;
    std::vector<PageBox> repeatable;
};

struct FlowPage {
    struct Place {
        const PageBox *box;
        double top;
    };
    bool landscape = false;
    std::vector<Place> places;
};

/// Sets the units on pages whose content is this high. A new page begins where the orientation changes, where
/// a unit fits on one page but not on the rest of this one, and where the next box and those that it stays
/// with do not fit.
std::vector<FlowPage> flow(std::span<const PageUnit>, double portraitHeight, double landscapeHeight);

} // namespace malar
