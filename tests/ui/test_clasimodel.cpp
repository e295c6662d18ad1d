#include "ui/visit/clasimodel.h"

#include "tests/support/test.h"
#include "ui/visit/clasigrid.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

namespace test_clasimodel {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Item ears{Sign::Erythema, Region::Ears};
constexpr Item scalpScar{Sign::Scarring, Region::Scalp};

Visit withEars(int value)
{
    Visit visit;
    visit.form.set(ears, value);
    return visit;
}

} // namespace

/// The grid's rows and columns over a form.
class TestClasiModel : public test::Test {
    Q_OBJECT

private slots:
    void anUnansweredCellHasNoValueAndNotZero();
    void theScalpHasNoScarringCell();
    void whatAUserSetsIsAnIntention();
    void aValueThatTheCellDoesNotAllowIsRefused();
    void onlyChangedCellsAreDrawnAgain();
    void aCopiedAnswerIsMarkedUntilItIsTyped();
    void everyCellIsHeardAsASentence();
};

void TestClasiModel::anUnansweredCellHasNoValueAndNotZero()
{
    ClasiModel model;

    model.show(withEars(0), std::nullopt);

    QCOMPARE(model.data(model.at(ears), Qt::EditRole), QVariant(0));
    QVERIFY(!model.data(model.at({Sign::Erythema, Region::Scalp}), Qt::EditRole).isValid());
}

void TestClasiModel::theScalpHasNoScarringCell()
{
    ClasiModel model;
    QSignalSpy edits(&model, &ClasiModel::edited);

    const QModelIndex cell = model.at(scalpScar);

    QCOMPARE(model.rowCount() * model.columnCount(), 52);
    QCOMPARE(model.flags(cell), Qt::NoItemFlags);
    QVERIFY(model.data(cell, ClasiModel::AbsentRole).toBool());
    QVERIFY(!model.setData(cell, 1, Qt::EditRole));
    QCOMPARE(edits.count(), 0);
}

void TestClasiModel::whatAUserSetsIsAnIntention()
{
    ClasiModel model;
    QSignalSpy edits(&model, &ClasiModel::edited);

    QVERIFY(model.setData(model.at(ears), 3, Qt::EditRole));

    QCOMPARE(edits.count(), 1);
    QVERIFY(edits.first().at(0).value<Item>() == ears);
    QVERIFY(!model.data(model.at(ears), Qt::EditRole).isValid());
}

void TestClasiModel::aValueThatTheCellDoesNotAllowIsRefused()
{
    ClasiModel model;
    QSignalSpy edits(&model, &ClasiModel::edited);

    QVERIFY(!model.setData(model.at(ears), 4, Qt::EditRole));
    QVERIFY(!model.setData(model.at({Sign::Dyspigmentation, Region::Ears}), 2, Qt::EditRole));

    QCOMPARE(edits.count(), 0);
}

void TestClasiModel::onlyChangedCellsAreDrawnAgain()
{
    ClasiModel model;
    model.show(withEars(2), std::nullopt);
    QSignalSpy changes(&model, &ClasiModel::dataChanged);

    model.show(withEars(3), std::nullopt);

    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), model.at(ears));
}

void TestClasiModel::aCopiedAnswerIsMarkedUntilItIsTyped()
{
    ClasiModel model;
    Visit visit = withEars(2);
    visit.marks[indexOf(ears)] = {Origin::Copied, {}};

    model.show(visit, std::nullopt);
    QVERIFY(model.data(model.at(ears), ClasiModel::CopiedRole).toBool());
    visit.marks.clear();
    model.show(visit, std::nullopt);

    QVERIFY(!model.data(model.at(ears), ClasiModel::CopiedRole).toBool());
}

void TestClasiModel::everyCellIsHeardAsASentence()
{
    ClasiModel model;
    ClasiGrid grid;
    grid.setModel(&model);
    model.show(withEars(2), withEars(3).form);

    const auto heard = [&](Item item) {
        const QModelIndex index = model.at(item);
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&grid)->tableInterface();
        return table->cellAt(index.row(), index.column())->text(QAccessible::Name);
    };

    QCOMPARE(heard(ears), u"Erythema, ears, 2 of 3, last visit 3"_s);
    QCOMPARE(heard({Sign::Scale, Region::Feet}), u"Scale/hypertrophy, feet, not answered"_s);
    QCOMPARE(heard(scalpScar), u"Scarring/atrophy/panniculitis, scalp: no such cell"_s);
}

MALAR_GUI_TEST(TestClasiModel)

} // namespace test_clasimodel
#include "test_clasimodel.moc"
