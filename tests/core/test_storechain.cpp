#include "tests/core/tables.h"
#include "tests/support/store.h"

#include "core/store/actor.h"
#include "core/store/history.h"

namespace test_storechain {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Actor actor(const keyring::Keys &keys)
{
    Actor actor = Actor::ofSystem();
    actor.keys = keys;
    actor.workstation = u"ward 3"_s;
    return actor;
}

/// The tables with five rows of the history, which are chained from the third on: those before are of when
/// the registry had no keys. The fifth is of a patient whose identity has changed.
class Chained {
public:
    Chained()
    {
        write(u"a"_s);
        write(u"b"_s);
        begin(keys);
        write(u"c"_s);
        write(u"d"_s);
        HistoryWriter(tables.database())
            .write(saveOf(u"e"_s), {{u"name"_s, u"Villaverde"_s}}, {{u"name"_s, u"Ruiz"_s}});
    }

    void begin(const keyring::Keys &by) { tables.database().actAs(actor(by)); }
    void write(const QString &reason) { HistoryWriter(tables.database()).write(saveOf(reason)); }
    std::optional<int> broken() { return firstBrokenRow(tables.database()); }

    /// As somebody would who goes past the program, and knows the triggers.
    void forge(const QString &statement)
    {
        for (const QString &trigger : {u"history_is_not_changed"_s, u"history_is_not_deleted"_s})
            tables.database().run(u"DROP TRIGGER IF EXISTS "_s + trigger);
        tables.database().run(u"PRAGMA foreign_keys = OFF"_s);
        tables.database().run(statement);
    }

    static Save saveOf(const QString &reason)
    {
        return {u"setting"_s, u"x"_s, {}, {}, u"change"_s, reason, {}, QJsonObject{{u"after"_s, reason}}};
    }

    Tables tables;
    keyring::Keys keys = keyring::Keys::fresh();
};

} // namespace

/// Each row of the history says what it and all before it come to.
class TestStoreChain : public test::Test {
    Q_OBJECT

private slots:
    void whatWasWrittenIsWhole();
    void whatWasChangedIsNamed_data();
    void whatWasChangedIsNamed();
    void aCutTailHasAnotherHead();
    void rowsFromBeforeTheKeysAreChainedByTheFirstOne();
    void theChainGoesOnUnderANewDataKey();
    void anotherRegistrysKeysProveNothing();
    void withoutKeysOnlyGapsAreSeen();
    void textsThatSqliteTrimsAreChainedAsTheyAreRead();
};

void TestStoreChain::whatWasWrittenIsWhole()
{
    Chained chained;

    QVERIFY(!chained.broken());
    QCOMPARE(findHead(chained.tables.database()).sequence, 5);
    QCOMPARE(findHead(chained.tables.database()).digits.size(), 8);
}

void TestStoreChain::whatWasChangedIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("named");
    for (const QString &column : {u"saved_at"_s, u"who"_s, u"member"_s, u"workstation"_s, u"entity"_s,
                                  u"entity_id"_s, u"patient"_s, u"moved_from"_s, u"action"_s, u"reason"_s,
                                  u"value_before"_s, u"value_after"_s, u"identity_digest"_s, u"hash"_s})
        QTest::addRow("%s of a chained row", qPrintable(column))
            << u"UPDATE history SET %1 = 'forged' WHERE sequence = 4"_s.arg(column) << 4;
    QTest::newRow("a value that becomes NULL")
        << u"UPDATE history SET value_after = NULL WHERE sequence = 4"_s << 4;
    QTest::newRow("what moves from one column to the next")
        << u"UPDATE history SET who = who || substr(workstation, 1, 1), workstation = substr(workstation, 2)"
           u" WHERE sequence = 4"_s
        << 4;
    QTest::newRow("a row from before the keys")
        << u"UPDATE history SET reason = 'forged' WHERE sequence = 1"_s << 3;
    QTest::newRow("a row that is gone") << u"DELETE FROM history WHERE sequence = 4"_s << 4;
    QTest::newRow("the first that is gone") << u"DELETE FROM history WHERE sequence = 1"_s << 1;
    QTest::newRow("two that changed places")
        << u"UPDATE history SET sequence = CASE sequence WHEN 3 THEN 1004 WHEN 4 THEN 1003 ELSE sequence END;"_s
        << 3;
    QTest::newRow("an identity that changed")
        << u"UPDATE sealed_identity_history SET sealed = x'00' WHERE sequence = 5"_s << 5;
    QTest::newRow("an identity that is gone") << u"DELETE FROM sealed_identity_history"_s << 5;
    QTest::newRow("an identity more")
        << u"INSERT INTO sealed_identity_history (sequence, sealed) VALUES (4, x'00')"_s << 4;
}

void TestStoreChain::whatWasChangedIsNamed()
{
    QFETCH(QString, statement);
    QFETCH(int, named);
    Chained chained;
    chained.forge(statement);
    if (statement.contains(u"1004"_s))
        chained.forge(u"UPDATE history SET sequence = sequence - 1000 WHERE sequence > 1000"_s);

    QCOMPARE(chained.broken(), std::optional(named));
}

/// Nothing in the chain sees it: that is what the head is printed for.
void TestStoreChain::aCutTailHasAnotherHead()
{
    Chained chained;
    const Head head = findHead(chained.tables.database());
    chained.forge(u"DELETE FROM sealed_identity_history"_s);
    chained.forge(u"DELETE FROM history WHERE sequence = 5"_s);

    QVERIFY(!chained.broken());
    QVERIFY(findHead(chained.tables.database()) != head);
    chained.write(u"in its place"_s);
    QVERIFY(!chained.broken());
    QVERIFY(findHead(chained.tables.database()).digits != head.digits);
}

void TestStoreChain::rowsFromBeforeTheKeysAreChainedByTheFirstOne()
{
    Chained chained;
    sql::Statement rows(chained.tables.database(), u"SELECT hash FROM history ORDER BY sequence"_s);
    rows.run();
    QStringList hashes;
    while (rows.next())
        hashes << rows.get<QString>();

    QCOMPARE(hashes.at(0), QString());
    QCOMPARE(hashes.at(1), QString());
    for (const QString &hash : hashes.sliced(2))
        QCOMPARE(hash.size(), 64);
}

void TestStoreChain::theChainGoesOnUnderANewDataKey()
{
    Chained chained;
    const keyring::Keys later = chained.keys.withNewDataKey();
    handChainOn(chained.tables.database(), later);
    chained.begin(later);
    dropFormerChainKeys(chained.tables.database());
    chained.write(u"f"_s);
    QVERIFY(!chained.broken());

    chained.begin(chained.keys); // of whoever has the former one only
    chained.forge(u"UPDATE history SET reason = 'forged' WHERE sequence = 4"_s);
    chained.begin(later);
    QCOMPARE(chained.broken(), std::optional(4));
}

void TestStoreChain::anotherRegistrysKeysProveNothing()
{
    Chained chained;
    chained.begin(keyring::Keys::fresh());

    const auto proved = sql::attempt([&] { return chained.broken().has_value(); });
    QVERIFY(!proved);
    QCOMPARE(proved.error().kind, Kind::Damaged);
}

void TestStoreChain::withoutKeysOnlyGapsAreSeen()
{
    Chained chained;
    chained.tables.database().actAs(Actor::ofSystem());
    QVERIFY(!chained.broken());
    chained.forge(u"DELETE FROM history WHERE sequence = 2"_s);
    QCOMPARE(chained.broken(), std::optional(2));
}

void TestStoreChain::textsThatSqliteTrimsAreChainedAsTheyAreRead()
{
    Chained chained;
    for (const QString &reason : {u"\uFEFFmark"_s, u"\uFEFF\uFEFFmarks"_s, u"emoji 🙂"_s, QString()})
        chained.write(reason);

    QVERIFY(!chained.broken());
}

MALAR_TEST(TestStoreChain)

} // namespace test_storechain
#include "test_storechain.moc"
