#include "core/domain/consent.h"

#include "tests/support/test.h"

#include <QTest>

namespace test_consent {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

using Scope = ConsentScope;
using Scopes = std::array<bool, keysOf<ConsentScope>.size()>;

class TestConsent : public test::Test {
    Q_OBJECT

private slots:
    void aConsentCoversWhatItNamesWhileItStands_data();
    void aConsentCoversWhatItNamesWhileItStands();
    void anyOfSeveralConsentsCovers();
    void everythingIsWithdrawnOnTheLastWithdrawal_data();
    void everythingIsWithdrawnOnTheLastWithdrawal();
};

namespace {

const QDate day(2025, 1, 14);

Consent consent(int given, const Scopes &scopes, std::optional<int> withdrawn = {})
{
    Consent made{{u"c"_s}, day.addDays(given), {}, {}, {}, scopes};
    if (withdrawn)
        made.withdrawn = day.addDays(*withdrawn);
    return made;
}

} // namespace

void TestConsent::aConsentCoversWhatItNamesWhileItStands_data()
{
    QTest::addColumn<Consent>("consent");
    QTest::addColumn<Scopes>("covered");
    const auto row = [](const char *name, const Consent &consent, const Scopes &covered) {
        QTest::newRow(name) << consent << covered;
    };
    row("all of it", consent(-1, {true, true, true}), {true, true, true});
    row("the use", consent(-1, {true, false, false}), {true, false, false});
    row("the data", consent(-1, {false, true, false}), {false, true, false});
    row("photographs", consent(-1, {false, false, true}), {false, false, true});
    // It does not say what for: treatment and data, never photographs.
    row("unsaid", consent(-1, {}), {true, true, false});
    row("of the day itself", consent(0, {true, true, true}), {true, true, true});
    row("of the day after", consent(1, {true, true, true}), {});
    row("withdrawn the day after", consent(-1, {true, true, true}, 1), {true, true, true});
    row("withdrawn on the day", consent(-1, {true, true, true}, 0), {});
}

void TestConsent::aConsentCoversWhatItNamesWhileItStands()
{
    QFETCH(Consent, consent);
    QFETCH(Scopes, covered);

    for (const Scope scope : {Scope::OffLabelUse, Scope::StudyData, Scope::Photographs})
        QCOMPARE(isCovered(std::span(&consent, 1), scope, day), covered[static_cast<std::size_t>(scope)]);
}

void TestConsent::anyOfSeveralConsentsCovers()
{
    const std::vector both{consent(-9, {true, true, false}, -1), consent(-1, {true, false, false}),
                           consent(0, {false, false, true})};

    QVERIFY(isCovered(both, Scope::OffLabelUse, day));
    QVERIFY(!isCovered(both, Scope::StudyData, day));
    QVERIFY(isCovered(both, Scope::Photographs, day));
    QVERIFY(!isCovered({}, Scope::OffLabelUse, day));
}

void TestConsent::everythingIsWithdrawnOnTheLastWithdrawal_data()
{
    QTest::addColumn<std::vector<Consent>>("consents");
    QTest::addColumn<std::optional<int>>("last");
    const auto row = [](const char *name, const std::vector<Consent> &consents, std::optional<int> last) {
        QTest::newRow(name) << consents << last;
    };
    row("none given", {}, {});
    row("one stands", {consent(-1, {})}, {});
    row("one withdrawn", {consent(-9, {}, -1)}, -1);
    row("one of two withdrawn", {consent(-9, {}, -1), consent(-1, {})}, {});
    row("both withdrawn", {consent(-9, {}, -1), consent(-8, {}, -5)}, -1);
    constexpr Scopes use{true, false, false};
    constexpr Scopes data{false, true, false};
    constexpr Scopes both{true, true, false};
    constexpr Scopes photographs{false, false, true};
    row("one to photographs keeps nobody in", {consent(-9, both, -1), consent(-1, photographs)}, -1);
    row("the data's withdrawn, the treatment's stands", {consent(-9, use), consent(-9, data, -1)}, -1);
    row("the treatment's withdrawn, the data's stands", {consent(-9, use, -1), consent(-9, data)}, {});
    row("to the treatment alone, withdrawn", {consent(-9, use, -1)}, -1);
    row("to photographs alone, withdrawn", {consent(-9, photographs, -1)}, {});
}

void TestConsent::everythingIsWithdrawnOnTheLastWithdrawal()
{
    QFETCH(std::vector<Consent>, consents);
    QFETCH(std::optional<int>, last);

    QCOMPARE(withdrawal(consents), last ? std::optional(day.addDays(*last)) : std::nullopt);
}

MALAR_TEST(TestConsent)

} // namespace test_consent
#include "test_consent.moc"
