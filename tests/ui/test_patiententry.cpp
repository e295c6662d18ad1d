#include "tests/ui/patientdesk.h"
#include "ui/patients/subtypechoice.h"

namespace test_patiententry {

using namespace malar;
using namespace malar::test;
using namespace malar::test::recorded;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Session> session() { return sessionOf({patientFile(u"A-1"_s, start, {start})}, today); }

} // namespace

/// What the patient's dialog takes only after a second look, and how it is left by the keyboard.
class TestPatientEntry : public test::Test {
    Q_OBJECT

private slots:
    void aStartFarAheadIsSavedWithAReasonOnce();
    void aDateBeforeBirthIsAlwaysRefused();
    void ctrlEnterSavesFromEveryPage();
    void subtypesAreOneStopAndDiscoidHasOneExtent();
};

void TestPatientEntry::aStartFarAheadIsSavedWithAReasonOnce()
{
    test::Script script;
    const auto hub = session();
    {
        const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), hub->records().front(), nullptr));
        opened.page(2);
        opened.type(u"start"_s, u"2099-04-03"_s);
        opened.save();
    }
    QCOMPARE(script.asked, 0); // infusions lie before that start, which is refused

    PatientRecord planned = hub->records().front();
    planned.courses.front().infusions.clear();
    QVERIFY(hub->save(planned));
    {
        const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), hub->records().front(), nullptr));
        opened.page(2);
        opened.type(u"start"_s, u"2099-04-03"_s);
        opened.save();
        QCOMPARE(script.asked, 1); // cancelled: nothing is saved
        QVERIFY(hub->store().records()->front().courses.front().start < QDate(2099, 1, 1));
        script.said = u"a protocol of the far future"_s;
        opened.save();
    }
    QCOMPARE(hub->store().records()->front().courses.front().start, QDate(2099, 4, 3));
    QCOMPARE(hub->store().history(hub->records().front().patient.id)->front().reason,
             u"a protocol of the far future"_s);
    script.asked = 0;
    const Opened again(*hub, new PatientDialog(*hub, script.prompts(), hub->records().front(), nullptr));
    again.type(u"centre"_s, u"Centre C"_s);

    again.save();

    QCOMPARE(script.asked, 0); // it was explained
    QCOMPARE(hub->store().records()->front().patient.centre, u"Centre C"_s);
}

void TestPatientEntry::aDateBeforeBirthIsAlwaysRefused()
{
    test::Script script;
    script.said = u"why not"_s;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), hub->records().front(), nullptr));
    opened.type(u"birthYear"_s, u"1979"_s);
    opened.page(5);
    opened.type(u"consentDate"_s, u"1978-12-31"_s);

    opened.save();

    QVERIFY2(opened.problem().contains(u"Consent: the date "_s) &&
                 opened.problem().contains(u"is before the patient's birth"_s),
             qPrintable(opened.problem()));
    QCOMPARE(script.asked, 0);
    QVERIFY(opened.dialog->isVisible());
}

void TestPatientEntry::ctrlEnterSavesFromEveryPage()
{
    for (int page = 1; page <= 6; ++page) {
        for (const auto modifier : {Qt::KeyboardModifier(Qt::NoModifier), Qt::ControlModifier}) {
            test::Script script;
            const auto hub = session();
            const Opened opened(*hub,
                                new PatientDialog(*hub, script.prompts(), hub->records().front(), nullptr));
            opened.type(u"centre"_s, u"Centre %1"_s.arg(page));
            opened.page(page);
            if (modifier == Qt::NoModifier && (page == 3 || page == 4))
                continue; // Enter edits a cell of the table

            opened.press(Qt::Key_Return, modifier);

            QCOMPARE(hub->store().records()->front().patient.centre, u"Centre %1"_s.arg(page));
        }
    }
}

void TestPatientEntry::subtypesAreOneStopAndDiscoidHasOneExtent()
{
    test::Script script;
    const auto hub = session();
    PatientRecord record = hub->records().front();
    record.patient.subtypes.clear();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), record, nullptr));
    auto *group = opened.dialog->findChild<SubtypeChoice *>();
    group->setFocus();

    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Space); // discoid
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Space); // discoid, localised
    QCOMPARE(group->value(), std::vector{Subtype::DiscoidLocalised});
    opened.press(Qt::Key_Right);
    opened.press(Qt::Key_Space); // the one beside it: lichenoid
    opened.press(Qt::Key_Tab);

    QVERIFY(!group->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(group->value(), (std::vector{Subtype::DiscoidLocalised, Subtype::Lichenoid}));
    int stops = 0;
    for (const QCheckBox *box : group->findChildren<QCheckBox *>())
        stops += (box->focusPolicy() & Qt::TabFocus) != 0;
    QCOMPARE(stops, 1);
}

MALAR_GUI_TEST(TestPatientEntry)

} // namespace test_patiententry
#include "test_patiententry.moc"
