#include "ui/words/settingwords.h"

#include <QCoreApplication>

namespace malar {
namespace {

struct ScheduleWords {
    Q_DECLARE_TR_FUNCTIONS(malar::ScheduleModel)
};

struct CentreWords {
    Q_DECLARE_TR_FUNCTIONS(malar::CentresEditor)
};

} // namespace

QString sentence(ScheduleProblem problem)
{
    switch (problem) {
    case ScheduleProblem::NoMonths:
        return ScheduleWords::tr("At least one month must be planned. Add one.");
    case ScheduleProblem::BaselineReversed:
        return ScheduleWords::tr(
            "The window of baseline ends before it begins. Correct its first or last day.");
    case ScheduleProblem::MonthNotPositive:
        return ScheduleWords::tr("A planned month is 1 or more. Baseline has a line of its own.");
    case ScheduleProblem::MonthsNotAscending:
        return ScheduleWords::tr(
            "Months and their target days must rise from line to line. Correct the line that "
            "does not.");
    case ScheduleProblem::NegativeWindow:
        return ScheduleWords::tr("A target day lies outside its own window. Correct the first or last day.");
    case ScheduleProblem::TargetInBaseline:
        return ScheduleWords::tr(
            "A target day lies in the window of baseline. Move it, or end baseline earlier.");
    case ScheduleProblem::TooManyMonths:
        return ScheduleWords::tr("More than %1 months are planned. Remove some.").arg(mostMonths);
    case ScheduleProblem::DayTooFar:
        return ScheduleWords::tr("A day lies more than a hundred years from day 0. Correct it.");
    }
    return {};
}

QString sentence(const CentreProblem &problem, const Centres &centres)
{
    const Centre &centre = centres[problem.index];
    switch (problem.kind) {
    case CentreProblem::Kind::NoName:
        return CentreWords::tr("A centre needs a name. Type one, or remove the line.");
    case CentreProblem::Kind::SameName:
        return CentreWords::tr("Two centres are called “%1”. Give one of them another name.")
            .arg(centre.name);
    case CentreProblem::Kind::SamePrefix:
        return CentreWords::tr(
                   "The codes of two centres begin with “%1”. Give “%2” another beginning, or none.")
            .arg(centre.codePrefix, centre.name);
    }
    return {};
}

} // namespace malar
