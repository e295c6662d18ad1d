#include "core/domain/clasi.h"

#include "tests/support/test.h"

using namespace malar;

namespace {

Assessment filled(bool highest, int doubled)
{
    Assessment form;
    for (const Item item : items)
        form.set(item, highest ? spec(item.sign).allowed.back() : 0);
    form.set({Sign::DyspigmentationDuration, Region::None}, doubled);
    return form;
}

} // namespace

/// Corner cases and rules of design/instrument.md; Albrecht et al. 2005.
class TestClasi : public test::Test {
    Q_OBJECT

private slots:
    void theFormHasItsCornerCases_data();
    void theFormHasItsCornerCases();
};

void TestClasi::theFormHasItsCornerCases_data()
{
    QTest::addColumn<int>("doubled");
    QTest::addColumn<bool>("highest");
    QTest::addColumn<int>("activity");
    QTest::addColumn<int>("damage");

    QTest::newRow("all 0") << 0 << false << 0 << 0;
    QTest::newRow("all highest, doubled") << 1 << true << 70 << 56;
    QTest::newRow("all highest") << 0 << true << 70 << 43;
}

void TestClasi::theFormHasItsCornerCases()
{
    QFETCH(int, doubled);
    QFETCH(bool, highest);

    const Scores total = scores(filled(highest, doubled));

    QTEST(total.activity.value_or(-1), "activity");
    QTEST(total.damage.value_or(-1), "damage");
}

MALAR_TEST(TestClasi)
#include "test_clasi.moc"
