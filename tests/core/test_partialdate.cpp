#include "core/domain/partialdate.h"

#include "tests/support/test.h"

namespace test_partialdate {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestPartialDate : public test::Test {
    Q_OBJECT

private slots:
    void aDateIsReadAsFarAsItIsKnown_data();
    void aDateIsReadAsFarAsItIsKnown();
    void anythingElseIsNoDate_data();
    void anythingElseIsNoDate();
};

void TestPartialDate::aDateIsReadAsFarAsItIsKnown_data()
{
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<QDate>("middle");
    QTest::addColumn<bool>("full");

    QTest::newRow("2019") << QDate(2019, 1, 1) << QDate(2019, 12, 31) << QDate(2019, 7, 1) << false;
    QTest::newRow("2019-05") << QDate(2019, 5, 1) << QDate(2019, 5, 31) << QDate(2019, 5, 15) << false;
    QTest::newRow("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29) << QDate(2024, 2, 15) << false;
    QTest::newRow("2019-05-14") << QDate(2019, 5, 14) << QDate(2019, 5, 14) << QDate(2019, 5, 14) << true;
    QTest::newRow("0987") << QDate(987, 1, 1) << QDate(987, 12, 31) << QDate(987, 7, 1) << false;
}

void TestPartialDate::aDateIsReadAsFarAsItIsKnown()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());

    const auto date = partialDateFromText(text);

    QVERIFY(date);
    QCOMPARE(toText(*date), text);
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
    QTEST(date->middle(), "middle");
    QTEST(date->isFull(), "full");
}

void TestPartialDate::anythingElseIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "19", "2019-", "2019-5", "2019-13", "2019-00", "2019-02-29", "2019-05-14T00:00", "14/05/2019",
          "2019-05-14 ", " 2019", "0000", "20190514", "-2019", "2019-05-14\n", "٢٠١٩"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPartialDate::anythingElseIsNoDate()
{
    QFETCH(QString, text);

    QVERIFY(!partialDateFromText(text));
}

MALAR_TEST(TestPartialDate)

} // namespace test_partialdate
#include "test_partialdate.moc"
