#include "ui/sheets/visitsheet.h"

#include "tests/support/fixtures.h"
#include "tests/support/printed.h"
#include "tests/support/test.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace test_visitsheet {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestVisitSheet : public test::Test {
    Q_OBJECT

private slots:
    void everyAnswerAndBothTotalsStandOnTheSheet();
    void lastVisitsAnswersStandBesideThoseOfToday();
    void dyspigmentationThatLastsIsSeenToCountTwice();
    void aMissingAnswerIsNeitherZeroNorATotal();
    void aBlankFormHasLevelsToCircleAndNoValue();
    void thePatientIsKnownByTheCodeAlone();
    void syntheticDataSayWhatTheyAre();
    void aLongNoteIsShortenedAndSaysSo();
    void scalesStandBetweenWhatTheirEndsMean();
    void aBlankFormHasEveryValueOfAScale();
    void aScaleThatWasNotAnsweredSaysSo();
    void theInfusionAndTheEventsOfTheDayStandOnTheSheet();
    void whoHasSignedItStandsOnTheSheet();
    void theSheetIsOnePageOfVectorsWithEmbeddedFonts_data();
    void theSheetIsOnePageOfVectorsWithEmbeddedFonts();
    void whatStoodThereStaysWhereTheSheetCannotBeWritten();
};

namespace {

const QDate start(2025, 1, 14);

struct Printed {
    explicit Printed(const VisitSheet &sheet, QPageSize::PageSizeId size = QPageSize::A4)
        : path(folder.filePath(u"sheet.pdf"_s)), written(writeVisitSheet(path, sheet, size))
    {}
    QString text() const { return test::printedText(path); }
    /// What stands in the row of the region or sign, without the body map beside it.
    QStringList row(const QString &label, int width) const
    {
        const QStringList crop{u"-layout"_s,           u"-x"_s, u"0"_s,   u"-y"_s, u"0"_s, u"-W"_s,
                               QString::number(width), u"-H"_s, u"900"_s, path,    u"-"_s};
        const QStringList lines = test::output(u"pdftotext"_s, crop).split(u'\n');
        for (const QString &line : lines)
            if (line.trimmed().startsWith(label))
                return line.trimmed().mid(label.size()).simplified().split(u' ', Qt::SkipEmptyParts);
        return {};
    }
    QStringList gridRow(Region region) const { return row(terms::label(region), 370); }
    QStringList bodyRow(Sign sign) const { return row(terms::label(sign), 270); }

    QString scaleRow(const QString &name) const { return row(name, 600).join(u' '); }

    QTemporaryDir folder;
    QString path;
    Result<Done> written;
};

/// Baseline of all 0, and a visit of random answers at month 1.
VisitSheet filled(unsigned seed = 7, double open = 0)
{
    std::mt19937 random(seed);
    PatientRecord record = test::patientOnDrug(u"HUMV-003"_s, start);
    record.identity = Identity{u"Ana Pérez"_s, u"44556"_s, QDate(1979, 5, 2), {}};
    std::vector<Visit> visits{test::clearVisit(record, start), test::clearVisit(record, start.addDays(30))};
    visits[1].form = test::randomForm(random, open);
    visits[1].assessor = u"Dr Vega"_s;
    visits[1].note = u"Sun protection repeated."_s;
    visits[1].adverseEvents = AdverseEvents::None;
    for (const Visit &visit : visits)
        record.visits.push_back(totals(visit));
    const Registry registry{u"0190aaaa-registry"_s, u"Lupus clinic"_s, false, {}};
    return {registry, record, Schedule(), visits[1], visits, QDateTime(start.addDays(30), QTime(9, 5))};
}

VisitSheet blank()
{
    VisitSheet sheet = filled();
    sheet.visit.reset();
    return sheet;
}

QStringList values(const QStringList &row)
{
    static const QRegularExpression value(u"^\\d$"_s);
    return row.filter(value);
}

QStringList answers(const Visit &visit, Region region)
{
    QStringList all;
    for (const Sign sign : {Sign::Erythema, Sign::Scale, Sign::Dyspigmentation, Sign::Scarring})
        if (const std::optional<int> value = visit.form.at({sign, region}))
            all << QString::number(*value);
    return all;
}

constexpr std::array wholeBody{Sign::MucosalLesion, Sign::RecentHairLoss, Sign::Alopecia, Sign::ScalpScarring,
                               Sign::DyspigmentationDuration};

} // namespace

void TestVisitSheet::everyAnswerAndBothTotalsStandOnTheSheet()
{
    const VisitSheet sheet = filled();

    const Printed printed(sheet);

    QVERIFY(printed.written);
    for (const Region region : regions)
        QCOMPARE(values(printed.gridRow(region)), answers(*sheet.visit, region));
    for (const Sign sign : wholeBody)
        QCOMPARE(values(printed.bodyRow(sign)).value(0),
                 QString::number(*sheet.visit->form.at({sign, Region::None})));
    const QString text = printed.text();
    const Scores all = scores(sheet.visit->form);
    for (const QString &words :
         {QString::number(*all.activity), QString::number(*all.damage), u"Dr Vega"_s, u"Month 1 (day 30"_s,
          u"Sun protection repeated."_s, u"since baseline (0): "_s + terms::change(change(0, *all.activity)),
          u"since last visit (0): "_s + terms::change(change(0, *all.damage)), terms::date(sheet.visit->date),
          u"severe"_s, u"0190aaaa-registry"_s, u"Malar " MALAR_VERSION ""_s,
          u"J Invest Dermatol 2005;125:889-94"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QVERIFY(QRegularExpression(u"Adverse events since the last visit +none"_s).match(text).hasMatch());
}

void TestVisitSheet::lastVisitsAnswersStandBesideThoseOfToday()
{
    VisitSheet sheet = filled();
    sheet.visits[0].form.set({Sign::Erythema, Region::Hands}, 3);

    const Printed printed(sheet);

    QCOMPARE(printed.gridRow(Region::Hands).value(1), u"·3"_s);
    QCOMPARE(printed.gridRow(Region::Feet).filter(u"·"_s), (QStringList{u"·0"_s, u"·0"_s, u"·0"_s, u"·0"_s}));
}

/// 4 x 2 + 3 + 3 = 14, as the form adds.
void TestVisitSheet::dyspigmentationThatLastsIsSeenToCountTwice()
{
    VisitSheet sheet = filled();
    Assessment form = test::clearForm();
    for (const Region region : {Region::Scalp, Region::Ears, Region::Arms, Region::Hands})
        form.set({Sign::Dyspigmentation, region}, 1);
    form.set({Sign::DyspigmentationDuration, Region::None}, 1);
    form.set({Sign::Scarring, Region::Ears}, 2);
    form.set({Sign::Scarring, Region::Face}, 1);
    form.set({Sign::ScalpScarring, Region::None}, 3);
    sheet.visit->form = form;

    QCOMPARE(Printed(sheet).row(u"Sum of the column"_s, 370).join(QString()), u"004×23"_s);
    form.set({Sign::DyspigmentationDuration, Region::None}, 0);
    sheet.visit->form = form;
    QCOMPARE(Printed(sheet).row(u"Sum of the column"_s, 370).join(QString()), u"0043"_s);
    QVERIFY(!test::printedText(Printed(blank()).path).contains(u"×"_s));
}

void TestVisitSheet::aMissingAnswerIsNeitherZeroNorATotal()
{
    VisitSheet sheet = filled();
    sheet.visit->state = VisitState::Draft;
    sheet.visit->form = test::clearForm();
    sheet.visit->form.set({Sign::Erythema, Region::Arms}, 2);
    sheet.visit->form.set({Sign::Erythema, Region::Hands}, std::nullopt);

    const Printed printed(sheet);

    QCOMPARE(values(printed.gridRow(Region::Hands)).size(), 3);
    const QString text = printed.text();
    QVERIFY(text.contains(QRegularExpression(u"≥ ?2\\b"_s)));
    QVERIFY(text.contains(u"at least; 1 answer"_s));
    QVERIFY(text.contains(u"Hatched: not answered."_s));
    QVERIFY(text.contains(terms::label(VisitState::Draft)));
}

void TestVisitSheet::aBlankFormHasLevelsToCircleAndNoValue()
{
    const Printed printed(blank());

    const QStringList all{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"0"_s, u"1"_s,
                          u"2"_s, u"0"_s, u"1"_s, u"0"_s, u"1"_s, u"2"_s};
    QCOMPARE(printed.gridRow(Region::Scalp), all.mid(0, 9) + QStringList{u"–"_s});
    for (const Region region : regions)
        if (region != Region::Scalp)
            QCOMPARE(printed.gridRow(region), all);
    QCOMPARE(printed.bodyRow(Sign::ScalpScarring), (QStringList{u"0"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
    const QString text = printed.text();
    QVERIFY(text.contains(u"HUMV-003"_s));
    for (const QString &words : {u"since baseline"_s, u"since last visit"_s, u"≥"_s, u"Dr Vega"_s,
                                 u"Month 1"_s, u"Sun protection"_s, u"mild"_s, u"severe "_s})
        QVERIFY2(!text.contains(words), qPrintable(words));
}

void TestVisitSheet::thePatientIsKnownByTheCodeAlone()
{
    const QString text = Printed(filled()).text();

    QVERIFY(text.contains(u"HUMV-003"_s));
    QVERIFY(!text.contains(u"Ana"_s));
    QVERIFY(!text.contains(u"44556"_s));
    QVERIFY(!text.contains(u"1979"_s));
}

void TestVisitSheet::syntheticDataSayWhatTheyAre()
{
    VisitSheet sheet = filled();
    QVERIFY(!Printed(sheet).text().contains(u"Synthetic"_s));

    sheet.registry.synthetic = true;

    QVERIFY(Printed(sheet).text().contains(u"Synthetic training data. No real patient."_s));
    sheet.visit.reset();
    QVERIFY(Printed(sheet).text().contains(u"Synthetic training data. No real patient."_s));
}

void TestVisitSheet::aLongNoteIsShortenedAndSaysSo()
{
    VisitSheet sheet = filled();
    sheet.visit->note = u"The rash of the forearms is paler. "_s.repeated(400);

    const Printed printed(sheet, QPageSize::Letter);

    QVERIFY(printed.text().contains(u"shortened: the whole note is in the registry"_s));
    QVERIFY(test::output(u"pdfinfo"_s, {printed.path}).contains(QRegularExpression(u"Pages: +1\\n"_s)));
}

void TestVisitSheet::scalesStandBetweenWhatTheirEndsMean()
{
    VisitSheet sheet = filled();
    Scale reworded = test::itch();
    reworded.name = u"Itch as it is asked today"_s;
    sheet.scales = {test::physicianGlobal(), reworded};
    sheet.visits[0].scales = {{u"itch"_s, {test::itch(), 6}}};
    sheet.visit->scales = {{physicianGlobalKey, {test::physicianGlobal(), 2}},
                           {u"itch"_s, {test::itch(), 4}}};

    const Printed printed(sheet);

    QCOMPARE(printed.scaleRow(u"Physician global"_s), u"no active disease 0 1 2 3 4 severe"_s);
    QCOMPARE(printed.scaleRow(u"Itch"_s), u"no itch 0 1 2 3 4 5 6 7 8 9 10 worst itch imaginable ·6"_s);
    QVERIFY(printed.text().contains(u"Beside CLASI"_s));
    QVERIFY(printed.text().contains(u"Lupus Sci Med 2021;8:e000529"_s));
    QVERIFY(!printed.text().contains(reworded.name));
}

void TestVisitSheet::aBlankFormHasEveryValueOfAScale()
{
    VisitSheet sheet = blank();
    sheet.scales = {test::itch()};

    QCOMPARE(Printed(sheet).scaleRow(u"Itch"_s), u"no itch 0 1 2 3 4 5 6 7 8 9 10 worst itch imaginable"_s);
    QVERIFY(!Printed(blank()).text().contains(u"Beside CLASI"_s));
}

void TestVisitSheet::aScaleThatWasNotAnsweredSaysSo()
{
    VisitSheet sheet = filled();
    sheet.scales = {test::itch()};
    sheet.visits[0].scales = {{u"itch"_s, {test::itch(), 6}}};

    QVERIFY(Printed(sheet).scaleRow(u"Itch"_s).endsWith(u"worst itch imaginable not answered ·6"_s));
}

void TestVisitSheet::theInfusionAndTheEventsOfTheDayStandOnTheSheet()
{
    VisitSheet sheet = filled();
    Infusion &second = sheet.record.courses.front().infusions.at(1);
    second.date = sheet.visit->date;
    second.doseMg = 150;
    second.lot = u"A12-7"_s;
    AdverseEvent event;
    event.term = u"Headache"_s;
    event.grade = 2;
    event.reported = sheet.visit->date;
    AdverseEvent older = event;
    older.term = u"Nausea"_s;
    older.reported = start;
    sheet.record.adverseEvents = {older, event};
    sheet.visit->adverseEvents = AdverseEvents::Some;

    const QString text = Printed(sheet).text().simplified();

    QVERIFY(text.contains(
        u"number 2, given %1, 150 mg instead of 300 mg, lot A12-7"_s.arg(terms::date(QDate(2025, 2, 13)))));
    QVERIFY(text.contains(u"Headache, grade 2"_s));
    QVERIFY(!text.contains(u"Nausea"_s));
}

void TestVisitSheet::whoHasSignedItStandsOnTheSheet()
{
    VisitSheet sheet = filled();
    QVERIFY(!Printed(sheet).text().contains(u"Signed by"_s));
    sheet.visit->state = VisitState::Signed;
    Signature &signature = sheet.signatures[sheet.visit->id].emplace_back();
    signature.printedName = u"Marta Ruiz"_s;
    signature.when = QDateTime(QDate(2025, 2, 13), QTime(9, 30), Qt::UTC);
    signature.digits = u"1a2b3c4d"_s;
    signature.isValid = signature.isCurrent = true;

    const QString text = Printed(sheet).text().simplified();
    QVERIFY2(text.contains(u"Signed by Marta Ruiz: assessed, 2025-02-13 09:30:00 UTC ("_s), qPrintable(text));
    QVERIFY(text.contains(u"digest 1a2b3c4d."_s));
    QVERIFY(text.contains(u"CLASI visit sheet signed"_s));
    QVERIFY(!text.contains(u"amended"_s));

    signature.isCurrent = false;
    QVERIFY(Printed(sheet).text().simplified().contains(u"The visit was amended after signing."_s));
    signature.isValid = false;
    QVERIFY(Printed(sheet).text().simplified().contains(u"The signature of Marta Ruiz is not valid"_s));
}

void TestVisitSheet::theSheetIsOnePageOfVectorsWithEmbeddedFonts_data()
{
    QTest::addColumn<bool>("withVisit");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<QString>("measures");
    QTest::newRow("filled, A4") << true << QPageSize::A4 << u"595 x 842"_s;
    QTest::newRow("filled, Letter") << true << QPageSize::Letter << u"612 x 792"_s;
    QTest::newRow("blank, A4") << false << QPageSize::A4 << u"595 x 842"_s;
    QTest::newRow("blank, Letter") << false << QPageSize::Letter << u"612 x 792"_s;
}

void TestVisitSheet::theSheetIsOnePageOfVectorsWithEmbeddedFonts()
{
    QFETCH(const bool, withVisit);
    QFETCH(const QPageSize::PageSizeId, size);
    QFETCH(const QString, measures);

    VisitSheet sheet = withVisit ? filled() : blank();
    for (std::size_t i = 0; i < mostScales; ++i)
        sheet.scales.push_back(test::itch());
    const Printed printed(sheet, size);

    const QString info = test::output(u"pdfinfo"_s, {printed.path});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(measures), qPrintable(info));
    const QStringList images =
        test::output(u"pdfimages"_s, {u"-list"_s, printed.path}).trimmed().split(u'\n');
    QCOMPARE(images.size(), 2); // the table's own head
    const QStringList fonts = test::output(u"pdffonts"_s, {printed.path}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty() && fonts.first().contains(u"NotoSans"_s));
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(u"Identity-H +yes"_s)), qPrintable(font));
}

void TestVisitSheet::whatStoodThereStaysWhereTheSheetCannotBeWritten()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"sheet.pdf"_s); // a folder of that name

    const Result<Done> written = writeVisitSheet(folder.filePath(u"sheet.pdf"_s), blank(), QPageSize::A4);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);

    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"sheet.pdf"_s});
}

MALAR_GUI_TEST(TestVisitSheet)

} // namespace test_visitsheet
#include "test_visitsheet.moc"
