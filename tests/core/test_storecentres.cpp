#include "core/store/store.h"

#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/store.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace test_storecentres {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// The centres of a registry, in memory, and the patients who follow them.
class TestStoreCentres : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void aRegistryHasNoneUntilSomeWereSaved();
    void theyComeBackInTheirOrder();
    void aListThatCannotBeUsedIsRefused();
    void aListInTheFileThatCannotBeUsedIsDamage();
    void aRenamedCentreTakesItsPatientsWithIt();
    void theHistoryOfAPatientKeepsTheOldName();
    void aRefusedListRenamesNobody();

private:
    PatientRecord saved(const QString &code, const QString &centre);

    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
};

void TestStoreCentres::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, {{}, u"Training"_s, true, {}});
}

PatientRecord TestStoreCentres::saved(const QString &code, const QString &centre)
{
    PatientRecord record = test::patientOnDrug(code);
    record.patient.centre = centre;
    if (!m_store->save(record))
        qFatal("not saved");
    return record;
}

void TestStoreCentres::aRegistryHasNoneUntilSomeWereSaved() { QVERIFY(m_store->knownCentres()->empty()); }

void TestStoreCentres::theyComeBackInTheirOrder()
{
    const Centres centres{{u"Valdecilla"_s, u"HUMV"_s}, {u"Burgos"_s, {}}};

    QVERIFY(m_store->save(centres));

    QVERIFY(*m_store->knownCentres() == centres);
}

void TestStoreCentres::aListThatCannotBeUsedIsRefused()
{
    const auto refused = m_store->save(Centres{{u"A"_s, {}}, {u"A"_s, {}}});

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(m_store->knownCentres()->empty());
}

void TestStoreCentres::aListInTheFileThatCannotBeUsedIsDamage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QVERIFY(Store::create(path, test::training));
    Panels unitless{nkPanel()};
    unitless[0].unit.clear();
    const auto put = [&path](const QString &key, const QJsonObject &value) {
        const QString text = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
        test::execute(path, {u"INSERT INTO setting (key, value) VALUES ('%1', '%2')"_s.arg(key, text)});
    };
    put(u"centres"_s, toJson(Centres{{u"A"_s, {}}, {u"a"_s, {}}}));
    put(u"panels"_s, toJson(unitless));

    const auto store = Store::open(path);

    QVERIFY(store);
    QCOMPARE(test::kindOf((*store)->knownCentres()), Error::Kind::Damaged);
    QCOMPARE(test::kindOf((*store)->panels()), Error::Kind::Damaged);
}

void TestStoreCentres::aRenamedCentreTakesItsPatientsWithIt()
{
    const PatientRecord one = saved(u"HUMV-001"_s, u"Santander"_s);
    const PatientRecord other = saved(u"LPZ-001"_s, u"Madrid"_s);
    const PatientRecord spelt = saved(u"LPZ-002"_s, u"la paz"_s);
    const std::vector<CentreRename> renames{{u"Santander"_s, u"Valdecilla"_s}};

    QVERIFY(m_store->save(Centres{{u"Valdecilla"_s, u"HUMV"_s}, {u"La Paz"_s, u"LPZ"_s}}, renames));

    PatientRecord expected = one;
    expected.patient.centre = u"Valdecilla"_s;
    QCOMPARE(*m_store->record(one.patient.id), expected);
    QCOMPARE(m_store->record(other.patient.id)->patient.centre, u"Madrid"_s);
    QCOMPARE(m_store->record(spelt.patient.id)->patient.centre, u"La Paz"_s);
}

void TestStoreCentres::theHistoryOfAPatientKeepsTheOldName()
{
    const PatientId id = saved(u"HUMV-001"_s, u"Santander"_s).patient.id;
    const std::vector<CentreRename> renames{{u"Santander"_s, u"Valdecilla"_s}};

    QVERIFY(m_store->save(Centres{{u"Valdecilla"_s, {}}}, renames));

    const auto history = m_store->history(id);
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->front().action, u"change"_s);
    QCOMPARE(history->front().before[u"centre"_s].toString(), u"Santander"_s);
    QCOMPARE(history->front().after[u"centre"_s].toString(), u"Valdecilla"_s);
}

void TestStoreCentres::aRefusedListRenamesNobody()
{
    const PatientId id = saved(u"HUMV-001"_s, u"Santander"_s).patient.id;
    const std::vector<CentreRename> renames{{u"Santander"_s, {}}};

    QVERIFY(!m_store->save(Centres{{{}, u"HUMV"_s}}, renames));

    QCOMPARE(m_store->record(id)->patient.centre, u"Santander"_s);
}

MALAR_TEST(TestStoreCentres)

} // namespace test_storecentres
#include "test_storecentres.moc"
