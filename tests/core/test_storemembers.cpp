#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include "core/store/keys/unlock.h"
#include "core/store/sealed/log.h"

namespace test_storemembers {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString phrase = u"nine violet lanterns drift"_s;

keyring::Login loginFor(const QString &user, QString passphrase = phrase)
{
    return {user, keyring::passphraseFrom(passphrase)};
}
keyring::Secret secret(QString text) { return keyring::passphraseFrom(text); }

PatientRecord knownPatient(const QString &code = u"HUMV-003"_s)
{
    PatientRecord record = wholeRecord(code);
    record.identity = Identity{u"Villaverde"_s, u"123"_s, {}, {}};
    return record;
}

/// Of the registry as it is now.
QByteArray allPages(const QString &path, const sealed::Cipher &cipher)
{
    const auto log = sealed::Log::open(sealed::systemOps(), path, cipher, sealed::Log::Access::ReadOnly);
    QByteArray all;
    sealed::Page page;
    for (quint32 number = 1; log && number <= (*log)->pages(); ++number)
        if ((*log)->read(number, page))
            all.append(reinterpret_cast<const char *>(page.data()), qsizetype(page.size()));
    return all;
}

/// What a role may be asked for, in the order of Right.
struct Call {
    const char *name;
    Right right;
    std::function<Result<Done>(Store &)> make;
};

std::vector<Call> everyWrite()
{
    const auto patient = [](Store &store) { return store.records()->front(); };
    return {
        {"note", Right::Use,
         [](Store &s) {
             return s.note({u"print"_s, {}, {}});
         }},
        {"save a patient", Right::Enter, [](Store &s) { return s.save(knownPatient(makeUuid().left(13))); }},
        {"save a patient and answers", Right::Enter,
         [patient](Store &s) { return s.save(patient(s), std::span<const VisitId>(), {}); }},
        {"save a visit", Right::Enter,
         [patient](Store &s) { return s.save(clearVisit(patient(s), QDate(2020, 1, 1))); }},
        {"park", Right::Enter,
         [patient](Store &s) { return s.park(clearVisit(patient(s), QDate(2020, 1, 2))); }},
        {"discard what was parked", Right::Enter,
         [](Store &s) { return s.discardParked(makeId<VisitTag>()); }},
        {"rename", Right::Configure, [](Store &s) { return s.rename(u"another"_s); }},
        {"schedule", Right::Configure, [](Store &s) { return s.save(Schedule()); }},
        {"scales", Right::Configure, [](Store &s) { return s.save(ScaleSet()); }},
        {"centres", Right::Configure, [](Store &s) { return s.save(Centres()); }},
        {"panels", Right::Configure, [](Store &s) { return s.save(*s.panels()); }},
        {"a setting", Right::Configure, [](Store &s) { return s.saveSetting(u"plan"_s, {}); }},
        {"import", Right::Configure, [](Store &s) { return s.import(std::span<const PatientFile>()); }},
        {"merge", Right::Configure, [](Store &s) { return s.merge({}); }},
        {"add a member", Right::Manage,
         [](Store &s) { return s.addMember(loginFor(makeUuid()), {}, Role::Analyst); }},
        {"change a member", Right::Manage, [](Store &s) { return s.change(s.members()->front()); }},
        {"reset a passphrase", Right::Manage,
         [](Store &s) { return s.resetPassphrase(s.members()->front().id, secret(u"other"_s)); }},
        {"renew the recovery key", Right::Manage,
         [](Store &s) { return s.renewRecoveryKey(keyring::RecoveryKey::fresh()); }},
    };
}

} // namespace

/// Who may open a sealed registry, and what each may do there.
class TestStoreMembers : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void theFirstUserIsAnAdministrator();
    void somebodyWhoIsAddedOpensIt();
    void eachFunctionAsksForItsRight_data();
    void eachFunctionAsksForItsRight();
    void anAnalystFindsNoIdentity();
    void whatAnalystsKeysOpenHoldsNoIdentity();
    void aNameIsTakenOnce();
    void somebodyWhoIsDisabledIsNotLetIn();
    void somebodyWhoWasRemovedOpensNothing();
    void theOthersOpenItAfterARemoval();
    void theFormerRecoveryKeyOpensNothingAfterARemoval();
    void withoutAManagerNothingIsLeft();
    void oneDoesNotTakeOnesOwnRights();
    void aRoleThatChangedIsThatOfTheNextOpening();
    void aChangedPassphraseOpensIt();
    void aPassphraseThatOthersKnowMayChangeTheKeys();
    void guessingIsMadeAsSlowAsItIsToday();
    void whatTestsMakeQuickStaysSo();
    void aForgottenPassphraseIsGivenAnew();
    void aNewRecoveryKeyIsInPlaceOfTheOld();
    void draftsAreOfWhoeverTyped();
    void theHistorySaysWho();
    void aProofThatIsOwedIsByTheKeysOfNow();
    void aPlainRegistryHasNoMembers();
    void draftsOfAPlainRegistryAreThoseOfItsFirstUser();

private:
    std::unique_ptr<Store> openedBy(const QString &user, QString passphrase = phrase) const
    {
        auto store = openBy(user, std::move(passphrase));
        if (!store)
            qFatal("a registry that a test needs cannot be opened");
        return *std::move(store);
    }
    Result<std::unique_ptr<Store>> openBy(const QString &user, QString passphrase = phrase) const
    {
        const auto opener = unlock(m_path, loginFor(user, std::move(passphrase)));
        return opener ? Store::open(m_path, *opener) : opener.error();
    }
    std::unique_ptr<Store> marta() const { return *openEither(m_path); }
    Result<Opener> byRecovery(const keyring::RecoveryKey &key) const
    {
        return unlock(m_path, *keyring::RecoveryKey::read(key.shown()));
    }
    void add(const QString &user, Role role) const { QVERIFY(marta()->addMember(loginFor(user), {}, role)); }
    Member memberCalled(const QString &name) const
    {
        const std::vector<Member> members = *marta()->members();
        for (const Member &member : members)
            if (member.name == name)
                return member;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PatientRecord m_patient;
    std::optional<keyring::RecoveryKey> m_recovery;
};

void TestStoreMembers::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_patient = knownPatient();
    const FirstMember first = quickMember();
    m_recovery.emplace(*keyring::RecoveryKey::read(first.recoveryKey().shown()));
    const auto store = Store::create(m_path, training, first);
    QVERIFY(store);
    QVERIFY((*store)->save(m_patient));
}

void TestStoreMembers::theFirstUserIsAnAdministrator()
{
    const auto store = marta();
    const std::vector<Member> members = *store->members();

    QCOMPARE(members.size(), 1U);
    QCOMPARE(members.front().name, sealedUser);
    QCOMPARE(members.front().role, Role::Administrator);
    QVERIFY(members.front().hasKeys);
    QCOMPARE(store->member(), members.front().id);
    QVERIFY(store->seesIdentities());
    QVERIFY(*store->knowsRecoveryKey());
}

void TestStoreMembers::somebodyWhoIsAddedOpensIt()
{
    QVERIFY(marta()->addMember(loginFor(u" Joan "_s), u"Joan Pons"_s, Role::DataEntry));

    const auto store = openedBy(u"joan"_s);
    QCOMPARE(store->role(), Role::DataEntry);
    QCOMPARE(store->userName(), u"Joan Pons"_s);
    QVERIFY(*store->record(m_patient.patient.id) == m_patient);
    QCOMPARE(memberCalled(u"Joan"_s).fullName, u"Joan Pons"_s);
    QVERIFY(marta()->record(m_patient.patient.id)); // and the first one still does
    QVERIFY(byRecovery(*m_recovery));
}

void TestStoreMembers::eachFunctionAsksForItsRight_data()
{
    QTest::addColumn<int>("role");
    for (const auto role : {Role::Administrator, Role::Clinician, Role::DataEntry, Role::Analyst})
        QTest::addRow("role %d", static_cast<int>(role)) << static_cast<int>(role);
}

void TestStoreMembers::eachFunctionAsksForItsRight()
{
    QFETCH(int, role);
    const auto asked = static_cast<Role>(role);
    add(u"joan"_s, asked);
    const auto store = openedBy(u"joan"_s);
    const Head before = *store->head();

    for (const Call &call : everyWrite()) {
        const Result<Done> done = call.make(*store);
        if (may(asked, call.right))
            QVERIFY2(done, call.name);
        else
            QVERIFY2(!done && done.error().kind == Error::Kind::NotAllowed, call.name);
    }
    QVERIFY(store->head()->sequence > before.sequence);
    QVERIFY(!*store->brokenRow());
}

void TestStoreMembers::anAnalystFindsNoIdentity()
{
    PatientRecord renamed = m_patient;
    renamed.identity->name = u"Villaverde Ruiz"_s;
    QVERIFY(marta()->save(renamed));
    add(u"joan"_s, Role::Analyst);

    auto store = openedBy(u"joan"_s);
    QVERIFY(!store->seesIdentities());
    QVERIFY(!store->record(m_patient.patient.id)->identity);
    const std::vector<PatientRecord> records = *store->records();
    QVERIFY(!records.front().identity);
    const Study study = *store->study();
    QVERIFY(!study.files.front().record.identity);
    const std::vector<HistoryEntry> history = *store->history(m_patient.patient.id);
    QCOMPARE(history.size(), 2U);
    for (const HistoryEntry &entry : history) {
        QVERIFY(!entry.before.contains(u"identity"_s));
        QVERIFY(!entry.after.contains(u"identity"_s));
    }
    QVERIFY(!*store->brokenRow()); // proved without reading them
    QVERIFY(!store->unseal(m_folder->filePath(u"plain.sqlite"_s)));
    store.reset();
    QCOMPARE(marta()->record(m_patient.patient.id)->identity->name, u"Villaverde Ruiz"_s);
}

/// Sealed, not hidden: by SQL, with all that the analyst's keys open, no table has the name.
void TestStoreMembers::whatAnalystsKeysOpenHoldsNoIdentity()
{
    add(u"joan"_s, Role::Analyst);
    const auto opener = unlock(m_path, loginFor(u"joan"_s));
    QVERIFY(opener);
    QVERIFY(!opener->held().keys.seesIdentities());

    const auto pages = allPages(m_path, opener->held().keys.cipher());
    QVERIFY(pages.contains("HUMV-003"));
    QVERIFY(!pages.contains("Villaverde"));
}

void TestStoreMembers::aNameIsTakenOnce()
{
    add(u"Joan"_s, Role::Clinician);

    const Result<Done> again = marta()->addMember(loginFor(u"JOAN "_s, u"x y z"_s), {}, Role::Analyst);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NameTaken);
    QCOMPARE(marta()->members()->size(), 2U);
}

void TestStoreMembers::somebodyWhoIsDisabledIsNotLetIn()
{
    add(u"joan"_s, Role::Clinician);
    Member joan = memberCalled(u"joan"_s);
    joan.isDisabled = true;
    QVERIFY(marta()->change(joan));

    const auto refused = openBy(u"joan"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotAllowed);

    joan.isDisabled = false;
    QVERIFY(marta()->change(joan));
    QVERIFY(openBy(u"joan"_s));
}

void TestStoreMembers::somebodyWhoWasRemovedOpensNothing()
{
    add(u"joan"_s, Role::Administrator);
    const auto before = unlock(m_path, loginFor(u"joan"_s));
    QVERIFY(before);
    QVERIFY(marta()->removeMember(memberCalled(u"joan"_s).id, {}));

    const auto after = openBy(u"joan"_s);
    QVERIFY(!after);
    QCOMPARE(after.error().kind, Error::Kind::WrongKey);
    const auto byFormerKeys = Store::open(m_path, *before);
    QVERIFY(!byFormerKeys);
    QCOMPARE(byFormerKeys.error().kind, Error::Kind::WrongKey);
    QVERIFY(!memberCalled(u"joan"_s).hasKeys); // and is on record still
    QVERIFY(!*marta()->brokenRow());
}

void TestStoreMembers::theOthersOpenItAfterARemoval()
{
    add(u"joan"_s, Role::Clinician);
    add(u"ana"_s, Role::Analyst);
    add(u"pau"_s, Role::DataEntry);
    QVERIFY(marta()->removeMember(memberCalled(u"joan"_s).id, {}));

    QVERIFY(*marta()->record(m_patient.patient.id) == m_patient);
    QVERIFY(*openedBy(u"pau"_s)->record(m_patient.patient.id) == m_patient);
    QVERIFY(!openedBy(u"ana"_s)->record(m_patient.patient.id)->identity);
    QVERIFY(byRecovery(*m_recovery));
    QVERIFY(openedBy(u"pau"_s)->note({u"print"_s, {}, {}}));
    QVERIFY(!*marta()->brokenRow()); // one chain under both data keys
}

void TestStoreMembers::theFormerRecoveryKeyOpensNothingAfterARemoval()
{
    add(u"joan"_s, Role::Administrator);
    const auto fresh = keyring::RecoveryKey::fresh();
    QVERIFY(marta()->removeMember(memberCalled(u"joan"_s).id, *keyring::RecoveryKey::read(fresh.shown())));

    QVERIFY(!byRecovery(*m_recovery));
    const auto opener = byRecovery(fresh);
    QVERIFY(opener);
    QVERIFY(*(*Store::open(m_path, *opener))->record(m_patient.patient.id) == m_patient);
}

void TestStoreMembers::withoutAManagerNothingIsLeft()
{
    add(u"joan"_s, Role::Administrator);
    const auto joan = openedBy(u"joan"_s);
    Member first = memberCalled(sealedUser);
    first.role = Role::Clinician;
    QVERIFY(joan->change(first));

    Member self = memberCalled(u"joan"_s);
    QVERIFY(!joan->removeMember(self.id, {}));
    QCOMPARE(memberCalled(u"joan"_s), self);
    const auto opener = byRecovery(*m_recovery);
    const auto store = Store::open(m_path, *opener);
    self.isDisabled = true;
    const Result<Done> refused = (*store)->change(self);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::LastManager);
}

void TestStoreMembers::oneDoesNotTakeOnesOwnRights()
{
    add(u"joan"_s, Role::Administrator);
    Member self = memberCalled(u"joan"_s);
    self.role = Role::Analyst;

    QVERIFY(!openedBy(u"joan"_s)->change(self));
    self.role = Role::Administrator;
    self.fullName = u"Joan Pons"_s;
    QVERIFY(openedBy(u"joan"_s)->change(self));
    QCOMPARE(openedBy(u"joan"_s)->userName(), u"Joan Pons"_s);
}

void TestStoreMembers::aRoleThatChangedIsThatOfTheNextOpening()
{
    add(u"joan"_s, Role::Clinician);
    Member joan = memberCalled(u"joan"_s);
    joan.role = Role::Analyst;
    QVERIFY(marta()->change(joan));
    QCOMPARE(openedBy(u"joan"_s)->role(), Role::Analyst);
    QVERIFY(!unlock(m_path, loginFor(u"joan"_s))->held().keys.seesIdentities());

    joan.role = Role::Clinician;
    QVERIFY(marta()->change(joan));
    QVERIFY(*openedBy(u"joan"_s)->record(m_patient.patient.id) == m_patient);
}

void TestStoreMembers::aChangedPassphraseOpensIt()
{
    add(u"joan"_s, Role::DataEntry);
    const auto none = Store::Known::ToNobodyElse;
    {
        const auto store = openedBy(u"joan"_s);
        const auto wrong = store->changePassphrase(secret(u"wrong"_s), secret(u"nine more"_s), none);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::WrongKey);
        QVERIFY(!store->changePassphrase(secret(phrase), secret({}), none));
        QVERIFY(store->changePassphrase(secret(phrase), secret(u"nine more"_s), none));
        QVERIFY(store->note({u"print"_s, {}, {}})); // and goes on
    }
    QVERIFY(!openBy(u"joan"_s));
    QVERIFY(openBy(u"joan"_s, u"nine more"_s));
    QVERIFY(marta()->record(m_patient.patient.id));
}

void TestStoreMembers::aPassphraseThatOthersKnowMayChangeTheKeys()
{
    add(u"joan"_s, Role::DataEntry);
    const auto former = unlock(m_path, sealedLogin());
    {
        const auto store = marta();
        const auto known = Store::Known::ToOthers;
        QVERIFY(store->changePassphrase(secret(u"correct horse battery staple"_s), secret(u"nine more"_s),
                                        known));
        QVERIFY(store->save(knownPatient(u"HUMV-004"_s)));
    }
    QVERIFY(!Store::open(m_path, *former));
    QVERIFY(*openedBy(sealedUser, u"nine more"_s)->record(m_patient.patient.id) == m_patient);
    QVERIFY(*openedBy(u"joan"_s)->record(m_patient.patient.id) == m_patient);
    QVERIFY(byRecovery(*m_recovery));
    QVERIFY(!*openedBy(u"joan"_s)->brokenRow());
}

/// The same passphrase again, as at the next unlocking.
void TestStoreMembers::guessingIsMadeAsSlowAsItIsToday()
{
    const QString path = m_folder->filePath(u"old.malar"_s);
    {
        const auto weak = FirstMember::make(loginFor(u"marta"_s), {1, 9});
        const auto made = Store::create(path, training, *weak);
        QVERIFY((*made)->addMember(loginFor(u"joan"_s), {}, Role::Clinician));
    }
    const auto before = unlock(path, loginFor(u"marta"_s));
    QVERIFY(before && before->held().isWeak);
    {
        const auto store = Store::open(path, *before);
        const int rows = (*store)->head()->sequence;
        QVERIFY((*store)->changePassphrase(secret(phrase), secret(phrase), Store::Known::ToNobodyElse));
        QCOMPARE((*store)->head()->sequence, rows); // nothing that the history would tell
    }

    const auto after = unlock(path, loginFor(u"marta"_s));
    QVERIFY(after && !after->held().isWeak);
    const auto joan = unlock(path, loginFor(u"joan"_s)); // whose turn comes when they sign in
    QVERIFY(joan && joan->held().isWeak);
    QVERIFY((*Store::open(path, *joan))
                ->changePassphrase(secret(phrase), secret(u"nine more"_s), Store::Known::ToNobodyElse));
    QVERIFY(!unlock(path, loginFor(u"joan"_s, u"nine more"_s))->held().isWeak);
}

void TestStoreMembers::whatTestsMakeQuickStaysSo()
{
    const QByteArray before = test::bytesOf(m_path);
    QVERIFY(unlock(m_path, sealedLogin())->held().isWeak);
    QVERIFY(marta()->changePassphrase(secret(u"correct horse battery staple"_s),
                                      secret(u"correct horse battery staple"_s), Store::Known::ToNobodyElse));
    QCOMPARE(test::bytesOf(m_path).left(128), before.left(128)); // the file id: not written anew
}

void TestStoreMembers::aForgottenPassphraseIsGivenAnew()
{
    add(u"joan"_s, Role::DataEntry);
    QVERIFY(marta()->resetPassphrase(memberCalled(u"joan"_s).id, secret(u"nine more"_s)));
    QVERIFY(!openBy(u"joan"_s));
    QCOMPARE(openedBy(u"joan"_s, u"nine more"_s)->role(), Role::DataEntry);

    // The one administrator's own, by the recovery key.
    const auto store = Store::open(m_path, *byRecovery(*m_recovery));
    QVERIFY((*store)->resetPassphrase(memberCalled(sealedUser).id, secret(u"ten more"_s)));
}

void TestStoreMembers::aNewRecoveryKeyIsInPlaceOfTheOld()
{
    const auto fresh = keyring::RecoveryKey::fresh();
    QVERIFY(marta()->renewRecoveryKey(fresh));

    QVERIFY(!byRecovery(*m_recovery));
    QVERIFY(byRecovery(fresh));
    QVERIFY(marta()->record(m_patient.patient.id));
}

void TestStoreMembers::draftsAreOfWhoeverTyped()
{
    add(u"joan"_s, Role::DataEntry);
    const Visit visit = clearVisit(m_patient, QDate(2025, 1, 14));
    Visit other = visit;
    other.note = u"another's"_s;
    QVERIFY(marta()->park(visit));
    {
        const auto store = openedBy(u"joan"_s);
        QVERIFY(store->parked()->empty());
        QVERIFY(store->park(other));
        QCOMPARE(store->parked()->front().visit, other);
        QVERIFY(store->save(other));
        QVERIFY(store->parked()->empty());
    }
    QCOMPARE(marta()->parked()->front().visit, visit);
}

void TestStoreMembers::theHistorySaysWho()
{
    QVERIFY(marta()->addMember(loginFor(u"joan"_s), u"Joan Pons"_s, Role::DataEntry));
    PatientRecord changed = m_patient;
    changed.patient.centre = u"Santander"_s;
    QVERIFY(openedBy(u"joan"_s)->save(changed));

    const std::vector<HistoryEntry> history = *marta()->history(m_patient.patient.id);
    QCOMPARE(history.size(), 2U);
    QCOMPARE(history.front().who, u"Joan Pons"_s);
    QCOMPARE(history.back().who, sealedUser);
}

void TestStoreMembers::aProofThatIsOwedIsByTheKeysOfNow()
{
    add(u"joan"_s, Role::Clinician);
    const Member joan = memberCalled(u"joan"_s);
    for (const bool begun : {false, true}) {
        const auto store = Store::open(m_path, *unlock(m_path, sealedLogin()), Store::Access::ReadWrite,
                                       Store::Proof::Beside);
        QVERIFY(store);
        if (begun)
            (*store)->beginProof();
        QVERIFY((*store)->removeMember(joan.id, {}));
        QVERIFY((*store)->proved());
        QVERIFY((*store)->note({u"print"_s, {}, {}}));
    }
}

void TestStoreMembers::aPlainRegistryHasNoMembers()
{
    const QString path = m_folder->filePath(u"plain.malar"_s);
    const auto store = Store::create(path, training);
    QVERIFY(store);

    QVERIFY((*store)->members()->empty());
    QVERIFY((*store)->member().isNull());
    QVERIFY((*store)->seesIdentities());
    QVERIFY((*store)->save(m_patient));
    QVERIFY(*(*store)->record(m_patient.patient.id) == m_patient);
    QVERIFY(!(*store)->addMember(loginFor(u"joan"_s), {}, Role::Analyst));
    QCOMPARE((*store)->head()->digits, QString());
}

void TestStoreMembers::draftsOfAPlainRegistryAreThoseOfItsFirstUser()
{
    const QString path = m_folder->filePath(u"plain.malar"_s);
    const Visit visit = clearVisit(m_patient, QDate(2025, 1, 14));
    {
        const auto store = Store::create(path, training);
        QVERIFY((*store)->save(m_patient));
        QVERIFY((*store)->park(visit));
    }
    QVERIFY(Store::seal(path, quickMember(), {sealedLogin(), false, {}}));

    const auto store = openEither(path);
    QVERIFY(*(*store)->record(m_patient.patient.id) == m_patient);
    QCOMPARE((*store)->parked()->size(), 1U);
    QCOMPARE((*store)->parked()->front().visit, visit);
    QVERIFY((*store)->note({u"print"_s, {}, {}}));
    QVERIFY(!*(*store)->brokenRow()); // rows from before the chain are in it
}

MALAR_TEST(TestStoreMembers)

} // namespace test_storemembers
#include "test_storemembers.moc"
