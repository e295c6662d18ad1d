#include "ui/words/overviewwords.h"

#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/writtennumber.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// "month 1, month 3"
QString missedWords(const std::vector<int> &months)
{
    QStringList times;
    for (const int month : months)
        times << terms::insideSentence(terms::plannedTime(month));
    return times.join(u", "_s);
}

} // namespace

QString subtypeWords(std::span<const Subtype> subtypes)
{
    QStringList words;
    for (const Subtype subtype : subtypes)
        words << terms::label(subtype);
    return words.join(u", "_s);
}

QString studyTime(int day)
{
    if (day < 0)
        return Words::tr("starts in %n day(s)", nullptr, -day);
    //: Days and months since the first dose: "day 91 · month 3"
    return Words::tr("day %1 · month %2").arg(day).arg(static_cast<int>(std::lround(day / daysPerMonth)));
}

QString timeOnCourse(int day)
{
    //: Days since the first dose, before it: "day −12"
    return day < 0 ? Words::tr("day %1").arg(writtenNumber(day)) : studyTime(day);
}

QString treatmentWords(const PatientOverview &row)
{
    if (!row.drug)
        return u"–"_s;
    const QString drug = terms::drugName(*row.drug, row.otherDrug);
    if (!row.day)
        return drug;
    if (*row.day < 0)
        return drug + u" · "_s + studyTime(*row.day);
    return Words::tr("%1 · month %2")
        .arg(drug, QString::number(static_cast<int>(std::lround(*row.day / daysPerMonth))));
}

DueWords dueWords(const PatientOverview &row, QDate today)
{
    DueWords words{{}, {}, row.drafts > 0, dueStage(row, today)};
    if (row.withdrawn) {
        words.text = Words::tr("Consent withdrawn");
        return words;
    }
    if (words.stage == DueStage::None) {
        words.text = !row.day ? Words::tr("No start of treatment yet")
                     : row.missed.empty()
                         ? Words::tr("All planned visits done")
                         : Words::tr("No visit left · %1 missed").arg(missedWords(row.missed));
        return words;
    }
    const QString time = terms::plannedTime(row.due->month);
    const bool isBaseline = row.due->month == 0;
    if (row.baselineMissing && !isBaseline) {
        words.text = Words::tr("Baseline missing");
        words.detail = Words::tr("%1 due %2").arg(time, terms::date(row.due->target));
        return words;
    }
    if (words.stage == DueStage::Overdue) {
        words.text = Words::tr("%1 overdue since %2").arg(time, terms::date(row.due->to));
        return words;
    }
    words.text = words.stage == DueStage::Open && row.due->target < today
                     ? Words::tr("%1 due since %2").arg(time, terms::date(row.due->target))
                     : Words::tr("%1 due %2").arg(time, terms::date(row.due->target));
    if (row.due->to != row.due->target)
        words.detail = Words::tr("until %1", "a visit").arg(terms::date(row.due->to));
    return words;
}

} // namespace malar
