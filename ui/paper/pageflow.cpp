#include "ui/paper/pageflow.h"

namespace malar {
namespace {

class Flow {
public:
    Flow(double portrait, double landscape) : m_heights{portrait, landscape} {}

    void add(const PageUnit &);
    std::vector<FlowPage> take() { return std::move(m_pages); }

private:
    double room() const { return m_heights[m_pages.back().landscape ? 1 : 0]; }
    bool atHead() const { return m_pages.back().places.empty(); }
    bool fits(double height) const { return m_y + height <= room(); }
    void turn(bool landscape);
    void put(const PageBox &);
    double run(const PageUnit &, std::size_t first, std::size_t end) const;

    std::array<double, 2> m_heights;
    std::vector<FlowPage> m_pages;
    double m_y = 0;
};

void Flow::turn(bool landscape)
{
    m_pages.push_back({landscape, {}});
    m_y = 0;
}

void Flow::put(const PageBox &box)
{
    if (!atHead())
        m_y += box.above;
    m_pages.back().places.push_back({&box, m_y});
    m_y += box.height;
}

/// What the boxes take from where the page is now.
double Flow::run(const PageUnit &unit, std::size_t first, std::size_t end) const
{
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += unit.boxes[i].height + (i == first && atHead() ? 0 : unit.boxes[i].above);
    return height;
}

void Flow::add(const PageUnit &unit)
{
    const std::size_t count = unit.boxes.size();
    if (m_pages.empty() || m_pages.back().landscape != unit.landscape)
        turn(unit.landscape);
    if (!atHead() && !fits(run(unit, 0, count)) && run(unit, 0, count) - unit.boxes[0].above <= room())
        turn(unit.landscape);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t end = i + 1; // of those that stay with this one
        while (end < count && unit.boxes[end - 1].withNext)
            ++end;
        // A chain that no page can hold is parted wherever it must be.
        const bool tooHigh = run(unit, i, end) > room();
        if (!atHead() && !fits(run(unit, i, tooHigh ? i + 1 : end))) {
            turn(unit.landscape);
            for (const std::size_t again : unit.boxes[i].repeat)
                put(unit.repeatable[again]);
        }
        put(unit.boxes[i]);
    }
}

} // namespace

std::vector<FlowPage> flow(std::span<const PageUnit> units, double portraitHeight, double landscapeHeight)
{
    Flow pages(portraitHeight, landscapeHeight);
    for (const PageUnit &unit : units)
        if (!unit.boxes.empty())
            pages.add(unit);
    return pages.take();
}

} // namespace malar
