#include "tests/ui/patientdesk.h"
#include "ui/parts/look.h"
#include "ui/patients/drugpicker.h"
#include "ui/words/language.h"

#include <QLabel>
#include <QScopeGuard>
#include <QTableView>

namespace test_treatmentform {

using namespace malar;
using namespace malar::test::recorded;
using namespace Qt::Literals::StringLiterals;

class TestTreatmentForm : public test::Test {
    Q_OBJECT

private slots:
    void everyDrugIsSeenWholeInBothLanguages();
    void severalPreviousDrugsAreAKeyEach();
    void datesReasonAndResponseAreTypedInTheRow();
    void aDoseWithItsChangesIsTypedInOneCell();
    void aCreamHasNoDoseToTabTo();
    void anotherDrugIsNamedAtOnce();
    void anUntickedDrugComesBackAsItWas();
    void aSecondPeriodOfADrugIsARowOfItsOwn();
    void combinationIsToldFromTheRows();
    void aWrongCellIsNamedAndNothingIsSaved_data();
    void aWrongCellIsNamedAndNothingIsSaved();
    void deleteEmptiesACell();
    void whatWasTypedIsNotDroppedUnasked();
};

namespace {

constexpr Qt::Key previousPage = Qt::Key_3;
constexpr Qt::Key concomitantPage = Qt::Key_4;

/// A patient on the drug with consent, open for editing.
struct Desk {
    explicit Desk(std::vector<Treatment> treatments = {})
    {
        PatientFile file{test::patientOnDrug(u"A-1"_s, start), {}};
        file.record.treatments = std::move(treatments);
        session = test::sessionOf({file}, today);
        opened = std::make_unique<Opened>(
            *session, new PatientDialog(*session, script.prompts(), session->records().front(), nullptr));
    }
    void to(Qt::Key page) const { opened->press(page, Qt::AltModifier); }
    void keys(const QString &text) const { opened->keys(text); }
    void tab(int times = 1) const
    {
        for (int i = 0; i < times; ++i)
            opened->press(Qt::Key_Tab);
    }
    std::vector<Treatment> stored() const { return session->store().records()->front().treatments; }

    test::Script script;
    std::unique_ptr<Session> session;
    std::unique_ptr<Opened> opened;
};

std::vector<Drug> drugs(const std::vector<Treatment> &treatments)
{
    std::vector<Drug> all;
    for (const Treatment &treatment : treatments)
        all.push_back(treatment.drug);
    return all;
}

} // namespace

void TestTreatmentForm::everyDrugIsSeenWholeInBothLanguages()
{
    const QFont font = QApplication::font();
    look::apply(*qApp, look::Scheme::Light); // the letters that a user sees
    const auto back = qScopeGuard([&font] {
        speak(u"en"_s);
        qApp->setStyleSheet({});
        QApplication::setFont(font);
    });
    for (const QString &language : {u"en"_s, u"es"_s}) {
        speak(language);
        const Desk desk;
        desk.opened->dialog->resize(QSize(140, 62) *
                                    look::halfLine(*desk.opened->dialog)); // what it asks for
        desk.to(previousPage);
        QApplication::processEvents();
        const auto *picker = desk.opened->find<DrugPicker>(u"previousDrugs"_s);
        const int names = picker->viewport()->width() - picker->columnViewportPosition(1);

        for (int i = 0; i < picker->topLevelItemCount(); ++i) {
            const QString name = picker->topLevelItem(i)->text(1);
            QVERIFY2(picker->fontMetrics().horizontalAdvance(name) < names, qPrintable(name));
        }
    }
}

void TestTreatmentForm::severalPreviousDrugsAreAKeyEach()
{
    const Desk desk;

    desk.to(previousPage);
    desk.keys(u"thmg"_s);
    desk.opened->press(Qt::Key_Return);

    QCOMPARE(drugs(desk.stored()), (std::vector{Drug::TopicalGlucocorticoids, Drug::Hydroxychloroquine,
                                                Drug::Methotrexate, Drug::OralGlucocorticoids}));
    QCOMPARE(desk.stored().front().kind, TreatmentKind::Previous);
    QVERIFY(!desk.opened->dialog || !desk.opened->dialog->isVisible());
}

void TestTreatmentForm::datesReasonAndResponseAreTypedInTheRow()
{
    const Desk desk;

    desk.to(previousPage);
    desk.keys(u"hm"_s);
    desk.tab();
    desk.keys(u"2019"_s);
    desk.tab();
    desk.keys(u"2020-05"_s);
    desk.tab();
    desk.keys(u"n"_s); // no effect
    desk.tab();
    desk.keys(u"p"_s); // partial
    desk.tab();
    desk.keys(u"2021"_s); // the next row
    desk.opened->press(Qt::Key_Return);
    desk.opened->press(Qt::Key_Return);

    const std::vector<Treatment> stored = desk.stored();
    QCOMPARE(stored.size(), 2u);
    QCOMPARE(stored[0].from, (PartialDate{2019, {}, {}}));
    QCOMPARE(stored[0].to, (PartialDate{2020, 5, {}}));
    QCOMPARE(stored[0].stopReason, StopReason::Ineffective);
    QCOMPARE(stored[0].response, TreatmentResponse::Partial);
    QCOMPARE(stored[1].from, (PartialDate{2021, {}, {}}));
}

void TestTreatmentForm::aDoseWithItsChangesIsTypedInOneCell()
{
    const Desk desk;

    desk.to(concomitantPage);
    desk.keys(u"g"_s);
    desk.tab();
    desk.keys(u"2024-01"_s);
    desk.tab(2);
    desk.keys(u"20; 10 from 2024-03-15"_s);
    desk.opened->press(Qt::Key_Return);
    desk.opened->press(Qt::Key_Return);

    const std::vector<Treatment> stored = desk.stored();
    QCOMPARE(stored.size(), 1u);
    QCOMPARE(stored[0].kind, TreatmentKind::Concomitant);
    QCOMPARE(stored[0].from, (PartialDate{2024, 1, {}}));
    QCOMPARE(stored[0].unit, DoseUnit::MgPerDay);
    QCOMPARE(stored[0].doses, (std::vector<DoseStep>{{{}, 20}, {PartialDate{2024, 3, 15}, 10}}));
}

void TestTreatmentForm::aCreamHasNoDoseToTabTo()
{
    const Desk desk;

    desk.to(concomitantPage);
    desk.keys(u"tm"_s);
    desk.tab(3); // from, to, and the next row's from
    desk.keys(u"2023-02"_s);
    desk.tab(2);
    desk.keys(u"15"_s);
    desk.opened->press(Qt::Key_Return);
    desk.opened->press(Qt::Key_Return);

    const std::vector<Treatment> stored = desk.stored();
    QVERIFY(!stored[0].from && stored[0].doses.empty());
    QCOMPARE(stored[1].from, (PartialDate{2023, 2, {}}));
    QCOMPARE(stored[1].doses, (std::vector<DoseStep>{{{}, 15}}));
    QCOMPARE(stored[1].unit, DoseUnit::MgPerWeek);
}

void TestTreatmentForm::anotherDrugIsNamedAtOnce()
{
    const Desk desk;

    desk.to(previousPage);
    desk.keys(u"o"_s);
    desk.keys(u"quinine"_s);
    desk.opened->press(Qt::Key_Return);
    desk.opened->press(Qt::Key_Return);

    QCOMPARE(desk.stored().size(), 1u);
    QCOMPARE(desk.stored()[0].drug, Drug::Other);
    QCOMPARE(desk.stored()[0].otherName, u"quinine"_s);
}

void TestTreatmentForm::anUntickedDrugComesBackAsItWas()
{
    Treatment given{makeId<TreatmentTag>(),    TreatmentKind::Previous,
                    Drug::Hydroxychloroquine,  {},
                    PartialDate{2019, {}, {}}, {}};
    const Desk desk({given});

    desk.to(previousPage);
    desk.keys(u"hhm"_s);
    desk.opened->press(Qt::Key_Return);

    QCOMPARE(desk.stored().size(), 2u);
    QCOMPARE(desk.stored().front(), given);
}

void TestTreatmentForm::aSecondPeriodOfADrugIsARowOfItsOwn()
{
    const Desk desk;

    desk.to(previousPage);
    desk.keys(u"h"_s);
    desk.tab();
    desk.keys(u"2018"_s);
    desk.tab();
    desk.opened->press(Qt::Key_Escape);
    desk.opened->press(Qt::Key_P, Qt::AltModifier);
    auto *table = desk.opened->find<QTableView>(u"previousTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2); // a button is down for a moment before it acts
    desk.keys(u"2022"_s);
    desk.opened->press(Qt::Key_Return);
    desk.opened->press(Qt::Key_Return);

    QCOMPARE(drugs(desk.stored()), (std::vector{Drug::Hydroxychloroquine, Drug::Hydroxychloroquine}));
    QCOMPARE(desk.stored()[0].from, (PartialDate{2018, {}, {}}));
    QCOMPARE(desk.stored()[1].from, (PartialDate{2022, {}, {}}));
}

void TestTreatmentForm::combinationIsToldFromTheRows()
{
    const Desk desk;
    const auto *regimen = desk.opened->find<QLabel>(u"regimen"_s);

    desk.to(concomitantPage);
    QVERIFY(regimen->text().contains(u"2025: monotherapy"_s));
    desk.keys(u"h"_s);
    QVERIFY(regimen->text().contains(u"combination with hydroxychloroquine"_s));
    desk.tab();
    desk.keys(u"2025-02"_s); // it began after day 0
    desk.opened->press(Qt::Key_Return);

    QVERIFY(regimen->text().contains(u"monotherapy"_s));
}

void TestTreatmentForm::aWrongCellIsNamedAndNothingIsSaved_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QStringList>("typed"); // from, to, dose
    QTest::addColumn<QString>("named");
    QTest::newRow("an end before the start") << int(previousPage) << QStringList{u"2020-05"_s, u"2020-04"_s}
                                             << u"methotrexate, To: 2020-04 is before"_s;
    QTest::newRow("no date") << int(previousPage) << QStringList{u"last summer"_s}
                             << u"Previous treatments: methotrexate, From: “last summer” is not a date"_s;
    QTest::newRow("a year of two digits")
        << int(concomitantPage) << QStringList{u"13-2-24"_s} << u"“13-2-24” "_s;
    QTest::newRow("a dose below 0")
        << int(concomitantPage) << QStringList{u"2020"_s, {}, u"-5"_s}
        << u"Concomitant treatments: methotrexate, Dose and changes: A dose cannot be less than 0"_s;
    QTest::newRow("no dose") << int(concomitantPage) << QStringList{u"2020"_s, {}, u"15; 10"_s}
                             << u"“15; 10” is no dose"_s;
}

void TestTreatmentForm::aWrongCellIsNamedAndNothingIsSaved()
{
    QFETCH(int, page);
    QFETCH(QStringList, typed);
    QFETCH(QString, named);
    const Desk desk;

    desk.to(static_cast<Qt::Key>(page));
    desk.keys(u"m"_s);
    for (const QString &text : typed) {
        desk.tab();
        desk.keys(text);
    }
    desk.opened->press(Qt::Key_Return);
    desk.opened->page(1);
    desk.opened->save();

    QVERIFY2(desk.opened->problem().contains(named), qPrintable(desk.opened->problem()));
    QVERIFY(desk.stored().empty());
    // The cell that is wrong has the focus, and holds what was typed.
    const auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    QVERIFY(table);
    QCOMPARE(table->currentIndex().data().toString(), typed.back());
}

void TestTreatmentForm::deleteEmptiesACell()
{
    Treatment given{makeId<TreatmentTag>(),    TreatmentKind::Previous,
                    Drug::Hydroxychloroquine,  {},
                    PartialDate{2019, {}, {}}, {},
                    StopReason::Remission};
    const Desk desk({given});

    desk.to(previousPage);
    desk.tab();
    desk.opened->press(Qt::Key_Delete);
    desk.tab(2);
    desk.opened->press(Qt::Key_Delete);
    desk.opened->press(Qt::Key_Return);

    QCOMPARE(desk.stored().front().from, std::nullopt);
    QCOMPARE(desk.stored().front().stopReason, StopReason::NotStated);
}

void TestTreatmentForm::whatWasTypedIsNotDroppedUnasked()
{
    Desk desk;

    desk.opened->press(Qt::Key_Escape);
    QCOMPARE(desk.script.asked, 0); // nothing was typed
    QVERIFY(!desk.opened->dialog || !desk.opened->dialog->isVisible());

    Desk another;
    another.to(previousPage);
    another.keys(u"h"_s);
    another.opened->press(Qt::Key_Escape);
    QCOMPARE(another.script.asked, 1);
    QVERIFY(another.stored().empty());
}

MALAR_GUI_TEST(TestTreatmentForm)

} // namespace test_treatmentform
#include "test_treatmentform.moc"
