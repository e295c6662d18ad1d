#include "core/domain/recordfields.h"

#include "tests/support/eitherkind.h"
#include "tests/support/store.h"

namespace test_storetexts {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString withNull = u"one\0two"_s;

QString *textIn(QString &text) { return &text; }
template <class Tag> QString *textIn(Id<Tag> &id) { return &id.value; }
template <class T> QString *textIn(T &) { return nullptr; }

/// Has each text and id of the part hold U+0000 while `refused` looks, one after the other.
template <Fielded T> void eachText(T &part, const auto &refused)
{
    eachField<T>([&](const auto &field) {
        QString *text = textIn(field.of(part));
        if (!text)
            return;
        const QString was = std::exchange(*text, withNull);
        refused(field.name);
        *text = was;
    });
}

/// The store's own word, not that of a rule which happens to be broken as well.
template <class T> bool isRefused(const Result<T> &result)
{
    return !result && result.error().kind == Kind::Invalid && result.error().detail.contains(u"U+0000"_s);
}

Photograph photographOn(QDate day) { return {makeId<PhotographTag>(), day, Region::Face, {}, {}, 20, 10}; }

} // namespace

/// Texts that an engine would cut, change or not take are refused before it has them, in every field there
/// is.
class TestStoreTexts : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEveryEngine(); }
    void init();

    void noTextOfARecordHoldsNull();
    void noTextOfAVisitHoldsNull();
    void noTextOfAPhotographHoldsNull();
    void noReasonAndNoNameHoldsNull();
    void noImportHoldsNull();
    void halfAPairIsRefused();
    void aDateThatDoesNotExistIsRefused();

private:
    QTemporaryDir m_sealedIn;
    std::unique_ptr<Store> m_store;
    PatientRecord m_record;
};

void TestStoreTexts::init()
{
    Test::init();
    m_store = test::storeOfEither(m_sealedIn, training);
    m_record = wholeRecord(u"HUMV-003"_s);
    QVERIFY(m_store->save(m_record));
}

void TestStoreTexts::noTextOfARecordHoldsNull()
{
    PatientRecord record = m_record;
    int texts = 0;
    const auto refused = [&](std::string_view field) {
        QVERIFY2(isRefused(m_store->save(record)), field.data());
        ++texts;
    };

    eachText(record.patient, refused);
    eachText(*record.identity, refused);
    eachText(record.consents.front(), refused);
    eachText(record.courses.front(), refused);
    eachText(record.courses.front().infusions.front(), refused);
    eachText(record.treatments.front(), refused);
    eachText(record.adverseEvents.front(), refused);
    eachText(record.biomarkers.front(), refused);

    QCOMPARE(texts, 25);
    QVERIFY(*m_store->record(record.patient.id) == m_record);
}

void TestStoreTexts::noTextOfAVisitHoldsNull()
{
    Visit visit = clearVisit(m_record, QDate(2025, 6, 1));
    visit.marks[3] = {Origin::Typed, withNull};
    QVERIFY(isRefused(m_store->save(visit)));
    visit.marks.clear();

    eachText(visit, [&](std::string_view field) { QVERIFY2(isRefused(m_store->save(visit)), field.data()); });
    Scale scale = itch();
    eachText(scale, [&](std::string_view field) {
        visit.scales = {{scale.key, {scale, 3}}};
        QVERIFY2(kindOf(m_store->save(visit)) == Kind::Invalid, field.data());
    });

    QVERIFY(m_store->visits(m_record.patient.id)->empty());
}

void TestStoreTexts::noTextOfAPhotographHoldsNull()
{
    m_record.consents.back().withdrawn.reset();
    QVERIFY(m_store->save(m_record));
    const PatientId &patient = m_record.patient.id;
    Photograph photograph = photographOn(m_record.consents.back().date);

    eachText(photograph, [&](std::string_view field) {
        QVERIFY2(isRefused(m_store->add(patient, photograph, {"full", "small"})), field.data());
    });

    QVERIFY(m_store->add(patient, photograph, {"full", "small"}));
    photograph.note = withNull;
    QVERIFY(isRefused(m_store->save(photograph)));
    QCOMPARE(m_store->record(patient)->photographs.front().note, QString());
}

void TestStoreTexts::noReasonAndNoNameHoldsNull()
{
    PatientRecord changed = m_record;
    changed.patient.centre += u" 2"_s;

    QVERIFY(isRefused(m_store->save(changed, withNull)));
    QVERIFY(isRefused(m_store->rename(withNull)));

    QVERIFY(*m_store->record(m_record.patient.id) == m_record);
    QCOMPARE(m_store->registry()->name, training.name);
}

void TestStoreTexts::noImportHoldsNull()
{
    std::vector<PatientFile> cohort = generatedCohort(2, 2);
    cohort.back().visits.back().note = withNull;

    QVERIFY(isRefused(m_store->import(cohort)));

    QCOMPARE(m_store->records()->size(), 1U);
}

void TestStoreTexts::halfAPairIsRefused()
{
    for (const QString &half : {QString(QChar(0xD83D)), u"a"_s + QChar(0xDE00), u"\xD83D\xD83D\xDE00"_s}) {
        m_record.patient.centre = half;

        QVERIFY(isRefused(m_store->save(m_record)));
    }
    m_record.patient.centre = u"😀"_s;
    QVERIFY(m_store->save(m_record));
    QCOMPARE(m_store->record(m_record.patient.id)->patient.centre, u"😀"_s);
}

/// It would be written, and no record could be read any more.
void TestStoreTexts::aDateThatDoesNotExistIsRefused()
{
    for (const PartialDate date :
         {PartialDate{2025, 2, 30}, PartialDate{2025, 13, {}}, PartialDate{2025, {}, 3}}) {
        m_record.patient.diseaseOnset = date;

        QCOMPARE(kindOf(m_store->save(m_record)), Kind::Invalid);
    }
    QVERIFY(m_store->record(m_record.patient.id));
}

MALAR_TEST(TestStoreTexts)

} // namespace test_storetexts
#include "test_storetexts.moc"
