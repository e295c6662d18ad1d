#include "ui/registry/scaleseditor.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/registry/scalesmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace test_scaleseditor {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What a registry asks beside the CLASI is chosen on the registry's page.
class TestScalesEditor : public test::Test {
    Q_OBJECT

private slots:
    void nothingIsAskedUntilAScaleIsAdded();
    void aScaleOfOnesOwnIsTypedAndKeepsItsKey();
    void theDirectionIsChosen();
    void aScaleWithoutBothEndsIsExplainedAndNotSaved();
    void theOrderIsThatOfTheVisit();
    void whatIsAskedAlreadyIsNotOffered();
};

namespace {

struct Shown {
    explicit Shown(const ScaleSet &scales = {}) : hub(test::sessionOf({}, QDate(2025, 3, 1)))
    {
        if (!hub->save(scales))
            qFatal("no scales");
        editor = std::make_unique<ScalesEditor>(*hub);
        editor->resize(1000, 400);
        test::show(*editor);
    }
    ScalesModel *model() const { return editor->findChild<ScalesModel *>(); }
    QTableView *table() const { return editor->findChild<QTableView *>(); }
    QPushButton *button(const QString &name) const { return editor->findChild<QPushButton *>(name); }
    void press(const QString &label) const
    {
        for (auto *candidate : editor->findChildren<QPushButton *>())
            if (candidate->text() == label)
                QTest::mouseClick(candidate, Qt::LeftButton);
    }
    QStringList offered() const
    {
        QMenu *menu = button(u"addScale"_s)->menu();
        emit menu->aboutToShow();
        QStringList names;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                names << action->text();
        return names;
    }
    void add(const QString &begin) const
    {
        const QStringList names = offered();
        for (QAction *action : button(u"addScale"_s)->menu()->actions())
            if (action->text().startsWith(begin))
                return action->trigger();
        qFatal("not offered");
    }
    /// A cell that becomes the current one is open at once.
    void open(int row, int column) const
    {
        table()->setCurrentIndex({});
        QTest::qWait(0);
        table()->setCurrentIndex(model()->index(row, column));
    }
    void type(int row, int column, const QString &text) const
    {
        open(row, column);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(0);
    }
    ScaleSet stored() const { return *hub->store().scales(); }

    std::unique_ptr<Session> hub;
    std::unique_ptr<ScalesEditor> editor;
};

} // namespace

void TestScalesEditor::nothingIsAskedUntilAScaleIsAdded()
{
    const Shown shown;
    QVERIFY(shown.table()->isHidden());

    shown.add(u"Physician global (CLA-IGA) (0–4)"_s);
    QVERIFY(shown.stored().empty());
    QTest::mouseClick(shown.button(u"saveScales"_s), Qt::LeftButton);

    QCOMPARE(shown.stored().size(), 1U);
    QCOMPARE(shown.stored().front().key, physicianGlobalKey);
    QCOMPARE(shown.stored().front().highest, 4);
    QVERIFY(shown.hub->scales() == shown.stored());
    QVERIFY(!shown.button(u"saveScales"_s)->isEnabled());
}

void TestScalesEditor::aScaleOfOnesOwnIsTypedAndKeepsItsKey()
{
    const Shown shown;
    shown.add(u"A scale of your own"_s);
    shown.type(0, ScalesModel::Name, u"Burning at night"_s);
    shown.type(0, ScalesModel::Low, u"none"_s);
    shown.type(0, ScalesModel::High, u"unbearable"_s);
    QTest::mouseClick(shown.button(u"saveScales"_s), Qt::LeftButton);

    const Scale typed{
        u"burning_at_night"_s, u"Burning at night"_s, 10, ScaleDirection::HigherIsWorse, u"none"_s,
        u"unbearable"_s};
    QVERIFY(shown.stored() == ScaleSet{typed});

    shown.type(0, ScalesModel::Name, u"Burning"_s);
    QTest::mouseClick(shown.button(u"saveScales"_s), Qt::LeftButton);
    QCOMPARE(shown.stored().front().key, u"burning_at_night"_s);
    QCOMPARE(shown.stored().front().name, u"Burning"_s);
}

void TestScalesEditor::theDirectionIsChosen()
{
    const Shown shown({test::itch()});
    const QModelIndex direction = shown.model()->index(0, ScalesModel::Direction);
    QCOMPARE(direction.data().toString(), u"higher is worse"_s);

    shown.open(0, ScalesModel::Direction);
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::mouseClick(shown.button(u"saveScales"_s), Qt::LeftButton);

    QCOMPARE(shown.stored().front().direction, ScaleDirection::HigherIsBetter);
}

void TestScalesEditor::aScaleWithoutBothEndsIsExplainedAndNotSaved()
{
    const Shown shown({test::itch()});

    shown.type(0, ScalesModel::High, u" "_s);

    QVERIFY(shown.editor->findChild<Strip *>()->text().contains(u"“Itch” does not say"_s));
    QVERIFY(!shown.button(u"saveScales"_s)->isEnabled());
    QVERIFY(shown.stored() == ScaleSet{test::itch()});
    shown.press(u"Undo the changes"_s);
    QVERIFY(shown.model()->rows() == ScaleSet{test::itch()});
}

void TestScalesEditor::theOrderIsThatOfTheVisit()
{
    const Shown shown({test::physicianGlobal(), test::itch()});
    shown.table()->setCurrentIndex(shown.model()->index(1, 0));

    shown.press(u"Move up"_s);
    QTest::mouseClick(shown.button(u"saveScales"_s), Qt::LeftButton);

    QVERIFY(shown.stored() == (ScaleSet{test::itch(), test::physicianGlobal()}));
    shown.press(u"Remove the scale"_s); // the one that moved
    QVERIFY(shown.model()->rows() == ScaleSet{test::physicianGlobal()});
}

void TestScalesEditor::whatIsAskedAlreadyIsNotOffered()
{
    const Shown shown({test::itch()});

    QCOMPARE(shown.offered(), (QStringList{u"Physician global (CLA-IGA) (0–4)"_s,
                                           u"Pain of the skin (0–10)"_s, u"Fatigue (0–10)"_s,
                                           u"Patient global (0–10)"_s, u"A scale of your own (0–10)…"_s}));
}

MALAR_GUI_TEST(TestScalesEditor)

} // namespace test_scaleseditor
#include "test_scaleseditor.moc"
