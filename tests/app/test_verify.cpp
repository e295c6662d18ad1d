#include "tests/app/program.h"

#include "core/store/connection.h"
#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"
#include "ui/words/historywords.h"

namespace test_verify {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// `malar verify`, and what commands write down of themselves in a sealed registry.
class TestVerify : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aWholeRegistryIsOneLine();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aPageThatCannotBeReadIsNamed();
    void aPlainOneSaysWhatItCannotProve();
    void aHeadFromAPrintIsCompared();
    void whatIsNoRegistryIsRefused();
    void commandsWriteDownWhatGoesOut();
    void aFailedLoginIsWrittenAtTheNextOne();
    void identitiesDoNotGoOutWhereThatCannotBeWritten();
    void aReportBearsTheHead();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    test::Answer command(const QStringList &arguments, const QByteArray &passphrase = ourPassphrase) const
    {
        return run(arguments + QStringList{u"--user"_s, u"marta"_s, u"--passphrase-fd"_s, u"0"_s, u"--lang"_s,
                                           u"en"_s},
                   passphrase);
    }
    std::unique_ptr<Store> opened() const { return *openEither(m_path); }
    QStringList deeds() const
    {
        QStringList all;
        const std::vector<HistoryEntry> rows = *opened()->history(HistoryFilter{});
        for (const HistoryEntry &entry : rows)
            if (entry.entity == u"deed")
                all.prepend(entry.action);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestVerify::init()
{
    Test::init();
    qunsetenv("MALAR_PASSPHRASE_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    m_path = file("clinic.malar");
    const auto store = Store::create(m_path, {{}, u"Clinic"_s, true, {}}, quickMember());
    QVERIFY(store);
    QVERIFY((*store)->import(generatedCohort(3, 2)));
    QVERIFY((*store)->save(wholeRecord(u"HUMV-003"_s)));
}

void TestVerify::aWholeRegistryIsOneLine()
{
    const Head head = *opened()->head();

    const test::Answer answer = command({u"verify"_s, m_path});

    QCOMPARE(answer.messages, QByteArray());
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.output.count('\n'), 1);
    const QString line = QString::fromUtf8(answer.output);
    QVERIFY2(line.contains(u"The registry is whole, and as its history says. "_s + headWords(head)),
             answer.output.constData());
    QVERIFY2(line.contains(u"4 patients, 6 visits"_s), answer.output.constData());
    QCOMPARE(*opened()->head(), head); // nothing was written
}

void TestVerify::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("row") << u"UPDATE history SET reason = 'forged' WHERE sequence = 2"_s
                         << QByteArray("row 2 of the history, of ");
    QTest::newRow("patient") << u"UPDATE patient SET centre = 'forged' WHERE code = 'HUMV-003'"_s
                             << QByteArray("Patient HUMV-003 is not as the history has it.");
}

void TestVerify::whatIsWrongIsNamed()
{
    QFETCH(QString, statement);
    QFETCH(QByteArray, named);
    {
        const Opener opener = *unlock(m_path, sealedLogin());
        Connection connection(m_path, Store::Access::ReadWrite, opener);
        connection.database.run(u"DROP TRIGGER history_is_not_changed"_s);
        connection.database.run(statement);
        connection.database.run(u"CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history"
                                u" BEGIN SELECT RAISE(ABORT, 'history is not changed'); END"_s);
    }

    const test::Answer answer = command({u"verify"_s, m_path});

    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.messages.count('\n'), 1);
    QVERIFY2(answer.messages.contains(named), answer.messages.constData());
    QCOMPARE(answer.output, QByteArray());
}

void TestVerify::aPageThatCannotBeReadIsNamed()
{
    const QByteArray whole = bytesOf(m_path);
    test::Answer answer;
    // In the first commit, of the tables: the first one that was not written again since.
    for (qsizetype at = 9500; at < whole.size() && !answer.messages.contains("Page "); at += 4112) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        overwrite(m_path, bytes);
        answer = command({u"verify"_s, m_path});
    }

    QVERIFY2(answer.messages.contains("of the file cannot be read"), answer.messages.constData());
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.output, QByteArray());
}

void TestVerify::aPlainOneSaysWhatItCannotProve()
{
    const QString plain = file("plain.malar");
    QVERIFY((*Store::create(plain, u"Clinic"_s))->import(generatedCohort(3, 2)));

    const test::Answer answer = run({u"verify"_s, plain, u"--lang"_s, u"en"_s});

    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.messages.contains("Note: It is not sealed"), answer.messages.constData());
    QVERIFY(answer.output.contains("The registry is whole. 9 rows of the history, 3 patients, 6 visits"));
}

void TestVerify::aHeadFromAPrintIsCompared()
{
    const QString head = headText(*opened()->head());
    const auto against = [this](const QString &printed) {
        return command({u"verify"_s, m_path, u"--against"_s, printed});
    };
    QVERIFY(opened()->rename(u"Later"_s));

    QCOMPARE(against(head).exit, 0);
    const test::Answer other = against(head.section(u'-', 0, 0) + u"-00000000"_s);
    QCOMPARE(other.exit, 1);
    QVERIFY(other.messages.contains("the history has not grown from"));
    const test::Answer later = against(u"9999-00000000"_s);
    QCOMPARE(later.exit, 1);
    QVERIFY(later.messages.contains("the registry is older than 9999-00000000"));
    QCOMPARE(against(u"yesterday"_s).exit, 2);
}

void TestVerify::whatIsNoRegistryIsRefused()
{
    overwrite(file("letter"), "Dear colleague");
    QCOMPARE(run({u"verify"_s, file("letter")}).exit, 1);
    QCOMPARE(run({u"verify"_s, file("none.malar")}).exit, 3);
    QVERIFY(!QFile::exists(file("none.malar")));
    QCOMPARE(run({u"verify"_s}).exit, 2);
    QCOMPARE(command({u"verify"_s, m_path}, "incorrect").exit, 3);
}

void TestVerify::commandsWriteDownWhatGoesOut()
{
    QCOMPARE(command({u"export"_s, m_path, u"-o"_s, file("out"), u"--with-identity"_s}).exit, 0);
    QCOMPARE(deeds(), (QStringList{u"login"_s, u"export"_s}));
    QVERIFY(bytesOf(file("out") + u"/README.txt"_s).contains(headWords(*opened()->head()).toUtf8()));
    QVERIFY(bytesOf(file("out") + u"/identity.csv"_s).contains("HUMV-003"));
    QCOMPARE(command({u"report"_s, m_path, u"-o"_s, file("r.html")}).exit, 0);
    QCOMPARE(command({u"report"_s, m_path, u"-o"_s, file("p.pdf"), u"--patient"_s, u"HUMV-003"_s}).exit, 0);
    QCOMPARE(deeds(), (QStringList{u"login"_s, u"export"_s, u"login"_s, u"print"_s, u"login"_s, u"print"_s}));
    QCOMPARE(command({u"verify"_s, m_path}).exit, 0);
}

void TestVerify::aFailedLoginIsWrittenAtTheNextOne()
{
    for (int i = 0; i < 2; ++i)
        QCOMPARE(command({u"export"_s, m_path, u"-o"_s, file("out")}, "incorrect").exit, 3);
    QCOMPARE(command({u"export"_s, m_path, u"-o"_s, file("out")}).exit, 0);

    QCOMPARE(deeds(), (QStringList{u"failed_login"_s, u"login"_s, u"export"_s}));
}

void TestVerify::identitiesDoNotGoOutWhereThatCannotBeWritten()
{
    const auto held = opened();

    const test::Answer refused = command({u"export"_s, m_path, u"-o"_s, file("named"), u"--with-identity"_s});
    QCOMPARE(refused.exit, 3);
    QVERIFY(refused.messages.contains("identities are not exported where that cannot be written down"));
    QVERIFY(!QFile::exists(file("named")));
    QCOMPARE(command({u"export"_s, m_path, u"-o"_s, file("out")}).exit, 0); // without, it goes
}

void TestVerify::aReportBearsTheHead()
{
    QCOMPARE(command({u"report"_s, m_path, u"-o"_s, file("r.html")}).exit, 0);
    QVERIFY(bytesOf(file("r.html")).contains(headWords(*opened()->head()).toUtf8()));
    QCOMPARE(run({u"report"_s, u"--demo"_s, u"-o"_s, file("demo.html"), u"--lang"_s, u"en"_s}).exit, 0);
    QVERIFY(!bytesOf(file("demo.html")).contains("History "));
}

MALAR_TEST(TestVerify)

} // namespace test_verify
#include "test_verify.moc"
