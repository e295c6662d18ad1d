#include "core/domain/json.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/patientrow.h"
#include "core/store/settingrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

const QString scheduleKey = u"schedule"_s;
const QString scalesKey = u"scales"_s;
const QString centresKey = u"centres"_s;
const QString panelsKey = u"panels"_s;
const QString planKey = u"analysis_plan"_s; // what these two say, whoever analyses knows
const QString filtersKey = u"cohort_filters"_s;

QJsonObject find(sql::Database &database, const QString &key)
{
    Statement row(database, u"SELECT value FROM setting WHERE key = ?"_s);
    return row.run(key).next() ? row.get<QJsonObject>() : QJsonObject();
}

void write(sql::Database &database, const QString &key, const QJsonObject &value)
{
    const QJsonObject before = find(database, key);
    if (before == value)
        return;
    putSetting(database, key, value);
    HistoryWriter(database).write({u"setting"_s, key, {}, {}, u"change"_s, {}, before, value});
}

Schedule findSchedule(sql::Database &database)
{
    const QJsonObject saved = find(database, scheduleKey);
    if (saved.isEmpty())
        return {};
    const std::optional<Schedule> schedule = scheduleFromJson(saved);
    if (!schedule)
        sql::fail(Error::Kind::Damaged, u"the schedule cannot be read"_s);
    return *schedule;
}

ScaleSet findScales(sql::Database &database)
{
    const QJsonObject saved = find(database, scalesKey);
    std::optional<ScaleSet> scales = saved.isEmpty() ? ScaleSet() : scaleSetFromJson(saved);
    if (!scales)
        sql::fail(Error::Kind::Damaged, u"the list of scales cannot be read"_s);
    return *std::move(scales);
}

Centres findCentres(sql::Database &database)
{
    const QJsonObject saved = find(database, centresKey);
    std::optional<Centres> centres = saved.isEmpty() ? Centres() : centresFromJson(saved);
    if (!centres || problem(*centres))
        sql::fail(Error::Kind::Damaged, u"the list of centres cannot be read"_s);
    return *std::move(centres);
}

Panels findPanels(sql::Database &database)
{
    const QJsonObject saved = find(database, panelsKey);
    std::optional<Panels> panels = saved.isEmpty() ? Panels{nkPanel()} : panelsFromJson(saved);
    if (!panels || problem(*panels))
        sql::fail(Error::Kind::Damaged, u"the panels of biomarkers cannot be read"_s);
    return *std::move(panels);
}

void writeScales(sql::Database &database, const ScaleSet &scales)
{
    if (problem(scales) || !std::ranges::all_of(scales, isWhole))
        sql::fail(Error::Kind::Invalid, u"a scale that cannot be asked"_s);
    write(database, scalesKey, toJson(scales));
}

void writeCentres(sql::Database &database, const Centres &centres)
{
    if (problem(centres))
        sql::fail(Error::Kind::Invalid, u"a list of centres that cannot be used"_s);
    write(database, centresKey, toJson(centres));
}

void writePanels(sql::Database &database, const Panels &panels)
{
    if (problem(panels))
        sql::fail(Error::Kind::Invalid, u"panels that cannot be used"_s);
    write(database, panelsKey, toJson(panels));
}

} // namespace

StudySettings findSettings(sql::Database &database)
{
    return {findSchedule(database), findScales(database),    findCentres(database),
            findPanels(database),   find(database, planKey), find(database, filtersKey)};
}

void putSetting(sql::Database &database, const QString &key, const QJsonObject &value)
{
    Statement(database, u"INSERT INTO setting (key, value) VALUES (?, ?)"
                        u" ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .run(key, value);
}

void putSettings(sql::Database &database, const StudySettings &settings)
{
    putSetting(database, scheduleKey, toJson(settings.schedule));
    putSetting(database, scalesKey, toJson(settings.scales));
    putSetting(database, centresKey, toJson(settings.centres));
    putSetting(database, panelsKey, toJson(settings.panels));
}

void writeSettings(sql::Database &database, const StudySettings &settings)
{
    write(database, scheduleKey, toJson(settings.schedule));
    writeScales(database, settings.scales);
    writeCentres(database, settings.centres);
    writePanels(database, settings.panels);
    write(database, planKey, settings.plan);
    write(database, filtersKey, settings.filters);
}

Result<Schedule> Store::schedule() const { return m_connection->read(findSchedule); }

Result<Done> Store::save(const Schedule &schedule)
{
    return m_connection->write(
        Right::Configure, [&](sql::Database &database) { write(database, scheduleKey, toJson(schedule)); });
}

Result<ScaleSet> Store::scales() const { return m_connection->read(findScales); }

Result<Done> Store::save(const ScaleSet &scales)
{
    return m_connection->write(Right::Configure,
                               [&](sql::Database &database) { writeScales(database, scales); });
}

Result<Centres> Store::knownCentres() const { return m_connection->read(findCentres); }

Result<Done> Store::save(const Centres &centres, std::span<const CentreRename> renames)
{
    return m_connection->write(Right::Configure, [&](sql::Database &database) {
        writeCentres(database, centres);
        moveToCentres(database, centres, renames);
    });
}

Result<Panels> Store::panels() const { return m_connection->read(findPanels); }

Result<Done> Store::save(const Panels &panels)
{
    return m_connection->write(Right::Configure,
                               [&](sql::Database &database) { writePanels(database, panels); });
}

Result<QJsonObject> Store::setting(const QString &key) const
{
    return m_connection->read([&](sql::Database &database) { return find(database, key); });
}

Result<Done> Store::saveSetting(const QString &key, const QJsonObject &value)
{
    return m_connection->write(Right::Configure,
                               [&](sql::Database &database) { write(database, key, value); });
}

} // namespace malar
