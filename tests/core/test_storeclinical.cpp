#include "core/store/store.h"

#include "tests/core/tables.h"
#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QMap>

namespace test_storeclinical {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using test::Tables;

/// Treatments with doses, adverse events, biomarkers, centres and panels, on a registry in memory.
class TestStoreClinical : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void aWholeRecordComesBackAsItWas();
    void whatIsTakenOutIsGone();
    void theRecordsOfAllAreTheRecordsOfEach();
    void theHistoryHasThemBeforeAndAfter();
    void theHistoryHasALimitBesideItsValue();
    void theTablesRefuseWhatTheDomainRefuses_data();
    void theTablesRefuseWhatTheDomainRefuses();
    void aMarkerIsMeasuredOnceADay();
    void centresAreKeptAndWrongOnesRefused();
    void theNkPanelIsThereUntilOthersWereSaved();

private:
    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_record;
};

void TestStoreClinical::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, {{}, u"Training"_s, true, {}});
    m_record = test::wholeRecord(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_record));
}

void TestStoreClinical::aWholeRecordComesBackAsItWas()
{
    QVERIFY(*m_store->record(m_record.patient.id) == m_record);
}

void TestStoreClinical::whatIsTakenOutIsGone()
{
    m_record.adverseEvents.erase(m_record.adverseEvents.begin());
    m_record.biomarkers.pop_back();
    m_record.treatments.back().doses.clear();
    m_record.patient.phototype.reset();

    QVERIFY(m_store->save(m_record));

    QVERIFY(*m_store->record(m_record.patient.id) == m_record);
}

void TestStoreClinical::theRecordsOfAllAreTheRecordsOfEach()
{
    const PatientRecord other = test::wholeRecord(u"HUMV-001"_s, QDate(2024, 3, 1));
    QVERIFY(m_store->save(other));

    QVERIFY(*m_store->records() == (std::vector{other, m_record}));
}

void TestStoreClinical::theHistoryHasThemBeforeAndAfter()
{
    m_record.adverseEvents.back().grade = 3;
    m_record.patient.smoking = Smoking::Current;

    QVERIFY(m_store->save(m_record, u"told later"_s));

    const HistoryEntry last = m_store->history(m_record.patient.id)->front();
    QCOMPARE(last.reason, u"told later"_s);
    QCOMPARE(last.before[u"smoking"_s].toString(), u"former"_s);
    QCOMPARE(last.after[u"smoking"_s].toString(), u"current"_s);
    QVERIFY(last.before[u"adverse_events"_s][1][u"grade"_s].isUndefined());
    QCOMPARE(last.after[u"adverse_events"_s][1][u"grade"_s].toInt(), 3);
}

void TestStoreClinical::theHistoryHasALimitBesideItsValue()
{
    m_record.biomarkers.back().limit = Limit::Below;

    QVERIFY(m_store->save(m_record));

    const HistoryEntry last = m_store->history(m_record.patient.id)->front();
    QVERIFY(last.before[u"biomarkers"_s][2][u"limit"_s].isUndefined());
    QCOMPARE(last.after[u"biomarkers"_s][2][u"limit"_s].toString(), u"<"_s);
    QCOMPARE(m_store->record(m_record.patient.id)->biomarkers.back().limit, Limit::Below);
}

void TestStoreClinical::theTablesRefuseWhatTheDomainRefuses_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    const auto add = [](const QString &table, const QString &column, const QString &value, bool taken) {
        QTest::addRow("%s %s %s", qPrintable(table), qPrintable(column), qPrintable(value))
            << table << column << value << taken;
    };
    const QString event = u"adverse_event"_s;
    add(event, u"note"_s, u"'as it is'"_s, true);
    add(event, u"term"_s, u"' '"_s, false);
    add(event, u"grade"_s, u"0"_s, false);
    add(event, u"grade"_s, u"5"_s, true);
    add(event, u"grade"_s, u"6"_s, false);
    add(event, u"grade"_s, u"NULL"_s, true);
    add(event, u"serious"_s, u"'maybe'"_s, false);
    add(event, u"relation"_s, u"'certain'"_s, false);
    add(event, u"action"_s, u"'waited'"_s, false);
    add(event, u"outcome"_s, u"'dead'"_s, false);
    add(event, u"onset"_s, u"'2025-1'"_s, false);
    add(event, u"reported"_s, u"'2025'"_s, false);
    add(event, u"patient"_s, u"'q'"_s, false);
    const QString marker = u"biomarker"_s;
    add(marker, u"value"_s, u"-0.5"_s, true);
    add(marker, u"value"_s, u"'many'"_s, false);
    add(marker, u"value"_s, u"NULL"_s, false);
    add(marker, u"unit"_s, u"''"_s, false);
    add(marker, u"marker"_s, u"''"_s, false);
    add(marker, u"subset"_s, u"''"_s, true);
    add(marker, u"detection_limit"_s, u"'<'"_s, true);
    add(marker, u"detection_limit"_s, u"''"_s, true);
    add(marker, u"detection_limit"_s, u"'<='"_s, false);
    add(marker, u"detection_limit"_s, u"NULL"_s, false);
    add(marker, u"date"_s, u"'2025-01'"_s, false);
    const QString dose = u"treatment_dose"_s;
    add(dose, u"amount"_s, u"0"_s, true);
    add(dose, u"amount"_s, u"-1"_s, false);
    add(dose, u"from_date"_s, u"NULL"_s, true);
    add(dose, u"treatment"_s, u"'u'"_s, false);
}

void TestStoreClinical::theTablesRefuseWhatTheDomainRefuses()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    const Tables tables;
    QVERIFY(tables.run(u"INSERT INTO patient (id, code, code_folded, centre, sex, systemic_lupus,"
                       u" entered_in_error) VALUES ('p', 'A', 'a', '', 'female', 'no', '')"_s));
    QVERIFY(tables.run(u"INSERT INTO treatment (id, patient, position, kind, drug, other_name)"
                       u" VALUES ('t', 'p', 0, 'previous', 'other', 'x')"_s));
    const QMap<QString, QMap<QString, QString>> rows{{u"adverse_event"_s,
                                                      {{u"id"_s, u"'e'"_s},
                                                       {u"patient"_s, u"'p'"_s},
                                                       {u"term"_s, u"'rash'"_s},
                                                       {u"grade"_s, u"1"_s},
                                                       {u"serious"_s, u"'no'"_s},
                                                       {u"relation"_s, u"'possible'"_s},
                                                       {u"action"_s, u"'none'"_s},
                                                       {u"outcome"_s, u"'recovered'"_s},
                                                       {u"onset"_s, u"'2025-01'"_s},
                                                       {u"reported"_s, u"'2025-01-31'"_s},
                                                       {u"note"_s, u"''"_s}}},
                                                     {u"biomarker"_s,
                                                      {{u"patient"_s, u"'p'"_s},
                                                       {u"date"_s, u"'2025-01-31'"_s},
                                                       {u"subset"_s, u"'CD56dim'"_s},
                                                       {u"marker"_s, u"'TIM3'"_s},
                                                       {u"position"_s, u"0"_s},
                                                       {u"value"_s, u"12.5"_s},
                                                       {u"unit"_s, u"'%'"_s}}},
                                                     {u"treatment_dose"_s,
                                                      {{u"treatment"_s, u"'t'"_s},
                                                       {u"position"_s, u"0"_s},
                                                       {u"from_date"_s, u"'2025-01'"_s},
                                                       {u"amount"_s, u"7.5"_s}}}};
    QMap<QString, QString> row = rows.value(table);
    row[column] = value;

    const Result<Done> inserted = tables.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, QStringList(row.keys()).join(u", "_s), QStringList(row.values()).join(u", "_s)));

    QTEST(static_cast<bool>(inserted), "taken");
}

void TestStoreClinical::aMarkerIsMeasuredOnceADay()
{
    m_record.biomarkers.push_back(m_record.biomarkers.front());

    QVERIFY(!m_store->save(m_record));

    QCOMPARE(m_store->record(m_record.patient.id)->biomarkers.size(), 3U);
}

void TestStoreClinical::centresAreKeptAndWrongOnesRefused()
{
    const Centres centres{{u"Valdecilla"_s, u"HUMV"_s}, {u"La Paz"_s, {}}};
    QVERIFY(m_store->knownCentres()->empty());

    QVERIFY(m_store->save(centres));

    QVERIFY(*m_store->knownCentres() == centres);
    QCOMPARE(m_store->save(Centres{{u" "_s, {}}}).error().kind, Kind::Invalid);
    QVERIFY(*m_store->knownCentres() == centres);
}

void TestStoreClinical::theNkPanelIsThereUntilOthersWereSaved()
{
    QVERIFY(*m_store->panels() == Panels{nkPanel()});
    const Panels own{{u"Interferon"_s, u"log2"_s, {}, {{u"IFN_score"_s, u"IFN score"_s, -1.0, 1.0}}}};

    QVERIFY(m_store->save(own));

    QVERIFY(*m_store->panels() == own);
    QCOMPARE(m_store->save(Panels{{{}, u"%"_s, {}, {}}}).error().kind, Kind::Invalid);
}

MALAR_TEST(TestStoreClinical)

} // namespace test_storeclinical
#include "test_storeclinical.moc"
