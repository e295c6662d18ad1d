#include "core/domain/clasi.h"
#include "core/store/store.h"
#include "tests/app/program.h"
#include "tests/support/eitherkind.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

namespace test_importmapping {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// A centre's own table into a registry, by commands.
class TestImportMapping : public Test {
    Q_OBJECT

private slots:
    void aTableOfSpainComesInTwoCommandsWhereItsMappingIsKept();
    void aDryRunShowsEachVisit();
    void anExportOfRedcapComesWithItsDictionary();
    void aCodeThatLooksLikeAnotherIsDecidedByAnOption();
    void whatIsSaidOfColumnsIsChecked();
    void aMappingOfAnotherVersionIsRefused();
    void theTemplateIsATableThatComesBack();

private:
    QTemporaryDir m_place;
    int m_next = 0;

    QString fresh() { return m_place.filePath(u"f%1"_s.arg(++m_next)); }
    QString written(const QByteArray &bytes)
    {
        const QString path = fresh();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file to test with");
        return path;
    }
    test::Answer import(const QStringList &arguments)
    {
        const bool isThere = !arguments.isEmpty() && QFile::exists(arguments.front());
        return run(QStringList{u"import"_s, u"--lang"_s, u"en"_s} + arguments +
                   (isThere ? QStringList() : founding(m_place.path())));
    }
    static QByteArray answers(int first)
    {
        QByteArray cells = QByteArray::number(first);
        for (std::size_t i = 1; i < itemCount; ++i)
            cells += ",0";
        return cells;
    }
    static QByteArray itemNames()
    {
        QByteArrayList names;
        for (const Item item : items)
            names << QByteArray::fromStdString(key(item));
        return names.join(',');
    }
    static QByteArray tableOfSpain(int patients)
    {
        QByteArray csv =
            "Paciente,Sexo,Nombre,Fármaco,Primera dosis,Fecha de la visita," + itemNames() + '\n';
        for (int i = 1; i <= patients; ++i)
            csv += "HUMV-" + QByteArray::number(i) + ",Mujer,X,Saphnelo,2025-01-10,2025-01-10," + answers(2) +
                   '\n';
        return csv;
    }
    static std::unique_ptr<Store> opened(const QString &registry)
    {
        const auto opener = unlock(registry, loginOf(loginName(), QString::fromLatin1(ourPassphrase)));
        return *Store::open(registry, *opener, Store::Access::ReadOnly);
    }
};

void TestImportMapping::aTableOfSpainComesInTwoCommandsWhereItsMappingIsKept()
{
    const QString mapping = fresh() + u".json"_s;
    const QString registry = fresh();
    const QString csv = written(tableOfSpain(500));
    // Once, by whoever made the mapping:
    QCOMPARE(import({fresh(), written(tableOfSpain(1)), u"--dry-run"_s, u"--ignore"_s, u"Nombre"_s,
                     u"--save-mapping"_s, mapping})
                 .exit,
             0);

    const test::Answer look = import({registry, csv, u"--mapping"_s, mapping, u"--dry-run"_s});
    const test::Answer done = import({registry, csv, u"--mapping"_s, mapping});

    QCOMPARE(look.exit, 0);
    QVERIFY(look.messages.contains("Passed over: Nombre."));
    QVERIFY(look.messages.contains("Sexo: Mujer \xE2\x86\x92 female"));
    QVERIFY(look.messages.contains("course_dose_mg = 300"));
    QCOMPARE(look.output.count('\n'), 502); // the head, the visits, and what they sum up to
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.output, QByteArray("New patients: 500. New visits: 500.\n"));
    const std::vector<PatientRecord> records = *opened(registry)->records();
    QCOMPARE(records.size(), 500u);
    QCOMPARE(records.front().patient.sex, Sex::Female);
    QCOMPARE(dayZero(records.front().courses), QDate(2025, 1, 10));
}

void TestImportMapping::aDryRunShowsEachVisit()
{
    const test::Answer answer =
        import({fresh(), written(tableOfSpain(1)), u"--dry-run"_s, u"--ignore-others"_s});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.output, QByteArray("Patient\tIs\tDate\tPlanned time\tCLASI-A\tCLASI-D\tWhat is odd\n"
                                       "HUMV-1\tnew\t10 Jan 2025\tBaseline\t2\t0\t\n"
                                       "Nothing was written. New patients: 1. New visits: 1.\n"));
}

void TestImportMapping::anExportOfRedcapComesWithItsDictionary()
{
    const QString csv = QStringLiteral(MALAR_TEST_DATA "/import/redcap_longitudinal.csv");
    const QString dictionary = written("\"Variable / Field Name\",\"Field Type\",\"Field Label\",\"Choices, "
                                       "Calculations, OR Slider Labels\"\n"
                                       "sex,radio,Sex,\"1, Male | 2, Female\"\n");
    const QString registry = fresh();

    QCOMPARE(import({fresh(), csv, u"--ignore-others"_s}).exit, 1); // 2 is nobody's sex
    const test::Answer answer = import({registry, csv, u"--ignore-others"_s, u"--dictionary"_s, dictionary});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.output, QByteArray("New patients: 2. New visits: 3. Rows without a CLASI: 5.\n"));
    QVERIFY(answer.messages.contains("month3_arm_1 \xE2\x86\x92 Month 3"));
    const std::vector<PatientRecord> records = *opened(registry)->records();
    QCOMPARE(records.front().patient.sex, Sex::Female);
    QCOMPARE(import({fresh(), csv, u"--ignore-others"_s, u"--choice"_s, u"sex:1=male"_s, u"--choice"_s,
                     u"sex:2=female"_s})
                 .exit,
             0);
}

void TestImportMapping::aCodeThatLooksLikeAnotherIsDecidedByAnOption()
{
    const QString registry = fresh();
    const QByteArray header = "patient,visit_date," + itemNames() + '\n';
    QCOMPARE(import({registry, written(header + "3-1,2025-01-10," + answers(2) + '\n')}).exit, 0);
    const QString second = written(header + "03-ene,2025-04-10," + answers(1) + '\n');

    const test::Answer asked = import({registry, second});
    const test::Answer same = import({registry, second, u"--same"_s, u"03-ene=3-1"_s});

    QCOMPARE(asked.exit, 1);
    QVERIFY(asked.messages.contains("--same 03-ene=3-1"));
    QVERIFY(asked.messages.contains("--apart 03-ene"));
    QCOMPARE(same.exit, 0);
    QCOMPARE(opened(registry)->records()->size(), 1u);
    QCOMPARE(import({registry, second, u"--apart"_s, u"03-ene"_s}).exit, 0);
    QCOMPARE(opened(registry)->records()->size(), 2u);
}

void TestImportMapping::whatIsSaidOfColumnsIsChecked()
{
    const QString csv = written(tableOfSpain(1));
    const std::pair<const char16_t *, const char16_t *> wrong[]{
        {u"--choice", u"Sexo=female"}, {u"--choice", u"Genero:M=female"},
        {u"--event", u"Basal=zero"},   {u"--set", u"nothing=1"},
        {u"--same", u"P-1"},           {u"--map", u"Sexo"}};
    for (const auto &[option, value] : wrong)
        QCOMPARE(import({fresh(), csv, QString::fromUtf16(option), QString::fromUtf16(value)}).exit, 2);

    const test::Answer twice = import({fresh(), csv, u"--ignore-others"_s, u"--set"_s, u"sex=woman"_s});
    QCOMPARE(twice.exit, 1);
    QVERIFY(twice.messages.contains("sex: This value does not exist here. Allowed: unknown, female, male."));
}

void TestImportMapping::aMappingOfAnotherVersionIsRefused()
{
    const QString csv = written(tableOfSpain(1));

    const test::Answer later = import({fresh(), csv, u"--mapping"_s, written("{\"malar_mapping\": 2}")});
    const test::Answer none = import({fresh(), csv, u"--mapping"_s, written("{}")});

    QCOMPARE(later.exit, 1);
    QVERIFY(later.messages.contains("of another version of the program"));
    QCOMPARE(none.exit, 1);
    QVERIFY(none.messages.contains("no mapping of columns"));
    QCOMPARE(import({fresh(), csv, u"--mapping"_s, fresh()}).exit, 3);
}

void TestImportMapping::theTemplateIsATableThatComesBack()
{
    const test::Answer table = run({u"import"_s, u"--template"_s, u"--lang"_s, u"en"_s});

    QCOMPARE(table.exit, 0);
    QVERIFY(table.output.startsWith("patient,"));
    QVERIFY(table.output.contains("Erythema"));
    const test::Answer back = import({fresh(), written(table.output), u"--dry-run"_s});
    QCOMPARE(back.messages, QByteArray());
    QCOMPARE(back.output,
             QByteArray("Nothing was written. New patients: 0. New visits: 0. Rows without a CLASI: 1.\n"));
}

MALAR_TEST(TestImportMapping)

} // namespace test_importmapping
#include "test_importmapping.moc"
