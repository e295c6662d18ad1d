#include "tests/support/sealedkeys.h"
#include "tests/support/sealedlog.h"
#include "tests/support/test.h"

#include <bit>

namespace test_keyslots {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using keyring::Keys;
using keyring::Purpose;

/// The places of a header: each is tried, none tells anything, and nonsense in one opens nothing.
class TestKeySlots : public test::Test {
    Q_OBJECT

private slots:
    void eachPlaceIsTried();
    void placesAndUnusedOnesTellNothing();
    void identitiesAreSealedByRole_data();
    void identitiesAreSealedByRole();
    void whatIsSealedIsOfOnePurpose();
    void whatIsBoxedIsForOneUser();
    void aSlotOfNonsenseOpensNothing_data();
    void aSlotOfNonsenseOpensNothing();
    void aRecoveryKeyOpensNobodysSlot();
};
void TestKeySlots::eachPlaceIsTried()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const keyring::Slot slot = made.header.keySlots[made.opener.slot];
    for (std::size_t i = 0; i < made.header.keySlots.size(); ++i) {
        sealed::Header header = made.header;
        keyring::clearSlot(header, made.opener.slot);
        header.keySlots[i] = slot;
        CountedStretch counted;

        const auto there = keyring::unlock(header, {}, login(u"Marta"_s, phrase), counted.stretch());

        QVERIFY(there);
        QCOMPARE(there->slot, i);
        QCOMPARE(counted.asked.size(), 1U);
    }
}

/// Whoever looks at many headers learns neither how many users there are nor who came first.
void TestKeySlots::placesAndUnusedOnesTellNothing()
{
    std::set<std::size_t> places;
    std::set<keyring::Slot> all;
    int ones = 0;
    constexpr int registries = 24;
    for (int i = 0; i < registries; ++i) {
        const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
        QVERIFY(made.opener.slot != made.recoverySlot);
        places.insert(made.opener.slot);
        for (const keyring::Slot &slot : made.header.keySlots) {
            all.insert(slot);
            for (const std::byte byte : slot)
                ones += std::popcount(std::to_integer<unsigned>(byte));
        }
    }

    sealed::Header header{};
    keyring::clearSlot(header, 3); // from zeros: as one that was never used
    QVERIFY(header.keySlots[3] != keyring::Slot{});
    QVERIFY(places.size() > 8);
    QCOMPARE(all.size(), std::size_t(registries) * 32);
    constexpr double bits = registries * 32 * 240 * 8;
    QVERIFY(std::abs(ones - bits / 2) < 6 * std::sqrt(bits) / 2); // six standard deviations
}

void TestKeySlots::identitiesAreSealedByRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("sees");
    QTest::newRow("administrator") << int(Role::Administrator) << true;
    QTest::newRow("clinician") << int(Role::Clinician) << true;
    QTest::newRow("data entry") << int(Role::DataEntry) << true;
    QTest::newRow("analyst") << int(Role::Analyst) << false;
}

void TestKeySlots::identitiesAreSealedByRole()
{
    QFETCH(int, role);
    QFETCH(bool, sees);
    keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const QByteArray identity = made.opener.keys.seal(Purpose::Identity, "Esperanza", "a patient");
    const keyring::Seat seat = seatOf(static_cast<Role>(role));
    const auto slot = keyring::newSlot(made.header, login(u"Ana"_s, u"x"_s), seat, made.opener.keys);
    QVERIFY(slot);
    const auto place = keyring::putAnywhere(made.header, slot->slot, {made.opener.slot, made.recoverySlot});

    const auto ana = opened(made.header, u"Ana"_s, u"x"_s);

    QVERIFY(ana);
    QCOMPARE(ana->seat, seat);
    QCOMPARE(ana->slot, place);
    QVERIFY(isSame(ana->keys, made.opener.keys));
    QCOMPARE(ana->keys.seesIdentities(), sees);
    QCOMPARE(ana->keys.unseal(Purpose::Identity, identity, "a patient").has_value(), sees);
    QVERIFY(opened(made.header, u"Marta"_s, phrase));
    // Nor does a new data key hand on what is not held.
    QCOMPARE(ana->keys.withNewDataKey().seesIdentities(), sees);
}

void TestKeySlots::whatIsSealedIsOfOnePurpose()
{
    const Keys keys = Keys::fresh();
    for (const Purpose purpose : {Purpose::Identity, Purpose::Draft}) {
        const Purpose other = purpose == Purpose::Identity ? Purpose::Draft : Purpose::Identity;
        const QByteArray sealed = keys.seal(purpose, "Esperanza", "a patient");
        QByteArray changed = sealed;
        changed[30] = static_cast<char>(changed[30] ^ 1);

        QCOMPARE(keys.unseal(purpose, sealed, "a patient"), QByteArray("Esperanza"));
        QVERIFY(!sealed.contains("Esperanza"));
        QVERIFY(keys.seal(purpose, "Esperanza", "a patient") != sealed);
        QVERIFY(!keys.unseal(other, sealed, "a patient"));
        QVERIFY(!keys.unseal(purpose, sealed, "another"));
        QVERIFY(!keys.unseal(purpose, changed, "a patient"));
        QVERIFY(!keys.unseal(purpose, sealed.chopped(1), "a patient"));
        QVERIFY(!keys.unseal(purpose, {}, "a patient"));
        QVERIFY(!Keys::fresh().unseal(purpose, sealed, "a patient"));
        QCOMPARE(keys.unseal(purpose, keys.seal(purpose, {}, {}), {}), QByteArray());
    }
    QVERIFY(keys.withNewDataKey().unseal(Purpose::Identity, keys.seal(Purpose::Identity, "x", {}), {}));
    QVERIFY(!keys.withNewDataKey().unseal(Purpose::Draft, keys.seal(Purpose::Draft, "x", {}), {}));
}

void TestKeySlots::whatIsBoxedIsForOneUser()
{
    const keyring::UserKeys user = keyring::UserKeys::fresh();
    QByteArray boxed(9 + qsizetype(keyring::boxSize), '\0');
    keyring::box(std::as_writable_bytes(std::span(boxed)), spanOf("Esperanza"), user.boxKey());

    const auto plain = user.unboxed(spanOf(boxed));
    QVERIFY(plain);
    QCOMPARE(bytesOf(plain->bytes()), QByteArray("Esperanza"));
    QVERIFY(!keyring::UserKeys::fresh().unboxed(spanOf(boxed)));
    for (qsizetype at = 0; at < boxed.size(); ++at) {
        QByteArray changed = boxed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QVERIFY(!user.unboxed(spanOf(changed)));
    }
}

void TestKeySlots::aSlotOfNonsenseOpensNothing_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("rest");
    QTest::addColumn<bool>("opens");
    QTest::newRow("ours") << 2 << 1 << 0 << true;
    QTest::newRow("no role") << 0 << 1 << 0 << false;
    QTest::newRow("a later role") << 5 << 1 << 0 << false;
    QTest::newRow("no kind") << 2 << 0 << 0 << false;
    QTest::newRow("a later kind") << 2 << 3 << 0 << false;
    QTest::newRow("a recovery key's, by a passphrase") << 1 << 2 << 0 << false;
    QTest::newRow("something behind") << 2 << 1 << 1 << false;
}

void TestKeySlots::aSlotOfNonsenseOpensNothing()
{
    QFETCH(int, role);
    QFETCH(int, kind);
    QFETCH(int, rest);
    QFETCH(bool, opens);
    keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const QByteArray plain = QByteArray(64, 'k') + QByteArray(16, 'm') + char(role) + char(kind) +
                             QByteArray(5, '\0') + char(rest);
    keyring::Slot &slot = made.header.keySlots[made.opener.slot];
    keyring::box(std::span(slot).last<136>(), spanOf(plain), made.opener.user.boxKey());

    QCOMPARE(bool(opened(made.header, u"Marta"_s, phrase)), opens);
}

void TestKeySlots::aRecoveryKeyOpensNobodysSlot()
{
    keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const keyring::UserKeys user = keyring::UserKeys::fresh();
    made.header.keySlots[made.recoverySlot] =
        keyring::slotOf(user.wrapped(made.recovery.key(made.header.salt)), user.boxKey(), made.opener.keys,
                        seatOf(Role::Administrator));

    QVERIFY(!keyring::unlock(made.header, {}, std::move(made.recovery)));
}

MALAR_TEST(TestKeySlots)

} // namespace test_keyslots
#include "test_keyslots.moc"
