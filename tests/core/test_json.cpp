#include "core/domain/json.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace test_json {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

/// With every field, and without what stands apart.
PatientRecord anyRecord()
{
    PatientRecord record = test::wholeRecord(u"HUMV-003"_s, QDate(2025, 1, 14));
    record.identity.reset();
    record.patient.enteredInErrorReason = u"typed twice"_s;
    record.courses.front().route.clear(); // no intravenous one for want of another
    record.adverseEvents.front().visit = makeId<VisitTag>();
    record.photographs = {{makeId<PhotographTag>(), QDate(2025, 2, 13), Region::Ears, makeId<VisitTag>(),
                           u"left"_s, 2400, 1800},
                          {makeId<PhotographTag>(), QDate(2025, 3, 1), Region::None, {}, {}, 10, 20}};
    return record;
}

Visit anyVisit()
{
    std::mt19937 random(4);
    return test::randomVisit(random, makeId<PatientTag>(), QDate(2025, 1, 1));
}

} // namespace

/// Drafts and history are JSON: what was written is read again, and nothing is guessed.
class TestJson : public test::Test {
    Q_OBJECT

private slots:
    void aVisitComesBack();
    void anOpenAnswerIsAbsent();
    void aVisitNamesItsInstrument();
    void aWrongVisitIsRefused_data();
    void aWrongVisitIsRefused();
    void aScheduleComesBack();
    void aWrongScheduleIsRefused_data();
    void aWrongScheduleIsRefused();
    void aListOfScalesComesBack();
    void aListWithAScaleTwiceIsRefused();
    void aRecordLeavesOutWhatIsEmptyAndWhoItIs();
    void aRecordComesBack();
    void everyPartHasItsId();
    void aRecordOfAnOlderVersionIsRead();
    void aWrongRecordIsRefused_data();
    void aWrongRecordIsRefused();
};

void TestJson::aVisitComesBack()
{
    std::mt19937 random(8);
    for (int i = 0; i < 200; ++i) {
        const Visit visit = test::randomVisit(random, makeId<PatientTag>(), QDate(2025, 1, 1).addDays(i));

        const auto read = visitFromJson(throughText(toJson(visit)));

        QVERIFY(read);
        QVERIFY(*read == visit);
    }
}

void TestJson::anOpenAnswerIsAbsent()
{
    Visit visit = anyVisit();
    visit.form = test::clearForm();
    visit.form.set({Sign::Erythema, Region::Ears}, std::nullopt);

    const QJsonObject answers = toJson(visit).value(u"answers"_s).toObject();

    QCOMPARE(answers.size(), 55);
    QVERIFY(!answers.contains(u"ery_ears"_s));
    QCOMPARE(answers.value(u"ery_scalp"_s), QJsonValue(0));
}

void TestJson::aVisitNamesItsInstrument()
{
    const QJsonObject object = toJson(anyVisit());

    QCOMPARE(object.value(u"instrument"_s).toString(), u"CLASI"_s);
    QCOMPARE(object.value(u"instrument_version"_s).toString(), u"2005"_s);
}

void TestJson::aWrongVisitIsRefused_data()
{
    QTest::addColumn<QString>("field"); // of the visit, or "answers" with one answer
    QTest::addColumn<QJsonValue>("value");

    const auto answer = [](const QString &item, const QJsonValue &value) {
        return QJsonValue(QJsonObject{{item, value}});
    };
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("no patient") << u"patient"_s << QJsonValue();
    QTest::newRow("unknown state") << u"state"_s << QJsonValue(u"done"_s);
    QTest::newRow("no state") << u"state"_s << QJsonValue();
    QTest::newRow("another instrument") << u"instrument"_s << QJsonValue(u"RCLASI"_s);
    QTest::newRow("unknown adverse events") << u"adverse_events"_s << QJsonValue(u"maybe"_s);
    QTest::newRow("unknown item") << u"answers"_s << answer(u"scr_scalp"_s, 1);
    QTest::newRow("4 in erythema") << u"answers"_s << answer(u"ery_ears"_s, 4);
    QTest::newRow("1.5") << u"answers"_s << answer(u"ery_ears"_s, 1.5);
    QTest::newRow("text") << u"answers"_s << answer(u"ery_ears"_s, u"1"_s);
    QTest::newRow("null") << u"answers"_s << answer(u"ery_ears"_s, QJsonValue::Null);
    QTest::newRow("huge") << u"answers"_s << answer(u"ery_ears"_s, 1e300);
    QTest::newRow("no answers") << u"answers"_s << QJsonValue();
    QTest::newRow("mark on no item") << u"marks"_s
                                     << answer(u"ery_head"_s, QJsonObject{{u"origin"_s, u"typed"_s}});
    const auto scale = [&answer](const QString &field, const QJsonValue &value) {
        QJsonObject itch = toJson({{u"itch"_s, {test::itch(), 4}}}).value(u"itch"_s).toObject();
        itch.insert(field, value);
        return answer(u"itch"_s, itch);
    };
    QTest::newRow("a list of scales") << u"scales"_s << QJsonValue(QJsonArray());
    QTest::newRow("11 on 0-10") << u"scales"_s << scale(u"value"_s, 11);
    QTest::newRow("-1 on a scale") << u"scales"_s << scale(u"value"_s, -1);
    QTest::newRow("half a point") << u"scales"_s << scale(u"value"_s, 4.5);
    QTest::newRow("a scale without a value") << u"scales"_s << scale(u"value"_s, QJsonValue::Undefined);
    QTest::newRow("a scale to 7") << u"scales"_s << scale(u"highest"_s, 7);
    QTest::newRow("no direction") << u"scales"_s << scale(u"direction"_s, u""_s);
    QTest::newRow("no anchor") << u"scales"_s << scale(u"anchor_high"_s, u" "_s);
    QTest::newRow("mark without origin") << u"marks"_s << answer(u"ery_ears"_s, QJsonObject{});
}

void TestJson::aWrongVisitIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(anyVisit());
    object.insert(field, value);

    QVERIFY(!visitFromJson(object));
}

void TestJson::aScheduleComesBack()
{
    for (const Schedule &schedule :
         {Schedule{}, Schedule{-7, 3, {}}, Schedule{-14, 0, {{12, 365, 60, 61}}}}) {
        const auto read = scheduleFromJson(throughText(toJson(schedule)));

        QVERIFY(read);
        QVERIFY(*read == schedule);
    }
}

void TestJson::aWrongScheduleIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("no months") << u"months"_s << QJsonValue();
    QTest::newRow("no baseline") << u"baseline_first_day"_s << QJsonValue();
    QTest::newRow("baseline in words") << u"baseline_last_day"_s << QJsonValue(u"0"_s);
    QTest::newRow("half a day") << u"baseline_last_day"_s << QJsonValue(0.5);
    QTest::newRow("a month without a target")
        << u"months"_s
        << QJsonValue(QJsonArray{QJsonObject{{u"month"_s, 1}, {u"before"_s, 1}, {u"after"_s, 1}}});
    QTest::newRow("a month that is none") << u"months"_s << QJsonValue(QJsonArray{3});
}

void TestJson::aWrongScheduleIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(Schedule{});
    object.insert(field, value);

    QVERIFY(!scheduleFromJson(object));
}

void TestJson::aListOfScalesComesBack()
{
    Scale penn = test::itch();
    penn.key = u"patient_global"_s;
    penn.direction = ScaleDirection::HigherIsBetter;
    for (const ScaleSet &scales : {ScaleSet{}, ScaleSet{penn, test::physicianGlobal(), test::itch()}}) {
        const auto read = scaleSetFromJson(throughText(toJson(scales)));

        QVERIFY(read);
        QVERIFY(*read == scales);
    }
}

void TestJson::aListWithAScaleTwiceIsRefused()
{
    QVERIFY(!scaleSetFromJson(toJson(ScaleSet{test::itch(), test::itch()})));
    QVERIFY(!scaleSetFromJson({}));
}

void TestJson::aRecordLeavesOutWhatIsEmptyAndWhoItIs()
{
    PatientRecord record = test::patientOnDrug(u"HUMV-003"_s);
    record.identity = Identity{u"María Peña"_s, u"77"_s, QDate(1979, 2, 3), {}};
    record.patient.centre.clear();

    const QByteArray text = QJsonDocument(toJson(record)).toJson();

    QVERIFY(text.contains("HUMV-003"));
    QVERIFY(text.contains("\"birth_year\": 1979"));
    QVERIFY(!text.contains("Peña"));
    QVERIFY(!text.contains("1979-02-03"));
    QVERIFY(!text.contains("centre"));
    QCOMPARE(toJson(*record.identity).keys(),
             (QStringList{u"birth_date"_s, u"hospital_number"_s, u"name"_s}));
}

void TestJson::aRecordComesBack()
{
    const PatientRecord record = anyRecord();

    const auto read = recordFromJson(throughText(toJson(record)));

    QVERIFY(read);
    QVERIFY(read->patient == record.patient);
    QVERIFY(read->consents == record.consents);
    QVERIFY(read->courses == record.courses);
    QVERIFY(read->treatments == record.treatments);
    QVERIFY(read->adverseEvents == record.adverseEvents);
    QVERIFY(read->biomarkers == record.biomarkers);
    QVERIFY(read->photographs == record.photographs);
    QVERIFY(*read == record);

    const Identity identity{u"Peña, María"_s, u"HC 0012"_s, QDate(1979, 5, 4), u"two\nlines"_s};
    QJsonObject named = toJson(record);
    named.insert(u"identity"_s, toJson(identity));
    QVERIFY(recordFromJson(throughText(named))->identity == identity);
}

void TestJson::everyPartHasItsId()
{
    const PatientRecord record = anyRecord();
    const QJsonObject object = toJson(record);

    QCOMPARE(object[u"id"_s].toString(), record.patient.id.value);
    QCOMPARE(object[u"consents"_s][1][u"id"_s].toString(), record.consents[1].id.value);
    QCOMPARE(object[u"courses"_s][1][u"id"_s].toString(), record.courses[1].id.value);
    QCOMPARE(object[u"courses"_s][0][u"infusions"_s][4][u"id"_s].toString(),
             record.courses[0].infusions[4].id.value);
    QCOMPARE(object[u"treatments"_s][2][u"id"_s].toString(), record.treatments[2].id.value);
    QCOMPARE(object[u"adverse_events"_s][1][u"id"_s].toString(), record.adverseEvents[1].id.value);
    QCOMPARE(object[u"photographs"_s][1][u"id"_s].toString(), record.photographs[1].id.value);
}

// As version 3 wrote it: without ids, what was consented to as a list, photographs without a size.
void TestJson::aRecordOfAnOlderVersionIsRead()
{
    const auto read = recordFromJson(QJsonDocument::fromJson(R"({
        "code": "A-1", "sex": "female", "systemic_lupus": "unknown", "ana": "yes", "subtypes": ["discoid"],
        "consents": [{"date": "2025-01-01", "scopes": ["off_label_use", "photographs"], "scope": "both"}],
        "courses": [{"drug": "anifrolumab", "dose_mg": 300, "route": "IV", "interval_days": 28,
                     "start": "2025-01-14",
                     "infusions": [{"date": "2025-01-14", "state": "missed", "dose_mg": 0}]}],
        "treatments": [{"kind": "previous", "drug": "methotrexate", "from": "2019-05"}],
        "photographs": [{"id": "p", "date": "2025-01-14", "region": "ears"}]})")
                                         .object());

    QVERIFY(read);
    QCOMPARE(read->patient.sex, Sex::Female);
    QCOMPARE(read->patient.found(Serology::Ana), Answer::Yes);
    QCOMPARE(read->patient.found(Serology::AntiRo), Answer::Unknown);
    QVERIFY((read->consents ==
             std::vector<Consent>{{{}, QDate(2025, 1, 1), {}, u"both"_s, {}, {true, false, true}}}));
    QCOMPARE(read->courses.front().infusions.front().state, InfusionState::Missed);
    QCOMPARE(read->treatments.front().from, (PartialDate{2019, 5, {}}));
    QVERIFY(
        (read->photographs.front() == Photograph{{u"p"_s}, QDate(2025, 1, 14), Region::Ears, {}, {}, 0, 0}));
}

void TestJson::aWrongRecordIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");

    const auto part = [](const QString &field, const QJsonValue &value) {
        return QJsonValue(QJsonArray{QJsonObject{{u"date"_s, u"2025-01-14"_s}, {field, value}}});
    };
    QTest::newRow("no code") << u"code"_s << QJsonValue();
    QTest::newRow("unknown sex") << u"sex"_s << QJsonValue(u"f"_s);
    QTest::newRow("a year in words") << u"birth_year"_s << QJsonValue(u"1979"_s);
    QTest::newRow("half a year") << u"birth_year"_s << QJsonValue(1979.5);
    QTest::newRow("month 13") << u"disease_onset"_s << QJsonValue(u"2019-13"_s);
    QTest::newRow("30 February") << u"last_follow_up"_s << QJsonValue(u"2025-02-30"_s);
    QTest::newRow("one subtype") << u"subtypes"_s << QJsonValue(u"discoid"_s);
    QTest::newRow("unknown subtype") << u"subtypes"_s << QJsonValue(QJsonArray{u"bald"_s});
    QTest::newRow("consents that are none") << u"consents"_s << QJsonValue(QJsonArray{3});
    QTest::newRow("a consent of no day") << u"consents"_s << QJsonValue(QJsonArray{QJsonObject{}});
    QTest::newRow("perhaps") << u"consents"_s << part(u"study_data"_s, u"yes"_s);
    QTest::newRow("a value of nothing") << u"biomarkers"_s << part(u"value"_s, 3);
    QTest::newRow("no region") << u"photographs"_s << part(u"region"_s, u"soul"_s);
}

void TestJson::aWrongRecordIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(anyRecord());
    QVERIFY(recordFromJson(object));
    object.insert(field, value);

    QVERIFY(!recordFromJson(object));
}

MALAR_TEST(TestJson)

} // namespace test_json
#include "test_json.moc"
