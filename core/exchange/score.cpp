#include "core/exchange/score.h"

#include "core/domain/csvwriter.h"
#include "core/domain/severity.h"

namespace malar::exchange {
namespace {

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
    table.row("form", "clasi_a", "clasi_d", "unanswered", "severity");

    for (const Form &form : forms) {
        const Scores result = scores(form.answers);
        table.row(std::string_view(form.name), result.activity, result.damage, result.unanswered(),
                  severityOf(result.activity));
    }
    return table.take();
}

} // namespace malar::exchange
