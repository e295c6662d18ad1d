#include "core/domain/keytext.h"
#include "core/domain/treatment.h"
#include "core/exchange/cellform.h"
#include "core/exchange/mappingguess.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What stands in columns whose meaning is known.
namespace malar::exchange {

bool hasChoices(const Field &field)
{
    return field.item || field.type == CellType::Choice || field.type == CellType::YesNo;
}

bool isAllowed(const Field &field, const QString &value, const TableShape &shape)
{
    const std::string text = value.toStdString();
    std::string buffer;
    const cell::Form form = cell::plain(text, field, shape, buffer);
    if (form.misread)
        return false;
    if (field.item) {
        const auto &levels = spec(field.item->sign).allowed;
        return form.text.size() == 1 && std::ranges::find(levels, form.text[0] - '0') != levels.end();
    }
    if (field.type == CellType::YesNo)
        return form.text == "0" || form.text == "1";
    return std::ranges::find(field.choices, form.text) != field.choices.end();
}

std::vector<OpenValue> openValues(const Mapping &mapping, const Glance &glance, const ScaleSet &asked)
{
    std::vector<OpenValue> open;
    const OurColumns ours = ourColumns(asked);
    for (const QString &theirs : glance.header) {
        const auto mapped = mapping.columns.find(theirs);
        if (mapped == mapping.columns.end())
            continue;
        const auto column =
            std::ranges::find_if(ours, [&](const OurColumn &c) { return c.name() == mapped->second; });
        if (column == ours.end() || !hasChoices(column->field()))
            continue;
        const auto known = mapping.choices.find(theirs);
        for (const QString &value : glance.valuesOf(theirs))
            if (!isAllowed(column->field(), value, glance.shape) &&
                (known == mapping.choices.end() || !known->second.contains(value)))
                open.push_back({theirs, value});
    }
    return open;
}

bool leavesDatesOpen(const Mapping &mapping, const Glance &glance, const ScaleSet &asked)
{
    std::string buffer;
    for (const OurColumn &column : ourColumns(asked))
        for (const auto &[theirs, ours] : mapping.columns)
            if (ours == column.name())
                for (const QString &value : glance.valuesOf(theirs))
                    if (cell::plain(value.toStdString(), column.field(), glance.shape, buffer).misread ==
                        Refusal::Reason::DateOrderOpen)
                        return true;
    return false;
}

void addUsualDose(Mapping &mapping, const Glance &glance)
{
    const auto columnOf = [&mapping](const QString &ours) -> std::optional<QString> {
        for (const auto &[theirs, mapped] : mapping.columns)
            if (mapped == ours)
                return theirs;
        return std::nullopt;
    };
    const QString anifrolumab = keyText(key(Drug::Anifrolumab));
    const auto given = mapping.everywhere.find(u"course_drug"_s);
    bool isSo = given != mapping.everywhere.end() && given->second == anifrolumab;
    if (const auto drug = columnOf(u"course_drug"_s)) {
        const QStringList values = glance.valuesOf(*drug);
        const auto &keys = mapping.choices[*drug];
        isSo = !values.isEmpty() && std::ranges::all_of(values, [&](const QString &value) {
            const auto key = keys.find(value);
            return (key == keys.end() ? value : key->second) == anifrolumab;
        });
        if (keys.empty())
            mapping.choices.erase(*drug);
    }
    if (!isSo || !columnOf(u"course_start"_s))
        return;
    const Course usual;
    const std::pair<QString, QString> proposed[]{
        {u"course_dose_mg"_s, QString::number(usual.doseMg)},
        {u"course_interval_days"_s, QString::number(usual.intervalDays)},
        {u"course_route"_s, usual.route}};
    for (const auto &[ours, value] : proposed)
        if (!columnOf(ours))
            mapping.everywhere.insert({ours, value});
}

} // namespace malar::exchange
