#include "ui/report/checkscript.h"

#include "core/analysis/analyseddata.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/pdf.h"
#include "tests/support/rscript.h"
#include "tests/support/test.h"
#include "ui/language.h"
#include "ui/report/tables.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>

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

/// More changes of CLASI-A than the exact test takes.
Records beyondTheExactTest()
{
    Records records;
    for (int i = 0; i < 1010; ++i)
        records.push_back(
            scored(u"P%1"_s.arg(i), {{0, 10 + i % 7, 3}, {30, i % 4 == 0 ? 20 : 5 * i % 9, 3}}));
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

Q_DECLARE_METATYPE(AnalysisPlan)

/// The R script of the report, run on its data.
class TestCheckScript : public test::Test {
    Q_OBJECT

private slots:
    void init();
    void itAgreesUnderEveryPreset();
    void itAgreesUnderEveryChoice();
    void itAgreesOnEveryCohort();
    void itAgreesInALocaleWithoutUnicode();
    void everyFigureOfEveryTableIsInIt_data();
    void everyFigureOfEveryTableIsInIt();
    void itNamesEveryFigureThatTheDataNoLongerGive_data();
    void itNamesEveryFigureThatTheDataNoLongerGive();

private:
    void add(const QString &name, const Records &, const AnalysisPlan &);
    void verifyAll();

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
    write(folder + u"/data.csv"_s, analysedData(cohort));
    write(folder + u"/check.R"_s, checkScript(summarise(cohort)));
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

void TestCheckScript::everyFigureOfEveryTableIsInIt_data()
{
    QTest::addColumn<AnalysisPlan>("wanted");
    for (const stats::Preset &preset : stats::presets)
        QTest::newRow(preset.key.data()) << plan(QString::fromStdString(std::string(preset.key)));
    QTest::newRow("otherwise") << otherwise();
}

// Who was left out stands in data.csv by name.
void TestCheckScript::everyFigureOfEveryTableIsInIt()
{
    QFETCH(AnalysisPlan, wanted);
    speak(u"en"_s);
    const CohortSummary summary = summarise(place(test::trainingRecords(), wanted));
    const QSet<QString> known = numbersIn(QString::fromUtf8(checkScript(summary)));

    int figures = 0;
    for (const ReportTable &table : reportTables(summary)) {
        if (table.label == leftOutTable(summary).label)
            continue;
        for (const ReportTable::Row &row : table.rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                for (const QString &number : numbersIn(row.cells[i])) {
                    if (!table.columns[std::size_t(i)].number)
                        continue;
                    QVERIFY2(known.contains(number),
                             qPrintable(table.label + u": "_s + row.cells.join(u'|')));
                    ++figures;
                }
    }
    QVERIFY(figures > 150);
}

void TestCheckScript::itNamesEveryFigureThatTheDataNoLongerGive_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("figure");
    QTest::newRow("a total") << QByteArray(",183,1,4,yes") << QByteArray(",183,9,4,yes")
                             << u"CLASI-A | 6 | change_mean"_s;
    QTest::newRow("a responder") << QByteArray(",183,1,4,yes") << QByteArray(",183,29,4,yes")
                                 << u"clasi50 | 6 | responders"_s;
    QTest::newRow("a band") << QByteArray(",183,1,4,yes") << QByteArray(",183,29,4,yes")
                            << u"CLASI-A | 6 | graver"_s;
    QTest::newRow("a day") << QByteArray(",183,1,4,yes") << QByteArray(",183,,4,yes") << u"CLASI-A | 6 | p"_s;
    QTest::newRow("whether it was carried")
        << QByteArray(",6,no,") << QByteArray(",6,yes,") << u"CLASI-D | 6 | carried"_s;
    QTest::newRow("a sex") << QByteArray(",female,") << QByteArray(",male,") << u"features |  | sex:male"_s;
    QTest::newRow("a response") << QByteArray(",yes,0,") << QByteArray(",no,0,")
                                << u"time to CLASI-50 |  | responded"_s;
}

void TestCheckScript::itNamesEveryFigureThatTheDataNoLongerGive()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, figure);
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    add(u"."_s, test::trainingRecords(), defaultPlan({}));
    QFile data(m_folder->filePath(u"data.csv"_s));
    QVERIFY(data.open(QIODevice::ReadOnly));
    QByteArray changed = data.readAll();
    data.close();
    const qsizetype place = changed.indexOf(before);
    QVERIFY(place > 0);
    write(data.fileName(), changed.replace(place, before.size(), after));

    const test::Ran result = test::ran(u"Rscript"_s, {u"check.R"_s}, m_folder->path());

    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.contains(figure + u": the report prints "_s), qPrintable(result.output));
    QVERIFY(result.output.contains(QRegularExpression(u"\\d+ of \\d+ figures differ\\n$"_s)));
}

MALAR_TEST(TestCheckScript)
#include "test_checkscript.moc"
