#include "core/domain/keytext.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"
#include "core/exchange/visitsfile.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// Names in use elsewhere. Where a file has two of them for one of ours, the first column counts.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> otherNames{
    {{"code", "patient"},
     {"patient_code", "patient"},
     {"patient_id", "patient"},
     {"study_code", "patient"},
     {"subject", "patient"},
     {"record_id", "patient"},
     {"date", "visit_date"},
     {"day", "visit_date"},
     {"date_of_visit", "visit_date"},
     {"state", "visit_state"},
     {"status", "visit_state"},
     {"visit_status", "visit_state"},
     {"note", "visit_note"},
     {"notes", "visit_note"},
     {"comment", "visit_note"},
     {"rater", "assessor"},
     {"physician", "assessor"},
     {"clasi_activity", "clasi_a"},
     {"clasi_damage", "clasi_d"},
     {"adverse_event", "adverse_events"}}};

QString plain(const QString &name) { return QString::fromStdString(plainName(name.toStdString())); }

} // namespace

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
    for (const std::string &name : columnsOf(looseTable(scales)))
        names << QString::fromStdString(name);
    return names;
}

QStringList requiredVisitColumns(const Mapping &mapping)
{
    QStringList answers;
    for (const Item item : items)
        answers << QString::fromStdString(key(item));
    const QStringList totals{keyText(key(Axis::Activity)), keyText(key(Axis::Damage))};
    QStringList given;
    for (const auto &[theirs, ours] : mapping)
        given << ours;
    const auto isGiven = [&given](const QString &name) { return given.contains(name); };
    const bool totalsOnly = std::ranges::all_of(totals, isGiven) && std::ranges::none_of(answers, isGiven);
    return QStringList{QString::fromLatin1(patientColumn.data(), patientColumn.size()), u"visit_date"_s} +
           (totalsOnly ? totals : answers);
}

Mapping guessMapping(const QStringList &header, const ScaleSet &scales)
{
    Mapping mapping;
    QStringList open = visitColumns(scales);
    for (const QString &theirs : header)
        if (const QString ours = plain(theirs); open.removeOne(ours))
            mapping[theirs] = ours;
    for (const QString &theirs : header) {
        const std::string name = plain(theirs).toStdString();
        for (const auto &[other, ours] : otherNames)
            if (name == other && !mapping.contains(theirs) &&
                open.removeOne(QString::fromLatin1(ours.data())))
                mapping[theirs] = QString::fromLatin1(ours.data());
    }
    return mapping;
}

ColumnUse columnUse(const QStringList &header, const Mapping &mapping)
{
    ColumnUse use;
    for (const QString &theirs : header) {
        const auto found = mapping.find(theirs);
        if (found == mapping.end())
            use.passedOver << theirs;
        else if (plain(theirs) != found->second)
            use.other.emplace_back(theirs, found->second);
    }
    return use;
}

} // namespace malar::exchange
