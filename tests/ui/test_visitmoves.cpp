#include "core/analysis/visitlist.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/patients/correctiondialog.h"
#include "ui/patients/visitsview.h"
#include "ui/words/terms.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace test_visitmoves {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);
const QDate told = start.addDays(28);

Consent forPhotographs()
{
    return {makeId<ConsentTag>(), start.addDays(-30), u"1"_s, {}, std::nullopt, {true, true, true}};
}

/// A-1 with a visit at which an event, a photograph and an infusion were recorded, and B-1 with one infusion.
std::unique_ptr<Session> session(bool photographsConsented = true)
{
    PatientFile from = test::patientFile(u"A-1"_s, start, {start, told});
    from.record.consents = {forPhotographs()};
    from.record.courses.front().infusions.resize(2);
    from.visits.back().adverseEvents = AdverseEvents::Some;
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = u"Headache"_s;
    event.reported = told;
    event.visit = from.visits.back().id;
    from.record.adverseEvents = {event};
    PatientFile to = test::patientFile(u"B-1"_s, start, {start});
    to.record.courses.front().infusions.resize(1);
    to.record.identity = Identity{u"Ruiz, Ana"_s, {}, {}, {}};
    to.record.patient.birthYear = 1984;
    to.record.consents = {forPhotographs()};
    if (!photographsConsented)
        to.record.consents.front().scopes = {true, true, false};
    auto hub = test::sessionOf({from, to}, start.addDays(300));
    const Photograph photograph{
        makeId<PhotographTag>(), told, Region::Ears, from.visits.back().id, {}, 24, 18};
    if (!hub->add(from.record.patient.id, photograph, {"image", "small"}))
        qFatal("no photograph");
    return hub;
}

struct Shown {
    explicit Shown(Session &hub)
        : session(hub), id(hub.records().front().patient.id), page(hub, script.prompts())
    {
        page.setNamesShown(true);
        page.resize(1280, 700);
        page.show(visitLines(from(), *hub.store().visits(id), hub.schedule(), SeveritySet::Klein2011));
        test::show(page);
    }
    CorrectionDialog *open(const QString &button) const
    {
        page.findChild<QAbstractButton *>(button)->click();
        return page.findChild<CorrectionDialog *>();
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = page.findChild<CorrectionDialog *>()->findChild<QLineEdit *>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QPushButton *save() const
    {
        return page.findChild<CorrectionDialog *>()->findChild<QDialogButtonBox *>()->button(
            QDialogButtonBox::Save);
    }
    const PatientRecord &from() const { return session.records()[0]; }
    const PatientRecord &to() const { return session.records()[1]; }

    Session &session;
    test::Script script;
    PatientId id;
    VisitsView page;
};

} // namespace

/// A visit that moves takes along what is ticked, and its new patient is shown before it does.
class TestVisitMoves : public test::Test {
    Q_OBJECT

private slots:
    void whatWasRecordedIsListedWithATickEach();
    void whoGetsTheVisitIsShown();
    void whoGetsTheVisitIsSeenWhileOneChooses();
    void whatIsTickedMovesAndALineLeadsThere();
    void whatIsNotTickedStaysAndIsOfNoVisit();
    void photographsDoNotGoWhereNobodyConsented();
    void onlyWhatCanGoAlongIsTicked();
    void anotherDateTakesAlongWhatIsTicked();
    void aDayOfLongAgoIsTakenWhenItIsMeant();
};

void TestVisitMoves::whatWasRecordedIsListedWithATickEach()
{
    const auto hub = session();
    const Shown shown(*hub);

    const CorrectionDialog *dialog = shown.open(u"moveVisit"_s);

    QStringList ticked;
    for (const QCheckBox *box : dialog->findChildren<QCheckBox *>())
        if (box->isChecked())
            ticked << box->text();
    QCOMPARE(ticked, (QStringList{u"The answer on adverse events: yes, some"_s, u"Headache"_s,
                                  u"1 photograph(s)"_s, u"Infusion 2: given %1"_s.arg(terms::date(told))}));
    QCOMPARE(shown.save()->text().remove(u'&'), u"Move"_s);
}

void TestVisitMoves::whoGetsTheVisitIsShown()
{
    const auto hub = session();
    const Shown shown(*hub);
    const CorrectionDialog *dialog = shown.open(u"moveVisit"_s);

    shown.type(u"code"_s, u"b-1"_s);

    const QString who = dialog->findChild<QLabel *>(u"target"_s)->text();
    for (const QString &part : {u"B-1"_s, u"Ruiz, Ana"_s, u"born 1984"_s, u"discoid"_s})
        QVERIFY2(who.contains(part), qPrintable(who));
}

void TestVisitMoves::whoGetsTheVisitIsSeenWhileOneChooses()
{
    const auto hub = session();
    const Shown shown(*hub);
    const CorrectionDialog *dialog = shown.open(u"moveVisit"_s);
    auto *code = dialog->findChild<QLineEdit *>(u"code"_s);
    const auto *who = dialog->findChild<QLabel *>(u"target"_s);

    shown.type(u"code"_s, u"b"_s);

    const QAbstractItemView *list = code->completer()->popup();
    QVERIFY(list->isVisible());
    const QString offered = list->model()->index(0, 0).data().toString();
    for (const QString &part : {u"B-1"_s, u"Ruiz, Ana"_s, u"born 1984"_s})
        QVERIFY2(offered.contains(part), qPrintable(offered));
    const QRect line(who->mapToGlobal(QPoint()), who->size());
    QVERIFY(!line.intersects(list->frameGeometry()));
    QTest::keyClick(code->completer()->popup(), Qt::Key_Down);
    QVERIFY2(who->text().contains(u"born 1984"_s), qPrintable(who->text()));
    QTest::keyClick(code->completer()->popup(), Qt::Key_Return);
    QCOMPARE(code->text(), u"B-1"_s);
}

void TestVisitMoves::whatIsTickedMovesAndALineLeadsThere()
{
    const auto hub = session();
    const Shown shown(*hub);
    QSignalSpy wanted(&shown.page, &VisitsView::patientRequested);
    shown.open(u"moveVisit"_s);
    shown.type(u"code"_s, u"B-1"_s);
    shown.type(u"reason"_s, u"wrong chart"_s);

    shown.save()->click();

    QCOMPARE(shown.to().visits.size(), 2U);
    QCOMPARE(shown.to().adverseEvents.size(), 1U);
    QCOMPARE(shown.to().photographs.size(), 1U);
    QCOMPARE(shown.to().courses.front().infusions.size(), 2U);
    QCOMPARE(shown.from().courses.front().infusions.size(), 1U);
    QVERIFY(shown.from().adverseEvents.empty() && shown.from().photographs.empty());
    QAbstractButton *there = nullptr;
    for (QAbstractButton *button : shown.page.findChildren<QAbstractButton *>())
        if (button->text() == u"Open B-1"_s)
            there = button;
    QVERIFY(there && there->isVisible());
    there->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<PatientId>(), shown.to().patient.id);
}

void TestVisitMoves::whatIsNotTickedStaysAndIsOfNoVisit()
{
    const auto hub = session();
    const Shown shown(*hub);
    const CorrectionDialog *dialog = shown.open(u"moveVisit"_s);
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(false);
    shown.type(u"code"_s, u"B-1"_s);
    shown.type(u"reason"_s, u"wrong chart"_s);

    shown.save()->click();

    QCOMPARE(shown.to().visits.size(), 2U);
    QCOMPARE(shown.to().visits.back().adverseEvents, AdverseEvents::NotAsked);
    QCOMPARE(shown.from().adverseEvents.size(), 1U);
    QVERIFY(!shown.from().adverseEvents.front().visit);
    QCOMPARE(shown.from().photographs.size(), 1U);
    QVERIFY(!shown.from().photographs.front().visit);
    QCOMPARE(shown.from().courses.front().infusions.size(), 2U);
}

void TestVisitMoves::photographsDoNotGoWhereNobodyConsented()
{
    const auto hub = session(false);
    const Shown shown(*hub);
    const CorrectionDialog *dialog = shown.open(u"moveVisit"_s);
    const auto *photographs = dialog->findChild<QCheckBox *>(u"alongPhotographs"_s);
    QVERIFY(photographs->isChecked());
    shown.type(u"code"_s, u"B-1"_s);
    shown.type(u"reason"_s, u"wrong chart"_s);
    QVERIFY(!photographs->isChecked() && !photographs->isEnabled());
    QVERIFY(photographs->text().contains(u"no consent to photographs"_s));

    shown.save()->click();

    QCOMPARE(shown.to().visits.size(), 2U);
    QCOMPARE(shown.from().photographs.size(), 1U);
    QVERIFY(!shown.from().photographs.front().visit);
}

void TestVisitMoves::onlyWhatCanGoAlongIsTicked()
{
    const auto hub = session();
    PatientRecord record = hub->records().front();
    record.consents.front().date = start.addDays(10);
    QVERIFY(bool(hub->save(record)));
    const Shown shown(*hub);
    const CorrectionDialog *dialog = shown.open(u"correctDate"_s);
    const auto ticked = [&](const QString &name) {
        const auto *box = dialog->findChild<QCheckBox *>(name);
        return box->isChecked() && box->isEnabled();
    };
    const auto onDay = [&](int day) { shown.type(u"date"_s, start.addDays(day).toString(Qt::ISODate)); };

    onDay(-5); // before the treatment and before the consent
    QVERIFY(!ticked(u"alongInfusion"_s) && !ticked(u"alongPhotographs"_s) && ticked(u"alongEvent"_s));
    onDay(5);
    QVERIFY(ticked(u"alongInfusion"_s) && !ticked(u"alongPhotographs"_s));
    onDay(30);
    QVERIFY(ticked(u"alongInfusion"_s) && ticked(u"alongPhotographs"_s));
    dialog->findChild<QCheckBox *>(u"alongInfusion"_s)->click();
    onDay(-5);
    onDay(31);
    QVERIFY(!ticked(u"alongInfusion"_s) && ticked(u"alongPhotographs"_s)); // as it was left
}

void TestVisitMoves::anotherDateTakesAlongWhatIsTicked()
{
    const auto hub = session();
    const Shown shown(*hub);
    const CorrectionDialog *dialog = shown.open(u"correctDate"_s);
    dialog->findChild<QCheckBox *>(u"alongInfusion"_s)->setChecked(false);
    shown.type(u"date"_s, told.addDays(2).toString(Qt::ISODate));
    shown.type(u"reason"_s, u"the wrong day"_s);

    shown.save()->click();

    QCOMPARE(shown.from().adverseEvents.front().reported, told.addDays(2));
    QCOMPARE(shown.from().photographs.front().date, told.addDays(2));
    QCOMPARE(shown.from().courses.front().infusions[1].date, told);
}

void TestVisitMoves::aDayOfLongAgoIsTakenWhenItIsMeant()
{
    const auto hub = session();
    PatientRecord record = hub->records().front();
    record.patient.birthYear = {};
    QVERIFY(bool(hub->save(record)));
    const Shown shown(*hub);
    auto *dialog = shown.open(u"correctDate"_s);
    shown.type(u"date"_s, u"1825-02-11"_s);
    shown.type(u"reason"_s, u"from the old book"_s);
    for (QCheckBox *tick : dialog->findChildren<QCheckBox *>())
        tick->setChecked(false); // nothing of today's goes there

    shown.save()->click();
    QVERIFY(dialog->findChild<Strip *>(u"problem"_s)->text().contains(u"more than 120 years ago"_s));
    QCOMPARE(hub->store().visits(shown.id)->back().date, told);
    shown.save()->click();

    QCOMPARE(hub->store().visits(shown.id)->front().date, QDate(1825, 2, 11));
    QCOMPARE(hub->store().history(shown.id)->front().reason, u"from the old book"_s);
}

MALAR_GUI_TEST(TestVisitMoves)

} // namespace test_visitmoves
#include "test_visitmoves.moc"
