#include "core/store/memberrow.h"

#include "core/store/history.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

QByteArray bytesOf(const keyring::PublicKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), qsizetype(key.size())};
}

keyring::PublicKey keyIn(const QByteArray &bytes)
{
    keyring::PublicKey key{};
    if (bytes.size() != qsizetype(key.size()))
        sql::fail(Error::Kind::Damaged, u"a public key of another length"_s);
    std::ranges::copy(std::as_bytes(std::span(bytes)), key.begin());
    return key;
}

const QString memberColumns = u"id, name, full_name, role, disabled, slot, created"_s;

Member memberIn(Statement &row)
{
    Member member;
    member.id = row.get<MemberId>();
    member.name = row.get<QString>();
    member.fullName = row.get<QString>();
    member.role = static_cast<Role>(row.get<int>());
    member.isDisabled = row.get<bool>();
    member.hasKeys = row.get<std::optional<int>>().has_value();
    member.created = row.get<QDateTime>();
    return member;
}

/// The key stands in the history, so that none can be given to somebody unseen.
QJsonObject toJson(const Member &member, const keyring::PublicKey &sign)
{
    QJsonObject json = malar::toJson(member);
    json.insert(u"sign_key"_s, QString::fromLatin1(bytesOf(sign).toHex()));
    return json;
}

void note(sql::Database &database, const MemberId &id, const QString &action, const QJsonObject &before,
          const QJsonObject &after)
{
    HistoryWriter(database).write({u"member"_s, id.value, {}, {}, action, {}, before, after});
}

} // namespace

QJsonObject toJson(const Member &member)
{
    return {{u"name"_s, member.name},
            {u"full_name"_s, member.fullName},
            {u"role"_s, static_cast<int>(member.role)},
            {u"disabled"_s, member.isDisabled},
            {u"keys"_s, member.hasKeys}};
}

std::vector<Member> findMembers(sql::Database &database)
{
    Statement row(database, u"SELECT %1 FROM member ORDER BY full_name, id"_s.arg(memberColumns));
    row.run();
    std::vector<Member> all;
    while (row.next())
        all.push_back(memberIn(row));
    return all;
}

std::optional<Member> findMember(sql::Database &database, const MemberId &id)
{
    Statement row(database, u"SELECT %1 FROM member WHERE id = ?"_s.arg(memberColumns));
    return row.run(id).next() ? std::optional(memberIn(row)) : std::nullopt;
}

std::map<MemberId, Seating> findSeatings(sql::Database &database)
{
    Statement row(database, u"SELECT id, slot, box_key FROM member WHERE slot IS NOT NULL"_s);
    row.run();
    std::map<MemberId, Seating> all;
    while (row.next()) {
        auto id = row.get<MemberId>();
        const auto slot = static_cast<std::size_t>(row.get<int>());
        all[std::move(id)] = {slot, keyIn(row.get<QByteArray>())};
    }
    return all;
}

std::optional<Seating> findRecoverySeating(sql::Database &database)
{
    Statement row(database, u"SELECT slot, box_key FROM recovery_key"_s);
    if (!row.run().next())
        return std::nullopt;
    const auto slot = static_cast<std::size_t>(row.get<int>());
    return Seating{slot, keyIn(row.get<QByteArray>())};
}

QString shownName(const keyring::Opener &opener)
{
    return opener.fullName.isEmpty() ? opener.name : opener.fullName;
}

Member insertMember(sql::Database &database, const keyring::Opener &opener)
{
    const Member member{opener.seat.member, opener.name, shownName(opener), opener.seat.role, false, true,
                        database.now()};
    insertMember(database, member, {opener.slot, opener.user.boxKey()}, opener.user.signKey());
    return member;
}

void insertMember(sql::Database &database, const Member &member, const Seating &seating,
                  const keyring::PublicKey &sign)
{
    Statement(database, u"INSERT INTO member (id, name, full_name, role, disabled, slot, box_key, sign_key,"
                        u" created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(member.id, member.name, member.fullName, static_cast<int>(member.role), member.isDisabled,
             static_cast<int>(seating.slot), bytesOf(seating.box), bytesOf(sign), member.created);
    note(database, member.id, u"create"_s, {}, toJson(member, sign));
}

void updateMember(sql::Database &database, const Member &before, const Member &after)
{
    if (before == after)
        return;
    Statement(database, u"UPDATE member SET full_name = ?, role = ?, disabled = ? WHERE id = ?"_s)
        .run(after.fullName, static_cast<int>(after.role), after.isDisabled, after.id);
    if (!after.hasKeys)
        Statement(database, u"UPDATE member SET slot = NULL WHERE id = ?"_s).run(after.id);
    note(database, after.id, u"change"_s, toJson(before), toJson(after));
}

void reseatMember(sql::Database &database, const Member &before, const Seating &seating,
                  const keyring::PublicKey &sign)
{
    Statement(database, u"UPDATE member SET slot = ?, box_key = ?, sign_key = ? WHERE id = ?"_s)
        .run(static_cast<int>(seating.slot), bytesOf(seating.box), bytesOf(sign), before.id);
    Member after = before;
    after.hasKeys = true;
    note(database, before.id, u"passphrase"_s, toJson(before), toJson(after, sign));
}

void writeRecoverySeating(sql::Database &database, const Seating &seating)
{
    database.run(u"DELETE FROM recovery_key"_s);
    Statement(database, u"INSERT INTO recovery_key (slot, box_key) VALUES (?, ?)"_s)
        .run(static_cast<int>(seating.slot), bytesOf(seating.box));
}

void forgetSeatings(sql::Database &database)
{
    database.run(u"UPDATE member SET slot = NULL"_s);
    database.run(u"DELETE FROM recovery_key"_s);
    database.run(u"DELETE FROM chain"_s);
}

} // namespace malar
