#include "tests/support/exchange.h"

#include "core/domain/concomitant.h"
#include "core/domain/discoid.h"
#include "core/domain/json.h"
#include "core/exchange/rows.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace test_importlimits {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// What the form and the disk do not take, the import does not.
class TestImportLimits : public Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFileBeyondTheLimitIsRefusedBeforeItIsRead();
    void textsOfOneLineAreTidiedWithAWord();
    void manyRowsOfOneImageAreRefused();
    void discoidInTwoExtentsIsPointedOutAndTaken();
    void aScheduleThatTheFormRefusesIsRefused();
    void settingsThatTheFormRefusesSayByWhichRule();
    void dosesOutOfTheirOrderAreRefused();
    void anEmptyRouteStaysEmpty();

private:
    QTemporaryDir m_place;
    Folder m_good;

    exchange::ImportPlan planOf(const Folder &folder, const Store *store = nullptr)
    {
        write(m_place.filePath(u"bad"_s), folder);
        return test::planOf(m_place.filePath(u"bad"_s), store);
    }
    /// Without what is said of every changed file.
    QStringList problemsOf(const Folder &folder, const Store *store = nullptr)
    {
        QStringList all = worded(planOf(folder, store).problems);
        all.removeIf([](const QString &problem) { return problem.endsWith(u"checksum-differs"_s); });
        return all;
    }
};

void TestImportLimits::initTestCase()
{
    m_good = exported(oneOfEach(), m_place.filePath(u"good"_s), {true, false});
    QCOMPARE(problemsOf(m_good), QStringList());
}

void TestImportLimits::aFileBeyondTheLimitIsRefusedBeforeItIsRead()
{
    write(m_place.filePath(u"bad"_s), m_good);
    QFile file(m_place.filePath(u"bad/biomarkers.csv"_s));
    QVERIFY(file.resize(exchange::largestCsv + 1)); // sparse: it takes no place on the disk

    const QStringList problems = worded(test::planOf(m_place.filePath(u"bad"_s)).problems);

    QCOMPARE(problems, QStringList{u"biomarkers.csv 0  file-too-large"_s});
}

void TestImportLimits::textsOfOneLineAreTidiedWithAWord()
{
    const exchange::ImportPlan plan =
        planOf(with(m_good, u"patients.csv"_s, "centre", "\"Harbour\n \xE2\x80\xAE clinic\t\""));

    QVERIFY(worded(plan.problems).contains(u"patients.csv 2 centre text-tidied"_s));
    QCOMPARE(plan.problems.blocking, 0u);
    QCOMPARE(plan.files.front().record.patient.centre, u"Harbour clinic"_s);
    QVERIFY(worded(planOf(with(m_good, u"patients.csv"_s, "centre", QByteArray(501, 'c'))).problems)
                .contains(u"patients.csv 2 centre cell-too-long"_s));
}

void TestImportLimits::manyRowsOfOneImageAreRefused()
{
    const QByteArray image = QByteArray("\xFF\xD8\xFF\xC0\x00\x0B\x08\x00\x10\x00\x20\x01\x01\x11\x00"
                                        "\xFF\xDA\x00\x02"
                                        "data\xFF\xD9",
                                        25);
    const QByteArray name = exchange::photographName(image).toLatin1();
    Folder folder = test::with(m_good, u"consents.csv"_s, "consent_photographs", "1");
    folder = test::with(folder, u"consents.csv"_s, "consent_off_label_use", "1");
    folder[u"registry.json"_s].replace("\"photographs\": false", "\"photographs\": true");
    folder[u"photographs/"_s + QString::fromLatin1(name)] = image;
    QByteArray rows = "patient,photograph_date,photograph_region,photograph_visit,photograph_note,"
                      "photograph_width,photograph_height,photograph_file\n";
    for (int i = 0; i < 22; ++i)
        rows += "A-1," + QDate(2025, 1, 14).addDays(i).toString(Qt::ISODate).toLatin1() + ",face,,,32,16," +
                name + '\n';
    rows += "A-1,2025-01-14,face,,,32,16," + name + '\n';
    folder[u"photographs.csv"_s] = rows;

    const exchange::ImportPlan plan = planOf(folder);

    QStringList problems = worded(plan.problems);
    problems.removeIf([](const QString &problem) { return problem.endsWith(u"checksum-differs"_s); });
    QCOMPARE(problems, (QStringList{u"photographs.csv 22 photograph_file repeated-row"_s,
                                    u"photographs.csv 23 photograph_file repeated-row"_s,
                                    u"photographs.csv 24 photograph_file repeated-row"_s}));
}

// The form makes it one choice, and an older registry may hold it.
void TestImportLimits::discoidInTwoExtentsIsPointedOutAndTaken()
{
    const auto with = [this](const QByteArray &discoid, const QByteArray &localised,
                             const QByteArray &generalised) {
        Folder folder = test::with(m_good, u"patients.csv"_s, "cle_discoid", discoid);
        folder = test::with(folder, u"patients.csv"_s, "cle_discoid_localised", localised);
        return test::with(folder, u"patients.csv"_s, "cle_discoid_generalised", generalised);
    };

    const exchange::ImportPlan plan = planOf(with("1", "1", "1"));
    QVERIFY(worded(plan.problems).contains(u"patients.csv 2 cle_discoid_localised several-extents"_s));
    QVERIFY(plan.isAccepted());
    const auto &subtypes = plan.files.front().record.patient.subtypes;
    QCOMPARE(std::ranges::count_if(subtypes, isDiscoid), 3);
    QCOMPARE(problemsOf(with("0", "1", "1")),
             QStringList{u"patients.csv 2 cle_discoid_generalised several-extents"_s});
    for (const Folder &one : {with("1", "0", "0"), with("0", "1", "0"), with("0", "0", "0")})
        QCOMPARE(problemsOf(one), QStringList());
}

void TestImportLimits::settingsThatTheFormRefusesSayByWhichRule()
{
    const Schedule none{-28, 0, {}};
    const ScaleSet alike{{u"a"_s, u"Itch"_s, 10, {}, u"none"_s, u"worst"_s},
                         {u"b"_s, u"itch"_s, 10, {}, u"none"_s, u"worst"_s}};
    const Centres twice{{u"La Paz"_s, {}}, {u"la paz"_s, {}}};
    Panels unitless{nkPanel()};
    unitless[0].unit.clear();
    const auto broken = [this](const QString &part, const QJsonObject &value) {
        QJsonObject settings = QJsonDocument::fromJson(m_good.at(u"registry.json"_s)).object();
        settings[part] = value;
        Folder folder = m_good;
        folder[u"registry.json"_s] = QJsonDocument(settings).toJson();
        const exchange::ImportPlan plan = planOf(folder);
        for (const exchange::Problem &problem : plan.problems.list)
            if (problem.what.reason == exchange::Refusal::Reason::BadSettings && problem.what.column == part)
                return problem.broken.value_or(StudySettings{});
        qFatal("not refused");
    };

    QCOMPARE(problem(broken(u"schedule"_s, toJson(none)).schedule), ScheduleProblem::NoMonths);
    QCOMPARE(problem(broken(u"asked"_s, toJson(alike)).scales)->kind, ScaleProblem::Kind::SameName);
    QCOMPARE(problem(broken(u"centres"_s, toJson(twice)).centres)->kind, CentreProblem::Kind::SameName);
    QCOMPARE(problem(broken(u"panels"_s, toJson(unitless)).panels)->kind, PanelProblem::Kind::NoUnit);
    QVERIFY(broken(u"centres"_s, {{u"centres"_s, 3}}) == StudySettings{}); // no list at all: no rule
}

void TestImportLimits::aScheduleThatTheFormRefusesIsRefused()
{
    Folder folder = m_good;
    QJsonObject settings = QJsonDocument::fromJson(m_good.at(u"registry.json"_s)).object();
    QJsonObject schedule = settings.value(u"schedule"_s).toObject();
    const QJsonArray good = schedule.value(u"months"_s).toArray();
    QVERIFY(good.size() > 1);
    QJsonArray falling;
    for (const auto &month : good)
        falling.prepend(month);
    QJsonArray many;
    for (int i = 0; i < 61; ++i)
        many.append(good.first());

    for (const QJsonArray &months : {QJsonArray(), falling, many}) {
        schedule[u"months"_s] = months;
        settings[u"schedule"_s] = schedule;
        folder[u"registry.json"_s] = QJsonDocument(settings).toJson();

        QVERIFY(problemsOf(folder).contains(u"registry.json 0 schedule bad-settings"_s));
    }
}

// The form refuses them too: the last one that has begun would not be the dose in force.
void TestImportLimits::dosesOutOfTheirOrderAreRefused()
{
    Folder folder = m_good;
    const QByteArray header = folder[u"treatment_doses.csv"_s].split('\n').front();
    QCOMPARE(header, QByteArray("patient,dose_treatment,dose_number,dose_from,dose_amount"));
    const auto with = [&](const QByteArray &rows) {
        folder[u"treatment_doses.csv"_s] = header + '\n' + rows;
        return planOf(folder);
    };

    // 2022 begins with its first day, before the step above it.
    for (const QByteArray rows :
         {"A-1,1,1,2022-03-01,20\nA-1,1,2,2022,5\n", "A-1,1,1,2024-06-01,10\nA-1,1,2,2024-05-01,20\n",
          "A-1,1,1,2024-06-01,10\nA-1,1,2,,20\n"}) {
        QVERIFY(
            worded(with(rows).problems).contains(u"treatment_doses.csv 3 dose_from doses-out-of-order"_s));
    }
    const exchange::ImportPlan plan = with("A-1,1,2,2024-06-01,10\nA-1,1,1,2024-05-01,20\n");
    QCOMPARE(plan.problems.blocking, 0u);
    const Treatment &treatment = plan.files.front().record.treatments.front();
    QCOMPARE(doseOn(treatment, QDate(2024, 5, 15)), std::optional(20.0));
    QCOMPARE(doseOn(treatment, QDate(2024, 7, 1)), std::optional(10.0));
}

void TestImportLimits::anEmptyRouteStaysEmpty()
{
    const exchange::ImportPlan plan = planOf(with(m_good, u"courses.csv"_s, "course_route", ""));

    QCOMPARE(plan.files.front().record.courses.front().route, QString());
}

MALAR_TEST(TestImportLimits)

} // namespace test_importlimits
#include "test_importlimits.moc"
