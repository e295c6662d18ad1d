#include "ui/patients/patientcolumns.h"

#include "ui/words/fieldlabels.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString totalWords(const PatientOverview::Total &total)
{
    if (!total.change)
        return terms::number(total.now);
    //: A total and its change since baseline: 5, −8 since baseline
    return Words::tr("%1, %2 since baseline")
        .arg(terms::number(total.now), terms::change(*total.change, false));
}

int totalKey(const PatientOverview::Total &total) { return total.now.value_or(-1); }

/// What is overdue longest comes first, then what is open, then what is to come, then those who wait for
/// nothing.
std::pair<int, QDate> dueKey(const PatientOverview &row, QDate today)
{
    switch (dueStage(row, today)) {
    case DueStage::Overdue:
        return {row.drafts > 0 ? 0 : 1, row.due->to};
    case DueStage::Open:
        return {row.drafts > 0 ? 0 : 2, row.due->target};
    case DueStage::Later:
        return {row.drafts > 0 ? 0 : 3, row.due->target};
    case DueStage::None:
        break;
    }
    return {row.drafts > 0 ? 0 : 4, QDate()};
}

QString dueCell(const PatientOverview &row, QDate today)
{
    const DueWords words = dueWords(row, today);
    const QString due = words.detail.isEmpty() ? words.text : words.text + u", "_s + words.detail;
    if (!words.draft)
        return due;
    return due.isEmpty() ? Words::tr("Draft") : Words::tr("Draft · %1").arg(due);
}

using Row = PatientOverview;

bool byCode(const Row &a, const Row &b) { return a.code.compare(b.code, Qt::CaseInsensitive) < 0; }

} // namespace

std::vector<Column<PatientOverview>> patientColumns(QDate today)
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto due = [today](const Row &a, const Row &b) { return dueKey(a, today) < dueKey(b, today); };
    return {
        {Words::tr("Code"), [](const Row &r) { return r.code; }, left, byCode},
        {fieldLabel("name"), [](const Row &r) { return r.name; }, left,
         [](const Row &a, const Row &b) { return a.name.localeAwareCompare(b.name) < 0; }},
        {fieldLabel("centre"), [](const Row &r) { return r.centre; }, left,
         [](const Row &a, const Row &b) { return a.centre.localeAwareCompare(b.centre) < 0; }},
        {fieldLabel("subtypes"), [](const Row &r) { return subtypeWords(r.subtypes); }, left,
         [](const Row &a, const Row &b) { return a.subtypes < b.subtypes; }},
        {Words::tr("Treatment"), treatmentWords, left,
         [](const Row &a, const Row &b) { return a.day.value_or(INT_MIN) < b.day.value_or(INT_MIN); }},
        {Words::tr("Last visit"),
         [](const Row &r) { return r.lastVisit ? terms::date(*r.lastVisit) : u"–"_s; }, left,
         [](const Row &a, const Row &b) { return a.lastVisit < b.lastVisit; }},
        {terms::label(Axis::Activity), [](const Row &r) { return totalWords(r.activity); }, right,
         [](const Row &a, const Row &b) { return totalKey(a.activity) < totalKey(b.activity); },
         Words::tr("CLASI-A at the last visit, and its change since baseline")},
        {terms::label(Axis::Damage), [](const Row &r) { return totalWords(r.damage); }, right,
         [](const Row &a, const Row &b) { return totalKey(a.damage) < totalKey(b.damage); },
         Words::tr("CLASI-D at the last visit, and its change since baseline")},
        {Words::tr("Course"),
         [](const Row &) { return QString(); },
         left,
         {},
         Words::tr("CLASI-A and CLASI-D since the start of treatment")},
        {Words::tr("Due"), [today](const Row &r) { return dueCell(r, today); }, left, due},
    };
}

} // namespace malar
