#include "ui/paper/paper.h"
#include "ui/report/tr.h"
#include "ui/report/typesetter.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr double between = 8;     // columns
constexpr double indent = 8;      // of a row under the name of its group
constexpr double textShare = 0.4; // of the page is the most that a text asks for
constexpr double apart = 8;       // text from the number before it, on top of that
constexpr double rowRoom = 1.3;
constexpr double groupRoom = 2.5;

using Kind = ReportTable::Row::Kind;

/// What a cell leaves free on its left.
double inset(const ReportTable &table, std::size_t column, bool underGroup)
{
    if (column == 0)
        return underGroup ? indent : 0;
    return table.columns[column - 1].number && !table.columns[column].number ? apart : 0;
}

} // namespace

/// What each column needs so that no number and no word is broken; with `onOneLine` no short text either.
std::vector<double> Typesetter::naturalWidths(const ReportTable &table, bool onOneLine) const
{
    std::vector<double> widths;
    const auto longestWord = [&](const QString &text, bool strong) {
        double most = 0;
        for (const QString &word : text.split(u' '))
            most = std::max(most, wide(word, {paper::tableSize, strong}));
        return most;
    };
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto at = static_cast<qsizetype>(column);
        const bool first = column == 0;
        double most = longestWord(table.columns[column].head, true) + px(inset(table, column, false));
        for (const ReportTable::Row &row : table.rows) {
            if (row.kind == Kind::Group)
                continue;
            const QString cell = row.cells.value(at).text;
            double used = longestWord(cell, false);
            const double line = wide(cell, {paper::tableSize, first && row.kind == Kind::Single});
            if (table.columns[column].number)
                used = line;
            else if (onOneLine)
                used = std::max(used, std::min(line, textShare * m_widths[0]));
            most = std::max(most, used + px(inset(table, column, table.hasGroups())));
        }
        widths.push_back(most + px(0.5));
    }
    return widths;
}

double Typesetter::together(const std::vector<double> &widths) const
{
    return std::accumulate(widths.begin(), widths.end(),
                           px(between) * static_cast<double>(widths.size() - 1));
}

/// The room that is left goes to the columns by their shares; where there is none they give by their widths.
std::vector<double> Typesetter::columnWidths(const ReportTable &table, double width) const
{
    std::vector<double> widths = naturalWidths(table, true);
    if (together(widths) > width)
        widths = naturalWidths(table, false);
    const double gaps = px(between) * static_cast<double>(widths.size() - 1);
    const double natural = together(widths) - gaps;
    const double spare = width - gaps - natural;
    double shares = 0;
    for (const ReportTable::Column &column : table.columns)
        shares += column.share;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += spare * (spare > 0 ? table.columns[i].share / shares : widths[i] / natural);
    return widths;
}

PageBox Typesetter::row(const ReportTable &table, const std::vector<double> &widths,
                        const ReportTable::Row &content, bool head)
{
    const Kind kind = content.kind;
    const double top = px(rowRoom + (!head && kind != Kind::Plain ? groupRoom : 0));
    const double leading = px(paper::tableSize * paper::leading);
    const double total = together(widths);
    PageBox box;
    std::vector<Cell> cells;
    int most = 1;
    double left = 0;
    for (std::size_t i = 0; i < (kind == Kind::Group ? 1 : widths.size()); ++i) {
        const bool strong = head || (i == 0 && kind != Kind::Plain);
        const double in = px(inset(table, i, !head && kind == Kind::Plain && table.hasGroups()));
        const double width = (kind == Kind::Group ? total : widths[i]) - in;
        const auto text =
            layout(content.cells.value(static_cast<qsizetype>(i)).text, {paper::tableSize, strong}, width);
        cells.push_back({text, table.columns[i].number && kind != Kind::Group, left + in, width});
        most = std::max(most, text->lineCount());
        left += widths[i] + px(between);
    }
    for (const Cell &cell : cells) {
        const int down = head ? most - cell.text->lineCount() : 0; // heads stand on their rule
        for (int i = 0; i < cell.text->lineCount(); ++i) {
            const double used = cell.text->lineAt(i).naturalTextWidth();
            box.lines.push_back(
                {cell.text,
                 i,
                 {cell.left + (cell.right ? cell.width - used : 0), top + (i + down) * leading}});
        }
    }
    box.height = top + most * leading + px(rowRoom);
    return box;
}

void Typesetter::rows(PageUnit &unit, const ReportTable &table, const std::vector<double> &widths)
{
    const double total = together(widths);
    ReportTable::Row heads;
    for (const ReportTable::Column &column : table.columns)
        heads.cells << column.head;
    PageBox head = row(table, widths, heads, true);
    head.rules = {{0, px(0.8), total}, {head.height, px(0.5), total}};
    head.withNext = true;
    std::vector<PageBox> again = lines(ReportWords::tr("%1, continued").arg(table.label),
                                       {paper::tableSize, true, paper::ink, 0, 3}, total);
    std::ranges::move(again, std::back_inserter(unit.repeatable));
    unit.repeatable.push_back(head);
    unit.boxes.push_back(std::move(head));

    std::vector<std::size_t> over(unit.repeatable.size());
    std::iota(over.begin(), over.end(), 0);
    const std::vector<std::size_t> heading = over;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Kind kind = table.rows[i].kind;
        PageBox box = row(table, widths, table.rows[i], false);
        if (kind != Kind::Plain)
            over = heading;
        box.repeat = over;
        // No group's name at the foot of a page, no last row alone at the head of one.
        box.withNext = kind == Kind::Group || i + 2 == table.rows.size();
        if (kind == Kind::Group) {
            over.push_back(unit.repeatable.size());
            unit.repeatable.push_back(box);
        }
        unit.boxes.push_back(std::move(box));
    }
    PageBox &last = unit.boxes.back();
    last.rules.push_back({last.height, px(0.8), total});
    last.height += px(3);
}

void Typesetter::notes(PageUnit &unit, const QStringList &notes, double width) const
{
    for (const QString &note : notes) {
        unit.boxes.back().withNext = true;
        append(unit, lines(note, {paper::noteSize, false, paper::faint, 1, 0}, width), true);
    }
    unit.boxes.back().withNext = false;
}

void Typesetter::table(const ReportTable &table)
{
    const double least = together(naturalWidths(table, false));
    const bool landscape = least > m_widths[0];
    const double page = m_widths[landscape ? 1 : 0];
    PageUnit unit = begin(landscape);
    const QString label = table.label + u". "_s;
    append(unit, lines(label + table.title, {paper::tableSize, false, paper::ink, 12, 3}, page, label.size()),
           true);
    rows(unit, table, columnWidths(table, std::max(page * table.width, std::min(least, page))));
    notes(unit, table.notes, page);
    m_units.push_back(std::move(unit));
}

} // namespace malar
