#include "ui/cohort/planeffect.h"

#include "ui/report/scorecells.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Effect {
    Q_DECLARE_TR_FUNCTIONS(malar::PlanEffect)
};

/// The month to look at; nothing where no month is planned.
std::optional<int> monthOf(const CohortSummary &summary, Axis axis)
{
    if (summary.plan.primary && summary.plan.primary->axis == axis)
        return summary.plan.primary->month;
    std::optional<int> month;
    for (const TimePoint &time : summary.of(axis))
        if (time.time.kind == StudyTime::Kind::Month && (!month || stats::figure(time.comparison->test)))
            month = time.time.month;
    return month;
}

const TimePoint *timeOf(const CohortSummary &summary, Axis axis, int month)
{
    for (const TimePoint &time : summary.of(axis))
        if (time.time.kind == StudyTime::Kind::Month && time.time.month == month)
            return &time;
    return nullptr;
}

QString result(const TimePoint *time, stats::Alternative alternative)
{
    if (!time)
        return Effect::tr("not planned");
    const auto *test = stats::figure(time->comparison->test);
    if (!test)
        return words::reason(stats::reason(time->comparison->test));
    return u"%1 (%2)"_s.arg(words::sided(numbers::equalsP(test->p), alternative),
                            words::method(test->method));
}

struct Line {
    QString name;
    std::function<Cell(const CohortSummary &, const TimePoint &)> cell;
};

std::vector<Line> lines()
{
    return {
        {Effect::tr("Baseline, median"),
         [](const auto &s, const TimePoint &t) { return cells::quartiles(t.comparison->before, s.plan); }},
        {Effect::tr("Then, median"),
         [](const auto &s, const TimePoint &t) { return cells::quartiles(t.comparison->after, s.plan); }},
        {Effect::tr("Pairs"),
         [](const auto &, const TimePoint &t) { return cells::count(t.comparison->pairs()); }},
        {Effect::tr("Fall"),
         [](const auto &s, const TimePoint &t) { return cells::fall(*t.comparison, s.plan); }},
        {Effect::tr("p"),
         [](const auto &s, const TimePoint &t) { return cells::p(*t.comparison, s.plan.test.alternative); }},
        {Effect::tr("Adjusted p"),
         [](const auto &s, const TimePoint &t) {
             return u"%1 (%2)"_s.arg(cells::adjustedP(*t.comparison, s.plan.test.alternative).text,
                                     words::multiplicity(s.plan.multiplicity));
         }},
        {Effect::tr("Effect size"), [](const auto &s, const TimePoint &t) {
             return u"%1 = %2"_s.arg(cells::effectHead(s.plan), cells::effectSize(*t.comparison).text);
         }}};
}

void addRow(PlanEffect &effect, const QString &name, const Cell &old, const Cell &now)
{
    effect.table.rows.push_back({{name, old, old.text == now.text ? Effect::tr("the same") : now}});
}

void addScore(PlanEffect &effect, const CohortSummary &kept, const CohortSummary &shown, Axis axis)
{
    const std::optional<int> month = monthOf(shown, axis);
    if (!month)
        return;
    const TimePoint *before = timeOf(kept, axis, *month);
    const TimePoint *after = timeOf(shown, axis, *month);
    const QString where = Effect::tr("%1, %2", "score, month")
                              .arg(terms::label(axis), terms::insideSentence(terms::plannedTime(*month)));
    const QString then = result(before, kept.plan.test.alternative);
    const QString now = result(after, shown.plan.test.alternative);
    effect.sentences << (then == now ? u"%1: %2"_s.arg(where, now) : u"%1: %2 → %3"_s.arg(where, then, now));

    effect.table.rows.push_back({{where}, ReportTable::Row::Kind::Group});
    const std::vector<Line> all = lines();
    for (const Line &line : all) {
        const Cell old = before ? line.cell(kept, *before) : cells::dash();
        const Cell shownCell = after ? line.cell(shown, *after) : cells::dash();
        addRow(effect, line.name, old, shownCell);
    }
}

QString rateText(const CohortSummary &summary, Response response, int month)
{
    const auto found = std::ranges::find(summary.responders, response, &Responders::response);
    if (found == summary.responders.end())
        return Effect::tr("not asked for");
    for (const ResponderRate &rate : found->times)
        if (rate.time.kind == StudyTime::Kind::Month && rate.time.month == month) {
            const stats::Interval *interval = stats::figure(rate.interval);
            return u"%1/%2; %3"_s.arg(rate.responders)
                .arg(rate.of)
                .arg(interval
                         ? numbers::percentRange(*interval, numbers::shareDecimals(summary.features.patients))
                         : words::reason(stats::reason(rate.interval)));
        }
    return cells::dash().text;
}

void addResponders(PlanEffect &effect, const CohortSummary &kept, const CohortSummary &shown)
{
    const std::optional<int> month = monthOf(shown, Axis::Activity);
    if (!month)
        return;
    effect.table.rows.push_back(
        {{Effect::tr("Responders, %1").arg(terms::insideSentence(terms::plannedTime(*month)))},
         ReportTable::Row::Kind::Group});
    for (const Response response : responses)
        if (std::ranges::find(kept.plan.responders, response) != kept.plan.responders.end() ||
            std::ranges::find(shown.plan.responders, response) != shown.plan.responders.end())
            addRow(effect, terms::label(response), rateText(kept, response, *month),
                   rateText(shown, response, *month));
    addRow(effect, Effect::tr("CLASI-50, median day"), words::medianTime(kept.clasi50),
           words::medianTime(shown.clasi50));
}

} // namespace

PlanEffect planEffect(const CohortSummary &kept, const CohortSummary &shown)
{
    PlanEffect effect;
    effect.table.title = Effect::tr("What the choices do to this cohort");
    effect.table.columns = {{Effect::tr("Figure"), false, 1.4},
                            {Effect::tr("Plan in use"), true, 1.5},
                            {Effect::tr("These choices"), true, 1.5}};
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        addScore(effect, kept, shown, axis);
    addResponders(effect, kept, shown);
    return effect;
}

} // namespace malar
