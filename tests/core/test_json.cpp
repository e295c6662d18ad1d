#include "core/domain/json.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
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

MALAR_TEST(TestJson)
#include "test_json.moc"
