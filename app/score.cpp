#include "app/score.h"

#include "app/refusalmessage.h"
#include "app/tableoptions.h"
#include "app/words.h"
#include "core/exchange/score.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
QString scoreSummary() { return Text::tr("Totals of CLASI forms, one form a row."); }

void describeScore(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"FORMS.csv|-"_s,
        Text::tr("A table (CSV or .xlsx) with the column form and those of all 56 items, or - "
                 "for standard input. An empty cell is an unanswered item."));
    describeTable(parser, Dates::None);
}

Exit score(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        complain(Text::tr("malar score: name one file, or - for standard input. See malar score --help."));
        return wrongUse;
    }
    const auto input = tableOf(parser, u"score"_s);
    if (const Exit *refused = std::get_if<Exit>(&input))
        return *refused;
    const auto forms = exchange::readForms(std::get<exchange::CsvTable>(input));
    if (!forms) {
        complain(refusalMessage(forms.error(), files.front()));
        return refusedInput;
    }
    return print(exchange::scoreTable(*forms)) ? done : fileTrouble;
}

} // namespace malar::app
