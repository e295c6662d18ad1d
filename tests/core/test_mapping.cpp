#include "core/exchange/mapping.h"

#include "tests/support/test.h"

namespace test_mapping {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Reason = exchange::Refusal::Reason;

/// A mapping as a file that is handed on.
class TestMapping : public test::Test {
    Q_OBJECT

private slots:
    void aMappingComesBackTheSame();
    void aMappingOfAnotherVersionIsRefused();
    void whatIsNoMappingIsRefused_data();
    void whatIsNoMappingIsRefused();
};

namespace {

exchange::Mapping whole()
{
    exchange::Mapping mapping;
    mapping.name = u"HUMV"_s;
    mapping.header = QStringList{u"Paciente"_s, u"Sexo"_s, u"Edad"_s};
    mapping.columns = {{u"Paciente"_s, u"patient"_s}, {u"Sexo"_s, u"sex"_s}};
    mapping.ignored = QStringList{u"Edad"_s};
    mapping.choices[u"Sexo"_s] = {{u"Mujer"_s, u"female"_s}, {u"2"_s, u"male"_s}};
    mapping.everywhere = {{u"centre"_s, u"HUMV"_s}};
    mapping.events = {{u"Basal"_s, 0}, {u"Mes 3"_s, 3}};
    mapping.dates = u"dmy"_s;
    return mapping;
}

} // namespace

void TestMapping::aMappingComesBackTheSame()
{
    const auto read = exchange::mappingFrom(toBytes(whole()));

    QVERIFY(bool(read));
    QCOMPARE(*read, whole());
}

void TestMapping::aMappingOfAnotherVersionIsRefused()
{
    QByteArray later = toBytes(whole());
    later.replace("\"malar_mapping\": 1", "\"malar_mapping\": 2");

    const auto read = exchange::mappingFrom(later);

    QVERIFY(!read);
    QCOMPARE(read.error().reason, Reason::OtherMappingVersion);
}

void TestMapping::whatIsNoMappingIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("patient,visit_date");
    QTest::newRow("another file") << QByteArray("{\"format\": 1}");
    QTest::newRow("columns that are a list") << QByteArray("{\"malar_mapping\": 1, \"columns\": [\"sex\"]}");
    QTest::newRow("a number for a name") << QByteArray("{\"malar_mapping\": 1, \"columns\": {\"Sexo\": 1}}");
    QTest::newRow("a month before all") << QByteArray("{\"malar_mapping\": 1, \"events\": {\"a\": -2}}");
    QTest::newRow("a month that is text") << QByteArray("{\"malar_mapping\": 1, \"events\": {\"a\": \"3\"}}");
    QTest::newRow("choices of no column")
        << QByteArray("{\"malar_mapping\": 1, \"choices\": {\"a\": \"b\"}}");
}

void TestMapping::whatIsNoMappingIsRefused()
{
    QFETCH(QByteArray, bytes);

    const auto read = exchange::mappingFrom(bytes);

    QVERIFY(!read);
    QCOMPARE(read.error().reason, Reason::NotAMapping);
}

MALAR_TEST(TestMapping)

} // namespace test_mapping
#include "test_mapping.moc"
