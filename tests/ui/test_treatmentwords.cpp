#include "ui/words/treatmentwords.h"

#include "tests/support/test.h"
#include "ui/patients/drugpicker.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QSet>

namespace test_treatmentwords {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestTreatmentWords : public test::Test {
    Q_OBJECT

private slots:
    void aTypedDoseIsRead_data();
    void aTypedDoseIsRead();
    void whatMayMeanTwoThingsIsNotRead_data();
    void whatMayMeanTwoThingsIsNotRead();
    void aDoseReadsBackAsItWasTyped();
    void aDoseIsToldWithItsUnitAndChanges();
    void everyDrugHasALetterOfItsOwnName();
};

namespace {

using Steps = std::vector<DoseStep>;
const PartialDate january{2024, 1, {}};
const PartialDate midMarch{2024, 3, 15};

} // namespace

void TestTreatmentWords::aTypedDoseIsRead_data()
{
    QTest::addColumn<Steps>("steps");
    const auto row = [](const char *text, const Steps &steps) { QTest::newRow(text) << steps; };
    row("", {});
    row("20", {{{}, 20}});
    row("7,5", {{{}, 7.5}});
    row("7.5 mg/day", {{{}, 7.5}});
    row("0.125", {{{}, 0.125}});
    row("20; 10 from 2024-03-15", {{{}, 20}, {midMarch, 10}});
    row("20 from 2024-01, 7,5 from 15.3.2024", {{january, 20}, {midMarch, 7.5}});
    row("20 mg/day from 2024-01; 0 from 15 Mar 2024", {{january, 20}, {midMarch, 0}});
    row("-5", {{{}, -5}}); // read, and refused as what it is
}

void TestTreatmentWords::aTypedDoseIsRead()
{
    QFETCH(Steps, steps);
    const std::optional<TypedDose> dose = doseFromText(QString::fromUtf8(QTest::currentDataTag()));

    QVERIFY(dose.has_value());
    QCOMPARE(dose->steps, steps);
}

void TestTreatmentWords::whatMayMeanTwoThingsIsNotRead_data()
{
    QTest::addColumn<int>("unused");
    for (const char *text :
         {"much", "1.000", "1,500", "20; 10", "20 from spring", "10 from 2024-03; 20 from 2024-01",
          "20 from 2024; 10 from 2024-01", "20 mg/day; 1 g/day from 2024-01", "20 IU/day",
          "20, 10 from 24-11-03", "1e9", "20 10", "from 2024"})
        QTest::newRow(text) << 0;
}

void TestTreatmentWords::whatMayMeanTwoThingsIsNotRead()
{
    QCOMPARE(doseFromText(QString::fromUtf8(QTest::currentDataTag())).has_value(), false);
}

void TestTreatmentWords::aDoseReadsBackAsItWasTyped()
{
    const Steps steps{{january, 20}, {midMarch, 7.5}, {PartialDate{2024, 6, {}}, 0}};

    QCOMPARE(doseFromText(doseText(steps))->steps, steps);
}

void TestTreatmentWords::aDoseIsToldWithItsUnitAndChanges()
{
    Treatment treatment;
    treatment.drug = Drug::OralGlucocorticoids;
    treatment.doses = {{{}, 20}, {PartialDate{2024, 3, {}}, 10}, {PartialDate{2024, 6, {}}, 0}};

    QCOMPARE(doseWords(treatment),
             u"20 mg/day prednisone-equivalent, 10 from 2024-03, paused from 2024-06"_s);
    treatment.drug = Drug::Methotrexate;
    treatment.unit = usualUnit(Drug::Methotrexate);
    treatment.doses = {{PartialDate{2023, {}, {}}, 15}};
    QCOMPARE(doseWords(treatment), u"15 mg/week from 2023"_s);
}

void TestTreatmentWords::everyDrugHasALetterOfItsOwnName()
{
    QSet<QChar> letters;
    for (std::size_t i = 0; i < keysOf<Drug>.size(); ++i) {
        const auto drug = static_cast<Drug>(i);
        QVERIFY2(terms::label(drug).contains(letterOf(drug), Qt::CaseInsensitive), keysOf<Drug>[i].data());
        letters << letterOf(drug);
    }
    QCOMPARE(letters.size(), qsizetype(keysOf<Drug>.size()));
}

MALAR_GUI_TEST(TestTreatmentWords)

} // namespace test_treatmentwords
#include "test_treatmentwords.moc"
