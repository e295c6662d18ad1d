#include "ui/report/document.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// "entered in error: 2; consent withdrawn: 1"; empty where nobody was left out altogether.
QString excluded(const CohortSummary &summary)
{
    QStringList reasons;
    for (const Reason reason : {Reason::EnteredInError, Reason::ConsentWithdrawn})
        if (const auto n = std::ranges::count(summary.excluded, reason, &Exclusion::reason); n > 0)
            reasons << u"%1: %2"_s.arg(words::reason(reason), numbers::count(n));
    return reasons.join(u"; "_s);
}

QString patients(const CohortSummary &summary)
{
    QStringList sentences;
    if (summary.filter.isEmpty())
        sentences << ReportWords::tr("Patients: all of the registry.");
    else
        sentences << words::filterNote(summary)
                  << ReportWords::tr("A patient in whom a condition is not known does not meet it.");
    if (const QString out = excluded(summary); !out.isEmpty())
        sentences
            << ReportWords::tr("Left out of the whole cohort: %1.", "reasons with their numbers").arg(out);
    return sentences.join(u' ');
}

} // namespace

QStringList lookedFor(const CohortSummary &summary)
{
    return {patients(summary), ReportWords::tr("Visits: only complete ones.") + u' ' +
                                   words::scheduleSentence(summary.plan.schedule)};
}

} // namespace malar
