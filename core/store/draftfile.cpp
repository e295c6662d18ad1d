#include "core/domain/json.h"
#include "core/store/actor.h"
#include "core/store/connection.h"
#include "core/store/keys/unlock.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

const QByteArray magic = "MalarVisit 1\n"; // clear, so that the file is known for what it is

QJsonObject draftJson(const ParkedVisit &draft)
{
    QJsonObject json{{u"visit"_s, toJson(draft.visit)}, {u"when"_s, draft.when.toString(Qt::ISODateWithMs)}};
    if (draft.seen)
        json.insert(u"seen"_s, draft.seen->sequence);
    return json;
}

} // namespace

// For this user alone, and as long as the program runs. A draft in a file is for whoever opens the registry.
QByteArray Store::sealAside(const QByteArray &plain) const
{
    return isSealed() ? m_connection->opener->held().keys.seal(keyring::Purpose::Draft, plain,
                                                               m_connection->opener->member().value.toUtf8())
                      : QByteArray();
}

std::optional<QByteArray> Store::unsealAside(const QByteArray &aside) const
{
    return isSealed() ? m_connection->opener->held().keys.unseal(
                            keyring::Purpose::Draft, aside, m_connection->opener->member().value.toUtf8())
                      : std::nullopt;
}

Result<QByteArray> Store::sealedDraft(const ParkedVisit &draft) const
{
    const Actor &actor = m_connection->database.actor();
    if (!actor.keys)
        return Error{Error::Kind::NotFound, u"a registry without keys"_s, {}};
    const QByteArray plain = QJsonDocument(draftJson(draft)).toJson(QJsonDocument::Compact);
    return magic + actor.keys->seal(keyring::Purpose::Draft, plain, magic);
}

Result<ParkedVisit> Store::draftIn(const QByteArray &file) const
{
    const Actor &actor = m_connection->database.actor();
    const std::optional<QByteArray> plain =
        actor.keys && file.startsWith(magic)
            ? actor.keys->unseal(keyring::Purpose::Draft, file.sliced(magic.size()), magic)
            : std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(plain.value_or(QByteArray())).object();
    const std::optional<Visit> visit = visitFromJson(json.value(u"visit"_s).toObject());
    if (!visit)
        return Error{Error::Kind::Foreign, u"no visit sealed by these keys"_s, {}};
    ParkedVisit draft{*visit, QDateTime::fromString(json.value(u"when"_s).toString(), Qt::ISODateWithMs), {}};
    if (const QJsonValue seen = json.value(u"seen"_s); seen.isDouble())
        draft.seen = Revision{seen.toInt()};
    return draft;
}

} // namespace malar
