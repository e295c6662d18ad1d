#include "core/store/store.h"

#include "tests/core/tables.h"
#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

namespace test_storephotographs {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::Kind;
using test::kindOf;
using test::Tables;

/// Photographs come and go one by one, with a row in the patient's history. The store takes any bytes for an
/// image: whether they are one is decided before.
class TestStorePhotographs : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void whatWasAddedComesBack();
    void theRecordListsThemByDate();
    void savingTheRecordLeavesThemAlone();
    void anImageThatIsEmptyOrTooLargeIsRefused();
    void theLargestImageIsTaken();
    void oneOfADayWithoutConsentIsRefused();
    void aNewDayIsRefusedWithoutConsent();
    void oneThatIsThereIsCorrectedWhateverBecameOfTheConsent();
    void anImportedOneIsRefusedWithoutConsent();
    void aPatientWhoIsNotThereHasNone();
    void aVisitOfAnotherPatientIsRefused();
    void dayRegionVisitAndNoteCanBeCorrected();
    void aRemovedOneIsGoneAndTheHistoryKeepsThatItWas();
    void aRemovedImageIsOverwrittenInTheFile();
    void photographsLeftBehindAreOfNoVisit();
    void whatIsNotThereIsNotFound();
    void nothingIsWrittenReadOnly();
    void theTableRefusesWhatTheDomainRefuses_data();
    void theTableRefusesWhatTheDomainRefuses();
    void theImageTableRefusesEmptyAndTooLarge();

private:
    Photograph photograph(QDate = QDate(2025, 2, 1)) const;

    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_patient;
    Visit m_visit;
    PhotographImage m_image{QByteArrayLiteral("large\0image"), QByteArrayLiteral("small")};
};

namespace {

/// With consent to photographs from a month before the start on.
PatientRecord patient(const QString &code)
{
    PatientRecord record = test::patientOnDrug(code);
    record.consents = {{makeId<ConsentTag>(), QDate(2024, 12, 14), {}, {}, {}, {true, true, true}}};
    return record;
}

} // namespace

void TestStorePhotographs::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, test::training);
    m_patient = patient(u"HUMV-003"_s);
    m_visit = test::clearVisit(m_patient, QDate(2025, 2, 1));
    QVERIFY(m_store->save(m_patient));
    QVERIFY(m_store->save(m_visit));
}

Photograph TestStorePhotographs::photograph(QDate day) const
{
    return {makeId<PhotographTag>(), day, Region::Ears, m_visit.id, u"left"_s, 2400, 1800};
}

void TestStorePhotographs::whatWasAddedComesBack()
{
    const Photograph added = photograph();

    QVERIFY(m_store->add(m_patient.patient.id, added, m_image));

    QVERIFY(m_store->record(m_patient.patient.id)->photographs == std::vector{added});
    QCOMPARE(*m_store->photograph(added.id), m_image.full);
    const std::map<PhotographId, QByteArray> expected{{added.id, m_image.thumbnail}};
    QVERIFY(*m_store->thumbnails(m_patient.patient.id) == expected);
}

void TestStorePhotographs::theRecordListsThemByDate()
{
    for (const QDate day : {QDate(2025, 3, 1), QDate(2024, 12, 24), QDate(2025, 2, 1)})
        QVERIFY(m_store->add(m_patient.patient.id, photograph(day), m_image));

    std::vector<QDate> days;
    for (const Photograph &p : m_store->records()->front().photographs)
        days.push_back(p.date);

    QCOMPARE(days, (std::vector{QDate(2024, 12, 24), QDate(2025, 2, 1), QDate(2025, 3, 1)}));
}

void TestStorePhotographs::savingTheRecordLeavesThemAlone()
{
    const Photograph added = photograph();
    QVERIFY(m_store->add(m_patient.patient.id, added, m_image));
    PatientRecord older = m_patient; // read before the photograph came
    older.patient.centre = u"Valdecilla"_s;

    QVERIFY(m_store->save(older));

    QVERIFY(m_store->record(m_patient.patient.id)->photographs == std::vector{added});
    QCOMPARE(*m_store->photograph(added.id), m_image.full);
}

void TestStorePhotographs::anImageThatIsEmptyOrTooLargeIsRefused()
{
    const PhotographImage tooLarge{QByteArray(largestPhotograph + 1, 'x'), m_image.thumbnail};

    QCOMPARE(kindOf(m_store->add(m_patient.patient.id, photograph(), {{}, m_image.thumbnail})),
             Kind::Invalid);
    QCOMPARE(kindOf(m_store->add(m_patient.patient.id, photograph(), tooLarge)), Kind::Invalid);

    QVERIFY(m_store->record(m_patient.patient.id)->photographs.empty());
    QCOMPARE(m_store->history(m_patient.patient.id)->size(), 2U); // the patient, the visit
}

void TestStorePhotographs::theLargestImageIsTaken()
{
    const PhotographImage largest{QByteArray(largestPhotograph, 'x'), m_image.thumbnail};
    const Photograph added = photograph();

    QVERIFY(m_store->add(m_patient.patient.id, added, largest));

    QCOMPARE(m_store->photograph(added.id)->size(), largestPhotograph);
}

void TestStorePhotographs::oneOfADayWithoutConsentIsRefused()
{
    QCOMPARE(kindOf(m_store->add(m_patient.patient.id, photograph(QDate(2024, 12, 13)), m_image)),
             Kind::NoPhotographConsent);
    m_patient.consents.front().withdrawn = QDate(2025, 6, 1); // also of the days before it
    QVERIFY(m_store->save(m_patient));
    QCOMPARE(kindOf(m_store->add(m_patient.patient.id, photograph(), m_image)), Kind::NoPhotographConsent);
    m_patient.consents.front() = {makeId<ConsentTag>(), QDate(2024, 12, 14), {}, {}, {}, {true, true, false}};
    QVERIFY(m_store->save(m_patient));
    QCOMPARE(kindOf(m_store->add(m_patient.patient.id, photograph(), m_image)), Kind::NoPhotographConsent);

    QVERIFY(m_store->record(m_patient.patient.id)->photographs.empty());
}

void TestStorePhotographs::aNewDayIsRefusedWithoutConsent()
{
    const Photograph added = photograph();
    QVERIFY(m_store->add(m_patient.patient.id, added, m_image));
    Photograph changed = added;
    changed.date = QDate(2024, 12, 13);

    QCOMPARE(kindOf(m_store->save(changed)), Kind::NoPhotographConsent);

    QVERIFY(m_store->record(m_patient.patient.id)->photographs == std::vector{added});
}

void TestStorePhotographs::oneThatIsThereIsCorrectedWhateverBecameOfTheConsent()
{
    Photograph changed = photograph();
    QVERIFY(m_store->add(m_patient.patient.id, changed, m_image));
    m_patient.consents.front().withdrawn = QDate(2025, 6, 1);
    QVERIFY(m_store->save(m_patient));
    changed.region = Region::Face;
    changed.note = u"was said to be the ears"_s;

    QVERIFY(m_store->save(changed));

    QVERIFY(m_store->record(m_patient.patient.id)->photographs == std::vector{changed});
    changed.date = changed.date.addDays(1);
    QCOMPARE(kindOf(m_store->save(changed)), Kind::NoPhotographConsent);
}

void TestStorePhotographs::anImportedOneIsRefusedWithoutConsent()
{
    PatientFile file{patient(u"HUMV-004"_s), {}};
    file.record.photographs = {photograph(QDate(2024, 12, 13))};
    file.record.photographs.front().visit.reset();
    Batch batch;
    batch.files = {file};
    batch.image = [this](const PhotographId &) { return m_image; };

    QCOMPARE(kindOf(m_store->import(batch)), Kind::NoPhotographConsent);
    QCOMPARE(m_store->records()->size(), 1U);
    batch.files.front().record.photographs.front().date = QDate(2024, 12, 14);

    QVERIFY(m_store->import(batch));
}

void TestStorePhotographs::aPatientWhoIsNotThereHasNone()
{
    Photograph unattached = photograph();
    unattached.visit.reset();

    QCOMPARE(kindOf(m_store->add(makeId<PatientTag>(), unattached, m_image)), Kind::NotFound);
    QCOMPARE(kindOf(m_store->photograph(unattached.id)), Kind::NotFound);
}

void TestStorePhotographs::aVisitOfAnotherPatientIsRefused()
{
    const PatientRecord other = patient(u"HUMV-004"_s);
    QVERIFY(m_store->save(other));
    QCOMPARE(kindOf(m_store->add(other.patient.id, photograph(), m_image)), Kind::Invalid);
    Photograph own = photograph();
    own.visit.reset();
    QVERIFY(m_store->add(other.patient.id, own, m_image));

    own.visit = m_visit.id;
    QCOMPARE(kindOf(m_store->save(own)), Kind::Invalid);
    own.visit = makeId<VisitTag>();
    QCOMPARE(kindOf(m_store->save(own)), Kind::Invalid);

    QCOMPARE(m_store->record(other.patient.id)->photographs.front().visit, std::nullopt);
}

void TestStorePhotographs::dayRegionVisitAndNoteCanBeCorrected()
{
    Photograph changed = photograph();
    QVERIFY(m_store->add(m_patient.patient.id, changed, m_image));
    changed.date = QDate(2025, 2, 2);
    changed.region = Region::None;
    changed.visit.reset();
    changed.note = u"both sides"_s;

    QVERIFY(m_store->save(changed, u"wrong region"_s));

    QVERIFY(m_store->record(m_patient.patient.id)->photographs == std::vector{changed});
    const HistoryEntry entry = m_store->history(m_patient.patient.id)->front();
    QCOMPARE(entry.reason, u"wrong region"_s);
    QCOMPARE(entry.before[u"photographs"_s][0][u"region"_s].toString(), u"ears"_s);
    QVERIFY(entry.after[u"photographs"_s][0][u"region"_s].isUndefined());
}

void TestStorePhotographs::aRemovedOneIsGoneAndTheHistoryKeepsThatItWas()
{
    const Photograph added = photograph();
    QVERIFY(m_store->add(m_patient.patient.id, added, m_image));

    QVERIFY(m_store->remove(added.id, u"consent withdrawn"_s));

    QVERIFY(m_store->record(m_patient.patient.id)->photographs.empty());
    QVERIFY(m_store->thumbnails(m_patient.patient.id)->empty());
    QCOMPARE(kindOf(m_store->photograph(added.id)), Kind::NotFound);
    const HistoryEntry entry = m_store->history(m_patient.patient.id)->front();
    QCOMPARE(entry.reason, u"consent withdrawn"_s);
    QCOMPARE(entry.before[u"photographs"_s][0][u"id"_s].toString(), added.id.value);
    QVERIFY(entry.after[u"photographs"_s].isUndefined());
}

void TestStorePhotographs::aRemovedImageIsOverwrittenInTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"registry.malar"_s);
    const PhotographImage image{QByteArray("FULLIMAGEBYTES").repeated(5000),
                                QByteArray("THUMBNAILBYTES").repeated(50)};
    Photograph added = photograph();
    added.visit.reset();
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    {
        const auto store = *Store::create(path, u"Clinic"_s);
        QVERIFY(store->save(m_patient));
        QVERIFY(store->add(m_patient.patient.id, added, image));
        QVERIFY(bytes().contains("FULLIMAGEBYTES") && bytes().contains("THUMBNAILBYTES"));

        QVERIFY(store->remove(added.id, u"consent withdrawn"_s));
    }

    QVERIFY(!bytes().isEmpty());
    QVERIFY(!bytes().contains("IMAGEBYTES") && !bytes().contains("NAILBYTES"));
}

void TestStorePhotographs::photographsLeftBehindAreOfNoVisit()
{
    const PatientRecord other = test::patientOnDrug(u"HUMV-004"_s);
    QVERIFY(m_store->save(other));
    const Photograph added = photograph();
    QVERIFY(m_store->add(m_patient.patient.id, added, m_image));
    Visit moved = m_visit;
    moved.patient = other.patient.id;

    QVERIFY(m_store->move(moved, {}, u"mixed up"_s));

    Photograph alone = added;
    alone.visit.reset();
    QVERIFY(m_store->record(m_patient.patient.id)->photographs == std::vector{alone});
    QVERIFY(m_store->record(other.patient.id)->photographs.empty());
}

void TestStorePhotographs::whatIsNotThereIsNotFound()
{
    QCOMPARE(kindOf(m_store->save(photograph())), Kind::NotFound);
    QCOMPARE(kindOf(m_store->remove(makeId<PhotographTag>(), u"why not"_s)), Kind::NotFound);
    QCOMPARE(kindOf(m_store->photograph(makeId<PhotographTag>())), Kind::NotFound);
    QVERIFY(m_store->thumbnails(makeId<PatientTag>())->empty());
}

void TestStorePhotographs::nothingIsWrittenReadOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"registry.malar"_s);
    Photograph added = photograph();
    added.visit.reset();
    {
        const auto store = *Store::create(path, u"Clinic"_s);
        QVERIFY(store->save(m_patient));
        QVERIFY(store->add(m_patient.patient.id, added, m_image));
    }
    const auto store = *Store::open(path, Store::Access::ReadOnly);

    QCOMPARE(kindOf(store->add(m_patient.patient.id, photograph(), m_image)), Kind::ReadOnly);
    QCOMPARE(kindOf(store->remove(added.id, u"why not"_s)), Kind::ReadOnly);

    QCOMPARE(*store->photograph(added.id), m_image.full);
}

void TestStorePhotographs::theTableRefusesWhatTheDomainRefuses_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("as it is") << u"region"_s << u"'ears'"_s << true;
    QTest::newRow("the whole body") << u"region"_s << u"''"_s << true;
    QTest::newRow("no such region") << u"region"_s << u"'knee'"_s << false;
    QTest::newRow("no region at all") << u"region"_s << u"NULL"_s << false;
    QTest::newRow("no day") << u"date"_s << u"NULL"_s << false;
    QTest::newRow("a month for a day") << u"date"_s << u"'2025-02'"_s << false;
    QTest::newRow("no visit") << u"visit"_s << u"NULL"_s << true;
    QTest::newRow("no such visit") << u"visit"_s << u"'w'"_s << false;
    QTest::newRow("no such patient") << u"patient"_s << u"'q'"_s << false;
    QTest::newRow("no key") << u"id"_s << u"''"_s << false;
    QTest::newRow("no width") << u"width"_s << u"0"_s << false;
    QTest::newRow("a negative height") << u"height"_s << u"-1"_s << false;
    QTest::newRow("a height in words") << u"height"_s << u"'tall'"_s << false;
    QTest::newRow("no note at all") << u"note"_s << u"NULL"_s << false;
}

namespace {

Result<Done> insertPhotograph(const Tables &tables, const QString &column = {}, const QString &value = {})
{
    if (const auto patient =
            tables.run(u"INSERT INTO patient (id, code, code_folded, centre, sex, systemic_lupus,"
                       u" entered_in_error) VALUES ('p', 'A', 'a', '', 'female', 'no', '')"_s);
        !patient)
        return patient;
    if (const auto visit = tables.run(
            u"INSERT INTO visit (id, patient, date, state, totals_only, adverse_events, assessor, note,"
            u" instrument, instrument_version)"
            u" VALUES ('v', 'p', '2025-01-01', 'draft', 0, 'none', '', '', 'CLASI', '2005')"_s);
        !visit)
        return visit;
    QMap<QString, QString> row{
        {u"id"_s, u"'f'"_s},     {u"patient"_s, u"'p'"_s}, {u"date"_s, u"'2025-02-01'"_s},
        {u"region"_s, u"''"_s},  {u"visit"_s, u"'v'"_s},   {u"note"_s, u"''"_s},
        {u"width"_s, u"2400"_s}, {u"height"_s, u"1800"_s}};
    if (!column.isEmpty())
        row[column] = value;
    return tables.run(u"INSERT INTO photograph (%1) VALUES (%2)"_s.arg(
        QStringList(row.keys()).join(u", "_s), QStringList(row.values()).join(u", "_s)));
}

} // namespace

void TestStorePhotographs::theTableRefusesWhatTheDomainRefuses()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    const Tables tables;

    const Result<Done> inserted = insertPhotograph(tables, column, value);

    QTEST(static_cast<bool>(inserted), "taken");
}

void TestStorePhotographs::theImageTableRefusesEmptyAndTooLarge()
{
    const Tables tables;
    QVERIFY(insertPhotograph(tables));
    const auto insert = [&tables](const QString &image, const QString &owner = u"f"_s) {
        return static_cast<bool>(tables.run(
            u"INSERT INTO photograph_image (photograph, thumbnail, image) VALUES ('%1', x'00', %2)"_s.arg(
                owner, image)));
    };

    QVERIFY(!insert(u"x''"_s));
    QVERIFY(!insert(u"zeroblob(8388609)"_s));
    QVERIFY(!insert(u"'text'"_s));
    QVERIFY(!insert(u"NULL"_s));
    QVERIFY(!insert(u"x'FF'"_s, u"nobody's"_s));
    QVERIFY(insert(u"zeroblob(8388608)"_s));
    QVERIFY(!insert(u"x'FF'"_s)); // a second one
}

MALAR_TEST(TestStorePhotographs)

} // namespace test_storephotographs
#include "test_storephotographs.moc"
