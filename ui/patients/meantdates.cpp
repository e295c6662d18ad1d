#include "ui/patients/meantdates.h"

#include "ui/patients/patientdialog.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::meantdates {
namespace {

using Kind = PatientIssue::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeantDates)
};

} // namespace

QString impossible(const PatientRecord &before, const PatientRecord &now, QDate today)
{
    const std::vector<PatientIssue> known = check(before, {}, today);
    for (const PatientIssue &issue : check(now, {}, today))
        if (issue.kind == Kind::DateBeforeBirth && std::ranges::find(known, issue) == known.end())
            return words(issue, {});
    return {};
}

std::optional<Prompts::Question> question(const PatientRecord &before, const PatientRecord &now, QDate today)
{
    QStringList lines;
    for (const PatientIssue &issue : unexplained(before, now, today))
        if (issue.kind == Kind::DateLongAgo || issue.kind == Kind::StartFarAhead)
            lines << words(issue, {});
    if (lines.isEmpty())
        return std::nullopt;
    lines << Text::tr("It can be saved with a reason, which the history keeps.");
    return Prompts::Question{Text::tr("Is this date right?"), lines.join(u"\n\n"_s),
                             Text::tr("Save all the same")};
}

} // namespace malar::meantdates
