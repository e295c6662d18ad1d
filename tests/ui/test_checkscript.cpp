#include "ui/check/checkscript.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/pdf.h"
#include "tests/support/rscript.h"
#include "tests/support/test.h"
#include "ui/report/reportfiles.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace test_checkscript {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::scored;

namespace {

using Records = std::vector<PatientRecord>;

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// The three who never changed, one of them at 0.
Records unchanged()
{
    return {scored(u"P1"_s, {{0, 20, 5}, {30, 20, 5}, {183, 20, 5}}),
            scored(u"P2"_s, {{0, 9, 1}, {30, 9, 1}, {183, 9, 1}}), scored(u"P3"_s, {{0, 0, 0}, {30, 0, 0}})};
}

Records withdrawn()
{
    Records records = test::trainingRecords();
    for (PatientRecord &record : records)
        record.consents = {{{u"c"_s}, QDate(2025, 1, 1), u"1"_s, {}, QDate(2025, 3, 1)}};
    return records;
}

Records nobodyAtMonthSix()
{
    Records records = test::trainingRecords();
    for (PatientRecord &record : records) {
        const QDate last = timeline({}, record)->dayZero.addDays(137);
        std::erase_if(record.visits, [&](const VisitTotals &visit) { return visit.date > last; });
    }
    return records;
}

/// Texts that a file or a script could stumble over.
Records awkwardNames()
{
    PatientRecord record = scored(u"P \"1\", é"_s, {{0, 20, 5}, {30, 8, 5}});
    record.patient.centre = u"Málaga; \\ \"Norte\""_s;
    record.courses.front().drug = Drug::Other;
    record.courses.front().otherName = u"study drug; arm 'B' \\"_s;
    for (const QString &drug :
         {u"mepacrine; stopped"_s, u"; \\"_s, u"dapsone \\"_s, u"ácido\nfólico"_s, u"1e3"_s})
        record.treatments.push_back(
            {makeId<TreatmentTag>(), TreatmentKind::Previous, Drug::Other, drug, {}, {}});
    PatientRecord other = scored(u"NA"_s, {{0, 12, 2}, {30, 3, 2}});
    other.patient.centre = u"TRUE"_s;
    return {record, other};
}

/// What a file of treatments, infusions or events could stumble over.
Records awkwardCourses()
{
    Records records = test::clinicalRecords();
    records[0].courses[0].route = u"IV, \"slow\""_s;
    records[0].courses[0].doseMg = 1'000'000.125;
    records[0].courses.front().intervalDays = 0;
    records[1].courses[0].stopReason = u"Élan; \\ \"vital\",\n perdu"_s;
    records[1].courses[1].infusions.clear();
    records[0].adverseEvents[0].term = u"=SUM(A1)"_s;
    records[1].adverseEvents[0].term = u"Érythème, \"rouge\"; NA"_s;
    records[2].adverseEvents[0].term = u"éRYTHÈME, \"rouge\";  NA"_s;
    records[2].adverseEvents[1].term = u"NA"_s;
    records[2].treatments.back().unit = DoseUnit::GramPerDay;
    records[2].treatments.back().doses.front() = {{}, 0.0125};
    records[2].patient.lastFollowUp.reset();
    return records;
}

/// More changes of CLASI-A than the exact test takes.
Records beyondTheExactTest()
{
    Records records;
    for (int i = 0; i < 1010; ++i)
        records.push_back(
            scored(u"P%1"_s.arg(i), {{0, 10 + i % 7, 3}, {30, i % 4 == 0 ? 20 : 5 * i % 9, 3}}));
    return records;
}

/// Values below 0, of four decimals, once, of serum, in two units, and limits of detection.
Records oddBiomarkers()
{
    Records records{scored(u"P1"_s, {{0, 20, 5}}), scored(u"P2, \"x\""_s, {{0, 12, 1}}),
                    scored(u"P3"_s, {{0, 9, 0}})};
    const QDate day(2025, 1, 14);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const double times = double(i) + 1;
        records[i].biomarkers = {
            {day, u""_s, u"IFN_score"_s, -1.2345 * times, u"log2 fold"_s},
            {day.addDays(40 + qint64(i)), u""_s, u"IFN_score"_s, 0.5 / times, u"log2 fold"_s},
            {day, u"CD56dim"_s, u"PD1"_s, 900.25 * times, u"MFI, median"_s},
            {day.addDays(9), u"CD56dim"_s, u"PD1"_s, 2.1, u"% positive"_s, static_cast<Limit>(i)}};
    }
    return records;
}

/// Itch asked of all, and in the later half of the patients in the other direction.
Records scalesTurned()
{
    Scale turned = test::itch();
    turned.direction = ScaleDirection::HigherIsBetter;
    std::swap(turned.lowAnchor, turned.highAnchor);
    Records records = test::itchingRecords(test::itch());
    for (PatientRecord &record : test::itchingRecords(turned)) {
        record.patient.code += u"t"_s;
        records.push_back(test::answered(std::move(record), test::physicianGlobal(), {3, 2, {}, 1}));
    }
    return records;
}

/// Every number of a text, without a sign and without zeros that say nothing.
QSet<QString> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+(\\.\\d+)?"_s);
    QSet<QString> result;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        QString digits = found.next().captured();
        while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
            digits.chop(1);
        result << digits;
    }
    return result;
}

AnalysisPlan plan(const QString &preset) { return *planFromPreset(preset, {}); }

/// A plan that differs from the defaults in every choice.
AnalysisPlan otherwise()
{
    AnalysisPlan plan = defaultPlan({});
    plan.test.zeros = stats::Zeros::Pratt;
    plan.test.alternative = stats::Alternative::Greater;
    plan.test.quantileType = stats::QuantileType::Type6;
    plan.test.rounding = stats::Rounding::OneHalfEven;
    plan.test.confidence = 0.9;
    plan.severitySet = SeveritySet::Abbas2023;
    plan.multiplicity = Multiplicity::Hochberg;
    plan.family = Family::MonthsAndTotals;
    plan.missing = MissingRule::CarriedForward;
    plan.estimate = Estimate::MedianDifference;
    plan.effectSize = EffectSize::ZOverRootN;
    plan.rateInterval = RateInterval::ClopperPearson;
    plan.survivalInterval = stats::SurvivalInterval::Log;
    plan.descriptives = Descriptives::MeanSd;
    plan.responders.assign(responses.begin(), responses.end());
    plan.primary = Endpoint{Axis::Damage, 3};
    plan.lastVisit = true;
    return plan;
}

} // namespace

/// The R script of the report, run on its data.
class TestCheckScript : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void itAgreesUnderEveryPreset();
    void itAgreesUnderEveryChoice();
    void itAgreesOnEveryCohort();
    void itAgreesInALocaleWithoutUnicode();
    void itIsTheSameInEveryLanguage();
    void aColumnOfAScaleSaysWhatItAsks();
    void everyFigureOfEveryTableIsInIt_data();
    void everyFigureOfEveryTableIsInIt();
    void itNamesABiomarkerThatIsNoLongerWhatItWas();
    void itNamesEveryFigureThatTheDataNoLongerGive_data();
    void itNamesEveryFigureThatTheDataNoLongerGive();
    void itNamesEveryClinicalFigureToo_data();
    void itNamesEveryClinicalFigureToo();

private:
    void add(const QString &name, const Records &, const AnalysisPlan &);
    void verifyAll();
    /// That a script on changed data says which figure is not that of the report.
    void verifyNamed(const QString &name, const QByteArray &before, const QByteArray &after,
                     const QString &figure);

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_cases;
};

void TestCheckScript::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/a name with blanks XXXXXX"_s);
    m_cases.clear();
}

void TestCheckScript::add(const QString &name, const Records &records, const AnalysisPlan &wanted)
{
    const PlacedCohort cohort = place(records, wanted);
    const QString folder = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(folder));
    for (const ReportFile &file : cohortFiles(cohort, summarise(cohort), {}))
        write(folder + u'/' + file.name, file.content);
    m_cases << name;
}

void TestCheckScript::verifyAll()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    const QString said = test::ran(u"Rscript"_s, {u"-e"_s, test::everyScript}, m_folder->path()).output;

    for (const QString &name : m_cases)
        QVERIFY2(said.contains(QRegularExpression(u"^%1: all \\d+ figures agree$"_s.arg(name),
                                                  QRegularExpression::MultilineOption)),
                 qPrintable(name + u" in: "_s + said));
}

void TestCheckScript::itAgreesUnderEveryPreset()
{
    for (const stats::Preset &preset : stats::presets) {
        const QString name = QString::fromStdString(std::string(preset.key));
        add(name, test::trainingRecords(), plan(name));
    }
    verifyAll();
}

void TestCheckScript::itAgreesUnderEveryChoice()
{
    const Records records = test::trainingRecords();
    add(u"all otherwise"_s, records, otherwise());
    const auto with = [&](const QString &name, auto change) {
        AnalysisPlan wanted = defaultPlan({});
        wanted.lastVisit = true;
        change(wanted);
        add(name, records, wanted);
    };
    for (int type = 1; type <= 9; ++type)
        with(u"type %1"_s.arg(type), [&](auto &p) { p.test.quantileType = stats::QuantileType(type); });
    for (const auto rounding :
         {stats::Rounding::OneHalfUp, stats::Rounding::OneHalfEven, stats::Rounding::OneTruncated})
        with(u"rounding %1"_s.arg(int(rounding)), [&](auto &p) { p.test.rounding = rounding; });
    for (const auto method : {stats::Method::Exact, stats::Method::Normal, stats::Method::NormalCc})
        for (const auto zeros : {stats::Zeros::Drop, stats::Zeros::Pratt})
            for (const auto side :
                 {stats::Alternative::TwoSided, stats::Alternative::Greater, stats::Alternative::Less})
                with(u"test %1 %2 %3"_s.arg(int(method)).arg(int(zeros)).arg(int(side)), [&](auto &p) {
                    p.test.method = method;
                    p.test.zeros = zeros;
                    p.test.alternative = side;
                    p.effectSize = EffectSize::ZOverRootN;
                });
    for (const auto rule : {Multiplicity::Holm, Multiplicity::Hochberg, Multiplicity::Bonferroni})
        for (const auto family : {Family::Months, Family::MonthsAndTotals})
            with(u"family %1 %2"_s.arg(int(rule)).arg(int(family)), [&](auto &p) {
                p.multiplicity = rule;
                p.family = family;
            });
    with(u"plain limits"_s, [](auto &p) { p.survivalInterval = stats::SurvivalInterval::Plain; });
    with(u"carried forward"_s, [](auto &p) { p.missing = MissingRule::CarriedForward; });
    with(u"no responders"_s, [](auto &p) { p.responders.clear(); });
    verifyAll();
}

void TestCheckScript::itAgreesOnEveryCohort()
{
    const std::vector<std::pair<QString, Records>> cohorts{
        {u"nobody"_s, {}},
        {u"everyone excluded"_s, withdrawn()},
        {u"one patient"_s, {scored(u"P1"_s, {{0, 20, 5}, {30, 8, 5}})}},
        {u"no baseline"_s, {scored(u"P1"_s, {{30, 8, 5}}), scored(u"P2"_s, {{91, 8, 5}})}},
        {u"no pairs"_s, {scored(u"P1"_s, {{0, 20, 5}}), scored(u"P2"_s, {{0, 12, 1}})}},
        {u"all differences zero"_s, unchanged()},
        {u"baseline 0"_s,
         {scored(u"P1"_s, {{0, 0, 5}, {30, 8, 5}}), scored(u"P2"_s, {{0, 0, 0}, {30, 0, 1}})}},
        {u"nobody at month 6"_s, nobodyAtMonthSix()},
        {u"awkward names"_s, awkwardNames()},
        {u"treated"_s, test::clinicalRecords()},
        {u"nobody treated"_s, {test::clinicalRecords().back()}},
        {u"awkward courses"_s, awkwardCourses()},
        {u"odd biomarkers"_s, oddBiomarkers()},
        {u"scales"_s, scalesTurned()},
        {u"many"_s, test::recordsOf(test::generatedCohort(120, 4))},
        {u"beyond the exact test"_s, beyondTheExactTest()}};
    for (const auto &[name, records] : cohorts) {
        add(name, records, defaultPlan({}));
        add(name + u" otherwise"_s, records, otherwise());
    }
    verifyAll();
}

void TestCheckScript::itAgreesInALocaleWithoutUnicode()
{
    const QByteArray locale = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C");
    const auto restored = qScopeGuard([&] { qputenv("LC_ALL", locale); });

    add(u"awkward names"_s, awkwardNames(), defaultPlan({}));

    verifyAll();
}

void TestCheckScript::itIsTheSameInEveryLanguage()
{
    for (const Records &records : {test::trainingRecords(), test::clinicalRecords()})
        for (const AnalysisPlan &wanted : {defaultPlan({}), otherwise()}) {
            const PlacedCohort cohort = place(records, wanted);
            const CohortSummary summary = summarise(cohort);
            speak(u"es"_s);
            const QByteArray spanish = checkScript(cohort, summary, reportTables(summary));
            speak(u"en"_s);

            QCOMPARE(spanish, checkScript(cohort, summary, reportTables(summary)));
        }
}

void TestCheckScript::everyFigureOfEveryTableIsInIt_data()
{
    QTest::addColumn<AnalysisPlan>("wanted");
    QTest::addColumn<bool>("clinical");
    for (const stats::Preset &preset : stats::presets)
        QTest::newRow(preset.key.data()) << plan(QString::fromStdString(std::string(preset.key))) << false;
    QTest::newRow("otherwise") << otherwise() << false;
    QTest::newRow("treated") << defaultPlan({}) << true;
    QTest::newRow("treated, otherwise") << otherwise() << true;
}

void TestCheckScript::aColumnOfAScaleSaysWhatItAsks()
{
    const Records records = scalesTurned();
    const PlacedCohort cohort = place(records, defaultPlan({}));
    const CohortSummary summary = summarise(cohort);

    const QByteArray script = checkScript(cohort, summary, reportTables(summary));

    for (const char *head :
         {"\"Itch (0 no itch, 10 worst itch imaginable)\"", "\"Itch (0 worst itch imaginable, 10 no itch)\""})
        QVERIFY2(script.contains(head), head);
}

// Who was left out stands in data.csv by name, and is counted by reason here.
void TestCheckScript::everyFigureOfEveryTableIsInIt()
{
    QFETCH(AnalysisPlan, wanted);
    QFETCH(bool, clinical);
    speak(u"en"_s);
    const Records records = clinical ? test::clinicalRecords() : test::trainingRecords();
    const PlacedCohort cohort = place(records, wanted);
    const CohortSummary summary = summarise(cohort);
    const QSet<QString> known =
        numbersIn(QString::fromUtf8(checkScript(cohort, summary, reportTables(summary))));

    int figures = 0;
    for (const ReportTable &table : reportTables(summary)) {
        for (const ReportTable::Row &row : table.rows)
            for (qsizetype i = 0; i < row.texts().size(); ++i)
                for (const QString &number : numbersIn(row.texts()[i])) {
                    if (!table.columns[std::size_t(i)].number)
                        continue;
                    QVERIFY2(known.contains(number),
                             qPrintable(table.label + u": "_s + row.texts().join(u'|')));
                    ++figures;
                }
    }
    QVERIFY(figures > (clinical ? 100 : 150));
}

void TestCheckScript::itNamesEveryFigureThatTheDataNoLongerGive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("figure");
    const auto data = [](const char *row, const QByteArray &before, const QByteArray &after,
                         const QString &figure) {
        QTest::newRow(row) << u"data.csv"_s << before << after << figure;
    };
    data("a total", ",183,1,4,yes", ",183,9,4,yes", u"CLASI-A | 6 | spread"_s);
    data("a responder", ",183,1,4,yes", ",183,29,4,yes", u"clasi50 | 6 | responders"_s);
    data("a band", ",183,1,4,yes", ",183,29,4,yes", u"CLASI-A | 6 | graver"_s);
    data("a day", ",183,1,4,yes", ",183,,4,yes", u"CLASI-A | 6 | p"_s);
    data("whether it was carried", ",6,no,", ",6,yes,", u"CLASI-D | 6 | n"_s);
    data("a sex", ",female,", ",male,", u"features | sex:male"_s);
    data("a bar", ",183,1,4,yes", ",183,9,4,yes", u"waterfall | 6 | bar"_s);
    data("a kind of bar", ",183,1,4,yes", ",183,29,4,yes", u"waterfall | 6 | bars:70"_s);
    data("a band's patients", ",183,1,4,yes", ",183,29,4,yes", u"CLASI-A | 6 | mild after"_s);
    data("a step", ",yes,0,", ",no,0,", u"curve | 28 | responded"_s);
    data("a response", ",yes,0,", ",no,0,", u"time to CLASI-50 | responded"_s);
}

void TestCheckScript::itNamesEveryFigureThatTheDataNoLongerGive()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, figure);
    add(u"."_s, test::trainingRecords(), defaultPlan({}));

    verifyNamed(name, before, after, figure);
}

void TestCheckScript::itNamesEveryClinicalFigureToo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("figure");
    const auto row = [](const char *what, const QString &name, const QByteArray &before,
                        const QByteArray &after,
                        const QString &figure) { QTest::newRow(what) << name << before << after << figure; };
    const QString courses = u"courses.csv"_s;
    const QString infusions = u"infusions.csv"_s;
    const QString events = u"events.csv"_s;
    row("a phototype", u"data.csv"_s, ",no,3,current,", ",no,4,current,", u"features | phototype:3"_s);
    row("a smoker", u"data.csv"_s, ",3,current,", ",3,never,", u"features | smoking:never"_s);
    row("a test", u"data.csv"_s, ",current,yes,", ",current,no,", u"features | ana"_s);
    row("a treatment", u"treatments.csv"_s, "P1,previous,hydroxy", "P1,concomitant,hydroxy",
        u"features | previous:hydroxychloroquine"_s);
    row("what ran on day 0", u"treatments.csv"_s, "P1,concomitant,hydroxychloroquine,,",
        "P1,concomitant,hydroxychloroquine,,2025-01-13", u"features | concomitant:hydroxychloroquine"_s);
    row("a dose on day 0", u"treatments.csv"_s, "2024-12:12.5", "2024-12:15",
        u"features | glucocorticoids_mg"_s);
    row("a regimen", courses, ",300,IV,28", ",300,IV,21",
        u"features | index:anifrolumab 300 mg IV every 21 days"_s);
    row("a stop", courses, "P3,anifrolumab,2025-04-24,2025-05-04", "P3,anifrolumab,2025-04-24,",
        u"exposure | anifrolumab | stopped"_s);
    row("a reason", courses, "2025-02-23,No effect", "2025-02-23,Remission",
        u"exposure | anifrolumab | stopped:No effect"_s);
    row("an infusion missed", infusions, "P1,1,2025-02-11,given", "P1,1,2025-02-11,missed",
        u"exposure | all | missed"_s);
    row("an infusion late", infusions, "P2,1,2025-02-11,given", "P2,1,2025-02-22,given",
        u"exposure | anifrolumab | late"_s);
    row("an infusion reduced", infusions, "P1,1,2025-02-11,given,300", "P1,1,2025-02-11,given,299",
        u"exposure | all | dose_mg"_s);
    row("an infusion that was due", courses, "P1,anifrolumab,2025-01-14,,",
        "P1,anifrolumab,2025-01-14,2025-05-15,", u"exposure | all | not_recorded"_s);
    row("a grade", events, "Headache,2,", "Headache,3,", u"safety | severe | patients"_s);
    row("a term", events, "P1,Headache,2,", "P1,Migraine,2,", u"event | Headache | events"_s);
    row("a serious one", events, "Headache,1,no,", "Headache,1,yes,", u"safety | serious | events"_s);
    row("a relation", events, ",unlikely,", ",definite,", u"safety | related | events"_s);
    row("an action", events, ",stopped,", ",none,", u"safety | stopping | patients"_s);
    row("an outcome", events, ",fatal,", ",recovered,", u"event | Sepsis | outcome"_s);
    row("an onset", events, ",2025-01,", ",2024-11,", u"safety | not_counted"_s);
    row("an end", events, ",not_recovered,,,", ",not_recovered,,2025-03-01,", u"safety | open | events"_s);
}

void TestCheckScript::itNamesEveryClinicalFigureToo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, figure);
    add(u"."_s, test::clinicalRecords(), defaultPlan({}));

    verifyNamed(name, before, after, figure);
}

void TestCheckScript::verifyNamed(const QString &name, const QByteArray &before, const QByteArray &after,
                                  const QString &figure)
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    QFile data(m_folder->filePath(name));
    QVERIFY(data.open(QIODevice::ReadOnly));
    QByteArray changed = data.readAll();
    data.close();
    const qsizetype place = changed.indexOf(before);
    QVERIFY2(place >= 0, changed.constData());
    write(data.fileName(), changed.replace(place, before.size(), after));

    const test::Ran result = test::ran(u"Rscript"_s, {u"check.R"_s}, m_folder->path());

    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.contains(
                 QRegularExpression(QRegularExpression::escape(figure) + u"\\S*: the report prints "_s)),
             qPrintable(result.output));
    QVERIFY(result.output.contains(QRegularExpression(u"\\d+ of \\d+ figures differ\\n$"_s)));
}

void TestCheckScript::itNamesABiomarkerThatIsNoLongerWhatItWas()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    add(u"."_s, test::trainingRecords(), defaultPlan({}));
    const QString path = m_folder->filePath(u"biomarkers.csv"_s);
    QFile data(path);
    QVERIFY(data.open(QIODevice::ReadOnly));
    write(path, data.readAll().replace("183,CD56dim,PD1,2.8", "183,CD56dim,PD1,2.9"));

    const test::Ran result = test::ran(u"Rscript"_s, {u"check.R"_s}, m_folder->path());

    QCOMPARE(result.status, 1);
    QVERIFY2(
        result.output.contains(QRegularExpression(
            u"biomarkers \\| CD56dim / PD1 / % positive \\| last: the report prints 2.8 .*, R finds 2.9 "_s)),
        qPrintable(result.output));
}

MALAR_TEST(TestCheckScript)

} // namespace test_checkscript
#include "test_checkscript.moc"
