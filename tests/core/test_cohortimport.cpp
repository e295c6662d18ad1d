#include "core/exchange/coming.h"
#include "core/exchange/mappingguess.h"
#include "core/exchange/tabletemplate.h"
#include "core/exchange/visitsfile.h"
#include "tests/support/exchange.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

namespace test_cohortimport {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 56 answers; the first is given.
QByteArray answers(int first)
{
    QByteArray cells = QByteArray::number(first);
    for (std::size_t i = 1; i < itemCount; ++i)
        cells += ",0";
    return cells;
}

QByteArray itemNames()
{
    QByteArrayList names;
    for (const Item item : items)
        names << QByteArray::fromStdString(key(item));
    return names.join(',');
}

QByteArray input(const QString &name)
{
    QFile file(QStringLiteral(MALAR_TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A cohort as a centre keeps it: patients and their visits in one table.
class TestCohortImport : public Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        m_change = {};
        m_target = exchange::ImportTarget{.today = importDay};
    }

    void aCohortComesWithAllThatAnAnalysisNeeds();
    void aFirstDoseWithoutADrugIsRefused();
    void whatIsTrueOfEveryPatientIsSaidOnce();
    void twoRowsThatDisagreeOnAPatientAreRefused();
    void twoColumnsForOneAreRefused();
    void aTableOfPatientsAloneComes();
    void anExportOfRedcapComesWithoutItsOtherInstruments();
    void anEventThatIsAnotherTimeThanTheDayIsPointedOut();
    void codesThatLookAlikeAreAskedAbout_data();
    void codesThatLookAlikeAreAskedAbout();
    void whoIsSaidToBeTheSameIsOnePatient();
    void whoIsSaidToBeAnotherIsANewPatient();
    void whatIsKnownAndDiffersIsToldItemByItem();
    void ourVisitIsKeptWhereSomebodySaysSo();
    void aDryRunShowsWhereEachVisitFalls();
    void theTemplateIsReadAndItsHelpIsNot();
    void aValueOfAnotherSpellingIsTheSame();

private:
    exchange::ImportPlan planOf(const QByteArray &csv, const Store *store = nullptr)
    {
        const QString path = m_place.filePath(u"forms.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no file to test with");
        file.close();
        if (store) {
            m_records = *store->records();
            m_target.records = m_records;
            m_target.file = [store](const PatientId &id) {
                return Result<PatientFile>(PatientFile{*store->record(id), *store->visits(id)});
            };
        }
        exchange::Mapping mapping = exchange::guess(*exchange::glanceAt(path), {}).mapping;
        if (m_change)
            m_change(mapping);
        return exchange::readVisits(path, mapping, m_target);
    }
    static std::unique_ptr<Store> stored(const exchange::ImportPlan &plan)
    {
        auto store = *Store::inMemory({});
        const Result<Done> written = store->import(Batch{plan.files, plan.visits, {}, {}});
        return written ? std::move(store) : nullptr;
    }

    QTemporaryDir m_place;
    exchange::ImportTarget m_target;
    std::vector<PatientRecord> m_records;
    std::function<void(exchange::Mapping &)> m_change;
};

void TestCohortImport::aCohortComesWithAllThatAnAnalysisNeeds()
{
    const exchange::ImportPlan plan =
        planOf("Paciente,Sexo,Año de nacimiento,Centro,Subtipo,Inicio enfermedad,Fármaco,Fecha primera dosis,"
               "Fecha consentimiento,Fecha visita," +
               itemNames() +
               "\n"
               "P-01,M,1980,HUMV,Tumidus,2015-05,Saphnelo,2025-01-10,2025-01-02,2025-01-10," +
               answers(2) +
               "\n"
               "P-01,,,,,,,,,2025-04-10," +
               answers(1) +
               "\n"
               "P-02,H,1971,HUMV,Discoide,2010,Saphnelo,2025-02-01,2025-01-20,2025-02-01," +
               answers(3) + "\n");

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.size(), 2u);
    QCOMPARE(plan.visitCount(), 3u);
    const auto store = stored(plan);
    QVERIFY(store);
    const PatientRecord first = *store->record(plan.files[0].record.patient.id);
    QCOMPARE(first.patient.sex, Sex::Female);
    QCOMPARE(first.patient.birthYear, 1980);
    QCOMPARE(first.patient.centre, u"HUMV"_s);
    QCOMPARE(first.patient.subtypes, std::vector{Subtype::Tumid});
    QCOMPARE(first.patient.diseaseOnset, partialDateFromText(u"2015-05"_s));
    QCOMPARE(dayZero(first.courses), QDate(2025, 1, 10));
    QCOMPARE(first.courses.front().doseMg, 300.0);
    QCOMPARE(first.consents.front().date, QDate(2025, 1, 2));
    QCOMPARE(first.visits.size(), 2u);
    QCOMPARE(timeline({}, first)->months[1]->activity, 1); // month 3: it can be analysed
    QCOMPARE(store->record(plan.files[1].record.patient.id)->patient.sex, Sex::Male);
}

void TestCohortImport::aFirstDoseWithoutADrugIsRefused()
{
    const QByteArray csv =
        "patient,first dose,visit_date," + itemNames() + "\nP-01,2025-01-10,2025-01-10," + answers(2) + "\n";

    QCOMPARE(worded(planOf(csv).problems),
             (QStringList{u"forms.csv 0 course_drug treatment-unsaid"_s,
                          u"forms.csv 0 course_dose_mg treatment-unsaid"_s,
                          u"forms.csv 0 course_interval_days treatment-unsaid"_s}));

    const QByteArray drugs = "patient,drug,dose,interval,first dose,visit_date," + itemNames() +
                             "\nP-01,,300,28,2025-01-10,2025-01-10," + answers(2) + "\n";
    QCOMPARE(worded(planOf(drugs).problems), QStringList{u"forms.csv 2 drug required"_s});
}

void TestCohortImport::whatIsTrueOfEveryPatientIsSaidOnce()
{
    const QByteArray csv =
        "patient,first dose,visit_date," + itemNames() + "\nP-01,2025-01-10,2025-01-10," + answers(2) + "\n";
    m_change = [](exchange::Mapping &mapping) {
        mapping.everywhere = {{u"course_drug"_s, u"belimumab"_s},
                              {u"course_dose_mg"_s, u"200"_s},
                              {u"course_interval_days"_s, u"7"_s},
                              {u"centre"_s, u"HUMV"_s}};
    };

    const exchange::ImportPlan plan = planOf(csv);

    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 2  no-consent"_s});
    QCOMPARE(plan.files.front().record.courses.front().drug, Drug::Belimumab);
    QCOMPARE(plan.files.front().record.courses.front().route, QString()); // nobody said it
    QCOMPARE(plan.files.front().record.patient.centre, u"HUMV"_s);

    m_change = [](exchange::Mapping &mapping) {
        mapping.everywhere = {{u"sex"_s, u"woman"_s}, {u"visit_date"_s, u"2025-01-01"_s}};
    };
    QCOMPARE(
        worded(planOf("patient,birth_year\nP-01,1980\n").problems),
        (QStringList{u"forms.csv 0 sex value-not-allowed"_s, u"forms.csv 0 visit_date unknown-column"_s}));
}

void TestCohortImport::twoRowsThatDisagreeOnAPatientAreRefused()
{
    const exchange::ImportPlan plan =
        planOf("patient,sex,visit_date," + itemNames() + "\nP-01,female,2025-01-10," + answers(2) +
               "\nP-01,male,2025-02-10," + answers(2) + "\n");

    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 3 sex rows-disagree"_s});
    QCOMPARE(plan.problems.list.front().hint, u"2"_s);
}

void TestCohortImport::twoColumnsForOneAreRefused()
{
    m_change = [](exchange::Mapping &mapping) { mapping.columns[u"other"_s] = u"sex"_s; };

    const exchange::ImportPlan plan = planOf("patient,sex,other\nP-01,female,male\n");

    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 1 other mapped-twice"_s});
    QCOMPARE(plan.problems.list.front().hint, u"sex"_s);
    QVERIFY(plan.files.empty());
}

void TestCohortImport::aTableOfPatientsAloneComes()
{
    const exchange::ImportPlan plan = planOf("Patient,Geschlecht,Geburtsjahr\nP-01,w,1980\nP-02,m,1975\n");

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.size(), 2u);
    QCOMPARE(plan.files.front().record.patient.sex, Sex::Female);
    QCOMPARE(plan.withoutForm, 2u);
}

void TestCohortImport::anExportOfRedcapComesWithoutItsOtherInstruments()
{
    m_change = [](exchange::Mapping &mapping) {
        mapping.choices[u"sex"_s] = {{u"1"_s, u"male"_s}, {u"2"_s, u"female"_s}};
    };

    const exchange::ImportPlan plan = planOf(input(u"redcap_longitudinal.csv"_s));

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.size(), 2u);
    QCOMPARE(plan.visitCount(), 3u);
    QCOMPARE(plan.withoutForm, 5u); // two enrolments, two infusions, an event that did not take place
    QCOMPARE(plan.files[0].record.patient.sex, Sex::Female);
    QCOMPARE(plan.files[1].record.patient.sex, Sex::Male);
}

void TestCohortImport::anEventThatIsAnotherTimeThanTheDayIsPointedOut()
{
    const QByteArray csv = "patient,event,course_start,course_drug,visit_date," + itemNames() +
                           "\nP-01,baseline,2025-01-10,anifrolumab,2025-01-10," + answers(2) +
                           "\nP-01,month 3,,,2025-02-09," + answers(1) + "\nP-01,other,,,2025-04-11," +
                           answers(1) + "\n";

    const exchange::ImportPlan plan = planOf(csv);
    const auto coming = comingOf(plan, m_target);

    QCOMPARE(coming.size(), 3u);
    QVERIFY(coming[0].odd.empty());
    QCOMPARE(coming[1].planned, 1);
    QCOMPARE(coming[1].odd, std::vector{exchange::Coming::Odd::OtherTime});
    QVERIFY(coming[2].odd.empty()); // nothing is said of that event
}

void TestCohortImport::codesThatLookAlikeAreAskedAbout_data()
{
    QTest::addColumn<QString>("known");
    const std::pair<const char *, const char *> alike[]{
        {"MUÑOZ 7", "MUÑOZ-07"}, {"P-007", "P-7"},    {"7.0", "7"},          {"007", "7"},
        {"SYN–01", "SYN-01"},    {"РА-1", "PA-1"},    {"03-ene", "3-1"},     {"2025-03-01", "3-1"},
        {"1-mar", "MAR1"},       {"1.00E+05", "1E5"}, {"01/03/2025", "1-3"}, {"3-Jan", "3-1"}};
    for (const auto &[theirs, known] : alike)
        QTest::newRow(theirs) << QString::fromUtf8(known);
}

void TestCohortImport::codesThatLookAlikeAreAskedAbout()
{
    QFETCH(QString, known);
    const QByteArray theirs = QTest::currentDataTag();
    const auto store = *Store::inMemory({});
    QVERIFY(bool(store->import(std::vector{PatientFile{patientOnDrug(known), {}}})));

    const exchange::ImportPlan plan =
        planOf("patient,visit_date," + itemNames() + "\n" + theirs + ",2025-06-01," + answers(1) + "\n",
               store.get());

    QVERIFY(!plan.isAccepted());
    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 2 patient code-alike"_s});
    QCOMPARE(plan.problems.list.front().hint, known);
    QCOMPARE(comingOf(plan, m_target).front().kind, exchange::Coming::Kind::Alike);
    QCOMPARE(comingOf(plan, m_target).front().other, known);
}

void TestCohortImport::whoIsSaidToBeTheSameIsOnePatient()
{
    const auto store = *Store::inMemory({});
    QVERIFY(bool(store->import(std::vector{PatientFile{patientOnDrug(u"3-1"_s), {}}})));
    m_target.codes.same[u"03-ene"_s] = u"3-1"_s;

    const exchange::ImportPlan plan = planOf("patient,visit_date," + itemNames() + "\n03-Ene,2025-06-01," +
                                                 answers(1) + "\n03-Ene,2025-07-01," + answers(1) + "\n",
                                             store.get());

    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 2 patient same-taken"_s});
    QVERIFY(plan.isAccepted());
    QVERIFY(plan.files.empty());
    QCOMPARE(plan.visits.size(), 2u);
}

void TestCohortImport::whoIsSaidToBeAnotherIsANewPatient()
{
    const auto store = *Store::inMemory({});
    QVERIFY(bool(store->import(std::vector{PatientFile{patientOnDrug(u"P-7"_s), {}}})));
    m_target.codes.apart.insert(u"p-007"_s);

    const exchange::ImportPlan plan =
        planOf("patient,visit_date," + itemNames() + "\nP-007,2025-06-01," + answers(1) + "\n", store.get());

    QCOMPARE(worded(plan.problems), QStringList());
    QCOMPARE(plan.files.size(), 1u);

    const exchange::ImportPlan alone = planOf("patient,birth_year\n03-ene,1980\n");
    QCOMPARE(worded(alone.problems),
             QStringList{u"forms.csv 2 patient spreadsheet-code"_s}); // no other: taken
    QVERIFY(alone.isAccepted());
}

void TestCohortImport::whatIsKnownAndDiffersIsToldItemByItem()
{
    const QByteArray header =
        "patient,sex,birth_year,course_start,visit_date,visit_note," + itemNames() + "\n";
    m_change = [](exchange::Mapping &mapping) {
        mapping.everywhere = {{u"course_drug"_s, u"anifrolumab"_s},
                              {u"course_dose_mg"_s, u"300"_s},
                              {u"course_interval_days"_s, u"28"_s}};
    };
    const auto store =
        stored(planOf(header + "P-01,female,1980,2025-01-10,2025-01-10,," + answers(2) + "\n"));
    QVERIFY(store);

    const exchange::ImportPlan plan =
        planOf(header + "p-01,male,1980,2025-01-11,2025-01-10,brote," + answers(3) + "\n", store.get());

    QCOMPARE(worded(plan.problems),
             (QStringList{u"forms.csv 2 sex ours-kept"_s, u"forms.csv 2 course_start ours-kept"_s,
                          u"forms.csv 2 visit_date repeated-visit"_s}));
    const std::vector<exchange::Difference> &found = plan.differences;
    QCOMPARE(found.size(), 4u);
    QCOMPARE(found[0], (exchange::Difference{u"P-01"_s, 2, {}, u"sex"_s, u"female"_s, u"male"_s}));
    QCOMPARE(found[1].ours, u"2025-01-10"_s);
    QCOMPARE(found[1].theirs, u"2025-01-11"_s);
    QCOMPARE(found[2],
             (exchange::Difference{u"P-01"_s, 2, QDate(2025, 1, 10), u"ery_scalp"_s, u"2"_s, u"3"_s}));
    QCOMPARE(found[3].theirs, u"brote"_s);
}

void TestCohortImport::ourVisitIsKeptWhereSomebodySaysSo()
{
    const QByteArray header = "patient,visit_date," + itemNames() + "\n";
    const auto store = stored(planOf(header + "P-01,2025-01-10," + answers(2) + "\n"));
    m_target.keepOurs = true;

    const exchange::ImportPlan plan = planOf(
        header + "P-01,2025-01-10," + answers(3) + "\nP-01,2025-02-10," + answers(1) + "\n", store.get());

    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 2 visit_date ours-kept"_s});
    QVERIFY(plan.isAccepted());
    QCOMPARE(plan.visits.size(), 1u);
    QCOMPARE(plan.visits.front().date, QDate(2025, 2, 10));
}

void TestCohortImport::aDryRunShowsWhereEachVisitFalls()
{
    const QByteArray csv = "patient,course_start,course_drug,visit_date," + itemNames() +
                           "\nP-02,,,2025-01-10," + answers(1) + "\nP-01,2025-01-10,anifrolumab,2025-01-10," +
                           answers(2) + "\nP-01,,,2025-03-05," + answers(1) + "\n";

    const exchange::ImportPlan plan = planOf(csv);
    const std::vector<exchange::Coming> coming = comingOf(plan, m_target);

    using Odd = exchange::Coming::Odd;
    QCOMPARE(coming.size(), 3u);
    QCOMPARE(coming[0], (exchange::Coming{
                            u"P-01"_s, exchange::Coming::Kind::New, {}, 3, QDate(2025, 1, 10), 0, 2, 0, {}}));
    QCOMPARE(coming[1].odd, std::vector{Odd::Unplanned}); // day 54
    QCOMPARE(coming[2].code, u"P-02"_s);
    QCOMPARE(coming[2].odd, std::vector{Odd::NoDayZero});
    QCOMPARE(coming[2].row, 2u);
}

void TestCohortImport::theTemplateIsReadAndItsHelpIsNot()
{
    exchange::ExportWords words;
    words.label = [](const exchange::Field &field) { return QString::fromStdString(field.name); };
    words.choice = [](const exchange::Field &, std::string_view) { return u"word, and more"_s; };
    words.note = [](const exchange::Field &) { return u"a note"_s; };

    const QByteArray table = exchange::tableTemplate(words, {});

    QCOMPARE(table.count('\n'), 2);
    QVERIFY(table.contains("0 = word, and more, 1 = word"));
    const exchange::ImportPlan plan = planOf(table);
    QCOMPARE(worded(plan.problems), QStringList());
    QVERIFY(plan.files.empty());
    QCOMPARE(plan.withoutForm, 1u);
}

void TestCohortImport::aValueOfAnotherSpellingIsTheSame()
{
    m_change = [](exchange::Mapping &mapping) { mapping.choices[u"sex"_s] = {{u"Señora"_s, u"female"_s}}; };

    const exchange::ImportPlan plan = planOf("patient,sex\nP-01,Señora\nP-02,SENORA\nP-03,dama\n");

    QCOMPARE(plan.files[1].record.patient.sex, Sex::Female);
    QCOMPARE(worded(plan.problems), QStringList{u"forms.csv 4 sex value-not-allowed"_s});
}

MALAR_TEST(TestCohortImport)

} // namespace test_cohortimport
#include "test_cohortimport.moc"
