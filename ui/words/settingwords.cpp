#include "ui/words/settingwords.h"

#include "ui/words/ofenum.h"
#include "ui/words/tr.h"

namespace malar {

QString sentence(ScheduleProblem problem)
{
    return terms::at(
        problem, {Words::tr("At least one month must be planned. Add one."),
                  Words::tr("The window of baseline ends before it begins. Correct its first or last day."),
                  Words::tr("A planned month is 1 or more. Baseline has a line of its own."),
                  Words::tr("Months and their target days must rise from line to line. Correct the line that "
                            "does not."),
                  Words::tr("A target day lies outside its own window. Correct the first or last day."),
                  Words::tr("A target day lies in the window of baseline. Move it, or end baseline earlier."),
                  Words::tr("More than %1 months are planned. Remove some.").arg(mostMonths),
                  Words::tr("A day lies more than a hundred years from day 0. Correct it.")});
}

QString sentence(const CentreProblem &problem, const Centres &centres)
{
    const Centre &centre = centres[problem.index];
    return terms::at(
        problem.kind,
        {Words::tr("A centre needs a name. Type one, or remove the line."),
         Words::tr("Two centres are called “%1”. Give one of them another name.").arg(centre.name),
         Words::tr("The codes of two centres begin with “%1”. Give “%2” another beginning, or none.")
             .arg(centre.codePrefix, centre.name)});
}

} // namespace malar
