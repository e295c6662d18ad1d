#include "ui/session/doubts.h"

#include "ui/words/patientissuewords.h"
#include "ui/words/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::doubts {
namespace {

QString title(const std::vector<PatientIssue> &asked)
{
    const auto dates = std::ranges::count_if(asked, &PatientIssue::isAboutDate);
    if (dates == 0)
        return Words::tr("Treatment and consent do not fit");
    if (dates < std::ssize(asked))
        return Words::tr("Is all of this right?");
    return dates == 1 ? Words::tr("Is this date right?") : Words::tr("Are these dates right?");
}

} // namespace

QString impossible(const PatientRecord &before, const PatientRecord &now, QDate today)
{
    const std::vector<PatientIssue> known = check(before, {}, today);
    for (const PatientIssue &issue : check(now, {}, today))
        if (issue.kind == PatientIssue::Kind::DateBeforeBirth &&
            std::ranges::find(known, issue) == known.end())
            return issueWords(issue, {});
    return {};
}

std::optional<QString> reason(QWidget *asking, const Prompts &prompts,
                              const std::vector<PatientIssue> &issues)
{
    std::vector<PatientIssue> asked;
    std::ranges::copy_if(issues, std::back_inserter(asked), &PatientIssue::asks);
    if (asked.empty())
        return QString();
    QStringList lines;
    for (const PatientIssue &issue : asked)
        lines << issueWords(issue, {});
    lines.removeDuplicates();
    lines << Words::tr("It can be saved with a reason, which the history keeps.");
    return prompts.reason(asking, {title(asked), lines.join(u"\n\n"_s), Words::tr("Save all the same")});
}

} // namespace malar::doubts
