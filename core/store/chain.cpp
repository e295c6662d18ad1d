#include "core/store/chain.h"

#include "core/store/actor.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using keyring::Secret;
using sql::Statement;

const QString purposeText = u"chain"_s;

struct ChainKey {
    Secret key;
    int since; // the first row that is chained by it
};

const QString keysText = u"SELECT since, sealed FROM chain ORDER BY id"_s;

/// The one among the rows that these keys open.
std::optional<ChainKey> keyAmong(Statement &row, const keyring::Keys &keys)
{
    while (row.next()) {
        const auto since = row.get<int>();
        auto plain = keys.unseal(keyring::Purpose::Chain, row.get<QByteArray>(), purposeText.toUtf8());
        if (!plain)
            continue; // of another data key
        Secret key = Secret::copyOf(std::as_bytes(std::span(*plain)));
        keyring::wipe(*plain);
        return ChainKey{std::move(key), since};
    }
    return std::nullopt;
}

std::optional<ChainKey> findKey(sql::Database &database)
{
    const auto &keys = database.actor().keys;
    if (!keys)
        return std::nullopt;
    Statement row(database, keysText);
    return keyAmong(row.run(), *keys);
}

void keepKey(sql::Database &database, const keyring::Keys &keys, const ChainKey &key)
{
    Statement count(database, u"SELECT coalesce(max(id), 0) FROM chain"_s);
    count.run().next();
    const auto last = count.get<int>();
    QByteArray plain(reinterpret_cast<const char *>(key.key.bytes().data()), qsizetype(key.key.size()));
    const QByteArray sealed = keys.seal(keyring::Purpose::Chain, plain, purposeText.toUtf8());
    keyring::wipe(plain);
    Statement(database, u"INSERT INTO chain (id, since, sealed) VALUES (?, ?, ?)"_s)
        .run(last + 1, key.since, sealed);
}

/// Its length, and itself in UTF-8; a NULL is longer than any text.
void put(QByteArray &bytes, const std::optional<QString> &column)
{
    const QByteArray text = column.value_or(QString()).toUtf8();
    char length[sizeof(quint32)];
    qToLittleEndian(column ? quint32(text.size()) : ~quint32(0), length);
    bytes.append(length, sizeof length).append(text);
}

QByteArray digestOf(const QByteArray &row, const Secret &key)
{
    const sealed::Digest digest = keyring::chained(std::as_bytes(std::span(row)), key);
    return {reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())};
}

constexpr int columnCount = 14;

/// The columns of a row that was read; the sequence is the first of them.
QByteArray readColumns(Statement &row)
{
    QByteArray bytes;
    for (int i = 0; i < columnCount; ++i)
        put(bytes, row.get<std::optional<QString>>());
    return bytes;
}

QString rowsText(const QString &condition)
{
    return u"SELECT sequence, hash, %1 FROM history WHERE %2 ORDER BY sequence"_s.arg(chainedColumns(),
                                                                                      condition);
}

/// Of all rows before the first one that is chained.
QByteArray baseOf(sql::Database &database, const ChainKey &key)
{
    QByteArray digest;
    Statement row(database, rowsText(u"sequence < ?"_s));
    row.run(key.since);
    while (row.next()) {
        row.get<int>();
        const auto hash = row.get<QString>(); // of a chain that a former sealed file had
        QByteArray bytes = digest;
        put(bytes, hash);
        digest = digestOf(bytes + readColumns(row), key.key);
    }
    return digest;
}

} // namespace

QString chainedColumns()
{
    return u"CAST(sequence AS TEXT) AS numbered, saved_at, who, member, workstation, entity, entity_id, "
           u"patient,"
           u" moved_from, action, reason, value_before, value_after, identity_digest"_s;
}

Chain::Chain(sql::Database &database)
{
    const auto &keys = database.actor().keys;
    Statement last(database, u"SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1"_s);
    Statement known(database, keysText);
    last.run();
    if (keys)
        known.run(); // both, before one is read: in one trip
    QByteArray hash;
    if (last.next()) {
        m_lastSequence = last.get<int>();
        hash = QByteArray::fromHex(last.get<QString>().toLatin1());
    }
    if (!keys)
        return;
    std::optional<ChainKey> found = keyAmong(known, *keys);
    if (!found) {
        found.emplace(ChainKey{keys->chainKey(), m_lastSequence + 1});
        keepKey(database, *keys, *found);
    }
    m_last = m_lastSequence < found->since ? baseOf(database, *found) : hash;
    m_key.emplace(std::move(found->key));
}

QString Chain::next(const QVariantList &columns)
{
    if (!m_key)
        return {};
    QByteArray bytes = m_last;
    for (const QVariant &column : columns) {
        QString text = column.toString();
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1); // was bound with one more than it is read with
        put(bytes, column.isNull() ? std::nullopt : std::optional(text));
    }
    m_last = digestOf(bytes, *m_key);
    return QString::fromLatin1(m_last.toHex());
}

namespace {

Head headIn(Statement &row)
{
    constexpr qsizetype shown = 8;
    if (!row.next())
        return {};
    const auto sequence = row.get<int>();
    return {sequence, row.get<QString>().left(shown)};
}

} // namespace

Head findHead(sql::Database &database)
{
    Statement row(database, u"SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1"_s);
    return headIn(row.run());
}

Head findHead(sql::Database &database, int sequence)
{
    Statement row(database, u"SELECT sequence, hash FROM history WHERE sequence = ?"_s);
    return headIn(row.run(sequence));
}

namespace {

bool isChained(sql::Database &database)
{
    Statement row(database, u"SELECT id FROM chain"_s);
    return row.run().next();
}

/// Who a patient was stands apart from the row, which says by a digest that it is this.
std::optional<int> firstBrokenIdentity(sql::Database &database, int since)
{
    Statement row(database, u"SELECT h.sequence, h.identity_digest, i.sealed"
                            u"  FROM history h LEFT JOIN sealed_identity_history i ON i.sequence = h.sequence"
                            u" WHERE h.sequence >= ? AND (h.identity_digest <> '' OR i.sequence IS NOT NULL)"
                            u" ORDER BY h.sequence"_s);
    row.run(since);
    while (row.next()) {
        const auto sequence = row.get<int>();
        const auto digest = row.get<QString>();
        const auto sealed = row.get<std::optional<QByteArray>>();
        if (!sealed || keyring::digestText(*sealed) != digest)
            return sequence;
    }
    return std::nullopt;
}

std::optional<int> firstBrokenLink(sql::Database &database, const std::optional<ChainKey> &key,
                                   const std::function<void()> &step)
{
    Statement row(database, rowsText(u"sequence > 0"_s));
    row.run();
    int expected = 0;
    QByteArray digest;
    while (row.next()) {
        step();
        const auto sequence = row.get<int>();
        if (sequence != ++expected)
            return expected;
        const auto hash = row.get<QString>();
        const QByteArray columns = readColumns(row);
        if (!key)
            continue;
        QByteArray bytes = digest;
        if (sequence < key->since)
            put(bytes, hash);
        digest = digestOf(bytes + columns, key->key);
        if (sequence >= key->since && hash.toLatin1() != digest.toHex())
            return sequence;
    }
    return std::nullopt;
}

} // namespace

std::optional<int> firstBrokenRow(sql::Database &database, const std::function<void()> &step)
{
    const std::optional<ChainKey> key = findKey(database);
    if (!key && database.actor().keys && isChained(database))
        sql::fail(Error::Kind::Damaged, u"a chain without its key"_s);
    const std::optional<int> link = firstBrokenLink(database, key, step);
    // A server gives an analyst not even what is sealed.
    const bool mayLook = !database.dialect().isFar || database.actor().seesIdentities();
    const std::optional<int> identity =
        key && mayLook ? firstBrokenIdentity(database, key->since) : std::nullopt;
    return link && identity ? std::min(*link, *identity) : link ? link : identity;
}

void handChainOn(sql::Database &database, const keyring::Keys &to)
{
    if (const std::optional<ChainKey> key = findKey(database))
        keepKey(database, to, *key);
}

void dropFormerChainKeys(sql::Database &database)
{
    std::vector<int> former;
    {
        Statement row(database, u"SELECT id, sealed FROM chain ORDER BY id"_s);
        row.run();
        while (row.next()) {
            const auto id = row.get<int>();
            if (!database.actor().keys->unseal(keyring::Purpose::Chain, row.get<QByteArray>(),
                                               purposeText.toUtf8()))
                former.push_back(id);
        }
    }
    for (const int id : former)
        Statement(database, u"DELETE FROM chain WHERE id = ?"_s).run(id);
}

} // namespace malar
