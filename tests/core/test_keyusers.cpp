#include "tests/support/sealedkeys.h"
#include "tests/support/test.h"

namespace test_keyusers {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using keyring::Argon2;

/// Many users of one registry, each with keys of their own; what changes of one leaves the others alone.
class TestKeyUsers : public test::Test {
    Q_OBJECT

private slots:
    void eachUserHasKeysOfTheirOwn();
    void aNewPassphraseTakesOver();
    void parametersAreRaisedForOneUserAtATime();
    void parametersAreRaisedOnceOnly();
    void whoIsRemovedGetsNothingOfANewKey();
    void aRewrittenHeaderKeepsItsUsers();
};

void TestKeyUsers::eachUserHasKeysOfTheirOwn()
{
    keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    std::set<std::size_t> taken{made.opener.slot, made.recoverySlot};
    std::set<keyring::PublicKey> seen{made.opener.user.signKey(), made.opener.user.boxKey()};
    for (int i = 0; i < 30; ++i) {
        // The same passphrase for all, which nobody can see.
        const auto slot = keyring::newSlot(made.header, login(u"user %1"_s.arg(i), phrase),
                                           seatOf(Role::Clinician), made.opener.keys);
        QVERIFY(slot);
        taken.insert(keyring::putAnywhere(made.header, slot->slot, taken));
    }
    QCOMPARE(taken.size(), 32U);

    for (int i = 0; i < 30; ++i) {
        const auto user = opened(made.header, u"USER %1"_s.arg(i), phrase);
        QVERIFY(user);
        seen.insert(user->user.signKey());
        seen.insert(user->user.boxKey());
    }

    QCOMPARE(seen.size(), 62U);
    QVERIFY(opened(made.header, u"Marta"_s, phrase));
}

void TestKeyUsers::aNewPassphraseTakesOver()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);

    const auto header = keyring::withLogin(made.header, made.opener, login(u"Marta"_s, u"another one"_s));

    QVERIFY(header);
    QVERIFY(!opened(header->header, u"Marta"_s, phrase));
    const auto marta = opened(header->header, u"Marta"_s, u"another one"_s);
    QVERIFY(marta);
    QVERIFY(isSame(marta->keys, made.opener.keys));
    QVERIFY(marta->user.signKey() == made.opener.user.signKey());
    QCOMPARE(marta->seat, made.opener.seat);
    QCOMPARE(marta->slot, made.opener.slot);
}

void TestKeyUsers::parametersAreRaisedForOneUserAtATime()
{
    keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const auto slot =
        keyring::newSlot(made.header, login(u"Ana"_s, u"x"_s), seatOf(Role::Analyst), made.opener.keys);
    QVERIFY(slot);
    keyring::putAnywhere(made.header, slot->slot, {made.opener.slot, made.recoverySlot});
    constexpr Argon2 more{2, 9};

    auto header = keyring::raised(made.header, made.opener, login(u"Marta"_s, phrase), more);
    QVERIFY(header);
    QCOMPARE(header->header.argon2, more);
    QCOMPARE(header->header.argon2Before, quickArgon2);
    QVERIFY(opened(header->header, u"Marta"_s, phrase));
    const auto ana = opened(header->header, u"Ana"_s, u"x"_s);
    QVERIFY(ana);

    header = keyring::raised(header->header, *ana, login(u"Ana"_s, u"x"_s), more);
    QVERIFY(header);
    CountedStretch counted;
    QVERIFY(keyring::unlock(header->header, {}, login(u"Ana"_s, u"x"_s), counted.stretch()));
    QCOMPARE(counted.asked, std::vector{more});
    QVERIFY(opened(header->header, u"Marta"_s, phrase));
    QVERIFY(keyring::unlock(header->header, {}, *keyring::RecoveryKey::read(made.recovery.shown())));
}

void TestKeyUsers::parametersAreRaisedOnceOnly()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const auto once = keyring::raised(made.header, made.opener, login(u"Marta"_s, phrase), {2, 9});
    QVERIFY(once);

    const auto twice = keyring::raised(once->header, made.opener, login(u"Marta"_s, phrase), {2, 10});

    QVERIFY(twice);
    QCOMPARE(twice->header, once->header);
}

/// What an administrator can do alone: the others' passphrases are not needed, and their keys stay.
void TestKeyUsers::whoIsRemovedGetsNothingOfANewKey()
{
    keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);
    const auto slot =
        keyring::newSlot(made.header, login(u"Ana"_s, u"x"_s), seatOf(Role::Clinician), made.opener.keys);
    QVERIFY(slot);
    const auto place = keyring::putAnywhere(made.header, slot->slot, {made.opener.slot, made.recoverySlot});
    const auto marta = opened(made.header, u"Marta"_s, phrase);
    QVERIFY(marta);

    const keyring::Keys fresh = marta->keys.withNewDataKey();
    sealed::Header header = made.header.renewed();
    keyring::Slot &hers = header.keySlots[marta->slot];
    hers = keyring::slotOf(keyring::wrappedIn(hers), marta->user.boxKey(), fresh, marta->seat);
    keyring::clearSlot(header, place);

    const auto again = opened(header, u"Marta"_s, phrase);
    QVERIFY(again);
    QVERIFY(isSame(again->keys, fresh));
    QVERIFY(!isSame(again->keys, made.opener.keys));
    QVERIFY(again->user.boxKey() == marta->user.boxKey());
    QVERIFY(!opened(header, u"Ana"_s, u"x"_s));
    QVERIFY(opened(made.header, u"Ana"_s, u"x"_s)); // an old copy stays readable
}

void TestKeyUsers::aRewrittenHeaderKeepsItsUsers()
{
    const keyring::NewRegistry made = registryOf(u"Marta"_s, phrase);

    const sealed::Header header = made.header.renewed();

    QVERIFY(header.id != made.header.id);
    QVERIFY(opened(header, u"Marta"_s, phrase));
}

MALAR_TEST(TestKeyUsers)

} // namespace test_keyusers
#include "test_keyusers.moc"
