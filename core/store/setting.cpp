#include "core/domain/json.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/patientrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

const QString scheduleKey = u"schedule"_s;
const QString scalesKey = u"scales"_s;
const QString centresKey = u"centres"_s;
const QString panelsKey = u"panels"_s;

QJsonObject find(const QSqlDatabase &database, const QString &key)
{
    Statement row(database, u"SELECT value FROM setting WHERE key = ?"_s);
    return row.run(key).next() ? row.get<QJsonObject>() : QJsonObject();
}

void write(const QSqlDatabase &database, const QString &key, const QJsonObject &value)
{
    const QJsonObject before = find(database, key);
    if (before == value)
        return;
    Statement(database, u"INSERT INTO setting (key, value) VALUES (?, ?)"
                        u" ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .run(key, value);
    HistoryWriter(database).write({u"setting"_s, key, {}, {}, u"change"_s, {}, before, value});
}

} // namespace

Result<Schedule> Store::schedule() const
{
    return m_connection->read([](const QSqlDatabase &database) {
        const QJsonObject saved = find(database, scheduleKey);
        if (saved.isEmpty())
            return Schedule{};
        const std::optional<Schedule> schedule = scheduleFromJson(saved);
        if (!schedule)
            sql::fail(Error::Kind::Damaged, u"the schedule cannot be read"_s);
        return *schedule;
    });
}

Result<Done> Store::save(const Schedule &schedule)
{
    return m_connection->write(
        [&](const QSqlDatabase &database) { write(database, scheduleKey, toJson(schedule)); });
}

Result<ScaleSet> Store::scales() const
{
    return m_connection->read([](const QSqlDatabase &database) {
        const QJsonObject saved = find(database, scalesKey);
        std::optional<ScaleSet> scales = saved.isEmpty() ? ScaleSet() : scaleSetFromJson(saved);
        if (!scales)
            sql::fail(Error::Kind::Damaged, u"the list of scales cannot be read"_s);
        return *std::move(scales);
    });
}

Result<Done> Store::save(const ScaleSet &scales)
{
    return m_connection->write([&](const QSqlDatabase &database) {
        if (problem(scales) || !std::ranges::all_of(scales, isWhole))
            sql::fail(Error::Kind::Invalid, u"a scale that cannot be asked"_s);
        write(database, scalesKey, toJson(scales));
    });
}

Result<Centres> Store::knownCentres() const
{
    return m_connection->read([](const QSqlDatabase &database) {
        const QJsonObject saved = find(database, centresKey);
        std::optional<Centres> centres = saved.isEmpty() ? Centres() : centresFromJson(saved);
        if (!centres)
            sql::fail(Error::Kind::Damaged, u"the list of centres cannot be read"_s);
        return *std::move(centres);
    });
}

Result<Done> Store::save(const Centres &centres, std::span<const CentreRename> renames)
{
    return m_connection->write([&](const QSqlDatabase &database) {
        if (problem(centres))
            sql::fail(Error::Kind::Invalid, u"a list of centres that cannot be used"_s);
        write(database, centresKey, toJson(centres));
        moveToCentres(database, centres, renames);
    });
}

Result<Panels> Store::panels() const
{
    return m_connection->read([](const QSqlDatabase &database) {
        const QJsonObject saved = find(database, panelsKey);
        std::optional<Panels> panels = saved.isEmpty() ? Panels{nkPanel()} : panelsFromJson(saved);
        if (!panels)
            sql::fail(Error::Kind::Damaged, u"the panels of biomarkers cannot be read"_s);
        return *std::move(panels);
    });
}

Result<Done> Store::save(const Panels &panels)
{
    return m_connection->write([&](const QSqlDatabase &database) {
        if (problem(panels))
            sql::fail(Error::Kind::Invalid, u"panels that cannot be used"_s);
        write(database, panelsKey, toJson(panels));
    });
}

Result<QJsonObject> Store::setting(const QString &key) const
{
    return m_connection->read([&](const QSqlDatabase &database) { return find(database, key); });
}

Result<Done> Store::saveSetting(const QString &key, const QJsonObject &value)
{
    return m_connection->write([&](const QSqlDatabase &database) { write(database, key, value); });
}

} // namespace malar
