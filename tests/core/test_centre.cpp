#include "core/domain/centre.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_centre {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<PatientRecord> patients(const QStringList &codes, const QString &centre = {})
{
    std::vector<PatientRecord> records;
    for (const QString &code : codes) {
        records.push_back(test::patientOnDrug(code));
        records.back().patient.centre = centre;
    }
    return records;
}

} // namespace

/// The centres of a registry, and the study codes of their patients.
class TestCentre : public test::Test {
    Q_OBJECT

private slots:
    void theNextCodeFollowsTheHighest_data();
    void theNextCodeFollowsTheHighest();
    void aListIsRefusedForTheFirstThingWrong_data();
    void aListIsRefusedForTheFirstThingWrong();
    void aListComesBackFromJson();
    void aDamagedListIsNotRead();
    void aPatientFollowsItsCentreToItsNewName();
    void twoCentresCanSwapTheirNames();
    void aPatientTakesTheSpellingOfTheList();
    void whatPatientsNameAndTheListLacksIsNamedOnce();
    void thePrefixInUseIsWhatAllCodesShare();
    void aCodeHasThePrefixWhateverItsCapitals();
    void aCodeUnlikeThoseOfItsCentreIsFoundWhereItIsNew();
};

void TestCentre::theNextCodeFollowsTheHighest_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("next");
    QTest::newRow("nobody yet") << u"HUMV"_s << QStringList{} << u"HUMV-001"_s;
    QTest::newRow("after 3") << u"HUMV"_s << QStringList{u"HUMV-001"_s, u"HUMV-003"_s} << u"HUMV-004"_s;
    QTest::newRow("a gap stays") << u"HUMV"_s << QStringList{u"HUMV-001"_s, u"HUMV-009"_s} << u"HUMV-010"_s;
    QTest::newRow("as many digits as the others")
        << u"HUMV"_s << QStringList{u"HUMV-0007"_s} << u"HUMV-0008"_s;
    QTest::newRow("beyond the digits") << u"HUMV"_s << QStringList{u"HUMV-999"_s} << u"HUMV-1000"_s;
    QTest::newRow("whatever the capitals") << u"HUMV"_s << QStringList{u"humv-012"_s} << u"HUMV-013"_s;
    QTest::newRow("codes of others do not count")
        << u"HU"_s << QStringList{u"HUMV-007"_s, u"LPZ-020"_s} << u"HU-001"_s;
    QTest::newRow("no number does not count")
        << u"HUMV"_s << QStringList{u"HUMV-b"_s, u"HUMV-002"_s} << u"HUMV-003"_s;
    QTest::newRow("no prefix, no proposal") << QString() << QStringList{u"001"_s} << QString();
}

void TestCentre::theNextCodeFollowsTheHighest()
{
    QFETCH(QString, prefix);
    QFETCH(QStringList, codes);
    QFETCH(QString, next);

    QCOMPARE(nextCode({u"Valdecilla"_s, prefix}, patients(codes)), next);
}

void TestCentre::aListIsRefusedForTheFirstThingWrong_data()
{
    QTest::addColumn<Centres>("centres");
    QTest::addColumn<std::optional<CentreProblem>>("expected");
    using Kind = CentreProblem::Kind;
    const auto row = [](const char *name, const Centres &centres, std::optional<CentreProblem> expected) {
        QTest::newRow(name) << centres << expected;
    };
    row("none", {}, {});
    row("two", {{u"A"_s, u"A"_s}, {u"B"_s, u"B"_s}}, {});
    row("two without a prefix", {{u"A"_s, {}}, {u"B"_s, {}}}, {});
    row("no name", {{u"A"_s, u"A"_s}, {u" "_s, u"B"_s}}, CentreProblem{Kind::NoName, 1});
    row("the same name", {{u"La Paz"_s, {}}, {u"la  paz"_s, {}}}, CentreProblem{Kind::SameName, 1});
    row("the same prefix", {{u"A"_s, u"HU"_s}, {u"B"_s, u"hu"_s}}, CentreProblem{Kind::SamePrefix, 1});
}

void TestCentre::aListIsRefusedForTheFirstThingWrong()
{
    QFETCH(Centres, centres);
    QFETCH(std::optional<CentreProblem>, expected);

    QVERIFY(problem(centres) == expected);
}

void TestCentre::aListComesBackFromJson()
{
    const Centres centres{{u"Valdecilla"_s, u"HUMV"_s}, {u"La Paz, “Madrid”"_s, {}}};

    QVERIFY(centresFromJson(toJson(centres)) == centres);
    QVERIFY(centresFromJson(toJson(Centres{})) == Centres{});
}

void TestCentre::aDamagedListIsNotRead()
{
    QVERIFY(!centresFromJson({}));
    QVERIFY(!centresFromJson({{u"centres"_s, 3}}));
}

void TestCentre::aPatientFollowsItsCentreToItsNewName()
{
    const Centres now{{u"Valdecilla"_s, u"HUMV"_s}};
    const std::vector<CentreRename> renames{{u"Santander"_s, u"Valdecilla"_s}};

    QCOMPARE(centreAfter(u"Santander"_s, now, renames), u"Valdecilla"_s);
    QCOMPARE(centreAfter(u"Madrid"_s, now, renames), u"Madrid"_s);
    QCOMPARE(centreAfter({}, now, renames), QString());
}

void TestCentre::twoCentresCanSwapTheirNames()
{
    const Centres now{{u"B"_s, {}}, {u"A"_s, {}}};
    const std::vector<CentreRename> renames{{u"A"_s, u"B"_s}, {u"B"_s, u"A"_s}};

    QCOMPARE(centreAfter(u"A"_s, now, renames), u"B"_s);
    QCOMPARE(centreAfter(u"B"_s, now, renames), u"A"_s);
}

void TestCentre::aPatientTakesTheSpellingOfTheList()
{
    QCOMPARE(centreAfter(u"la paz "_s, {{u"La Paz"_s, {}}}, {}), u"La Paz"_s);
}

void TestCentre::whatPatientsNameAndTheListLacksIsNamedOnce()
{
    std::vector<PatientRecord> records = patients({u"1"_s, u"2"_s}, u"Madrid"_s);
    for (const QString &centre : {u"Burgos"_s, u"VALDECILLA"_s, QString()})
        records.push_back(patients({u"3"_s}, centre).front());

    const std::vector<QString> unlisted = unlistedCentres({{u"Valdecilla"_s, {}}}, records);

    QVERIFY(unlisted == (std::vector<QString>{u"Burgos"_s, u"Madrid"_s}));
    QCOMPARE(patientsOf(u"madrid"_s, records), 2);
}

void TestCentre::thePrefixInUseIsWhatAllCodesShare()
{
    QCOMPARE(prefixInUse(u"M"_s, patients({u"LPZ-001"_s, u"lpz-002"_s}, u"M"_s)), u"LPZ"_s);
    QCOMPARE(prefixInUse(u"M"_s, patients({u"LPZ-MAD-001"_s}, u"M"_s)), u"LPZ-MAD"_s);
    QCOMPARE(prefixInUse(u"M"_s, patients({u"LPZ-001"_s, u"HU-002"_s}, u"M"_s)), QString());
    QCOMPARE(prefixInUse(u"M"_s, patients({u"7"_s}, u"M"_s)), QString());
    QCOMPARE(prefixInUse(u"M"_s, {}), QString());

    std::vector<PatientRecord> two = patients({u"SYN-01"_s}, u"M"_s);
    two.push_back(patients({u"SYN-02"_s}, u"N"_s).front());
    QCOMPARE(prefixInUse(u"M"_s, two), QString()); // another centre's codes begin so too
}

void TestCentre::aCodeHasThePrefixWhateverItsCapitals()
{
    QVERIFY(hasPrefix(u"humv-004"_s, {u"V"_s, u"HUMV"_s}));
    QVERIFY(!hasPrefix(u"LPZ-004"_s, {u"V"_s, u"HUMV"_s}));
    QVERIFY(hasPrefix(u"LPZ-004"_s, {u"V"_s, {}}));
}

void TestCentre::aCodeUnlikeThoseOfItsCentreIsFoundWhereItIsNew()
{
    const Centres centres{{u"Valdecilla"_s, u"HUMV"_s}, {u"La Paz"_s, u"LPZ"_s}};
    Patient before;
    before.code = u"X-1"_s;
    before.centre = u"Valdecilla"_s;
    Patient now = before;
    QCOMPARE(unlikeCentre(now, before, centres), nullptr);

    now.centre = u"La Paz"_s;
    QCOMPARE(unlikeCentre(now, before, centres), &centres[1]);
    now.code = u"lpz-1"_s;
    QCOMPARE(unlikeCentre(now, before, centres), nullptr);
    now.code.clear();
    QCOMPARE(unlikeCentre(now, before, centres), nullptr);
    now.code = u"X-2"_s;
    now.centre = u"elsewhere"_s;
    QCOMPARE(unlikeCentre(now, before, centres), nullptr);
}

MALAR_TEST(TestCentre)

} // namespace test_centre
#include "test_centre.moc"
