#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

#include <QCoreApplication>

#include <mutex>
#include <thread>

namespace test_storeserver {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);

keyring::Secret secret(QString text) { return keyring::passphraseFrom(text); }

} // namespace

/// What only a server has: several who write at once, a line that is cut, trips that are counted. The store's
/// other tests run on it too.
class TestStoreServer : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aVisitIsSavedInFiveTrips();
    void aPatientIsOpenedInFewTrips();
    void theSecondOfTwoSavesIsRefused();
    void whatDiffersIsKeptOfBoth();
    void whatOthersSaveIsFound();
    void whatOthersSaveIsHinted();
    void manyWritersLeaveNoGap();
    void aLineThatIsCutIsSaidAndMended();
    void whoIsDisabledWritesNoMore();
    void anAnalystReadsWithoutIdentities();
    void anotherPassphraseOpensIt();
    void aWrongPassphraseOpensNothing();
    void anotherVersionIsLeftAlone_data();
    void anotherVersionIsLeftAlone();
    void itIsVerified();
    void randomSavesComeToTheSame();

private:
    std::unique_ptr<Store> other(const QString &user = sealedUser,
                                 const QString &passphrase = u"correct horse battery staple"_s) const
    {
        const auto opener = unlock(m_place, loginOf(user, passphrase));
        auto store = opener ? Store::open(m_place, *opener) : opener.error();
        if (!store)
            qFatal("not opened: %s", qPrintable(store.error().detail));
        return *std::move(store);
    }
    QString schema() const { return server::addressAt(m_place)->schema; }
    MemberId add(const QString &user, Role role);

    QString m_place;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
};

void TestStoreServer::init()
{
    Test::init();
    auto store = createOnServer(training);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    m_store = *std::move(store);
    m_place = m_store->path();
    m_patient = wholeRecord(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_patient));
}

MemberId TestStoreServer::add(const QString &user, Role role)
{
    const auto added = m_store->addMember({user, secret(u"nine violet lanterns drift"_s)}, {}, role);
    if (!added)
        qFatal("not added: %s", qPrintable(added.error().detail));
    const std::vector<Member> all = *m_store->members();
    for (const Member &member : all)
        if (member.name == user)
            return member.id;
    return {};
}

void TestStoreServer::aVisitIsSavedInFiveTrips()
{
    Visit visit = clearVisit(m_patient, start);
    const int before = m_store->trips();
    QVERIFY(m_store->save(visit));
    QVERIFY2(m_store->trips() - before <= 5, qPrintable(QString::number(m_store->trips() - before)));

    visit.note = u"again"_s;
    const auto seen = *m_store->revision();
    const int then = m_store->trips();
    QVERIFY(m_store->save(visit, u"a reason"_s, seen));
    QVERIFY2(m_store->trips() - then <= 5, qPrintable(QString::number(m_store->trips() - then)));
}

void TestStoreServer::aPatientIsOpenedInFewTrips()
{
    const int before = m_store->trips();
    const auto record = m_store->record(m_patient.patient.id);
    const auto visits = m_store->visits(m_patient.patient.id);
    QVERIFY(record && visits);
    QVERIFY2(m_store->trips() - before <= 6, qPrintable(QString::number(m_store->trips() - before)));
}

void TestStoreServer::theSecondOfTwoSavesIsRefused()
{
    const auto there = other();
    const Revision seen = *m_store->revision();
    PatientRecord mine = *m_store->record(m_patient.patient.id);
    PatientRecord theirs = mine;
    mine.patient.centre = u"Oviedo"_s;
    theirs.patient.centre = u"Santander"_s;

    QVERIFY(there->save(theirs, {}, seen));
    QCOMPARE(kindOf(m_store->save(mine, {}, seen)), Kind::Conflict);

    QCOMPARE(m_store->record(m_patient.patient.id)->patient.centre, u"Santander"_s);
    QVERIFY(m_store->save(mine, u"mine is right"_s, *m_store->revision()));
}

void TestStoreServer::whatDiffersIsKeptOfBoth()
{
    const auto there = other();
    const Revision seen = *m_store->revision();

    QVERIFY(there->save(clearVisit(m_patient, start), {}, seen));
    QVERIFY(m_store->save(clearVisit(m_patient, start.addDays(30)), {}, seen));

    QCOMPARE(m_store->visits(m_patient.patient.id)->size(), 2U);
}

void TestStoreServer::whatOthersSaveIsFound()
{
    const Revision seen = *m_store->revision();
    const auto there = other();
    const Visit visit = clearVisit(m_patient, start);
    QVERIFY(there->save(visit));
    QVERIFY(there->note({u"print"_s, {}, {}}));

    const auto changes = m_store->changesSince(seen);
    QVERIFY(changes);
    QCOMPARE(changes->now, *m_store->revision());
    QCOMPARE(changes->patients.size(), 1U);
    QVERIFY(changes->patients.contains(m_patient.patient.id));
    QVERIFY(!changes->others);

    QVERIFY(there->rename(u"Another name"_s));
    QVERIFY(m_store->changesSince(changes->now)->others);
}

void TestStoreServer::whatOthersSaveIsHinted()
{
    int heard = 0;
    QVERIFY(m_store->onHint([&heard] { ++heard; }));
    const auto there = other();

    QVERIFY(there->save(clearVisit(m_patient, start)));

    QTRY_VERIFY(heard > 0);
}

void TestStoreServer::manyWritersLeaveNoGap()
{
    const PatientRecord patient = patientOnDrug(u"P-1"_s); // with no event on any day
    QVERIFY(m_store->save(patient));
    constexpr int writers = 4;
    constexpr int each = 15;
    const Revision before = *m_store->revision();
    std::vector<std::thread> threads;
    std::atomic<int> saved = 0;
    std::mutex said;
    QStringList refused;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            const auto store = other();
            for (int i = 0; i < each; ++i)
                if (const auto done = store->save(clearVisit(patient, start.addDays(writer * each + i)))) {
                    ++saved;
                } else {
                    const std::lock_guard lock(said);
                    refused << done.error().detail;
                }
        });
    for (std::thread &thread : threads)
        thread.join();

    QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u", "_s)));
    QCOMPARE(saved.load(), writers * each);
    QCOMPARE(m_store->visits(patient.patient.id)->size(), std::size_t(writers * each));
    QCOMPARE(m_store->revision()->sequence, before.sequence + writers * each);
    QCOMPARE(*m_store->brokenRow(), std::nullopt);
}

void TestStoreServer::aLineThatIsCutIsSaidAndMended()
{
    QVERIFY(m_store->save(clearVisit(m_patient, start)));
    Cluster::here().kill9();

    QCOMPARE(kindOf(m_store->save(clearVisit(m_patient, start.addDays(30)))), Kind::Unreachable);
    QCOMPARE(kindOf(m_store->records()), Kind::Unreachable);

    Cluster::here().start();
    QVERIFY(m_store->records());
    QVERIFY(m_store->save(clearVisit(m_patient, start.addDays(30))));
    QCOMPARE(m_store->visits(m_patient.patient.id)->size(), 2U);
}

void TestStoreServer::whoIsDisabledWritesNoMore()
{
    const MemberId id = add(u"nuria"_s, Role::Clinician);
    const auto theirs = other(u"nuria"_s, u"nine violet lanterns drift"_s);
    QVERIFY(theirs->save(clearVisit(m_patient, start)));
    std::vector<Member> all = *m_store->members();
    const auto nuria = std::ranges::find(all, id, &Member::id);
    nuria->isDisabled = true;

    QVERIFY(m_store->change(*nuria));

    const Kind kind = kindOf(theirs->save(clearVisit(m_patient, start.addDays(30))));
    QVERIFY(kind == Kind::NotAllowed || kind == Kind::Unreachable || kind == Kind::WrongKey);
    QCOMPARE(m_store->visits(m_patient.patient.id)->size(), 1U);
    QVERIFY(!unlock(m_place, loginOf(u"nuria"_s, u"nine violet lanterns drift"_s)));

    nuria->isDisabled = false;
    QVERIFY(m_store->change(*nuria));
    QVERIFY(unlock(m_place, loginOf(u"nuria"_s, u"nine violet lanterns drift"_s)));
}

void TestStoreServer::anAnalystReadsWithoutIdentities()
{
    QVERIFY(m_store->record(m_patient.patient.id)->identity);
    add(u"iker"_s, Role::Analyst);

    const auto theirs = other(u"iker"_s, u"nine violet lanterns drift"_s);

    QCOMPARE(theirs->records()->size(), 1U);
    QVERIFY(!theirs->records()->front().identity);
    QVERIFY(theirs->study());
    QVERIFY(theirs->history(m_patient.patient.id));
    QVERIFY(theirs->note({u"print"_s, {}, {}}));
    QCOMPARE(kindOf(theirs->save(clearVisit(m_patient, start))), Kind::NotAllowed);
}

void TestStoreServer::anotherPassphraseOpensIt()
{
    const QString fresh = u"seven amber kites rest"_s;
    QVERIFY(m_store->changePassphrase(secret(u"correct horse battery staple"_s), secret(fresh),
                                      Store::Known::ToNobodyElse));

    QVERIFY(m_store->rename(u"goes on"_s));
    QVERIFY(!unlock(m_place, sealedLogin()));
    QCOMPARE(other(sealedUser, fresh)->registry()->name, u"goes on"_s);

    Cluster::here().kill9(); // and comes back by it
    Cluster::here().start();
    static_cast<void>(m_store->registry()); // says that the line is cut
    QVERIFY(m_store->rename(u"goes on still"_s));
}

void TestStoreServer::aWrongPassphraseOpensNothing()
{
    QCOMPARE(kindOf(unlock(m_place, loginOf(sealedUser, u"another one"_s))), Kind::WrongKey);
    QCOMPARE(kindOf(unlock(m_place, loginOf(u"nobody"_s, u"another one"_s))), Kind::WrongKey);
}

void TestStoreServer::anotherVersionIsLeftAlone_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("newer") << 7 << Kind::NewerSchema;
    QTest::newRow("older") << 5 << Kind::OldSchema;
}

void TestStoreServer::anotherVersionIsLeftAlone()
{
    QFETCH(const int, version);
    QFETCH(const Kind, kind);
    const auto opener = unlock(m_place, sealedLogin());
    QVERIFY(opener);
    Cluster::here().answer(u"UPDATE %1.schema_version SET version = %2"_s.arg(schema()).arg(version));

    QCOMPARE(kindOf(m_store->save(clearVisit(m_patient, start))), kind); // it was open already
    QCOMPARE(kindOf(Store::open(m_place, *opener)), kind);
    QVERIFY(m_store->visits(m_patient.patient.id)->empty());
}

void TestStoreServer::itIsVerified()
{
    QVERIFY(m_store->save(clearVisit(m_patient, start)));
    const auto sound = m_store->verify();
    QVERIFY(sound);
    QVERIFY(sound->isSound());

    Cluster::here().answer(u"UPDATE %1.visit SET note = 'slipped in'"_s.arg(schema()));
    QVERIFY(!m_store->verify()->isSound());
}

/// The same saves on a server and in memory, one after the other: what one refuses the other does, for the
/// same reason, and what they hold is the same after each.
void TestStoreServer::randomSavesComeToTheSame()
{
    const auto near = *Store::inMemory(*m_store->registry());
    QVERIFY(near->save(m_patient));
    std::mt19937 random(20261201);
    const auto below = [&random](unsigned n) { return random() % n; };
    std::vector<PatientRecord> patients{m_patient};
    std::vector<Visit> visits;
    int refused = 0;
    for (int step = 0; step < 120; ++step) {
        Result<Done> far = Done{};
        Result<Done> here = Done{};
        const PatientRecord &some = patients[below(unsigned(patients.size()))];
        if (below(4) == 0) {
            PatientRecord patient = patientOnDrug(u"P-%1"_s.arg(below(12)));
            far = m_store->save(patient);
            here = near->save(patient);
            if (far)
                patients.push_back(patient);
        } else if (!visits.empty() && below(3) == 0) {
            Visit visit = visits[below(unsigned(visits.size()))];
            if (below(2))
                visit.date = start.addDays(int(below(40)));
            visit.note = QString::number(step);
            far = m_store->save(visit, u"a reason"_s);
            here = near->save(visit, u"a reason"_s);
        } else {
            const Visit visit = randomVisit(random, some.patient.id, start.addDays(int(below(40))));
            far = m_store->save(visit);
            here = near->save(visit);
            if (far)
                visits.push_back(visit);
        }
        QCOMPARE(bool(far), bool(here));
        if (!far) {
            QCOMPARE(far.error().kind, here.error().kind);
            ++refused;
        }
    }
    QVERIFY(refused > 10); // else the steps are too tame
    const Study far = *m_store->study();
    const Study here = *near->study();
    QCOMPARE(far.files.size(), here.files.size());
    for (std::size_t i = 0; i < far.files.size(); ++i) {
        QVERIFY(far.files[i].record == here.files[i].record);
        QVERIFY(far.files[i].visits == here.files[i].visits);
    }
    for (const PatientRecord &patient : patients) {
        const auto theirs = *m_store->history(patient.patient.id);
        const auto ours = *near->history(patient.patient.id);
        QCOMPARE(theirs.size(), ours.size());
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            QCOMPARE(theirs[i].action, ours[i].action);
            QCOMPARE(theirs[i].before, ours[i].before);
            QCOMPARE(theirs[i].after, ours[i].after);
        }
    }
}

MALAR_TEST(TestStoreServer)

} // namespace test_storeserver

#include "test_storeserver.moc"
