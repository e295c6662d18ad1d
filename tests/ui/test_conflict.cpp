#include "core/domain/json.h"
#include "tests/support/sessions.h"
#include "tests/ui/patientdesk.h"
#include "tests/ui/signdesk.h"
#include "ui/words/divergence.h"
#include "ui/words/terms.h"

namespace test_conflict {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString marta = u"marta"_s;
const QString joan = u"joan"_s;
constexpr Item ears{Sign::Erythema, Region::Ears};

/// Joan was amending the visit when the program ended; since then Marta has amended it.
struct Contested : SealedClinic {
    explicit Contested(VisitState state = VisitState::Complete) : SealedClinic(Role::Clinician, state)
    {
        workAs(joan);
        amend(u"3"_s);
        if (!QTest::qWaitFor([this] { return clinic.parked().size() == 1; }))
            qFatal("nothing was parked");
        mine = clinic.visit();
        workAs(marta);
        clinic.reason = u"Marta looked again"_s;
        amend(u"2"_s);
        clinic.press(state == VisitState::Draft ? Qt::Key_S : Qt::Key_Return);
        theirs = stored();
        workAs(joan);
        clinic.reason = u"mine is right"_s;
        clinic.asked.clear();
    }
    void amend(const QString &keys)
    {
        if (clinic.edit().isLocked())
            clinic.click(u"Amend…"_s);
        clinic.type(keys);
    }
    ConflictDialog *recover() const
    {
        clinic.click(u"Recover"_s);
        return openDialog<ConflictDialog>();
    }
    void choose(const QString &way) const
    {
        QTest::mouseClick(recover()->findChild<QPushButton *>(way), Qt::LeftButton);
    }
    /// Whether the history of the visit holds this, before or after one of its saves.
    bool isInHistory(const Visit &sought) const
    {
        return std::ranges::any_of(history(), [&sought](const HistoryEntry &entry) {
            const auto is = [&sought](const QJsonObject &json) {
                const std::optional<Visit> told = visitFromJson(json);
                return told && told->form == sought.form;
            };
            return is(entry.before) || is(entry.after);
        });
    }

    Visit mine;
    Visit theirs;
};

} // namespace

/// What is typed over a state that somebody else has saved since: both are shown, one is taken whole, and
/// nothing is lost.
class TestConflict : public Test {
    Q_OBJECT

private slots:
    void bothAreShownSideBySide();
    void whatIsSavedIsTaken();
    void mineIsKeptOverItWithAReason();
    void withoutAReasonNothingIsDecided();
    void typingGoesOnFromWhatIsSaved();
    void laterDecidesNothing();
    void aDraftThatTwoTypedIntoIsAskedAboutToo();
    void whatIsNotWholeIsCompletedOverIt();
    void aVisitSignedMeanwhileIsAmendedByMine();
    void aVisitInErrorMeanwhileIsOnlyLeftAsItIs();
    void whatNobodyElseSavedIsRecoveredAsBefore();
    void completingOverAnothersSaveAsks();
    void aRecordThatWasSavedMeanwhileAsks_data();
    void aRecordThatWasSavedMeanwhileAsks();
    void fieldsOfBothStandInOneRow();
};

void TestConflict::bothAreShownSideBySide()
{
    Contested desk;

    const ConflictDialog *dialog = desk.recover();

    QVERIFY(dialog);
    const QString saved = dialog->findChild<QLabel *>(u"saved"_s)->text();
    QVERIFY2(saved.startsWith(u"Marta Ruiz, "_s) && saved.contains(u"amended"_s) &&
                 saved.endsWith(u"(Marta looked again)"_s),
             qPrintable(saved));
    const auto *tree = dialog->findChild<QTreeWidget *>();
    QStringList rows;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << tree->topLevelItem(i)->text(column);
        rows << cells.join(u'|');
    }
    QVERIFY2(rows.contains(terms::label(scalpErythema) + u"|0|2|3"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(desk.clinic.edit().isLocked());
    QCOMPARE(desk.stored(), desk.theirs);
    QCOMPARE(desk.clinic.parked().size(), 1U);
    openDialog<ConflictDialog>()->reject();
}

void TestConflict::whatIsSavedIsTaken()
{
    Contested desk;

    desk.choose(u"theirs"_s);

    QCOMPARE(desk.stored(), desk.theirs);
    QVERIFY(desk.clinic.parked().empty());
    QCOMPARE(desk.clinic.visit(), desk.theirs);
    QVERIFY(desk.clinic.edit().isLocked());
    QVERIFY(desk.isInHistory(desk.mine));
    QCOMPARE(desk.history().front().who, u"Joan Pons"_s);
}

void TestConflict::mineIsKeptOverItWithAReason()
{
    Contested desk;

    desk.choose(u"mine"_s);

    QCOMPARE(desk.stored().form, desk.mine.form);
    QCOMPARE(desk.stored().state, VisitState::Amended);
    QCOMPARE(desk.history().front().reason, u"mine is right"_s);
    QVERIFY(desk.isInHistory(desk.theirs));
    QVERIFY(desk.clinic.parked().empty());
    QCOMPARE(desk.clinic.visit(), desk.stored());
}

void TestConflict::withoutAReasonNothingIsDecided()
{
    Contested desk;
    desk.clinic.reason.reset();

    desk.choose(u"mine"_s);

    QCOMPARE(desk.stored(), desk.theirs);
    QCOMPARE(desk.clinic.parked().front().visit.form, desk.mine.form);
    QVERIFY(desk.clinic.edit().isLocked());
    QVERIFY(desk.clinic.button(u"Compare…"_s));
}

void TestConflict::typingGoesOnFromWhatIsSaved()
{
    Contested desk;

    desk.choose(u"goOn"_s);

    QCOMPARE(desk.clinic.visit(), desk.theirs);
    QVERIFY(!desk.clinic.edit().isLocked());
    QVERIFY(desk.isInHistory(desk.mine));
    desk.clinic.press(Qt::Key_Z); // what was typed, as a whole
    QCOMPARE(desk.clinic.visit().form, desk.mine.form);
    desk.clinic.press(Qt::Key_Y);
    desk.clinic.form().go(ears);
    desk.clinic.type(u"1"_s);
    desk.clinic.press(Qt::Key_Return);
    QCOMPARE(desk.stored().form.at(scalpErythema), 2);
    QCOMPARE(desk.stored().form.at(ears), 1);
    QCOMPARE(desk.history().front().reason, u"mine is right"_s);
    QVERIFY(desk.clinic.parked().empty());
}

void TestConflict::laterDecidesNothing()
{
    Contested desk;

    ConflictDialog *dialog = desk.recover();
    QTest::keyClick(dialog, Qt::Key_Return);
    desk.clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(desk.stored(), desk.theirs);
    QCOMPARE(desk.clinic.parked().front().visit.form, desk.mine.form);
    desk.workAs(joan);
    QVERIFY(desk.recover());
    openDialog<ConflictDialog>()->reject();
}

void TestConflict::aDraftThatTwoTypedIntoIsAskedAboutToo()
{
    Contested desk(VisitState::Draft);
    QCOMPARE(desk.theirs.form.at(scalpErythema), 2);

    desk.choose(u"mine"_s);

    QCOMPARE(desk.stored().form, desk.mine.form);
    QCOMPARE(desk.stored().state, VisitState::Draft);
    QVERIFY(desk.isInHistory(desk.theirs));
    QCOMPARE(desk.history().front().reason, u"mine is right"_s);
}

void TestConflict::whatIsNotWholeIsCompletedOverIt()
{
    SealedClinic desk(Role::Clinician, VisitState::Draft);
    desk.workAs(joan);
    desk.clinic.press(Qt::Key_Delete, Qt::NoModifier);
    QTRY_COMPARE(desk.clinic.parked().size(), 1U);
    desk.workAs(marta);
    desk.clinic.press(Qt::Key_Return);
    QCOMPARE(desk.stored().state, VisitState::Complete);
    const Visit theirs = desk.stored();
    desk.workAs(joan);
    desk.clinic.click(u"Recover"_s);

    QTest::mouseClick(openDialog<ConflictDialog>()->findChild<QPushButton *>(u"mine"_s), Qt::LeftButton);

    QCOMPARE(desk.stored(), theirs);
    QVERIFY(!desk.clinic.edit().isLocked());
    desk.clinic.form().go(scalpErythema);
    desk.clinic.type(u"1"_s);
    desk.clinic.press(Qt::Key_Return);
    QCOMPARE(desk.stored().state, VisitState::Amended);
    QCOMPARE(desk.stored().form.at(scalpErythema), 1);
}

void TestConflict::aVisitSignedMeanwhileIsAmendedByMine()
{
    SealedClinic desk;
    desk.workAs(joan);
    desk.clinic.click(u"Amend…"_s);
    desk.clinic.type(u"3"_s);
    QTRY_COMPARE(desk.clinic.parked().size(), 1U);
    desk.workAs(marta);
    desk.sign();
    QTRY_COMPARE(desk.stored().state, VisitState::Signed);
    desk.workAs(joan);
    desk.clinic.click(u"Recover"_s);

    QTest::mouseClick(openDialog<ConflictDialog>()->findChild<QPushButton *>(u"mine"_s), Qt::LeftButton);

    QCOMPARE(desk.stored().state, VisitState::Amended);
    QCOMPARE(desk.stored().form.at(scalpErythema), 3);
    QVERIFY(desk.signatures().front().isValid && !desk.signatures().front().isCurrent);
}

void TestConflict::aVisitInErrorMeanwhileIsOnlyLeftAsItIs()
{
    SealedClinic desk;
    desk.workAs(joan);
    desk.clinic.click(u"Amend…"_s);
    desk.clinic.type(u"3"_s);
    QTRY_COMPARE(desk.clinic.parked().size(), 1U);
    desk.workAs(marta);
    Visit wrong = desk.stored();
    wrong.state = VisitState::EnteredInError;
    QVERIFY(desk.clinic.session->save(wrong, u"another patient's"_s));
    desk.workAs(joan);
    desk.clinic.click(u"Recover"_s);

    const ConflictDialog *dialog = openDialog<ConflictDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"mine"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"goOn"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"theirs"_s), Qt::LeftButton);
    QCOMPARE(desk.stored(), wrong);
    QVERIFY(desk.clinic.parked().empty());
}

void TestConflict::whatNobodyElseSavedIsRecoveredAsBefore()
{
    SealedClinic desk;
    desk.workAs(joan);
    desk.clinic.click(u"Amend…"_s);
    desk.clinic.type(u"3"_s);
    QTRY_COMPARE(desk.clinic.parked().size(), 1U);
    desk.workAs(joan);

    desk.clinic.click(u"Recover"_s);

    QVERIFY(!openDialog<ConflictDialog>());
    QVERIFY(!desk.clinic.edit().isLocked());
    desk.clinic.press(Qt::Key_Return);
    QCOMPARE(desk.stored().form.at(scalpErythema), 3);
}

void TestConflict::completingOverAnothersSaveAsks()
{
    const Visit done = earlier(start, 0);
    Clinic clinic({done});
    clinic.page->edit(done.id);
    clinic.click(u"Amend…"_s);
    clinic.type(u"3"_s);
    Visit theirs = clinic.stored().front();
    theirs.form.set(scalpErythema, 2);
    theirs.state = VisitState::Amended;
    QVERIFY(clinic.session->changeMany([&](Store &store) { return store.save(theirs, u"theirs"_s); }));

    clinic.press(Qt::Key_Return);

    QVERIFY(openDialog<ConflictDialog>());
    QCOMPARE(clinic.stored().front(), theirs);
    QTest::mouseClick(openDialog<ConflictDialog>()->findChild<QPushButton *>(u"mine"_s), Qt::LeftButton);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 3);
}

void TestConflict::aRecordThatWasSavedMeanwhileAsks_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("centre");
    QTest::newRow("theirs") << u"theirs"_s << u"Theirs"_s;
    QTest::newRow("mine") << u"mine"_s << u"Mine"_s;
    QTest::newRow("go on") << u"goOn"_s << u"Theirs"_s;
}

void TestConflict::aRecordThatWasSavedMeanwhileAsks()
{
    QFETCH(QString, way);
    QFETCH(QString, centre);
    const auto hub = sessionOf({patientFile(u"A-1"_s, start, {})}, start.addDays(300));
    const PatientId id = hub->records().front().patient.id;
    Script script;
    script.said = u"mine is right"_s;
    const recorded::Opened desk(*hub,
                                new PatientDialog(*hub, script.prompts(), hub->records().front(), nullptr));
    PatientRecord theirs = *hub->record(id);
    theirs.patient.centre = u"Theirs"_s;
    QVERIFY(hub->changeMany([&](Store &store) { return store.save(theirs); }));
    desk.type(u"centre"_s, u"Mine"_s);

    desk.save();
    QVERIFY2(openDialog<ConflictDialog>(), qPrintable(desk.problem()));
    QCOMPARE(hub->store().record(id)->patient.centre, u"Theirs"_s);
    QTest::mouseClick(openDialog<ConflictDialog>()->findChild<QPushButton *>(way), Qt::LeftButton);

    QCOMPARE(hub->store().record(id)->patient.centre, centre);
    QCOMPARE(desk.dialog && desk.dialog->isVisible(), way == u"goOn"_s);
    if (way == u"goOn"_s)
        QCOMPARE(desk.find<QLineEdit>(u"centre"_s)->text(), u"Theirs"_s);
}

void TestConflict::fieldsOfBothStandInOneRow()
{
    const std::vector<Divergence> rows = divergences({{u"A"_s, u"0"_s, u"1"_s}, {u"B"_s, u"0"_s, u"1"_s}},
                                                     {{u"B"_s, u"0"_s, u"2"_s}, {u"C"_s, u"0"_s, u"3"_s}});

    const std::vector<Divergence> expected{
        {u"A"_s, u"0"_s, u"1"_s, u"0"_s}, {u"B"_s, u"0"_s, u"1"_s, u"2"_s}, {u"C"_s, u"0"_s, u"0"_s, u"3"_s}};
    QCOMPARE(rows, expected);
    QVERIFY(!rows[0].isContested());
    QVERIFY(rows[1].isContested());
}

MALAR_GUI_TEST(TestConflict)

} // namespace test_conflict
#include "test_conflict.moc"
