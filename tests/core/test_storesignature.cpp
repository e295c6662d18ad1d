#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

#include "core/domain/json.h"
#include "core/store/connection.h"
#include "core/store/keys/unlock.h"

namespace test_storesignature {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

keyring::Login loginFor(const QString &user)
{
    QString passphrase = u"nine violet lanterns"_s;
    return {user, keyring::passphraseFrom(passphrase)};
}

} // namespace

/// Visits that are signed, what becomes of them, and what a registry says of itself when it is asked.
class TestStoreSignature : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void whoSignsIsSaid();
    void asksForThePassphraseOfWhoeverWorks();
    void onlyAVisitThatCountsIsSigned();
    void aSignedVisitIsOnlyAmendedWithAReason();
    void theTablesRefuseItToo();
    void aSignatureStaysWithWhatItWasPutTo();
    void twoSignOneVisit();
    void theSameIsNotSignedTwice();
    void aMarkTakenBackLeavesItSigned();
    void theHistorySaysWhatWasMeant();
    void aDemonstrationSignsWithoutAPassphrase();
    void whatWasForgedIsNamed_data();
    void whatWasForgedIsNamed();
    void whatStandsOtherwiseThanItsHistorySaysIsNamed();
    void aWholeRegistryHasNothingToName();
    void whatSomebodySavedSinceIsNotOverwritten();
    void theSameSaveTwiceIsNoConflict();
    void aDraftKeepsWhatItWasTypedOver();
    void anotherRecordIsNoConflict();
    void whatIsGivenUpStaysInTheHistory();
    void aDraftInAFileIsReadByItsKeysAlone();

private:
    std::unique_ptr<Store> opened() const { return *openEither(m_path); }
    Opener again() const { return *unlock(m_path, sealedLogin()); }
    void sign() { QVERIFY(m_store->sign(m_visit.id, Meaning::Assessed, again())); }
    Visit stored() const { return *m_store->visit(m_visit.id); }
    /// Past the program, by somebody who has the keys.
    void forge(const QStringList &statements)
    {
        m_store.reset();
        Connection connection(m_path, Store::Access::ReadWrite, again());
        connection.database.run(u"PRAGMA foreign_keys = OFF"_s);
        for (const QString &statement : statements)
            connection.database.run(statement);
    }
    /// As the tables must be for the next opening.
    static QStringList between(const QStringList &statements)
    {
        const QString trigger = u"CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history"
                                u" BEGIN SELECT RAISE(ABORT, 'history is not changed'); END"_s;
        return QStringList{u"DROP TRIGGER history_is_not_changed"_s} + statements + QStringList{trigger};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PatientRecord m_patient;
    Visit m_visit;
    std::unique_ptr<Store> m_store;
};

void TestStoreSignature::init()
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
}

void TestStoreSignature::whoSignsIsSaid()
{
    sign();

    const std::vector<Signature> signatures = *m_store->signatures(m_visit.id);
    QCOMPARE(signatures.size(), 1U);
    const Signature signature = signatures.front();
    QCOMPARE(signature.printedName, m_store->userName());
    QCOMPARE(signature.member, m_store->member());
    QCOMPARE(signature.meaning, Meaning::Assessed);
    QVERIFY(std::abs(signature.when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(signature.isValid);
    QVERIFY(signature.isCurrent);
    QCOMPARE(stored().state, VisitState::Signed);
    QCOMPARE(m_store->history(m_visit.id)->front().action, u"sign"_s);
    QCOMPARE(m_store->history(m_visit.id)->front().sequence, signature.sequence);
}

void TestStoreSignature::asksForThePassphraseOfWhoeverWorks()
{
    QCOMPARE(kindOf(m_store->sign(m_visit.id, Meaning::Assessed, {})), Kind::WrongKey);

    QVERIFY(m_store->addMember(loginFor(u"joan"_s), {}, Role::Clinician));
    const Opener joan = *unlock(m_path, loginFor(u"joan"_s));
    QCOMPARE(kindOf(m_store->sign(m_visit.id, Meaning::Assessed, joan)), Kind::WrongKey);
    QVERIFY(m_store->signatures(m_visit.id)->empty());
    QCOMPARE(stored(), m_visit);
}

void TestStoreSignature::onlyAVisitThatCountsIsSigned()
{
    Visit draft = clearVisit(m_patient, QDate(2025, 3, 1));
    draft.state = VisitState::Draft;
    QVERIFY(m_store->save(draft));
    QCOMPARE(kindOf(m_store->sign(draft.id, Meaning::Assessed, again())), Kind::Invalid);

    m_visit.state = VisitState::EnteredInError;
    QVERIFY(m_store->save(m_visit, u"another patient's"_s));
    QCOMPARE(kindOf(m_store->sign(m_visit.id, Meaning::Assessed, again())), Kind::Invalid);
    QCOMPARE(kindOf(m_store->sign(makeId<VisitTag>(), Meaning::Assessed, again())), Kind::NotFound);
}

void TestStoreSignature::aSignedVisitIsOnlyAmendedWithAReason()
{
    sign();
    Visit changed = stored();
    changed.note = u"changed"_s;
    for (const VisitState state : {VisitState::Signed, VisitState::Complete, VisitState::Draft}) {
        changed.state = state;
        QCOMPARE(kindOf(m_store->save(changed, u"why"_s)), Kind::Signed);
    }
    changed.state = VisitState::Amended;
    QCOMPARE(kindOf(m_store->save(changed, u" "_s)), Kind::Signed);
    changed.date = QDate(2025, 2, 2);
    changed.state = VisitState::Signed;
    QCOMPARE(kindOf(m_store->move(changed, {}, u"why"_s)), Kind::Signed);
    QCOMPARE(stored().note, m_visit.note);

    changed.state = VisitState::Amended;
    QVERIFY(m_store->save(changed, u"why"_s));
    QCOMPARE(stored(), changed);
}

void TestStoreSignature::theTablesRefuseItToo()
{
    sign();
    m_store.reset();
    Connection connection(m_path, Store::Access::ReadWrite, again());

    QVERIFY(!sql::attempt([&] { connection.database.run(u"UPDATE visit SET note = 'forged'"_s); }));
    QVERIFY(!sql::attempt([&] { connection.database.run(u"UPDATE visit SET state = 'draft'"_s); }));
}

void TestStoreSignature::aSignatureStaysWithWhatItWasPutTo()
{
    sign();
    Visit amended = stored();
    amended.note = u"amended"_s;
    amended.state = VisitState::Amended;
    QVERIFY(m_store->save(amended, u"why"_s));

    Signature signature = m_store->signatures(m_visit.id)->front();
    QVERIFY(signature.isValid);
    QVERIFY(!signature.isCurrent);

    sign();
    QCOMPARE(m_store->signatures(m_visit.id)->size(), 2U);
    signature = m_store->signatures(m_visit.id)->front();
    QVERIFY(signature.isValid && signature.isCurrent);
    QVERIFY(m_store->verify()->isSound());
}

void TestStoreSignature::twoSignOneVisit()
{
    sign();
    QVERIFY(m_store->addMember(loginFor(u"joan"_s), u"Joan Pons"_s, Role::Clinician));
    const Opener joan = *unlock(m_path, loginFor(u"joan"_s));
    m_store.reset();
    m_store = *Store::open(m_path, joan);
    QVERIFY(m_store->sign(m_visit.id, Meaning::Reviewed, joan));

    const std::vector<Signature> signatures = *m_store->signatures(m_visit.id);
    QCOMPARE(signatures.size(), 2U);
    for (const Signature &signature : signatures)
        QVERIFY(signature.isValid && signature.isCurrent);
    QCOMPARE(signatures.front().printedName, u"Joan Pons"_s);
}

void TestStoreSignature::theSameIsNotSignedTwice()
{
    sign();
    QCOMPARE(kindOf(m_store->sign(m_visit.id, Meaning::Assessed, again())), Kind::Invalid);
    QVERIFY(m_store->sign(m_visit.id, Meaning::Reviewed, again()));
}

void TestStoreSignature::aMarkTakenBackLeavesItSigned()
{
    sign();
    Visit wrong = stored();
    wrong.state = VisitState::EnteredInError;
    QVERIFY(m_store->save(wrong, u"another patient's"_s));
    QVERIFY(!m_store->signatures(m_visit.id)->front().isCurrent);

    QVERIFY(m_store->takeBack(m_visit.id, u"it was theirs"_s));
    QCOMPARE(stored().state, VisitState::Signed);
    QVERIFY(m_store->signatures(m_visit.id)->front().isCurrent);
    QCOMPARE(kindOf(m_store->sign(m_visit.id, Meaning::Assessed, again())), Kind::Invalid);
}

void TestStoreSignature::theHistorySaysWhatWasMeant()
{
    QVERIFY(m_store->sign(m_visit.id, Meaning::Reviewed, again()));

    const HistoryEntry last = m_store->history(m_visit.id)->front();
    QCOMPARE(last.meaning, std::optional(Meaning::Reviewed));
    QCOMPARE(m_store->history(m_visit.id)->back().meaning, std::nullopt);
    QCOMPARE(m_store->history(HistoryFilter())->front().meaning, last.meaning);
    const QString digits = m_store->signatures(m_visit.id)->front().digits;
    QCOMPARE(digits.size(), 8);
    forge({u"UPDATE signature SET digest = zeroblob(32)"_s});
    QCOMPARE(opened()->signatures(m_visit.id)->front().digits, u"00000000"_s);
}

void TestStoreSignature::aDemonstrationSignsWithoutAPassphrase()
{
    const auto store = Store::inMemory(training);
    QVERIFY((*store)->save(m_patient));
    QVERIFY((*store)->save(m_visit));

    QVERIFY((*store)->sign(m_visit.id, Meaning::Assessed, {}));
    QVERIFY((*store)->signatures(m_visit.id)->front().isValid);
}

void TestStoreSignature::whatWasForgedIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("name") << u"UPDATE signature SET printed_name = 'Joan'"_s;
    QTest::newRow("meaning") << u"UPDATE signature SET meaning = 'reviewed'"_s;
    QTest::newRow("time") << u"UPDATE signature SET signed_at = '2020-01-01T00:00:00.000Z'"_s;
    QTest::newRow("digest") << u"UPDATE signature SET digest = zeroblob(32)"_s;
    QTest::newRow("signature") << u"UPDATE signature SET signature = zeroblob(64)"_s;
    QTest::newRow("key") << u"UPDATE signature SET sign_key = zeroblob(32)"_s;
    QTest::newRow("row") << u"UPDATE signature SET sequence = sequence - 1"_s;
}

void TestStoreSignature::whatWasForgedIsNamed()
{
    QFETCH(QString, statement);
    sign();
    QVERIFY(m_store->verify()->isSound());
    forge({statement});

    const Verdict verdict = *opened()->verify();
    QVERIFY(verdict.signature);
    QVERIFY(!verdict.row);
    QVERIFY(!opened()->signatures(m_visit.id)->front().isValid);
}

void TestStoreSignature::whatStandsOtherwiseThanItsHistorySaysIsNamed()
{
    forge({u"UPDATE visit SET note = 'forged'"_s, u"UPDATE patient SET centre = 'forged'"_s});
    const Verdict verdict = *opened()->verify();
    QCOMPARE(verdict.visit, std::optional(m_visit.id));
    QCOMPARE(verdict.patient, std::optional(m_patient.patient.id));

    forge(between({u"UPDATE history SET reason = 'forged' WHERE sequence = 2"_s}));
    QCOMPARE(opened()->verify()->row, std::optional(2));
}

void TestStoreSignature::aWholeRegistryHasNothingToName()
{
    sign();
    const std::vector<PatientFile> files{{wholeRecord(u"HUMV-009"_s), {}}};
    QVERIFY(m_store->import(files));
    QVERIFY(m_store->rename(u"another"_s));

    QVERIFY(m_store->verify()->isSound());
}

void TestStoreSignature::whatSomebodySavedSinceIsNotOverwritten()
{
    const Revision seen = *m_store->revision();
    Visit theirs = m_visit;
    theirs.note = u"theirs"_s;
    theirs.state = VisitState::Amended;
    QVERIFY(m_store->save(theirs, u"why"_s, seen));
    PatientRecord their = m_patient;
    their.patient.centre = u"theirs"_s;
    QVERIFY(m_store->save(their, {}, seen));

    Visit ours = theirs;
    ours.note = u"ours"_s;
    PatientRecord our = m_patient;
    our.patient.centre = u"ours"_s;
    QCOMPARE(kindOf(m_store->save(ours, {}, seen)), Kind::Conflict);
    QCOMPARE(kindOf(m_store->move(ours, {}, {}, seen)), Kind::Conflict);
    QCOMPARE(kindOf(m_store->save(our, {}, seen)), Kind::Conflict);
    QCOMPARE(stored(), theirs);

    QVERIFY(m_store->save(ours, u"over theirs"_s, *m_store->revision()));
    QVERIFY(m_store->save(our)); // who does not say what they saw asks for nothing
}

void TestStoreSignature::theSameSaveTwiceIsNoConflict()
{
    const Revision seen = *m_store->revision();
    Visit ours = m_visit;
    ours.note = u"ours"_s;
    ours.state = VisitState::Amended;
    QVERIFY(m_store->save(ours, u"why"_s, seen));
    const Revision after = *m_store->revision();

    QVERIFY(m_store->save(ours, u"why"_s, seen)); // as where the first answer was lost
    QCOMPARE(*m_store->revision(), after);
}

void TestStoreSignature::aDraftKeepsWhatItWasTypedOver()
{
    const Revision seen = *m_store->revision();
    QVERIFY(m_store->park(m_visit, seen));
    QCOMPARE(m_store->parked()->front().seen, std::optional(seen));
    QVERIFY(m_store->park(m_visit));
    QCOMPARE(m_store->parked()->front().seen, std::nullopt);
}

void TestStoreSignature::anotherRecordIsNoConflict()
{
    const Revision seen = *m_store->revision();
    QVERIFY(m_store->save(wholeRecord(u"HUMV-009"_s), {}, seen));
    QVERIFY(m_store->note({u"view_identity"_s, m_patient.patient.id, {}}));
    PatientRecord our = m_patient;
    our.patient.centre = u"ours"_s;

    QVERIFY(m_store->save(our, {}, seen));
}

void TestStoreSignature::whatIsGivenUpStaysInTheHistory()
{
    Visit typed = m_visit;
    typed.note = u"typed"_s;
    QVERIFY(m_store->park(typed));

    QVERIFY(m_store->giveUp(typed));

    QVERIFY(m_store->parked()->empty());
    QCOMPARE(stored(), m_visit);
    for (const auto &history : {*m_store->history(m_visit.id), *m_store->history(m_visit.patient)}) {
        const HistoryEntry last = history.front();
        QCOMPARE(last.action, u"give_up"_s);
        QCOMPARE(last.visit, std::optional(m_visit.id));
        QCOMPARE(visitFromJson(last.before), std::optional(m_visit));
        QCOMPARE(visitFromJson(last.after), std::optional(typed));
    }
    QVERIFY(m_store->verify()->isSound());
    typed.id = makeId<VisitTag>();
    QCOMPARE(kindOf(m_store->giveUp(typed)), Kind::NotFound);
}

void TestStoreSignature::aDraftInAFileIsReadByItsKeysAlone()
{
    Visit typed = m_visit;
    typed.note = u"a note that nobody else reads"_s;
    const ParkedVisit draft{typed, QDateTime(QDate(2025, 2, 1), QTime(9, 30), Qt::UTC), Revision{2}};

    const QByteArray file = *m_store->sealedDraft(draft);

    QVERIFY(!file.contains("nobody else"));
    QCOMPARE(*m_store->draftIn(file), draft);
    QCOMPARE(*opened()->draftIn(file), draft);
    QByteArray changed = file;
    changed.back() = static_cast<char>(changed.back() ^ 1);
    QCOMPARE(kindOf(m_store->draftIn(changed)), Kind::Foreign);
    QCOMPARE(kindOf(m_store->draftIn({})), Kind::Foreign);
    const auto other = Store::inMemory(training);
    QCOMPARE(kindOf((*other)->draftIn(file)), Kind::Foreign);
    const auto plain = Store::create(m_folder->filePath(u"plain.malar"_s), training);
    QCOMPARE(kindOf((*plain)->sealedDraft(draft)), Kind::NotFound);
}

MALAR_TEST(TestStoreSignature)

} // namespace test_storesignature
#include "test_storesignature.moc"
