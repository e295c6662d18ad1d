#include "core/domain/json.h"

#include "core/domain/fieldjson.h"
#include "core/domain/recordfields.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The parts of a record under a name, each changed.
void renew(QJsonObject &record, const QString &name, void (*change)(QJsonObject &))
{
    const auto renewed = [change](const QJsonValue &part) {
        QJsonObject object = part.toObject();
        change(object);
        return object;
    };
    if (record.contains(name))
        record.insert(name, json::array(record.value(name).toArray(), renewed));
}

/// Older versions listed what was consented to, and did not say how large a photograph is.
QJsonObject renewed(QJsonObject record)
{
    renew(record, u"consents"_s, [](QJsonObject &consent) {
        const QJsonArray scopes = consent.take(u"scopes"_s).toArray();
        for (const QJsonValue scope : scopes)
            consent.insert(scope.toString(), true);
    });
    renew(record, u"photographs"_s, [](QJsonObject &photograph) {
        for (const QString &side : {u"width"_s, u"height"_s})
            if (!photograph.contains(side))
                photograph.insert(side, 0);
    });
    return record;
}

} // namespace

QJsonObject toJson(const PatientRecord &record)
{
    QJsonObject object = json::toObject(record.patient);
    json::put(object, record);
    return object;
}

QJsonObject toJson(const Identity &identity) { return json::toObject(identity); }

std::optional<PatientRecord> recordFromJson(const QJsonObject &object)
{
    const QJsonObject said = renewed(object);
    PatientRecord record;
    if (!json::take(said, record.patient) || !json::take(said, record))
        return std::nullopt;
    if (said.contains(u"identity"_s))
        record.identity = json::fromObject<Identity>(said.value(u"identity"_s).toObject());
    return record;
}

} // namespace malar
