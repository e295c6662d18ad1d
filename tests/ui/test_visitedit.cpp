#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/visit/visitedit.h"

#include <QSignalSpy>

#include <algorithm>

namespace test_visitedit {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// A visit is filled in without a widget: there is none in this program.
class TestVisitEdit : public test::Test {
    Q_OBJECT

private slots:
    void anEditIsOneStepBackAndForth();
    void whatIsTypedLetterByLetterIsOneStep();
    void lockedItSaysWhyAndChangesNothing();
    void anotherVisitHasNothingToUndo();
    void keptItIsADraft();
    void nothingEnteredLeavesNoTrace();
    void completedItIsStoredAndLocked();
    void amendedItIsStoredWithTheReason();
    void whatWasTypedIntoACompleteVisitTakesTheAmendmentUp();
    void whatCannotBeChangedIsLocked_data();
    void whatCannotBeChangedIsLocked();
    void theInfusionOfItsDayGoesAlongAndIsTold();
    void letGoItIsNotKept();
};

namespace {

const QDate firstDay(2025, 1, 14);
const QDate today(2025, 2, 11);
constexpr Item ears{Sign::Erythema, Region::Ears};

/// A patient on the drug, and a visit of today that nobody has touched.
struct Bedside {
    PatientRecord patient;
    std::unique_ptr<Session> session;
    VisitEdit edit;
    QSignalSpy refusals{&edit, &VisitEdit::refused};
    QSignalSpy changes{&edit, &VisitEdit::changed};

    explicit Bedside(const std::vector<Visit> &visits = {},
                     const PatientRecord &record = patientOnDrug(u"HUMV-003"_s, firstDay))
        : patient(record), session(sessionOf({{record, of(record, visits)}}, today)), edit(*session)
    {
        Visit fresh;
        fresh.id = makeId<VisitTag>();
        fresh.patient = patient.patient.id;
        fresh.date = today;
        edit.begin(visits.empty() ? fresh : stored().front());
    }
    static std::vector<Visit> of(const PatientRecord &record, std::vector<Visit> visits)
    {
        for (Visit &visit : visits)
            visit.patient = record.patient.id;
        return visits;
    }
    void answer(int value)
    {
        Visit next = edit.visit();
        next.form.set(ears, value);
        edit.edit(next, u"erythema, ears"_s);
    }
    std::optional<int> answer() const { return edit.visit().form.at(ears); }
    std::vector<Visit> stored() const { return *session->store().visits(patient.patient.id); }
    std::vector<ParkedVisit> parked() const { return *session->store().parked(); }
};

Visit visitOf(VisitState state)
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.date = today;
    visit.state = state;
    visit.form = clearForm();
    return visit;
}

} // namespace

void TestVisitEdit::anEditIsOneStepBackAndForth()
{
    Bedside bed;
    bed.answer(2);
    bed.answer(3);

    bed.edit.undo();
    QCOMPARE(bed.answer(), 2);
    bed.edit.undo();
    QCOMPARE(bed.answer(), std::nullopt);
    bed.edit.redo();

    QCOMPARE(bed.answer(), 2);
    QCOMPARE(bed.changes.count(), 5);
}

void TestVisitEdit::whatIsTypedLetterByLetterIsOneStep()
{
    Bedside bed;
    bed.answer(2);
    for (const QString &note : {u"p"_s, u"pr"_s, u"pru"_s}) {
        Visit next = bed.edit.visit();
        next.note = note;
        bed.edit.edit(next, u"note"_s, true);
    }

    bed.edit.undo();

    QCOMPARE(bed.edit.visit().note, QString());
    QCOMPARE(bed.answer(), 2);
}

void TestVisitEdit::lockedItSaysWhyAndChangesNothing()
{
    Bedside bed;
    bed.answer(2);
    const Visit before = bed.edit.visit();

    bed.edit.lock(u"The visit is complete."_s);
    bed.answer(3);
    bed.edit.undo();

    QCOMPARE(bed.edit.visit(), before);
    QCOMPARE(bed.refusals.count(), 1); // of the key: an edit in code is only not done
    QCOMPARE(bed.refusals.first().first().toString(), u"The visit is complete."_s);
}

void TestVisitEdit::anotherVisitHasNothingToUndo()
{
    Bedside bed;
    bed.answer(2);
    const Visit other = Bedside::of(bed.patient, {visitOf(VisitState::Draft)}).front();

    bed.edit.begin(other);
    bed.edit.undo();

    QCOMPARE(bed.edit.visit(), other);
}

void TestVisitEdit::keptItIsADraft()
{
    Bedside bed;
    bed.answer(2);

    const Result<QString> kept = bed.edit.keep();

    QVERIFY(kept);
    QCOMPARE(*kept, QString());
    QCOMPARE(bed.stored(), std::vector{bed.edit.visit()});
    QVERIFY(bed.stored().front().state == VisitState::Draft);
}

void TestVisitEdit::nothingEnteredLeavesNoTrace()
{
    Bedside bed;
    bed.answer(2);
    bed.edit.undo();

    QVERIFY(bed.edit.keep());

    QVERIFY(bed.stored().empty());
    QVERIFY(bed.parked().empty());
}

void TestVisitEdit::completedItIsStoredAndLocked()
{
    Bedside bed;
    Visit whole = bed.edit.visit();
    whole.form = clearForm();
    whole.assessor = u"Dr Ruiz"_s;
    bed.edit.edit(whole, u"everything open 0"_s);

    QVERIFY(bed.edit.complete({}));

    QVERIFY(bed.stored().front().state == VisitState::Complete);
    QVERIFY(bed.edit.isLocked());
    QVERIFY(bed.edit.canBeAmended());
    QCOMPARE(bed.session->assessor(), u"Dr Ruiz"_s);
}

void TestVisitEdit::amendedItIsStoredWithTheReason()
{
    Bedside bed({visitOf(VisitState::Complete)});
    bed.edit.lock({});
    bed.answer(2);

    QVERIFY(bed.edit.complete(u"a slip"_s));

    QVERIFY(bed.stored().front().state == VisitState::Amended);
    QCOMPARE(bed.stored().front().form.at(ears), 2);
    const Result<std::vector<HistoryEntry>> history = bed.session->store().history(bed.edit.visit().id);
    QVERIFY(history);
    QVERIFY(std::ranges::count(*history, u"a slip"_s, &HistoryEntry::reason) == 1);
}

void TestVisitEdit::whatWasTypedIntoACompleteVisitTakesTheAmendmentUp()
{
    Bedside bed({visitOf(VisitState::Complete)});
    Visit typed = bed.edit.visit();
    typed.form.set(ears, 3);

    bed.edit.begin(bed.stored().front(), typed);

    QVERIFY(!bed.edit.isLocked());
    QCOMPARE(bed.answer(), 3);
    QCOMPARE(bed.edit.stored().form.at(ears), 0);
}

void TestVisitEdit::whatCannotBeChangedIsLocked_data()
{
    QTest::addColumn<VisitState>("state");
    QTest::addColumn<bool>("amends");
    QTest::newRow("complete") << VisitState::Complete << true;
    QTest::newRow("amended") << VisitState::Amended << true;
    QTest::newRow("signed") << VisitState::Signed << true;
    QTest::newRow("entered in error") << VisitState::EnteredInError << false;
}

void TestVisitEdit::whatCannotBeChangedIsLocked()
{
    QFETCH(VisitState, state);
    Bedside bed({visitOf(state)});

    bed.answer(3);

    QVERIFY(bed.edit.refuseWhenLocked());
    QVERIFY(!bed.refusals.first().first().toString().isEmpty());
    QCOMPARE(bed.answer(), 0);
    QTEST(bed.edit.canBeAmended(), "amends");
}

void TestVisitEdit::theInfusionOfItsDayGoesAlongAndIsTold()
{
    PatientRecord record = patientOnDrug(u"HUMV-003"_s, firstDay);
    Infusion infusion;
    infusion.id = makeId<InfusionTag>();
    infusion.date = today;
    infusion.doseMg = 300;
    record.courses.front().infusions = {infusion};
    Bedside bed({visitOf(VisitState::Draft)}, record);
    Visit next = bed.edit.visit();
    next.date = today.addDays(-1);
    bed.edit.edit(next, u"date"_s);

    const Result<QString> kept = bed.edit.keep();

    QVERIFY(kept);
    QVERIFY(!kept->isEmpty());
    QCOMPARE(bed.edit.record()->courses.front().infusions.front().date, next.date);
}

void TestVisitEdit::letGoItIsNotKept()
{
    Bedside bed;
    bed.answer(2);

    bed.edit.letGo();
    QVERIFY(bed.edit.keep());

    QVERIFY(bed.stored().empty());
    QVERIFY(bed.parked().empty());
}

MALAR_TEST(TestVisitEdit)

} // namespace test_visitedit
#include "test_visitedit.moc"
