#include "app/report.h"
#include "app/unlocking.h"
#include "app/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::app {
QString reportSummary() { return Text::tr("The cohort report of a registry as PDF, web page or workbook."); }

void describeReport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The registry; it is only read."),
                                 u"report FILE|--demo -o OUT"_s);
    parser.addOption({u"demo"_s, Text::tr("The training cohort in place of a registry.")});
    parser.addOption(
        {u"patient"_s,
         Text::tr(
             "The report of one patient for the chart, by study code and without the name, in place of the "
             "cohort's. Also where consent was withdrawn: the chart belongs to care. The report says so."),
         u"CODE"_s});
    parser.addOption(
        {u"o"_s,
         Text::tr("The report to write, or - for standard output. A report of that name is replaced."),
         u"OUT"_s});
    parser.addOption({u"format"_s, Text::tr("pdf, html or xlsx. Without it, as the name ends; else pdf."),
                      u"pdf|html|xlsx"_s});
    parser.addOption(
        {u"pdfa"_s, Text::tr("A PDF/A-1b for the archive. It carries no files: the data, the plan and the R "
                             "script are written beside it.")});
    parser.addOption(
        {u"preset"_s,
         Text::tr("How the scores are compared: exact, r, spss, stata or acr2025. Without it, as the "
                  "registry's own analysis plan says."),
         u"KEY"_s});
    parser.addOption({u"plan"_s,
                      Text::tr("An analysis plan, such as the plan.json of a report, in place of the "
                               "registry's own."),
                      u"FILE.json"_s});
    parser.addOption({u"filter"_s,
                      Text::tr("Whom the report is about: a filter that the registry keeps by this name, a "
                               "file, or all. Without it, as the cohort page shows."),
                      u"NAME|FILE.json|all"_s});
    parser.addOption({u"page"_s, Text::tr("Size of the page: a4 or letter."), u"a4|letter"_s, u"a4"_s});
    describeUnlocking(parser);
}

} // namespace malar::app
