#include "ui/cohort/filterdialog.h"

#include "tests/support/cohort.h"
#include "tests/support/pdf.h"
#include "tests/support/test.h"
#include "tests/ui/cohortdesk.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

namespace test_cohortfilter {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::CohortDesk;
using test::inDialog;

namespace {

CohortFilter made(void (*set)(CohortFilter &))
{
    CohortFilter filter;
    set(filter);
    return filter;
}

const CohortFilter women = made([](CohortFilter &f) { f.sex = Sex::Female; });

QLineEdit *field(FilterDialog &dialog, const QString &name) { return dialog.findChild<QLineEdit *>(name); }
QString said(FilterDialog &dialog) { return dialog.findChild<QLabel *>(u"filterSentence"_s)->text(); }

} // namespace

/// The cohort through a filter.
class TestCohortFilter : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void aFilterIsASentence_data();
    void aFilterIsASentence();
    void aFilterIsASentenceInSpanishToo();
    void aChosenFilterIsKeptInTheRegistryAndShown();
    void cancelledChoicesChangeNothing();
    void theDialogSaysAtOnceHowManyThereAre();
    void contradictionsAreSaidAndCannotBeShown();
    void theDialogShowsAFilterAndGivesItBack();
    void theRegistrysCentresAreOfferedAlsoWhileNobodyIsThere();
    void aFilterIsKeptRenamedUsedAndDeletedByName();
    void aNameIsNotReplacedUnasked();
    void theFilterIsClearedByOnePress();
    void aFilterThatNobodyMeetsSaysWhatToDo();
    void theReportPrintsWhatTheFilterShows();
    void aReadOnlyRegistryIsFilteredWhileThePageLives();
    void damagedFiltersAreSaid();
};

void TestCohortFilter::aFilterIsASentence_data()
{
    QTest::addColumn<CohortFilter>("filter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const CohortFilter &filter, const QString &sentence) {
        QTest::newRow(qPrintable(sentence)) << filter << sentence;
    };
    row({}, u"All patients"_s);
    row(women, u"Women"_s);
    row(made([](CohortFilter &f) { f.sex = Sex::Unknown; }), u"Patients of unknown sex"_s);
    row(made([](CohortFilter &f) {
            f.subtypes = {Subtype::Discoid};
            f.sex = Sex::Female;
            f.drugs = {Drug::Anifrolumab};
            f.activityFrom = 8;
            f.completeAt = {6};
        }),
        u"Women with discoid lupus, on anifrolumab, with CLASI-A at baseline ≥ 8, with month 6 complete"_s);
    row(made([](CohortFilter &f) {
            f.subtypes = {Subtype::DiscoidLocalised, Subtype::Tumid, Subtype::Panniculitis};
        }),
        u"Patients with localised discoid, tumid or profundus lupus"_s);
    row(made([](CohortFilter &f) {
            f.centres = {u"Humanitas"_s, QString()};
        }),
        u"Patients of Humanitas or no centre stated"_s);
    row(made([](CohortFilter &f) {
            f.sex = Sex::Male;
            f.ageFrom = 18;
            f.ageTo = 65;
        }),
        u"Men aged 18 to 65"_s);
    row(made([](CohortFilter &f) { f.ageFrom = 18; }), u"Patients aged 18 or over"_s);
    row(made([](CohortFilter &f) { f.ageTo = 17; }), u"Patients aged 17 or under"_s);
    row(made([](CohortFilter &f) { f.regimen = Regimen::Monotherapy; }),
        u"Patients in monotherapy on day 0"_s);
    row(made([](CohortFilter &f) {
            f.startFrom = QDate(2024, 1, 1);
            f.startTo = QDate(2024, 12, 31);
        }),
        u"Patients with day 0 from 1 Jan 2024 to 31 Dec 2024"_s);
    row(made([](CohortFilter &f) {
            f.completeAt = {0, 1, 6};
        }),
        u"Patients with baseline, month 1 and month 6 complete"_s);
}

void TestCohortFilter::aFilterIsASentence()
{
    QFETCH(CohortFilter, filter);
    QFETCH(QString, sentence);

    QCOMPARE(words::filter(filter), sentence);
}

void TestCohortFilter::aFilterIsASentenceInSpanishToo()
{
    speak(u"es"_s);
    const QString sentence = words::filter(made([](CohortFilter &f) {
        f.subtypes = {Subtype::Discoid};
        f.sex = Sex::Female;
        f.drugs = {Drug::Anifrolumab};
        f.completeAt = {6};
    }));
    speak(u"en"_s);

    QCOMPARE(sentence,
             u"Mujeres con lupus discoide, en tratamiento con anifrolumab, con totales completos en mes 6"_s);
}

void TestCohortFilter::aChosenFilterIsKeptInTheRegistryAndShown()
{
    CohortDesk desk(test::fourPatients());
    QCOMPARE(desk.sentence(), u"All patients, N = 4"_s);

    inDialog<FilterDialog>(
        [](FilterDialog &dialog) { QTest::keyClick(dialog.findChild<QComboBox *>(u"sex"_s), Qt::Key_Down); });
    desk.press(u"chooseFilter"_s);

    QCOMPARE(filtersOf(desk.session.store())->inUse, women);
    QCOMPARE(desk.sentence(), u"Women: 3 of 4 patients"_s);
    QCOMPARE(desk.page.summary().features.patients, 3);
    QCOMPARE(desk.find<TablePane>(u"features"_s)->table().notes.front(),
             u"Filter: Women: 3 of 4 patients."_s);
}

void TestCohortFilter::cancelledChoicesChangeNothing()
{
    CohortDesk desk(test::fourPatients());

    inDialog<FilterDialog>(
        [](FilterDialog &dialog) { QTest::keyClicks(field(dialog, u"ageFrom"_s), u"90"_s); },
        QDialogButtonBox::Cancel);
    desk.press(u"chooseFilter"_s);

    QCOMPARE(*filtersOf(desk.session.store()), KeptFilters());
    QCOMPARE(desk.sentence(), u"All patients, N = 4"_s);
}

void TestCohortFilter::theDialogSaysAtOnceHowManyThereAre()
{
    CohortDesk desk(test::training());
    FilterDialog dialog(place(desk.session.records(), *planOf(desk.session.store())), {}, {});
    dialog.show();

    QTest::keyClicks(field(dialog, u"activityFrom"_s), u"16"_s);
    QTest::mouseClick(dialog.findChild<QCheckBox *>(u"complete6"_s), Qt::LeftButton, {}, {4, 8});

    // R on the training cohort: baseline of all ten, month 6 of six of them.
    int expected = 0;
    for (const PatientRecord &record : desk.session.records()) {
        const auto at = [&](int month) {
            const auto line = timeline(desk.session.schedule(), record);
            return month == 0 ? line->baseline : line->months.back();
        };
        expected += at(6) && *at(0)->activity >= 16 ? 1 : 0;
    }
    QVERIFY(expected > 0 && expected < 6);
    QCOMPARE(
        said(dialog),
        u"Patients with CLASI-A at baseline ≥ 16, with month 6 complete: %1 of 10 patients"_s.arg(expected));
}

void TestCohortFilter::contradictionsAreSaidAndCannotBeShown()
{
    CohortDesk desk(test::fourPatients());
    FilterDialog dialog(place(desk.session.records(), *planOf(desk.session.store())), {}, {});
    dialog.show();
    QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);

    QTest::keyClicks(field(dialog, u"ageFrom"_s), u"65"_s);
    QTest::keyClicks(field(dialog, u"ageTo"_s), u"18"_s);
    QCOMPARE(said(dialog), u"The lower age is above the higher one."_s);
    QVERIFY(!ok->isEnabled());

    field(dialog, u"ageTo"_s)->clear();
    QVERIFY(ok->isEnabled());
    QTest::keyClicks(field(dialog, u"startTo"_s), u"1/2/24"_s);
    QVERIFY(said(dialog).startsWith(u"A date cannot be read"_s) || dialog.filter().startTo);
    field(dialog, u"startTo"_s)->clear();
    QTest::keyClicks(field(dialog, u"startTo"_s), u"sometime"_s);
    QVERIFY(said(dialog).startsWith(u"A date cannot be read"_s));
    QVERIFY(!ok->isEnabled());
}

void TestCohortFilter::theDialogShowsAFilterAndGivesItBack()
{
    const CohortFilter all = made([](CohortFilter &f) {
        f.subtypes = {Subtype::Discoid, Subtype::Tumid};
        f.centres = {QString(), u"Elsewhere"_s};
        f.sex = Sex::Male;
        f.ageFrom = 20;
        f.ageTo = 70;
        f.drugs = {Drug::Belimumab};
        f.regimen = Regimen::Combination;
        f.activityFrom = 8;
        f.startFrom = QDate(2024, 1, 1);
        f.startTo = QDate(2025, 2, 28);
        f.completeAt = {0, 3};
    });
    CohortDesk desk(test::fourPatients());
    const PlacedCohort everyone = place(desk.session.records(), *planOf(desk.session.store()));

    FilterDialog dialog(everyone, {}, all);
    QCOMPARE(dialog.filter(), all);

    dialog.show();
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Reset),
                      Qt::LeftButton);
    QCOMPARE(dialog.filter(), CohortFilter());
}

void TestCohortFilter::theRegistrysCentresAreOfferedAlsoWhileNobodyIsThere()
{
    const std::vector<PatientRecord> records = test::trainingRecords();
    FilterDialog dialog(place(records, defaultPlan({})), {{u"Centre B"_s, {}}, {u"New centre"_s, u"NEW"_s}},
                        {});
    const auto *list = dialog.findChild<QListWidget *>(u"centres"_s);

    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    QCOMPARE(names,
             (QStringList{u"Centre A (4)"_s, u"Centre B (3)"_s, u"Centre C (3)"_s, u"New centre (0)"_s}));

    list->item(3)->setCheckState(Qt::Checked);
    QCOMPARE(dialog.filter().centres, std::vector<QString>{u"New centre"_s});
}

void TestCohortFilter::aFilterIsKeptRenamedUsedAndDeletedByName()
{
    auto store = test::fourPatients();
    QVERIFY(store->saveSetting(filtersSetting(), toJson(KeptFilters{women, {}})));
    CohortDesk desk(std::move(store));
    const auto kept = [&desk] { return *filtersOf(desk.session.store()); };

    desk.text = u"Our women"_s;
    desk.chooseFromMenu(u"Keep this filter as…"_s);
    QCOMPARE(kept().named, (std::vector<NamedFilter>{{u"Our women"_s, women}}));
    QCOMPARE(desk.sentence(), u"Women: 3 of 4 patients (kept as “Our women”)"_s);

    desk.choice = 0;
    desk.text = u"Women & girls"_s;
    desk.chooseFromMenu(u"Rename a filter…"_s);
    QCOMPARE(kept().named, (std::vector<NamedFilter>{{u"Women & girls"_s, women}}));

    desk.press(u"clearFilter"_s);
    QCOMPARE(kept().inUse, CohortFilter());
    desk.chooseFromMenu(u"Women && girls"_s);
    QCOMPARE(kept().inUse, women);

    desk.chooseFromMenu(u"Delete a filter…"_s);
    QVERIFY(kept().named.empty());
    QCOMPARE(kept().inUse, women);
}

void TestCohortFilter::aNameIsNotReplacedUnasked()
{
    auto store = test::fourPatients();
    const KeptFilters before{women, {{u"mine"_s, made([](CohortFilter &f) { f.sex = Sex::Male; })}}};
    QVERIFY(store->saveSetting(filtersSetting(), toJson(before)));
    CohortDesk desk(std::move(store));
    desk.text = u"Mine"_s;

    desk.yes = false;
    desk.chooseFromMenu(u"Keep this filter as…"_s);
    QCOMPARE(*filtersOf(desk.session.store()), before);

    desk.yes = true;
    desk.chooseFromMenu(u"Keep this filter as…"_s);
    QCOMPARE(filtersOf(desk.session.store())->named, (std::vector<NamedFilter>{{u"Mine"_s, women}}));
}

void TestCohortFilter::theFilterIsClearedByOnePress()
{
    auto store = test::fourPatients();
    QVERIFY(store->saveSetting(filtersSetting(), toJson(KeptFilters{women, {}})));
    CohortDesk desk(std::move(store));

    desk.press(u"clearFilter"_s);

    QVERIFY(filtersOf(desk.session.store())->inUse.isEmpty());
    QVERIFY(!desk.find<QPushButton>(u"clearFilter"_s)->isVisible());
}

void TestCohortFilter::aFilterThatNobodyMeetsSaysWhatToDo()
{
    auto store = test::training();
    QVERIFY(store->saveSetting(filtersSetting(),
                               toJson(KeptFilters{made([](CohortFilter &f) { f.ageFrom = 120; }), {}})));
    CohortDesk desk(std::move(store));

    QCOMPARE(desk.find<Strip>(u"cohortNotice"_s)->text(),
             u"No patient meets the filter: clear it, or choose other conditions."_s);
    QCOMPARE(desk.sentence(), u"Patients aged 120 or over: 0 of 10 patients"_s);
}

void TestCohortFilter::theReportPrintsWhatTheFilterShows()
{
    const QTemporaryDir folder;
    auto store = test::training();
    QVERIFY(store->saveSetting(filtersSetting(), toJson(KeptFilters{women, {}})));
    CohortDesk desk(std::move(store));
    desk.file = folder.filePath(u"women.pdf"_s);

    desk.press(u"exportPdf"_s);

    const QString text = test::pdfText(desk.file).replace(u'\n', u' ');
    QVERIFY(text.contains(words::filtered(desk.page.summary()) + u". Analysis plan"_s));
    QVERIFY(text.contains(words::filterNote(desk.page.summary())));
    for (const ReportTable::Row &row : desk.find<TablePane>(u"scores"_s)->table().rows)
        QVERIFY2(text.contains(row.texts().join(u' ')), qPrintable(row.texts().join(u' ')));
}

void TestCohortFilter::aReadOnlyRegistryIsFilteredWhileThePageLives()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    {
        auto made = Store::create(path, u"Clinic"_s);
        QVERIFY(made);
        QVERIFY((*made)->save(test::patientOnDrug(u"P1"_s)));
    }
    auto store = Store::open(path, Store::Access::ReadOnly);
    QVERIFY(store);
    CohortDesk desk(std::move(*store));

    inDialog<FilterDialog>(
        [](FilterDialog &dialog) { QTest::keyClick(dialog.findChild<QComboBox *>(u"sex"_s), Qt::Key_Down); });
    desk.press(u"chooseFilter"_s);

    QCOMPARE(desk.sentence(), u"Women: 1 of 1 patient"_s);
    QVERIFY(desk.message().contains(u"can only be read"_s));
    QCOMPARE(*filtersOf(desk.session.store()), KeptFilters());
}

void TestCohortFilter::damagedFiltersAreSaid()
{
    auto store = test::fourPatients();
    QVERIFY(store->saveSetting(filtersSetting(), {{u"version"_s, 99}}));

    CohortDesk desk(std::move(store));

    QVERIFY(desk.message().contains(u"cannot be read"_s));
    QCOMPARE(desk.sentence(), u"All patients, N = 4"_s);
}

MALAR_GUI_TEST(TestCohortFilter)

} // namespace test_cohortfilter
#include "test_cohortfilter.moc"
