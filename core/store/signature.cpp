#include "core/store/actor.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/keys/unlock.h"
#include "core/store/registryrow.h"
#include "core/store/signaturerow.h"
#include "core/store/visitrow.h"

#include "core/domain/json.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// What is signed: which registry, who, what for and when, and the visit as the row of the history has it.
struct Signed {
    QString registry;
    MemberId member;
    QString printedName;
    Meaning meaning;
    QDateTime when;
    QJsonObject visit;
};

/// BLAKE2b-256 of all of it, each with its length.
sealed::Digest digestOf(const Signed &all)
{
    QByteArray bytes;
    for (const QByteArray &part :
         {QByteArray("malar signature 1"), all.registry.toUtf8(), all.member.value.toUtf8(),
          all.printedName.toUtf8(), keyBytes(key(all.meaning)),
          all.when.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
          QJsonDocument(all.visit).toJson(QJsonDocument::Compact)})
        bytes += QByteArray::number(part.size()) + ':' + part;
    return keyring::digest(std::as_bytes(std::span(bytes)));
}

template <class Block> QByteArray bytesOf(const Block &block)
{
    return {reinterpret_cast<const char *>(block.data()), qsizetype(block.size())};
}
template <class Block> Block blockIn(const QByteArray &bytes)
{
    Block block{};
    if (bytes.size() != qsizetype(block.size()))
        sql::fail(Error::Kind::Damaged, u"a signature of another length"_s);
    std::ranges::copy(std::as_bytes(std::span(bytes)), block.begin());
    return block;
}

/// One row, and whether it is whose it says and of what it says.
Signature signatureIn(Statement &row, const QString &registry, const std::optional<Visit> &now = {})
{
    Signature signature;
    signature.sequence = row.get<int>();
    signature.member = row.get<MemberId>();
    signature.printedName = row.get<QString>();
    signature.meaning = row.get<Meaning>();
    signature.when = row.get<QDateTime>();
    const auto digest = blockIn<sealed::Digest>(row.get<QByteArray>());
    signature.digits = QString::fromLatin1(bytesOf(digest).toHex().first(8));
    const auto made = blockIn<keyring::Signature>(row.get<QByteArray>());
    const auto key = blockIn<keyring::PublicKey>(row.get<QByteArray>());
    const auto visit = row.get<std::optional<QJsonObject>>();
    const auto signer = row.get<MemberId>();
    signature.isValid = visit && signer == signature.member &&
                        digest == digestOf({registry, signature.member, signature.printedName,
                                            signature.meaning, signature.when, *visit}) &&
                        keyring::isSignature(made, digest, key);
    signature.isCurrent = now && visit && visitFromJson(*visit) == now;
    return signature;
}

const QString signatureText =
    u"SELECT s.sequence, s.member, s.printed_name, s.meaning, s.signed_at, s.digest,"
    u"       s.signature, s.sign_key, h.value_after, h.member"
    u"  FROM signature s JOIN history h ON h.sequence = s.sequence"_s;

void refuseAgain(sql::Database &database, const VisitId &visit, const MemberId &member, Meaning meaning)
{
    for (const Signature &before : findSignatures(database, visit))
        if (before.isCurrent && before.member == member && before.meaning == meaning)
            sql::fail(Error::Kind::Invalid, u"signed by them already"_s);
}

void signVisit(sql::Database &database, const VisitId &id, Meaning meaning, const keyring::UserKeys &user)
{
    const std::optional<Visit> before = findVisit(database, id);
    if (!before)
        sql::fail(Error::Kind::NotFound, u"no such visit"_s);
    if (!counts(before->state))
        sql::fail(Error::Kind::Invalid, u"a visit that does not count"_s);
    const Actor &actor = database.actor();
    refuseAgain(database, id, actor.member, meaning);
    Visit after = *before;
    after.state = VisitState::Signed;
    if (*before != after)
        VisitWriter(database, VisitWriter::Known::Perhaps).write(after);
    HistoryWriter history(database);
    history.write({u"visit"_s, id.value, after.patient, {}, u"sign"_s, {}, toJson(*before), toJson(after)});
    const QDateTime now = database.now();
    const sealed::Digest digest =
        digestOf({findRegistry(database).id, actor.member, actor.name, meaning, now, toJson(after)});
    Statement(database, u"INSERT INTO signature (visit, sequence, member, sign_key, printed_name, meaning,"
                        u" signed_at, digest, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(id, history.sequence(), actor.member, bytesOf(user.signKey()), actor.name, meaning, now,
             bytesOf(digest), bytesOf(user.sign(digest)));
}

/// Which keys a row of the history says to be whose, and from which row on.
QHash<QString, int> toldKeys(sql::Database &database)
{
    Statement row(database, u"SELECT sequence, entity_id, value_after FROM history WHERE entity = 'member'"
                            u" ORDER BY sequence DESC"_s);
    row.run();
    QHash<QString, int> keys;
    while (row.next()) {
        const auto sequence = row.get<int>();
        const auto member = row.get<QString>();
        const auto after = row.get<std::optional<QJsonObject>>().value_or(QJsonObject());
        if (const QString key = after.value(u"sign_key"_s).toString(); !key.isEmpty())
            keys.insert(member + u' ' + key, sequence);
    }
    return keys;
}

} // namespace

std::vector<Signature> findSignatures(sql::Database &database, const VisitId &visit)
{
    const QString registry = findRegistry(database).id;
    const std::optional<Visit> now = findVisit(database, visit);
    Statement row(database, signatureText + u" WHERE s.visit = ? ORDER BY s.sequence DESC"_s);
    row.run(visit);
    std::vector<Signature> all;
    while (row.next())
        all.push_back(signatureIn(row, registry, now));
    return all;
}

std::optional<int> firstBrokenSignature(sql::Database &database)
{
    const QString registry = findRegistry(database).id;
    Statement row(database, signatureText + u" ORDER BY s.sequence"_s);
    row.run();
    while (row.next())
        if (const Signature signature = signatureIn(row, registry); !signature.isValid)
            return signature.sequence;
    return std::nullopt;
}

std::optional<int> firstUntoldSignature(sql::Database &database)
{
    const QHash<QString, int> keys = toldKeys(database);
    Statement row(database, u"SELECT h.sequence, s.member, s.sign_key FROM history h"
                            u"  LEFT JOIN signature s ON s.sequence = h.sequence"
                            u" WHERE h.action = 'sign' ORDER BY h.sequence"_s);
    row.run();
    while (row.next()) {
        const auto sequence = row.get<int>();
        const auto member = row.get<std::optional<QString>>();
        const auto key = row.get<std::optional<QByteArray>>();
        if (!member || !key)
            return sequence;
        const int since = keys.value(*member + u' ' + QString::fromLatin1(key->toHex()), sequence);
        if (since >= sequence)
            return sequence;
    }
    return std::nullopt;
}

Result<Done> Store::sign(const VisitId &visit, Meaning meaning, const std::optional<Opener> &again)
{
    return m_connection->write(Right::Sign, [&](sql::Database &database) {
        const Actor &actor = database.actor();
        if (!actor.user || actor.member.isNull())
            sql::fail(Error::Kind::Invalid, u"nobody who could sign"_s);
        if (isSealed() && (!again || again->member() != actor.member))
            sql::fail(Error::Kind::WrongKey, u"another user's"_s);
        signVisit(database, visit, meaning, *actor.user);
    });
}

Result<std::vector<Signature>> Store::signatures(const VisitId &visit) const
{
    return m_connection->read([&](sql::Database &database) { return findSignatures(database, visit); });
}

} // namespace malar
