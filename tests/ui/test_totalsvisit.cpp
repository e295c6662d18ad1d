#include "core/domain/json.h"
#include "tests/support/cohort.h"
#include "tests/ui/clinic.h"
#include "ui/body/regionstrip.h"
#include "ui/patients/chroniclewords.h"
#include "ui/patients/visittable.h"
#include "ui/visit/totalspanel.h"
#include "ui/words/historywords.h"
#include "ui/words/terms.h"

#include <QListView>

namespace test_totalsvisit {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString scoreIt = u"Score it item by item"_s;

Visit bare(QDate date, int activity, int damage, VisitState state = VisitState::Complete)
{
    Visit visit = earlier(date, 0, state);
    visit.form = {};
    visit.totalsOnly = Totals{activity, damage};
    return visit;
}

/// At the visit that has totals only, the last of the clinic's.
struct AtTotals {
    explicit AtTotals(const std::vector<Visit> &visits) : clinic(visits)
    {
        clinic.page->edit(visits.back().id);
    }
    bool hasForm() { return clinic.form().isVisibleTo(clinic.page.get()); }
    TotalsPanel &panel() { return *clinic.page->findChild<TotalsPanel *>(); }

    Clinic clinic;
};

VisitLine lineOf(const Visit &visit, const PatientRecord &record)
{
    PatientRecord with = record;
    with.visits = {totals(visit)};
    return visitLines(with, std::vector{visit}, {}, SeveritySet::Klein2011).front();
}

} // namespace

/// A visit that has totals and no answers, as somebody meets it in the window.
class TestTotalsVisit : public Test {
    Q_OBJECT

private slots:
    void itsTotalsStandInTheFormsPlace();
    void aVisitWithAnswersHasItsForm();
    void noKeyAnswersIt();
    void whatStandsBesideItIsChangedAsEver();
    void aDraftOfItIsCompletedAsItCame();
    void scoredItemByItemItIsAmendedWithAReason();
    void aDraftIsScoredWithoutAReason();
    void undoBringsTheTotalsBack();
    void leftHalfWayItKeepsItsTotals();
    void oneInErrorCannotBeScored();
    void theNextVisitHasNothingToCopy();
    void listsSayWhichItIs();
    void theHistorySaysWhatTookItsPlace();
};

void TestTotalsVisit::itsTotalsStandInTheFormsPlace()
{
    AtTotals at({earlier(start, 2), bare(start.addDays(28), 12, 3)});

    QVERIFY(!at.hasForm());
    QVERIFY(at.panel().isVisibleTo(at.clinic.page.get()));
    const QString shown = at.clinic.shown();
    QVERIFY(shown.contains(u"CLASI-A 12 · CLASI-D 3 · totals only"_s));
    QVERIFY(shown.contains(u"only the totals are known, not the 56 answers"_s));
    QCOMPARE(at.clinic.page->findChild<QLabel *>(u"activityTotal"_s)->text(), u"12"_s);
    QCOMPARE(at.clinic.page->findChild<QLabel *>(u"damageTotal"_s)->text(), u"3"_s);
    QVERIFY(!shown.contains(u"missing"_s));
    QVERIFY(!shown.contains(u"scarring 0"_s));
}

void TestTotalsVisit::aVisitWithAnswersHasItsForm()
{
    const Visit whole = earlier(start, 2);
    AtTotals at({bare(start.addDays(28), 12, 3), whole});

    QVERIFY(at.hasForm());
    QVERIFY(!at.panel().isVisibleTo(at.clinic.page.get()));
}

void TestTotalsVisit::noKeyAnswersIt()
{
    const Visit draft = bare(start.addDays(28), 12, 3, VisitState::Draft);
    AtTotals at({earlier(start, 2), draft});

    at.clinic.page->setFocus();
    at.clinic.press(Qt::Key_0); // all open 0
    at.clinic.press(Qt::Key_D); // as the last visit
    at.clinic.form().copyLastVisit();
    at.clinic.form().setNote(scalpErythema, u"?"_s);

    QCOMPARE(at.clinic.visit().totalsOnly, draft.totalsOnly);
    QVERIFY(at.clinic.visit().form == Assessment());
    QVERIFY(at.clinic.shown().contains(u"This visit has totals only."_s));
    QVERIFY(at.clinic.page->keep());
    QCOMPARE(at.clinic.stored().back().totalsOnly, draft.totalsOnly);
}

void TestTotalsVisit::whatStandsBesideItIsChangedAsEver()
{
    AtTotals at({bare(start.addDays(28), 12, 3)});
    at.clinic.click(u"Amend…"_s);
    Visit noted = at.clinic.visit();
    noted.note = u"from the chart of 2024"_s;
    at.clinic.edit().edit(noted, u"note"_s);

    at.clinic.press(Qt::Key_Return);

    QCOMPARE(at.clinic.asked.size(), 1);
    const Visit stored = at.clinic.stored().front();
    QCOMPARE(stored.state, VisitState::Amended);
    QCOMPARE(stored.note, u"from the chart of 2024"_s);
    QCOMPARE(stored.totalsOnly, (Totals{12, 3}));
}

void TestTotalsVisit::aDraftOfItIsCompletedAsItCame()
{
    AtTotals at({bare(start.addDays(28), 12, 3, VisitState::Draft)});
    at.clinic.page->setFocus();

    at.clinic.press(Qt::Key_Return);

    QCOMPARE(at.clinic.stored().front().state, VisitState::Complete);
    QCOMPARE(at.clinic.stored().front().totalsOnly, (Totals{12, 3}));
}

void TestTotalsVisit::scoredItemByItemItIsAmendedWithAReason()
{
    AtTotals at({bare(start.addDays(28), 3, 0)});

    at.clinic.click(scoreIt);
    QVERIFY(at.hasForm());
    QVERIFY(!at.clinic.visit().totalsOnly);
    QVERIFY(at.clinic.asked.isEmpty());
    at.clinic.type(u"2"_s);
    at.clinic.press(Qt::Key_0);
    at.clinic.press(Qt::Key_Return);

    QCOMPARE(at.clinic.asked.size(), 1);
    QVERIFY(at.clinic.asked.front().contains(u"Why is the visit amended?"_s));
    const Visit stored = at.clinic.stored().front();
    QCOMPARE(stored.state, VisitState::Amended);
    QVERIFY(!stored.totalsOnly);
    QCOMPARE(stored.form.at(scalpErythema), 2);
    QCOMPARE(scores(stored).activity, 2);
    const HistoryEntry last = at.clinic.session->store().history(stored.id)->front();
    QCOMPARE(last.reason, u"seen twice"_s);
    QCOMPARE(visitFromJson(last.before)->totalsOnly, (Totals{3, 0}));
}

void TestTotalsVisit::aDraftIsScoredWithoutAReason()
{
    AtTotals at({bare(start.addDays(28), 2, 0, VisitState::Draft)});

    at.clinic.click(scoreIt);
    at.clinic.type(u"2"_s);
    at.clinic.press(Qt::Key_0);
    at.clinic.press(Qt::Key_Return);

    QVERIFY(at.clinic.asked.isEmpty());
    QCOMPARE(at.clinic.stored().front().state, VisitState::Complete);
    QCOMPARE(scores(at.clinic.stored().front().form).activity, 2);
}

void TestTotalsVisit::undoBringsTheTotalsBack()
{
    AtTotals at({bare(start.addDays(28), 12, 3)});
    at.clinic.click(scoreIt);
    at.clinic.type(u"2"_s);

    at.clinic.form().undo();
    at.clinic.form().undo();

    QCOMPARE(at.clinic.visit().totalsOnly, (Totals{12, 3}));
    QVERIFY(!at.hasForm());
    QVERIFY(at.panel().isVisibleTo(at.clinic.page.get()));
}

void TestTotalsVisit::leftHalfWayItKeepsItsTotals()
{
    AtTotals at({bare(start.addDays(28), 12, 3)});
    at.clinic.click(scoreIt);
    at.clinic.type(u"2"_s);

    QVERIFY(at.clinic.page->keep());

    QCOMPARE(at.clinic.stored().front().totalsOnly, (Totals{12, 3}));
    QCOMPARE(at.clinic.stored().front().state, VisitState::Complete);
    QCOMPARE(at.clinic.parked().front().visit.form.at(scalpErythema), 2);
}

void TestTotalsVisit::oneInErrorCannotBeScored()
{
    Visit wrong = bare(start.addDays(28), 12, 3);
    wrong.state = VisitState::EnteredInError;
    AtTotals at({wrong});

    QVERIFY(!at.panel().button()->isEnabled());
    QVERIFY(!at.panel().button()->toolTip().isEmpty());
}

void TestTotalsVisit::theNextVisitHasNothingToCopy()
{
    Clinic clinic({bare(start, 12, 3)});
    clinic.page->startNew(clinic.record.patient.id);

    clinic.form().copyLastVisit();

    QVERIFY(clinic.visit().form == Assessment());
    QVERIFY(clinic.shown().contains(u"There is no last visit to copy."_s));
}

void TestTotalsVisit::listsSayWhichItIs()
{
    const PatientRecord record = patientOnDrug(u"HUMV-003"_s, start);
    Visit visit = bare(start, 12, 3);
    visit.patient = record.patient.id;
    const VisitLine line = lineOf(visit, record);

    VisitTable table;
    table.show({line}, {});
    QCOMPARE(table.model()->index(0, 2).data().toString(), u"complete, totals only"_s);
    RegionStrip strip;
    strip.show({line});
    const auto *maps = strip.findChild<QListView *>(u"regionMaps"_s);
    QVERIFY(maps->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"totals only"_s) ||
            maps->model()->index(0, 0).data().toString().contains(u"totals only"_s));
    const std::vector<ChronicleEntry> told = chronicle(record, std::array{line});
    QVERIFY(std::ranges::any_of(told, [](const ChronicleEntry &entry) {
        return chroniclewords::what(entry, {}).contains(u"totals only"_s);
    }));
}

void TestTotalsVisit::theHistorySaysWhatTookItsPlace()
{
    const Visit before = bare(start, 12, 3);
    Visit after = withoutTotals(before);
    after.form = clearForm();

    const std::vector<FieldChange> told = changes(before, after);

    QCOMPARE(told.front().field, u"Totals without answers"_s);
    QCOMPARE(told.front().before, u"CLASI-A 12, CLASI-D 3"_s);
    QCOMPARE(told.front().after, QString());
    QCOMPARE(told.size(), itemCount + 1);
    QVERIFY(changes(after, after).empty());
}

MALAR_GUI_TEST(TestTotalsVisit)

} // namespace test_totalsvisit
#include "test_totalsvisit.moc"
