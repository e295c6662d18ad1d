#include "core/analysis/visitlist.h"
#include "ui/sheets/patientparts.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <array>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using patientparts::bodyText;
using patientparts::Desk;
using patientparts::Part;

constexpr std::array widths{58.0, 84.0, 78.0, 78.0, 84.0}; // points; the note takes the rest
constexpr double columnGap = 6;
using Cells = std::array<QString, widths.size() + 1>;

/// "4, −5 (−56 %)"
QString totalWords(std::optional<int> total, const std::optional<Change> &change)
{
    return change ? u"%1, %2"_s.arg(terms::number(total), terms::change(*change)) : terms::number(total);
}

QString noteOf(const Visit &visit)
{
    const QString note = visit.note.simplified();
    if (!visit.totalsOnly)
        return note;
    return note.isEmpty() ? terms::totalsOnly() : terms::totalsOnly() + u" · "_s + note;
}

Cells cellsOf(const VisitLine &line)
{
    QStringList time;
    if (line.planned)
        time << terms::plannedTime(*line.planned);
    if (line.day)
        time << SheetWords::tr("day %1").arg(numbers::count(*line.day));
    return {terms::date(line.visit.date),
            time.join(u" · "_s),
            totalWords(line.totals.activity, line.activity),
            totalWords(line.totals.damage, line.damage),
            line.visit.assessor,
            noteOf(line.visit)};
}

double noteWidth(const Desk &desk)
{
    double left = desk.width;
    for (const double width : widths)
        left -= width + columnGap;
    return left;
}

void drawRow(const Desk &desk, const QRectF &place, const Cells &cells, const Type &type)
{
    double left = place.left();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        desk.pen.text({left, place.top(), widths[i], 10}, cells[i], type);
        left += widths[i] + columnGap;
    }
    desk.pen.paragraph({left, place.top(), noteWidth(desk), place.height()}, cells.back(), type);
}

Part visitRow(const Desk &desk, const Cells &cells)
{
    const double note = desk.pen.paragraphHeight(noteWidth(desk), cells.back(), bodyText);
    return {1.5, std::max(10.0, note), false,
            [&desk, cells](const QRectF &place) { drawRow(desk, place, cells, bodyText); }};
}

} // namespace

std::vector<Part> patientparts::visits(const Desk &desk)
{
    const VisitSheet &data = desk.report.sheet;
    std::vector<Part> parts;
    const std::vector<VisitLine> lines =
        visitLines(data.record, data.visits, data.schedule, data.severitySet);
    for (const VisitLine &line : std::views::reverse(lines))
        if (counts(line.visit.state))
            parts.push_back(visitRow(desk, cellsOf(line)));
    if (parts.empty())
        return parts;
    const Cells heads{fieldLabel("date"),         SheetWords::tr("Time"), terms::label(Axis::Activity),
                      terms::label(Axis::Damage), fieldLabel("assessor"), fieldLabel("note")};
    const Part names{0, 10, true, [&desk, heads](const QRectF &place) {
                         drawRow(desk, place, heads, {7.5, QFont::DemiBold, SheetPen::faint});
                     }};
    parts.insert(parts.begin(),
                 {heading(desk, SheetWords::tr("Visits, with the change since baseline")), names});
    return parts;
}

} // namespace malar
