#include "tests/support/exchange.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace test_importpersons {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// Who is in the registry already, as people see it.
class TestImportPersons : public Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void theSamePersonIsKnownByTheBirthDate();
    void aPatientWhoDiffersFromTheRegistrysIsRefused();
    void aHospitalNumberOfTheRegistryIsRefused();
    void aCodeThatLooksLikeAKnownOneIsRefused();
    void aHospitalNumberIsKnownWithoutItsSeparators();
    void aSimilarNameOfTheSameBirthDateIsPointedOut();

private:
    QTemporaryDir m_place;
    Folder m_good;

    exchange::ImportPlan planOf(const Folder &folder, const Store *store = nullptr)
    {
        write(m_place.filePath(u"bad"_s), folder);
        return test::planOf(m_place.filePath(u"bad"_s), store);
    }
    /// Without what is said of every changed file.
    QStringList problemsOf(const Folder &folder, const Store *store = nullptr)
    {
        QStringList all = worded(planOf(folder, store).problems);
        all.removeIf([](const QString &problem) { return problem.endsWith(u"checksum-differs"_s); });
        return all;
    }
};

void TestImportPersons::initTestCase()
{
    m_good = exported(oneOfEach(), m_place.filePath(u"good"_s), {true, false});
    QCOMPARE(problemsOf(m_good), QStringList());
}

void TestImportPersons::theSamePersonIsKnownByTheBirthDate()
{
    PatientFile there{patientOnDrug(u"B-9"_s), {}};
    there.record.patient.birthYear = {};
    there.record.identity = Identity{u"ana  ruiz"_s, {}, QDate(1979, 2, 1), {}};
    const auto store = *Store::inMemory({u"r"_s, u"R"_s, true, QDateTime(importDay, QTime(8, 0), Qt::UTC)});
    QVERIFY(bool(store->import(std::vector{there})));
    Study study = oneOfEach();
    study.files.front().record.patient.birthYear = {};
    study.files.front().record.identity = Identity{u"Ana Ruiz"_s, u"77"_s, QDate(1979, 3, 1), {}};

    const Folder folder = exported(study, m_place.filePath(u"named"_s), {true, false});

    QCOMPARE(problemsOf(folder, store.get()), QStringList{u"identity.csv 2 name same-person"_s});
}

void TestImportPersons::aPatientWhoDiffersFromTheRegistrysIsRefused()
{
    const auto store = imported(planOf(m_good));

    const QStringList problems =
        problemsOf(with(m_good, u"visits.csv"_s, "visit_note", "another"), store.get());

    QVERIFY(problems.contains(u"patients.csv 2 patient patient-differs"_s));
}

void TestImportPersons::aHospitalNumberOfTheRegistryIsRefused()
{
    const auto store = imported(planOf(m_good));
    Folder folder = m_good;
    for (auto &[name, bytes] : folder)
        bytes.replace("A-1", "A-2");

    QCOMPARE(problemsOf(folder, store.get()),
             QStringList{u"identity.csv 2 hospital_number hospital-number-taken"_s});
}

void TestImportPersons::aCodeThatLooksLikeAKnownOneIsRefused()
{
    const auto store = imported(planOf(m_good));
    for (const QByteArray code : {"A-01", "A 1", "A1",
                                  "A\xE2\x80\x93"
                                  "1",
                                  "\xCE\x91-1", "\xEF\xBC\xA1-1.0"}) {
        Folder folder = m_good;
        folder.erase(u"identity.csv"_s);
        for (auto &[name, bytes] : folder)
            bytes.replace("\nA-1,", '\n' + code + ',');
        folder[u"registry.json"_s].replace("\"identity\": true", "\"identity\": false");

        const exchange::ImportPlan plan = planOf(folder, store.get());

        QVERIFY2(worded(plan.problems).contains(u"patients.csv 2 patient code-alike"_s), code.constData());
        QCOMPARE(plan.problems.blocking, 1u);
        const auto alike = std::ranges::find(plan.problems.list, exchange::Refusal::Reason::CodeAlike,
                                             [](const auto &problem) { return problem.what.reason; });
        QCOMPARE(alike->hint, u"A-1"_s);
    }
}

void TestImportPersons::aHospitalNumberIsKnownWithoutItsSeparators()
{
    PatientFile there{patientOnDrug(u"B-9"_s), {}};
    there.record.identity = Identity{u"Eva Roig"_s, u"4471-882/B"_s, {}, {}};
    const auto store = *Store::inMemory({u"r"_s, u"R"_s, true, QDateTime(importDay, QTime(8, 0), Qt::UTC)});
    QVERIFY(bool(store->import(std::vector{there})));

    const auto problems = [&](const char *number) {
        return problemsOf(with(m_good, u"identity.csv"_s, "hospital_number", number), store.get());
    };

    QCOMPARE(problems("nhc4471882b"), QStringList{u"identity.csv 2 hospital_number number-alike"_s});
    QCOMPARE(problems("04471882"), QStringList{u"identity.csv 2 hospital_number number-alike"_s});
    QCOMPARE(problems("4471-882/b"), QStringList{u"identity.csv 2 hospital_number hospital-number-taken"_s});
    QCOMPARE(problems("4471-883/B"), QStringList());
}

void TestImportPersons::aSimilarNameOfTheSameBirthDateIsPointedOut()
{
    PatientFile there{patientOnDrug(u"B-9"_s), {}};
    there.record.patient.birthYear = 1984;
    there.record.identity = Identity{u"García-Müller, María José"_s, {}, QDate(1984, 2, 14), {}};
    const auto store = *Store::inMemory({u"r"_s, u"R"_s, true, QDateTime(importDay, QTime(8, 0), Qt::UTC)});
    QVERIFY(bool(store->import(std::vector{there})));
    Study study = oneOfEach();
    study.files.front().record.patient.birthYear = 1984;
    study.files.front().record.identity = Identity{u"Maria Garcia"_s, u"77"_s, QDate(1984, 2, 14), {}};

    const Folder folder = exported(study, m_place.filePath(u"similar"_s), {true, false});

    QCOMPARE(problemsOf(folder, store.get()), QStringList{u"identity.csv 2 name same-person"_s});
}

MALAR_TEST(TestImportPersons)

} // namespace test_importpersons
#include "test_importpersons.moc"
