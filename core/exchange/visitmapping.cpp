#include "core/domain/keytext.h"
#include "core/exchange/cohortcolumns.h"
#include "core/exchange/foreignwords.h"
#include "core/exchange/rows.h"
#include "core/exchange/visitsfile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {

Table<VisitRow> looseTable(const ScaleSet &scales)
{
    Table<VisitRow> table = visitTable(scaleColumnsOf(scales, {}));
    for (Column<VisitRow> &column : table.columns)
        if (column.field.name == "visit_state")
            column.field.required = false;
    return table;
}

QStringList visitColumns(const ScaleSet &scales)
{
    QStringList names;
    for (const OurColumn &column : ourColumns(scales))
        names << column.name();
    return names;
}

QStringList requiredVisitColumns(const Mapping &mapping)
{
    QStringList answers;
    for (const Item item : items)
        answers << QString::fromStdString(key(item));
    const QStringList totals{keyText(key(Axis::Activity)), keyText(key(Axis::Damage))};
    const QStringList visit{u"visit_date"_s};
    QStringList given;
    for (const auto &[theirs, ours] : mapping.columns)
        given << ours;
    const auto isGiven = [&given](const QString &name) { return given.contains(name); };
    const QStringList patient{keyText(patientColumn)};
    const bool hasAnswers = std::ranges::any_of(answers, isGiven);
    if (!hasAnswers && std::ranges::none_of(totals + visit, isGiven) && given.size() > 1)
        return patient;
    const bool totalsOnly = !hasAnswers && std::ranges::all_of(totals, isGiven);
    return patient + visit + (totalsOnly ? totals : answers);
}

ColumnUse columnUse(const QStringList &header, const Mapping &mapping)
{
    ColumnUse use;
    for (const QString &theirs : header) {
        const auto found = mapping.columns.find(theirs);
        if (found == mapping.columns.end()) {
            use.passedOver << theirs;
            if (!mapping.ignored.contains(theirs))
                use.open << theirs;
        } else if (asOurs(theirs) != found->second) {
            use.other.emplace_back(theirs, found->second);
        }
    }
    return use;
}

} // namespace malar::exchange
