#include "tests/ui/clinic.h"
#include "ui/session/plan.h"

namespace test_visitpage {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void clearAnswer(Clinic &clinic, Item item)
{
    clinic.form().go(item);
    clinic.press(Qt::Key_Delete, Qt::NoModifier);
}

} // namespace

/// One visit as a clinician types it; every story ends in the store.
class TestVisitPage : public Test {
    Q_OBJECT

private slots:
    void everyVisitOfTheTrainingCohortCanBeTyped_data();
    void everyVisitOfTheTrainingCohortCanBeTyped();
    void completingListsWhatIsMissingAndLeadsThere();
    void whatIsMissingIsListedByColumn();
    void aClickOnAMissingPlaceGoesThere();
    void theListOfMissingPlacesObeysTheKeyboard();
    void aLargeChangeAsksForAReasonOnce();
    void withoutAReasonTheVisitStaysADraft();
    void theTotalsGrowWithEveryKey();
    void theTotalsOfACompleteFormSayWhatTheyMean();
    void theBandsAreThoseOfTheRegistrysPlan();
    void tabLeadsFromTheGridToComplete();
};

void TestVisitPage::everyVisitOfTheTrainingCohortCanBeTyped_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Row> rows = trainingVisits();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s %s", qPrintable(rows[i].patient), qPrintable(rows[i].date.toString(Qt::ISODate)))
            << static_cast<int>(i);
}

void TestVisitPage::everyVisitOfTheTrainingCohortCanBeTyped()
{
    QFETCH(int, index);
    const std::vector<Row> rows = trainingVisits();
    const Row &row = rows[static_cast<std::size_t>(index)];
    Clinic clinic({}, row.date);
    clinic.page->startNew(clinic.record.patient.id);

    for (const Item item : items) {
        if (clinic.form().current() != item)
            clinic.press(Qt::Key_Down, Qt::NoModifier);
        clinic.type(QString::number(*row.form.at(item)));
    }
    clinic.press(Qt::Key_Return);

    const std::vector<Visit> stored = clinic.stored();
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.front().state, VisitState::Complete);
    QVERIFY(stored.front().form == row.form);
    QCOMPARE(totals(stored.front()).activity, row.activity);
    QCOMPARE(totals(stored.front()).damage, row.damage);
}

void TestVisitPage::completingListsWhatIsMissingAndLeadsThere()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);
    clinic.form().go({Sign::Scale, Region::Legs});
    clinic.press(Qt::Key_Delete, Qt::NoModifier);
    clinic.form().go(items.front());

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.listed(), QStringList{u"Scale/hypertrophy, legs: no answer yet"_s});
    QVERIFY(clinic.form().current() == (Item{Sign::Scale, Region::Legs}));
    QVERIFY(clinic.stored().empty());
    clinic.type(u"1"_s);
    QVERIFY(clinic.listed().isEmpty());
    clinic.press(Qt::Key_Return);
    QCOMPARE(clinic.stored().front().state, VisitState::Complete);
}

void TestVisitPage::whatIsMissingIsListedByColumn()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);
    for (const Item item : {Item{Sign::Erythema, Region::Ears}, Item{Sign::Erythema, Region::Chest},
                            Item{Sign::Alopecia, Region::None}})
        clearAnswer(clinic, item);
    for (const Region region : regions)
        clearAnswer(clinic, {Sign::Scale, region});

    clinic.press(Qt::Key_Return);

    const QStringList lines = clinic.listed();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Erythema, 2 missing: ears, chest"_s);
    QVERIFY(lines.at(1).startsWith(u"Scale, 13 missing: scalp, ears"_s));
    QCOMPARE(lines.at(2), u"Alopecia, not scarred: no answer yet"_s);
    QCOMPARE(clinic.issues()->topLevelItem(1)->childCount(), 13);
}

void TestVisitPage::aClickOnAMissingPlaceGoesThere()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_Return);
    QTreeWidget *list = clinic.issues();
    const auto click = [list](const QTreeWidgetItem *line) {
        list->scrollToItem(line);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(line).center());
    };

    click(list->topLevelItem(1));
    QVERIFY(clinic.form().current() == (Item{Sign::Scale, Region::Scalp}));
    click(list->topLevelItem(1)->child(6));
    QVERIFY(clinic.form().current() == (Item{Sign::Scale, Region::Chest}));

    clinic.type(u"2"_s);
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().front().form.at({Sign::Scale, Region::Chest}), 2);
    QVERIFY(list->topLevelItem(1)->isExpanded()); // the next gap stays one click away
}

void TestVisitPage::theListOfMissingPlacesObeysTheKeyboard()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_Return);
    clinic.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), clinic.issues());

    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down})
        clinic.press(key, Qt::NoModifier);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QVERIFY(clinic.form().current() == (Item{Sign::Scale, Region::Ears}));
    clinic.type(u"1"_s);
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().front().form.at({Sign::Scale, Region::Ears}), 1);
}

void TestVisitPage::aLargeChangeAsksForAReasonOnce()
{
    Visit high = earlier(start, 3);
    for (const Region region : regions)
        high.form.set({Sign::Erythema, region}, 2);
    Clinic clinic({high});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.asked.front().contains(u"15 points"_s));
    const VisitId id = clinic.stored().back().id;
    QCOMPARE(clinic.session->store().history(id)->front().reason, u"seen twice"_s);
}

void TestVisitPage::withoutAReasonTheVisitStaysADraft()
{
    Clinic clinic({}, start.addDays(500));
    clinic.reason.reset();
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);
    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.stored().empty());
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(clinic.stored().front().state, VisitState::Draft);
}

void TestVisitPage::theTotalsGrowWithEveryKey()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.type(u"23"_s);

    QCOMPARE(clinic.page->findChild<QLabel *>(u"activityTotal"_s)->text(), u"≥ 5"_s);
    QVERIFY(clinic.button(u"27 answer"_s)); // 29 of activity, two given
}

void TestVisitPage::theTotalsOfACompleteFormSayWhatTheyMean()
{
    // From 12 to 3: 9 points, 75 %; 10 and more is moderate (Klein 2011).
    Visit baseline = earlier(start, 3);
    for (const Region region : {Region::Ears, Region::NoseMalar, Region::Face})
        baseline.form.set({Sign::Erythema, region}, 3);
    Clinic clinic({baseline});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_0);

    QCOMPARE(clinic.page->findChild<QLabel *>(u"activityTotal"_s)->text(), u"3"_s);
    const QString shown = clinic.shown().remove(QChar(0x2060)).replace(QChar::Nbsp, u' ');
    QVERIFY(shown.contains(u"mild"_s));
    QVERIFY(shown.contains(u"−9 (−75 %)"_s));
    QVERIFY(shown.contains(u"✓ CLASI-70"_s));
}

void TestVisitPage::theBandsAreThoseOfTheRegistrysPlan()
{
    // 9 is mild after Klein 2011 (0-9) and moderate after Abbas 2023 (7-14).
    Visit visit = earlier(start, 3);
    for (const Region region : {Region::Ears, Region::Face})
        visit.form.set({Sign::Erythema, region}, 3);
    Clinic clinic({visit});
    clinic.page->edit(visit.id);
    QVERIFY(!clinic.shown().contains(u"moderate"_s));

    AnalysisPlan plan = defaultPlan(Schedule());
    plan.severitySet = SeveritySet::Abbas2023;
    QVERIFY(clinic.session->saveSetting(planSetting(), toJson(plan)));

    QVERIFY(clinic.shown().contains(u"moderate"_s));
}

void TestVisitPage::tabLeadsFromTheGridToComplete()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    QStringList stops;
    for (int i = 0; i < 10; ++i) {
        clinic.press(Qt::Key_Tab, Qt::NoModifier);
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        stops << (button ? button->text() : QApplication::focusWidget()->accessibleName());
    }

    // Five whole-body answers, who assessed, the infusion, adverse events, the note, complete.
    QVERIFY(stops.at(0).startsWith(u"Mucous"_s));
    QVERIFY(stops.at(4).startsWith(u"Dyspigmentation lasts"_s));
    QVERIFY(stops.at(6).startsWith(u"Change"_s));
    QCOMPARE(stops.at(7), u"Adverse events: not asked"_s);
    QVERIFY(stops.at(9).startsWith(u"Complete"_s));
}

MALAR_GUI_TEST(TestVisitPage)

} // namespace test_visitpage
#include "test_visitpage.moc"
