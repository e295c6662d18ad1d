#include "core/exchange/merge.h"
#include "core/store/delivery.h"
#include "core/store/store.h"

#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

#include <QFile>

#include <algorithm>

namespace test_storemerge {

using namespace malar;
using namespace malar::exchange;
using namespace Qt::Literals::StringLiterals;
using test::Kind;
using test::kindOf;

namespace {

const QDate zero(2025, 1, 14);
const QDate today(2026, 11, 25);

PatientFile fileOf(const QString &code)
{
    PatientFile file{test::patientOnDrug(code, zero), {}};
    file.visits = {test::clearVisit(file.record, zero), test::clearVisit(file.record, zero.addDays(28))};
    return file;
}

Delivery delivery(const Study &study, int head = 3)
{
    return {{u"theirs"_s, u"Theirs"_s, {}, {}, {head, {}}, {}, true}, study};
}

Merging mergingOf(const Store &store, const MergePlan &plan, MergeSide side = MergeSide::Theirs)
{
    Decisions decisions;
    for (const MergeUnit &unit : plan.conflicts)
        decisions[unit] = side;
    std::vector<MergeProblem> problems;
    Merging merging{plan.from, u"from Theirs"_s, decided(plan, decisions, problems), plan.sent,
                    {},        *store.revision()};
    merging.image = [](const PhotographId &) -> Result<PhotographImage> {
        return PhotographImage{"full", "small"};
    };
    return merging;
}

MergePlan planned(const Store &store, const Delivery &sent)
{
    return planMerge(*store.study(), sent, *store.delivered(sent.from.source()), today);
}

QStringList actions(const Store &store)
{
    QStringList all;
    const std::vector<HistoryEntry> rows = *store.history(HistoryFilter{});
    for (const HistoryEntry &entry : rows)
        all << entry.entity + u' ' + entry.action;
    return all;
}

} // namespace

class TestStoreMerge : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void whatIsMergedStandsThereWithARowOfItsOwn();
    void theSameDeliveryAgainIsNothing();
    void aSignedVisitIsAmended();
    void whatFailsLeavesItAsItWas();
    void cancelledIsAsIfItHadNeverBegun();
    void whatSomebodySavedMeanwhileIsNotWrittenOver();
    void whatASourceSentIsKeptByItself();
    void aDeliveryIsASealedFileThatIsOnlyRead();
    void aDeliveryThatWasCutIsRefused();
    void aPassphraseIsTypedAsOneLikes();
    void copiesMergeFromWhereTheyParted();
    void itStandsUpToVerification();

private:
    Study sentStudy() const
    {
        return {{u"theirs"_s, u"Theirs"_s, true, QDateTime({2025, 1, 1}, {}, Qt::UTC)}, {}, {m_file}};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    PatientFile m_file;
};

void TestStoreMerge::init()
{
    test::Test::init();
    m_store.reset(); // before its folder
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = test::storeOfEither(*m_folder, test::training);
    m_file = fileOf(u"A-001"_s);
    QVERIFY(m_store->import(std::vector{m_file}));
}

void TestStoreMerge::whatIsMergedStandsThereWithARowOfItsOwn()
{
    Study there = sentStudy();
    there.files.push_back(fileOf(u"A-002"_s));
    there.files.front().record.patient.smoking = Smoking::Never;
    there.files.front().visits.front().form.set({Sign::Erythema, Region::Ears}, 2);
    const int before = static_cast<int>(actions(*m_store).size());

    const Delivery sent = delivery(there);
    QVERIFY(m_store->merge(mergingOf(*m_store, planned(*m_store, sent))));

    QCOMPARE(m_store->records()->size(), 2U);
    QCOMPARE(m_store->record(m_file.record.patient.id)->patient.smoking, Smoking::Never);
    const Visit now = *m_store->visit(m_file.visits.front().id);
    QCOMPARE(now.state, VisitState::Amended);
    QCOMPARE(now.form, there.files.front().visits.front().form);
    // The registry, two patients, one visit that changed and two that are new.
    const QStringList rows = actions(*m_store).first(actions(*m_store).size() - before);
    QCOMPARE(rows.count(u"patient merge"_s), 2);
    QCOMPARE(rows.count(u"visit merge"_s), 3);
    QCOMPARE(rows.first(), u"registry merge"_s);
    QCOMPARE(m_store->history(m_file.record.patient.id)->front().reason, u"from Theirs"_s);
    QVERIFY(m_store->verify()->isSound());
}

void TestStoreMerge::theSameDeliveryAgainIsNothing()
{
    Study there = sentStudy();
    there.files.front().record.patient.smoking = Smoking::Never;
    there.files.front().record.patient.sex = Sex::Male; // asked about
    const Delivery sent = delivery(there);
    QVERIFY(m_store->merge(mergingOf(*m_store, planned(*m_store, sent), MergeSide::Ours)));
    const QStringList rows = actions(*m_store);

    const MergePlan again = planned(*m_store, sent);
    QVERIFY(again.isNothing());
    QVERIFY(m_store->merge(mergingOf(*m_store, again)));

    QCOMPARE(actions(*m_store), rows);
    QCOMPARE(m_store->record(m_file.record.patient.id)->patient.sex, Sex::Female);
}

void TestStoreMerge::aSignedVisitIsAmended()
{
    const bool sealed = test::engine() != test::Engine::Plain;
    const auto again = sealed ? m_store->opener() : std::nullopt;
    QVERIFY(m_store->sign(m_file.visits.front().id, Meaning{}, again));
    Study there = sentStudy();
    there.files.front().visits.front().note = u"seen by another"_s;

    QVERIFY(m_store->merge(mergingOf(*m_store, planned(*m_store, delivery(there)))));

    QCOMPARE(m_store->visit(m_file.visits.front().id)->state, VisitState::Amended);
    QVERIFY(m_store->verify()->isSound());
}

void TestStoreMerge::whatFailsLeavesItAsItWas()
{
    Study there = sentStudy();
    there.files.push_back(fileOf(u"A-002"_s));
    there.files.push_back(fileOf(u"A-003"_s));
    PatientRecord &last = there.files.back().record;
    last.consents.front().scopes = {true, true, true};
    last.photographs = {{makeId<PhotographTag>(), zero, Region::Ears, {}, {}, 10, 10}};
    Merging merging = mergingOf(*m_store, planned(*m_store, delivery(there)));
    merging.image = [](const PhotographId &) -> Result<PhotographImage> { return Error{Kind::File, {}, {}}; };
    const QStringList rows = actions(*m_store);

    QCOMPARE(kindOf(m_store->merge(merging)), Kind::File);

    QCOMPARE(actions(*m_store), rows);
    QCOMPARE(m_store->records()->size(), 1U);
    QVERIFY(m_store->delivered(u"theirs"_s)->empty());
}

void TestStoreMerge::cancelledIsAsIfItHadNeverBegun()
{
    Study there = sentStudy();
    there.files.push_back(fileOf(u"A-002"_s));

    const auto merged = m_store->merge(mergingOf(*m_store, planned(*m_store, delivery(there))),
                                       [](std::size_t, std::size_t) { return false; });

    QCOMPARE(kindOf(merged), Kind::Cancelled);
    QCOMPARE(m_store->records()->size(), 1U);
}

void TestStoreMerge::whatSomebodySavedMeanwhileIsNotWrittenOver()
{
    Study there = sentStudy();
    there.files.front().record.patient.smoking = Smoking::Never;
    const Merging merging = mergingOf(*m_store, planned(*m_store, delivery(there)));
    PatientRecord record = *m_store->record(m_file.record.patient.id);
    record.patient.sex = Sex::Male;
    QVERIFY(m_store->save(record));

    QCOMPARE(kindOf(m_store->merge(merging)), Kind::Conflict);

    QCOMPARE(*m_store->record(record.patient.id), record);
}

void TestStoreMerge::whatASourceSentIsKeptByItself()
{
    Delivery sent = delivery(sentStudy(), 7);
    sent.from.centre = u"A"_s;
    QVERIFY(m_store->merge(mergingOf(*m_store, planned(*m_store, sent))));

    QCOMPARE(m_store->delivered(u"theirs/A"_s)->size(), 1U);
    QCOMPARE(*m_store->delivered(u"theirs/A"_s), baseOf(sent.study));
    QVERIFY(m_store->delivered(u"theirs"_s)->empty());
    QCOMPARE(*m_store->deliveredHead(u"theirs/A"_s), 7);
    QCOMPARE(*m_store->deliveredHead(u"theirs"_s), 0);
    QVERIFY(*m_store->knowsSource(u"theirs"_s));
    QVERIFY(!*m_store->knowsSource(u"their"_s));
}

namespace {

const QString words = u"bamot-gifur-dasin-lovat-mukod-zapil"_s;

FirstMember carrier() { return *FirstMember::make(delivery::login(words), {1, 8}); }

Outgoing outgoing(const Study &study)
{
    return {{u"theirs"_s,
             u"Theirs"_s,
             u"A"_s,
             {},
             {3, u"12345678"_s},
             QDateTime({2026, 1, 1}, {}, Qt::UTC),
             true},
            study,
            [](const PhotographId &) -> Result<PhotographImage> {
                return PhotographImage{"full", "small"};
            }};
}

} // namespace

void TestStoreMerge::aDeliveryIsASealedFileThatIsOnlyRead()
{
    const QString path = m_folder->filePath(u"b.malar"_s);
    Study study = sentStudy();
    study.files.front().record.identity = Identity{u"Villaverde"_s, u"1"_s, {}, {}};
    study.settings.scales = {test::itch()};

    QVERIFY(Store::deliver(path, outgoing(study), carrier()));

    QCOMPARE(*Store::standing(path), Standing::Delivery);
    const auto opener = unlock(path, delivery::login(words));
    QVERIFY(opener);
    QCOMPARE(kindOf(unlock(path, delivery::login(u"bamot"_s))), Kind::WrongKey);
    QCOMPARE(kindOf(Store::open(path, *opener)), Kind::Foreign); // it is never edited
    const auto read = Store::open(path, *opener, Store::Access::ReadOnly);
    QVERIFY(read);
    QCOMPARE((*read)->study()->files.front().visits, study.files.front().visits);
    QCOMPARE(*(*read)->study()->settings.scales.begin(), test::itch());
    QVERIFY(!(*read)->study()->files.front().record.identity);
    QVERIFY((*read)->history(HistoryFilter{})->empty());
    QVERIFY((*read)->members()->empty());
    QCOMPARE(**(*read)->sender(), outgoing(study).from);
    QCOMPARE(kindOf(Store::deliver(path, outgoing(study), carrier())), Kind::Exists);
}

void TestStoreMerge::aDeliveryThatWasCutIsRefused()
{
    const QString path = m_folder->filePath(u"b.malar"_s);
    QVERIFY(Store::deliver(path, outgoing(sentStudy()), carrier()));
    QFile file(path);
    const qint64 size = file.size();
    for (const qint64 left : {size - 1, size / 2, qint64(8192), qint64(4000)}) {
        QVERIFY(file.resize(left));
        const auto opener = unlock(path, delivery::login(words));
        const auto read = opener ? Store::open(path, *opener, Store::Access::ReadOnly) : opener.error();
        QCOMPARE(kindOf(read), Kind::Damaged);
    }
}

void TestStoreMerge::aPassphraseIsTypedAsOneLikes()
{
    const QString fresh = delivery::freshPassphrase();
    QCOMPARE(fresh.split(u'-').size(), 6);
    QVERIFY(fresh != delivery::freshPassphrase());
    QVERIFY(delivery::login(u"  BAMOT gifur dasin\tlovat mukod-zapil "_s).passphrase ==
            delivery::login(words).passphrase);
}

void TestStoreMerge::copiesMergeFromWhereTheyParted()
{
    const bool sealed = test::engine() == test::Engine::Sealed;
    if (!sealed)
        QSKIP("one in memory has no copy");
    const QString copied = m_folder->filePath(u"copy.malar"_s);
    QVERIFY(QFile::copy(m_store->path(), copied));
    const auto copy = Store::open(copied, *m_store->opener());
    QVERIFY(copy);
    const PatientId id = m_file.record.patient.id;
    PatientRecord here = *m_store->record(id);
    here.patient.smoking = Smoking::Never;
    QVERIFY(m_store->save(here));
    PatientRecord there = *(*copy)->record(id);
    there.patient.sex = Sex::Male;
    QVERIFY((*copy)->save(there));
    Visit visit = (*copy)->visits(id)->front();
    visit.state = VisitState::Amended;
    visit.note = u"there"_s;
    QVERIFY((*copy)->save(visit, u"seen again"_s));

    const Result<Branching> parted = m_store->branching(**copy);
    QVERIFY(parted);
    QVERIFY(!parted->branch.isEmpty());
    const Study then{{}, {}, *m_store->filesAt(parted->common)};
    QCOMPARE(then.files.front().record.patient, m_file.record.patient);
    QCOMPARE(then.files.front().visits, m_file.visits);

    const Delivery sent{{m_store->registry()->id, {}, {}, parted->branch, {9, {}}, {}, true},
                        *(*copy)->study()};
    const MergePlan plan = planMerge(*m_store->study(), sent, baseOf(then), today);
    QVERIFY(plan.conflicts.empty());
    QCOMPARE(plan.changes.size(), 2U);
    QVERIFY(m_store->merge(mergingOf(*m_store, plan)));
    QCOMPARE(m_store->record(id)->patient.smoking, Smoking::Never);
    QCOMPARE(m_store->record(id)->patient.sex, Sex::Male);
    QCOMPARE(m_store->visits(id)->front().note, u"there"_s);
    QCOMPARE((*copy)->branching(**copy)->branch, QString()); // it has all of itself
}

void TestStoreMerge::itStandsUpToVerification()
{
    std::mt19937 random(3);
    for (int round = 1; round < 6; ++round) {
        Study there = sentStudy();
        there.files.push_back(fileOf(u"B-%1"_s.arg(round)));
        there.files.front().record.patient.phototype = round;
        there.files.front().visits.push_back(test::clearVisit(m_file.record, zero.addDays(100 + round)));
        QVERIFY(m_store->merge(mergingOf(*m_store, planned(*m_store, delivery(there, round)))));
    }
    QVERIFY(m_store->verify()->isSound());
    QVERIFY(!*m_store->brokenRow());
}

MALAR_TEST(TestStoreMerge)

} // namespace test_storemerge
#include "test_storemerge.moc"
