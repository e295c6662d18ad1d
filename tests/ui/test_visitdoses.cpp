#include "tests/ui/clinic.h"
#include "ui/clinical/infusiondialog.h"
#include "ui/parts/strip.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"

#include <QLabel>

namespace test_visitdoses {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;

using namespace Qt::Literals::StringLiterals;

namespace {

/// On 300 mg every 28 days since 22 February 2024; `given` infusions recorded, as planned.
PatientRecord patientWith(int given)
{
    PatientRecord record = patientOnDrug(u"HUMV-003"_s, start);
    record.courses.front().infusions.resize(static_cast<std::size_t>(given));
    return record;
}

std::vector<Infusion> infusions(const Clinic &clinic)
{
    return clinic.storedRecord().courses.front().infusions;
}

InfusionDialog *dialogOf(const Clinic &clinic)
{
    auto *dialog = clinic.page->findChild<InfusionDialog *>();
    return dialog && becomesActive(*dialog) ? dialog : nullptr;
}

void type(const QWidget *dialog, const QString &field, const QString &text)
{
    auto *edit = dialog->findChild<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

/// A dose that is not the planned one is never "as planned", and what was explained is not asked again.
class TestVisitDoses : public Test {
    Q_OBJECT

private slots:
    void aTenfoldDoseIsTakenWithAReasonAndSaidInFull();
    void aReasonForTheDayIsNoneForTheDose();
    void anInfusionOnAnotherDayIsNotAsPlanned();
    void aReasonGivenWithThePatientIsNotAskedForAgain();
    void anInfusionGoesAlongToTheDayOfItsVisit();
    void aMissingBaselineAndAMissedMonthAreSaid();
};

void TestVisitDoses::aTenfoldDoseIsTakenWithAReasonAndSaidInFull()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F6, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);
    const QString tenfold = u"3000 mg instead of 300 mg"_s;
    type(dialog, u"infusionDose"_s, u"3000"_s);

    for (int i = 0; i < 2; ++i) { // also when it was asked before
        clinic.press(Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(infusions(clinic).size(), 1U);
        QVERIFY(dialog->findChild<Strip *>(u"problem"_s)->text().contains(tenfold));
        const auto *departs = dialog->findChild<QLabel *>(u"infusionDeparts"_s);
        QVERIFY(departs->text().contains(tenfold));
        QVERIFY(departs->height() >= departs->heightForWidth(departs->width())); // whole beside the question
    }
    QTest::keyClicks(QApplication::focusWidget(), u"loading dose"_s); // the reason has the focus
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QCOMPARE(infusions(clinic).back().doseMg, 3000.0);
    QCOMPARE(infusions(clinic).back().note, u"loading dose"_s);
    QVERIFY(becomesActive(*clinic.page));
    QVERIFY(clinic.shown().contains(u"Infusion 2: 3000\u00a0mg instead of 300\u00a0mg"_s)); // on one line
    QVERIFY(!clinic.shown().contains(u"as planned"_s));
}

void TestVisitDoses::aReasonForTheDayIsNoneForTheDose()
{
    Clinic clinic(patientWith(1), {}, start.addDays(37)); // planned for day 28
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F6, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);
    type(dialog, u"infusionReason"_s, u"on holiday"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(infusions(clinic).back().note, u"on holiday"_s);
    QTRY_VERIFY(!clinic.page->findChild<InfusionDialog *>());
    QVERIFY(becomesActive(*clinic.page));

    clinic.press(Qt::Key_F6, Qt::NoModifier);
    dialog = dialogOf(clinic);
    QVERIFY(dialog);
    type(dialog, u"infusionDose"_s, u"3000"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QCOMPARE(infusions(clinic).back().doseMg, 300.0);
    const QString question = dialog->findChild<Strip *>(u"problem"_s)->text();
    for (const QString &part : {u"late by 9 day"_s, u"3000 mg instead of 300 mg"_s, u"reasons for both"_s})
        QVERIFY2(question.contains(part), qPrintable(question));
    clinic.press(Qt::Key_Return, Qt::NoModifier); // one reason serves both
    QCOMPARE(infusions(clinic).back().doseMg, 3000.0);
    QCOMPARE(infusions(clinic).back().note, u"on holiday"_s);
}

void TestVisitDoses::anInfusionOnAnotherDayIsNotAsPlanned()
{
    Clinic clinic(patientWith(1), {}, start.addDays(30));
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F6, Qt::NoModifier);
    QVERIFY(dialogOf(clinic));
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QCOMPARE(infusions(clinic).back().date, start.addDays(30));
    QVERIFY(becomesActive(*clinic.page));
    QVERIFY(clinic.shown().contains(u"Infusion 2: 2 day(s) after the planned one"_s));
}

void TestVisitDoses::aReasonGivenWithThePatientIsNotAskedForAgain()
{
    PatientRecord patient = patientWith(0);
    patient.consents.clear();
    Clinic clinic(patient, {}, start);
    patient.patient.centre = u"Valdecilla"_s;
    QVERIFY(clinic.session->save(patient, u"signed on paper, form on its way"_s));
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F5, Qt::NoModifier);

    QVERIFY2(clinic.asked.isEmpty(), qPrintable(clinic.asked.join(u'\n')));
    QCOMPARE(infusions(clinic).size(), 1U);
}

void TestVisitDoses::anInfusionGoesAlongToTheDayOfItsVisit()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F5, Qt::NoModifier);
    QCOMPARE(infusions(clinic).back().date, start.addDays(28));

    clinic.typeDate(start.addDays(27).toString(Qt::ISODate)); // the visit was never saved yet
    QCOMPARE(infusions(clinic).back().date, start.addDays(27));
    clinic.form().setFocus();
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_S);
    clinic.typeDate(start.addDays(26).toString(Qt::ISODate));
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().date, start.addDays(26));
    QCOMPARE(infusions(clinic).back().date, start.addDays(26));
    QVERIFY(clinic.shown().contains(u"went along with the visit"_s));
}

void TestVisitDoses::aMissingBaselineAndAMissedMonthAreSaid()
{
    PatientRecord record = patientOnDrug(u"A-1"_s, start);
    const auto words = [&record](int day) {
        return dueWords(overview(record, {}, start.addDays(day)), start.addDays(day));
    };
    QCOMPARE(words(0).text, u"Baseline due %1"_s.arg(terms::date(start)));
    QCOMPARE(words(0).detail, QString()); // its window ends that day
    QCOMPARE(words(181).text, u"Baseline missing"_s);
    QCOMPARE(words(181).detail, u"Month 6 due %1"_s.arg(terms::date(start.addDays(183))));
    QCOMPARE(words(181).stage, DueStage::Overdue);

    for (const int day : {0, 91, 183})
        record.visits.push_back(totals(clearVisit(record, start.addDays(day))));

    QCOMPARE(words(400).text, u"No visit left · month 1 missed"_s);
}

MALAR_GUI_TEST(TestVisitDoses)

} // namespace test_visitdoses
#include "test_visitdoses.moc"
