#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include "core/store/connection.h"
#include "core/store/keys/unlock.h"

#include <thread>

namespace test_storeverify {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// What a registry says of itself when it is asked: whatever was forged past the program is named.
class TestStoreVerify : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void whatThisProgramWroteIsWhole();
    void whatWasForgedIsNamed_data();
    void whatWasForgedIsNamed();
    void aRowIsNamedWithWhoWroteItAndWhen();
    void aVisitIsNamedWithItsPatientAndDay();
    void aPageThatCannotBeReadIsNamed();
    void aSignatureByAnotherKeyIsNamed();
    void anotherWindowMayHaveItOpen();
    void aPlainOneSaysWhatCannotBeProved();
    void whatIsNoRegistryIsNotMade();
    void itCanBeEnded();
    void aHeadIsKnownAgain();
    void theHistoryIsReadByPages();
    void theHistoryIsNarrowed();
    void aRowHasItsValues();

private:
    Opener again() const { return *unlock(m_path, sealedLogin()); }
    Result<Verdict> verified() const { return Store::verify(m_path, again()); }
    /// Past the program, by somebody who has the keys and knows the triggers.
    void forge(const QStringList &statements)
    {
        m_store.reset();
        Connection connection(m_path, Store::Access::ReadWrite, again());
        connection.database.run(u"PRAGMA foreign_keys = OFF"_s);
        std::vector<std::pair<QString, QString>> triggers;
        {
            sql::Statement row(connection.database, u"SELECT name, sql FROM sqlite_schema"
                                                    u" WHERE type = 'trigger'"_s);
            row.run();
            while (row.next()) {
                const auto name = row.get<QString>();
                triggers.emplace_back(name, row.get<QString>());
            }
        }
        for (const auto &[name, text] : triggers)
            connection.database.run(u"DROP TRIGGER "_s + name);
        for (const QString &statement : statements)
            connection.database.run(statement);
        for (const auto &[name, text] : triggers)
            connection.database.run(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PatientRecord m_patient;
    Visit m_visit;
    std::unique_ptr<Store> m_store;
};

void TestStoreVerify::init()
{
    Test::init();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_patient = wholeRecord(u"HUMV-003"_s);
    m_visit = clearVisit(m_patient, QDate(2025, 2, 1));
    auto store = Store::create(m_path, training, quickMember());
    QVERIFY(store);
    m_store = *std::move(store);
    QVERIFY(m_store->save(m_patient));
    QVERIFY(m_store->save(m_visit));
    QVERIFY(m_store->save(Schedule{-14, 0, {{1, 30, 5, 5}}}));
    QVERIFY(m_store->rename(u"Renamed"_s));
    QVERIFY(m_store->sign(m_visit.id, Meaning::Assessed, again()));
    QVERIFY(m_store->note(deeds::view(m_patient.patient.id)));
}

void TestStoreVerify::whatThisProgramWroteIsWhole()
{
    const std::vector<PatientFile> files{{wholeRecord(u"HUMV-009"_s), {}}};
    QVERIFY(m_store->import(files));

    const auto verdict = verified();
    QVERIFY(verdict);
    QVERIFY(verdict->isSound());
    QVERIFY(verdict->isChained);
    QCOMPARE(verdict->patients, 2);
    QCOMPARE(verdict->visits, 1);
    QVERIFY(verdict->pages > 10);
    QCOMPARE(verdict->head, *m_store->head());
}

void TestStoreVerify::whatWasForgedIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("named");
    QTest::newRow("a row of the history") << u"UPDATE history SET who = 'x' WHERE sequence = 2"_s << u"row"_s;
    QTest::newRow("a row that is gone") << u"DELETE FROM history WHERE sequence = 4"_s << u"row"_s;
    QTest::newRow("a row more")
        << u"INSERT INTO history (sequence, saved_at, who, action, reason, entity, entity_id, value_before)"
           u" VALUES (99, '2025-01-01T00:00:00.000Z', 'x', 'change', '', 'patient', 'p', '{}')"_s
        << u"row"_s;
    QTest::newRow("a visit") << u"UPDATE visit SET note = 'forged'"_s << u"visit"_s;
    QTest::newRow("an answer") << u"UPDATE visit SET date = '2025-02-02'"_s << u"visit"_s;
    QTest::newRow("a visit that is gone") << u"DELETE FROM visit"_s << u"damage"_s;
    QTest::newRow("a patient") << u"UPDATE patient SET centre = 'forged'"_s << u"patient"_s;
    QTest::newRow("a part of a patient") << u"DELETE FROM consent"_s << u"patient"_s;
    QTest::newRow("an identity") << u"UPDATE sealed_identity SET sealed = x'00'"_s << u"identity"_s;
    QTest::newRow("an identity that is gone") << u"DELETE FROM sealed_identity"_s << u"identity"_s;
    QTest::newRow("a signature") << u"UPDATE signature SET printed_name = 'forged'"_s << u"signature"_s;
    QTest::newRow("a signature that is gone") << u"DELETE FROM signature"_s << u"signature"_s;
    QTest::newRow("a setting") << u"UPDATE setting SET value = '{}'"_s << u"setting"_s;
    QTest::newRow("a setting that is gone") << u"DELETE FROM setting"_s << u"setting"_s;
    QTest::newRow("a setting more") << u"INSERT INTO setting (key, value) VALUES ('x', '{}')"_s
                                    << u"setting"_s;
    QTest::newRow("a role") << u"UPDATE member SET role = 4"_s << u"member"_s;
    QTest::newRow("the name of the registry") << u"UPDATE registry SET name = 'forged'"_s << u"name"_s;
}

void TestStoreVerify::whatWasForgedIsNamed()
{
    QFETCH(QString, statement);
    QFETCH(QString, named);
    forge({statement});

    const auto verdict = verified();
    QVERIFY2(verdict, qPrintable(verdict ? QString() : verdict.error().detail));
    QVERIFY(!verdict->isSound());
    QStringList all;
    if (!verdict->damage.isEmpty())
        all << u"damage"_s;
    if (verdict->row)
        all << u"row"_s;
    if (verdict->signature)
        all << u"signature"_s;
    if (verdict->visit)
        all << u"visit"_s;
    if (verdict->patient)
        all << u"patient"_s;
    if (verdict->identity)
        all << u"identity"_s;
    if (verdict->setting)
        all << u"setting"_s;
    if (verdict->member)
        all << u"member"_s;
    if (verdict->isNameForeign)
        all << u"name"_s;
    QCOMPARE(all, QStringList{named});
}

void TestStoreVerify::aRowIsNamedWithWhoWroteItAndWhen()
{
    const HistoryEntry row = *m_store->historyRow(3);
    forge({u"UPDATE history SET reason = 'forged' WHERE sequence = 3"_s});

    const Verdict verdict = *verified();
    QCOMPARE(verdict.row, std::optional(3));
    QVERIFY(verdict.entry);
    QCOMPARE(verdict.entry->who, row.who);
    QCOMPARE(verdict.entry->when, row.when);
}

void TestStoreVerify::aVisitIsNamedWithItsPatientAndDay()
{
    forge({u"UPDATE visit SET note = 'forged'"_s});

    const Verdict verdict = *verified();
    QCOMPARE(verdict.visit, std::optional(m_visit.id));
    QCOMPARE(verdict.code, m_patient.patient.code);
    QCOMPARE(verdict.day, m_visit.date);
}

void TestStoreVerify::aPageThatCannotBeReadIsNamed()
{
    m_store.reset();
    const int pages = verified()->pages;
    // The first page of the first commit: the schema was written once, and its page is not the last commit's.
    QByteArray bytes = bytesOf(m_path);
    int named = 0;
    for (qsizetype at = 9000; at < bytes.size() && named == 0; at += 4112) {
        QByteArray broken = bytes;
        broken[at] = static_cast<char>(broken[at] ^ 1);
        overwrite(m_path, broken);
        if (const auto verdict = verified(); verdict && verdict->page)
            named = *verdict->page;
    }
    QVERIFY2(named > 0 && named <= pages, qPrintable(QString::number(named)));
}

/// Who has the data key can write rows, but cannot sign for somebody else.
void TestStoreVerify::aSignatureByAnotherKeyIsNamed()
{
    const keyring::UserKeys other = keyring::UserKeys::fresh();
    sealed::Digest digest{};
    m_store.reset();
    {
        Connection connection(m_path, Store::Access::ReadOnly, again());
        sql::Statement row(connection.database, u"SELECT digest FROM signature"_s);
        QVERIFY(row.run().next());
        const auto bytes = row.get<QByteArray>();
        std::ranges::copy(std::as_bytes(std::span(bytes)), digest.begin());
    }
    const auto hex = [](const auto &block) {
        const QByteArray bytes(reinterpret_cast<const char *>(block.data()), qsizetype(block.size()));
        return QString::fromLatin1(bytes.toHex());
    };
    forge({u"UPDATE signature SET sign_key = x'%1', signature = x'%2'"_s.arg(hex(other.signKey()),
                                                                             hex(other.sign(digest)))});

    const Verdict verdict = *verified();
    QVERIFY(verdict.signature);
    QCOMPARE(verdict.entry->action, u"sign"_s);
}

void TestStoreVerify::anotherWindowMayHaveItOpen()
{
    QVERIFY(verified()->isSound());
    const auto verification = m_store->verification();
    std::optional<Result<Verdict>> aside;
    std::thread([&] { aside.emplace(verification({})); }).join();
    QVERIFY((*aside)->isSound());
    QVERIFY(m_store->rename(u"Once more"_s));
}

void TestStoreVerify::aPlainOneSaysWhatCannotBeProved()
{
    const QString path = m_folder->filePath(u"plain.malar"_s);
    QVERIFY((*Store::create(path, u"Plain"_s))->save(m_patient));

    const auto verdict = Store::verify(path, {});
    QVERIFY(verdict);
    QVERIFY(verdict->isSound());
    QVERIFY(!verdict->isChained);
    QCOMPARE(verdict->patients, 1);

    overwrite(path, bytesOf(path).first(8192));
    const auto cut = Store::verify(path, {});
    QVERIFY(!cut || !cut->isSound());
}

void TestStoreVerify::whatIsNoRegistryIsNotMade()
{
    const QString nowhere = m_folder->filePath(u"nowhere.malar"_s);
    QCOMPARE(kindOf(Store::verify(nowhere, {})), Kind::NotFound);
    QVERIFY(!QFile::exists(nowhere));
    overwrite(nowhere, "Dear colleague");
    QCOMPARE(kindOf(Store::verify(nowhere, {})), Kind::Foreign);
}

void TestStoreVerify::itCanBeEnded()
{
    QVERIFY(m_store->import(generatedCohort(40, 8)));
    const auto ended = Store::verify(m_path, again(), [](std::size_t, std::size_t) { return false; });
    QCOMPARE(kindOf(ended), Kind::Cancelled);
}

void TestStoreVerify::aHeadIsKnownAgain()
{
    const Head head = *m_store->head();
    QVERIFY(m_store->note(deeds::view({})));

    QCOMPARE(*m_store->head(head.sequence), head);
    QVERIFY(*m_store->head() != head);
    QCOMPARE(m_store->head(head.sequence + 100)->sequence, 0);
}

void TestStoreVerify::theHistoryIsReadByPages()
{
    HistoryFilter filter;
    filter.limit = 3;
    std::vector<int> sequences;
    for (;;) {
        const auto page = *m_store->history(filter);
        for (const HistoryEntry &entry : page)
            sequences.push_back(entry.sequence);
        if (page.size() < 3)
            break;
        filter.below = page.back().sequence;
    }
    QCOMPARE(static_cast<int>(sequences.size()), m_store->head()->sequence);
    QVERIFY(std::ranges::is_sorted(sequences, std::ranges::greater()));
}

void TestStoreVerify::theHistoryIsNarrowed()
{
    const auto count = [this](auto ask) {
        HistoryFilter filter;
        ask(filter);
        return static_cast<int>(m_store->history(filter)->size());
    };
    const int all = m_store->head()->sequence;
    const QDateTime now = QDateTime::currentDateTimeUtc();

    QCOMPARE(count([](HistoryFilter &f) { f.entities = {u"setting"_s, u"registry"_s}; }), 2);
    QCOMPARE(count([](HistoryFilter &f) { f.actions = {u"view_identity"_s}; }), 1);
    // Saved, the visit, signed, seen.
    QCOMPARE(count([this](HistoryFilter &f) { f.patient = m_patient.patient.id; }), 4);
    QCOMPARE(count([this](HistoryFilter &f) { f.who = m_store->userName(); }), all);
    QCOMPARE(count([](HistoryFilter &f) { f.who = u"nobody"_s; }), 0);
    QCOMPARE(count([&](HistoryFilter &f) { f.from = now.addSecs(60); }), 0);
    QCOMPARE(count([&](HistoryFilter &f) { f.until = now.addSecs(-3600); }), 0);
    QCOMPARE(count([&](HistoryFilter &f) {
                 f.from = now.addSecs(-3600);
                 f.until = now.addSecs(60);
             }),
             all);
    QCOMPARE(*m_store->historyNames(), QStringList{m_store->userName()});
}

void TestStoreVerify::aRowHasItsValues()
{
    const auto rows = *m_store->history(HistoryFilter{});
    const auto valuesOf = [&](const QString &action) {
        const auto row = std::ranges::find(rows, action, &HistoryEntry::action);
        return m_store->historyRow(row->sequence)->after;
    };
    QCOMPARE(valuesOf(u"sign"_s).value(u"date"_s).toString(), u"2025-02-01"_s);
    QCOMPARE(rows.front().action, u"view_identity"_s);
    QCOMPARE(m_store->historyRow(1)->entity, u"member"_s);
    QCOMPARE(kindOf(m_store->historyRow(9999)), Kind::NotFound);
}

MALAR_TEST(TestStoreVerify)

} // namespace test_storeverify
#include "test_storeverify.moc"
