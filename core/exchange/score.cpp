#include "core/exchange/score.h"

#include "core/domain/severity.h"
#include "core/exchange/csv.h"

namespace malar::exchange {
namespace {

void total(CsvWriter &table, std::optional<int> points)
{
    if (points)
        table.whole(*points);
    else
        table.empty();
}

std::string_view severityOf(std::optional<int> activity)
{
    if (!activity)
        return {};
    const auto band = severity(SeveritySet::Klein2011, Axis::Activity, *activity);
    return band ? key(*band) : std::string_view();
}

} // namespace

std::string scoreTable(std::span<const Form> forms)
{
    CsvWriter table;
    for (const std::string_view column : {"form", "clasi_a", "clasi_d", "unanswered", "severity"})
        table.text(column);
    table.endRow();

    for (const Form &form : forms) {
        const Scores result = scores(form.answers);
        table.text(form.name);
        total(table, result.activity);
        total(table, result.damage);
        table.whole(result.unanswered());
        table.text(severityOf(result.activity));
        table.endRow();
    }
    return table.take();
}

} // namespace malar::exchange
