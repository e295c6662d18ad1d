#include "ui/biomarkers/panelsdialog.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/biomarkers/panelssection.h"
#include "ui/parts/strip.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace test_panelsdialog {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown {
    Shown() : hub(test::sessionOf({}, QDate(2025, 3, 1))), section(*hub)
    {
        section.resize(900, 300);
        test::show(section);
        QTest::mouseClick(section.findChild<QPushButton *>(u"editPanels"_s), Qt::LeftButton);
        test::waitForKeys(dialog());
    }
    PanelsDialog *dialog() const { return section.findChild<PanelsDialog *>(); }
    QPushButton *save() const
    {
        return dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = dialog()->findChild<QLineEdit *>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void cell(int row, int column, const QString &text) const
    {
        auto *table = dialog()->findChild<QTableView *>(u"markers"_s);
        table->model()->setData(table->model()->index(row, column), text, Qt::EditRole);
    }
    QString problem() const { return dialog()->findChild<Strip *>(u"problem"_s)->text(); }
    Panels stored() const { return *hub->store().panels(); }

    std::unique_ptr<Session> hub;
    PanelsSection section;
};

} // namespace

class TestPanelsDialog : public test::Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void theNkPanelIsThereByDefault();
    void aPanelOfOnesOwnIsStored();
    void anUnfinishedPanelIsExplainedAndNotSaved();
    void markersThatDifferOnlyInCaseAreOne();
    void markersThatLookAlikeAreNamed();
    void aReferenceRangeIsKept();
    void aSavedMarkerKeepsItsKey();
    void aPanelIsRemoved();
};

void TestPanelsDialog::theNkPanelIsThereByDefault()
{
    const Shown shown;

    QCOMPARE(shown.dialog()->panels(), Panels{nkPanel()});
    QVERIFY(!shown.save()->isEnabled()); // nothing to save
    QVERIFY(shown.section.findChild<QLabel *>(u"panelList"_s)->text().contains(u"KIR2DL1/S1"_s));
}

void TestPanelsDialog::aPanelOfOnesOwnIsStored()
{
    const Shown shown;
    shown.press(u"addPanel"_s);
    shown.type(u"panelName"_s, u"Cytokines"_s);
    shown.type(u"panelUnit"_s, u"pg/ml"_s);
    shown.press(u"addMarker"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"IFN/alpha"_s); // the cell is open
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents(); // the editor closes a moment later
    shown.save()->click();

    QCOMPARE(shown.stored().size(), std::size_t{2});
    QCOMPARE(shown.stored()[1],
             (Panel{u"Cytokines"_s, u"pg/ml"_s, {}, {{u"IFN_alpha"_s, u"IFN/alpha"_s, {}, {}}}}));
    QVERIFY(shown.section.findChild<QLabel *>(u"panelList"_s)->text().contains(u"Cytokines (pg/ml)"_s));
}

void TestPanelsDialog::anUnfinishedPanelIsExplainedAndNotSaved()
{
    const Shown shown;
    shown.press(u"addPanel"_s);
    QCOMPARE(shown.problem(), u"A panel has no name yet."_s);
    shown.type(u"panelName"_s, u"Cytokines"_s);
    shown.type(u"panelUnit"_s, u"pg/ml"_s);
    QCOMPARE(shown.problem(), u"Cytokines has no marker yet."_s);

    QVERIFY(!shown.save()->isEnabled());
    QCOMPARE(shown.stored(), Panels{nkPanel()});
}

void TestPanelsDialog::markersThatDifferOnlyInCaseAreOne()
{
    const Shown shown;
    shown.press(u"addMarker"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Tigit"_s); // the cell is open
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();

    QVERIFY2(shown.problem().startsWith(u"“TIGIT” and “Tigit” differ only in case."_s),
             qPrintable(shown.problem()));
    QVERIFY(!shown.save()->isEnabled());
}

void TestPanelsDialog::markersThatLookAlikeAreNamed()
{
    const Shown shown;
    shown.press(u"addMarker"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"PD 1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    QVERIFY2(shown.problem().startsWith(u"“PD1” and “PD_1” look alike."_s), qPrintable(shown.problem()));
    QVERIFY(shown.save()->isEnabled());

    shown.type(u"panelSubsets"_s, u"CD4+, cd4+"_s);
    QVERIFY2(shown.problem().startsWith(u"“CD4+” and “cd4+” differ only in case."_s),
             qPrintable(shown.problem()));
    QVERIFY(!shown.save()->isEnabled());
}

void TestPanelsDialog::aReferenceRangeIsKept()
{
    const Shown shown;
    shown.cell(4, 2, u"1"_s);
    shown.cell(4, 3, u"high"_s);
    QVERIFY(shown.problem().contains(u"is not a number"_s));
    for (const QString &limit : {u"<5"_s, u">5"_s, u"≤5"_s}) {
        shown.cell(4, 3, limit);
        QCOMPARE(shown.problem(),
                 u"“%1” is not a number. Write it like 12.5, or leave the cell empty."_s.arg(limit));
    }
    shown.cell(4, 3, u"4,5"_s);
    shown.save()->click();

    QCOMPARE(shown.stored()[0].markers[4], (PanelMarker{u"PD1"_s, u"PD-1"_s, 1, 4.5}));
}

void TestPanelsDialog::aSavedMarkerKeepsItsKey()
{
    const Shown shown;
    const QAbstractItemModel *model = shown.dialog()->findChild<QTableView *>(u"markers"_s)->model();

    QVERIFY(!(model->flags(model->index(0, 1)) & Qt::ItemIsEditable));
    QVERIFY(model->flags(model->index(0, 0)) & Qt::ItemIsEditable);
}

void TestPanelsDialog::aPanelIsRemoved()
{
    const Shown shown;
    shown.press(u"removePanel"_s);
    shown.save()->click();

    QCOMPARE(shown.stored(), Panels{});
}

MALAR_GUI_TEST(TestPanelsDialog)

} // namespace test_panelsdialog
#include "test_panelsdialog.moc"
