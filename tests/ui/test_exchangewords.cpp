#include "ui/registry/exchange.h"

#include "core/exchange/codebook.h"
#include "core/exchange/jpeg.h"
#include "tests/support/exchange.h"
#include "tests/support/fixtures.h"
#include "tests/support/sealedkeys.h"
#include "tests/support/test.h"
#include "ui/words/problemwords.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace test_exchangewords {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;
using exchange::Field;

/// What core has no words for, and no images.
class TestExchangeWords : public Test {
    Q_OBJECT

private slots:
    void everyColumnHasALabel();
    void everyChoiceHasALabel();
    void everyReasonHasASentenceOfItsOwn();
    void aBrokenRuleOfTheSettingsIsSaidAsTheFormSaysIt();
    void aDateInTheFutureMayBeTheClocksFault();
    void photographsComeBackTheSameWhenTheyAreAsked();
    void aPhotographWithoutConsentStaysInTheRegistry();
    void anImageThatCannotBeDecodedIsFoundByTheDryRun();
    void aReadMeSaysWhatItIs();
};

namespace {

void eachField(const std::function<void(const Field &)> &visit)
{
    exchange::Tables({{u"itch"_s, itch()}}).each([&visit](const auto &table) {
        for (const auto &column : table.columns)
            visit(column.field);
    });
}

Result<Head> unnoted(const Deed &) { return Head(); }

QByteArray jpeg(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "jpeg", 90);
    return bytes;
}

} // namespace

void TestExchangeWords::everyColumnHasALabel()
{
    const exchange::ExportWords words = exportWords({}, {});

    eachField([&words](const Field &field) { QVERIFY2(!words.label(field).isEmpty(), field.name.c_str()); });
}

void TestExchangeWords::everyChoiceHasALabel()
{
    const exchange::ExportWords words = exportWords({}, {});

    eachField([&words](const Field &field) {
        for (const std::string_view key : field.choices) {
            const QString label = words.choice(field, key);
            QVERIFY2(!label.isEmpty(), field.name.c_str());
            QVERIFY2(!label.contains(u'_'), qPrintable(label)); // a key that nobody worded
        }
    });
}

void TestExchangeWords::everyReasonHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(exchange::Refusal::Reason::SamePerson);
    for (int i = 0; i <= last; ++i) {
        const QString text =
            sentence({u"visits.csv"_s, {static_cast<exchange::Refusal::Reason>(i), 2, {}}, {}});
        QVERIFY2(!text.isEmpty() && !sentences.contains(text), qPrintable(QString::number(i)));
        sentences.insert(text);
    }
}

void TestExchangeWords::aBrokenRuleOfTheSettingsIsSaidAsTheFormSaysIt()
{
    const auto said = [](const QString &part, const StudySettings &broken) {
        return message({u"registry.json"_s, {exchange::Refusal::Reason::BadSettings, 0, part}, {}, broken});
    };
    const StudySettings good;
    StudySettings none = good;
    none.schedule.months.clear();
    StudySettings alike = good;
    alike.scales = {itch(), itch()};
    StudySettings twice = good;
    twice.centres = {{u"La Paz"_s, {}}, {u"La Paz"_s, {}}};
    StudySettings unitless = good;
    unitless.panels = {nkPanel()};
    unitless.panels[0].unit.clear();

    QCOMPARE(said(u"schedule"_s, none),
             u"registry.json, schedule: At least one month must be planned. Add one."_s);
    QVERIFY(said(u"asked"_s, alike).contains(u"Two scales are called “%1”."_s.arg(itch().name)));
    QVERIFY(said(u"centres"_s, twice).contains(u"Two centres are called “La Paz”."_s));
    QVERIFY(said(u"panels"_s, unitless).contains(u"has no unit yet"_s));
}

void TestExchangeWords::aDateInTheFutureMayBeTheClocksFault()
{
    const QTemporaryDir place;
    const Folder folder = exported(oneOfEach(), place.filePath(u"good"_s));
    write(place.filePath(u"late"_s), with(folder, u"visits.csv"_s, "visit_date", "2026-11-26"));

    const exchange::ImportPlan plan = test::planOf(place.filePath(u"late"_s)); // on 25 November

    const auto late = std::ranges::find(plan.problems.list, exchange::Refusal::Reason::InFuture,
                                        [](const exchange::Problem &found) { return found.what.reason; });
    QVERIFY(late != plan.problems.list.end());
    QCOMPARE(message(*late),
             u"visits.csv, row 2, column visit_date: The date is in the future. Correct it, or "
             "the clock of this computer, which says 2026-11-25."_s);
}

void TestExchangeWords::photographsComeBackTheSameWhenTheyAreAsked()
{
    const QTemporaryDir place;
    const auto store =
        *Store::inMemory({u"id"_s, u"R"_s, true, QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC)});
    PatientFile file{patientOnDrug(u"A-1"_s), {}};
    file.record.consents.front().scopes = {true, true, true};
    file.visits = {clearVisit(file.record, QDate(2025, 1, 14))};
    QVERIFY(bool(store->import(std::vector{file})));
    const Photograph photograph{
        makeId<PhotographTag>(), QDate(2025, 1, 14), Region::Face, file.visits[0].id, u"-left"_s, 32, 16};
    const QByteArray image = jpeg(32, 16);
    QCOMPARE(exchange::jpegSize(image), QSize(32, 16));
    QVERIFY(bool(store->add(file.record.patient.id, photograph, {image, image})));

    QVERIFY(bool(exportRegistry(*store, place.filePath(u"without"_s), {}, unnoted)));
    QVERIFY(bool(exportRegistry(*store, place.filePath(u"a"_s), {false, true}, unnoted)));
    const auto plan = exchange::readFolder(place.filePath(u"a"_s), {.today = importDay});
    QCOMPARE(worded(plan.problems), QStringList());
    const auto marta =
        FirstMember::make(login(u"marta"_s, phrase), {quickArgon2.passes, quickArgon2.mebibytes});
    QVERIFY(bool(importAsNew(place.filePath(u"new.malar"_s), plan, *marta)));
    const auto again = *Store::open(place.filePath(u"new.malar"_s), marta->opener());
    QVERIFY(bool(exportRegistry(*again, place.filePath(u"b"_s), {false, true}, unnoted)));

    QVERIFY(withoutHead(place.filePath(u"a"_s)) == withoutHead(place.filePath(u"b"_s)));
    for (const auto &[name, bytes] : read(place.filePath(u"without"_s)))
        QVERIFY2(!name.contains(u"photograph"_s) && !bytes.contains("photograph_file"), qPrintable(name));
    const PatientRecord record = again->records()->front();
    QCOMPARE(record.photographs.size(), 1u);
    QCOMPARE(*again->photograph(record.photographs[0].id), image);
    QCOMPARE(record.photographs[0].visit, record.visits[0].id);
}

void TestExchangeWords::aPhotographWithoutConsentStaysInTheRegistry()
{
    const QTemporaryDir place;
    const auto store =
        *Store::inMemory({u"id"_s, u"R"_s, true, QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC)});
    PatientFile file{patientOnDrug(u"A-1"_s), {}};
    file.record.consents.front().scopes = {true, true, true};
    QVERIFY(bool(store->import(std::vector{file})));
    const Photograph photograph{makeId<PhotographTag>(), QDate(2025, 1, 14), Region::Face, {}, {}, 32, 16};
    const QByteArray image = jpeg(32, 16);
    QVERIFY(bool(store->add(file.record.patient.id, photograph, {image, image})));
    file.record.consents.front().scopes = {true, true, false};
    QVERIFY(bool(store->save(file.record)));

    QVERIFY(bool(exportRegistry(*store, place.filePath(u"a"_s), {false, true}, unnoted)));

    const auto files = read(place.filePath(u"a"_s));
    QCOMPARE(files.at(u"photographs.csv"_s).count('\n'), 1); // the header
    QVERIFY(std::ranges::none_of(files, [](const auto &each) { return each.first.endsWith(u".jpg"_s); }));
}

// Its markers are in order, and there is no picture behind them.
void TestExchangeWords::anImageThatCannotBeDecodedIsFoundByTheDryRun()
{
    const QByteArray hollow("\xFF\xD8\xFF\xC0\x00\x0B\x08\x00\x10\x00\x20\x01\x01\x11\x00\xFF\xDA\x00\x02"
                            "data\xFF\xD9",
                            25);
    QCOMPARE(exchange::jpegSize(hollow), QSize(32, 16));

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Bogus marker length"_s)); // Qt's decoder
    QVERIFY(!isJpeg(hollow));
    QVERIFY(!isJpeg("<svg/>"));
    QVERIFY(isJpeg(jpeg(32, 16)));
    QVERIFY(bool(importInto(nullptr)->target(importDay).isImage));
}

void TestExchangeWords::aReadMeSaysWhatItIs()
{
    const QString plain = readMe({u"3f0c"_s, u"Clinic"_s, true, {}}, {}, {3, 14, 1, 2, 0, 0, 4});
    const QString named = readMe({u"3f0c"_s, u"Clinic"_s, false, {}}, {true, false}, {});

    QVERIFY(plain.contains(u"3f0c"_s) && plain.contains(u"Patients: 3. Visits: 14."_s));
    QVERIFY(plain.contains(u"Photographs left out, as they were not asked for: 4."_s));
    QVERIFY(plain.contains(u"load.R"_s) && !plain.contains(u"redcap/"_s));
    QVERIFY(plain.contains(u"SYNTHETIC"_s) && plain.contains(u"Pseudonymised"_s));
    QVERIFY(!plain.contains(u"identity.csv"_s));
    const exchange::ExportScope others{
        .photographs = true, .formats = {exchange::ExportFormat::Redcap, exchange::ExportFormat::Spss}};
    const QString out = readMe({u"3f0c"_s, u"Clinic"_s, false, {}}, others, {3, 14, 1, 2, 0, 5, 4});
    QVERIFY(out.contains(u"Photographs: 5. Left out, as no consent to photographs covers them: 4."_s));
    QVERIFY(out.contains(u"redcap/"_s) && out.contains(u"spss/"_s) && !out.contains(u"visits.csv"_s));
    QVERIFY(!out.contains(u"RFC 4180"_s) && !out.contains(u"stata/"_s));
    QVERIFY(!named.contains(u"SYNTHETIC"_s) && named.contains(u"NOT PSEUDONYMISED"_s));
}

MALAR_TEST(TestExchangeWords)

} // namespace test_exchangewords
#include "test_exchangewords.moc"
