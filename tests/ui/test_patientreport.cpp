#include "ui/sheets/patientreport.h"

#include "core/domain/infusionplan.h"
#include "tests/support/longcourse.h"
#include "tests/support/pdf.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/words/language.h"
#include "ui/words/terms.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace test_patientreport {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);

/// A woman with three visits: CLASI-A 9, 4 and 1 by erythema of the face, nose and hands.
PatientFile ordinary()
{
    PatientFile file = test::patientFile(u"A-1"_s, start, {start, start.addDays(30), start.addDays(91)});
    const std::array<std::array<int, 3>, 3> erythema{{{3, 3, 3}, {2, 1, 1}, {1, 0, 0}}};
    constexpr std::array places{Region::Face, Region::NoseMalar, Region::Hands};
    for (std::size_t visit = 0; visit < erythema.size(); ++visit)
        for (std::size_t place = 0; place < places.size(); ++place)
            file.visits[visit].form.set({Sign::Erythema, places[place]}, erythema[visit][place]);
    file.record.identity = {u"Carmen Ruiz"_s, u"H-4711"_s, {}, {}};
    file.record.courses[0].infusions.resize(4);
    return file;
}

/// What the report of the first patient prints.
struct Printed {
    explicit Printed(const std::vector<PatientFile> &files, bool withName = false,
                     QPageSize::PageSizeId size = QPageSize::A4, bool synthetic = false)
        : store(test::storeOf(files, synthetic))
    {
        const PatientId id = store->records()->front().patient.id;
        report = *patientReport(*store, id, QDateTime(start.addDays(100), QTime(9, 30)));
        report->withName = withName;
        path = folder.filePath(u"report.pdf"_s);
        if (!writePatientReport(path, *report, size))
            qFatal("not written");
        // In the order of writing: one column after the other.
        text = test::withLetters(test::ran(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).output.simplified());
    }
    int pages() const
    {
        static const QRegularExpression count(u"Pages: +([0-9]+)"_s);
        return count.match(test::ran(u"pdfinfo"_s, {path}).output).captured(1).toInt();
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::optional<PatientReport> report;
    QString path;
    QString text; // one blank between words
};

} // namespace

/// The report of one patient, read back from its PDF and compared with what the store has.
class TestPatientReport : public test::Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void itSaysWhatTheStoreHas();
    void everyResponseIsNamed();
    void infusionsAreCountedWithTheirAdherence();
    void noneReportedIsOnlySaidWhereItWasAsked_data();
    void noneReportedIsOnlySaidWhereItWasAsked();
    void openEventsStandFirst();
    void theVisitsStandInATable();
    void signaturesStandUnderTheVisits();
    void aMissedInfusionSaysWhy();
    void theNameIsOnlyThereWhereItIsAskedFor();
    void aWithdrawnConsentIsMarked();
    void syntheticDataAreMarked();
    void anOrdinaryPatientHasOnePage_data();
    void anOrdinaryPatientHasOnePage();
    void tooMuchFlowsToASecondPage();
    void aPatientWithoutAVisitHasAReport();
    void aDraftIsNotTheLastVisit();
    void theSameReportGivesTheSameBytes();
    void everythingIsVectorsAndEmbeddedFonts();
    void anotherKindOfFileIsNotReplaced();
};

void TestPatientReport::itSaysWhatTheStoreHas()
{
    const Printed printed({ordinary()});

    for (const QString &words :
         {u"Patient report: A-1"_s, u"born 1979"_s, u"discoid"_s, u"Last visit, 15 Apr 2025"_s,
          u"since baseline (9): −8 (−89 %)"_s, u"since last visit (4): −3 (−75 %)"_s, u"CLASI-50"_s,
          u"CLASI-70"_s, u"Anifrolumab (index treatment), from 14 Jan 2025, ongoing; 300 mg every 28 days"_s,
          u"Hydroxychloroquine (concomitant)"_s, u"In combination with a concomitant treatment"_s,
          u"page 1 of 1"_s, u"registry "_s + printed.store->registry()->id})
        QVERIFY2(printed.text.contains(words), qPrintable(words + u"\nin\n"_s + printed.text));
}

void TestPatientReport::everyResponseIsNamed()
{
    PatientFile file = ordinary();
    file.visits.back().form = test::clearForm();

    const Printed printed({file});

    QString all;
    for (const Response response : responses)
        all += (all.isEmpty() ? QString() : u", "_s) + terms::insideSentence(terms::label(response));
    QVERIFY2(printed.text.contains(u"response: "_s + all), qPrintable(printed.text));
}

// By core/domain/infusionplan: days 0, 28, 56, 84 were given and the next is due on day 112, after the
// report.
void TestPatientReport::infusionsAreCountedWithTheirAdherence()
{
    PatientFile file = ordinary();
    file.record.courses[0].infusions[1].state = InfusionState::Missed;
    file.record.courses[0].infusions[1].doseMg = 0;
    file.record.courses[0].infusions[2].doseMg = 150;

    const Printed printed({file});

    QVERIFY2(printed.text.contains(u"3 infusions given, 1 reduced, 1 missed"_s), qPrintable(printed.text));
    QVERIFY2(printed.text.contains(u"Cumulative dose 750 mg; adherence 3/4 (75 %)"_s),
             qPrintable(printed.text));
}

void TestPatientReport::noneReportedIsOnlySaidWhereItWasAsked_data()
{
    QTest::addColumn<QList<int>>("answers"); // of the three visits
    QTest::addColumn<QString>("said");

    QTest::newRow("asked at all") << QList<int>{1, 1, 1} << u"None reported at any of 3 visits."_s;
    QTest::newRow("not asked at one")
        << QList<int>{1, 0, 1}
        << u"None reported at the 2 visits where it was asked. Not asked at 1 visit."_s;
    QTest::newRow("never asked") << QList<int>{0, 0, 0}
                                 << u"Adverse events were asked for at none of 3 visits."_s;
    QTest::newRow("some") << QList<int>{1, 2, 0} << u"Reported at 1 of 3 visits. Not asked at 1 visit."_s;
}

void TestPatientReport::noneReportedIsOnlySaidWhereItWasAsked()
{
    QFETCH(QList<int>, answers);
    QFETCH(QString, said);
    PatientFile file = ordinary();
    for (std::size_t i = 0; i < 3; ++i)
        file.visits[i].adverseEvents = static_cast<AdverseEvents>(answers[static_cast<qsizetype>(i)]);

    const Printed printed({file});

    for (const QString &sentence : said.split(u". "_s))
        QVERIFY2(printed.text.contains(sentence), qPrintable(sentence + u"\nin\n"_s + printed.text));
}

void TestPatientReport::theVisitsStandInATable()
{
    PatientFile file = ordinary();
    file.visits[1].assessor = u"Dr. Ana Ruiz"_s;
    file.visits[1].note = u"itchy scalp"_s;

    const Printed printed({file});

    // CLASI-A by hand: 9, then 4 (-5 of 9 are 56 per cent), then 1.
    for (const QString &words :
         {u"Visits, with the change since baseline"_s, u"14 Jan 2025 Baseline · day 0 9 0"_s,
          u"13 Feb 2025 Month 1 · day 30 4, −5 (−56 %) 0, 0 Dr. Ana Ruiz itchy scalp"_s,
          u"15 Apr 2025 Month 3 · day 91 1, −8 (−89 %) 0, 0"_s})
        QVERIFY2(printed.text.contains(words), qPrintable(words + u"\nin\n"_s + printed.text));
}

void TestPatientReport::signaturesStandUnderTheVisits()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const auto store = test::storeOf({ordinary()});
    const PatientId id = store->records()->front().patient.id;
    const auto printed = [&] {
        const auto report = patientReport(*store, id, QDateTime(start.addDays(100), QTime(9, 30)));
        if (!report || !writePatientReport(path, *report, QPageSize::A4))
            qFatal("not written");
        return test::withLetters(test::ran(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).output.simplified());
    };
    QVERIFY(!printed().contains(u"Signatures"_s));
    Visit first = store->visits(id)->front();
    const VisitId last = store->visits(id)->back().id;
    QVERIFY(store->sign(first.id, Meaning::Assessed, {}) && store->sign(last, Meaning::Reviewed, {}));
    first.state = VisitState::Amended;
    first.note = u"later"_s;
    QVERIFY(store->save(first, u"a slip"_s));

    const QString text = printed();

    const QString digits = store->signatures(last)->front().digits;
    QVERIFY2(text.contains(u"Last visit, 15 Apr 2025: signed"_s), qPrintable(text));
    QVERIFY2(text.contains(u"15 Apr 2025: Signed by demonstration: reviewed, "_s), qPrintable(text));
    QVERIFY(text.contains(u"digest %1."_s.arg(digits)));
    QVERIFY(text.contains(u"14 Jan 2025: Signed by demonstration: assessed, "_s));
    QCOMPARE(text.count(u"The visit was amended after signing."_s), 1);
}

void TestPatientReport::aMissedInfusionSaysWhy()
{
    PatientFile file = ordinary();
    file.record.courses[0].infusions[1].state = InfusionState::Missed;
    file.record.courses[0].infusions[1].doseMg = 0;
    file.record.courses[0].infusions[1].note = u"fever"_s;

    QVERIFY(Printed({file}).text.contains(
        u"Infusion of %1 missed: fever"_s.arg(terms::date(file.record.courses[0].infusions[1].date))));
}

void TestPatientReport::openEventsStandFirst()
{
    PatientFile file = ordinary();
    AdverseEvent over;
    over.id = makeId<AdverseEventTag>();
    over.term = u"Zoster"_s;
    over.grade = 2;
    over.onset = PartialDate{2025, 1, 20};
    over.end = PartialDate{2025, 2, 3};
    over.outcome = EventOutcome::Recovered;
    over.reported = start.addDays(30);
    AdverseEvent open = over;
    open.id = makeId<AdverseEventTag>();
    open.term = u"Cough"_s;
    open.end = {};
    open.outcome = EventOutcome::NotRecovered;
    file.record.adverseEvents = {over, open};

    const Printed printed({file});

    QVERIFY2(printed.text.contains(u"Zoster: 20 Jan 2025 to 3 Feb 2025, grade 2 moderate, recovered"_s),
             qPrintable(printed.text));
    QVERIFY(printed.text.indexOf(u"Cough: "_s) < printed.text.indexOf(u"Zoster: "_s));
    QVERIFY(printed.text.contains(u"still open"_s));
}

void TestPatientReport::theNameIsOnlyThereWhereItIsAskedFor()
{
    QVERIFY(!Printed({ordinary()}).text.contains(u"Carmen"_s));
    QVERIFY(Printed({ordinary()}, true).text.contains(u"Carmen Ruiz · H-4711"_s));
}

void TestPatientReport::aWithdrawnConsentIsMarked()
{
    PatientFile file = ordinary();
    file.record.consents[0].withdrawn = start.addDays(95);

    QVERIFY(Printed({file}).text.contains(u"Consent was withdrawn on 19 Apr 2025"_s));
}

void TestPatientReport::syntheticDataAreMarked()
{
    QVERIFY(Printed({ordinary()}, false, QPageSize::A4, true).text.contains(u"Synthetic training data."_s));
    QVERIFY(!Printed({ordinary()}).text.contains(u"Synthetic"_s));
}

void TestPatientReport::anOrdinaryPatientHasOnePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("events");
    for (const QString &language : {u"en"_s, u"es"_s})
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter})
            for (int events = 0; events < 3; ++events)
                QTest::addRow("%s %d, %d events", qPrintable(language), int(size), events)
                    << language << int(size) << events;
}

void TestPatientReport::anOrdinaryPatientHasOnePage()
{
    QFETCH(QString, language);
    QFETCH(int, size);
    QFETCH(int, events);
    speak(language);
    PatientFile file = ordinary();
    for (int i = 0; i < events; ++i) {
        AdverseEvent event;
        event.id = makeId<AdverseEventTag>();
        event.term = u"Event %1"_s.arg(i);
        event.reported = start.addDays(30);
        file.record.adverseEvents.push_back(event);
    }

    QCOMPARE(Printed({file}, true, static_cast<QPageSize::PageSizeId>(size)).pages(), 1);
}

void TestPatientReport::tooMuchFlowsToASecondPage()
{
    PatientFile file = test::longCourse();
    AdverseEvent event = file.record.adverseEvents.back();
    for (int i = 0; i < 30; ++i) {
        event.id = makeId<AdverseEventTag>();
        event.term = u"Event %1"_s.arg(i);
        file.record.adverseEvents.push_back(event);
    }

    const Printed printed({file});

    QVERIFY(printed.pages() > 1);
    QVERIFY(printed.text.contains(u"page 2 of %1"_s.arg(printed.pages())));
    for (int i = 0; i < 30; ++i)
        QVERIFY2(printed.text.contains(u"Event %1:"_s.arg(i)), qPrintable(QString::number(i)));
}

void TestPatientReport::aPatientWithoutAVisitHasAReport()
{
    const Printed printed({test::patientFile(u"A-1"_s, start, {})});

    QCOMPARE(printed.pages(), 1);
    QVERIFY(printed.text.contains(u"No visit that counts yet."_s));
    QVERIFY(printed.text.contains(u"No visit yet at which adverse events were asked for."_s));
}

void TestPatientReport::aDraftIsNotTheLastVisit()
{
    PatientFile file = ordinary();
    file.visits.back().state = VisitState::Draft;

    QVERIFY(Printed({file}).text.contains(u"Last visit, 13 Feb 2025"_s));
}

void TestPatientReport::theSameReportGivesTheSameBytes()
{
    const Printed printed({ordinary()});

    QVERIFY(patientPdf(*printed.report, QPageSize::A4) == patientPdf(*printed.report, QPageSize::A4));
}

void TestPatientReport::everythingIsVectorsAndEmbeddedFonts()
{
    const Printed printed({ordinary()});

    QCOMPARE(test::ran(u"pdfimages"_s, {u"-list"_s, printed.path}).output.trimmed().split(u'\n').size(), 2);
    const QStringList fonts = test::ran(u"pdffonts"_s, {printed.path}).output.trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u" yes "_s), qPrintable(font));
}

void TestPatientReport::anotherKindOfFileIsNotReplaced()
{
    const Printed printed({ordinary()});
    QFile other(printed.folder.filePath(u"clinic.malar"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("SQLite format 3");
    other.close();

    QVERIFY(!writePatientReport(other.fileName(), *printed.report, QPageSize::A4));

    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("SQLite format 3"));
}

MALAR_GUI_TEST(TestPatientReport)

} // namespace test_patientreport
#include "test_patientreport.moc"
