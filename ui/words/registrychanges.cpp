#include "core/domain/biomarker.h"
#include "core/domain/centre.h"
#include "core/domain/json.h"
#include "ui/words/historywords.h"
#include "ui/words/memberwords.h"
#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Changes = std::vector<FieldChange>;

/// Empty of nobody.
QString roleName(const QJsonObject &member)
{
    return terms::label(static_cast<Role>(member.value(u"role"_s).toInt()));
}

QString admission(const QJsonObject &member)
{
    if (member.isEmpty())
        return {};
    if (!member.value(u"keys"_s).toBool())
        return Words::tr("removed", "user");
    return member.value(u"disabled"_s).toBool() ? Words::tr("not let in", "user")
                                                : Words::tr("let in", "user");
}

/// What a list in a setting is made of: the names are what people know it by.
QString listed(const QString &key, const QJsonObject &value)
{
    QStringList names;
    if (key == u"centres")
        for (const Centre &centre : centresFromJson(value).value_or(Centres()))
            names << centre.name;
    if (key == u"panels")
        for (const Panel &panel : panelsFromJson(value).value_or(Panels()))
            names << panel.name;
    if (key == u"scales")
        for (const auto &scale : scaleSetFromJson(value).value_or(ScaleSet()))
            names << scale.name;
    if (const auto schedule = key == u"schedule" ? scheduleFromJson(value) : std::nullopt)
        for (const PlannedMonth &month : schedule->months)
            names << Words::tr("month %1").arg(month.month);
    return names.join(u"; "_s);
}

} // namespace

std::vector<FieldChange> changesOfRegistry(const HistoryEntry &entry)
{
    Changes all;
    const auto note = [&](const QString &field, const auto &words) {
        const QString before = words(entry.before);
        const QString after = words(entry.after);
        if (before != after)
            all.push_back({field, before, after});
    };
    const auto text = [](const QString &key) {
        return [key](const QJsonObject &value) { return value.value(key).toString(); };
    };
    if (entry.entity == u"member" && !entry.after.isEmpty()) {
        note(Words::tr("Full name"), text(u"full_name"_s));
        note(Words::tr("Name to sign in"), text(u"name"_s));
        note(Words::tr("Role"), roleName);
        note(Words::tr("Access"), admission);
    } else if (entry.entity == u"registry" && !entry.after.isEmpty()) {
        note(Words::tr("Name"), text(u"name"_s));
    } else if (entry.entity == u"setting") {
        note(Words::tr("List"), [&](const QJsonObject &value) { return listed(entry.id, value); });
    }
    return all;
}

} // namespace malar
