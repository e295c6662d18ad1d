#include "core/domain/check.h"

#include "core/domain/datecheck.h"
#include "core/domain/onelinetext.h"

#include <algorithm>
#include <cstdlib>

namespace malar {
namespace {

void checkDate(const Visit &visit, const CheckContext &context, std::vector<Issue> &issues)
{
    if (!visit.date.isValid()) {
        issues.push_back({Issue::Kind::NoDate, {}});
        return;
    }
    if (visit.date > context.today)
        issues.push_back({Issue::Kind::FutureDate, {}});
    if (!context.record)
        return;

    const PatientRecord &record = *context.record;
    const QDate born = earliestBirth(record.patient, record.identity);
    if (dateFault(visit.date, born, context.today) == DateFault::BeforeBirth)
        issues.push_back({Issue::Kind::BeforeBirth, {}});

    const bool sameDay = std::ranges::any_of(record.visits, [&visit](const VisitTotals &other) {
        return other.id != visit.id && other.date == visit.date && other.state != VisitState::EnteredInError;
    });
    if (sameDay)
        issues.push_back({Issue::Kind::SameDay, {}});
    if (const std::optional<QDate> withdrawn = withdrawal(record.consents);
        withdrawn && *withdrawn <= visit.date)
        issues.push_back({Issue::Kind::ConsentWithdrawn, {}});
}

void checkAnswers(const Visit &visit, std::vector<Issue> &issues)
{
    for (std::size_t i = 0; i < itemCount; ++i) {
        const auto mark = visit.marks.find(i);
        if (!visit.totalsOnly && isMissing(visit.form, items[i]))
            issues.push_back({Issue::Kind::MissingAnswer, items[i]});
        else if (mark != visit.marks.end() && mark->second.origin == Origin::Copied)
            issues.push_back({Issue::Kind::NotReviewed, items[i]});
    }
}

void checkPlausible(const Visit &visit, const CheckContext &context, std::vector<Issue> &issues)
{
    if (context.previous) {
        const std::optional<int> now = scores(visit).activity;
        const std::optional<int> before = scores(*context.previous).activity;
        if (now && before && std::abs(*now - *before) > largeChange)
            issues.push_back({Issue::Kind::LargeChange, {}});

        const Item scalp{Sign::ScalpScarring, Region::None};
        const std::optional<int> scar = visit.form.at(scalp);
        const std::optional<int> scarBefore = context.previous->form.at(scalp);
        if (scar && scarBefore && *scar < *scarBefore)
            issues.push_back({Issue::Kind::ScalpScarringFell, scalp});
    }
    const std::optional<QDate> start = context.record ? dayZero(context.record->courses) : std::nullopt;
    if (start && visit.date.isValid() && !plannedMonth(context.schedule, *start, visit.date))
        issues.push_back({Issue::Kind::OutsideWindow, {}});
    if (dateFault(visit.date, {}, context.today))
        issues.push_back({Issue::Kind::LongAgo, {}});
}

} // namespace

std::vector<Issue> check(const Visit &visit, const CheckContext &context)
{
    std::vector<Issue> issues;
    checkDate(visit, context, issues);
    checkAnswers(visit, issues);
    if (visit.note.size() > longest::notes || visit.assessor.size() > longest::line)
        issues.push_back({Issue::Kind::NoteTooLong, {}});
    checkPlausible(visit, context, issues);
    return issues;
}

std::vector<Issue> unusualSince(const Visit &complete, const Visit &now, std::vector<Issue> found)
{
    const bool sameDay = complete.date == now.date;
    std::erase_if(found, [&](const Issue &issue) {
        switch (issue.kind) {
        case Issue::Kind::LargeChange:
            return sameDay && scores(complete).activity == scores(now).activity;
        case Issue::Kind::OutsideWindow:
        case Issue::Kind::LongAgo:
            return sameDay;
        case Issue::Kind::ScalpScarringFell:
            return sameDay && complete.form.at(*issue.item) == now.form.at(*issue.item);
        default:
            return false;
        }
    });
    return found;
}

} // namespace malar
