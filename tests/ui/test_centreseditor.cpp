#include "ui/registry/centreseditor.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/registry/centresmodel.h"
#include "ui/session/filters.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace test_centreseditor {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// The centres of a registry are kept on the registry's page.
class TestCentresEditor : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void aCentreIsTypedByKeyboardAlone();
    void centresThatPatientsNameAreOfferedWithTheirPrefix();
    void aRenamedCentreTakesItsPatientsAndFiltersWithIt();
    void aCentreWithPatientsStaysAndTheRemedyIsSaid();
    void aCentreWithoutPatientsGoes();
    void theSameNameTwiceIsExplainedAndNotSaved();
    void theChangesCanBeUndone();
    void theOrderCanBeChanged();
};

namespace {

const QDate start(2025, 1, 14);

PatientFile of(const QString &code, const QString &centre)
{
    PatientFile file = test::patientFile(code, start, {start});
    file.record.patient.centre = centre;
    return file;
}

struct Shown {
    explicit Shown(const Centres &centres = {}, const std::vector<PatientFile> &files = {})
        : hub(test::sessionOf(files, QDate(2025, 3, 1)))
    {
        if (!hub->save(centres))
            qFatal("no centres");
        editor = std::make_unique<CentresEditor>(*hub);
        editor->resize(1000, 400);
        test::show(*editor);
    }
    CentresModel *model() const { return editor->findChild<CentresModel *>(); }
    QTableView *table() const { return editor->findChild<QTableView *>(); }
    QPushButton *button(const QString &name) const { return editor->findChild<QPushButton *>(name); }
    QString said(const QString &strip) const { return editor->findChild<Strip *>(strip)->text(); }
    void press(const QString &label) const
    {
        for (auto *candidate : editor->findChildren<QPushButton *>())
            if (candidate->text() == label)
                QTest::mouseClick(candidate, Qt::LeftButton);
    }
    void save() const { QTest::mouseClick(button(u"saveCentres"_s), Qt::LeftButton); }
    /// A cell that becomes the current one is open at once.
    void type(int row, int column, const QString &text) const
    {
        table()->setCurrentIndex({});
        QTest::qWait(0);
        table()->setCurrentIndex(model()->index(row, column));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(0);
    }
    Centres stored() const { return *hub->store().knownCentres(); }

    std::unique_ptr<Session> hub;
    std::unique_ptr<CentresEditor> editor;
};

const Centres twoCentres{{u"Valdecilla"_s, u"HUMV"_s}, {u"La Paz"_s, u"LPZ"_s}};

} // namespace

void TestCentresEditor::aCentreIsTypedByKeyboardAlone()
{
    const Shown shown;
    QVERIFY(shown.table()->isHidden());

    shown.button(u"addCentre"_s)->setFocus();
    QTest::keyClick(shown.button(u"addCentre"_s), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Valdecilla"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // opens the next cell
    QTest::keyClicks(QApplication::focusWidget(), u"HUMV-"_s); // the hyphen is ours
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(shown.stored().empty());
    shown.button(u"saveCentres"_s)->setFocus();
    QTest::keyClick(shown.button(u"saveCentres"_s), Qt::Key_Space);

    QVERIFY(shown.stored() == (Centres{{u"Valdecilla"_s, u"HUMV"_s}}));
    QVERIFY(shown.hub->centres() == shown.stored());
    QVERIFY(!shown.button(u"saveCentres"_s)->isEnabled());
}

void TestCentresEditor::centresThatPatientsNameAreOfferedWithTheirPrefix()
{
    const Shown shown({}, {of(u"HUMV-001"_s, u"Valdecilla"_s), of(u"HUMV-002"_s, u"Valdecilla"_s),
                           of(u"X1"_s, u"Burgos"_s), of(u"Y1"_s, {})});
    QCOMPARE(shown.said(u"unlistedCentres"_s),
             u"Patients are of centres that are not in the list: Burgos (1), Valdecilla (2)."_s);

    shown.press(u"Add them to the list"_s);
    shown.save();

    QVERIFY(shown.stored() == (Centres{{u"Burgos"_s, {}}, {u"Valdecilla"_s, u"HUMV"_s}}));
    QVERIFY(shown.said(u"unlistedCentres"_s).isEmpty());
}

void TestCentresEditor::aRenamedCentreTakesItsPatientsAndFiltersWithIt()
{
    const Shown shown(twoCentres, {of(u"HUMV-001"_s, u"Valdecilla"_s), of(u"LPZ-001"_s, u"La Paz"_s)});
    KeptFilters filters;
    filters.inUse.centres = {u"Valdecilla"_s};
    QVERIFY(shown.hub->saveSetting(filtersSetting(), toJson(filters)));

    shown.type(0, CentresModel::Name, u"Santander"_s);
    QVERIFY(shown.said(u"unlistedCentres"_s).isEmpty());
    QCOMPARE(shown.hub->store().records()->front().patient.centre, u"Valdecilla"_s);
    shown.save();

    QCOMPARE(shown.stored().front().name, u"Santander"_s);
    QCOMPARE(shown.hub->store().records()->front().patient.centre, u"Santander"_s);
    QCOMPARE(shown.hub->store().records()->back().patient.centre, u"La Paz"_s);
    QCOMPARE(shown.hub->records().front().patient.centre, u"Santander"_s);
    QVERIFY(filtersOf(shown.hub->store())->inUse.centres == std::vector<QString>{u"Santander"_s});
}

void TestCentresEditor::aCentreWithPatientsStaysAndTheRemedyIsSaid()
{
    const Shown shown(twoCentres, {of(u"HUMV-001"_s, u"Valdecilla"_s)});
    shown.table()->setCurrentIndex(shown.model()->index(0, CentresModel::Patients));

    shown.press(u"Remove the centre"_s);

    QVERIFY(shown.model()->centres() == twoCentres);
    QVERIFY(shown.said(u"centresProblem"_s).startsWith(u"“Valdecilla” has 1 patient, so it stays."_s));
    QVERIFY(shown.stored() == twoCentres);
}

void TestCentresEditor::aCentreWithoutPatientsGoes()
{
    const Shown shown(twoCentres, {of(u"HUMV-001"_s, u"Valdecilla"_s)});
    shown.table()->setCurrentIndex(shown.model()->index(1, CentresModel::Patients));

    shown.press(u"Remove the centre"_s);
    shown.save();

    QVERIFY(shown.stored() == Centres{twoCentres.front()});
}

void TestCentresEditor::theSameNameTwiceIsExplainedAndNotSaved()
{
    const Shown shown(twoCentres);

    shown.type(1, CentresModel::Name, u"valdecilla"_s);

    QVERIFY(shown.said(u"centresProblem"_s).contains(u"Two centres are called “valdecilla”"_s));
    QVERIFY(!shown.button(u"saveCentres"_s)->isEnabled());
    QVERIFY(shown.stored() == twoCentres);
}

void TestCentresEditor::theChangesCanBeUndone()
{
    const Shown shown(twoCentres);
    shown.type(0, CentresModel::Prefix, u"XX"_s);

    shown.press(u"Undo the changes"_s);

    QVERIFY(shown.model()->centres() == twoCentres);
    QVERIFY(!shown.button(u"saveCentres"_s)->isEnabled());
}

void TestCentresEditor::theOrderCanBeChanged()
{
    const Shown shown(twoCentres);
    shown.table()->setCurrentIndex(shown.model()->index(1, CentresModel::Patients));

    shown.press(u"Move up"_s);
    shown.save();

    QVERIFY(shown.stored() == (Centres{twoCentres[1], twoCentres[0]}));
}

MALAR_GUI_TEST(TestCentresEditor)

} // namespace test_centreseditor
#include "test_centreseditor.moc"
