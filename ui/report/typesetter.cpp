#include "ui/report/typesetter.h"

#include "ui/paper/paper.h"

#include <QFontMetricsF>
#include <QPaintDevice>

using namespace Qt::Literals::StringLiterals;

namespace malar {

Typesetter::Typesetter(QPaintDevice *device, double portraitWidth, double landscapeWidth)
    : m_device(device), m_point(paper::pixelsPerPoint(device)), m_widths{portraitWidth, landscapeWidth}
{}

std::vector<PageUnit> Typesetter::units(const ReportContent &content)
{
    m_units.clear();
    for (const ReportBlock &block : content.blocks) {
        if (const auto *words = std::get_if<ReportText>(&block))
            text(*words);
        else if (const auto *cells = std::get_if<ReportTable>(&block))
            table(*cells);
        else
            figure(std::get<ReportFigure>(block));
    }
    if (!m_heading.empty())
        m_units.push_back(begin(false));
    return std::move(m_units);
}

QFont Typesetter::font(const Type &type) const
{
    QFont font(paper::families());
    font.setPointSizeF(type.size);
    font.setWeight(type.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Typesetter::wide(const QString &text, const Type &type) const
{
    return QFontMetricsF(font(type), m_device).horizontalAdvance(text);
}

std::shared_ptr<const QTextLayout> Typesetter::layout(const QString &text, const Type &type, double width,
                                                      qsizetype strong) const
{
    auto laid = std::make_shared<QTextLayout>(text, font(type), m_device);
    QTextCharFormat ink;
    ink.setForeground(type.colour);
    QList<QTextLayout::FormatRange> formats{{0, static_cast<int>(text.size()), ink}};
    if (strong > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        formats << QTextLayout::FormatRange{0, static_cast<int>(strong), bold};
    }
    laid->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid->setTextOption(option);
    laid->beginLayout();
    for (QTextLine line = laid->createLine(); line.isValid(); line = laid->createLine()) {
        line.setLineWidth(width);
        // A hyphen is part of a name or a range here, "CLASI-D" or "Q1-Q3": lines end at spaces.
        const qsizetype end = line.textStart() + line.textLength();
        const qsizetype space = text.lastIndexOf(u' ', end - 1);
        if (end < text.size() && text[end - 1] == u'-' && space >= line.textStart())
            line.setNumColumns(static_cast<int>(space + 1 - line.textStart()), width);
        line.setPosition({});
    }
    laid->endLayout();
    return laid;
}

std::vector<PageBox> Typesetter::lines(const QString &text, const Type &type, double width,
                                       qsizetype strong) const
{
    const auto laid = layout(text, type, width, strong);
    std::vector<PageBox> boxes;
    for (int i = 0; i < laid->lineCount(); ++i) {
        PageBox box;
        box.height = px(type.size * paper::leading);
        box.lines.push_back({laid, i, {}});
        boxes.push_back(std::move(box));
    }
    if (boxes.empty())
        return boxes;
    boxes.front().above = px(type.above);
    boxes.back().height += px(type.below);
    // Where a page cannot hold them all, no line stands alone.
    if (boxes.size() > 1) {
        boxes.front().withNext = true;
        boxes[boxes.size() - 2].withNext = true;
    }
    return boxes;
}

void Typesetter::append(PageUnit &unit, std::vector<PageBox> boxes, bool withNext) const
{
    if (withNext)
        for (PageBox &box : boxes)
            box.withNext = true;
    std::ranges::move(boxes, std::back_inserter(unit.boxes));
}

PageUnit Typesetter::begin(bool landscape)
{
    PageUnit unit;
    unit.landscape = landscape;
    append(unit, std::exchange(m_heading, {}), true);
    return unit;
}

void Typesetter::text(const ReportText &words)
{
    const double width = m_widths[0];
    switch (words.kind) {
    case ReportText::Kind::Heading:
        if (!m_heading.empty())
            m_units.push_back(begin(false));
        m_heading = lines(words.text, {paper::headingSize, true, paper::ink, 12, 3}, width);
        return;
    case ReportText::Kind::Title:
        append(m_units.emplace_back(begin(false)),
               lines(words.text, {paper::titleSize, true, paper::ink, 0, 2}, width), true);
        return;
    case ReportText::Kind::Lead:
        append(m_units.emplace_back(begin(false)),
               lines(words.text, {paper::bodySize, false, paper::faint, 0, 1}, width), true);
        return;
    case ReportText::Kind::Banner: {
        std::vector<PageBox> boxes =
            lines(u"\u2002"_s + words.text, {paper::bodySize, true, paper::ink, 8, 4}, width);
        for (PageBox &box : boxes)
            box.ground = QColor(0xEE, 0xEE, 0xEE);
        append(m_units.emplace_back(begin(false)), std::move(boxes), true);
        return;
    }
    case ReportText::Kind::Paragraph:
        append(m_units.emplace_back(begin(false)),
               lines(words.text, {paper::bodySize, false, paper::ink, 0, 4}, width), false);
        return;
    }
}

void Typesetter::figure(const ReportFigure &figure)
{
    PageUnit unit = begin(false);
    for (const ReportFigure::Panel &panel : figure.panels) {
        append(unit, lines(panel.title, {paper::tableSize, true, paper::ink, 10, 2}, m_widths[0]), true);
        PageBox box;
        box.height = px(panel.height);
        box.plot = &panel.plot;
        box.withNext = true;
        unit.boxes.push_back(std::move(box));
    }
    const QString label = figure.label + u". "_s;
    append(
        unit,
        lines(label + figure.caption, {paper::tableSize, false, paper::ink, 4, 4}, m_widths[0], label.size()),
        true);
    unit.boxes.back().withNext = false;
    m_units.push_back(std::move(unit));
}

} // namespace malar
