#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/patients/recordview.h"
#include "ui/words/historywords.h"
#include "ui/words/language.h"
#include "ui/words/terms.h"

#include <QJsonArray>
#include <QLabel>
#include <QScopeGuard>

namespace test_record {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestRecord : public test::Test {
    Q_OBJECT

private slots:
    void everythingThatIsKnownIsShown();
    void whatIsMissingSaysWhatToDo();
    void theIdentityIsShownOnlyWhereNamesAre();
    void eachChangedFieldIsToldInWords_data();
    void eachChangedFieldIsToldInWords();
    void aChangedEventIsToldInWords();
    void eachChangedBiomarkerIsTold();
    void biomarkersOfAFirstSaveAreToldAsACount();
    void onlyTheEntryOfAListThatChangedIsTold();
    void everyFieldHasAName();
    void whatAnOlderVersionKeptIsTold();
    void aChangeIsToldInTheLanguageOfTheMoment();
};

namespace {

using Spoil = void (*)(PatientRecord &);

const QDate start(2025, 1, 14);
const QDate today = start.addDays(300);

PatientRecord full()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    record.patient.phototype = 3;
    record.patient.smoking = Smoking::Former;
    record.patient.serology = {Answer::Yes, Answer::No, Answer::Unknown, Answer::Unknown};
    record.identity = Identity{u"Inés"_s, u"H1"_s, {}, {}};
    record.consents.front().scopes = {true, true, false};
    record.treatments = {{makeId<TreatmentTag>(),
                          TreatmentKind::Previous,
                          Drug::Methotrexate,
                          {},
                          PartialDate{2018, {}, {}},
                          PartialDate{2019, 5, {}},
                          StopReason::Ineffective,
                          TreatmentResponse::Partial},
                         {makeId<TreatmentTag>(),
                          TreatmentKind::Concomitant,
                          Drug::OralGlucocorticoids,
                          {},
                          {},
                          {},
                          {},
                          {},
                          DoseUnit::MgPerDay,
                          {{{}, 20}, {PartialDate{2024, 3, {}}, 10}}}};
    record.courses[0].infusions = {{makeId<InfusionTag>(), start, InfusionState::Given, 300, {}},
                                   {makeId<InfusionTag>(), start.addDays(28), InfusionState::Missed, 0, {}}};
    record.courses[0].stop = start.addDays(40);
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = u"headache"_s;
    event.grade = 2;
    event.reported = start.addDays(28);
    record.adverseEvents = {event};
    return record;
}

QString shown(const PatientRecord &record, bool withIdentity = true)
{
    RecordView view;
    view.show(record, withIdentity, today);
    QStringList all;
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all << QString(label->text()).replace(QChar::Nbsp, u' ');
    return all.join(u'\n');
}

/// What the history says of a save that changed the record so.
QStringList told(const PatientRecord &before, Spoil change)
{
    const auto session = test::sessionOf({{before, {}}}, today);
    PatientRecord after = session->records().front();
    change(after);
    if (!session->save(after))
        qFatal("not saved");
    QStringList lines;
    for (const FieldChange &each : changes(session->store().history(after.patient.id)->front()))
        lines << u"%1: %2 → %3"_s.arg(each.field, each.before, each.after);
    return lines;
}

} // namespace

void TestRecord::everythingThatIsKnownIsShown()
{
    const QString all = shown(full());

    for (const QString &words :
         {u"III"_s, u"former"_s, u"ANA yes · anti-Ro/SSA no"_s, u"off-label use, data in the study"_s,
          u"methotrexate"_s, u"2018"_s, u"2019-05"_s, u"no effect"_s, u"partial"_s,
          u"20 mg/day prednisone-equivalent, 10 from 2024-03"_s, u"On day 0: combination."_s,
          u"1 given of 2 planned (50 %), 1 missed"_s, u"300 mg"_s, u"headache"_s, u"2 moderate"_s, u"open"_s})
        QVERIFY2(all.contains(words), qPrintable(words));
}

void TestRecord::whatIsMissingSaysWhatToDo()
{
    PatientRecord record;
    record.patient.code = u"A-1"_s;

    const QString all = shown(record);

    for (const QString &words :
         {u"Edit (Ctrl+Shift+E), page 2, begins it."_s, u"page 3, has the list."_s,
          u"page 4, has the list."_s, u"page 5, records it."_s, u"Every visit asks for them."_s,
          u"They need a consent that covers photographs."_s})
        QVERIFY2(all.contains(words), qPrintable(words));
}

void TestRecord::theIdentityIsShownOnlyWhereNamesAre()
{
    QVERIFY(shown(full()).contains(u"Inés"_s));
    QVERIFY(!shown(full(), false).contains(u"Inés"_s));
}

void TestRecord::eachChangedFieldIsToldInWords_data()
{
    QTest::addColumn<Spoil>("change");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, Spoil change, const QString &told) {
        QTest::newRow(name) << change << told;
    };
    row(
        "phototype", [](PatientRecord &r) { r.patient.phototype = 6; }, u"Phototype: III → VI"_s);
    row(
        "smoking", [](PatientRecord &r) { r.patient.smoking = Smoking::Current; },
        u"Smoking: former → current"_s);
    row(
        "serology", [](PatientRecord &r) { r.patient.serology[1] = Answer::Yes; },
        u"anti-Ro/SSA: no → yes"_s);
    row(
        "scopes", [](PatientRecord &r) { r.consents[0].scopes[2] = true; },
        u"data in the study, photographs, off-label use"_s);
    row(
        "withdrawal", [](PatientRecord &r) { r.consents[0].withdrawn = start.addDays(60); },
        u"withdrawn on %1"_s.arg(terms::date(QDate(2025, 3, 15))));
    row(
        "a dose", [](PatientRecord &r) { r.treatments[1].doses[1].amount = 7.5; },
        u"20 mg/day prednisone-equivalent, %1 from 2024-03"_s.arg(QLocale().toString(7.5)));
    row(
        "why it was stopped", [](PatientRecord &r) { r.treatments[0].stopReason = StopReason::AdverseEvent; },
        u"from 2018, to 2019-05, stopped: adverse event, response: partial"_s);
    row(
        "a response", [](PatientRecord &r) { r.treatments[0].response = TreatmentResponse::Complete; },
        u"response: complete"_s);
    row(
        "a lot", [](PatientRecord &r) { r.courses[0].infusions[0].lot = u"B7"_s; },
        u"given on %1 (lot B7)"_s.arg(terms::date(start)));
    row(
        "a reduced dose", [](PatientRecord &r) { r.courses[0].infusions[0].doseMg = 150; },
        u"given on %1 (150 mg instead of 300 mg)"_s.arg(terms::date(start)));
}

void TestRecord::eachChangedFieldIsToldInWords()
{
    QFETCH(Spoil, change);
    QFETCH(QString, told);

    const QStringList lines = test_record::told(full(), change);

    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.front().contains(told), qPrintable(lines.front()));
}

void TestRecord::aChangedEventIsToldInWords()
{
    const QStringList lines = told(full(), [](PatientRecord &r) {
        r.adverseEvents[0].grade = 3;
        r.adverseEvents[0].relation = EventRelation::Possible;
    });

    QCOMPARE(lines, QStringList{u"Adverse events: headache, grade 2 moderate → headache, grade 3 severe, "
                                "relation: possible"_s});
}

void TestRecord::eachChangedBiomarkerIsTold()
{
    PatientRecord before = full();
    before.biomarkers = {{start, u"CD56bright"_s, u"TIGIT"_s, 40, u"% positive"_s},
                         {start, u"CD56dim"_s, u"TIGIT"_s, 30, u"% positive"_s}};

    const QString day = terms::date(start);
    QCOMPARE(told(before, [](PatientRecord &r) { r.biomarkers[1].value = 31.25; }),
             QStringList{u"CD56dim, TIGIT, %1: 30 % positive → %2 % positive"_s.arg(
                 day, QLocale().toString(31.25, 'f', 2))});
    QCOMPARE(told(before, [](PatientRecord &r) { r.biomarkers[1].limit = Limit::Below; }),
             QStringList{u"CD56dim, TIGIT, %1: 30 % positive → <30 % positive"_s.arg(day)});
    QCOMPARE(told(before, [](PatientRecord &r) { r.biomarkers.erase(r.biomarkers.begin()); }),
             QStringList{u"CD56bright, TIGIT, %1: 40 % positive → "_s.arg(day)});
    QCOMPARE(told(full(),
                  [](PatientRecord &r) {
                      r.biomarkers = {{start, {}, u"IFN_alpha"_s, 12, u"pg/ml"_s}};
                  }),
             QStringList{u"IFN_alpha, %1:  → 12 pg/ml"_s.arg(day)});
}

void TestRecord::biomarkersOfAFirstSaveAreToldAsACount()
{
    PatientRecord imported = full();
    imported.biomarkers = {{start, u"CD56bright"_s, u"TIGIT"_s, 40, u"% positive"_s}};
    const auto session = test::sessionOf({{imported, {}}}, today);

    const auto told = changes(session->store().history(imported.patient.id)->front());

    QCOMPARE(std::ranges::count(told, FieldChange{u"Biomarkers"_s, {}, u"1 value(s)"_s}), 1);
}

void TestRecord::onlyTheEntryOfAListThatChangedIsTold()
{
    const QString day = terms::date(start.addDays(56));

    QCOMPARE(told(full(),
                  [](PatientRecord &r) {
                      r.courses[0].infusions.push_back(
                          {makeId<InfusionTag>(), start.addDays(56), InfusionState::Missed, 0, u"fever"_s});
                  }),
             QStringList{u"Infusions:  → missed on %1 (fever)"_s.arg(day)});
    QCOMPARE(told(full(), [](PatientRecord &r) { r.courses[0].stopReason = u"remission"_s; }).size(), 1);
    QCOMPARE(told(full(), [](PatientRecord &r) { r.treatments.erase(r.treatments.begin() + 1); }),
             QStringList{u"Treatments: concomitant: oral glucocorticoids, 20 mg/day "
                         "prednisone-equivalent, 10 from 2024-03 → "_s});
}

void TestRecord::everyFieldHasAName()
{
    const QStringList lines = told(full(), [](PatientRecord &r) {
        r.patient = {r.patient.id,
                     u"B"_s,
                     u"Centre B"_s,
                     Sex::Male,
                     1960,
                     {Subtype::Tumid},
                     Answer::Unknown,
                     PartialDate{2001, {}, {}},
                     start.addDays(200),
                     u"twice"_s,
                     6,
                     Smoking::Never,
                     {Answer::No, Answer::Yes, Answer::No, Answer::Yes}};
        r.identity = Identity{u"Ana"_s, u"H2"_s, QDate(1960, 1, 1), u"a street"_s};
    });
    const QString day = terms::date(start.addDays(200));

    QCOMPARE(
        lines,
        (QStringList{u"Study code: A-1 → B"_s, u"Centre: Centre A → Centre B"_s, u"Sex: female → male"_s,
                     u"Birth year: 1979 → 1960"_s, u"Subtype: discoid → tumid"_s,
                     u"Systemic lupus: no → unknown"_s, u"Disease onset: 2022-01 → 2001"_s,
                     u"Last follow-up: %1 → %2"_s.arg(terms::date(start.addDays(183)), day),
                     u"Phototype: III → VI"_s, u"Smoking: former → never"_s, u"ANA: yes → no"_s,
                     u"anti-Ro/SSA: no → yes"_s, u"anti-dsDNA: unknown → no"_s,
                     u"low complement: unknown → yes"_s, u"Entered in error:  → twice"_s,
                     u"Name: Inés → Ana"_s, u"Hospital number: H1 → H2"_s,
                     u"Birth date:  → %1"_s.arg(terms::date(QDate(1960, 1, 1))), u"Contact:  → a street"_s}));
}

// As version 3 kept it: without ids, and what was consented to as a list.
void TestRecord::whatAnOlderVersionKeptIsTold()
{
    HistoryEntry entry;
    entry.entity = u"patient"_s;
    entry.before = {{u"code"_s, u"A-1"_s},
                    {u"sex"_s, u"female"_s},
                    {u"consents"_s, QJsonArray{QJsonObject{{u"date"_s, u"2025-01-14"_s},
                                                           {u"scopes"_s, QJsonArray{u"study_data"_s}}}}}};
    entry.after = entry.before;
    entry.after[u"consents"_s] = QJsonArray{QJsonObject{
        {u"date"_s, u"2025-01-14"_s}, {u"scopes"_s, QJsonArray{u"study_data"_s, u"photographs"_s}}}};
    entry.after[u"smoking"_s] = u"never"_s;
    const QString day = terms::date(start);

    QCOMPARE(changes(entry), (std::vector<FieldChange>{{u"Smoking"_s, u"not stated"_s, u"never"_s},
                                                       {u"Consent"_s, day + u", data in the study"_s,
                                                        day + u", data in the study, photographs"_s}}));
}

void TestRecord::aChangeIsToldInTheLanguageOfTheMoment()
{
    const auto back = qScopeGuard([] { speak(u"en"_s); });
    const Spoil change = [](PatientRecord &r) {
        r.patient.code = u"A-2"_s;
        r.identity->name = u"Ana"_s;
    };
    QCOMPARE(told(full(), change), (QStringList{u"Study code: A-1 → A-2"_s, u"Name: Inés → Ana"_s}));

    speak(u"es"_s);

    QCOMPARE(told(full(), change), (QStringList{u"Código de estudio: A-1 → A-2"_s, u"Nombre: Inés → Ana"_s}));
}

MALAR_GUI_TEST(TestRecord)

} // namespace test_record
#include "test_record.moc"
