#include "app/compare.h"

#include "app/refusalmessage.h"
#include "app/tableoptions.h"
#include "app/words.h"
#include "core/exchange/compare.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
namespace {

// As the help and the refusals print them.
QString presetValues() { return u"exact|r|spss|stata|acr2025"_s; }
QString methodValues() { return u"exact|normal|normal-cc"_s; }
QString zerosValues() { return u"drop|pratt"_s; }
QString alternativeValues() { return u"two-sided|greater|less"_s; }
QString quantileValues() { return u"1..9"_s; }

std::optional<stats::Method> method(const std::string &value)
{
    // R's rule is a preset and no method one can ask for.
    const auto found = fromKey<stats::Method>(value);
    return found == stats::Method::RDefault ? std::nullopt : found;
}

std::optional<stats::QuantileType> quantileType(const std::string &value)
{
    if (value.size() != 1 || value[0] < '1' || value[0] > '9')
        return std::nullopt;
    return static_cast<stats::QuantileType>(value[0] - '0');
}

std::optional<double> confidence(const std::string &value)
{
    bool isNumber = false;
    const double level = QString::fromStdString(value).toDouble(&isNumber);
    return isNumber && level > 0 && level < 1 ? std::optional(level) : std::nullopt;
}

/// The name of an option, and what it takes.
struct Option {
    QString name;
    QString values;
};

/// Reads one option into its setting; false where it is given and does not exist. Without it the setting
/// stays.
template <class Value, class Read>
bool take(const QCommandLineParser &parser, const Option &option, Value &setting, Read read)
{
    if (!parser.isSet(option.name))
        return true;
    const auto value = read(parser.value(option.name).toStdString());
    if (value) {
        setting = *value;
        return true;
    }
    complain(Text::tr("malar compare: --%1 does not take this value. It takes %2.")
                 .arg(option.name, option.values));
    return false;
}

/// The preset first, then the single options, in whatever order they were given.
std::optional<stats::TestSettings> settings(const QCommandLineParser &parser)
{
    stats::TestSettings chosen;
    const bool taken = take(parser, {u"preset"_s, presetValues()}, chosen, stats::preset) &&
                       take(parser, {u"method"_s, methodValues()}, chosen.method, method) &&
                       take(parser, {u"zeros"_s, zerosValues()}, chosen.zeros, fromKey<stats::Zeros>) &&
                       take(parser, {u"alternative"_s, alternativeValues()}, chosen.alternative,
                            fromKey<stats::Alternative>) &&
                       take(parser, {u"quantile"_s, quantileValues()}, chosen.quantileType, quantileType) &&
                       take(parser, {u"confidence"_s, Text::tr("a number between 0 and 1, such as 0.95")},
                            chosen.confidence, confidence);
    return taken ? std::optional(chosen) : std::nullopt;
}

} // namespace

QString compareSummary() { return Text::tr("Paired tests and estimates, one dataset a row."); }

void describeCompare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"PAIRS.csv|-"_s,
        Text::tr("A table (CSV or .xlsx) with the columns dataset, before and after, a row a pair, or - for "
                 "standard input. A pair with an empty cell is left out."));
    describeTable(parser, Dates::None);
    parser.addOptions({
        {u"preset"_s, Text::tr("Settings of another program or of the abstract; single options override it."),
         presetValues()},
        {u"method"_s,
         Text::tr("How p is computed: exactly, or by the normal distribution without or with "
                  "continuity correction."),
         methodValues()},
        {u"zeros"_s,
         Text::tr("What becomes of unchanged pairs: left out before ranking, or after it (Pratt)."),
         zerosValues()},
        {u"alternative"_s, Text::tr("What p is for; greater: before is greater than after."),
         alternativeValues()},
        {u"quantile"_s, Text::tr("Quartiles by Hyndman and Fan's types."), quantileValues()},
        {u"confidence"_s, Text::tr("Confidence of the shift's interval, between 0 and 1."), u"0.95"_s},
    });
}

Exit compare(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        complain(
            Text::tr("malar compare: name one file, or - for standard input. See malar compare --help."));
        return wrongUse;
    }
    const auto chosen = settings(parser);
    if (!chosen)
        return wrongUse;
    const auto input = tableOf(parser, u"compare"_s);
    if (const Exit *refused = std::get_if<Exit>(&input))
        return *refused;
    const auto sets = exchange::readPairs(std::get<exchange::CsvTable>(input));
    if (!sets) {
        complain(refusalMessage(sets.error(), files.front()));
        return refusedInput;
    }
    return print(exchange::comparisonTable(*sets, *chosen)) ? done : fileTrouble;
}

} // namespace malar::app
