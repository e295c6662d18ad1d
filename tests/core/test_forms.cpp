#include "core/exchange/forms.h"
#include "core/exchange/score.h"
#include "core/exchange/tablefile.h"
#include "tests/core/formsfile.h"
#include "tests/support/test.h"

#include <vector>

namespace test_forms {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using exchange::Refusal;
using test::FormsFile;

namespace {

auto readForms(const QByteArray &bytes) { return exchange::readForms(*exchange::readTable(bytes)); }

} // namespace

class TestForms : public test::Test {
    Q_OBJECT

private slots:
    void everyCellBecomesItsAnswer();
    void anEmptyCellIsAnUnansweredItem();
    void aWholeNumberMayHaveDecimalsThatSayNothing();
    void columnsStandInAnyOrder();
    void namesThatLookAlikeInTheAnswerAreRefused();
    void aMissingColumnIsNamed();
    void anUnknownColumnIsNamed();
    void aValueOutsideItsListIsRefusedWithItsPlace_data();
    void aValueOutsideItsListIsRefusedWithItsPlace();
    void totalsAndSeverityFollowTheForm();
    void noFormsGiveAHeaderAlone();
};

void TestForms::everyCellBecomesItsAnswer()
{
    const auto forms = readForms(FormsFile().row("P-001", test::worstCells()).bytes());

    QVERIFY(forms);
    QCOMPARE(forms->size(), std::size_t(1));
    QCOMPARE(forms->front().name, "P-001");
    for (const Item item : items)
        QCOMPARE(forms->front().answers.at(item), static_cast<int>(spec(item.sign).allowed.back()));
}

void TestForms::anEmptyCellIsAnUnansweredItem()
{
    const auto forms = readForms(FormsFile().row("a", {{"ery_hands", ""}}).bytes());

    QVERIFY(forms);
    QCOMPARE(forms->front().answers.at({Sign::Erythema, Region::Hands}), std::nullopt);
    QCOMPARE(scores(forms->front().answers).unanswered(), 1);
}

// As pandas writes a column with a gap, and R with commas.
void TestForms::aWholeNumberMayHaveDecimalsThatSayNothing()
{
    const auto forms = readForms(FormsFile().row("a", {{"ery_face", "2.0"}}).bytes());
    const auto spanish = readForms(
        FormsFile().row("a", {{"ery_face", "2,0"}}).bytes().replace(",", ";").replace("2;0", "2,0"));

    QCOMPARE(forms->front().answers.at({Sign::Erythema, Region::Face}), 2);
    QCOMPARE(spanish->front().answers, forms->front().answers);
}

void TestForms::columnsStandInAnyOrder()
{
    QByteArray header = "form";
    QByteArray row = "a";
    for (const Item item : std::vector<Item>(items.rbegin(), items.rend())) {
        header += ',' + QByteArray::fromStdString(key(item));
        row += item.sign == Sign::Alopecia ? ",3" : ",0";
    }

    const auto forms = readForms(header + '\n' + row + '\n');

    QVERIFY(forms);
    QCOMPARE(scores(forms->front().answers).activity, 3);
}

void TestForms::namesThatLookAlikeInTheAnswerAreRefused()
{
    const auto one = readForms(FormsFile().row("a\x1b[2J").bytes());
    const auto two = readForms(FormsFile().row("a\x01").row("a\x02").bytes());

    QVERIFY(one);
    QCOMPARE(one->front().name, "a\uFFFD[2J");
    QVERIFY(!two);
    QCOMPARE(two.error(), (Refusal{Refusal::Reason::RepeatedName, 3, u"form"_s}));
}

void TestForms::aMissingColumnIsNamed()
{
    const auto forms = readForms(FormsFile().row("a").bytes().replace(",mucosa,", ",mucose,"));
    const auto shorter = readForms("form,mucosa\na,0\n");

    QCOMPARE(forms.error(), (Refusal{Refusal::Reason::UnknownColumn, 1, u"mucose"_s}));
    QCOMPARE(shorter.error(), (Refusal{Refusal::Reason::MissingColumn, 1, u"ery_scalp"_s}));
}

void TestForms::anUnknownColumnIsNamed()
{
    const auto forms = readForms(FormsFile().bytes().replace("form,", "form,name,"));

    QCOMPARE(forms.error(), (Refusal{Refusal::Reason::UnknownColumn, 1, u"name"_s}));
}

void TestForms::aValueOutsideItsListIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    for (const auto &[what, column, cell] : test::wrongCells)
        QTest::newRow(what) << QString::fromUtf8(column) << QString::fromUtf8(cell);
}

void TestForms::aValueOutsideItsListIsRefusedWithItsPlace()
{
    QFETCH(QString, column);
    QFETCH(QString, cell);

    const auto forms =
        readForms(FormsFile().row("good").row("bad", {{column.toStdString(), cell.toStdString()}}).bytes());

    QVERIFY(!forms);
    QCOMPARE(forms.error(), (Refusal{Refusal::Reason::ValueNotAllowed, 3, column}));
}

void TestForms::totalsAndSeverityFollowTheForm()
{
    std::map<std::string, std::string> severe = test::worstCells();
    const auto forms = readForms(
        FormsFile()
            .row("clear")
            .row("worst", severe)
            .row("moderate", {{"ery_face", "3"}, {"ery_arms", "3"}, {"ery_back", "3"}, {"mucosa", "1"}})
            .row("open", {{"mucosa", ""}, {"dys_face", "1"}})
            .bytes());

    // 70 and 56 are the published maxima; 10 is the lowest moderate CLASI-A (Klein 2011).
    QCOMPARE(exchange::scoreTable(*forms), "form,clasi_a,clasi_d,unanswered,severity\n"
                                           "clear,0,0,0,mild\n"
                                           "worst,70,56,0,severe\n"
                                           "moderate,10,0,0,moderate\n"
                                           "open,,1,1,\n");
}

void TestForms::noFormsGiveAHeaderAlone()
{
    const auto forms = readForms(FormsFile().bytes());

    QVERIFY(forms);
    QCOMPARE(exchange::scoreTable(*forms), "form,clasi_a,clasi_d,unanswered,severity\n");
}

MALAR_TEST(TestForms)

} // namespace test_forms
#include "test_forms.moc"
