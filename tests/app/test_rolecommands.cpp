#include "tests/app/program.h"

#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_rolecommands {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// The commands, and who may give them.
class TestRoleCommands : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void commandsAskForTheirRight_data();
    void commandsAskForTheirRight();
    void anAnalystsExportHoldsNoName();
    void whoIsDisabledIsToldSo();
    void namesAreNotLeftOutUnsaid();
    void aWeakPassphraseIsRefused_data();
    void aWeakPassphraseIsRefused();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    test::Answer english(const QStringList &arguments, const QByteArray &input = ourPassphrase) const
    {
        return run(arguments + QStringList{u"--lang"_s, u"en"_s}, input);
    }
    test::Answer asAna(const QStringList &command) const
    {
        return english(command + QStringList{u"--user"_s, u"ana"_s, u"--passphrase-fd"_s, u"0"_s});
    }
    /// One of Marta's, which Ana uses as well.
    void make(Role role, bool disabled = false) const
    {
        const auto store = Store::create(file("sealed.malar"), {{}, u"Clinic"_s, true, {}}, quickMember());
        PatientRecord known = wholeRecord(u"HUMV-003"_s);
        known.identity = Identity{u"Villaverde"_s, u"123"_s, {}, {}};
        QVERIFY(store && (*store)->save(known));
        QString passphrase = QString::fromLatin1(ourPassphrase);
        QVERIFY((*store)->addMember({u"ana"_s, keyring::passphraseFrom(passphrase)}, u"Ana Gil"_s, role));
        if (!disabled)
            return;
        const std::vector<Member> members = *(*store)->members();
        for (Member member : members) {
            member.isDisabled = member.name == u"ana"_s;
            QVERIFY((*store)->change(member));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRoleCommands::init()
{
    Test::init();
    qunsetenv("MALAR_PASSPHRASE_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRoleCommands::commandsAskForTheirRight_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, Role role, const QStringList &command, bool allowed) {
        QTest::newRow(name) << role << command << allowed;
    };
    const QStringList plain{u"export"_s, u"REGISTRY"_s, u"-o"_s, u"HERE/out"_s};
    const QStringList named = plain + QStringList{u"--with-identity"_s};
    const QStringList copy{u"unseal"_s, u"REGISTRY"_s, u"-o"_s, u"HERE/copy.sqlite"_s};
    const QStringList import{u"import"_s, u"REGISTRY"_s, u"HERE/demo"_s};
    const QStringList paper{u"report"_s, u"REGISTRY"_s, u"-o"_s, u"HERE/r.html"_s};
    row("administrator: names", Role::Administrator, named, true);
    row("clinician: names", Role::Clinician, named, true);
    row("clinician: copy", Role::Clinician, copy, true);
    row("clinician: import", Role::Clinician, import, true);
    row("data entry: export", Role::DataEntry, plain, true);
    row("data entry: names", Role::DataEntry, named, false);
    row("data entry: copy", Role::DataEntry, copy, false);
    row("data entry: import", Role::DataEntry, import, false);
    row("analyst: export", Role::Analyst, plain, true);
    row("analyst: report", Role::Analyst, paper, true);
    row("analyst: names", Role::Analyst, named, false);
    row("analyst: copy", Role::Analyst, copy, false);
    row("analyst: import", Role::Analyst, import, false);
}

void TestRoleCommands::commandsAskForTheirRight()
{
    QFETCH(Role, role);
    QFETCH(QStringList, command);
    QFETCH(bool, allowed);
    make(role);
    QCOMPARE(english({u"export"_s, u"--demo"_s, u"-o"_s, file("demo")}).exit, 0);
    command.replaceInStrings(u"REGISTRY"_s, file("sealed.malar"))
        .replaceInStrings(u"HERE"_s, m_folder->path());

    const test::Answer answer = asAna(command);

    if (allowed) {
        QVERIFY2(answer.exit == 0, answer.messages.constData());
        return;
    }
    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.contains("You do not have the right to do this"), answer.messages.constData());
    QCOMPARE(answer.messages.count('\n'), 1);
    for (const char *written : {"out", "copy.sqlite"})
        QVERIFY(!QFile::exists(file(written)));
    QCOMPARE((*openEither(file("sealed.malar")))->records()->size(), 1U);
}

void TestRoleCommands::anAnalystsExportHoldsNoName()
{
    make(Role::Analyst);

    QCOMPARE(asAna({u"export"_s, file("sealed.malar"), u"-o"_s, file("out")}).exit, 0);

    QVERIFY(!QFile::exists(file("out/identity.csv")));
    for (const QString &name : namesIn(file("out")))
        QVERIFY2(!bytesOf(file("out/") + name).contains("Villaverde"), qPrintable(name));
}

void TestRoleCommands::whoIsDisabledIsToldSo()
{
    make(Role::Clinician, true);

    const test::Answer answer = asAna({u"export"_s, file("sealed.malar"), u"-o"_s, file("out")});

    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.contains("You do not have the right to do this"), answer.messages.constData());
}

/// A sealed one that is open elsewhere shows no names: an export of them is refused, not made without.
void TestRoleCommands::namesAreNotLeftOutUnsaid()
{
    make(Role::Clinician);
    const auto held = openEither(file("sealed.malar"));

    const test::Answer answer =
        asAna({u"export"_s, file("sealed.malar"), u"-o"_s, file("out"), u"--with-identity"_s});

    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.contains("Open in another window"), answer.messages.constData());
    QVERIFY(!QFile::exists(file("out")));
}

void TestRoleCommands::aWeakPassphraseIsRefused_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("seal") << QStringList{u"seal"_s, u"HERE/plain.malar"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"HERE/new.malar"_s, u"HERE/demo"_s};
}

void TestRoleCommands::aWeakPassphraseIsRefused()
{
    QFETCH(QStringList, command);
    command.replaceInStrings(u"HERE"_s, m_folder->path());
    QVERIFY(Store::create(file("plain.malar"), u"Clinic"_s));
    QCOMPARE(english({u"export"_s, u"--demo"_s, u"-o"_s, file("demo")}).exit, 0);
    command << u"--user"_s << u"marta"_s << u"--passphrase-fd"_s << u"0"_s << u"--recovery-file"_s
            << file("key");

    for (const QByteArray &weak : {QByteArray("marta2025"), QByteArray("password"), QByteArray("lupus")}) {
        const test::Answer answer = english(command, weak);

        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.messages.contains("too easily guessed"), answer.messages.constData());
    }
    QVERIFY(!QFile::exists(file("key")) && !QFile::exists(file("new.malar")));
    QCOMPARE(*Store::standing(file("plain.malar")), Standing::Plain);
    QCOMPARE(english(command, ourPassphrase).exit, 0);
}

MALAR_TEST(TestRoleCommands)

} // namespace test_rolecommands
#include "test_rolecommands.moc"
